import { msg } from '@lit/localize';
import type { injections } from '../../knowledge/treatments/injections.js';
import type { WordsOf } from './words-of.js';

/** Treatments of the group "injections", as the reader sees them. */
export const injectionsWords = {
  'epidural-steroid': {
    name: () => msg('Epidural steroid injection', { id: 'treatment.epidural-steroid.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'A doctor puts steroid and numbing medicine near the sore nerve, through the back, often with X-ray. It may calm the leg pain for some weeks. It does not remove the disc bulge.',
        { id: 'treatment.epidural-steroid.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('A day visit. You lie on your front. You need someone to drive you home.', {
        id: 'treatment.epidural-steroid.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg(
        'New, severe leg pain (usually within the first 3 months) that tablets and time do not ease. Sometimes to avoid or delay surgery.',
        { id: 'treatment.epidural-steroid.when-considered', desc: 'When the treatment is thought of. Never "you should".' },
      ),
    benefits: () =>
      msg(
        "Cochrane, a review of many trials, found about 15 points less leg pain (of 100) under 2 weeks, from one study. It was about 5 points up to 3 months. After that there was no difference. The American neurologists' review counted 24 more of 100 people with less pain up to 3 months. They were compared with people who had no steroid injection.",
        { id: 'treatment.epidural-steroid.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg(
        'Common: short soreness, headache, flushing, high sugar. In one review 2 to 17 of 100 people had some complication, mostly minor. Less common: a small hole in the nerve cover, with a bad headache. Very rare: nerve damage, paralysis, stroke, blindness, death (a warning of the US medicines agency FDA; this is not a licensed use).',
        { id: 'treatment.epidural-steroid.harms', desc: 'What harm it may do, with its numbers. Must not sound milder than the English.' },
      ),
    notes: {
      nice: () =>
        msg('Only for new and severe sciatica. Not for back pain, and not for walking pain from a narrow spinal canal.', {
          id: 'treatment.epidural-steroid.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      nass: () =>
        msg('For the kind given through the opening beside the nerve: 2 to 4 weeks of relief (grade A).', {
          id: 'treatment.epidural-steroid.note.nass',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg(
          "BMJ 2025: strongly against it in pain over 3 months (more than 30 medical societies contest this). Danish guideline: against an injection outside the nerve's opening in new cases.",
          { id: 'treatment.epidural-steroid.note.other', desc: 'What a guideline adds to its advice on the treatment.' },
        ),
    },
    questions: [
      () =>
        msg('How likely am I to feel better, and for how long?', {
          id: 'treatment.epidural-steroid.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('What are the risks for me?', {
          id: 'treatment.epidural-steroid.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('What happens if it does not work?', {
          id: 'treatment.epidural-steroid.questions.2',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'nerve-root-block': {
    name: () =>
      msg('Nerve-root block (transforaminal injection)', {
        id: 'treatment.nerve-root-block.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'The needle goes beside one nerve, guided by X-ray or scan. It can treat pain and show which nerve is to blame. It is one way of giving an epidural steroid.',
        { id: 'treatment.nerve-root-block.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Day visit', { id: 'treatment.nerve-root-block.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('When one clear nerve is sore, or to help decide about surgery.', {
        id: 'treatment.nerve-root-block.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'In one UK trial, disability at 18 weeks was 30 after the injection and 22 after surgery (on a scale of 0 to 100). The difference may be chance.',
        { id: 'treatment.nerve-root-block.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg(
        'Any unwanted effect: 4 of 100 (after surgery: 14 of 100). Severe harm to a nerve or a blood vessel is rare, as with the epidural steroid injection.',
        { id: 'treatment.nerve-root-block.harms', desc: 'What harm it may do, with its numbers. Must not sound milder than the English.' },
      ),
    notes: {
      nice: () =>
        msg('As for the epidural steroid injection.', {
          id: 'treatment.nerve-root-block.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      nass: () =>
        msg('Short-term relief (grade A).', {
          id: 'treatment.nerve-root-block.note.nass',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('The NERVES trial: a fair first step before surgery within 12 months.', {
          id: 'treatment.nerve-root-block.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is this for treatment, or to find the sore nerve?', {
          id: 'treatment.nerve-root-block.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Could it help me avoid surgery?', {
          id: 'treatment.nerve-root-block.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'trigger-blockade': {
    name: () =>
      msg("'Blockade' cocktails and trigger-point shots (lidocaine, steroid, ATP, papain and other extras)", {
        id: 'treatment.trigger-blockade.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'Shots of numbing medicine, steroid and other extras into back muscle. The extras (such as ATP, papain and other enzymes) are not proven. They do not free the nerve.',
        { id: 'treatment.trigger-blockade.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Shots', { id: 'treatment.trigger-blockade.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not advised.', {
        id: 'treatment.trigger-blockade.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('None shown.', {
        id: 'treatment.trigger-blockade.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Infection, allergy (papain and enzymes can be severe), bleeding, a punctured lung, and a rise in blood sugar.', {
        id: 'treatment.trigger-blockade.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('Spinal injections for back pain, trigger points included.', {
          id: 'treatment.trigger-blockade.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      who: () =>
        msg('Numbing injections.', {
          id: 'treatment.trigger-blockade.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg(
          'UK list (EBI): injections into trigger points, facet joints or discs, and prolotherapy, should not be offered for back pain.',
          { id: 'treatment.trigger-blockade.note.other', desc: 'What a guideline adds to its advice on the treatment.' },
        ),
    },
    questions: [
      () =>
        msg('Exactly what is in the injection?', {
          id: 'treatment.trigger-blockade.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Which guideline supports it?', {
          id: 'treatment.trigger-blockade.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  chemonucleolysis: {
    name: () =>
      msg('Disc-dissolving injection (papain family, chymopapain)', {
        id: 'treatment.chemonucleolysis.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'An enzyme is put in the disc to shrink it. It was given up in most countries because of severe allergy and because surgery works better.',
        { id: 'treatment.chemonucleolysis.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Hospital', { id: 'treatment.chemonucleolysis.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not advised (newer enzymes are still being studied).', {
        id: 'treatment.chemonucleolysis.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('It works worse than surgery.', {
        id: 'treatment.chemonucleolysis.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Severe allergy, nerve damage.', {
        id: 'treatment.chemonucleolysis.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('Treatments inside the disc (UK list EBI).', {
          id: 'treatment.chemonucleolysis.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('Australian guideline: not supported.', {
          id: 'treatment.chemonucleolysis.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Why not the usual operation?', {
          id: 'treatment.chemonucleolysis.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'facet-rf': {
    name: () =>
      msg('Facet joint shots and radiofrequency', { id: 'treatment.facet-rf.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('These treat joint pain in the back, not a pinched nerve. Radiofrequency heats tiny joint nerves.', {
        id: 'treatment.facet-rf.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Day visit', { id: 'treatment.facet-rf.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Only for long-term back pain without sciatica that eased with a test injection.', {
        id: 'treatment.facet-rf.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('It is not for sciatica.', {
        id: 'treatment.facet-rf.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Soreness, numb patches.', {
        id: 'treatment.facet-rf.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('Heat treatment only under strict conditions. Do not offer steroid shots into facet joints.', {
          id: 'treatment.facet-rf.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('BMJ 2025: against it.', {
          id: 'treatment.facet-rf.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is my pain from a joint or a nerve?', {
          id: 'treatment.facet-rf.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
} as const satisfies WordsOf<typeof injections>;
