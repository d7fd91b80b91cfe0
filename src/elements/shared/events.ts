import type { Level } from '../../core/knowledge-types.js';

/** What each event says: no question, answer, rule or treatment is ever in one. */
export interface PinchedNerveEvents {
  'pinched-nerve-started': undefined;
  'pinched-nerve-question-shown': { readonly index: number };
  'pinched-nerve-answer-rejected': { readonly count: number };
  'pinched-nerve-changed': undefined;
  'pinched-nerve-red-flag-found': { readonly level: Level };
  'pinched-nerve-assessed': { readonly level: Level; readonly knowledgeVersion: string };
  'pinched-nerve-restarted': undefined;
  'pinched-nerve-export-requested': { readonly format: 'print' | 'copy' | 'save' };
  'pinched-nerve-treatment-toggled': { readonly open: boolean };
  'pinched-nerve-alert-raised': { readonly level: Level };
  'pinched-nerve-alert-calmed': undefined;
  'pinched-nerve-failed': { readonly message: string };
  /** A checker has joined or left the page: how alerts and explainers find it. */
  'pinched-nerve-connected': undefined;
}

export type PinchedNerveEventName = keyof PinchedNerveEvents;

/** Sends an event that bubbles through shadow roots; returns `false` when the host cancelled it. */
export function send<Name extends PinchedNerveEventName>(target: EventTarget, type: Name, detail: PinchedNerveEvents[Name]): boolean {
  return target.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: type === 'pinched-nerve-export-requested' }),
  );
}

declare global {
  interface HTMLElementEventMap extends PinchedNerveCustomEvents {}
  interface DocumentEventMap extends PinchedNerveCustomEvents {}
  interface WindowEventMap extends PinchedNerveCustomEvents {}
}

type PinchedNerveCustomEvents = { [Name in PinchedNerveEventName]: CustomEvent<PinchedNerveEvents[Name]> };
