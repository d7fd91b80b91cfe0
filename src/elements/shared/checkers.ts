import type { Assessment, Standing } from '../../core/assessment.js';
import { levels, type Level } from '../../core/knowledge-types.js';
import type { Answers } from '../../core/answers.js';
import { shorten } from './warn.js';

/** What an alert or an explainer reads of a checker; it may come from another script. */
export interface Checker extends Element {
  readonly answers: Answers;
  readonly standing: Standing;
  readonly assessment: Assessment | undefined;
}

const tag = 'pinched-nerve-symptom-checker';

/** Checkers that have said that they are there, wherever in the page, shadow roots included. */
const announced = new Set<Checker>();

function isChecker(target: unknown): target is Checker {
  return target instanceof Element && target.localName === tag && 'standing' in target && 'answers' in target;
}

/** The checkers that an element listens to: the one that `id` names in its own root or the document, else all. */
export function checkersFor(element: Element, id: unknown): readonly Checker[] {
  for (const checker of announced) if (!checker.isConnected) announced.delete(checker);
  const root = element.getRootNode();
  if (id) {
    const scopes: readonly unknown[] = [root, element.ownerDocument];
    for (const scope of scopes) {
      const named =
        scope instanceof Document || scope instanceof ShadowRoot ? scope.getElementById(typeof id === 'string' ? id : shorten(id)) : null;
      if (isChecker(named)) return [named];
    }
    return [];
  }
  const found = [...element.ownerDocument.querySelectorAll(tag), ...(root instanceof ShadowRoot ? root.querySelectorAll(tag) : [])];
  return [...new Set([...found.filter(isChecker), ...announced])];
}

/** What a checker says now: the result once it is on screen, else what is certain so far. */
export function levelOf(checker: Checker): Level {
  return checker.standing.level === 'emergency' ? 'emergency' : (checker.assessment ?? checker.standing).level;
}

/** The rules behind that level that rest on answers given, not on open questions. */
export function rulesOf(checker: Checker): readonly string[] {
  const { assessment } = checker;
  return checker.standing.level === 'emergency' || !assessment
    ? checker.standing.rules
    : assessment.trace.flatMap(({ rule, open }) => (open ? [] : [rule]));
}

/** Place of a level, from calm (0) to emergency (4). */
export function rankOf(level: Level): number {
  return levels.indexOf(level);
}

/** Calls `changed` whenever a checker joins, leaves, or says something new; returns how to stop. */
export function watchCheckers(element: Element, changed: () => void): () => void {
  const hear = (event: Event): void => {
    const [origin] = event.composedPath();
    if (isChecker(origin)) announced.add(origin);
    changed();
  };
  const types = [
    'pinched-nerve-connected',
    'pinched-nerve-changed',
    'pinched-nerve-assessed',
    'pinched-nerve-question-shown',
    'pinched-nerve-restarted',
  ];
  const page = element.ownerDocument;
  for (const type of types) page.addEventListener(type, hear);
  return () => {
    for (const type of types) page.removeEventListener(type, hear);
  };
}
