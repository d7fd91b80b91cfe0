import type { Answers } from './answers.js';
import { forEachAtom } from './condition.js';
import {
  lookUp,
  type Condition,
  type Fit,
  type Knowledge,
  type Level,
  type RootScoring,
  type RootTable,
  type Rule,
} from './knowledge-types.js';
import { rankOf } from './level-rank.js';
import { readSheet, type Sheet } from './sheet.js';

/** What is certain so far, whatever else is answered. */
export interface Standing {
  /** Highest level of the rules that are true. */
  readonly level: Level;
  /** Highest level of the rules that are not false: the level is certain when both are equal. */
  readonly highest: Level;
  /** The true rules, highest level first. */
  readonly rules: readonly string[];
}

/** A picture of symptoms that the answers match, and how well; which pictures there are is in the table of patterns. */
export interface PatternFit {
  readonly id: string;
  readonly fit: Fit;
}

/** Why a rule fired. */
export interface Reason {
  readonly rule: string;
  readonly level: Level;
  /** Rests on questions that were left open, not on answers given. */
  readonly open: boolean;
  /** The answers that the rule reads and that count, in the order of the questions and options. */
  readonly because: readonly { readonly question: string; readonly options: readonly string[] }[];
  readonly cites: readonly string[];
}

/** What a reader may be shown besides the level: nothing of it in an emergency or to a child. Ids, in table order. */
export interface Advice {
  readonly patterns: readonly PatternFit[];
  readonly roots: readonly string[];
  readonly expect: readonly string[];
  readonly selfCare: readonly string[];
  readonly safetyNet: readonly string[];
  /** Whether treatments may be shown at all. */
  readonly treatments: boolean;
}

/** The result, as if the reader stopped here, with all that leads to it. Plain JSON, so that a host may keep or send it knowingly. */
export interface Assessment {
  readonly knowledgeVersion: string;
  readonly level: Level;
  /** The rules that fired, highest level first, then in table order. */
  readonly rules: readonly string[];
  /** Of the reasons that are shown: what rests on open questions is left out where the same level rests on answers given. */
  readonly concerns: readonly string[];
  readonly patterns: readonly PatternFit[];
  readonly roots: readonly string[];
  readonly holdTreatments: boolean;
  readonly actions: readonly string[];
  /** No danger question was left open and the pain was described. */
  readonly complete: boolean;
  /** Danger questions that were open and counted as not sure. */
  readonly open: readonly string[];
  /** Highest level first; in a level what rests on answers given first; then in table order. */
  readonly trace: readonly Reason[];
  readonly advice: Advice;
}

interface RuleRow {
  readonly id: string;
  readonly rule: Rule;
}

/** The rules that are true, and those that are not false, both in table order. */
function rulesOn(knowledge: Knowledge, { truth }: Sheet): { readonly certain: readonly RuleRow[]; readonly possible: readonly RuleRow[] } {
  const certain: RuleRow[] = [];
  const possible: RuleRow[] = [];
  for (const [id, rule] of Object.entries(knowledge.rules)) {
    const found = truth(rule.when);
    if (found !== false) possible.push({ id, rule });
    if (found === true) certain.push({ id, rule });
  }
  return { certain, possible };
}

/** Highest level first, then as they were. */
const byLevel = (rows: readonly RuleRow[]): RuleRow[] => [...rows].sort((a, b) => rankOf(b.rule.level) - rankOf(a.rule.level));

const levelOf = ([first]: readonly RuleRow[]): Level => first?.rule.level ?? 'self-care';
const idsOfRows = (rows: readonly RuleRow[]): string[] => rows.map(({ id }) => id);

/**
 * What is certain on an unfinished sheet: nothing is filled in.
 *
 * Only this may raise an alert, stop the questions or hold treatments before the result is on screen.
 */
export function standing(knowledge: Knowledge, answers: Answers): Standing {
  const sheet = readSheet(knowledge, answers, 'unfinished');
  const { certain, possible } = rulesOn(knowledge, sheet);
  const rows = byLevel(certain);
  return deepFreeze({ level: levelOf(rows), highest: levelOf(byLevel(possible)), rules: idsOfRows(rows) });
}

function patternsOf(knowledge: Knowledge, sheet: Sheet): PatternFit[] {
  const found = Object.entries(knowledge.patterns).flatMap(([id, { priority, fits, possible }]) => {
    if (priority === null) return [];
    const holds = (condition: Condition | null): boolean => condition !== null && sheet.truth(condition) === true;
    const fit: Fit | undefined = holds(fits) ? 'fits' : holds(possible) ? 'possible' : undefined;
    return fit ? [{ id, fit, priority }] : [];
  });
  // Ordinary back pain, the pattern of the last priority, comes after every other, however well it fits.
  const last = Math.max(...Object.values(knowledge.patterns).map(({ priority }) => priority ?? 0));
  const place = (row: (typeof found)[number]): number => (row.priority === last ? 2000 : row.fit === 'fits' ? 0 : 1000) + row.priority;
  found.sort((a, b) => place(a) - place(b));
  if (found.length) return found.map(({ id, fit }) => ({ id, fit }));
  return Object.entries(knowledge.patterns).flatMap(([id, { priority }]) => (priority === null ? [{ id, fit: 'possible' as const }] : []));
}

function rootsOf({ roots, zonesFrom, movesFrom, painFrom }: RootTable, scoring: RootScoring, sheet: Sheet): string[] {
  const points = (question: string | null, table: Readonly<Record<string, number>> | undefined, cap: number): number => {
    const place = question === null ? undefined : sheet.places.get(question);
    if (!table || typeof place !== 'object') return 0;
    return Math.min(
      cap,
      place.reduce((sum, option) => sum + (Object.hasOwn(table, option) ? (table[option] ?? 0) : 0), 0),
    );
  };
  const scored = Object.entries(roots).map(([id, { zones, moves, pain }]) => ({
    id,
    score: points(zonesFrom, zones, scoring.zoneCap) + points(movesFrom, moves, scoring.moveCap) + points(painFrom, pain, scoring.painCap),
  }));
  const least = Math.max(scoring.threshold, Math.max(...scored.map(({ score }) => score)) - scoring.margin);
  const kept = scored.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score);
  return kept.length > scoring.maxRoots ? [] : kept.map(({ id }) => id);
}

function becauseOf(knowledge: Knowledge, condition: Condition, sheet: Sheet): Reason['because'] {
  const read = new Map<string, Set<string>>();
  forEachAtom(condition, knowledge.findings, (question, options) => {
    const place = sheet.places.get(question);
    if (typeof place !== 'object') return;
    const given = place.filter((option) => options.includes(option));
    const found = read.get(question);
    if (found) given.forEach((option) => found.add(option));
    else if (given.length) read.set(question, new Set(given));
  });
  const order = Object.keys(knowledge.questions);
  return [...read]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([question, given]) => ({
      question,
      options: Object.keys(lookUp(knowledge.questions, question)?.options ?? {}).filter((option) => given.has(option)),
    }));
}

function adviceOf(knowledge: Knowledge, sheet: Sheet, found: Pick<Assessment, 'level' | 'holdTreatments' | 'patterns' | 'roots'>): Advice {
  const { level, holdTreatments, patterns, roots } = found;
  if (level === 'emergency') return { patterns: [], roots: [], expect: [], selfCare: [], safetyNet: [], treatments: false };
  const safetyNet = Object.keys(knowledge.safetyNet);
  if (sheet.truth(knowledge.tooYoung) === true) return { patterns: [], roots: [], expect: [], selfCare: [], safetyNet, treatments: false };
  const held = holdTreatments || level === 'urgent';
  const idsWhere = <Row>(table: Readonly<Record<string, Row>>, keep: (row: Row) => boolean): string[] =>
    Object.entries(table)
      .filter(([, row]) => keep(row))
      .map(([id]) => id);
  return {
    patterns,
    roots: held ? [] : roots,
    expect: held ? [] : idsWhere(knowledge.expect, (row) => !row.patterns.length || patterns.some(({ id }) => row.patterns.includes(id))),
    selfCare: idsWhere(knowledge.selfCare, ({ whenHeld }) => whenHeld || !held),
    safetyNet,
    treatments: true,
  };
}

/**
 * The result as if the reader stopped here: open danger questions count as not sure.
 *
 * @param answers - As `parseAnswers` returns them. Answers to questions that do not apply are set aside.
 * @returns Plain frozen JSON.
 */
export function assess(knowledge: Knowledge, answers: Answers): Assessment {
  const sheet = readSheet(knowledge, answers, 'final');
  const unfinished = readSheet(knowledge, answers, 'unfinished');
  const { certain: rulesInTableOrder } = rulesOn(knowledge, sheet);
  const rows = byLevel(rulesInTableOrder);
  const rules = idsOfRows(rows);
  const level = levelOf(rows);
  const patterns = patternsOf(knowledge, sheet);
  const roots = Object.values(knowledge.rootTables).flatMap((table) =>
    patterns.some(({ id }) => id === table.enabledBy) ? rootsOf(table, knowledge.rootScoring, sheet) : [],
  );
  const actions = rulesInTableOrder.flatMap(({ rule }) => rule.action ?? []);
  const holdTreatments = rows.some(({ rule }) => rule.holdTreatments);
  const reasons = rows.map(({ id, rule }) => ({ id, rule, open: unfinished.truth(rule.when) !== true }));
  reasons.sort((a, b) => rankOf(b.rule.level) - rankOf(a.rule.level) || Number(a.open) - Number(b.open));
  const certainLevels = new Set(reasons.filter(({ open }) => !open).map(({ rule }) => rule.level));
  const shown = reasons.filter(({ open, rule }) => !open || !certainLevels.has(rule.level));
  const trace = reasons.map(({ id, rule, open }) => ({
    rule: id,
    level: rule.level,
    open,
    because: becauseOf(knowledge, rule.when, sheet),
    cites: rule.cites,
  }));
  return deepFreeze({
    knowledgeVersion: knowledge.version,
    level,
    rules,
    concerns: [...new Set(shown.map(({ rule }) => rule.concern))],
    patterns,
    roots,
    holdTreatments,
    actions: [...new Set(actions)],
    complete: !sheet.filled.length && !rules.some((id) => knowledge.incompleteRules.includes(id)),
    open: sheet.filled,
    trace,
    advice: adviceOf(knowledge, sheet, { level, holdTreatments, patterns, roots }),
  });
}

function deepFreeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) if (isOpen(part)) deepFreeze(part);
  return Object.freeze(value);
}

/** What is no object counts as frozen. */
function isOpen(value: unknown): value is object {
  return !Object.isFrozen(value);
}
