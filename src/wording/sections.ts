import { msg } from '@lit/localize';
import type { SectionId } from '../knowledge/sections.js';
import type { Sentence } from './sentence.js';

/** Names of the parts of the interview. */
export const sectionWords = {
  A: () => msg('Danger signs first', { id: 'section.A', desc: 'Name of a part of the questions, above a list of answers.' }),
  B: () => msg('Other urgent signs', { id: 'section.B', desc: 'Name of a part of the questions, above a list of answers.' }),
  C: () => msg('About you', { id: 'section.C', desc: 'Name of a part of the questions, above a list of answers.' }),
  D: () => msg('The pain', { id: 'section.D', desc: 'Name of a part of the questions, above a list of answers.' }),
  E: () => msg('Sorting look-alikes', { id: 'section.E', desc: 'Name of a part of the questions, above a list of answers.' }),
} as const satisfies Record<SectionId, Sentence>;
