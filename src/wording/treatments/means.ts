import { msg } from '@lit/localize';
import type { MeanId } from '../../knowledge/treatments/numbers.js';
import type { Sentence } from '../sentence.js';

/** Average scores in words: never drawn as people. */
export const meanWords = {
  M01: {
    scale: () => msg('Leg pain, 0 to 10', { id: 'mean.M01.scale', desc: 'What was measured, and on which scale.' }),
    horizon: () => msg('8 weeks', { id: 'mean.M01.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg('0.5 worse with the medicine (from 0.2 better to 1.2 worse)', {
        id: 'mean.M01.difference',
        desc: 'The average difference, with its range.',
      }),
  },
  M02: {
    scale: () =>
      msg('Leg pain, 0 to 10 (from about 7.7 and 8.0)', { id: 'mean.M02.scale', desc: 'What was measured, and on which scale.' }),
    horizon: () => msg('6 months', { id: 'mean.M02.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg('2.4 better with surgery (1.4 to 3.4), in sciatica of 4 to 12 months', {
        id: 'mean.M02.difference',
        desc: 'The average difference, with its range.',
      }),
  },
  M03: {
    scale: () => msg('Disability, 0 to 100', { id: 'mean.M03.scale', desc: 'What was measured, and on which scale.' }),
    horizon: () => msg('3 weeks', { id: 'mean.M03.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg('6.4 better (1.9 to 10.9), below the 7 points aimed at; pain 0.3 (from 0.4 worse to 1.0 better)', {
        id: 'mean.M03.difference',
        desc: 'The average difference, with its range.',
      }),
  },
  M04: {
    scale: () => msg('Fall in leg pain, 0 to 100', { id: 'mean.M04.scale', desc: 'What was measured, and on which scale.' }),
    horizon: () => msg('4 weeks', { id: 'mean.M04.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg('16.0 better (10.6 to 21.3), in long-term sciatica', {
        id: 'mean.M04.difference',
        desc: 'The average difference, with its range.',
      }),
  },
  M05: {
    scale: () => msg('Leg pain, 0 to 100', { id: 'mean.M05.scale', desc: 'What was measured, and on which scale.' }),
    horizon: () =>
      msg('under 2 weeks, then 2 weeks to 3 months, then 3 to 12 months', { id: 'mean.M05.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg('about 15 better (one study, 158 people), then about 5 better, then no benefit', {
        id: 'mean.M05.difference',
        desc: 'The average difference, with its range.',
      }),
  },
  M06: {
    scale: () => msg('Leg pain, 0 to 100', { id: 'mean.M06.scale', desc: 'What was measured, and on which scale.' }),
    horizon: () => msg('short term', { id: 'mean.M06.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg('11.4 better than with advice alone (0.7 to 22.2); no difference later', {
        id: 'mean.M06.difference',
        desc: 'The average difference, with its range.',
      }),
  },
  M07: {
    scale: () => msg('Pain, 0 to 100', { id: 'mean.M07.scale', desc: 'What was measured, and on which scale.' }),
    horizon: () => msg('up to 3 weeks', { id: 'mean.M07.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg('4.6 better (from 11.1 better to 2.0 worse): not clear', {
        id: 'mean.M07.difference',
        desc: 'The average difference, with its range.',
      }),
  },
  M08: {
    scale: () => msg('Leg pain, 0 to 100', { id: 'mean.M08.scale', desc: 'What was measured, and on which scale.' }),
    horizon: () => msg('up to 6 weeks', { id: 'mean.M08.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg(
        '12.1 better than without surgery (0.5 to 23.6), very low to low certainty; it shrinks to next to nothing at 1 year (later figures not checked)',
        { id: 'mean.M08.difference', desc: 'The average difference, with its range.' },
      ),
  },
  M09: {
    scale: () => msg('Pain, 0 to 100 (back pain, not sciatica)', { id: 'mean.M09.scale', desc: 'What was measured, and on which scale.' }),
    horizon: () => msg('2 weeks', { id: 'mean.M09.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg('7.7 better (3.3 to 12.1), very low certainty', { id: 'mean.M09.difference', desc: 'The average difference, with its range.' }),
  },
  M10: {
    scale: () =>
      msg('Leg pain, 0 to 10 (spinal stenosis; steroid with numbing medicine against numbing medicine alone)', {
        id: 'mean.M10.scale',
        desc: 'What was measured, and on which scale.',
      }),
    horizon: () => msg('6 weeks', { id: 'mean.M10.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg('0.2 better (from 0.8 better to 0.4 worse): no clear difference', {
        id: 'mean.M10.difference',
        desc: 'The average difference, with its range.',
      }),
  },
  M11: {
    scale: () =>
      msg('Pain in the body, 0 to 100 (everyone counted in the group they were put in)', {
        id: 'mean.M11.scale',
        desc: 'What was measured, and on which scale.',
      }),
    horizon: () => msg('2 years', { id: 'mean.M11.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg('7.8 better (1.5 to 14.1); no clear difference in function', {
        id: 'mean.M11.difference',
        desc: 'The average difference, with its range.',
      }),
  },
  M12: {
    scale: () => msg('Sciatica pain, 0 to 100 (tricyclics)', { id: 'mean.M12.scale', desc: 'What was measured, and on which scale.' }),
    horizon: () => msg('3 to 13 weeks', { id: 'mean.M12.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg('16.0 better (0.4 to 31.5), low to very low certainty', {
        id: 'mean.M12.difference',
        desc: 'The average difference, with its range.',
      }),
  },
  M13: {
    scale: () => msg('Pain relief, 0 to 5 (back pain)', { id: 'mean.M13.scale', desc: 'What was measured, and on which scale.' }),
    horizon: () => msg('5 days', { id: 'mean.M13.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg('1.06 better (0.68 to 1.45), 258 people', { id: 'mean.M13.difference', desc: 'The average difference, with its range.' }),
  },
  M14: {
    scale: () => msg('Pain, 0 to 10 (long-term back pain)', { id: 'mean.M14.scale', desc: 'What was measured, and on which scale.' }),
    horizon: () => msg('long term', { id: 'mean.M14.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg('about 0.5 better than usual care; disability about 1.5 of 24', {
        id: 'mean.M14.difference',
        desc: 'The average difference, with its range.',
      }),
  },
  M15: {
    scale: () =>
      msg('Change in pain of the body, 0 to 100 (by what people really had, so not a fair test)', {
        id: 'mean.M15.scale',
        desc: 'What was measured, and on which scale.',
      }),
    horizon: () => msg('8 years', { id: 'mean.M15.horizon', desc: 'Over which time.' }),
    difference: () =>
      msg(
        '10.9 better (7.7 to 14.0); not certain when everyone is counted in the group they were put in; 60 against 49 of 100 had surgery',
        { id: 'mean.M15.difference', desc: 'The average difference, with its range.' },
      ),
  },
} as const satisfies Record<MeanId, { scale: Sentence; horizon: Sentence; difference: Sentence }>;
