import { msg } from '@lit/localize';
import type { ValueId } from '../../knowledge/treatments/values.js';
import type { Sentence } from '../sentence.js';

/** What may matter to the reader: a statement, its two poles, and what to know about it. */
export const valueWords = {
  'v-speed': {
    statement: () =>
      msg('I want the leg pain to ease as fast as possible, even if there is more risk.', {
        id: 'value.v-speed.statement',
        desc: 'A statement that the reader may agree with.',
      }),
    first: () => msg('Speed matters most', { id: 'value.v-speed.first', desc: 'The answer of someone who agrees with the statement.' }),
    second: () => msg('I can wait', { id: 'value.v-speed.second', desc: 'The answer of someone who does not.' }),
    note: () =>
      msg('Surgery is faster: half had recovered after 4 weeks, against 12 weeks. At 1 year it is the same.', {
        id: 'value.v-speed.note',
        desc: 'What to know beside the statement.',
      }),
  },
  'v-avoid-surgery': {
    statement: () =>
      msg('I want to stay away from surgery if I can.', {
        id: 'value.v-avoid-surgery.statement',
        desc: 'A statement that the reader may agree with.',
      }),
    first: () => msg('Avoid surgery', { id: 'value.v-avoid-surgery.first', desc: 'The answer of someone who agrees with the statement.' }),
    second: () => msg('Surgery is fine', { id: 'value.v-avoid-surgery.second', desc: 'The answer of someone who does not.' }),
    note: () =>
      msg('In severe cases, 39 of 100 of those who wait have surgery later.', {
        id: 'value.v-avoid-surgery.note',
        desc: 'What to know beside the statement.',
      }),
  },
  'v-avoid-needles': {
    statement: () =>
      msg('I do not want needles near my spine.', {
        id: 'value.v-avoid-needles.statement',
        desc: 'A statement that the reader may agree with.',
      }),
    first: () => msg('No needles', { id: 'value.v-avoid-needles.first', desc: 'The answer of someone who agrees with the statement.' }),
    second: () => msg('Needles are fine', { id: 'value.v-avoid-needles.second', desc: 'The answer of someone who does not.' }),
  },
  'v-avoid-tablets': {
    statement: () =>
      msg('I want to take as few medicines as possible.', {
        id: 'value.v-avoid-tablets.statement',
        desc: 'A statement that the reader may agree with.',
      }),
    first: () =>
      msg('Fewest medicines', { id: 'value.v-avoid-tablets.first', desc: 'The answer of someone who agrees with the statement.' }),
    second: () => msg('Medicines are fine', { id: 'value.v-avoid-tablets.second', desc: 'The answer of someone who does not.' }),
  },
  'v-side-effects': {
    statement: () =>
      msg('Side effects worry me a lot.', { id: 'value.v-side-effects.statement', desc: 'A statement that the reader may agree with.' }),
    first: () => msg('Worry a lot', { id: 'value.v-side-effects.first', desc: 'The answer of someone who agrees with the statement.' }),
    second: () => msg('Can live with some', { id: 'value.v-side-effects.second', desc: 'The answer of someone who does not.' }),
  },
  'v-effort': {
    statement: () =>
      msg('I am ready to do exercises most days.', { id: 'value.v-effort.statement', desc: 'A statement that the reader may agree with.' }),
    first: () => msg('Ready', { id: 'value.v-effort.first', desc: 'The answer of someone who agrees with the statement.' }),
    second: () => msg('Not able now', { id: 'value.v-effort.second', desc: 'The answer of someone who does not.' }),
    note: () =>
      msg('If you are not able now, a smaller first step is fine.', {
        id: 'value.v-effort.note',
        desc: 'What to know beside the statement.',
      }),
  },
  'v-work': {
    statement: () =>
      msg('I need to get back to work or caring quickly.', {
        id: 'value.v-work.statement',
        desc: 'A statement that the reader may agree with.',
      }),
    first: () => msg('Very much', { id: 'value.v-work.first', desc: 'The answer of someone who agrees with the statement.' }),
    second: () => msg('Not pressed', { id: 'value.v-work.second', desc: 'The answer of someone who does not.' }),
  },
  'v-sure': {
    statement: () =>
      msg('I want treatments with strong proof only.', {
        id: 'value.v-sure.statement',
        desc: 'A statement that the reader may agree with.',
      }),
    first: () => msg('Strong proof', { id: 'value.v-sure.first', desc: 'The answer of someone who agrees with the statement.' }),
    second: () => msg('Open to try', { id: 'value.v-sure.second', desc: 'The answer of someone who does not.' }),
  },
  'v-hands-on': {
    statement: () =>
      msg('I like hands-on help.', { id: 'value.v-hands-on.statement', desc: 'A statement that the reader may agree with.' }),
    first: () => msg('Yes', { id: 'value.v-hands-on.first', desc: 'The answer of someone who agrees with the statement.' }),
    second: () => msg('No', { id: 'value.v-hands-on.second', desc: 'The answer of someone who does not.' }),
  },
  'v-walk': {
    statement: () =>
      msg('Walking further matters most to me (stenosis).', {
        id: 'value.v-walk.statement',
        desc: 'A statement that the reader may agree with.',
      }),
    first: () => msg('Yes', { id: 'value.v-walk.first', desc: 'The answer of someone who agrees with the statement.' }),
    second: () => msg('Less so', { id: 'value.v-walk.second', desc: 'The answer of someone who does not.' }),
    note: () => msg('This counts for spinal stenosis only.', { id: 'value.v-walk.note', desc: 'What to know beside the statement.' }),
  },
  'v-cost': {
    statement: () =>
      msg('Cost or travel is hard for me.', { id: 'value.v-cost.statement', desc: 'A statement that the reader may agree with.' }),
    first: () => msg('Hard', { id: 'value.v-cost.first', desc: 'The answer of someone who agrees with the statement.' }),
    second: () => msg('Fine', { id: 'value.v-cost.second', desc: 'The answer of someone who does not.' }),
  },
  'v-future': {
    statement: () =>
      msg('I most want to stop it coming back.', { id: 'value.v-future.statement', desc: 'A statement that the reader may agree with.' }),
    first: () => msg('Yes', { id: 'value.v-future.first', desc: 'The answer of someone who agrees with the statement.' }),
    second: () => msg('Less so', { id: 'value.v-future.second', desc: 'The answer of someone who does not.' }),
    note: () =>
      msg('Only exercise has trials behind it, and they are about back pain.', {
        id: 'value.v-future.note',
        desc: 'What to know beside the statement.',
      }),
  },
} as const satisfies Record<ValueId, { statement: Sentence; first: Sentence; second: Sentence; note?: Sentence }>;
