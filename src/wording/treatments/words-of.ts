import type { GuidelineNote } from '../../knowledge/treatments/types.js';
import type { Sentence } from '../sentence.js';

/** The same fields for every treatment, and a note for exactly the guidelines that have one. */
export type WordsOf<Table extends Readonly<Record<string, { readonly notes: readonly GuidelineNote[] }>>> = {
  readonly [Id in keyof Table]: {
    readonly name: Sentence;
    readonly what: Sentence;
    readonly involves: Sentence;
    readonly whenConsidered: Sentence;
    readonly benefits: Sentence;
    readonly harms: Sentence;
    readonly notes: { readonly [Key in Table[Id]['notes'][number]]: Sentence };
    readonly questions: readonly [Sentence, ...Sentence[]];
  };
};
