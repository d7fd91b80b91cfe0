import type { NumberRow } from '../../core/treatment-types.js';
import type { FlagId } from './flags.js';

/** How far a publication was read. `unverified-here`: not at all, and to be checked before release. */
export type Verification = 'verified-here' | 'verified-secondary' | 'partly-verified' | 'unverified-here';

export interface TreatmentCitation {
  readonly reference: string;
  /** Where it was read; some are mirrors. */
  readonly url: string | null;
  readonly verification: Verification;
}

export type CertaintyLevel =
  'high' | 'moderate' | 'low-to-moderate' | 'low' | 'low-to-very-low' | 'very-low' | 'none' | 'conflicting' | 'not-rated';
export type CertaintyAbout =
  | 'back-pain'
  | 'sciatica'
  | 'short-term'
  | 'no-long-term-difference'
  | 'link'
  | 'as-treatment'
  | 'preventing-back-pain'
  | 'feeling-better'
  | 'pain'
  | 'small-short-effect'
  | 'faster-relief'
  | 'size-of-effect'
  | 'back-pain-one-trial'
  | 'one-good-trial'
  | 'new-back-pain'
  | 'chilli-back-pain'
  | 'other-rubs'
  | 'prevention'
  | 'treatment'
  | 'harm'
  | 'no-benefit-back-pain'
  | 'no-effect-of-training';

/** Ratings of the evidence, each with what it is about (`null`: the treatment as a whole). */
export type Certainty = readonly [CertaintyRating, ...CertaintyRating[]];
export interface CertaintyRating {
  readonly level: CertaintyLevel;
  readonly about: CertaintyAbout | null;
}

export type Onset =
  | '1-2-weeks'
  | '1-3-days'
  | '1-6-weeks'
  | '1-hour'
  | '2-14-days-lasts-weeks'
  | '2-4-weeks'
  | '2-6-months'
  | '2-6-weeks'
  | '2-8-weeks'
  | '30-60-minutes'
  | '6-12-weeks'
  | 'days'
  | 'days-to-weeks'
  | 'hours'
  | 'minutes'
  | 'minutes-lasts-hours'
  | 'minutes-to-days'
  | 'minutes-to-hours'
  | 'months'
  | 'none'
  | 'not-known'
  | 'same-day'
  | 'same-day-short-lived'
  | 'same-night'
  | 'straight-away'
  | 'weeks'
  | 'weeks-to-a-few-months'
  | 'weeks-to-months';
export type Cost =
  | 'free'
  | 'low'
  | 'low-to-medium'
  | 'free-to-medium'
  | 'medium'
  | 'high-often-free'
  | 'high'
  | 'free-but-costs-work-days'
  | 'free-in-many-countries';
export type TreatmentGroup =
  | 'first-steps'
  | 'movement'
  | 'hands-on'
  | 'supports'
  | 'electro-heat'
  | 'medicines'
  | 'injections'
  | 'mind-team'
  | 'pregnancy-care'
  | 'surgery'
  | 'lifestyle'
  | 'folk';

/** NICE and NASS are about sciatica too; ACP and WHO are about back pain, so they are labelled and never averaged. */
export type Guideline = 'nice' | 'acp' | 'nass' | 'who';
export type GuidelineNote = Guideline | 'other';
export type GuidelineDirection =
  'offer' | 'consider' | 'do-not-offer' | 'do-not-routinely-offer' | 'no-recommendation' | 'insufficient-evidence' | 'not-covered';

export interface FullNumberRow<Level, CitationId> extends NumberRow {
  /** A treatment, a test or an aid. */
  readonly of: string;
  /** Where only the difference between two groups is known. */
  readonly difference: number | null;
  readonly certainty: Level;
  readonly onlyWith: readonly FlagId[];
  readonly together: readonly string[];
  readonly cites: readonly [CitationId, ...CitationId[]];
}

export interface MeanRow<CitationId> {
  readonly of: string;
  readonly treated: number | null;
  readonly control: number | null;
  readonly cites: readonly [CitationId, ...CitationId[]];
}
