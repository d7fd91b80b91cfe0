import type { Assessment, Standing } from '../../core/assessment.js';
import type { Level } from '../../core/knowledge-types.js';
import type { Answers } from '../../core/answers.js';
import { send } from './events.js';
import { shorten, warn } from './warn.js';

/** What an alert or an explainer reads of a checker; it may come from another script. */
export interface Checker extends Element {
  readonly answers: Answers;
  readonly standing: Standing;
  readonly assessment: Assessment | undefined;
}

/** An alert or an explainer: `for` is the id of the checker that it follows, or empty. */
interface Follower extends Element {
  readonly for: unknown;
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

/** The checker that `for` names in the element's own root or the document, ready or not; any other element with that id is none. */
function namedBy(element: Follower): Element | undefined {
  const { for: id } = element;
  const scopes: readonly (Node & Partial<NonElementParentNode>)[] = id ? [element.getRootNode(), element.ownerDocument] : [];
  for (const scope of scopes) {
    const named = scope.getElementById?.(typeof id === 'string' ? id : shorten(id));
    if (named?.localName === tag) return named;
  }
  return undefined;
}

/** The checkers that an element listens to: the one that it names; all on the page while it names none, so that no sign is missed. */
export function checkersFor(element: Follower): readonly Checker[] {
  const named = namedBy(element);
  return (named ? [named] : [...connected]).filter(
    (checker): checker is Checker => 'standing' in checker && checker.ownerDocument === element.ownerDocument,
  );
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

/**
 * Calls `changed` whenever a checker joins, leaves, or says something new; returns how to stop. Warns when a checker of a loaded
 * page says something and none has the name: until then the named one may be on its way.
 */
export function watchCheckers(element: Follower, changed: () => void): () => void {
  const types = [
    'pinched-nerve-connected',
    'pinched-nerve-changed',
    'pinched-nerve-assessed',
    'pinched-nerve-question-shown',
    'pinched-nerve-restarted',
  ];
  const page = element.ownerDocument;
  const hear = ({ type }: Event): void => {
    if (element.for && type !== types[0] && page.readyState === 'complete' && !namedBy(element))
      warn(`<${element.localName} for="${shorten(element.for)}">: no checker has this id; use the id of one. Following all.`);
    changed();
  };
  for (const type of types) page.addEventListener(type, hear);
  return () => {
    for (const type of types) page.removeEventListener(type, hear);
  };
}
