/**
 * The shapes of what medicine knows: tables of questions, findings, rules, patterns and nerve roots.
 *
 * Everything is plain JSON-able data, so that it can be evaluated, compiled, proved, printed and compared.
 * The helpers `define…` only check types: they return what they are given.
 */

/** How soon to get help, from calm to emergency. */
export const levels = ['self-care', 'routine', 'soon', 'urgent', 'emergency'] as const;
/** One step of it: of a rule, of a result, of an alert. */
export type Level = (typeof levels)[number];

/** A question about the answers, written as data. Evaluation has three values: true, false, unknown. */
export type Condition<Question extends string = string, Option extends string = string, Finding extends string = string> =
  | { readonly q: Question; readonly in: readonly Option[] }
  | { readonly finding: Finding }
  | { readonly not: Condition<Question, Option, Finding> }
  | { readonly all: readonly Condition<Question, Option, Finding>[] }
  | { readonly any: readonly Condition<Question, Option, Finding>[] }
  | { readonly atLeast: number; readonly of: readonly Condition<Question, Option, Finding>[] };

/** `always`: part of the basic set; `if`: asked when `askWhen` holds; `optional`: the reader may skip it. */
export type Ask = 'always' | 'if' | 'optional';

/** One answer that can be given. */
export interface Option {
  /** In `many`: stands alone; choosing it clears the others. */
  readonly exclusive?: true;
  /** Place on the question's ladder from clear (0) to sign; absent for a fact without an order. */
  readonly rank?: number;
  /** What an option is for that no rule, pattern, root, question or treatment reads. */
  readonly informs?: 'clear-answer' | 'summary';
}

/** What the reader is asked, when, and what an open answer means. Its words are not here. */
export interface Question {
  readonly section: string;
  /** `one`: an option id; `many`: a list of them. */
  readonly kind: 'one' | 'many';
  /** An open danger question counts as `not-sure` in the assessment. */
  readonly danger: boolean;
  readonly ask: Ask;
  /** Reads earlier questions only; `null` means always. */
  readonly askWhen: Condition | null;
  /** The lowest level the whole result can have while this question is not sure or open. */
  readonly doubtFloor: Level | null;
  readonly options: Readonly<Record<string, Option>>;
  readonly cites: readonly [string, ...string[]];
}

/** Strength of the evidence: A national guideline, B studies, C weak or disputed, D case reports, own judgement or fail-safe. */
export type Evidence = 'A' | 'B' | 'C' | 'D';

/** When the answers ask for a level, why (`concern`), and who says so. */
export interface Rule {
  /** The number which clinical prose uses, such as `E03`. */
  readonly number: string;
  readonly level: Level;
  readonly when: Condition;
  readonly concern: string;
  readonly evidence: Evidence;
  /** No citation, no rule. */
  readonly cites: readonly [string, ...string[]];
  readonly action: string | null;
  readonly holdTreatments: boolean;
}

/** `fits`: the typical picture is there; `possible`: part of it is. */
export type Fit = 'fits' | 'possible';

/** A picture of symptoms that the result may name as a possible cause. It never changes the level. */
export interface Pattern {
  /** Smaller comes first; `null` for the fallback `unclear`. */
  readonly priority: number | null;
  readonly fits: Condition | null;
  readonly possible: Condition | null;
  readonly maxConfidence: 'none' | 'low' | 'low-to-moderate' | 'moderate';
  readonly cites: readonly [string, ...string[]];
}

/** Points that chosen skin zones, weak movements and painful places give to a nerve root. */
export interface RootPoints {
  readonly zones: Readonly<Record<string, number>>;
  readonly moves: Readonly<Record<string, number>>;
  readonly pain?: Readonly<Record<string, number>>;
}

/** The nerve roots of the back or of the neck, and the questions from which their points are counted. */
export interface RootTable {
  /** The pattern that must be present. */
  readonly enabledBy: string;
  readonly zonesFrom: string;
  readonly movesFrom: string;
  readonly painFrom: string | null;
  readonly roots: Readonly<Record<string, RootPoints>>;
}

/**
 * Most points from each question, the least points of a root that is named (`threshold`), how far behind the best it may be
 * (`margin`), and how many may be left: with more, none is named.
 */
export interface RootScoring {
  readonly zoneCap: number;
  readonly moveCap: number;
  readonly painCap: number;
  readonly threshold: number;
  readonly margin: number;
  readonly maxRoots: number;
}

/** A publication that a rule, a question or a pattern rests on. */
export interface Citation {
  readonly reference: string;
  readonly url: string | null;
  /** `true`: read by the author; `secondary`: read only in a secondary or mirrored text; `false`: not read. */
  readonly verified: boolean | 'secondary';
}

/** All that the rules core reads. */
export interface Knowledge {
  readonly version: string;
  /** ISO date of the content. */
  readonly contentDate: string;
  readonly questions: Readonly<Record<string, Question>>;
  readonly findings: Readonly<Record<string, Condition>>;
  readonly rules: Readonly<Record<string, Rule>>;
  readonly patterns: Readonly<Record<string, Pattern>>;
  readonly rootScoring: RootScoring;
  readonly rootTables: Readonly<Record<string, RootTable>>;
  readonly citations: Readonly<Record<string, Citation>>;
  /** An assessment in which one of these fired is not complete. */
  readonly incompleteRules: readonly string[];
  /** Readers who are shown how soon, why and whom to call, and nothing else. */
  readonly tooYoung: Condition;
  readonly selfCare: Readonly<Record<string, { readonly whenHeld: boolean }>>;
  /** By pattern; an empty list means for everybody. */
  readonly expect: Readonly<Record<string, { readonly patterns: readonly string[] }>>;
  readonly safetyNet: Readonly<Record<string, { readonly level: Level }>>;
}

/** `q in [...]` for every question of a table, with that question's own options only. */
type AtomOf<Questions extends Readonly<Record<string, Question>>> = {
  [Q in keyof Questions & string]: { readonly q: Q; readonly in: readonly (keyof Questions[Q]['options'] & string)[] };
}[keyof Questions & string];

/** A condition in which a misspelt question, option or finding does not compile. */
export type ConditionOver<Questions extends Readonly<Record<string, Question>>, Finding extends string> =
  | AtomOf<Questions>
  | { readonly finding: Finding }
  | { readonly not: ConditionOver<Questions, Finding> }
  | { readonly all: readonly ConditionOver<Questions, Finding>[] }
  | { readonly any: readonly ConditionOver<Questions, Finding>[] }
  | { readonly atLeast: number; readonly of: readonly ConditionOver<Questions, Finding>[] };

/** The keys of a table with their literal types. */
export function idsOf<Id extends string>(table: Readonly<Record<Id, unknown>>): readonly Id[] {
  return Object.keys(table) as Id[];
}

/** What one table says under an id that came from data; `undefined` when it is not there (never what `Object.prototype` holds). */
export function lookUp<Row>(table: Readonly<Record<string, Row>>, id: string): Row | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
