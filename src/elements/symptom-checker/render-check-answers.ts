import { html, type TemplateResult } from 'lit';
import { chosen, type Answers } from '../../core/index.js';
import { knowledge } from '../../knowledge/index.js';
import type { QuestionId } from '../../knowledge/questions.js';
import { sections } from '../../knowledge/sections.js';
import { checkerWords } from '../../wording/checker.js';
import { sectionWords } from '../../wording/sections.js';
import { heading } from '../shared/heading.js';
import { show } from '../shared/show.js';
import { wordsOf } from './render-question.js';

export interface CheckView {
  readonly answers: Answers;
  readonly applying: readonly QuestionId[];
  readonly level: (deeper?: number) => number;
  readonly goTo: (question: QuestionId) => void;
  readonly back: () => void;
  readonly seeResult: () => void;
}

/** The answers given to a question, each as its own line. */
export function renderAnswers(id: QuestionId, options: readonly string[]): TemplateResult {
  if (!options.length) return html`<span class="quiet">${show(checkerWords.notAnswered)}</span>`;
  const words = wordsOf(id);
  return html`${options.map((option) => {
    const sentence = words.options[option];
    return html`<span class="line">${sentence ? show(sentence) : option}</span>`;
  })}`;
}

/** Every answer in one list, each with the way back to its question. */
export function renderCheckAnswers({ answers, applying, level, goTo, back, seeResult }: CheckView): TemplateResult {
  return html`<div class="check">
    <button type="button" class="link back" part="back" @click=${back}>${show(checkerWords.back)}</button>
    ${heading(level(), show(checkerWords.checkTitle), { id: 'screen-title', className: 'title', focusable: true })}
    <p class="lead">${show(checkerWords.checkLead)}</p>
    ${sections.map((section) => {
      const rows = applying.filter((id) => knowledge.questions[id].section === section);
      if (!rows.length) return '';
      return html`${heading(level(1), show(sectionWords[section]), { className: 'subtitle' })}
        <dl class="answers" part="answers-table">
          ${rows.map(
            (id) =>
              html`<div class="row" part="answers-row">
                <dt>${show(wordsOf(id).text)}</dt>
                <dd>${renderAnswers(id, chosen(answers, id))}</dd>
                <dd class="change">
                  <button
                    type="button"
                    class="link"
                    part="change"
                    @click=${() => {
                      goTo(id);
                    }}
                  >
                    <span aria-hidden="true">${show(checkerWords.change)}</span
                    ><span class="visually-hidden">${show(() => checkerWords.changeWhat(wordsOf(id).text()))}</span>
                  </button>
                </dd>
              </div>`,
          )}
        </dl>`;
    })}
    <p class="actions">
      <button type="button" class="button big" part="continue" @click=${seeResult}>${show(checkerWords.seeResult)}</button>
    </p>
  </div>`;
}
