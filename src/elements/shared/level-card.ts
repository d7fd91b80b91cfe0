import { html, nothing, type TemplateResult } from 'lit';
import type { Level } from '../../core/knowledge-types.js';
import { levelWords } from '../../wording/levels.js';
import { heading } from './heading.js';
import { show } from './show.js';

/** A different outline for each level, so that shape says what colour says. */
const icons: Readonly<Record<Level, string>> = {
  emergency: 'M16 3 30 29H2ZM16 12v8M16 23.4v1.6',
  urgent: 'M10 3h12l7 7v12l-7 7H10l-7-7V10ZM16 9v8M16 21.4v1.6',
  soon: 'M16 3a13 13 0 0 1 0 26a13 13 0 0 1 0-26M16 8v8l5 4',
  routine: 'M4 7h24v21H4ZM4 13h24M10 3v6M22 3v6',
  'self-care': 'M3 15 16 4l13 11M7 13v15h18V13',
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
      <svg
        viewBox="0 0 32 32"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d=${icons[level]}></path>
      </svg>
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
