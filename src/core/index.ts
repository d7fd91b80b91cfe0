/** The rules core: pure functions over plain data. Runs in Node, a worker or a browser. */
export { AnswersError, chosen, parseAnswers, type AnswerProblem, type Answers } from './answers.js';
export { assess, standing, type Advice, type Assessment, type PatternFit, type Reason, type Standing } from './assessment.js';
export { checkKnowledge, type KnowledgeProblem } from './check-knowledge.js';
export { compile, type Compiled } from './compile.js';
export { evaluate, forEachAtom, type Facts, type Truth } from './condition.js';
export { nextQuestion, questionsThatApply } from './interview.js';
export * from './knowledge-types.js';
export { satisfy } from './satisfy.js';
export { readSheet, type Place, type Sheet } from './sheet.js';
export { describeReader, parseTold, ToldError, type Told, type ToldProblem } from './reader.js';
export {
  combinationsOf,
  fitTreatments,
  flagsToAsk,
  isDrawable,
  numbersFor,
  type FitBadge,
  type FitReason,
  type Strip,
  type TreatmentFit,
} from './treatment-fit.js';
export * from './treatment-types.js';
