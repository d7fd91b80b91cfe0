import { lookUp, type Condition } from './knowledge-types.js';

/** Kleene's three values. */
export type Truth = boolean | 'unknown';

/** What a condition can ask. */
export interface Facts {
  /** Whether the question is answered with at least one of the options. */
  readonly atom: (question: string, options: readonly string[]) => Truth;
  readonly finding: (id: string) => Truth;
}

/**
 * Evaluates a condition in three values: `not` keeps unknown; `all` is false if any part is false, else unknown if any
 * part is; `any` likewise with true; `atLeast` is true when enough parts are true, false when too few could still be.
 */
export function evaluate(condition: Condition, facts: Facts): Truth {
  if ('q' in condition) return facts.atom(condition.q, condition.in);
  if ('finding' in condition) return facts.finding(condition.finding);
  if ('not' in condition) {
    const truth = evaluate(condition.not, facts);
    return truth === 'unknown' ? truth : !truth;
  }
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  const needed = 'all' in condition ? parts.length : 'any' in condition ? 1 : condition.atLeast;
  let certain = 0;
  let possible = parts.length;
  for (const part of parts) {
    if (certain >= needed || possible < needed) break;
    const truth = evaluate(part, facts);
    if (truth === true) certain++;
    else if (truth === false) possible--;
  }
  return certain >= needed ? true : possible < needed ? false : 'unknown';
}

/** Every question and option that a condition reads, findings followed; `visit` may be called more than once for the same. */
export function forEachAtom(
  condition: Condition,
  findings: Readonly<Record<string, Condition>>,
  visit: (question: string, options: readonly string[]) => void,
): void {
  const walk = (part: Condition): void => {
    if ('q' in part) visit(part.q, part.in);
    else if ('finding' in part) {
      const found = lookUp(findings, part.finding);
      if (found) walk(found);
    } else if ('not' in part) walk(part.not);
    else for (const child of 'all' in part ? part.all : 'any' in part ? part.any : part.of) walk(child);
  };
  walk(condition);
}
