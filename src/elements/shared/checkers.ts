import type { Assessment, Standing } from '../../core/assessment.js';
import { levels, type Level } from '../../core/knowledge-types.js';
import type { Answers } from '../../core/answers.js';
import { send } from './events.js';
import { shorten } from './warn.js';

/** What an alert or an explainer reads of a checker; it may come from another script. */
export interface Checker extends Element {
  readonly answers: Answers;
  readonly standing: Standing;
  readonly assessment: Assessment | undefined;
}

const tag = 'pinched-nerve-symptom-checker';

/** The checkers that are connected, in closed shadow roots too: one set for all scripts of the page, which may have loaded apart. */
const connected = ((globalThis as Record<symbol, unknown>)[Symbol.for('pinched-nerve-symptom-checkers')] ??= new Set()) as Set<Checker>;

/** Adds a checker to those that the page knows, or takes it away, and says so. */
export function tellCheckers(checker: Checker, isConnected: boolean): void {
  connected[isConnected ? 'add' : 'delete'](checker);
  // On its way out the element is no longer in the document, so the news goes out there.
  send(checker.ownerDocument, 'pinched-nerve-connected', undefined);
}

function isChecker(target: unknown): target is Checker {
  return target instanceof Element && target.localName === tag && 'standing' in target && 'answers' in target;
}

/** The checkers that an element listens to: the one that `id` names in its own root or the document, else all. */
export function checkersFor(element: Element, id: unknown): readonly Checker[] {
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
  return [...connected].filter(({ ownerDocument }) => ownerDocument === element.ownerDocument);
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
  const types = [
    'pinched-nerve-connected',
    'pinched-nerve-changed',
    'pinched-nerve-assessed',
    'pinched-nerve-question-shown',
    'pinched-nerve-restarted',
  ];
  const page = element.ownerDocument;
  for (const type of types) page.addEventListener(type, changed);
  return () => {
    for (const type of types) page.removeEventListener(type, changed);
  };
}
