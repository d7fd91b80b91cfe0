import { msg } from '@lit/localize';
import type { handsOn } from '../../knowledge/treatments/hands-on.js';
import type { WordsOf } from './words-of.js';

/** Treatments of the group "hands-on", as the reader sees them. */
export const handsOnWords = {
  'manual-therapy': {
    name: () =>
      msg('Manual therapy (mobilisation, manipulation, osteopathy, chiropractic)', {
        id: 'treatment.manual-therapy.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        "A trained person moves your spine with their hands. It can be slow (mobilisation) or a quick push (manipulation). It does not put a disc 'back in place'.",
        { id: 'treatment.manual-therapy.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Several sessions', {
        id: 'treatment.manual-therapy.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Only together with exercise. Not with nerve weakness or danger signs.', {
        id: 'treatment.manual-therapy.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'In one small trial of people with a disc bulge, leg pain was gone in 55 of 100 with manipulation. With pretend treatment it was 20 of 100. People with weak nerves or a large disc leak were left out. Do not rely on this figure.',
        { id: 'treatment.manual-therapy.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg(
        'Soreness or tiredness for a day or two is common. Serious harm is rare: estimates run from 1 in 2 million manipulations to 13 in 10,000 people.',
        { id: 'treatment.manual-therapy.harms', desc: 'What harm it may do, with its numbers. Must not sound milder than the English.' },
      ),
    notes: {
      nice: () =>
        msg('Only in a package with exercise, with or without psychological therapy.', {
          id: 'treatment.manual-therapy.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('Low-quality evidence.', {
          id: 'treatment.manual-therapy.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      nass: () =>
        msg('An option, on weak evidence (grade C).', {
          id: 'treatment.manual-therapy.note.nass',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      who: () =>
        msg('Very low certainty.', {
          id: 'treatment.manual-therapy.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('Danish guideline: consider it. Australian guideline: not clear that it is safe with marked nerve signs.', {
          id: 'treatment.manual-therapy.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Will you use quick pushes or slow moves?', {
          id: 'treatment.manual-therapy.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('What are the risks with my nerve symptoms?', {
          id: 'treatment.manual-therapy.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Will I get exercises as well?', {
          id: 'treatment.manual-therapy.questions.2',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  massage: {
    name: () => msg('Massage', { id: 'treatment.massage.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Someone rubs and presses your muscles. It may help you relax and feel less tight. It does not free the nerve.', {
        id: 'treatment.massage.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Sessions; private cost', {
        id: 'treatment.massage.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('If you enjoy it, as an extra to being active.', {
        id: 'treatment.massage.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Short-term comfort in back pain. Not shown to help sciatica.', {
        id: 'treatment.massage.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Soreness; bruises.', {
        id: 'treatment.massage.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('Hands-on work on muscles only in a package with exercise.', {
          id: 'treatment.massage.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('For new back pain, low-quality evidence.', {
          id: 'treatment.massage.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      who: () =>
        msg('Very low certainty.', { id: 'treatment.massage.note.who', desc: 'What a guideline adds to its advice on the treatment.' }),
      other: () =>
        msg('Dutch physiotherapists: do not use massage for nerve-root pain.', {
          id: 'treatment.massage.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is deep pressure safe for me?', {
          id: 'treatment.massage.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  acupuncture: {
    name: () => msg('Acupuncture', { id: 'treatment.acupuncture.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'Very thin needles are put into the skin at chosen points for 20 to 30 minutes. You usually have a course of about 10 visits. Guidelines do not agree on it.',
        { id: 'treatment.acupuncture.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('About 10 visits', { id: 'treatment.acupuncture.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Pain lasting over 3 months when other steps did not help enough.', {
        id: 'treatment.acupuncture.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'A 2024 trial in China was about long-term sciatica. Leg pain fell by 31 points (of 100) with real acupuncture and by 15 with pretend acupuncture. NICE looked at the studies before this trial.',
        { id: 'treatment.acupuncture.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg(
        'About 9 of 100 people have a mild effect in a course (bleeding, soreness). Serious harm, such as a punctured lung or infection, is about 1 in 10,000.',
        { id: 'treatment.acupuncture.harms', desc: 'What harm it may do, with its numbers. Must not sound milder than the English.' },
      ),
    notes: {
      nice: () =>
        msg('For low back pain with or without sciatica.', {
          id: 'treatment.acupuncture.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('Low-quality evidence for new pain, moderate for long-term pain.', {
          id: 'treatment.acupuncture.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      who: () =>
        msg('For back pain, low certainty.', {
          id: 'treatment.acupuncture.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('Danish guideline: against it. A new trial in 2024 in long-term sciatica was positive.', {
          id: 'treatment.acupuncture.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Are you trained and do you use single-use needles?', {
          id: 'treatment.acupuncture.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Why does NICE say no and others say maybe?', {
          id: 'treatment.acupuncture.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  traction: {
    name: () => msg('Traction (stretching table)', { id: 'treatment.traction.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('A machine or weights gently pull your spine. The idea is to make more room for the nerve. Tests show little or no benefit.', {
        id: 'treatment.traction.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Clinic visits', { id: 'treatment.traction.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not advised.', { id: 'treatment.traction.when-considered', desc: 'When the treatment is thought of. Never "you should".' }),
    benefits: () =>
      msg('32 trials with 2,762 people found little or no difference in pain, function or work.', {
        id: 'treatment.traction.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('More pain, or feeling faint. Rarely, the nerve signs get worse.', {
        id: 'treatment.traction.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      acp: () =>
        msg('Little or no benefit.', { id: 'treatment.traction.note.acp', desc: 'What a guideline adds to its advice on the treatment.' }),
      who: () =>
        msg('Very low certainty.', { id: 'treatment.traction.note.who', desc: 'What a guideline adds to its advice on the treatment.' }),
      other: () =>
        msg('Cochrane review: little or no difference.', {
          id: 'treatment.traction.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Why do you suggest this when guidelines do not?', {
          id: 'treatment.traction.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'self-massage': {
    name: () => msg('Rubbing your own back', { id: 'treatment.self-massage.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'Gentle rubbing can feel nice. One website says to rub hard for 15 minutes, three times a day, until it hurts and turns red. Do not press hard on the sorest point.',
        { id: 'treatment.self-massage.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Minutes', { id: 'treatment.self-massage.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Gentle comfort only.', {
        id: 'treatment.self-massage.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('None shown. It does not bring back nerve signals.', {
        id: 'treatment.self-massage.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Bruises, more pain.', {
        id: 'treatment.self-massage.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {},
    questions: [
      () =>
        msg('Is it all right to use a massage tool?', {
          id: 'treatment.self-massage.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  acupressure: {
    name: () =>
      msg('Acupressure and segmental massage', { id: 'treatment.acupressure.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Finger pressure on certain points, or massage of skin areas linked to a nerve level. It is like massage.', {
        id: 'treatment.acupressure.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Sessions', { id: 'treatment.acupressure.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('If you want, as an extra.', {
        id: 'treatment.acupressure.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Not well tested in sciatica.', {
        id: 'treatment.acupressure.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Soreness, bruises.', {
        id: 'treatment.acupressure.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {},
    questions: [
      () =>
        msg('What else can I do that has better evidence?', {
          id: 'treatment.acupressure.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'cupping-vacuum': {
    name: () => msg('Cupping or vacuum therapy', { id: 'treatment.cupping-vacuum.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Cups suck up the skin for a few minutes. It leaves round marks. It is sold as a way to prevent back trouble.', {
        id: 'treatment.cupping-vacuum.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Sessions', { id: 'treatment.cupping-vacuum.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not advised for a pinched nerve.', {
        id: 'treatment.cupping-vacuum.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Not shown to help sciatica or to prevent it.', {
        id: 'treatment.cupping-vacuum.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Bruises, burns (hot cups), skin infection.', {
        id: 'treatment.cupping-vacuum.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {},
    questions: [
      () =>
        msg('Is there anything with better evidence?', {
          id: 'treatment.cupping-vacuum.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'stone-therapy': {
    name: () => msg('Hot stone therapy', { id: 'treatment.stone-therapy.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Warm stones are laid on the back. It is a kind of warmth and relaxation.', {
        id: 'treatment.stone-therapy.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Sessions', { id: 'treatment.stone-therapy.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not a treatment for a nerve.', {
        id: 'treatment.stone-therapy.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('No studies for sciatica found.', {
        id: 'treatment.stone-therapy.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Burns.', {
        id: 'treatment.stone-therapy.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {},
    questions: [
      () =>
        msg('Would a simple heat pack do?', {
          id: 'treatment.stone-therapy.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
} as const satisfies WordsOf<typeof handsOn>;
