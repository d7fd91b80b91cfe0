import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Level } from '../../core/knowledge-types.js';
import { levelWords } from '../../wording/levels.js';
import { heading } from './heading.js';
import { show } from './show.js';

/** A different outline for each level, so that shape says what colour says. */
const icons: Readonly<Record<Level, SVGTemplateResult>> = {
  emergency: svg`<path d="M16 3 30 29H2Z" fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round"/><path d="M16 12v8M16 23.4v1.6" stroke="currentColor" stroke-width="3.4" stroke-linecap="round"/>`,
  urgent: svg`<path d="M10 3h12l7 7v12l-7 7H10l-7-7V10Z" fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round"/><path d="M16 9v8M16 21.4v1.6" stroke="currentColor" stroke-width="3.4" stroke-linecap="round"/>`,
  soon: svg`<circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" stroke-width="3"/><path d="M16 8v8l5 4" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/>`,
  routine: svg`<path d="M4 7h24v21H4ZM4 13h24M10 3v6M22 3v6" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`,
  'self-care': svg`<path d="M3 15 16 4l13 11M7 13v15h18V13" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`,
};

interface LevelCard {
  readonly headingLevel: number;
  readonly title?: unknown;
  readonly headingId: string;
  /** Only an alert is a landmark: beside a checker that says the same, two of one name could not be told apart. */
  readonly isLandmark?: boolean;
  readonly content: TemplateResult;
}

/** What a level is shown with. One function of the level, so that words, colour, icon and role cannot disagree. */
export function levelCard(level: Level, { headingLevel, title, headingId, isLandmark = false, content }: LevelCard): TemplateResult {
  return html`<section class="level level-${level}" part="level" data-level=${level} aria-labelledby=${isLandmark ? headingId : nothing}>
    <div class="band">
      <svg viewBox="0 0 32 32" aria-hidden="true">${icons[level]}</svg>
      ${heading(
        headingLevel,
        html`<span class="label">${show(levelWords[level].label)}<span class="visually-hidden">: </span></span
          >${title ?? show(levelWords[level].name)}`,
        {
          id: headingId,
          focusable: true,
        },
      )}
    </div>
    <div class="inside">${content}</div>
  </section>`;
}
