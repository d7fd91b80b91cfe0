import { levels, type Level } from './knowledge-types.js';

/** Place of a level, from calm (0) to emergency (4). */
export function rankOf(level: Level): number {
  return levels.indexOf(level);
}
