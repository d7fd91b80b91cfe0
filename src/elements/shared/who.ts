import { actions } from '../../knowledge/actions.js';
import type { Level } from '../../core/knowledge-types.js';
import { actionWords } from '../../wording/actions.js';
import { levelAdvice } from '../../wording/level-advice.js';
import type { Sentence } from '../../wording/sentence.js';
import { knownIds } from './ids.js';
import type { Contacts } from './services.js';

/** Whom to call at a level, where an action may stand instead; and whom besides. The same on screen and on paper. */
export function whoOf(
  level: Level,
  actionIds: readonly string[],
  contacts: Contacts,
): { readonly who: Sentence; readonly besides: readonly Sentence[] } {
  const found = knownIds(actions, actionIds);
  const textOf = (id: (typeof found)[number]): Sentence => {
    const words: { text: Sentence; textAt?: Partial<Record<string, Sentence>> } = actionWords[id];
    return words.textAt?.[level] ?? words.text;
  };
  const instead = found.find((id) => actions[id].replaces === 'who');
  return {
    who: instead ? textOf(instead) : () => levelAdvice[level].who(contacts),
    besides: found.filter((id) => id !== instead).map(textOf),
  };
}
