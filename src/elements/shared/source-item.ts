import { html, type TemplateResult } from 'lit';
import type { Sentence } from '../../wording/sentence.js';
import { isPublisher } from './publishers.js';
import { show } from './show.js';

/** A publication, linked where its publisher is known, and how far it was checked. It stands in its own language: English. */
export function sourceItem(reference: string, url: string | null, checked: Sentence): TemplateResult {
  return html`<li part="source">
    <span lang="en" dir="ltr"
      >${url && isPublisher(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${reference}</a>` : reference}</span
    >
    (${show(checked)})
  </li>`;
}
