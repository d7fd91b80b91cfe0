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

function problemsOf(knowledge: Knowledge, id: string, value: unknown): readonly string[] {
  const question = lookUp(knowledge.questions, id);
  if (!question) return [`unknown question ${show(id)}; use one of: ${Object.keys(knowledge.questions).join(', ')}`];
  if (isUnanswered(value)) return [];
  const where = `question "${id}"`;
  if (question.kind === 'one' && typeof value !== 'string') return [`${where}: ${show(value)} given; use one option id as a text`];
  if (question.kind === 'many' && !Array.isArray(value)) return [`${where}: ${show(value)} given; use a list of option ids`];
  const options: readonly unknown[] = Array.isArray(value) ? value : [value];
  const different = new Set(options);
  const problems: string[] = [];
  for (const option of different) {
    const known = typeof option === 'string' ? lookUp(question.options, option) : undefined;
    if (!known) problems.push(`${where}: unknown option ${show(option)}; use one of: ${Object.keys(question.options).join(', ')}`);
    else if (different.size > 1 && known.exclusive) problems.push(`${where}: ${show(option)} stands alone; ${show(options)} given`);
  }
  if (options.length > different.size) problems.push(`${where}: an option is given twice in ${show(options)}`);
  return problems;
}

/** Not a Map, a Date or an instance of a class, which would look like an empty sheet; an object of another page may be plain. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Checks answers from an untrusted source.
 *
 * @param input - Anything. `undefined`, `''` and `[]` as an answer to a question that exists mean unanswered and are left out.
 * @returns The same answers, frozen, in the order of the questions.
 * @throws AnswersError that lists every problem: something else than a plain object, an unknown question or option, an option twice, a list for one,
 *   a text for many, an exclusive option beside another.
 */
export function parseAnswers(knowledge: Knowledge, input: unknown): Answers {
  let entries: [string, unknown][] | undefined;
  try {
    if (typeof input === 'object' && input !== null && isPlain(input))
      // Lists are copied: a strange one could say something else when it is read again.
      entries = Object.entries(input).map(([id, value]) => [id, Array.isArray(value) ? value.slice(0, longestList) : value]);
  } catch {
    throw new AnswersError([{ question: undefined, message: 'answers: an object that cannot be read; use plain JSON' }]);
  }
  if (!entries)
    throw new AnswersError([{ question: undefined, message: `answers: ${show(input)} given; use an object of question id to answer` }]);
  const problems = entries.flatMap(([question, value]) => problemsOf(knowledge, question, value).map((message) => ({ question, message })));
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
