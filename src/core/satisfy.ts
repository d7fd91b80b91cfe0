import type { Answers } from './answers.js';
import { evaluate, forEachAtom, type Facts } from './condition.js';
import { lookUp, type Condition, type Knowledge, type Question } from './knowledge-types.js';

/** One way to answer a question, and which of its atoms it makes true. */
interface Choice {
  readonly answer: string | readonly string[] | undefined;
  readonly makesTrue: ReadonlySet<readonly string[]>;
}

/**
 * Looks for answers on which a condition is true in the assessment, exactly: through every way to answer the questions that matter.
 *
 * Options that stand in the same atoms are equal, so one of them is tried. Never counts an answer to a question that does not apply.
 *
 * @param knowledge - Sound as far as `checkKnowledge` sees: conditions name what exists, findings are not cyclic.
 * @returns The fewest answers that the search needed, or `undefined` when there are none: the condition can never be true.
 */
export function satisfy(knowledge: Knowledge, condition: Condition): Answers | undefined {
  const atoms = new Map<string, Set<readonly string[]>>();
  const collect = (part: Condition): void => {
    forEachAtom(part, knowledge.findings, (question, options) => {
      const known = atoms.get(question);
      const { askWhen } = lookUp(knowledge.questions, question) ?? {};
      atoms.set(question, (known ?? new Set()).add(options));
      if (!known && askWhen) collect(askWhen);
    });
  };
  collect(condition);
  const questions = Object.entries(knowledge.questions).flatMap(([id, question]) => {
    const own = atoms.get(id);
    return own ? [{ id, question, choices: choicesOf(question, [...own]) }] : [];
  });

  const made = new Map<string, Choice['makesTrue']>();
  const facts: Facts = {
    atom: (question, options) => made.get(question)?.has(options) ?? 'unknown',
    finding: (id) => evaluate(knowledge.findings[id] ?? { any: [] }, facts),
  };
  const search = (index: number): Answers | undefined => {
    const truth = evaluate(condition, facts);
    const next = questions[index];
    if (truth === true) return {};
    if (truth === false || !next) return undefined;
    const asked = next.question.askWhen ? evaluate(next.question.askWhen, facts) === true : true;
    for (const { answer, makesTrue } of asked ? next.choices : [unanswered]) {
      made.set(next.id, makesTrue);
      const rest = search(index + 1);
      if (rest) return answer === undefined ? rest : { [next.id]: answer, ...rest };
    }
    made.delete(next.id);
    return undefined;
  };
  return search(0);
}

const unanswered: Choice = { answer: undefined, makesTrue: new Set() };

/** Every way to answer a question that differs in its atoms, the shortest answer of each. */
function choicesOf({ kind, danger, options }: Question, atoms: readonly (readonly string[])[]): readonly Choice[] {
  const keyOf = (makesTrue: Choice['makesTrue']): string => atoms.map((atom) => Number(makesTrue.has(atom))).join();
  const ofOption = (option: string): readonly (readonly string[])[] => atoms.filter((atom) => atom.includes(option));
  const found = new Map<string, Choice>();
  const add = (answer: Choice['answer'], makesTrue: Choice['makesTrue']): void => {
    const key = keyOf(makesTrue);
    if (!found.has(key)) found.set(key, { answer, makesTrue });
  };
  const together: string[] = [];
  for (const [option, { exclusive }] of Object.entries(options)) {
    if (kind === 'one') add(option, new Set(ofOption(option)));
    else if (exclusive) add([option], new Set(ofOption(option)));
    else together.push(option);
  }
  // Grown by one option at a time, and only from sets that differ: what a set can grow to depends on its atoms alone.
  const seen = new Set<string>();
  const nothing: { answer: readonly string[]; makesTrue: Set<readonly string[]> } = { answer: [], makesTrue: new Set() };
  let sets = [nothing];
  while (sets.length)
    sets = sets.flatMap((set) =>
      together.flatMap((option) => {
        const larger = { answer: [...set.answer, option], makesTrue: new Set([...set.makesTrue, ...ofOption(option)]) };
        const key = keyOf(larger.makesTrue);
        if (seen.has(key)) return [];
        seen.add(key);
        add(larger.answer, larger.makesTrue);
        return [larger];
      }),
    );
  // An open danger question counts as not sure, which is among the options.
  if (!danger) add(undefined, new Set());
  return [...found.values()];
}
