import { msg } from '@lit/localize';
import type { numbers, ReaderNumberId } from '../../knowledge/treatments/numbers.js';
import type { Sentence } from '../sentence.js';

type ArmsOf<Arms extends readonly unknown[]> = { readonly [Arm in keyof Arms]: Sentence };

interface NumberWords<Id extends ReaderNumberId> {
  readonly outcome: Sentence;
  readonly horizon: Sentence;
  readonly caveat: Sentence;
  readonly arms: ArmsOf<(typeof numbers)[Id]['arms']>;
}

/** What was counted, over which time, in whom. */
export const numberWords = {
  N01: {
    outcome: () =>
      msg('Felt better after 2 weeks', {
        id: 'number.N01.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('2 weeks', { id: 'number.N01.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('The difference could be chance. One Dutch trial with 183 people. It shows no gain from two weeks in bed.', {
        id: 'number.N01.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [
      () => msg('Told to stay in bed', { id: 'number.N01.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('Told to keep moving', { id: 'number.N01.arm.1', desc: 'Name of a group of people in a trial.' }),
    ],
  },
  N02: {
    outcome: () =>
      msg('Felt better after 12 weeks', {
        id: 'number.N02.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('12 weeks', { id: 'number.N02.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('The same in both groups. These people had sciatica so bad that two weeks of bed rest was thought fair.', {
        id: 'number.N02.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [
      () => msg('Told to stay in bed', { id: 'number.N02.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('Told to keep moving', { id: 'number.N02.arm.1', desc: 'Name of a group of people in a trial.' }),
    ],
  },
  N03: {
    outcome: () =>
      msg('Felt recovered after 1 year', {
        id: 'number.N03.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('12 months', { id: 'number.N03.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg(
        'Severe sciatica for 6 to 12 weeks, with a disc bulge seen on MRI. In the waiting group, 39 of 100 had surgery during the year. Relief came faster with early surgery: half had recovered by about 4 weeks, against 12 weeks.',
        { id: 'number.N03.caveat', desc: 'What to keep in mind about a figure. Must not be left out or weakened.' },
      ),
    arms: [
      () => msg('Early surgery plan', { id: 'number.N03.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('Wait first plan', { id: 'number.N03.arm.1', desc: 'Name of a group of people in a trial.' }),
    ],
  },
  N04: {
    outcome: () =>
      msg('Had the operation within 1 year', {
        id: 'number.N04.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('12 months', { id: 'number.N04.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('By 2 years, 44 of 100 in the waiting group had had surgery.', {
        id: 'number.N04.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [
      () => msg('Early surgery plan', { id: 'number.N04.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('Wait first plan', { id: 'number.N04.arm.1', desc: 'Name of a group of people in a trial.' }),
    ],
  },
  N05: {
    outcome: () =>
      msg('Not happy with the result at 2 years, whichever plan', {
        id: 'number.N05.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('2 years', { id: 'number.N05.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('One figure for everyone: not a comparison.', {
        id: 'number.N05.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [() => msg('Everyone in the trial, either plan', { id: 'number.N05.arm.0', desc: 'Name of a group of people in a trial.' })],
  },
  N06: {
    outcome: () =>
      msg('A complication of the operation (two small tears in the nerve cover, one collection of blood)', {
        id: 'number.N06.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('around the operation', { id: 'number.N06.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('All settled. From one Dutch trial. Other studies report more: in a UK trial 14 of 100 had some unwanted effect.', {
        id: 'number.N06.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [() => msg('People who had the operation', { id: 'number.N06.arm.0', desc: 'Name of a group of people in a trial.' })],
  },
  N07: {
    outcome: () =>
      msg('Switched to surgery (after 4 to 12 months of sciatica)', {
        id: 'number.N07.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () =>
      msg('about 11 months (half of the people sooner, half later)', {
        id: 'number.N07.horizon',
        desc: 'Over which time. Stands after "Time:".',
      }),
    caveat: () =>
      msg('One hospital, 128 people with a disc bulge or leak low in the back.', {
        id: 'number.N07.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [() => msg('People who started without surgery', { id: 'number.N07.arm.0', desc: 'Name of a group of people in a trial.' })],
  },
  N08: {
    outcome: () =>
      msg('Any unwanted effect', { id: 'number.N08.outcome', desc: 'What was counted in a trial. Stands above a picture of people.' }),
    horizon: () =>
      msg('during the trial (the exact time was not read)', { id: 'number.N08.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('UK trial with 163 people, 6 weeks to 12 months after the start. Disability at 18 weeks did not clearly differ.', {
        id: 'number.N08.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [
      () => msg('Microdiscectomy', { id: 'number.N08.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('Nerve-root steroid injection', { id: 'number.N08.arm.1', desc: 'Name of a group of people in a trial.' }),
    ],
  },
  N09: {
    outcome: () =>
      msg('Any side effect (pregabalin)', {
        id: 'number.N09.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('up to 8 weeks of tablets', { id: 'number.N09.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('The figures were read in a summary of the trial.', {
        id: 'number.N09.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [
      () => msg('Pregabalin', { id: 'number.N09.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('Dummy tablet', { id: 'number.N09.arm.1', desc: 'Name of a group of people in a trial.' }),
    ],
  },
  N10: {
    outcome: () =>
      msg('Dizziness (pregabalin)', { id: 'number.N10.outcome', desc: 'What was counted in a trial. Stands above a picture of people.' }),
    horizon: () => msg('up to 8 weeks of tablets', { id: 'number.N10.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('Leg pain was not better with pregabalin (3.7 against 3.1 of 10).', {
        id: 'number.N10.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [
      () => msg('Pregabalin', { id: 'number.N10.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('Dummy tablet', { id: 'number.N10.arm.1', desc: 'Name of a group of people in a trial.' }),
    ],
  },
  N13: {
    outcome: () =>
      msg('Any side effect (oxycodone with naloxone)', {
        id: 'number.N13.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('6 weeks', { id: 'number.N13.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('New back or neck pain, not sciatica. The difference could be chance. Pain was no better (2.8 against 2.3 of 10).', {
        id: 'number.N13.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [
      () => msg('Oxycodone with naloxone', { id: 'number.N13.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('Dummy tablet', { id: 'number.N13.arm.1', desc: 'Name of a group of people in a trial.' }),
    ],
  },
  N15: {
    outcome: () =>
      msg('At least one mild unwanted effect in a course (bleeding, soreness, a flare-up)', {
        id: 'number.N15.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('one course', { id: 'number.N15.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('For all kinds of illness, not only sciatica. The studies differ a lot.', {
        id: 'number.N15.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [() => msg('People having acupuncture', { id: 'number.N15.arm.0', desc: 'Name of a group of people in a trial.' })],
  },
  N16: {
    outcome: () =>
      msg('Serious harm in a course', { id: 'number.N16.outcome', desc: 'What was counted in a trial. Stands above a picture of people.' }),
    horizon: () => msg('one course', { id: 'number.N16.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('About 1 in every group of 10,000 people.', {
        id: 'number.N16.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [() => msg('People having acupuncture', { id: 'number.N16.arm.0', desc: 'Name of a group of people in a trial.' })],
  },
  N17: {
    outcome: () =>
      msg('Extra people with less pain', {
        id: 'number.N17.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('up to 3 months', { id: 'number.N17.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg(
        'Only the difference is known, not how many got better in each group. Trials of neck and back are counted together. A Cochrane review, against a dummy injection, found a much smaller average effect.',
        { id: 'number.N17.caveat', desc: 'What to keep in mind about a figure. Must not be left out or weakened.' },
      ),
    arms: [],
  },
  N18: {
    outcome: () =>
      msg('Extra people able to do more', {
        id: 'number.N18.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('up to 3 months', { id: 'number.N18.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('Only the difference is known.', {
        id: 'number.N18.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [],
  },
  N21: {
    outcome: () =>
      msg('Clearly less disability a year after seeing a family doctor for sciatica', {
        id: 'number.N21.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('12 months', { id: 'number.N21.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg("UK family practice. Many had already had pain for weeks or months. A strict measure of 'better'.", {
        id: 'number.N21.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [() => msg('People with sciatica in family practice', { id: 'number.N21.arm.0', desc: 'Name of a group of people in a trial.' })],
  },
  N22: {
    outcome: () =>
      msg('The disc bulge or leak shrank by itself on a repeat scan', {
        id: 'number.N22.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('within months, mostly within 6', { id: 'number.N22.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg(
        'People who had repeat scans are not typical. A later review found 70 of 100. By type: loose piece 88, leak 67, disc sticking out 38, wide bulge 13. Shrinking on a scan does not always match feeling better.',
        { id: 'number.N22.caveat', desc: 'What to keep in mind about a figure. Must not be left out or weakened.' },
      ),
    arms: [() => msg('Disc herniations on repeat scans', { id: 'number.N22.arm.0', desc: 'Name of a group of people in a trial.' })],
  },
  N23: {
    outcome: () =>
      msg('Spinal stenosis with no operation: better, same or worse', {
        id: 'number.N23.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('up to 3 years', { id: 'number.N23.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('Figures from reports of cases, rounded by the source. They do not add up to exactly 100.', {
        id: 'number.N23.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [
      () => msg('Better', { id: 'number.N23.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('Same', { id: 'number.N23.arm.1', desc: 'Name of a group of people in a trial.' }),
      () => msg('Worse', { id: 'number.N23.arm.2', desc: 'Name of a group of people in a trial.' }),
    ],
  },
  N24: {
    outcome: () =>
      msg('Unwanted effects of surgery', {
        id: 'number.N24.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () =>
      msg('at different times, from 6 weeks to 10 years', { id: 'number.N24.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg("'None reported' is not the same as none.", {
        id: 'number.N24.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [
      () => msg('Surgery for stenosis', { id: 'number.N24.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('Care without surgery (none reported)', { id: 'number.N24.arm.1', desc: 'Name of a group of people in a trial.' }),
    ],
  },
  N26: {
    outcome: () =>
      msg('Less leg pain (no slipped bone)', {
        id: 'number.N26.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('5 years', { id: 'number.N26.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('A group without a slipped bone in one Swedish trial (213 people followed). Overall disability was alike.', {
        id: 'number.N26.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [
      () => msg('Making room plus fusion', { id: 'number.N26.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('Making room alone', { id: 'number.N26.arm.1', desc: 'Name of a group of people in a trial.' }),
    ],
  },
  N28: {
    outcome: () =>
      msg('Baby born with a major birth difference (pregabalin in the first 3 months)', {
        id: 'number.N28.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('in pregnancy', { id: 'number.N28.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('This cannot prove the cause. The UK service for medicines in pregnancy (UKTIS) calls the evidence inconclusive.', {
        id: 'number.N28.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [
      () => msg('Pregabalin in first 3 months', { id: 'number.N28.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('No such medicine', { id: 'number.N28.arm.1', desc: 'Name of a group of people in a trial.' }),
    ],
  },
  N29: {
    outcome: () =>
      msg('Skin reaction (chilli-pepper plaster)', {
        id: 'number.N29.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('3 weeks', { id: 'number.N29.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('Long-term back pain, not sciatica.', {
        id: 'number.N29.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [
      () => msg('Chilli plaster', { id: 'number.N29.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('Dummy plaster', { id: 'number.N29.arm.1', desc: 'Name of a group of people in a trial.' }),
    ],
  },
  N30: {
    outcome: () =>
      msg('Extra heart attacks, strokes or related deaths (diclofenac or a coxib, high dose, one year)', {
        id: 'number.N30.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('1 year', { id: 'number.N30.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('Only the difference is known; one of the 3 was fatal. This is long use of high doses, not a few days of ibuprofen.', {
        id: 'number.N30.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [],
  },
  N31: {
    outcome: () =>
      msg('Disc bulge on a scan in people with no back pain', {
        id: 'number.N31.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('at age 20 and at age 80', { id: 'number.N31.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('None of these people had back pain.', {
        id: 'number.N31.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [
      () => msg('Age 20, no back pain', { id: 'number.N31.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('Age 80, no back pain', { id: 'number.N31.arm.1', desc: 'Name of a group of people in a trial.' }),
    ],
  },
  N32: {
    outcome: () =>
      msg('Disc sticking out (protrusion) in people with no back pain', {
        id: 'number.N32.outcome',
        desc: 'What was counted in a trial. Stands above a picture of people.',
      }),
    horizon: () => msg('at age 20 and at age 80', { id: 'number.N32.horizon', desc: 'Over which time. Stands after "Time:".' }),
    caveat: () =>
      msg('None of these people had back pain.', {
        id: 'number.N32.caveat',
        desc: 'What to keep in mind about a figure. Must not be left out or weakened.',
      }),
    arms: [
      () => msg('Age 20, no back pain', { id: 'number.N32.arm.0', desc: 'Name of a group of people in a trial.' }),
      () => msg('Age 80, no back pain', { id: 'number.N32.arm.1', desc: 'Name of a group of people in a trial.' }),
    ],
  },
} as const satisfies { readonly [Id in ReaderNumberId]: NumberWords<Id> };
