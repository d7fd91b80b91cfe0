import { msg } from '@lit/localize';
import type { lifestyle } from '../../knowledge/treatments/lifestyle.js';
import type { WordsOf } from './words-of.js';

/** Treatments of the group "lifestyle", as the reader sees them. */
export const lifestyleWords = {
  weight: {
    name: () => msg('Healthy weight', { id: 'treatment.weight.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'Extra weight is linked to more sciatica. Losing weight slowly with food changes and movement helps health in many ways. It is not a quick fix for a sore nerve.',
        { id: 'treatment.weight.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Food and activity plan', {
        id: 'treatment.weight.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Long-term plan.', { id: 'treatment.weight.when-considered', desc: 'When the treatment is thought of. Never "you should".' }),
    benefits: () =>
      msg(
        'Nerve pain from the back is more common in people who are very overweight. No good trial shows that losing weight cures sciatica.',
        { id: 'treatment.weight.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg('Blame and shame do harm. Be kind to yourself.', {
        id: 'treatment.weight.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg("Your weight must not block a surgeon's opinion.", {
          id: 'treatment.weight.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      who: () =>
        msg('Advises against weight-loss medicines for back pain.', {
          id: 'treatment.weight.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is there a service that can help me?', {
          id: 'treatment.weight.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'stop-smoking': {
    name: () => msg('Stopping smoking', { id: 'treatment.stop-smoking.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'Smoking is linked to more sciatica and poorer results after some back operations. Free help to stop works better than trying alone.',
        { id: 'treatment.stop-smoking.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Stop-smoking service', {
        id: 'treatment.stop-smoking.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Any time; above all before surgery.', {
        id: 'treatment.stop-smoking.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('In a US study of spinal stenosis, smokers gained little from surgery over no surgery. Stopping also helps your whole body.', {
        id: 'treatment.stop-smoking.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Withdrawal for some weeks.', {
        id: 'treatment.stop-smoking.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg("Smoking must not block a surgeon's opinion.", {
          id: 'treatment.stop-smoking.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Where can I get help to stop?', {
          id: 'treatment.stop-smoking.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'diet-alcohol': {
    name: () =>
      msg('Food, salt, alcohol and fizzy drinks', { id: 'treatment.diet-alcohol.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'Some websites say to avoid salt, spicy food, coffee, juices or fizzy drinks. A normal healthy diet is good for you, but no food is known to free a pinched nerve. Alcohol mixed with pain tablets can be dangerous.',
        { id: 'treatment.diet-alcohol.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Not described here', {
        id: 'treatment.diet-alcohol.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('General health.', {
        id: 'treatment.diet-alcohol.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('None shown for sciatica.', {
        id: 'treatment.diet-alcohol.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Alcohol with opioids, sleeping tablets or gabapentinoids can kill. So can alcohol with too much paracetamol.', {
        id: 'treatment.diet-alcohol.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {},
    questions: [
      () =>
        msg('Can I drink alcohol with my tablets?', {
          id: 'treatment.diet-alcohol.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
} as const satisfies WordsOf<typeof lifestyle>;
