import type { ConditionOver, Knowledge, Level, Evidence, Pattern, Question } from './knowledge-types.js';

type QuestionTable = Readonly<Record<string, Question>>;
type Cites<Citation extends string> = readonly [Citation, ...Citation[]];

/** Types the table of questions: `askWhen` may name only questions and options of the same table. */
export function defineQuestions<Section extends string, Citation extends string>() {
  return <const Table extends QuestionTable>(
    table: Table & {
      readonly [Id in keyof Table]: {
        readonly section: Section;
        readonly askWhen: ConditionOver<Table, never> | null;
        readonly cites: Cites<Citation>;
      };
    },
  ): Table => table;
}

/** Types the table of findings: conditions may name only questions, options and findings that exist. */
export function defineFindings<Questions extends QuestionTable>() {
  return <const Table extends Readonly<Record<string, unknown>>>(
    table: Table & { readonly [Id in keyof Table]: ConditionOver<Questions, keyof Table & string> },
  ): Readonly<Record<keyof Table, ConditionOver<Questions, keyof Table & string>>> => table;
}

/** A rule whose every id must stand in the tables it is written over, so that a misspelt one does not compile. */
export interface RuleOver<Questions extends QuestionTable, Finding extends string, Concern, Action, Citation extends string> {
  readonly number: string;
  readonly level: Level;
  readonly when: ConditionOver<Questions, Finding>;
  readonly concern: Concern;
  readonly evidence: Evidence;
  readonly cites: Cites<Citation>;
  readonly action: Action | null;
  readonly holdTreatments: boolean;
}

/** Types the table of rules: no citation, no rule; no misspelt question, option, finding, concern or action. */
export function defineRules<
  Questions extends QuestionTable,
  Finding extends string,
  Concern extends string,
  Action extends string,
  Citation extends string,
>() {
  return <const Id extends string>(
    table: Readonly<Record<Id, RuleOver<Questions, Finding, Concern, Action, Citation>>>,
  ): Readonly<Record<Id, RuleOver<Questions, Finding, Concern, Action, Citation>>> => table;
}

/** A pattern whose every id must stand in the tables it is written over. */
export interface PatternOver<Questions extends QuestionTable, Finding extends string, Citation extends string> extends Pick<
  Pattern,
  'priority' | 'maxConfidence'
> {
  readonly fits: ConditionOver<Questions, Finding> | null;
  readonly possible: ConditionOver<Questions, Finding> | null;
  readonly cites: Cites<Citation>;
}

/** Types the table of patterns. */
export function definePatterns<Questions extends QuestionTable, Finding extends string, Citation extends string>() {
  return <const Id extends string>(
    table: Readonly<Record<Id, PatternOver<Questions, Finding, Citation>>>,
  ): Readonly<Record<Id, PatternOver<Questions, Finding, Citation>>> => table;
}

/** Types everything that the core reads, and keeps what else the caller knows. */
export function defineKnowledge<const Table extends Knowledge>(table: Table): Table {
  return table;
}
