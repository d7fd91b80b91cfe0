import { forEachAtom } from './condition.js';
import { lookUp, type Condition, type Knowledge } from './knowledge-types.js';
import { satisfy } from './satisfy.js';

/** One thing that is wrong with the knowledge. */
export interface KnowledgeProblem {
  readonly problem:
    | 'unknown-question'
    | 'unknown-option'
    | 'unknown-finding'
    | 'unknown-pattern'
    | 'unknown-rule'
    | 'unknown-concern'
    | 'unknown-action'
    | 'unknown-citation'
    | 'no-citation'
    | 'cyclic-finding'
    | 'not-earlier'
    | 'no-not-sure'
    | 'no-doubt-floor'
    | 'unread-option'
    | 'unused-finding'
    | 'unused-concern'
    | 'unused-action'
    | 'unused-citation'
    | 'unreachable-question'
    | 'dead-rule'
    | 'dead-pattern';
  /** Path in the knowledge, such as `rules.fever.when`. */
  readonly where: string;
  readonly message: string;
}

type Table = Readonly<Record<string, unknown>>;

/** Tables that the core does not read, checked where they are there. */
interface Besides {
  readonly concerns?: Table;
  readonly actions?: Table;
  readonly crosswalk?: unknown;
}

/**
 * Finds what types cannot see.
 *
 * Whether questions, rules and patterns can be reached is looked at only when every condition names what exists.
 *
 * @param alsoRead - Options by question, and citations, that something outside the knowledge reads.
 * @returns Every problem, frozen; empty when the knowledge is sound.
 */
export function checkKnowledge(
  knowledge: Knowledge & Besides,
  alsoRead: { readonly options?: Readonly<Record<string, readonly string[]>>; readonly citations?: readonly string[] } = {},
): readonly KnowledgeProblem[] {
  const problems: KnowledgeProblem[] = [];
  const add = (problem: KnowledgeProblem['problem'], where: string, message: string): void => {
    problems.push(Object.freeze({ problem, where, message }));
  };
  const { questions, findings, rules, patterns, citations, rootTables } = knowledge;
  const order = Object.keys(questions);

  // Every condition: does it name what exists, and what does it read?
  const readOptions = new Set<string>();
  const readFindings = new Set<string>();
  const checkAtoms = (condition: Condition, where: string, before = order.length): void => {
    forEachAtom(condition, {}, (id, options) => {
      const question = lookUp(questions, id);
      if (!question) return add('unknown-question', where, `no question "${id}"`);
      if (order.indexOf(id) >= before) add('not-earlier', where, `reads "${id}", which is not asked before`);
      for (const option of options)
        if (!lookUp(question.options, option)) add('unknown-option', where, `question "${id}" has no option "${option}"`);
    });
  };
  /** Follows findings, those in use once; `path` are the findings on the way. */
  const use = (condition: Condition, where: string, before?: number, path: readonly string[] = []): void => {
    checkAtoms(condition, where, before);
    forEachAtom(condition, {}, (id, options) => options.forEach((option) => readOptions.add(`${id}.${option}`)));
    for (const id of findingsIn(condition)) {
      const found = lookUp(findings, id);
      if (!found) add('unknown-finding', where, `no finding "${id}"`);
      else if (path.includes(id)) add('cyclic-finding', where, [...path, id].join(' reads '));
      else if (before !== undefined || !readFindings.has(id)) {
        readFindings.add(id);
        use(found, `findings.${id}`, before, [...path, id]);
      }
    }
  };
  Object.entries(questions).forEach(([id, { askWhen, danger, doubtFloor, options }], index) => {
    if (askWhen) use(askWhen, `questions.${id}.askWhen`, index);
    if (!danger) return;
    if (!lookUp(options, 'not-sure')) add('no-not-sure', `questions.${id}`, 'a danger question needs the option "not-sure"');
    if (!doubtFloor) add('no-doubt-floor', `questions.${id}`, 'a danger question needs a doubtFloor');
  });
  for (const [id, { when }] of Object.entries(rules)) use(when, `rules.${id}.when`);
  for (const [id, row] of Object.entries(patterns))
    for (const field of ['fits', 'possible'] as const) if (row[field]) use(row[field], `patterns.${id}.${field}`);
  use(knowledge.tooYoung, 'tooYoung');
  walk(knowledge.crosswalk, 'crosswalk', (value, where) => isCondition(value) && (use(value, where), true));
  for (const [id, condition] of Object.entries(findings)) {
    if (readFindings.has(id)) continue;
    add('unused-finding', `findings.${id}`, 'no condition in use reads it');
    checkAtoms(condition, `findings.${id}`);
  }

  // The root tables read options too.
  for (const [name, { enabledBy, zonesFrom, movesFrom, painFrom, roots }] of Object.entries(rootTables)) {
    const where = `rootTables.${name}`;
    if (!lookUp(patterns, enabledBy)) add('unknown-pattern', where, `no pattern "${enabledBy}"`);
    for (const [root, { zones, moves, pain = {} }] of Object.entries(roots))
      for (const [question, points] of [
        [zonesFrom, zones],
        [movesFrom, moves],
        [painFrom, pain],
      ] as const)
        if (question !== null && Object.keys(points).length) use({ q: question, in: Object.keys(points) }, `${where}.roots.${root}`);
  }
  for (const [question, options] of Object.entries(alsoRead.options ?? {}))
    for (const option of options) readOptions.add(`${question}.${option}`);
  for (const [id, { options }] of Object.entries(questions))
    for (const [option, { informs }] of Object.entries(options))
      if (!informs && !readOptions.has(`${id}.${option}`)) add('unread-option', `questions.${id}.options.${option}`, 'nothing reads it');

  // Names of other tables.
  const used = { concerns: new Set<string>(), actions: new Set<string>(), citations: new Set(alsoRead.citations) };
  for (const [id, { concern, action }] of Object.entries(rules)) {
    used.concerns.add(concern);
    if (knowledge.concerns && !lookUp(knowledge.concerns, concern)) add('unknown-concern', `rules.${id}`, `no concern "${concern}"`);
    if (action === null) continue;
    used.actions.add(action);
    if (knowledge.actions && !lookUp(knowledge.actions, action)) add('unknown-action', `rules.${id}`, `no action "${action}"`);
  }
  for (const id of knowledge.incompleteRules) if (!lookUp(rules, id)) add('unknown-rule', 'incompleteRules', `no rule "${id}"`);
  for (const [id, row] of Object.entries(knowledge.expect))
    for (const pattern of row.patterns) if (!lookUp(patterns, pattern)) add('unknown-pattern', `expect.${id}`, `no pattern "${pattern}"`);
  const checkCites = (where: string, cites: unknown): void => {
    const list: readonly unknown[] = Array.isArray(cites) ? cites : [];
    if (!list.length) add('no-citation', where, 'nothing is cited');
    for (const id of list.map(String)) {
      used.citations.add(id);
      if (!lookUp(citations, id)) add('unknown-citation', where, `no citation "${id}"`);
    }
  };
  for (const table of ['questions', 'rules', 'patterns'] as const)
    for (const [id, { cites }] of Object.entries(knowledge[table])) checkCites(`${table}.${id}`, cites);
  for (const [table, rows] of Object.entries(knowledge))
    if (!['questions', 'rules', 'patterns'].includes(table))
      walk(rows, table, (value, where) => {
        if ('cites' in value) checkCites(where, value.cites);
        return false;
      });
  for (const [problem, table] of [
    ['unused-concern', 'concerns'],
    ['unused-action', 'actions'],
    ['unused-citation', 'citations'],
  ] as const)
    for (const id of Object.keys(knowledge[table] ?? {})) if (!used[table].has(id)) add(problem, `${table}.${id}`, 'nothing uses it');

  if (problems.some(({ problem }) => breaksConditions.has(problem))) return Object.freeze(problems);
  for (const [id, { askWhen }] of Object.entries(questions))
    if (askWhen && !satisfy(knowledge, askWhen)) add('unreachable-question', `questions.${id}`, 'no answers make it apply');
  for (const [id, { when }] of Object.entries(rules))
    if (!satisfy(knowledge, when)) add('dead-rule', `rules.${id}`, 'no answers make it fire');
  for (const [id, row] of Object.entries(patterns))
    for (const field of ['fits', 'possible'] as const)
      if (row[field] && !satisfy(knowledge, row[field])) add('dead-pattern', `patterns.${id}.${field}`, 'no answers make it true');
  return Object.freeze(problems);
}

const breaksConditions = new Set(['unknown-question', 'unknown-finding', 'cyclic-finding', 'not-earlier']);

function isCondition(value: object): value is Condition {
  return ['q', 'finding', 'not', 'all', 'any', 'of'].some((key) => Object.hasOwn(value, key));
}

/** Visits an object and all that are in it; what `visit` returns true for is not entered. */
function walk(value: unknown, where: string, visit: (value: object, where: string) => boolean): void {
  if (typeof value !== 'object' || value === null || visit(value, where)) return;
  for (const [key, part] of Object.entries(value)) walk(part, `${where}.${key}`, visit);
}

function findingsIn(condition: Condition): readonly string[] {
  if ('q' in condition) return [];
  if ('finding' in condition) return [condition.finding];
  if ('not' in condition) return findingsIn(condition.not);
  return ('all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of).flatMap(findingsIn);
}
