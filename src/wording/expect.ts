import { msg } from '@lit/localize';
import type { ExpectId } from '../knowledge/expect.js';
import type { Sentence } from './sentence.js';

/** What usually happens. */
export const expectWords = {
  'x-weeks': () =>
    msg('A pinched nerve usually gets better in 4 to 6 weeks. It can last longer.', { id: 'expect.x-weeks', desc: 'What to expect.' }),
  'x-scan': () => msg('You need no scan at first if there is no warning sign.', { id: 'expect.x-scan', desc: 'What to expect.' }),
  'x-back': () =>
    msg('Fewer than 1 in 100 people who see a family doctor for new back pain have a serious illness. In one study it was 11 of 1,172.', {
      id: 'expect.x-back',
      desc: 'What to expect.',
    }),
  'x-stenosis': () =>
    msg('A narrow canal mostly stays the same for years. Some people get better and some get worse.', {
      id: 'expect.x-stenosis',
      desc: 'What to expect.',
    }),
  'x-return': () => msg('It can come back. Staying active helps.', { id: 'expect.x-return', desc: 'What to expect.' }),
  'x-review': () =>
    msg('If it gets worse, or is no better after a few weeks, see someone. Questions alone cannot find every serious cause.', {
      id: 'expect.x-review',
      desc: 'What to expect.',
    }),
} as const satisfies Record<ExpectId, Sentence>;
