import { html, nothing, type TemplateResult } from 'lit';
import type { Sentence } from '../../wording/sentence.js';
import { heading } from './heading.js';
import { show } from './show.js';

/** A titled box of a result; `part` is its name for the host's styles. */
export function card(
  headingLevel: number,
  title: Sentence,
  content: unknown,
  { part, className = '' }: { readonly part?: string; readonly className?: string } = {},
): TemplateResult {
  return html`<section class="card ${className}" part=${part ?? nothing}>
    ${heading(headingLevel, show(title), { className: 'subtitle' })} ${content}
  </section>`;
}
