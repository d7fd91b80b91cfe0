import { html, nothing, type TemplateResult } from 'lit';
import type { BodyZoneId } from '../../knowledge/body-zones.js';
import { bodyZones } from '../../knowledge/body-zones.js';
import type { QuestionId } from '../../knowledge/questions.js';
import { formatNumber } from '../../localization/numbers.js';
import { checkerWords, topicWords } from '../../wording/checker.js';
import { heading } from '../shared/heading.js';
import { show } from '../shared/show.js';
import { renderBodyMap } from './body-map.js';
import { renderQuestion, wordsOf } from './render-question.js';
import type { TopicId } from './screens.js';

export interface ScreenView {
  readonly topic: TopicId;
  readonly questions: readonly QuestionId[];
  readonly missing: ReadonlySet<QuestionId>;
  readonly level: (deeper?: number) => number;
  readonly language: string;
  readonly step: number;
  readonly steps: number;
  /** The screen was opened to change one answer. */
  readonly isChange: boolean;
  readonly legs: string | undefined;
  readonly chosenOf: (question: QuestionId) => readonly string[];
  readonly choose: (question: QuestionId, option: string, isChosen: boolean) => void;
  readonly goTo: (question: QuestionId) => void;
  readonly goOn: () => void;
  readonly back: () => void;
}

/** Questions that can be answered on the body map, and the field of a zone that says which options it ticks. */
const mapped: Readonly<Partial<Record<QuestionId, 'painWhere' | 'numbZones' | 'armZones'>>> = {
  'pain-where': 'painWhere',
  'numb-zones': 'numbZones',
  'arm-zones': 'armZones',
};

/** What lies on the side of the leg that the reader did not name is no choice; with no side named, both sides are one choice. */
function isOnSide(side: 'left' | 'right' | 'middle', legs: string | undefined): boolean {
  return side === 'middle' || !(legs === 'left' || legs === 'right') || legs === side;
}

function mapFor(question: QuestionId, view: ScreenView): TemplateResult | undefined {
  const field = mapped[question];
  if (!field) return undefined;
  const chosen = view.chosenOf(question);
  const placeOf = (zone: BodyZoneId, side: 'left' | 'right' | 'middle') => {
    const options: readonly string[] = bodyZones[zone][field];
    // An arm or a neck is not on the side of the leg.
    if (!options.length || !(bodyZones[zone].routing || isOnSide(side, view.legs))) return undefined;
    const isMarked = options.every((option) => chosen.includes(option));
    return {
      isMarked,
      toggle: () => {
        for (const option of options) view.choose(question, option, !isMarked);
      },
    };
  };
  return renderBodyMap({
    placeOf,
    goToSaddle: () => {
      view.goTo('saddle');
    },
  });
}

function renderErrors(view: ScreenView): TemplateResult | typeof nothing {
  if (!view.missing.size) return nothing;
  return html`<div class="error-summary" part="error-summary" role="group" tabindex="-1" aria-labelledby="error-title error-list">
    ${heading(view.level(1), show(checkerWords.problem), { id: 'error-title', className: 'subtitle' })}
    <ul id="error-list">
      ${[...view.missing].map(
        (id) =>
          html`<li>
            <button
              type="button"
              class="link"
              @click=${({ target }: Event) => {
                // Heard here, not on the form: else a screen reader calls all that stands in the form clickable.
                if (target instanceof HTMLButtonElement) target.form?.querySelector<HTMLInputElement>(`input[name="${id}"]`)?.focus();
              }}
            >
              ${show(() => checkerWords.missingAt(wordsOf(id).text()))}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** One screen of questions: a single question is its own heading, several stand under their topic. */
export function renderScreen(view: ScreenView): TemplateResult {
  const { questions, level, language } = view;
  const isSingle = questions.length === 1;
  const number = (value: number): string => formatNumber(value, language);
  const goOn = (event: Event): void => {
    event.preventDefault();
    view.goOn();
  };
  // The button's click goes on, not the form's submission alone: in an iframe whose sandbox allows no forms that never comes.
  return html`<form class="screen" novalidate autocomplete="off" @submit=${goOn}>
    <div class="top">
      <button type="button" class="link back" part="back" @click=${view.back}>
        ${show(view.isChange ? checkerWords.backToAnswers : checkerWords.back)}
      </button>
      <p class="step quiet" part="caption">
        ${show(topicWords[view.topic])}<br />${show(() => checkerWords.step(number(view.step), number(view.steps)))}
      </p>
    </div>
    <div class="progress" aria-hidden="true"><div .style=${`inline-size:${(100 * view.step) / view.steps}%`}></div></div>
    ${renderErrors(view)}
    ${isSingle ? nothing : heading(level(), show(topicWords[view.topic]), { id: 'screen-title', className: 'title', focusable: true })}
    ${questions.map((id) => {
      const before = mapFor(id, view);
      return renderQuestion({
        id,
        chosen: view.chosenOf(id),
        level: isSingle ? level() : level(1),
        isTitle: isSingle,
        isMissing: view.missing.has(id),
        ...(before ? { before } : {}),
        choose: (option, isChosen) => {
          view.choose(id, option, isChosen);
        },
      });
    })}
    <p class="actions">
      <button type="submit" class="button big" part="continue" @click=${goOn}>${show(checkerWords.continue)}</button>
    </p>
  </form>`;
}
