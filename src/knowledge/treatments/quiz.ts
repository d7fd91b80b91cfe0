import type { TreatmentCitationId } from './citations.js';

/** Five questions with which readers check what they understood. */
export const quiz = {
  'better-after-12-weeks': {
    options: ['eighty-seven', 'fifty', 'twenty'],
    answer: 'eighty-seven',
    cites: ['vroomen-1999'],
  },
  'bed-rest': {
    options: ['yes', 'no'],
    answer: 'no',
    cites: ['vroomen-1999'],
  },
  'wait-or-operate': {
    options: ['same', 'surgery-better', 'waiting-better'],
    answer: 'same',
    cites: ['peul-2007'],
  },
  'bulge-on-mri': {
    options: ['yes', 'no'],
    answer: 'no',
    cites: ['brinjikji-2015'],
  },
  'emergency-signs': {
    options: ['one-leg', 'emergency-signs', 'stiff-back'],
    answer: 'emergency-signs',
    cites: ['nhs-sciatica'],
  },
} as const satisfies Record<string, { options: readonly string[]; answer: string; cites: readonly TreatmentCitationId[] }>;

export type QuizId = keyof typeof quiz;
