import type { ConditionOver, Question } from './knowledge-types.js';
import type { Phase, ReaderPattern } from './treatment-types.js';

/** What sets a flag; every name in it has to exist. */
export interface FlagSourceOver<When, Concern extends string, Pattern extends string> {
  readonly when?: When;
  readonly concerns?: readonly Concern[];
  readonly fits?: readonly Pattern[];
  readonly asks?: When;
}

/** A crosswalk in which every question, option, finding, concern, pattern, flag and treatment has to exist. */
export interface CrosswalkOver<
  When,
  Concern extends string,
  Pattern extends string,
  Flag extends string,
  Treatment extends string,
  Route extends Pattern,
  Known extends Flag,
> {
  readonly phases: readonly { readonly phase: Phase; readonly when: When }[];
  readonly patterns: Readonly<Record<Route, ReaderPattern>>;
  readonly noPattern: Pattern;
  readonly severe: When;
  readonly child: When;
  readonly flags: Readonly<Record<Known, FlagSourceOver<When, Concern, Pattern>>>;
  readonly tried: readonly { readonly when: When; readonly treatments: readonly Treatment[] }[];
  readonly ages: readonly (
    | { readonly flag: Flag; readonly under: number; readonly knownWhen: When }
    | { readonly flag: Flag; readonly over: number; readonly knownWhen: When }
  )[];
  readonly pregnancy: Flag;
  readonly underage: Flag;
}

/** Types the crosswalk. */
export function defineCrosswalk<
  Questions extends Readonly<Record<string, Question>>,
  Finding extends string,
  Concern extends string,
  Pattern extends string,
  Flag extends string,
  Treatment extends string,
>() {
  return <const Route extends Pattern, const Known extends Flag>(
    table: CrosswalkOver<ConditionOver<Questions, Finding>, Concern, Pattern, Flag, Treatment, Route, Known>,
  ): CrosswalkOver<ConditionOver<Questions, Finding>, Concern, Pattern, Flag, Treatment, Route, Known> => table;
}
