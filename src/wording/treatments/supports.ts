import { msg } from '@lit/localize';
import type { supports } from '../../knowledge/treatments/supports.js';
import type { WordsOf } from './words-of.js';

/** Treatments of the group "supports", as the reader sees them. */
export const supportsWords = {
  'walking-aids': {
    name: () =>
      msg('Stick, crutch, walker or perching stool', { id: 'treatment.walking-aids.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'A simple aid can keep you safe and moving while the leg is weak or sore. Leaning on a trolley or walker often eases spinal stenosis.',
        { id: 'treatment.walking-aids.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Fitting', { id: 'treatment.walking-aids.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Poor balance, weak leg, or short walking distance.', {
        id: 'treatment.walking-aids.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Helps you get about safely.', {
        id: 'treatment.walking-aids.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Wrong size can cause falls.', {
        id: 'treatment.walking-aids.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      who: () =>
        msg('Walking aids that people can afford, after an assessment (agreed by experts).', {
          id: 'treatment.walking-aids.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Could a therapist check my walking?', {
          id: 'treatment.walking-aids.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'pregnancy-belt': {
    name: () => msg('Support belt in pregnancy', { id: 'treatment.pregnancy-belt.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'A soft belt worn low round the bump and hips. Some women find it eases pelvic pain. Ask a midwife or physiotherapist to fit it.',
        { id: 'treatment.pregnancy-belt.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Belt', { id: 'treatment.pregnancy-belt.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('In pregnancy, with back or pelvic pain.', {
        id: 'treatment.pregnancy-belt.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Together with exercise it may help pelvic pain (low certainty). Not tested for sciatica.', {
        id: 'treatment.pregnancy-belt.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('It can rub or be too tight.', {
        id: 'treatment.pregnancy-belt.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('Cochrane review: adding a stiff pelvic belt to exercise helped in single trials. No belt is clearly better than another.', {
          id: 'treatment.pregnancy-belt.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Can a pregnancy physiotherapist see me?', {
          id: 'treatment.pregnancy-belt.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'belts-braces': {
    name: () => msg('Back belts, corsets and braces', { id: 'treatment.belts-braces.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'A wide belt worn round the waist. It can feel safe but does not heal the nerve or stop back pain starting. Wearing it all day can make you move less.',
        { id: 'treatment.belts-braces.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Buying and wearing', {
        id: 'treatment.belts-braces.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Not advised routinely.', {
        id: 'treatment.belts-braces.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Belts did not prevent back pain (moderate evidence, 7 studies, 14,437 people).', {
        id: 'treatment.belts-braces.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('It can rub the skin. Muscles get weak if you wear it all day.', {
        id: 'treatment.belts-braces.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      acp: () =>
        msg('Not enough evidence.', {
          id: 'treatment.belts-braces.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      nass: () =>
        msg('A corset may let people with stenosis walk further while they wear it. The effect does not last.', {
          id: 'treatment.belts-braces.note.nass',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      who: () =>
        msg('Very low certainty.', {
          id: 'treatment.belts-braces.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('Cochrane review: no better than nothing for prevention.', {
          id: 'treatment.belts-braces.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is there a short-term reason for me to wear one?', {
          id: 'treatment.belts-braces.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  orthotics: {
    name: () => msg('Shoe insoles and rocker shoes', { id: 'treatment.orthotics.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Special shoes or insoles. They do not help a pinched nerve in the back.', {
        id: 'treatment.orthotics.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Not described here', {
        id: 'treatment.orthotics.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Not advised.', { id: 'treatment.orthotics.when-considered', desc: 'When the treatment is thought of. Never "you should".' }),
    benefits: () =>
      msg('None shown.', {
        id: 'treatment.orthotics.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Cost, blisters.', {
        id: 'treatment.orthotics.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('One review: insoles do not prevent back pain.', {
          id: 'treatment.orthotics.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Do I have a foot problem that needs its own care?', {
          id: 'treatment.orthotics.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
} as const satisfies WordsOf<typeof supports>;
