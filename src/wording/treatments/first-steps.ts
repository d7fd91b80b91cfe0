import { msg } from '@lit/localize';
import type { firstSteps } from '../../knowledge/treatments/first-steps.js';
import type { WordsOf } from './words-of.js';

/** Treatments of the group "first-steps", as the reader sees them. */
export const firstStepsWords = {
  'watchful-waiting': {
    name: () =>
      msg('Wait and see, with a check-up', { id: 'treatment.watchful-waiting.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'You give your body time to heal while you keep going with daily life. You and your clinician agree what to watch for and when to check again. You can change your mind and choose another treatment later.',
        { id: 'treatment.watchful-waiting.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Your time, a date for a check-up, and a list of danger signs', {
        id: 'treatment.watchful-waiting.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('The usual first plan when there are no danger signs and you can bear the pain. Still a real choice at 6 to 12 weeks.', {
        id: 'treatment.watchful-waiting.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'Most people feel better over weeks. In one trial, 87 of 100 people with sciatica felt better after 12 weeks. In family practice, with a stricter test, 55 of 100 were clearly better after a year. Waiting first, and operating later if needed, gave the same recovery at 1 year as early surgery: 95 of 100 in both.',
        { id: 'treatment.watchful-waiting.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg(
        'You may be in pain for longer than with surgery: half had recovered by about 12 weeks, against 4 weeks. Nerve weakness can get worse and needs quick review.',
        { id: 'treatment.watchful-waiting.harms', desc: 'What harm it may do, with its numbers. Must not sound milder than the English.' },
      ),
    notes: {
      nice: () =>
        msg('Looking after yourself is part of every step.', {
          id: 'treatment.watchful-waiting.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('Most new back pain gets better whatever is done.', {
          id: 'treatment.watchful-waiting.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      nass: () =>
        msg('Most disc problems get better with time.', {
          id: 'treatment.watchful-waiting.note.nass',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      who: () =>
        msg('Education and self-care, with very low certainty.', {
          id: 'treatment.watchful-waiting.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('Danish guideline: tell people what usually happens and which signs are warnings.', {
          id: 'treatment.watchful-waiting.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('When should I come back if I am no better?', {
          id: 'treatment.watchful-waiting.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Which signs mean I should call straight away?', {
          id: 'treatment.watchful-waiting.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('If I wait, can I still have surgery later?', {
          id: 'treatment.watchful-waiting.questions.2',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'stay-active': {
    name: () =>
      msg('Keep moving and doing normal things', { id: 'treatment.stay-active.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'You carry on with daily life as much as you can. You move little and often, and rest for short spells when you need to. Hurting does not always mean harm.',
        { id: 'treatment.stay-active.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Short walks, changing position often, pacing jobs', {
        id: 'treatment.stay-active.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('From day one for everyone without danger signs.', {
        id: 'treatment.stay-active.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'For sciatica it is about as good as bed rest for pain (no real difference), and it keeps your body strong. For back pain without leg pain it is a little better than bed rest.',
        { id: 'treatment.stay-active.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg('Pain may rise for a while. Stop and get help if weakness or numbness grows.', {
        id: 'treatment.stay-active.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('Keep up normal activities.', {
          id: 'treatment.stay-active.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('Stay active.', { id: 'treatment.stay-active.note.acp', desc: 'What a guideline adds to its advice on the treatment.' }),
      who: () =>
        msg('As part of education.', {
          id: 'treatment.stay-active.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('Danish guideline: consider normal activity rather than bed rest (weak advice).', {
          id: 'treatment.stay-active.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Which activities should I do less of for now?', {
          id: 'treatment.stay-active.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('How will I know I am doing too much?', {
          id: 'treatment.stay-active.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'education-advice': {
    name: () =>
      msg('Clear advice about your back and nerve', {
        id: 'treatment.education-advice.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'Someone explains what is likely going on, what usually happens, and what you can do. A short question list can help them see who needs more help early.',
        { id: 'treatment.education-advice.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('One talk, leaflet or website', {
        id: 'treatment.education-advice.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('First visit and every visit.', {
        id: 'treatment.education-advice.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Helps you plan and worry less. It does not make the nerve heal faster by itself.', {
        id: 'treatment.education-advice.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('None known. Scary words can make people move less.', {
        id: 'treatment.education-advice.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('Information made to fit you. Consider a short question list such as STarT Back.', {
          id: 'treatment.education-advice.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('Tell people what to expect.', {
          id: 'treatment.education-advice.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      who: () =>
        msg('Very low certainty.', {
          id: 'treatment.education-advice.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('Danish guideline: consider teaching patients.', {
          id: 'treatment.education-advice.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('What do you think is causing my pain?', {
          id: 'treatment.education-advice.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('What is the most likely outcome for someone like me?', {
          id: 'treatment.education-advice.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'relative-rest': {
    name: () =>
      msg('Short rests and doing a bit less', { id: 'treatment.relative-rest.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'You cut down the things that make leg pain much worse, for a day or two. You lie down for short spells in the easiest position, then get up again. This is not the same as bed rest.',
        { id: 'treatment.relative-rest.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Cushion between or under the knees', {
        id: 'treatment.relative-rest.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Very sore first days.', {
        id: 'treatment.relative-rest.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('May ease the worst pain for a short time. No trial shows it speeds healing.', {
        id: 'treatment.relative-rest.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('It can turn into long bed rest, which brings weak muscles, low mood and blood clots.', {
        id: 'treatment.relative-rest.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('Our own reading of "normal activities as you are able".', {
          id: 'treatment.relative-rest.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('NHS: do not sit or lie for long periods.', {
          id: 'treatment.relative-rest.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('How many days should I take it easy?', {
          id: 'treatment.relative-rest.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('When can I go back to work?', {
          id: 'treatment.relative-rest.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  heat: {
    name: () => msg('Warm pack on the back', { id: 'treatment.heat.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'A warm pack or heat wrap on your lower back relaxes tight muscles. Use it over clothes for 15 to 20 minutes. Do not use it where your skin is numb.',
        { id: 'treatment.heat.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Heat pack or wrap', { id: 'treatment.heat.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Any time. Mainly for muscle ache that comes with the nerve pain.', {
        id: 'treatment.heat.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'In back pain, heat wraps eased pain by about 1 point on a scale of 0 to 5 after 5 days (258 people). Not tested well in sciatica.',
        { id: 'treatment.heat.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg('Burns, mainly on numb skin, with very hot water bottles, or if you fall asleep on the pack.', {
        id: 'treatment.heat.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      acp: () =>
        msg('Strong advice on moderate evidence, for new back pain.', {
          id: 'treatment.heat.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('NHS page on sciatica: heat packs yes, hot water bottles no.', {
          id: 'treatment.heat.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is it safe where my skin feels numb?', {
          id: 'treatment.heat.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'sleep-position': {
    name: () => msg('Comfortable sleep positions', { id: 'treatment.sleep-position.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'On your side, put a small firm cushion between your knees. On your back, put pillows under your knees. Roll onto your side before you sit up.',
        { id: 'treatment.sleep-position.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Pillows', { id: 'treatment.sleep-position.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Any time sleep is poor.', {
        id: 'treatment.sleep-position.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Not tested in trials. Many people find it easier to sleep.', {
        id: 'treatment.sleep-position.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('None.', {
        id: 'treatment.sleep-position.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('The NHS gives this advice.', {
          id: 'treatment.sleep-position.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('What can I try if pain wakes me every night?', {
          id: 'treatment.sleep-position.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  cold: {
    name: () => msg('Cold pack on the back', { id: 'treatment.cold.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'A cold pack wrapped in a cloth can dull sharp pain. Use it for 10 to 15 minutes. Choose heat or cold by which feels better to you.',
        { id: 'treatment.cold.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Cold pack and a cloth', { id: 'treatment.cold.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Any time, if you like it.', {
        id: 'treatment.cold.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Not known. Some people feel better.', {
        id: 'treatment.cold.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Ice burns, if you put it straight on the skin or leave it too long.', {
        id: 'treatment.cold.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('Cochrane review: too little evidence, and it is unclear whether heat or cold is better.', {
          id: 'treatment.cold.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Should I use heat or cold?', { id: 'treatment.cold.questions.0', desc: 'A question that the reader may ask a clinician.' }),
    ],
  },
  ergonomics: {
    name: () => msg('Lifting, sitting and desk set-up', { id: 'treatment.ergonomics.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'You learn easy ways to lift, sit and reach. Keep loads close, split heavy loads, and change position often. There is no single perfect posture.',
        { id: 'treatment.ergonomics.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Small changes; perhaps a work review', {
        id: 'treatment.ergonomics.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Work or home jobs that set off pain.', {
        id: 'treatment.ergonomics.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Can make jobs more comfortable. Teaching or desk changes alone do not prevent new back pain.', {
        id: 'treatment.ergonomics.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg("People can become afraid of moving if they are told 'never bend'.", {
        id: 'treatment.ergonomics.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('One review: teaching alone does not prevent back pain.', {
          id: 'treatment.ergonomics.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Which jobs should I change at work?', {
          id: 'treatment.ergonomics.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Can my employer help?', { id: 'treatment.ergonomics.questions.1', desc: 'A question that the reader may ask a clinician.' }),
    ],
  },
  mattress: {
    name: () => msg('Changing the mattress', { id: 'treatment.mattress.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'A bed that is too soft or too hard can add to back ache. A medium-firm mattress suits most people with long-term back ache. A hard board is not needed.',
        { id: 'treatment.mattress.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Buying a mattress', { id: 'treatment.mattress.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Long-term back ache on lying or waking.', {
        id: 'treatment.mattress.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'In people with long-term back pain, medium-firm beat firm for disability and for pain in bed. People with leg pain were left out.',
        { id: 'treatment.mattress.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg('Cost.', {
        id: 'treatment.mattress.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('No guideline: one trial.', {
          id: 'treatment.mattress.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is my bed likely to be part of the problem?', {
          id: 'treatment.mattress.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'bed-rest': {
    name: () => msg('Staying in bed', { id: 'treatment.bed-rest.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Lying in bed most of the day for many days. Doctors used to advise this. Tests showed it does not help sciatica heal faster.', {
        id: 'treatment.bed-rest.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Days lost', { id: 'treatment.bed-rest.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not advised. A short lie-down is fine.', {
        id: 'treatment.bed-rest.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'After 2 weeks, 70 of 100 people told to stay in bed felt better, and 65 of 100 told to keep moving. This could be chance. After 12 weeks it was 87 of 100 in both.',
        { id: 'treatment.bed-rest.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg('Weak muscles, stiff joints, constipation, low mood, blood clots in the legs, time off work.', {
        id: 'treatment.bed-rest.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('It says so indirectly: it encourages normal activities.', {
          id: 'treatment.bed-rest.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('It says so indirectly: stay active.', {
          id: 'treatment.bed-rest.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('Danish guideline: activity is better than bed rest.', {
          id: 'treatment.bed-rest.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('If I cannot get up at all, what should I do?', {
          id: 'treatment.bed-rest.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
} as const satisfies WordsOf<typeof firstSteps>;
