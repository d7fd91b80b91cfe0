import type { TreatmentId } from '../../knowledge/treatments/entries.js';
import type { Sentence } from '../sentence.js';
import { firstStepsWords } from './first-steps.js';
import { movementWords } from './movement.js';
import { handsOnWords } from './hands-on.js';
import { supportsWords } from './supports.js';
import { electroHeatWords } from './electro-heat.js';
import { medicinesWords } from './medicines.js';
import { injectionsWords } from './injections.js';
import { mindTeamWords } from './mind-team.js';
import { pregnancyCareWords } from './pregnancy-care.js';
import { surgeryWords } from './surgery.js';
import { lifestyleWords } from './lifestyle.js';
import { folkWords } from './folk.js';

interface TreatmentWords {
  readonly name: Sentence;
  readonly what: Sentence;
  readonly involves: Sentence;
  readonly whenConsidered: Sentence;
  readonly benefits: Sentence;
  readonly harms: Sentence;
  readonly notes: {
    readonly nice?: Sentence;
    readonly acp?: Sentence;
    readonly nass?: Sentence;
    readonly who?: Sentence;
    readonly other?: Sentence;
  };
  readonly questions: readonly [Sentence, ...Sentence[]];
}

/** Every treatment as the reader sees it: the same fields for each. How sure, how soon and the cost are in `facts`. */
export const treatmentWords: { readonly [Id in TreatmentId]: TreatmentWords } = {
  ...firstStepsWords,
  ...movementWords,
  ...handsOnWords,
  ...supportsWords,
  ...electroHeatWords,
  ...medicinesWords,
  ...injectionsWords,
  ...mindTeamWords,
  ...pregnancyCareWords,
  ...surgeryWords,
  ...lifestyleWords,
  ...folkWords,
};
