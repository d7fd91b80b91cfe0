import type { Condition, Level } from './knowledge-types.js';

/** Where a treatment stands for a reader, in the order in which lanes are shown. */
export const lanes = [
  'highlight',
  'show',
  'specialist',
  'later',
  'earlier',
  'ask-first',
  'not-for-you',
  'collapsed',
  'hidden',
  'blocked',
] as const;
/** One lane; `hidden` stands closed at the end of the list, `blocked` is never rendered. */
export type Lane = (typeof lanes)[number];

/** How a treatment stands for people in general, best supported first. */
export const tiers = [
  'core',
  'option',
  'specialist',
  'limited',
  'not-recommended',
  'unproven',
  'other-condition',
  'emergency-only',
] as const;
/** A standing that belongs to the treatment, whoever reads. */
export type Tier = (typeof tiers)[number];

/** How long the pain has lasted: under 6 weeks, 6 to 12 weeks, over 12 weeks. */
export const phases = ['acute', 'subacute', 'chronic'] as const;
/** One stretch of time; a reader of whom it is not known has `unknown` instead. */
export type Phase = (typeof phases)[number];

/** What kind of problem a treatment is for. */
export const readerPatterns = ['radiculopathy', 'stenosis', 'back-only'] as const;
/** One kind of problem; the crosswalk leads from the patterns of the checker to it. */
export type ReaderPattern = (typeof readerPatterns)[number];

/** What the core reads of one treatment. */
export interface Treatment {
  readonly tier: Tier;
  readonly phases: readonly (Phase | 'emergency')[];
  readonly patterns: readonly (ReaderPattern | 'pregnancy')[];
  /** Flags with which a clinician or pharmacist is asked first. */
  readonly checkFirst: readonly string[];
  /** Flags with which it is probably not safe. */
  readonly avoid: readonly string[];
  /** Rows of the table of numbers that belong to it. */
  readonly numbers: readonly string[];
}

/** `clinician` and `staff` rows are for the rule book only; `text`: said, never drawn; `conditional`: only with one of the flags of `onlyWith`. */
export type NumberDisplay = 'patient' | 'text' | 'conditional' | 'clinician' | 'staff';

/** A count out of `per`, a range of counts, or `null` where none was reported. */
export type NumberValue = number | readonly [from: number, to: number] | null;

/** How many people out of `per` had something, with a treatment and without it, as a trial counted them. */
export interface NumberRow {
  readonly kind: 'two-arm' | 'single-population' | 'difference-only' | 'parts' | 'range';
  readonly display: NumberDisplay;
  readonly per: number;
  readonly arms: readonly NumberValue[];
  /** Patterns for which the people who were counted are too different. */
  readonly notFor: readonly ReaderPattern[];
  readonly onlyWith: readonly string[];
}

/** What a reader may find important, and the treatments that go well with it or against it. */
export interface Value {
  readonly goesWith: readonly string[];
  readonly goesAgainst: readonly string[];
  /** Where it counts; an empty list means everywhere. */
  readonly patterns: readonly ReaderPattern[];
}

/** One half of two things that should not be combined; `always`: nothing asks about it, so it may always be there. */
export type CombinationSide = { readonly group: string } | { readonly flag: string } | { readonly always: true };

/** The conditions of the fit that name single treatments or flags. */
export interface FitRules {
  /** Stands first in its lane, wherever that is. */
  readonly first: string;
  /** Flags that make a routine reader urgent where no checker has said how soon. */
  readonly urgentFlags: readonly string[];
  /** Treatments that an urgent reader is still shown. */
  readonly shownWhenUrgent: readonly string[];
  /** Injections near the nerve: first only when pain is severe, not after three months, and not for another pattern. */
  readonly nerveInjections: readonly string[];
  /** Medicines that must not be stopped suddenly. */
  readonly stopSlowly: readonly string[];
}

/** All that the core reads about treatments. */
export interface Treatments {
  readonly version: string;
  /** ISO date of the content. */
  readonly contentDate: string;
  readonly entries: Readonly<Record<string, Treatment>>;
  /** Every id of `entries`, in the order in which equals stand: by English name. */
  readonly order: readonly string[];
  /** What may speak against a treatment, in the order in which it is asked. */
  readonly flags: Readonly<Record<string, object>>;
  readonly values: Readonly<Record<string, Value>>;
  readonly numbers: Readonly<Record<string, NumberRow>>;
  readonly medicineGroups: Readonly<Record<string, readonly string[]>>;
  readonly combinations: Readonly<Record<string, readonly [CombinationSide, CombinationSide]>>;
  readonly fit: FitRules;
}

/** All that the fit needs to know about a reader. Plain frozen JSON. */
export interface Reader {
  readonly status: 'emergency' | 'urgent' | 'routine' | 'child';
  readonly phase: Phase | 'unknown';
  readonly pattern: ReaderPattern | 'unknown';
  /** Severe leg pain with hardly any sleep or walking. */
  readonly severe: boolean;
  readonly flags: Readonly<Record<string, true>>;
  /** The flags of `flags` that the checker's answers set. */
  readonly fromAnswers: readonly string[];
  /** Flags that the checker's answers give a reason to ask about. */
  readonly asks: readonly string[];
  readonly using: readonly string[];
  readonly tried: readonly string[];
  readonly helped: readonly string[];
  /** Which pole of each statement is nearer to the reader; statements without an opinion are left out. */
  readonly values: Readonly<Record<string, 'first' | 'second'>>;
  /** A checker has answers, so its level stands. */
  readonly fromChecker: boolean;
}

/** What sets a flag: an answer, a fired rule's concern, or a pattern that fits. */
export interface FlagSource {
  readonly when?: Condition;
  readonly concerns?: readonly string[];
  readonly fits?: readonly string[];
  /** When the answers give a reason to ask. */
  readonly asks?: Condition;
}

/** How the checker's answers become a reader. */
export interface Crosswalk {
  /** Checked in order. */
  readonly phases: readonly { readonly phase: Phase; readonly when: Condition }[];
  /** The checker's pattern to the reader's; every other one is unknown. */
  readonly patterns: Readonly<Record<string, ReaderPattern>>;
  /** The checker's fallback: no pattern was found. */
  readonly noPattern: string;
  readonly severe: Condition;
  readonly child: Condition;
  readonly flags: Readonly<Record<string, FlagSource>>;
  /** Treatments that were tried, by what was answered. */
  readonly tried: readonly { readonly when: Condition; readonly treatments: readonly string[] }[];
  /** The flags of an age in years; `knownWhen`: the checker's answer settles the flag, whatever else is told. */
  readonly ages: readonly (
    | { readonly flag: string; readonly under: number; readonly knownWhen: Condition }
    | { readonly flag: string; readonly over: number; readonly knownWhen: Condition }
  )[];
  readonly pregnancy: string;
  readonly underage: string;
}

/** What `describeReader` reads of a standing or an assessment. */
export interface SoFar {
  readonly level: Level;
  readonly rules: readonly string[];
  readonly holdTreatments?: boolean;
  readonly patterns?: readonly { readonly id: string; readonly fit: 'fits' | 'possible' }[];
}
