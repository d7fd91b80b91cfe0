import { html, nothing, type TemplateResult } from 'lit';
import { lanes, type Lane } from '../../core/index.js';
import { formatNumber } from '../../localization/numbers.js';
import { explainerWords } from '../../wording/treatments/explainer.js';
import { laneWords } from '../../wording/treatments/fit.js';
import { heading } from '../shared/heading.js';
import { show } from '../shared/show.js';
import { renderTreatment } from './render-treatment.js';
import type { ExplainerView, Row } from './view.js';

/** Groups that open on request: what is seldom a choice stays findable without crowding out what is. */
export const closedLanes: readonly Lane[] = ['collapsed', 'hidden'];

function renderLane(lane: Lane, rows: readonly Row[], view: ExplainerView): TemplateResult {
  const title = show(() => explainerWords.laneCount(laneWords[lane](), formatNumber(rows.length, view.language)));
  const list = html`<ul class="treatments">
    ${rows.map((row) => renderTreatment(row, view))}
  </ul>`;
  if (!closedLanes.includes(lane))
    return html`<section class="lane ${lane}" part="lane">${heading(view.level(2), title, { className: 'lane-title' })} ${list}</section>`;
  return html`<details
    class="lane ${lane}"
    part="lane"
    ?open=${view.isOpen(lane)}
    @toggle=${({ target }: Event) => {
      if (target instanceof HTMLDetailsElement) view.opened(lane, target.open);
    }}
  >
    <summary>${heading(view.level(2), title, { className: 'lane-title' })}</summary>
    ${list}
  </details>`;
}

/** The treatments in their groups, in the fixed order. */
export function renderLanes(rows: readonly Row[], view: ExplainerView): TemplateResult {
  return html`${lanes.map((lane) => {
    const inLane = rows.filter(({ fit }) => fit.lane === lane);
    return inLane.length ? renderLane(lane, inLane, view) : nothing;
  })}`;
}
