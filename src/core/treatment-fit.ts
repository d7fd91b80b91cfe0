import { lookUp } from './knowledge-types.js';
import {
  lanes,
  phases,
  tiers,
  type CombinationSide,
  type Lane,
  type NumberRow,
  type Reader,
  type Treatment,
  type Treatments,
} from './treatment-types.js';

/** Why a treatment is in its lane. */
export type FitReason =
  | 'emergency'
  | 'child'
  | 'emergency-only'
  | 'only-in-pregnancy'
  | 'not-recommended'
  | 'unproven'
  | 'injection-other-pattern'
  | 'other-pattern'
  | 'avoid'
  | 'other-condition'
  | 'urgent-first'
  | 'urgent-allowed'
  | 'pattern-unknown'
  | 'injection-phase-unknown'
  | 'injection-chronic'
  | 'injection-not-severe'
  | 'phase-unknown'
  | 'phase-later'
  | 'phase-past'
  | 'specialist-in-phase'
  | 'core-in-phase'
  | 'check-first'
  | 'in-phase';

/** A caution beside the name of a treatment that stays in its lane. */
export type FitBadge = 'not-for-this-pattern' | 'experts-disagree' | 'weak-or-mixed-evidence';

/** Flags of the reader that speak against a treatment (`red`) or ask for advice first (`amber`). */
export interface Strip {
  readonly level: 'red' | 'amber';
  readonly ids: readonly string[];
}

/** Where one treatment stands for one reader, and why. */
export interface TreatmentFit {
  readonly id: string;
  readonly lane: Lane;
  readonly reason: FitReason;
  readonly strips: readonly Strip[];
  readonly badge?: FitBadge;
  /** The reader uses it, and it is in a collapsed group: shown open, with how to stop or use it safely. */
  readonly expand?: true;
  /** What the reader said of an earlier try. */
  readonly tried?: 'helped' | 'tried';
  /** Statements of the reader that it goes well with, or against. */
  readonly goesWith: readonly string[];
  readonly goesAgainst: readonly string[];
  /** Combinations that this treatment would make with what the reader uses or told. */
  readonly combinations: readonly string[];
}

type Place = Pick<TreatmentFit, 'lane' | 'reason' | 'badge'>;

const emptyFit = { strips: [], goesWith: [], goesAgainst: [], combinations: [] } as const;

/** `classifyPseudocode` of the clinical file, changed as its crosswalk says, for a reader who may be shown treatments. */
function placeOf({ fit }: Treatments, reader: Reader, id: string, treatment: Treatment, strips: readonly Strip[]): Place {
  const { phase, pattern, flags, severe } = reader;
  const { tier } = treatment;
  const pregnant = flags['pregnancy'] === true;
  const isInjection = fit.nerveInjections.includes(id);
  if (tier === 'emergency-only') return { lane: 'hidden', reason: 'emergency-only' };
  if (treatment.patterns.every((each) => each === 'pregnancy') && !pregnant) return { lane: 'hidden', reason: 'only-in-pregnancy' };
  if (tier === 'not-recommended' || tier === 'unproven') return { lane: 'collapsed', reason: tier };
  const matches = pattern === 'unknown' || treatment.patterns.includes(pattern) || (pregnant && treatment.patterns.includes('pregnancy'));
  if (!matches)
    return isInjection
      ? { lane: 'collapsed', reason: 'injection-other-pattern', badge: 'not-for-this-pattern' }
      : { lane: 'hidden', reason: 'other-pattern' };
  if (strips.some(({ level }) => level === 'red')) return { lane: 'not-for-you', reason: 'avoid' };
  if (tier === 'other-condition') return { lane: pattern === 'back-only' ? 'later' : 'hidden', reason: 'other-condition' };
  if (reader.status === 'urgent')
    return fit.shownWhenUrgent.includes(id) ? { lane: 'show', reason: 'urgent-allowed' } : { lane: 'ask-first', reason: 'urgent-first' };
  if (pattern === 'unknown' && tier !== 'core') return { lane: 'later', reason: 'pattern-unknown' };
  if (tier === 'specialist') {
    if (phase === 'unknown')
      return isInjection ? { lane: 'collapsed', reason: 'injection-phase-unknown' } : { lane: 'later', reason: 'phase-unknown' };
    if (isInjection && phase === 'chronic') return { lane: 'collapsed', reason: 'injection-chronic', badge: 'experts-disagree' };
    if (isInjection && phase === 'acute' && !severe) return { lane: 'later', reason: 'injection-not-severe' };
  }
  const badge = tier === 'limited' ? ({ badge: 'weak-or-mixed-evidence' } as const) : {};
  if (phase !== 'unknown' && !treatment.phases.includes(phase)) {
    const isPast = treatment.phases.every((each) => each !== 'emergency' && phases.indexOf(each) < phases.indexOf(phase));
    return isPast ? { lane: 'earlier', reason: 'phase-past', ...badge } : { lane: 'later', reason: 'phase-later', ...badge };
  }
  if (tier === 'specialist') return { lane: 'specialist', reason: 'specialist-in-phase' };
  if (tier !== 'core') return { lane: 'show', reason: 'in-phase', ...badge };
  return strips.length ? { lane: 'show', reason: 'check-first' } : { lane: 'highlight', reason: 'core-in-phase' };
}

function stripsOf({ avoid, checkFirst }: Treatment, flags: Reader['flags']): Strip[] {
  const isSet = (id: string): boolean => Object.hasOwn(flags, id);
  const red = avoid.filter(isSet);
  if (red.length) return [{ level: 'red', ids: red }];
  const amber = checkFirst.filter(isSet);
  return amber.length ? [{ level: 'amber', ids: amber }] : [];
}

/** Whether a half is a group of medicines with one of these in it. */
function isOneOf({ medicineGroups }: Treatments, side: CombinationSide, ids: ReadonlySet<string>): boolean {
  return 'group' in side && (lookUp(medicineGroups, side.group)?.some((id) => ids.has(id)) ?? false);
}

/**
 * The combinations among what the reader uses, what the reader told, and some treatments more.
 *
 * @param also - Ids of treatments that the reader thinks about, such as those picked for comparing.
 * @returns Ids of the table of combinations, in its order. Only combinations of which one half is a medicine used or picked.
 */
export function combinationsOf(treatments: Treatments, reader: Reader, also: readonly string[] = []): readonly string[] {
  const taken = new Set([...reader.using, ...also]);
  const hasMember = (side: CombinationSide): boolean => isOneOf(treatments, side, taken);
  const isThere = (side: CombinationSide): boolean =>
    'always' in side || ('flag' in side ? Object.hasOwn(reader.flags, side.flag) : hasMember(side));
  return Object.entries(treatments.combinations).flatMap(([id, sides]) => (sides.every(isThere) && sides.some(hasMember) ? [id] : []));
}

function combinationsWith(treatments: Treatments, reader: Reader, id: string): readonly string[] {
  const own = new Set([id]);
  return combinationsOf(treatments, reader, [id]).filter((each) =>
    lookUp(treatments.combinations, each)?.some((side) => isOneOf(treatments, side, own)),
  );
}

function valuesOf(treatments: Treatments, reader: Reader, id: string): Pick<TreatmentFit, 'goesWith' | 'goesAgainst'> {
  const held = Object.entries(treatments.values).filter(
    ([value, { patterns }]) =>
      lookUp(reader.values, value) === 'first' && (!patterns.length || patterns.some((each) => each === reader.pattern)),
  );
  return {
    goesWith: held.flatMap(([value, { goesWith }]) => (goesWith.includes(id) ? [value] : [])),
    goesAgainst: held.flatMap(([value, { goesAgainst }]) => (goesAgainst.includes(id) ? [value] : [])),
  };
}

/**
 * Puts every treatment into a lane, with the reason.
 *
 * In an emergency and for a child every lane is `blocked`: nothing of the list may be rendered. Without a checker, a
 * routine reader with one of the urgent flags counts as urgent. Values order inside a lane and a tier, and never move a
 * treatment across lanes.
 *
 * @param compare - Orders equals, for a language other than English; without it, by English name.
 * @returns One frozen row for every treatment: by lane, then what stands first everywhere, tier, what helped before, values, name.
 */
export function fitTreatments(
  treatments: Treatments,
  reader: Reader,
  compare?: (one: string, other: string) => number,
): readonly TreatmentFit[] {
  const blockedBy = reader.status === 'emergency' || reader.status === 'child' ? reader.status : undefined;
  const isUrgent = !reader.fromChecker && treatments.fit.urgentFlags.some((id) => Object.hasOwn(reader.flags, id));
  const asked: Reader = isUrgent ? { ...reader, status: 'urgent' } : reader;
  const places = new Map(treatments.order.map((id, index) => [id, index]));
  const byName = compare ?? ((one: string, other: string): number => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  const rows = Object.entries(treatments.entries).map(([id, treatment]) => {
    if (blockedBy) return { ranks: [0], fit: { id, lane: 'blocked' as const, reason: blockedBy, ...emptyFit } };
    const found = stripsOf(treatment, reader.flags);
    const place = placeOf(treatments, asked, id, treatment, found);
    // What nobody in this situation is given needs no warning.
    const strips = place.reason === 'emergency-only' || place.reason === 'only-in-pregnancy' ? [] : found;
    const { goesWith, goesAgainst } = valuesOf(treatments, reader, id);
    const helped = reader.helped.includes(id);
    const fit: TreatmentFit = {
      id,
      ...place,
      strips,
      ...(place.lane === 'collapsed' && reader.using.includes(id) ? { expand: true } : {}),
      ...(helped ? { tried: 'helped' } : reader.tried.includes(id) ? { tried: 'tried' } : {}),
      goesWith,
      goesAgainst,
      combinations: combinationsWith(treatments, reader, id),
    };
    const isAvoided = strips.some(({ level }) => level === 'red');
    const ranks = [
      lanes.indexOf(place.lane),
      id === treatments.fit.first ? 0 : 1,
      tiers.indexOf(treatment.tier),
      helped && !isAvoided ? 0 : 1,
      goesAgainst.length - (isAvoided ? 0 : goesWith.length),
    ];
    return { ranks, fit };
  });
  rows.sort((a, b) => compareRanks(a.ranks, b.ranks) || byName(a.fit.id, b.fit.id));
  return Object.freeze(rows.map(({ fit }) => freezeFit(fit)));
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [index, rank] of one.entries()) {
    const difference = rank - (other[index] ?? 0);
    if (difference) return difference;
  }
  return 0;
}

function freezeFit(fit: TreatmentFit): TreatmentFit {
  const strips = fit.strips.map(({ level, ids }) => Object.freeze({ level, ids: Object.freeze([...ids]) }));
  return Object.freeze({
    ...fit,
    strips: Object.freeze(strips),
    goesWith: Object.freeze([...fit.goesWith]),
    goesAgainst: Object.freeze([...fit.goesAgainst]),
    combinations: Object.freeze([...fit.combinations]),
  });
}

/**
 * The flags that still have to be asked: read by a treatment that is shown to this reader and neither set by the
 * checker's answers nor its business. In the order of the table of flags.
 */
export function flagsToAsk(treatments: Treatments, reader: Reader): readonly string[] {
  const read = new Set(
    fitTreatments(treatments, reader).flatMap(({ id, lane }) => {
      const treatment = lookUp(treatments.entries, id);
      return lane === 'blocked' || lane === 'hidden' || !treatment ? [] : [...treatment.avoid, ...treatment.checkFirst];
    }),
  );
  for (const id of reader.asks) read.add(id);
  return Object.keys(treatments.flags).filter((id) => read.has(id) && !reader.fromAnswers.includes(id));
}

/** Whether a row of numbers may be drawn: two arms, each a plain count, for the reader's eyes. A range, a part or a difference never is. */
export function isDrawable({ kind, display, arms }: NumberRow): boolean {
  return kind === 'two-arm' && display === 'patient' && arms.length === 2 && arms.every((value) => typeof value === 'number');
}

/** The rows of numbers of a treatment that this reader may see, in order; what may be drawn of them, `isDrawable` says. */
export function numbersFor(treatments: Treatments, reader: Reader, id: string): readonly string[] {
  return (lookUp(treatments.entries, id)?.numbers ?? []).filter((number) => {
    const row = lookUp(treatments.numbers, number);
    if (!row || row.display === 'clinician' || row.display === 'staff') return false;
    if (row.onlyWith.length && !row.onlyWith.some((flag) => Object.hasOwn(reader.flags, flag))) return false;
    return !row.notFor.some((pattern) => pattern === reader.pattern);
  });
}
