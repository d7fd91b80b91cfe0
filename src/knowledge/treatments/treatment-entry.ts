import type { Treatment } from '../../core/treatment-types.js';
import type { TreatmentCitationId } from './citations.js';
import type { FlagId } from './flags.js';
import type { MeanId, NumberId } from './numbers.js';
import type { Certainty, Cost, Guideline, GuidelineDirection, GuidelineNote, Onset, TreatmentGroup, Verification } from './types.js';

/** One treatment as the explainer shows it. */
export interface TreatmentEntry extends Treatment {
  readonly group: TreatmentGroup;
  readonly checkFirst: readonly FlagId[];
  readonly avoid: readonly FlagId[];
  readonly guidelines: Readonly<Record<Guideline, GuidelineDirection>>;
  /** Guidelines to which the wording adds a note. */
  readonly notes: readonly GuidelineNote[];
  /** Guidelines of which direction or note is own knowledge, not read: to be checked before release. */
  readonly ownKnowledge: readonly GuidelineNote[];
  readonly certainty: Certainty;
  readonly onset: Onset;
  readonly cost: Cost;
  readonly cites: readonly [TreatmentCitationId, ...TreatmentCitationId[]];
  readonly numbers: readonly NumberId[];
  readonly means: readonly MeanId[];
  readonly weakestSource: Verification;
  readonly restsOnOwnKnowledge: boolean;
}
