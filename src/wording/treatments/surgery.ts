import { msg } from '@lit/localize';
import type { surgery } from '../../knowledge/treatments/surgery.js';
import type { WordsOf } from './words-of.js';

/** Treatments of the group "surgery", as the reader sees them. */
export const surgeryWords = {
  microdiscectomy: {
    name: () =>
      msg('Surgery to remove the piece of disc (discectomy, microdiscectomy)', {
        id: 'treatment.microdiscectomy.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'A surgeon makes a small cut and takes out the bit of disc that presses on the nerve. You are asleep. Most people go home in a day or two and walk the same day.',
        { id: 'treatment.microdiscectomy.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Hospital, anaesthetic, 2 to 6 weeks off many jobs, physiotherapy', {
        id: 'treatment.microdiscectomy.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg(
        'Sciatica from a disc that a matching scan shows, not better after at least 6 weeks. Also for severe or worsening weakness. Sooner in an emergency.',
        { id: 'treatment.microdiscectomy.when-considered', desc: 'When the treatment is thought of. Never "you should".' },
      ),
    benefits: () =>
      msg(
        'Relief is faster: half felt recovered by about 4 weeks, against 12 weeks when waiting first. At 1 year it was 95 of 100 in both groups. In pain that had lasted 4 to 12 months, leg pain at 6 months was 2.8 with surgery and 5.2 without (of 10).',
        { id: 'treatment.microdiscectomy.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg(
        'About 16 of 1,000 had a complication in one expert trial. In another, 14 of 100 had some unwanted effect. It can be a wound infection, a tear in the nerve cover, nerve damage or a clot. The disc bulge can come back (5 to 15 of 100 in reports of cases). At 2 years 20 of 100 were not happy, whichever plan they had.',
        { id: 'treatment.microdiscectomy.harms', desc: 'What harm it may do, with its numbers. Must not sound milder than the English.' },
      ),
    notes: {
      nice: () =>
        msg('An operation to free the nerve, when other care has not worked and the scan fits.', {
          id: 'treatment.microdiscectomy.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      nass: () =>
        msg('Better relief than care without surgery when it is bad enough. Within 6 months, if chosen (grade B).', {
          id: 'treatment.microdiscectomy.note.nass',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('How sure are you that this disc causes my pain?', {
          id: 'treatment.microdiscectomy.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('What are my chances with and without surgery?', {
          id: 'treatment.microdiscectomy.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('What if I wait?', { id: 'treatment.microdiscectomy.questions.2', desc: 'A question that the reader may ask a clinician.' }),
      () =>
        msg('How many do you do, and what are your results?', {
          id: 'treatment.microdiscectomy.questions.3',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'endoscopic-discectomy': {
    name: () =>
      msg('Keyhole or minimally invasive discectomy', {
        id: 'treatment.endoscopic-discectomy.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'The same aim through a smaller cut, with a tube or camera. Some clinics advertise it as safer and quicker. Studies do not show clearly better results.',
        { id: 'treatment.endoscopic-discectomy.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Hospital or day case', {
        id: 'treatment.endoscopic-discectomy.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('For the same reasons as the usual disc operation, if a trained surgeon offers it.', {
        id: 'treatment.endoscopic-discectomy.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Pain results are alike. The cut is smaller and less blood is lost.', {
        id: 'treatment.endoscopic-discectomy.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('The disc bulge came back more often in one review. The risks are the same as with other surgery.', {
        id: 'treatment.endoscopic-discectomy.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('Some techniques need special arrangements.', {
          id: 'treatment.endoscopic-discectomy.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('How does this compare with the usual operation here?', {
          id: 'treatment.endoscopic-discectomy.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Are you paid to offer it?', {
          id: 'treatment.endoscopic-discectomy.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  laminectomy: {
    name: () =>
      msg('Surgery to make more room (laminectomy, decompression)', {
        id: 'treatment.laminectomy.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'The surgeon takes away bone or thick ligament to give nerves more room. It is used for spinal stenosis. Walking often gets easier.',
        { id: 'treatment.laminectomy.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Hospital 1 to 4 days; weeks of recovery', {
        id: 'treatment.laminectomy.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Spinal stenosis that limits walking and has not eased with other care (in one large US trial: for at least 12 weeks).', {
        id: 'treatment.laminectomy.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'At 2 years, pain was 8 points better (of 100) than for those told to wait, even though many swapped groups. Function was not clearly better. The Cochrane review was not sure which is better.',
        { id: 'treatment.laminectomy.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg('10 to 24 of 100 had an unwanted effect in trials: a tear, a clot, infection, bleeding or a need for more surgery.', {
        id: 'treatment.laminectomy.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('An operation to free the nerve in sciatica when the scan fits. Surgery for stenosis is for specialist teams.', {
          id: 'treatment.laminectomy.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      nass: () =>
        msg('For moderate to severe symptoms.', {
          id: 'treatment.laminectomy.note.nass',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('A 2022 review (JAMA): it works in carefully chosen people.', {
          id: 'treatment.laminectomy.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('How much further might I walk?', {
          id: 'treatment.laminectomy.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('What if I do nothing for now?', {
          id: 'treatment.laminectomy.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Do I need a fusion as well? Why?', {
          id: 'treatment.laminectomy.questions.2',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  fusion: {
    name: () => msg('Spinal fusion', { id: 'treatment.fusion.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'Screws and bone join two back bones into one. It is a bigger operation. For most pinched nerves it adds risk without better results.',
        { id: 'treatment.fusion.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Hospital several days; months of recovery', {
        id: 'treatment.fusion.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Only for a badly unstable or misshapen spine, some slipped bones, tumours or breaks, after a specialist has looked at it.', {
        id: 'treatment.fusion.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'In Sweden, 5-year disability was the same with or without fusion. In people with no slipped bone, 58 of 100 with fusion and 80 of 100 without had less leg pain.',
        { id: 'treatment.fusion.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg(
        'Longer surgery and more bleeding. There can be trouble in the next part of the spine: new narrowing on MRI in 47 of 100, against 29 of 100 without fusion.',
        { id: 'treatment.fusion.harms', desc: 'What harm it may do, with its numbers. Must not sound milder than the English.' },
      ),
    notes: {
      nice: () =>
        msg('For back pain, unless in a trial.', {
          id: 'treatment.fusion.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      nass: () =>
        msg('No clear case for fusion when a disc bulges or leaks (grade I).', {
          id: 'treatment.fusion.note.nass',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('Swedish and Norwegian trials: making room alone is as good.', {
          id: 'treatment.fusion.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('What does fusion add over making more room alone?', {
          id: 'treatment.fusion.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Is my spine unstable on the scan?', {
          id: 'treatment.fusion.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'disc-replacement': {
    name: () => msg('Artificial disc', { id: 'treatment.disc-replacement.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('A metal or plastic disc replaces your own. It does not treat a pinched nerve.', {
        id: 'treatment.disc-replacement.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Hospital', { id: 'treatment.disc-replacement.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not advised.', {
        id: 'treatment.disc-replacement.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Not shown for sciatica.', {
        id: 'treatment.disc-replacement.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('The same as with other big surgery.', {
        id: 'treatment.disc-replacement.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {},
    questions: [
      () =>
        msg('Why this rather than nothing?', {
          id: 'treatment.disc-replacement.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'emergency-decompression': {
    name: () =>
      msg('Emergency operation (cauda equina syndrome)', {
        id: 'treatment.emergency-decompression.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'If the nerves to bladder, bowel and sex organs are squeezed, surgeons operate urgently to save them. This is not a choice to weigh at home: it starts in the emergency department.',
        { id: 'treatment.emergency-decompression.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Emergency department', {
        id: 'treatment.emergency-decompression.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('When there are danger signs now. Call the emergency services.', {
        id: 'treatment.emergency-decompression.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('The aim is to stop nerve damage from becoming permanent.', {
        id: 'treatment.emergency-decompression.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('The same as with other surgery on the back.', {
        id: 'treatment.emergency-decompression.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('Urgent referral.', {
          id: 'treatment.emergency-decompression.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('This is an emergency. Do not delay it with questions.', {
          id: 'treatment.emergency-decompression.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
} as const satisfies WordsOf<typeof surgery>;
