import { html, nothing, type TemplateResult } from 'lit';
import { isDrawable, type NumberRow, type NumberValue } from '../../core/index.js';
import type { TreatmentCitationId } from '../../knowledge/treatments/citations.js';
import { means, numbers, type MeanId, type NumberId } from '../../knowledge/treatments/numbers.js';
import { formatNumber } from '../../localization/numbers.js';
import type { Sentence } from '../../wording/sentence.js';
import { figureWords } from '../../wording/treatments/explainer.js';
import { certaintyWords } from '../../wording/treatments/facts.js';
import { meanWords } from '../../wording/treatments/means.js';
import { numberWords } from '../../wording/treatments/numbers.js';
import { show } from '../shared/show.js';
import { iconArray } from './icon-array.js';
import { knownIds } from '../shared/ids.js';

interface Words {
  readonly outcome: Sentence;
  readonly horizon: Sentence;
  readonly caveat: Sentence;
  readonly arms: readonly Sentence[];
}

/** What figures need beside their own rows. */
export interface Figures {
  readonly language: string;
  /** The list of sources beside which the figures stand; they refer to its numbers. */
  readonly sources: readonly TreatmentCitationId[];
}

function isCount(value: NumberValue | undefined): value is number {
  return typeof value === 'number';
}

/** Two groups with the same denominator, drawn and said, from both sides. */
function renderDrawn(
  { arms, per }: NumberRow,
  { outcome, arms: names }: Words,
  say: (value: number) => string,
  note: TemplateResult,
): TemplateResult {
  const [count = 0, otherCount = 0] = arms.filter(isCount);
  const [name, otherName] = names;
  const [arm, otherArm] = [(): string => name?.() ?? '', (): string => otherName?.() ?? ''];
  const sentence = (): string => figureWords.two(outcome(), say(count), arm(), say(otherCount), otherArm(), say(per));
  const draw = (part: Sentence, value: number): TemplateResult =>
    html`<div class="array">
      ${iconArray(value, per)}
      <p aria-hidden="true"><strong>${show(() => figureWords.arm(part(), say(value), say(per)))}</strong></p>
    </div>`;
  return html`<div class="arrays" role="img" aria-label=${sentence()}>${draw(arm, count)}${draw(otherArm, otherCount)}</div>
    <div>
      <p>${show(sentence)}</p>
      <p>${show(() => figureWords.twoOther(say(per - count), arm(), say(per - otherCount), otherArm(), say(per)))}</p>
      ${note}
    </div>`;
}

/** What may not be drawn: one group, a range, parts, or a difference only. */
function renderSaid(
  { arms, per, kind }: NumberRow,
  difference: number | null,
  { arms: names }: Words,
  say: (value: number) => string,
  note: TemplateResult,
): TemplateResult {
  const [only] = arms;
  const text = (value: NumberValue): string => {
    if (value === null) return '';
    return isCount(value) ? say(value) : figureWords.range(say(value[0]), say(value[1]));
  };
  return html`<div>
    ${difference === null ? nothing : html`<p>${show(() => figureWords.difference(say(difference), say(per)))}</p>`}
    <ul>
      ${names.map((name, index) => {
        const value = arms[index] ?? null;
        return html`<li>${show(value === null ? name : () => figureWords.arm(name(), text(value), say(per)))}</li>`;
      })}
    </ul>
    ${kind === 'single-population' && isCount(only) ? html`<p>${show(() => figureWords.oneOther(say(per - only), say(per)))}</p>` : nothing}
    ${note}
  </div>`;
}

function renderNumber(id: keyof typeof numberWords, { language, sources }: Figures): TemplateResult {
  const { difference, certainty, cites } = numbers[id];
  const row: NumberRow = numbers[id];
  const words: Words = numberWords[id];
  const say = (value: number): string => formatNumber(value, language);
  const note = html`<p class="note">
    ${show(words.caveat)} ${show(() => figureWords.time(words.horizon(), certaintyWords[certainty]()))}
    ${renderPlaces(cites, { language, sources })}
  </p>`;
  return html`<div class="figure" part="figure" data-number=${id}>
    <p class="name">${show(words.outcome)}</p>
    ${isDrawable(row) ? renderDrawn(row, words, say, note) : renderSaid(row, difference, words, say, note)}
  </div>`;
}

/** Where the sources of a figure stand in the list. */
function renderPlaces(cites: readonly TreatmentCitationId[], { language, sources }: Figures): unknown {
  const places = cites.map((cite) => formatNumber(sources.indexOf(cite) + 1, language)).join(', ');
  return show(() => figureWords.sources(places));
}

function renderMean(id: MeanId, figures: Figures): TemplateResult {
  const { treated, control, cites } = means[id];
  const words = meanWords[id];
  const say = (value: number): string => formatNumber(value, figures.language);
  return html`<li>
    ${show(() => figureWords.mean(words.scale(), words.horizon(), words.difference()))}
    ${treated === null ? nothing : show(() => figureWords.means(say(treated), say(control)))}
    <span class="quiet">${renderPlaces(cites, figures)}</span>
  </li>`;
}

/** Counts of people as pictures and sentences, then averages as sentences. */
export function renderNumbers(ids: readonly string[], meanIds: readonly MeanId[], figures: Figures): TemplateResult {
  const known = knownIds(numberWords, ids);
  const anyDrawn = known.some((id) => isDrawable(numbers[id]));
  return html`${anyDrawn ? html`<p class="note">${show(figureWords.legend)}</p>` : nothing} ${known.map((id) => renderNumber(id, figures))}
  ${
    meanIds.length
      ? html`<ul>
          ${meanIds.map((id) => renderMean(id, figures))}
        </ul>`
      : nothing
  }`;
}

/** The publications behind some figures. */
export function citesOf(ids: readonly NumberId[], meanIds: readonly MeanId[] = []): readonly TreatmentCitationId[] {
  return [...ids.flatMap((id) => numbers[id].cites), ...meanIds.flatMap((id) => means[id].cites)];
}
