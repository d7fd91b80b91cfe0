import { msg } from '@lit/localize';
import type { electroHeat } from '../../knowledge/treatments/electro-heat.js';
import type { WordsOf } from './words-of.js';

/** Treatments of the group "electro-heat", as the reader sees them. */
export const electroHeatWords = {
  tens: {
    name: () => msg('TENS (and PENS)', { id: 'treatment.tens.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('A small battery box sends a tingle through pads on your skin. It aims to block pain signals. PENS uses thin needles.', {
        id: 'treatment.tens.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Repeated clinic visits', { id: 'treatment.tens.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not advised for a pinched nerve.', {
        id: 'treatment.tens.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('In long-term back pain, the results for pain conflict and function is no better. Some people use it for comfort at home.', {
        id: 'treatment.tens.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Skin burns or rash. Unsafe with some implants and in pregnancy.', {
        id: 'treatment.tens.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      who: () =>
        msg('About TENS, very low certainty.', {
          id: 'treatment.tens.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('What is the evidence that this helps a pinched nerve?', {
          id: 'treatment.tens.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Would exercise time be better?', {
          id: 'treatment.tens.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  ultrasound: {
    name: () =>
      msg('Therapeutic ultrasound and phonophoresis (ultrasound with a drug gel)', {
        id: 'treatment.ultrasound.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg('Sound waves are passed into the back, sometimes through a drug gel. It may feel warm.', {
        id: 'treatment.ultrasound.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Repeated clinic visits', {
        id: 'treatment.ultrasound.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Not advised for a pinched nerve.', {
        id: 'treatment.ultrasound.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Not shown to help a pinched nerve.', {
        id: 'treatment.ultrasound.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Skin burns or rash. Unsafe with some implants and in pregnancy.', {
        id: 'treatment.ultrasound.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('About ultrasound.', { id: 'treatment.ultrasound.note.nice', desc: 'What a guideline adds to its advice on the treatment.' }),
      who: () =>
        msg('About ultrasound, low certainty.', {
          id: 'treatment.ultrasound.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('Guidelines do not name phonophoresis itself.', {
          id: 'treatment.ultrasound.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('What is the evidence that this helps a pinched nerve?', {
          id: 'treatment.ultrasound.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Would exercise time be better?', {
          id: 'treatment.ultrasound.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'interferential-currents': {
    name: () =>
      msg('Diadynamic, amplipulse and interferential currents', {
        id: 'treatment.interferential-currents.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'Weak electric current is sent through pads on your back. The names mean different patterns of current. Some of them are used mostly in Eastern Europe.',
        { id: 'treatment.interferential-currents.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Repeated clinic visits', {
        id: 'treatment.interferential-currents.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Not advised for a pinched nerve.', {
        id: 'treatment.interferential-currents.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'Two small studies of interferential current in long-term back pain were positive; there are none in sciatica. There is no proof for diadynamic or amplipulse currents.',
        {
          id: 'treatment.interferential-currents.benefits',
          desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
        },
      ),
    harms: () =>
      msg('Skin burns or rash. Unsafe with some implants and in pregnancy.', {
        id: 'treatment.interferential-currents.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('About interferential current. Diadynamic and amplipulse currents are not named.', {
          id: 'treatment.interferential-currents.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('What is the evidence that this helps a pinched nerve?', {
          id: 'treatment.interferential-currents.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Would exercise time be better?', {
          id: 'treatment.interferential-currents.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  ems: {
    name: () => msg('Muscle stimulation and electric massage', { id: 'treatment.ems.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Small electric pulses make your muscles twitch. It can feel like a massage.', {
        id: 'treatment.ems.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Repeated clinic visits', { id: 'treatment.ems.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not advised for a pinched nerve.', {
        id: 'treatment.ems.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Mixed results in back pain; not tested for sciatica.', {
        id: 'treatment.ems.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Skin burns or rash. Unsafe with some implants and in pregnancy.', {
        id: 'treatment.ems.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('UK guideline: not named.', { id: 'treatment.ems.note.other', desc: 'What a guideline adds to its advice on the treatment.' }),
    },
    questions: [
      () =>
        msg('What is the evidence that this helps a pinched nerve?', {
          id: 'treatment.ems.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Would exercise time be better?', { id: 'treatment.ems.questions.1', desc: 'A question that the reader may ask a clinician.' }),
    ],
  },
  uhf: {
    name: () => msg('UHF or short-wave heat (diathermy)', { id: 'treatment.uhf.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Radio waves warm the deep tissue. Also called UHF therapy.', { id: 'treatment.uhf.what', desc: 'What the treatment is.' }),
    involves: () =>
      msg('Repeated clinic visits', { id: 'treatment.uhf.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not advised for a pinched nerve.', {
        id: 'treatment.uhf.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('In one old trial people on the dummy machine did at least as well (pain 13 against 25 of 100 at 2 months).', {
        id: 'treatment.uhf.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Skin burns or rash. Unsafe with some implants and in pregnancy.', {
        id: 'treatment.uhf.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('A US review (AHRQ) lists one poor trial.', {
          id: 'treatment.uhf.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('What is the evidence that this helps a pinched nerve?', {
          id: 'treatment.uhf.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Would exercise time be better?', { id: 'treatment.uhf.questions.1', desc: 'A question that the reader may ask a clinician.' }),
    ],
  },
  magnet: {
    name: () => msg('Magnet therapy', { id: 'treatment.magnet.name', desc: 'Name of a treatment. No brand names.' }),
    what: () => msg('Magnets or magnetic pulses are held over the back.', { id: 'treatment.magnet.what', desc: 'What the treatment is.' }),
    involves: () =>
      msg('Repeated clinic visits', {
        id: 'treatment.magnet.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Not advised for a pinched nerve.', {
        id: 'treatment.magnet.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'A review of six small studies in back pain hinted at less pain, but the studies differ and are weak. Fridge-type magnets: no proof.',
        { id: 'treatment.magnet.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg('Skin burns or rash. Unsafe with some implants and in pregnancy.', {
        id: 'treatment.magnet.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {},
    questions: [
      () =>
        msg('What is the evidence that this helps a pinched nerve?', {
          id: 'treatment.magnet.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Would exercise time be better?', {
          id: 'treatment.magnet.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  electrophoresis: {
    name: () =>
      msg('Electrophoresis with medicines', { id: 'treatment.electrophoresis.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('A weak current pushes a medicine through the skin.', { id: 'treatment.electrophoresis.what', desc: 'What the treatment is.' }),
    involves: () =>
      msg('Repeated clinic visits', {
        id: 'treatment.electrophoresis.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Not advised for a pinched nerve.', {
        id: 'treatment.electrophoresis.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Not shown to help a pinched nerve.', {
        id: 'treatment.electrophoresis.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Skin burns or rash. Unsafe with some implants and in pregnancy.', {
        id: 'treatment.electrophoresis.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('No trial was found for sciatica.', {
          id: 'treatment.electrophoresis.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('What is the evidence that this helps a pinched nerve?', {
          id: 'treatment.electrophoresis.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Would exercise time be better?', {
          id: 'treatment.electrophoresis.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  laser: {
    name: () => msg('Low-level laser', { id: 'treatment.laser.name', desc: 'Name of a treatment. No brand names.' }),
    what: () => msg('A weak laser is shone on the skin.', { id: 'treatment.laser.what', desc: 'What the treatment is.' }),
    involves: () =>
      msg('Repeated clinic visits', {
        id: 'treatment.laser.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Not advised for a pinched nerve.', {
        id: 'treatment.laser.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Low-quality support in long-term back pain; not shown for sciatica.', {
        id: 'treatment.laser.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Skin burns or rash. Unsafe with some implants and in pregnancy.', {
        id: 'treatment.laser.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('The American doctors (ACP) list it as an option for long-term back pain, on low-quality evidence.', {
          id: 'treatment.laser.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('What is the evidence that this helps a pinched nerve?', {
          id: 'treatment.laser.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Would exercise time be better?', {
          id: 'treatment.laser.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  paraffin: {
    name: () => msg('Warm paraffin wax packs', { id: 'treatment.paraffin.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Warm wax is laid on the back. It is a way of giving heat.', { id: 'treatment.paraffin.what', desc: 'What the treatment is.' }),
    involves: () =>
      msg('Clinic visits', { id: 'treatment.paraffin.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('A heat pack does the same job.', {
        id: 'treatment.paraffin.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Warmth may soothe; wax is no better known than a heat pack. It does not remove swelling round the nerve.', {
        id: 'treatment.paraffin.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Burns.', {
        id: 'treatment.paraffin.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {},
    questions: [
      () => msg('Would a heat pack do?', { id: 'treatment.paraffin.questions.0', desc: 'A question that the reader may ask a clinician.' }),
    ],
  },
} as const satisfies WordsOf<typeof electroHeat>;
