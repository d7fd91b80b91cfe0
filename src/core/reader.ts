import { chosen, type Answers } from './answers.js';
import { standing } from './assessment.js';
import { lookUp, type Knowledge } from './knowledge-types.js';
import { readSheet } from './sheet.js';
import {
  phases,
  readerPatterns,
  type Crosswalk,
  type FlagSource,
  type Phase,
  type Reader,
  type ReaderPattern,
  type SoFar,
  type Treatments,
} from './treatment-types.js';
import { show } from './show-value.js';

/** What the reader tells the explainer itself. Everything may be left out. */
export interface Told {
  readonly phase?: Phase;
  readonly pattern?: ReaderPattern;
  readonly pregnant?: boolean;
  /** In years. */
  readonly age?: number;
  readonly flags?: readonly string[];
  readonly values?: Readonly<Record<string, 'first' | 'second' | 'neutral'>>;
  readonly tried?: readonly string[];
  readonly helped?: readonly string[];
  readonly using?: readonly string[];
}

/** One thing that is wrong with what was told. */
export interface ToldProblem {
  /** `undefined` when the whole is wrong. */
  readonly field: string | undefined;
  readonly message: string;
}

/** Thrown by `parseTold`; lists every problem, not only the first. */
export class ToldError extends Error {
  override readonly name = 'ToldError';

  constructor(readonly problems: readonly ToldProblem[]) {
    super(problems.map(({ message }) => message).join('\n'));
  }
}

const poles = ['first', 'second', 'neutral'] as const;
const oldestAgeYears = 130;

/**
 * Checks what a host says that the reader told.
 *
 * @param input - Anything. A field that is `undefined` is left out.
 * @returns The same, as frozen plain JSON, every list in the order given.
 * @throws ToldError that lists every problem: an unknown field, flag, statement or treatment, an id twice, a value of the wrong kind.
 */
export function parseTold(treatments: Treatments, input: unknown): Told {
  let entries: [string, unknown][] | undefined;
  try {
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) entries = Object.entries(input);
  } catch {
    throw new ToldError([{ field: undefined, message: 'told: an object that cannot be read; use plain JSON' }]);
  }
  if (!entries)
    throw new ToldError([{ field: undefined, message: `told: ${show(input)} given; use an object such as {"phase": "acute"}` }]);
  const problems: ToldProblem[] = [];
  const told: { -readonly [Field in keyof Told]: Told[Field] } = {};
  const wrong = (field: string, value: unknown, right: string): undefined => {
    problems.push({ field, message: `told.${field}: ${show(value)} given; use ${right}` });
  };
  const oneOf = <Id extends string>(field: string, value: unknown, ids: readonly Id[]): Id | undefined =>
    ids.find((id) => id === value) ?? wrong(field, value, `one of: ${ids.join(', ')}`);
  const listOf = (field: string, value: unknown, ids: readonly string[]): readonly string[] | undefined => {
    if (!Array.isArray(value)) return wrong(field, value, 'a list of ids');
    const given: readonly unknown[] = value;
    const list = given.filter((each): each is string => ids.some((id) => id === each));
    for (const each of new Set(given)) if (!list.some((id) => id === each)) wrong(field, each, `ids among: ${ids.join(', ')}`);
    if (new Set(list).size < list.length) wrong(field, value, 'each id once');
    return Object.freeze(list);
  };
  const treatmentIds = Object.keys(treatments.entries);
  const set: { readonly [Field in keyof Required<Told>]: (value: unknown) => void } = {
    phase: (value) => keep('phase', oneOf('phase', value, phases)),
    pattern: (value) => keep('pattern', oneOf('pattern', value, readerPatterns)),
    pregnant: (value) => keep('pregnant', typeof value === 'boolean' ? value : wrong('pregnant', value, 'true or false')),
    age: (value) => {
      const isAge = typeof value === 'number' && value >= 0 && value <= oldestAgeYears;
      keep('age', isAge ? value : wrong('age', value, `a number of years from 0 to ${oldestAgeYears}`));
    },
    flags: (value) => keep('flags', listOf('flags', value, Object.keys(treatments.flags))),
    tried: (value) => keep('tried', listOf('tried', value, treatmentIds)),
    helped: (value) => keep('helped', listOf('helped', value, treatmentIds)),
    using: (value) => keep('using', listOf('using', value, treatmentIds)),
    values: (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return wrong('values', value, 'an object of statement id to first, second or neutral');
      const ids = Object.keys(treatments.values);
      const rows = Object.entries(value).flatMap(([id, pole]: [string, unknown]) => {
        const known = oneOf(`values.${id}`, pole, poles);
        if (!ids.includes(id)) wrong(`values.${id}`, id, `a statement among: ${ids.join(', ')}`);
        return known ? [[id, known] as const] : [];
      });
      return keep('values', Object.freeze(Object.fromEntries(rows)));
    },
  };
  function keep<Field extends keyof Told>(field: Field, value: Told[Field]): void {
    told[field] = value;
  }
  for (const [field, value] of entries) {
    if (value === undefined) continue;
    if (!isField(set, field)) {
      wrong(field, value, `no other field than: ${Object.keys(set).join(', ')}`);
      continue;
    }
    try {
      set[field](value);
    } catch {
      wrong(field, 'something that cannot be read', 'plain JSON');
    }
  }
  if (problems.length) throw new ToldError(problems);
  return Object.freeze(told);
}

function isField<Table extends object>(table: Table, key: string): key is keyof Table & string {
  return Object.hasOwn(table, key);
}

/**
 * The crosswalk: turns the checker's answers and what the reader told into one plain reader.
 *
 * What the checker knows wins over what was told: how soon, how long it has lasted, the pattern, the age. Flags are the
 * sum of both, because a told one only ever adds caution. As long as no answer is given there is no checker's level.
 *
 * @param knowledge - The checker's knowledge with its crosswalk.
 * @param answers - The checker's answers; `undefined` on a page without a checker.
 * @param soFar - The standing while the questions run, the assessment once the result is shown. Left out: the standing.
 * @param told - As `parseTold` returns it.
 * @returns Plain frozen JSON.
 */
export function describeReader(
  knowledge: Knowledge & { readonly crosswalk: Crosswalk },
  answers: Answers | undefined,
  soFar: SoFar | undefined,
  told: Told = {},
): Reader {
  const { crosswalk } = knowledge;
  const given = answers ?? {};
  const found: SoFar = soFar ?? standing(knowledge, given);
  // A result reads open danger questions as not sure; before it, nothing is filled in.
  const { truth } = readSheet(knowledge, given, found.patterns ? 'final' : 'unfinished');
  const isSet = ({ when, concerns = [], fits = [] }: FlagSource): boolean =>
    (when !== undefined && truth(when) === true) ||
    found.rules.some((id) => concerns.includes(lookUp(knowledge.rules, id)?.concern ?? '')) ||
    (found.patterns?.some(({ id, fit }) => fit === 'fits' && fits.includes(id)) ?? false);
  const sources = Object.entries(crosswalk.flags);
  const fromAnswers = sources.flatMap(([id, source]) => (isSet(source) ? [id] : []));
  const asks = sources.flatMap(([id, source]) => (!fromAnswers.includes(id) && source.asks && truth(source.asks) === true ? [id] : []));
  const isSettled = (id: string): boolean => crosswalk.ages.some(({ flag, knownWhen }) => flag === id && truth(knownWhen) === true);
  const toldFlags = [
    ...(told.flags ?? []),
    ...(told.pregnant ? [crosswalk.pregnancy] : []),
    // Not told is under and over no age.
    ...flagsOfAge(crosswalk, told.age ?? NaN),
  ].filter((id) => !isSettled(id));
  const flagIds = new Set([...fromAnswers, ...toldFlags]);
  const firstPattern = found.patterns?.[0]?.id;
  const pattern =
    firstPattern === undefined || firstPattern === crosswalk.noPattern ? told.pattern : lookUp(crosswalk.patterns, firstPattern);
  const tried = crosswalk.tried.flatMap(({ when, treatments }) => (truth(when) === true ? treatments : []));
  const helped = told.helped ?? [];
  return freezeReader({
    status: statusOf(knowledge, found, truth(crosswalk.child) === true || flagIds.has(crosswalk.underage)),
    phase: crosswalk.phases.find(({ when }) => truth(when) === true)?.phase ?? told.phase ?? 'unknown',
    pattern: pattern ?? 'unknown',
    severe: truth(crosswalk.severe) === true,
    flags: Object.fromEntries([...flagIds].map((id) => [id, true] as const)),
    fromAnswers,
    asks,
    using: [...(told.using ?? [])],
    tried: [...new Set([...tried, ...(told.tried ?? []), ...helped])],
    helped: [...helped],
    values: Object.fromEntries(Object.entries(told.values ?? {}).flatMap(([id, pole]) => (pole === 'neutral' ? [] : [[id, pole]]))),
    fromChecker: Object.keys(given).some((id) => chosen(given, id).length > 0),
  });
}

function statusOf(knowledge: Knowledge, { level, rules, holdTreatments }: SoFar, isChild: boolean): Reader['status'] {
  if (level === 'emergency') return 'emergency';
  if (isChild) return 'child';
  const isHeld = holdTreatments ?? rules.some((id) => lookUp(knowledge.rules, id)?.holdTreatments);
  return level === 'urgent' || isHeld ? 'urgent' : 'routine';
}

function flagsOfAge({ ages }: Crosswalk, ageYears: number): string[] {
  return ages.flatMap((each) => (('under' in each ? ageYears < each.under : ageYears > each.over) ? [each.flag] : []));
}

function freezeReader(reader: Reader): Reader {
  for (const part of Object.values(reader)) Object.freeze(part);
  return Object.freeze(reader);
}
