import { chosen, type Answers } from './answers.js';
import { evaluate, type Facts, type Truth } from './condition.js';
import type { Condition, Knowledge } from './knowledge-types.js';

/** Where a question stands on an answer sheet: its options, not asked (`askWhen` is false), or unknown (open, or not yet asked). */
export type Place = readonly string[] | 'not-asked' | 'unknown';

/** An answer sheet that has been read once, in the order of the questions. */
export interface Sheet {
  readonly places: ReadonlyMap<string, Place>;
  /** Questions that the fill set to not-sure, in order; always empty for an unfinished sheet. */
  readonly filled: readonly string[];
  readonly truth: (condition: Condition) => Truth;
}

const notSure: readonly string[] = ['not-sure'];

/**
 * Reads the answers question by question; `askWhen` sees earlier questions only, and never the answer of one that does not apply.
 *
 * @param how - `unfinished`: nothing is filled in, an open question is unknown. `final`: as if the reader stopped here,
 *   open danger questions become not-sure and everything else that is open is false.
 */
export function readSheet(knowledge: Knowledge, answers: Answers, how: 'unfinished' | 'final'): Sheet {
  const places = new Map<string, Place>();
  const filled: string[] = [];
  const findings = new Map<string, Truth>();
  const facts: Facts = {
    atom(question, options) {
      const place = places.get(question) ?? 'unknown';
      if (place === 'unknown') return place;
      return place !== 'not-asked' && place.some((option) => options.includes(option));
    },
    finding(id) {
      let truth = findings.get(id);
      if (truth === undefined) {
        const condition = knowledge.findings[id];
        if (!condition) throw new RangeError(`unknown finding "${id}"; use one of: ${Object.keys(knowledge.findings).join(', ')}`);
        findings.set(id, (truth = evaluate(condition, facts)));
      }
      return truth;
    },
  };
  for (const [id, question] of Object.entries(knowledge.questions)) {
    const asked = question.askWhen ? evaluate(question.askWhen, facts) : true;
    // A finding read by `askWhen` could change when later questions are read, so it is not remembered.
    if (question.askWhen) findings.clear();
    const options = chosen(answers, id);
    if (asked === false) places.set(id, 'not-asked');
    else if (how === 'unfinished') places.set(id, asked === 'unknown' || !options.length ? 'unknown' : options);
    else if (!options.length && question.danger) {
      places.set(id, notSure);
      filled.push(id);
    } else places.set(id, options);
  }
  return { places, filled, truth: (condition) => evaluate(condition, facts) };
}
