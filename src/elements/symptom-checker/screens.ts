import { questionsThatApply, chosen, type Answers } from '../../core/index.js';
import { idsOf } from '../../core/knowledge-types.js';
import { knowledge } from '../../knowledge/index.js';
import type { QuestionId } from '../../knowledge/questions.js';
import type { topicWords } from '../../wording/checker.js';

export type TopicId = keyof typeof topicWords;

/** Questions that stand on one screen, all of one topic. */
export interface Screen {
  readonly topic: TopicId;
  readonly questions: readonly QuestionId[];
}

/**
 * The screens, in the clinical order of their topics. The questions about life and the cauda equina stand alone, so that nothing
 * competes with them; lists of risk factors share one. A follow-up stands on the screen after the question it follows, and a question
 * that the clinical file asks later stands with its topic (an aneurysm with the illnesses, a sore foot with the leg): one screen each
 * would be more than sixteen.
 */
export const screens: readonly Screen[] = [
  { topic: 'now', questions: ['now'] },
  { topic: 'saddle', questions: ['saddle'] },
  { topic: 'bladder', questions: ['bladder'] },
  { topic: 'bowel', questions: ['bowel'] },
  { topic: 'sexual', questions: ['sexual'] },
  { topic: 'ces-when', questions: ['ces-when'] },
  { topic: 'legs', questions: ['weakness', 'leg-sides', 'leg-cold'] },
  { topic: 'weak-leg', questions: ['weak-sides', 'weak-course'] },
  { topic: 'both-legs', questions: ['both-pattern'] },
  { topic: 'other-signs', questions: ['injury', 'fever', 'calf', 'cord-signs'] },
  { topic: 'cord-course', questions: ['cord-course'] },
  { topic: 'tummy-skin', questions: ['belly', 'rash'] },
  { topic: 'about-you', questions: ['age', 'cancer', 'body-signs', 'night'] },
  { topic: 'risks', questions: ['bone-risk', 'immune', 'infection-risk', 'blood-thinner', 'pregnancy', 'aneurysm'] },
  { topic: 'pregnancy', questions: ['pregnancy-signs'] },
  { topic: 'where', questions: ['pain-where'] },
  { topic: 'leg-pain', questions: ['leg-reach', 'main-pain', 'feeling', 'cough', 'foot-sore'] },
  { topic: 'skin', questions: ['numb-zones'] },
  { topic: 'skin', questions: ['thigh-pressure'] },
  { topic: 'movement', questions: ['weak-moves'] },
  { topic: 'knee-pressure', questions: ['knee-pressure'] },
  { topic: 'better-worse', questions: ['worse-with', 'better-with'] },
  { topic: 'time', questions: ['onset', 'duration', 'course'] },
  { topic: 'life', questions: ['pain-level', 'function', 'sleep', 'tried', 'cycle'] },
  { topic: 'inflammation', questions: ['back-start'] },
  { topic: 'inflammation-signs', questions: ['spa-signs'] },
  { topic: 'arm', questions: ['arm'] },
  { topic: 'arm-detail', questions: ['arm-zones', 'arm-weak'] },
];

/** What applies while nothing is answered: no condition holds then, and the first screen need not wait for the rules to say so. */
const alwaysAsked = (): readonly QuestionId[] => idsOf(knowledge.questions).filter((id) => !knowledge.questions[id].askWhen);

/** The questions that apply, worked out once for an answer sheet: every screen asks for them. */
const applyingOn = new WeakMap<Answers, ReadonlySet<string>>();

function applying(answers: Answers): ReadonlySet<string> {
  let ids = applyingOn.get(answers);
  if (!ids) applyingOn.set(answers, (ids = new Set(Object.keys(answers).length ? questionsThatApply(knowledge, answers) : alwaysAsked())));
  return ids;
}

/** The questions of a screen that apply on these answers. */
export function questionsOn(screen: Screen, answers: Answers): readonly QuestionId[] {
  return screen.questions.filter((id) => applying(answers).has(id));
}

/** The screens that have a question which applies on these answers, in order. */
export function screensThatApply(answers: Answers): readonly Screen[] {
  return screens.filter((screen) => questionsOn(screen, answers).length);
}

/** The screen of a question. */
export function screenOf(question: string): Screen | undefined {
  return screens.find(({ questions }) => questions.some((id) => id === question));
}

/**
 * Whether something on a screen is still open.
 *
 * @param isDrafted - Whether something else is ticked at a question than was confirmed: then it is open too.
 * @param which - `required` leaves out what the reader may skip.
 */
export function isOpenOn(
  screen: Screen,
  answers: Answers,
  isDrafted: (id: QuestionId) => boolean,
  which: 'all' | 'required' = 'all',
): boolean {
  return questionsOn(screen, answers).some(
    (id) => isDrafted(id) || (!chosen(answers, id).length && (which === 'all' || knowledge.questions[id].ask !== 'optional')),
  );
}
