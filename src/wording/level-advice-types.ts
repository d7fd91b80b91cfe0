import type { Sentence } from './sentence.js';

/** Services of the reader's region, in words. */
export interface ServiceNames {
  /** "999", or "your local emergency number". */
  readonly emergencyNumber: string;
  readonly emergencyDepartment: string;
  readonly familyDoctor: string;
  readonly outOfHours: string;
}

/** What is said of one level, wherever it is shown. */
export interface LevelAdvice {
  readonly howSoon: Sentence;
  readonly who: (services: ServiceNames) => string;
  readonly meaning: Sentence;
}
