import { html, nothing, type TemplateResult } from 'lit';
import { isDrawable, type NumberRow } from '../../core/index.js';
import type { TreatmentCitationId } from '../../knowledge/treatments/citations.js';
import { naturalHistory } from '../../knowledge/treatments/natural-history.js';
import { numbers, type NumberId } from '../../knowledge/treatments/numbers.js';
import { explainerWords } from '../../wording/treatments/explainer.js';
import { naturalHistoryLead, naturalHistoryWords } from '../../wording/treatments/natural-history.js';
import { heading } from '../shared/heading.js';
import { show } from '../shared/show.js';
import { knownIds } from '../shared/ids.js';
import { citesOf, renderNumbers } from './render-numbers.js';
import { renderSources } from './sources.js';
import type { ExplainerView } from './view.js';

/** What usually happens without treatment: the ground on which every option is compared. */
export function renderHistory(view: ExplainerView): TemplateResult {
  const { reader, language, level } = view;
  const isFor = (number: NumberId): boolean => {
    const row: NumberRow = numbers[number];
    return !row.notFor.some((pattern) => pattern === reader.pattern);
  };
  // A narrow canal runs another course than a pinched nerve.
  const isNarrow = reader.pattern === 'stenosis';
  const ids = knownIds(naturalHistory, isNarrow ? ['stenosis'] : Object.keys(naturalHistory)).filter((id) =>
    naturalHistory[id].numbers.every(isFor),
  );
  const drawn = ids.flatMap((id) => naturalHistory[id].numbers).filter((number) => isDrawable(numbers[number]));
  const sources: readonly TreatmentCitationId[] = [...new Set([...ids.flatMap((id) => naturalHistory[id].cites), ...citesOf(drawn)])];
  return html`<section class="history" part="natural-history">
    ${heading(level(1), show(explainerWords.history), { className: 'subtitle' })}
    <p class="lead">${show(isNarrow ? naturalHistoryWords.stenosis : naturalHistoryLead.short)}</p>
    <details
      ?open=${view.isOpen('history')}
      @toggle=${({ target }: Event) => {
        if (target instanceof HTMLDetailsElement) view.opened('history', target.open);
      }}
    >
      <summary>${show(explainerWords.figures)}</summary>
      ${
        isNarrow
          ? nothing
          : html`<ul>
                ${ids.map((id) => html`<li data-history=${id}>${show(naturalHistoryWords[id])}</li>`)}
              </ul>
              <p>${show(naturalHistoryLead.differ)}</p>`
      }
      ${view.isReady('history') && drawn.length ? renderNumbers(drawn, [], { language, sources }) : nothing} ${renderSources(sources)}
    </details>
  </section>`;
}
