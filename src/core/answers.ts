import { lookUp, type Knowledge } from './knowledge-types.js';
import { show } from './show-value.js';

/** Question id to an option id, or to a list of them where the question's kind is `many`. Missing means unanswered. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** One thing that is wrong with an answer sheet. */
export interface AnswerProblem {
  /** `undefined` when the sheet as a whole is wrong. */
  readonly question: string | undefined;
  readonly message: string;
}

/** Thrown by `parseAnswers`; lists every problem, not only the first. */
export class AnswersError extends Error {
  override readonly name = 'AnswersError';

  constructor(readonly problems: readonly AnswerProblem[]) {
    super(problems.map(({ message }) => message).join('\n'));
  }
}

/** The chosen options of a question: empty when unanswered (missing, `''` or `[]`). */
export function chosen(answers: Answers, question: string): readonly string[] {
  const value: unknown = Object.hasOwn(answers, question) ? answers[question] : undefined;
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === 'string' && value ? [value] : [];
}

/** No question has more options; a longer list is wrong anyway. */
const longestList = 1000;

function isUnanswered(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && !value.length);
}

function problemOf(knowledge: Knowledge, id: string, value: unknown): string | undefined {
  const question = lookUp(knowledge.questions, id);
  if (!question) return `unknown question ${show(id)}; use one of: ${Object.keys(knowledge.questions).join(', ')}`;
  if (isUnanswered(value)) return undefined;
  const where = `question "${id}"`;
  if (question.kind === 'one' && typeof value !== 'string') return `${where}: ${show(value)} given; use one option id as a text`;
  if (question.kind === 'many' && !Array.isArray(value)) return `${where}: ${show(value)} given; use a list of option ids`;
  const options: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const option of options) {
    if (typeof option !== 'string' || !Object.hasOwn(question.options, option))
      return `${where}: unknown option ${show(option)}; use one of: ${Object.keys(question.options).join(', ')}`;
    if (options.length > new Set(options).size) return `${where}: an option is given twice in ${show(options)}`;
    if (options.length > 1 && question.options[option]?.exclusive) return `${where}: "${option}" stands alone; ${show(options)} given`;
  }
  return undefined;
}

/**
 * Checks answers from an untrusted source.
 *
 * @param input - Anything. `undefined`, `''` and `[]` as an answer to a question that exists mean unanswered and are left out.
 * @returns The same answers, frozen, in the order of the questions.
 * @throws AnswersError that lists every problem: an unknown question or option, an option twice, a list for one,
 *   a text for many, an exclusive option beside another.
 */
export function parseAnswers(knowledge: Knowledge, input: unknown): Answers {
  let entries: [string, unknown][] | undefined;
  try {
    if (typeof input === 'object' && input !== null && !Array.isArray(input))
      // Lists are copied: a strange one could say something else when it is read again.
      entries = Object.entries(input).map(([id, value]) => [id, Array.isArray(value) ? value.slice(0, longestList) : value]);
  } catch {
    throw new AnswersError([{ question: undefined, message: 'answers: an object that cannot be read; use plain JSON' }]);
  }
  if (!entries)
    throw new AnswersError([{ question: undefined, message: `answers: ${show(input)} given; use an object of question id to answer` }]);
  const problems = entries.flatMap(([question, value]) => {
    const message = problemOf(knowledge, question, value);
    return message ? [{ question, message }] : [];
  });
  if (problems.length) throw new AnswersError(problems);
  const given = new Map(entries);
  const answers: Record<string, string | readonly string[]> = {};
  for (const id of Object.keys(knowledge.questions)) {
    const value = given.get(id);
    if (isUnanswered(value)) continue;
    answers[id] = Array.isArray(value) ? Object.freeze(value.map(String)) : String(value);
  }
  return Object.freeze(answers);
}
