import { html, type TemplateResult } from 'lit';
import type { Sentence } from '../../wording/sentence.js';
import { show } from '../shared/show.js';

/** The way back, with an arrow, drawn by the styles, that points where reading came from. */
export function renderBack(words: Sentence, back: () => void): TemplateResult {
  return html`<button type="button" class="link back" part="back" @click=${back}>${show(words)}</button>`;
}
