import { msg } from '@lit/localize';
import type { ExpectId } from '../knowledge/expect.js';
import type { Sentence } from './sentence.js';

/** What usually happens. */
export const expectWords = {
  'x-weeks': () =>
    msg('A pinched nerve usually gets better in 4 to 6 weeks. It can last longer.', { id: 'expect.x-weeks', desc: 'What to expect.' }),
  'x-scan': () => msg('A scan is not needed at first when there is no warning sign.', { id: 'expect.x-scan', desc: 'What to expect.' }),
  'x-back': () =>
    msg('In family practice, fewer than 1 in 100 people with new back pain have a serious illness behind it (11 of 1,172 in one study).', {
      id: 'expect.x-back',
      desc: 'What to expect.',
    }),
  'x-stenosis': () =>
    msg('A narrow canal mostly stays the same for years; some people get better and some get worse.', {
      id: 'expect.x-stenosis',
      desc: 'What to expect.',
    }),
  'x-return': () => msg('It can come back. Staying active helps.', { id: 'expect.x-return', desc: 'What to expect.' }),
  'x-review': () =>
    msg('If it is no better after a few weeks, or gets worse, see someone. A history alone cannot find every serious cause.', {
      id: 'expect.x-review',
      desc: 'What to expect.',
    }),
} as const satisfies Record<ExpectId, Sentence>;
