import type { Answers } from './answers.js';
import type { Knowledge } from './knowledge-types.js';
import { readSheet } from './sheet.js';

/** The questions that apply for certain on these answers, answered or not, in the clinical order. */
export function questionsThatApply(knowledge: Knowledge, answers: Answers): readonly string[] {
  const { truth } = readSheet(knowledge, answers, 'unfinished');
  return Object.entries(knowledge.questions).flatMap(([id, { askWhen }]) => (!askWhen || truth(askWhen) === true ? [id] : []));
}

/**
 * The next question to ask.
 *
 * @returns A question id, or `undefined` when an emergency stands or nothing is left to ask.
 */
export function nextQuestion(knowledge: Knowledge, answers: Answers): string | undefined {
  const { places, truth } = readSheet(knowledge, answers, 'unfinished');
  for (const { level, when } of Object.values(knowledge.rules)) if (level === 'emergency' && truth(when) === true) return undefined;
  // The first place that is unknown is that of an open question which applies: `askWhen` reads earlier questions only.
  return Object.keys(knowledge.questions).find((id) => places.get(id) === 'unknown');
}
