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
        msg('Tell your midwife at the next visit. Do not call the unit for this alone.', {
          id: 'action.maternity.routine',
          desc: 'Instead of the usual text when the level is routine.',
        }),
    },
  },
  'own-team': {
    text: () =>
      msg('Were you treated by a spine, surgery or pain team? Call that team first. If you cannot reach them, follow the advice above.', {
        id: 'action.own-team.text',
        desc: 'Whom to call.',
      }),
  },
  'cancer-team': {
    text: () =>
      msg('Call your cancer team’s 24-hour line if you have one (the number is on your alert card). If not, follow the advice above.', {
        id: 'action.cancer-team.text',
        desc: 'Whom to call.',
      }),
  },
  'spine-clinic': {
    text: () =>
      msg('You may be sent to a spine clinic for an examination and a scan (MRI).', {
        id: 'action.spine-clinic.text',
        desc: 'Whom to call.',
      }),
  },
  child: {
    text: () =>
      msg(
        'A doctor who sees young people should look at it. Under 16, we say how soon, why and whom to call, but not causes or treatments.',
        { id: 'action.child.text', desc: 'Whom to call. Said to a young reader, or to a parent.' },
      ),
  },
} as const satisfies Record<ActionId, { text: Sentence; textAt?: Partial<Record<Level, Sentence>> }>;
