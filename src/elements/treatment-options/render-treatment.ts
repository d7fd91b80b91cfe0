import type { Reader } from '../../core/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import { numbersFor } from '../../core/index.js';
import type { TreatmentCitationId } from '../../knowledge/treatments/citations.js';
import { entries, type TreatmentId } from '../../knowledge/treatments/entries.js';
import { flags } from '../../knowledge/treatments/flags.js';
import { treatments } from '../../knowledge/treatments/index.js';
import { careOver65, combinations, medicineGroups } from '../../knowledge/treatments/medicines-together.js';
import type { TreatmentEntry } from '../../knowledge/treatments/treatment-entry.js';
import type { Certainty, GuidelineNote } from '../../knowledge/treatments/types.js';
import { values } from '../../knowledge/treatments/values.js';
import { resultWords } from '../../wording/result.js';
import type { Sentence } from '../../wording/sentence.js';
import { compareWords, explainerWords, factWords, fieldWords } from '../../wording/treatments/explainer.js';
import {
  certaintyAboutWords,
  certaintyWords,
  costWords,
  directionWords,
  guidelineWords,
  onsetWords,
  otherGuidelineWords,
  verificationWords,
} from '../../wording/treatments/facts.js';
import { combinationWords, fitBadgeWords, fitReasonWords, laneWords, stripWords } from '../../wording/treatments/fit.js';
import { flagWords } from '../../wording/treatments/flags.js';
import { treatmentWords } from '../../wording/treatments/treatments.js';
import { valueWords } from '../../wording/treatments/values.js';
import { show } from '../shared/show.js';
import { knownIds, withOrWithout } from '../shared/ids.js';
import { citesOf, renderNumbers } from './render-numbers.js';
import { renderSources } from './sources.js';
import type { ExplainerView, Row } from './view.js';

/** A labelled part of a treatment; every treatment has the same, in the same order. */
interface Field {
  readonly label: Sentence;
  readonly content: unknown;
  /** Stands below its label, over the whole width. */
  readonly isWide?: true;
}

/** Ratings of the evidence, each with what it is about. */
export function certaintyText(certainty: Certainty): string {
  return certainty
    .map(({ level, about }) => (about ? factWords.rated(certaintyWords[level](), certaintyAboutWords[about]()) : certaintyWords[level]()))
    .reduce(resultWords.and);
}

function listOf(sentences: readonly Sentence[]): TemplateResult {
  return html`<ul>
    ${sentences.map((sentence) => html`<li>${show(sentence)}</li>`)}
  </ul>`;
}

function renderCare({ avoid, checkFirst }: TreatmentEntry): unknown {
  const part = (label: Sentence, ids: TreatmentEntry['avoid']): unknown =>
    ids.length
      ? html`<p>${show(label)}</p>
          ${listOf(ids.map((id) => flagWords[id]))}`
      : nothing;
  if (!avoid.length && !checkFirst.length) return show(factWords.nothing);
  return html`<div class="care">${part(factWords.avoid, avoid)} ${part(factWords.checkFirst, checkFirst)}</div>`;
}

/** What each guideline says, by name; never averaged. */
function renderGuidelines(id: TreatmentId): TemplateResult {
  const entry: TreatmentEntry = entries[id];
  const { notes } = treatmentWords[id];
  const isOwn = (who: GuidelineNote): boolean => entry.ownKnowledge.includes(who);
  const note = (who: GuidelineNote): unknown => {
    const sentence = notes[who];
    return html`${sentence ? html` ${show(sentence)}` : nothing}${isOwn(who) ? html` <span class="quiet">(${show(verificationWords['unverified-here'])})</span>` : nothing}`;
  };
  return html`<ul>
    ${knownIds(guidelineWords, Object.keys(guidelineWords)).map(
      (who) =>
        html`<li><strong>${show(guidelineWords[who])}</strong><br />${show(directionWords[entry.guidelines[who]])}.${note(who)}</li>`,
    )}
    ${notes.other ? html`<li><strong>${show(otherGuidelineWords.other)}</strong><br />${note('other')}</li>` : nothing}
  </ul>`;
}

function sourcesOf({ cites, numbers: ids, means }: TreatmentEntry): readonly TreatmentCitationId[] {
  return [...new Set([...cites, ...citesOf(ids, means)])];
}

/** The fields of a treatment, in the one order that all have. Call it inside `withLanguage`. */
export function fieldsOf(id: TreatmentId, { reader, language }: Pick<ExplainerView, 'reader' | 'language'>): readonly Field[] {
  const entry: TreatmentEntry = entries[id];
  const words = treatmentWords[id];
  const counted = numbersFor(treatments, reader, id);
  return [
    { label: fieldWords.what, content: show(words.what) },
    { label: fieldWords.involves, content: show(words.involves) },
    { label: fieldWords.whenConsidered, content: show(words.whenConsidered) },
    { label: fieldWords.benefits, content: show(words.benefits) },
    { label: fieldWords.harms, content: show(words.harms) },
    {
      label: fieldWords.numbers,
      isWide: true,
      content:
        counted.length || entry.means.length
          ? renderNumbers(counted, entry.means, { language, sources: sourcesOf(entry) })
          : show(factWords.noNumbers),
    },
    { label: fieldWords.certainty, content: show(() => certaintyText(entry.certainty)) },
    { label: fieldWords.onset, content: show(onsetWords[entry.onset]) },
    { label: fieldWords.care, content: renderCare(entry) },
    { label: fieldWords.cost, content: show(costWords[entry.cost]) },
    { label: fieldWords.guidelines, content: renderGuidelines(id) },
    { label: fieldWords.questions, content: listOf(words.questions) },
    { label: resultWords.sources, content: renderSources(sourcesOf(entry)) },
  ];
}

function isInGroups(id: TreatmentId, groups: readonly (keyof typeof medicineGroups)[]): boolean {
  return groups.some((group) => medicineGroups[group].some((each) => each === id));
}

/** What a reader of this age, or one who takes it or something beside it, must be told. */
export function warningsOf({ id, fit }: Row, reader: Reader): readonly { readonly level: 'amber' | 'red'; readonly text: Sentence }[] {
  const needsCare = Object.hasOwn(reader.flags, 'older-than-65') && isInGroups(id, careOver65);
  const mustNotStop = reader.using.includes(id) && treatments.fit.stopSlowly.some((each) => each === id);
  return [
    ...(needsCare ? [{ level: 'amber', text: stripWords.olderThan65 } as const] : []),
    ...(mustNotStop ? [{ level: 'red', text: stripWords.stopSlowly } as const] : []),
    ...knownIds(combinations, fit.combinations).map((each) => ({ level: 'red', text: combinationWords[each] }) as const),
  ];
}

/** Why it stands in its group, and what the reader's own answers say about it. */
export function renderWhy(row: Row, { reader }: Pick<ExplainerView, 'reader'>): TemplateResult {
  const { fit, movedFrom } = row;
  const matters = (label: Sentence, ids: readonly string[]): unknown =>
    ids.length
      ? html`<p>
          <strong>${show(label)}:</strong>
          ${knownIds(values, ids).map((value) => html`<span class="tag">${show(valueWords[value].first)}</span> `)}
        </p>`
      : nothing;
  return html`<p class="why">
      <strong>${show(fieldWords.why)}:</strong> ${show(fitReasonWords[fit.reason])}
      ${movedFrom ? show(() => explainerWords.before(laneWords[movedFrom]())) : nothing}
    </p>
    ${fit.strips.map(
      ({ level, ids }) =>
        html`<div class="strip ${level}" part="strip">
          <p><strong>${show(stripWords[level])}</strong></p>
          ${listOf(knownIds(flags, ids).map((flag) => flagWords[flag]))}
        </div>`,
    )}
    ${warningsOf(row, reader).map(({ level, text }) => html`<p class="strip ${level}">${show(text)}</p>`)}
    ${matters(stripWords.goesWith, fit.goesWith)} ${matters(stripWords.goesAgainst, fit.goesAgainst)}`;
}

/** Short labels beside the name, so that nothing important waits behind a closed treatment. */
function renderTags({ fit, movedFrom, isMarked }: Row): unknown {
  const [strip] = fit.strips;
  const tags: readonly (readonly [words: Sentence, kind: string])[] = [
    ...(strip ? ([[strip.level === 'red' ? laneWords['not-for-you'] : factWords.askFirst, strip.level]] as const) : []),
    ...(fit.badge ? ([[fitBadgeWords[fit.badge], '']] as const) : []),
    ...(fit.tried ? ([[stripWords[fit.tried], '']] as const) : []),
    ...(movedFrom && isMarked ? ([[explainerWords.movedHere, '']] as const) : []),
  ];
  return tags.length
    ? html`<span class="tags">${tags.map(([words, kind]) => html`<span class="tag ${kind}">${show(words)}</span>`)}</span>`
    : nothing;
}

function renderUse(id: TreatmentId, { reader, told, tell }: ExplainerView): TemplateResult {
  const box = (field: 'using' | 'tried' | 'helped', isTicked: boolean): TemplateResult =>
    html`<label class="choice">
      <input
        type="checkbox"
        name=${field}
        value=${id}
        .checked=${isTicked}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) tell(field, withOrWithout(told[field], id, target.checked));
        }}
      />
      <span>${show(explainerWords[field])}</span>
    </label>`;
  return html`<fieldset class="use no-print">
    <legend>${show(explainerWords.used)}</legend>
    <div class="choices">
      ${box('using', reader.using.includes(id))} ${box('tried', reader.tried.includes(id))} ${box('helped', reader.helped.includes(id))}
    </div>
  </fieldset>`;
}

/** One treatment in the list: its name and a line; opened, why it stands there and all its fields. */
export function renderTreatment(row: Row, view: ExplainerView): TemplateResult {
  const { id, fit } = row;
  const { name, whenConsidered } = treatmentWords[id];
  return html`<li class="treatment" part="treatment" data-treatment=${id} data-lane=${fit.lane}>
    <label class="pick no-print">
      <input
        type="checkbox"
        name="compare"
        value=${id}
        aria-label=${compareWords.compareThis(name())}
        .checked=${view.picks.includes(id)}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) view.pick(id, target);
        }}
      />
      <span>${show(compareWords.compare)}</span>
    </label>
    <details
      ?open=${view.isOpen(id)}
      @toggle=${({ target }: Event) => {
        if (target instanceof HTMLDetailsElement) view.opened(id, target.open);
      }}
    >
      <summary>
        <span class="name" part="treatment-name">${show(name)}</span>
        <span class="line">${show(whenConsidered)}</span>
        ${renderTags(row)}
      </summary>
      <div class="body">
        ${renderWhy(row, view)}
        ${
          view.isReady(id)
            ? html`<dl class="fields">
                  ${fieldsOf(id, view).map(
                    ({ label, content, isWide }) =>
                      html`<div>
                        <dt>${show(label)}</dt>
                        <dd class=${isWide ? 'across' : nothing}>${content}</dd>
                      </div>`,
                  )}
                </dl>
                ${renderUse(id, view)}`
            : nothing
        }
      </div>
    </details>
  </li>`;
}
