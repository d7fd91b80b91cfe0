import { forEachAtom, readSheet, standing, type Answers } from '../../core/index.js';
import { idsOf } from '../../core/knowledge-types.js';
import { knowledge } from '../../knowledge/index.js';
import type { QuestionId } from '../../knowledge/questions.js';

/** An answer that a standing danger rests on. */
export interface Sign {
  readonly question: QuestionId;
  readonly options: readonly string[];
}

/** The ticked answers that the emergency rules which stand read, in clinical order; not those of questions that apply no more. */
export function emergencySigns(answers: Answers): readonly Sign[] {
  const read = new Map<string, Set<string>>();
  const { places } = readSheet(knowledge, answers, 'unfinished');
  for (const id of standing(knowledge, answers).rules) {
    const rule = idsOf(knowledge.rules).find((known) => known === id);
    if (!rule || knowledge.rules[rule].level !== 'emergency') continue;
    forEachAtom(knowledge.rules[rule].when, knowledge.findings, (question, options) => {
      const place = places.get(question);
      const given = typeof place === 'object' ? place.filter((option) => options.includes(option)) : [];
      if (given.length) read.set(question, new Set([...(read.get(question) ?? []), ...given]));
    });
  }
  return idsOf(knowledge.questions).flatMap((question) => {
    const options = read.get(question);
    return options ? [{ question, options: [...options] }] : [];
  });
}
