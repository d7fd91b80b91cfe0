import { html, type TemplateResult } from 'lit';
import type { Sentence } from '../../wording/sentence.js';
import { show } from '../shared/show.js';

/** The way back, with an arrow that points where reading came from. */
export function renderBack(words: Sentence, back: () => void): TemplateResult {
  return html`<button type="button" class="link back" part="back" @click=${back}>
    <svg class="turns" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M10 3 5 8l5 5" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
    ${show(words)}
  </button>`;
}
