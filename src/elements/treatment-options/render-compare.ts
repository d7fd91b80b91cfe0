import { html, nothing, type TemplateResult } from 'lit';
import { combinationsOf } from '../../core/index.js';
import { treatments } from '../../knowledge/treatments/index.js';
import { combinations } from '../../knowledge/treatments/medicines-together.js';
import type { TreatmentId } from '../../knowledge/treatments/entries.js';
import { formatNumber } from '../../localization/numbers.js';
import type { Sentence } from '../../wording/sentence.js';
import { compareWords, fieldWords } from '../../wording/treatments/explainer.js';
import { combinationWords, laneWords } from '../../wording/treatments/fit.js';
import { treatmentWords } from '../../wording/treatments/treatments.js';
import { heading } from '../shared/heading.js';
import { show } from '../shared/show.js';
import { knownIds } from '../shared/ids.js';
import { fieldsOf, renderWhy } from './render-treatment.js';
import type { ExplainerView, Row } from './view.js';

/** As many as fit beside each other on a page. */
export const mostPicks = 3;

interface CompareActions {
  readonly takeOut: (id: TreatmentId) => void;
  readonly close: () => void;
}

/** Field by field, what stands there for each treatment. */
function linesOf(
  rows: readonly Row[],
  view: ExplainerView,
): readonly { readonly label: Sentence; readonly contents: readonly unknown[] }[] {
  const fields = rows.map(({ id }) => fieldsOf(id, view));
  const [first = []] = fields;
  return [
    {
      label: fieldWords.why,
      contents: rows.map(
        (row) =>
          html`<p><strong>${show(laneWords[row.fit.lane])}</strong></p>
            ${renderWhy(row, view)}`,
      ),
    },
    ...first.map(({ label }, index) => ({ label, contents: fields.map((each) => each[index]?.content) })),
  ];
}

/** Two or three treatments beside each other: a table where there is room, one below the other where there is not. */
export function renderCompare(view: ExplainerView, { takeOut, close }: CompareActions): TemplateResult {
  const rows = view.rows.filter(({ id }) => view.picks.includes(id));
  const lines = linesOf(rows, view);
  const warnings = knownIds(combinations, combinationsOf(treatments, view.reader, view.picks));
  const out = (id: TreatmentId): TemplateResult =>
    html`<button
      type="button"
      class="link no-print"
      @click=${() => {
        takeOut(id);
      }}
    >
      ${show(() => compareWords.takeOut(treatmentWords[id].name()))}
    </button>`;
  return html`<section class="compare" part="compare">
    ${heading(view.level(1), show(compareWords.title), { className: 'subtitle', id: 'compare-title', focusable: true })}
    <p class="quiet">${show(compareWords.text)}</p>
    ${warnings.map((each) => html`<p class="strip red">${show(combinationWords[each])}</p>`)}
    <table class="wide">
      <thead>
        <tr>
          <th scope="col">${show(compareWords.field)}</th>
          ${rows.map(({ id }) => html`<th scope="col">${show(treatmentWords[id].name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ({ label, contents }) =>
            html`<tr>
              <th scope="row">${show(label)}</th>
              ${contents.map((content) => html`<td>${content}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="narrow">
      ${rows.map(
        ({ id }, place) =>
          html`<section>
            ${heading(view.level(2), show(treatmentWords[id].name), { className: 'lane-title' })}
            <dl class="fields">
              ${lines.map(
                ({ label, contents }) =>
                  html`<div>
                    <dt>${show(label)}</dt>
                    <dd>${contents[place]}</dd>
                  </div>`,
              )}
            </dl>
          </section>`,
      )}
    </div>
    <p class="actions">
      <button type="button" class="button secondary" @click=${close}>${show(compareWords.back)}</button>
      ${rows.map(({ id }) => out(id))}
    </p>
  </section>`;
}

interface TrayActions {
  readonly show: () => void;
  readonly clear: () => void;
  readonly print: () => void;
}

/** What is picked, and what can be done with it; it stays in sight while the list scrolls. */
export function renderTray(
  { picks, rows, language }: ExplainerView,
  { show: open, clear, print }: TrayActions,
  notice: Sentence | undefined,
): TemplateResult {
  const number = (value: number): string => formatNumber(value, language);
  const names = rows.filter(({ id }) => picks.includes(id)).map(({ id }) => treatmentWords[id].name);
  const more = notice ?? (picks.length === 1 ? compareWords.oneMore : undefined);
  // One text: of two Orca says the first twice.
  const said = (): string => `${compareWords.picked(number(picks.length), number(mostPicks))} ${more?.() ?? ''}`;
  return html`<div class="tray no-print ${picks.length ? 'used' : ''}" part="tray">
    <p role="status" class="status">${picks.length ? html`<strong>${show(said)}</strong>` : nothing}</p>
    ${
      picks.length
        ? html`<ul class="picked">
              ${names.map((name) => html`<li>${show(name)}</li>`)}
            </ul>
            <p class="actions">
              ${
                picks.length > 1
                  ? html`<button type="button" class="button" part="compare-open" @click=${open}>${show(compareWords.show)}</button>`
                  : nothing
              }
              <button type="button" class="link" part="print" @click=${print}>${show(compareWords.print)}</button>
              <button type="button" class="link" @click=${clear}>${show(compareWords.clear)}</button>
            </p>`
        : nothing
    }
  </div>`;
}
