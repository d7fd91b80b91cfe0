import { msg } from '@lit/localize';
import type { quiz, QuizId } from '../../knowledge/treatments/quiz.js';
import type { Sentence } from '../sentence.js';

interface QuizWords<Id extends QuizId> {
  readonly question: Sentence;
  readonly options: { readonly [Option in (typeof quiz)[Id]['options'][number]]: Sentence };
  readonly answer: Sentence;
}

/** Questions with which readers check what they understood. */
export const quizWords = {
  'better-after-12-weeks': {
    question: () =>
      msg('After 12 weeks, how many of 100 people in the trial felt better?', {
        id: 'quiz.better-after-12-weeks.question',
        desc: 'A question to check what the reader understood.',
      }),
    options: {
      'eighty-seven': () =>
        msg('87', { id: 'quiz.better-after-12-weeks.option.eighty-seven', desc: 'An answer to choose. Not every one is right.' }),
      fifty: () => msg('50', { id: 'quiz.better-after-12-weeks.option.fifty', desc: 'An answer to choose. Not every one is right.' }),
      twenty: () => msg('20', { id: 'quiz.better-after-12-weeks.option.twenty', desc: 'An answer to choose. Not every one is right.' }),
    },
    answer: () =>
      msg('87 of 100 people in the trial felt better after 12 weeks.', {
        id: 'quiz.better-after-12-weeks.answer',
        desc: 'Said after the reader has chosen.',
      }),
  },
  'bed-rest': {
    question: () =>
      msg('Does staying in bed help sciatica heal faster?', {
        id: 'quiz.bed-rest.question',
        desc: 'A question to check what the reader understood.',
      }),
    options: {
      yes: () => msg('Yes', { id: 'quiz.bed-rest.option.yes', desc: 'An answer to choose. Not every one is right.' }),
      no: () => msg('No', { id: 'quiz.bed-rest.option.no', desc: 'An answer to choose. Not every one is right.' }),
    },
    answer: () =>
      msg('No. Staying in bed does not help sciatica heal faster.', {
        id: 'quiz.bed-rest.answer',
        desc: 'Said after the reader has chosen.',
      }),
  },
  'wait-or-operate': {
    question: () =>
      msg('At 1 year, do people who wait first and people who have early surgery do about the same?', {
        id: 'quiz.wait-or-operate.question',
        desc: 'A question to check what the reader understood.',
      }),
    options: {
      same: () =>
        msg('Yes, 95 of 100 in both', { id: 'quiz.wait-or-operate.option.same', desc: 'An answer to choose. Not every one is right.' }),
      'surgery-better': () =>
        msg('No, early surgery is better', {
          id: 'quiz.wait-or-operate.option.surgery-better',
          desc: 'An answer to choose. Not every one is right.',
        }),
      'waiting-better': () =>
        msg('No, waiting is better', {
          id: 'quiz.wait-or-operate.option.waiting-better',
          desc: 'An answer to choose. Not every one is right.',
        }),
    },
    answer: () =>
      msg('Yes. At 1 year, 95 of 100 felt recovered in both groups.', {
        id: 'quiz.wait-or-operate.answer',
        desc: 'Said after the reader has chosen.',
      }),
  },
  'bulge-on-mri': {
    question: () =>
      msg('Does a bulge on an MRI always explain pain?', {
        id: 'quiz.bulge-on-mri.question',
        desc: 'A question to check what the reader understood.',
      }),
    options: {
      yes: () => msg('Yes', { id: 'quiz.bulge-on-mri.option.yes', desc: 'An answer to choose. Not every one is right.' }),
      no: () => msg('No', { id: 'quiz.bulge-on-mri.option.no', desc: 'An answer to choose. Not every one is right.' }),
    },
    answer: () =>
      msg('No. Many people with no pain have a bulge on a scan.', {
        id: 'quiz.bulge-on-mri.answer',
        desc: 'Said after the reader has chosen.',
      }),
  },
  'emergency-signs': {
    question: () =>
      msg('Which signs mean go to hospital now?', {
        id: 'quiz.emergency-signs.question',
        desc: 'A question to check what the reader understood.',
      }),
    options: {
      'one-leg': () =>
        msg('Pain down one leg', { id: 'quiz.emergency-signs.option.one-leg', desc: 'An answer to choose. Not every one is right.' }),
      'emergency-signs': () =>
        msg('Numb skin between the legs, lost control of bladder or bowel, both legs weak or numb', {
          id: 'quiz.emergency-signs.option.emergency-signs',
          desc: 'An answer to choose. Not every one is right.',
        }),
      'stiff-back': () =>
        msg('A stiff back in the morning', {
          id: 'quiz.emergency-signs.option.stiff-back',
          desc: 'An answer to choose. Not every one is right.',
        }),
    },
    answer: () =>
      msg('Numb skin between the legs, lost control of bladder or bowel, or both legs weak or numb: go to hospital now.', {
        id: 'quiz.emergency-signs.answer',
        desc: 'Said after the reader has chosen.',
      }),
  },
} as const satisfies { readonly [Id in QuizId]: QuizWords<Id> };
