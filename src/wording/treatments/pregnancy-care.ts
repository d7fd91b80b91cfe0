import { msg } from '@lit/localize';
import type { pregnancyCare } from '../../knowledge/treatments/pregnancy-care.js';
import type { WordsOf } from './words-of.js';

/** Treatments of the group "pregnancy-care", as the reader sees them. */
export const pregnancyCareWords = {
  'pregnancy-physio': {
    name: () =>
      msg('Pregnancy physiotherapy, water exercise and rest positions', {
        id: 'treatment.pregnancy-physio.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'A midwife or a physiotherapist shows you safe moves. They help you turn in bed and may teach exercise in water. Back pain in pregnancy often settles after the birth.',
        { id: 'treatment.pregnancy-physio.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Classes or visits', {
        id: 'treatment.pregnancy-physio.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('In pregnancy.', {
        id: 'treatment.pregnancy-physio.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Exercise may ease pregnancy back pain. Not tested for sciatica.', {
        id: 'treatment.pregnancy-physio.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Stop and call your maternity unit if you bleed, your waters break, you feel dizzy or you have painful tightenings.', {
        id: 'treatment.pregnancy-physio.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('The general advice applies.', {
          id: 'treatment.pregnancy-physio.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('Cochrane review: exercise may lessen pain and disability in pregnancy (low certainty).', {
          id: 'treatment.pregnancy-physio.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Which medicines are safe in pregnancy?', {
          id: 'treatment.pregnancy-physio.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Can I have my scan without contrast dye?', {
          id: 'treatment.pregnancy-physio.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
} as const satisfies WordsOf<typeof pregnancyCare>;
