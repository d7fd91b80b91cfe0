import { msg } from '@lit/localize';
import type { Level } from '../core/knowledge-types.js';
import type { ActionId } from '../knowledge/actions.js';
import type { Sentence } from './sentence.js';

/** Whom to call besides or instead. */
export const actionWords = {
  maternity: {
    text: () =>
      msg('Call your maternity unit or midwife. They answer day and night.', { id: 'action.maternity.text', desc: 'Whom to call.' }),
    textAt: {
      routine: () =>
        msg('Mention it to your midwife at the next visit; do not call the unit for this alone.', {
          id: 'action.maternity.routine',
          desc: 'Instead of the usual text when the level is routine.',
        }),
    },
  },
  'own-team': {
    text: () =>
      msg('If you were treated by a spine, surgery or pain team, call that team first. If you cannot reach them, use the number above.', {
        id: 'action.own-team.text',
        desc: 'Whom to call.',
      }),
  },
  'cancer-team': {
    text: () =>
      msg('Call your cancer team’s 24-hour line if you have one (the number is on your alert card). Otherwise use the number above.', {
        id: 'action.cancer-team.text',
        desc: 'Whom to call.',
      }),
  },
  'spine-clinic': {
    text: () =>
      msg('You may be sent to a spine clinic for an examination and an MRI scan.', {
        id: 'action.spine-clinic.text',
        desc: 'Whom to call.',
      }),
  },
  child: {
    text: () =>
      msg(
        'A doctor who sees young people should look at it. Under 16, the checker shows how soon, the reason and whom to call, and nothing about causes, nerve roots or treatments.',
        { id: 'action.child.text', desc: 'Whom to call.' },
      ),
  },
} as const satisfies Record<ActionId, { text: Sentence; textAt?: Partial<Record<Level, Sentence>> }>;
