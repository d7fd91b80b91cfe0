import { msg } from '@lit/localize';
import type { folk } from '../../knowledge/treatments/folk.js';
import type { WordsOf } from './words-of.js';

/** Treatments of the group "folk", as the reader sees them. */
export const folkWords = {
  'bay-vodka': {
    name: () => msg('Bay-leaf and vodka rub', { id: 'treatment.bay-vodka.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'Bay leaves are soaked in strong alcohol and rubbed on the back. Rubbing and warmth may feel soothing. The leaf and alcohol do not reach the nerve.',
        { id: 'treatment.bay-vodka.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Home remedy', { id: 'treatment.bay-vodka.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not a treatment for a pinched nerve. Comfort only, if safe.', {
        id: 'treatment.bay-vodka.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('No trial found. It does not free or heal the nerve.', {
        id: 'treatment.bay-vodka.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Skin burns or rash; catches fire near flames; alcohol soaks in if used on large areas; never drink it.', {
        id: 'treatment.bay-vodka.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('No guideline that was found mentions it.', {
          id: 'treatment.bay-vodka.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is it all right with my skin and my other medicines?', {
          id: 'treatment.bay-vodka.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'herbal-baths': {
    name: () =>
      msg('Calamus, oak-bark or horse-chestnut baths', { id: 'treatment.herbal-baths.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Plant water is added to a warm bath. Warm water may relax you. The plants add nothing proven.', {
        id: 'treatment.herbal-baths.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Home remedy', { id: 'treatment.herbal-baths.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not a treatment for a pinched nerve. Comfort only, if safe.', {
        id: 'treatment.herbal-baths.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('No trial found. It does not free or heal the nerve.', {
        id: 'treatment.herbal-baths.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Slips, scalds, rash, fainting; calamus should never be swallowed.', {
        id: 'treatment.herbal-baths.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('No guideline that was found mentions it.', {
          id: 'treatment.herbal-baths.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is it all right with my skin and my other medicines?', {
          id: 'treatment.herbal-baths.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'celery-juice': {
    name: () => msg('Celery juice or celery compress', { id: 'treatment.celery-juice.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Celery juice is drunk or put on the skin. It is food, not medicine. It does not heal nerves.', {
        id: 'treatment.celery-juice.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Home remedy', { id: 'treatment.celery-juice.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not a treatment for a pinched nerve. Comfort only, if safe.', {
        id: 'treatment.celery-juice.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('No trial found. It does not free or heal the nerve.', {
        id: 'treatment.celery-juice.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Allergy (celery is a common allergen); sun rash on skin; may affect warfarin.', {
        id: 'treatment.celery-juice.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('No guideline that was found mentions it.', {
          id: 'treatment.celery-juice.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is it all right with my skin and my other medicines?', {
          id: 'treatment.celery-juice.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'wool-scarf': {
    name: () =>
      msg('Wool scarf or warm blanket round the back', { id: 'treatment.wool-scarf.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Dry warmth that feels good. It is like a heat pack. Do not bind it tight or sleep with a hot-water bottle.', {
        id: 'treatment.wool-scarf.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Home remedy', { id: 'treatment.wool-scarf.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not a treatment for a pinched nerve. Comfort only, if safe.', {
        id: 'treatment.wool-scarf.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('No trial found. It does not free or heal the nerve.', {
        id: 'treatment.wool-scarf.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Overheating, skin burns on numb skin.', {
        id: 'treatment.wool-scarf.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('No guideline that was found mentions it.', {
          id: 'treatment.wool-scarf.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Would a heat pack be easier?', {
          id: 'treatment.wool-scarf.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'herbal-balms': {
    name: () =>
      msg('Balms with plants or horse-chestnut extract', {
        id: 'treatment.herbal-balms.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg('Creams with plants or horse-chestnut extract. The rub itself may soothe. No test shows they help a nerve.', {
        id: 'treatment.herbal-balms.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Home remedy', { id: 'treatment.herbal-balms.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not a treatment for a pinched nerve. Comfort only, if safe.', {
        id: 'treatment.herbal-balms.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('No trial found. It does not free or heal the nerve.', {
        id: 'treatment.herbal-balms.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Rash; some contain hidden heating agents or perfume.', {
        id: 'treatment.herbal-balms.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('No guideline that was found mentions it.', {
          id: 'treatment.herbal-balms.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is it all right with my skin and my other medicines?', {
          id: 'treatment.herbal-balms.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'home-ointments': {
    name: () => msg('Home-made warming mixtures', { id: 'treatment.home-ointments.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Home mixes of fats, spirits, pepper or venom. Strength is unknown.', {
        id: 'treatment.home-ointments.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Home remedy', { id: 'treatment.home-ointments.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not a treatment for a pinched nerve. Comfort only, if safe.', {
        id: 'treatment.home-ointments.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('No trial found. It does not free or heal the nerve.', {
        id: 'treatment.home-ointments.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Chemical burns, poisoning, infection.', {
        id: 'treatment.home-ointments.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('No guideline that was found mentions it.', {
          id: 'treatment.home-ointments.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Could a ready-made product be safer?', {
          id: 'treatment.home-ointments.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'herbal-oral': {
    name: () =>
      msg("Herbal tablets (devil's claw, willow bark)", { id: 'treatment.herbal-oral.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Plant tablets sold for back pain. Willow bark is like aspirin. They can clash with medicines.', {
        id: 'treatment.herbal-oral.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Home remedy', { id: 'treatment.herbal-oral.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not a treatment for a pinched nerve. Comfort only, if safe.', {
        id: 'treatment.herbal-oral.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('No trial found. It does not free or heal the nerve.', {
        id: 'treatment.herbal-oral.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Stomach bleeding, interaction with blood thinners.', {
        id: 'treatment.herbal-oral.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('No guideline that was found mentions it.', {
          id: 'treatment.herbal-oral.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Does it mix with my tablets?', {
          id: 'treatment.herbal-oral.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
} as const satisfies WordsOf<typeof folk>;
