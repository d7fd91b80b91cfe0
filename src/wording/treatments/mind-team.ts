import { msg } from '@lit/localize';
import type { mindTeam } from '../../knowledge/treatments/mind-team.js';
import type { WordsOf } from './words-of.js';

/** Treatments of the group "mind-team", as the reader sees them. */
export const mindTeamWords = {
  cbt: {
    name: () => msg('Talking therapy for pain (CBT)', { id: 'treatment.cbt.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('You learn ways to handle pain, sleep, worry and pacing. It works alongside exercise. It does not mean the pain is not real.', {
        id: 'treatment.cbt.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('6 to 12 sessions, online or in person', {
        id: 'treatment.cbt.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Pain lasting weeks to months, low mood, fear of moving, poor sleep.', {
        id: 'treatment.cbt.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Small help in back pain when joined with exercise. Hardly tested in sciatica alone.', {
        id: 'treatment.cbt.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Few. You may feel upset when you talk about hard things.', {
        id: 'treatment.cbt.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('Only in a package with exercise.', {
          id: 'treatment.cbt.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('For long-term pain, low-quality evidence.', {
          id: 'treatment.cbt.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      who: () =>
        msg('Talking therapy of this kind (CBT).', {
          id: 'treatment.cbt.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Can I get this with physiotherapy?', {
          id: 'treatment.cbt.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'combined-programme': {
    name: () =>
      msg('Team programme (exercise + psychology + work help)', {
        id: 'treatment.combined-programme.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg('A team of different experts works with you for some weeks. You do exercise and learn pain skills, often in a group.', {
        id: 'treatment.combined-programme.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Many hours over weeks', {
        id: 'treatment.combined-programme.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Long-lasting pain that stops life or work, when other steps have failed.', {
        id: 'treatment.combined-programme.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Long-term back pain: about half a point less pain (of 10) and a little less disability than with usual care.', {
        id: 'treatment.combined-programme.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('It takes time and travel.', {
        id: 'treatment.combined-programme.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('For lasting pain or sciatica when worries, mood or work stand in the way, or when other care has failed.', {
          id: 'treatment.combined-programme.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('Moderate-quality evidence.', {
          id: 'treatment.combined-programme.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is there a programme near me?', {
          id: 'treatment.combined-programme.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'work-support': {
    name: () =>
      msg('Help to stay in or go back to work', { id: 'treatment.work-support.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('You and your boss agree on lighter work, more breaks or shorter days. Going back bit by bit often helps.', {
        id: 'treatment.work-support.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('A talk and a plan', {
        id: 'treatment.work-support.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Anyone off work or struggling.', {
        id: 'treatment.work-support.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Part of active care. No separate sciatica figure.', {
        id: 'treatment.work-support.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('None.', {
        id: 'treatment.work-support.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('Help people to go back to work.', {
          id: 'treatment.work-support.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Can you write a fit note with changes?', {
          id: 'treatment.work-support.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
} as const satisfies WordsOf<typeof mindTeam>;
