import { msg } from '@lit/localize';
import type { movement } from '../../knowledge/treatments/movement.js';
import type { WordsOf } from './words-of.js';

/** Treatments of the group "movement", as the reader sees them. */
export const movementWords = {
  'gentle-exercise': {
    name: () =>
      msg('Walking, cycling and gentle stretching at home', {
        id: 'treatment.gentle-exercise.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'You start with small, easy moves such as short walks, gentle stretches or a bike. You build up a little every few days. If leg pain moves further down or weakness grows, stop and ask.',
        { id: 'treatment.gentle-exercise.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('10 to 30 minutes most days', {
        id: 'treatment.gentle-exercise.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('From the first days, as comfort allows.', {
        id: 'treatment.gentle-exercise.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Part of staying active. Keeps you fit while the nerve heals.', {
        id: 'treatment.gentle-exercise.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Short-term soreness.', {
        id: 'treatment.gentle-exercise.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('As part of normal activity and looking after yourself.', {
          id: 'treatment.gentle-exercise.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('Exercise for long-term pain.', {
          id: 'treatment.gentle-exercise.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      nass: () =>
        msg('About exercise alone, for spinal stenosis or a disc problem.', {
          id: 'treatment.gentle-exercise.note.nass',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      who: () =>
        msg('Planned exercise, with low certainty.', {
          id: 'treatment.gentle-exercise.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('NHS: start gentle exercise as soon as you can.', {
          id: 'treatment.gentle-exercise.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Which moves are best for my kind of pain?', {
          id: 'treatment.gentle-exercise.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('What should I do if leg pain gets worse?', {
          id: 'treatment.gentle-exercise.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'exercise-therapy': {
    name: () =>
      msg('Exercise plan with a physiotherapist', { id: 'treatment.exercise-therapy.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'A physiotherapist checks you and gives exercises made for you. You practise at home and come back to step up the plan. It may be one-to-one or in a group.',
        { id: 'treatment.exercise-therapy.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Several visits plus home practice', {
        id: 'treatment.exercise-therapy.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('If things do not settle after some weeks. Earlier if you want help or are at risk of slow recovery.', {
        id: 'treatment.exercise-therapy.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'Leg pain was about 11 points lower (on a scale of 0 to 100) in the short term than with advice alone. Later there was no difference.',
        { id: 'treatment.exercise-therapy.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg('Soreness. It takes time and travel.', {
        id: 'treatment.exercise-therapy.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('A group exercise programme for a flare-up, with or without sciatica.', {
          id: 'treatment.exercise-therapy.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('For long-term pain.', {
          id: 'treatment.exercise-therapy.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      nass: () =>
        msg('A limited course is an option.', {
          id: 'treatment.exercise-therapy.note.nass',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      who: () =>
        msg('Low certainty.', { id: 'treatment.exercise-therapy.note.who', desc: 'What a guideline adds to its advice on the treatment.' }),
      other: () =>
        msg('Danish guideline: consider supervised exercise as an extra (weak advice).', {
          id: 'treatment.exercise-therapy.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('How many sessions will I need?', {
          id: 'treatment.exercise-therapy.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('What can I do at home?', {
          id: 'treatment.exercise-therapy.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'directional-neural': {
    name: () =>
      msg('Direction-finding (McKenzie) moves and nerve glides', {
        id: 'treatment.directional-neural.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'A physiotherapist looks for one direction of movement that draws the leg pain back up towards the spine. Nerve glides are gentle moves that slide the nerve. Both are taught and then done at home.',
        { id: 'treatment.directional-neural.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('A few visits plus home practice', {
        id: 'treatment.directional-neural.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('As part of physiotherapy.', {
        id: 'treatment.directional-neural.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Not known to be better than other exercise.', {
        id: 'treatment.directional-neural.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('It can stir up symptoms if you push too far.', {
        id: 'treatment.directional-neural.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('The Danish guideline counts direction moves and nerve moves as exercise. No type is a clear winner.', {
          id: 'treatment.directional-neural.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is this better than general exercise for me?', {
          id: 'treatment.directional-neural.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'core-strength': {
    name: () =>
      msg('Strengthening the trunk (later on)', { id: 'treatment.core-strength.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'When the sharp pain has eased, steady exercises build strength around the spine. Bridges, planks and back-strengthening moves are common. This may help stop it coming back.',
        { id: 'treatment.core-strength.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('2 to 3 sessions a week', {
        id: 'treatment.core-strength.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('After the worst pain settles; to prevent return.', {
        id: 'treatment.core-strength.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        "Exercise with advice made new back pain clearly less likely over a year. No 'out of 100' figure is shown, because people start with different risks.",
        { id: 'treatment.core-strength.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg('Soreness.', {
        id: 'treatment.core-strength.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('As part of a programme.', {
          id: 'treatment.core-strength.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('Exercise that trains control of the muscles, for long-term pain.', {
          id: 'treatment.core-strength.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('When is it safe for me to start?', {
          id: 'treatment.core-strength.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'mind-body': {
    name: () => msg('Yoga, tai chi, Pilates', { id: 'treatment.mind-body.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'Slow moves, breathing and balance work, often in a class. Choose a teacher who knows about back pain. Skip poses that bring on leg pain.',
        { id: 'treatment.mind-body.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Weekly class', { id: 'treatment.mind-body.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Long-lasting pain.', {
        id: 'treatment.mind-body.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Studied in back pain, hardly at all in sciatica.', {
        id: 'treatment.mind-body.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Strains.', {
        id: 'treatment.mind-body.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('The group programme may be exercise of this kind.', {
          id: 'treatment.mind-body.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('Yoga and tai chi for long-term back pain (low-quality evidence).', {
          id: 'treatment.mind-body.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      who: () =>
        msg('Counts as planned exercise.', {
          id: 'treatment.mind-body.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Are there classes for people with back pain?', {
          id: 'treatment.mind-body.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  situps: {
    name: () =>
      msg('Sit-ups, crunches, deep squats, push-ups', { id: 'treatment.situps.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'Some websites list these for a pinched nerve. Sit-ups load the back while it is bent. While leg pain is strong, choose gentler moves.',
        { id: 'treatment.situps.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Not described here', { id: 'treatment.situps.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not in the painful stage. Later only with guidance.', {
        id: 'treatment.situps.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('None shown for sciatica.', {
        id: 'treatment.situps.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('May set off more leg pain.', {
        id: 'treatment.situps.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg("Only laboratory studies and experts' opinions.", {
          id: 'treatment.situps.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Which exercises are safe at this stage?', {
          id: 'treatment.situps.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
} as const satisfies WordsOf<typeof movement>;
