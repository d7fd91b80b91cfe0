import { html, type TemplateResult } from 'lit';
import { sayMarked } from '../../localization/message.js';

/** A sentence as content of an element: in English and marked so where the language lacks it, never blank. */
export function show(sentence: () => string): string | TemplateResult {
  const { text, inEnglish } = sayMarked(sentence);
  return inEnglish ? html`<span lang="en" dir="ltr">${text}</span>` : text;
}
