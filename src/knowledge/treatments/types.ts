import type { NumberRow } from '../../core/treatment-types.js';
import type { FlagId } from './flags.js';

/** How far a publication was read. `unverified-here`: not at all, and to be checked before release. */
export type Verification = 'verified-here' | 'verified-secondary' | 'partly-verified' | 'unverified-here';

/** A publication that a treatment, a number or an advice rests on. */
export interface TreatmentCitation {
  readonly reference: string;
  /** Where it was read; some are mirrors. */
  readonly url: string | null;
  readonly verification: Verification;
}

/** How sure the evidence is, in the grades that reviews use; `none`: no good study; `not-rated`: nobody has graded it. */
export type CertaintyLevel =
  'high' | 'moderate' | 'low-to-moderate' | 'low' | 'low-to-very-low' | 'very-low' | 'none' | 'conflicting' | 'not-rated';
/** What a grade is for, where it is not for the treatment as a whole. */
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
/** One grade and what it is for. */
export interface CertaintyRating {
  readonly level: CertaintyLevel;
  readonly about: CertaintyAbout | null;
}

/** How soon it works, and how long that lasts where it is short. */
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
/** What it costs the reader, roughly, without any country in mind. */
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
/** The kind of treatment: each has a file of entries beside this one. */
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
/** Who says more than a direction; `other`: a guideline that is not one of the four. */
export type GuidelineNote = Guideline | 'other';
/** What a guideline tells clinicians to do with it. */
export type GuidelineDirection =
  'offer' | 'consider' | 'do-not-offer' | 'do-not-routinely-offer' | 'no-recommendation' | 'insufficient-evidence' | 'not-covered';

/** What the explainer and the rule book say of a count besides what the core reads. */
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

/** Mean scores with a treatment and without it: they cannot be drawn as people, so they are said. */
export interface MeanRow<CitationId> {
  readonly of: string;
  readonly treated: number | null;
  readonly control: number | null;
  readonly cites: readonly [CitationId, ...CitationId[]];
}
