import { html, nothing, type TemplateResult } from 'lit';
import { causes, kinds, neckOrBack } from '../../knowledge/conditions-explained.js';
import type { TreatmentCitationId } from '../../knowledge/treatments/citations.js';
import { myths } from '../../knowledge/treatments/myths.js';
import { prevention } from '../../knowledge/treatments/prevention.js';
import { quiz, type QuizId } from '../../knowledge/treatments/quiz.js';
import { tests, type TestId } from '../../knowledge/treatments/tests.js';
import { causeWords, kindWords, neckOrBackWords } from '../../wording/conditions-explained.js';
import type { Sentence } from '../../wording/sentence.js';
import { aroundWords, fieldWords, mattersWords } from '../../wording/treatments/explainer.js';
import { mythVerdictWords, mythWords } from '../../wording/treatments/myths.js';
import { preventionVerdictWords, preventionWords } from '../../wording/treatments/prevention.js';
import { quizWords } from '../../wording/treatments/quiz.js';
import { testWords } from '../../wording/treatments/tests.js';
import { heading } from '../shared/heading.js';
import { show } from '../shared/show.js';
import { knownIds } from '../shared/ids.js';
import { renderMatters } from './render-matters.js';
import { citesOf, renderNumbers } from './render-numbers.js';
import { certaintyText } from './render-treatment.js';
import { renderCheckerSources, renderSources } from './sources.js';
import type { ExplainerView } from './view.js';

/** The answers to the questions at the end; they stay in the element. */
export interface QuizState {
  readonly answers: Readonly<Record<string, string>>;
  readonly answer: (id: QuizId, option: string) => void;
}

function renderTerms(terms: readonly { readonly name: Sentence; readonly text: Sentence; readonly isUsual?: boolean }[]): TemplateResult {
  return html`<dl class="terms">
    ${terms.map(
      ({ name, text, isUsual }) =>
        html`<div>
          <dt>${show(name)} ${isUsual ? html`<span class="tag">${show(aroundWords.usual)}</span>` : nothing}</dt>
          <dd>${show(text)}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderWhatIsIt({ level }: ExplainerView): TemplateResult {
  const causeIds = knownIds(causes, Object.keys(causes));
  const kindIds = knownIds(kinds, Object.keys(kinds));
  return html`<p>${show(aroundWords.whatIsItText)}</p>
    ${heading(level(3), show(aroundWords.causes))} ${renderTerms(causeIds.map((id) => ({ ...causeWords[id], isUsual: causes[id].usual })))}
    ${heading(level(3), show(aroundWords.kinds))} ${renderTerms(kindIds.map((id) => kindWords[id]))}
    ${heading(level(3), show(aroundWords.neckOrBack))}
    <table>
      <thead>
        <tr>
          <th scope="col">${show(aroundWords.topic)}</th>
          <th scope="col">${show(aroundWords.neck)}</th>
          <th scope="col">${show(aroundWords.back)}</th>
        </tr>
      </thead>
      <tbody>
        ${neckOrBackWords.map(
          ({ row, neck, back }) =>
            html`<tr>
              <th scope="row">${show(row)}</th>
              <td>${show(neck)}</td>
              <td>${show(back)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${renderCheckerSources([...causeIds.flatMap((id) => causes[id].cites), ...kindIds.flatMap((id) => kinds[id].cites), ...neckOrBack.flatMap(({ cites }) => cites)])}`;
}

function renderTest(id: TestId, { language, level }: ExplainerView): TemplateResult {
  const { name, what, whenUsed, whenNot, harms } = testWords[id];
  const { cites, numbers, certainty } = tests[id];
  const sources: readonly TreatmentCitationId[] = [...new Set([...cites, ...citesOf(numbers)])];
  const parts = [
    [fieldWords.what, what],
    [aroundWords.whenUsed, whenUsed],
    [aroundWords.whenNot, whenNot],
    [fieldWords.harms, harms],
    [fieldWords.certainty, () => certaintyText(certainty)],
  ] as const;
  return html`<section class="item" data-test=${id}>
    ${heading(level(3), show(name))}
    <dl class="fields">
      ${parts.map(
        ([label, text]) =>
          html`<div>
            <dt>${show(label)}</dt>
            <dd>${show(text)}</dd>
          </div>`,
      )}
    </dl>
    ${numbers.length ? renderNumbers(numbers, [], { language, sources }) : nothing} ${renderSources(sources)}
  </section>`;
}

function renderPrevention(): TemplateResult {
  return html`<p class="quiet">${show(aroundWords.preventionText)}</p>
    <ul class="items">
      ${knownIds(prevention, Object.keys(prevention)).map((id) => {
        const { verdict, certainty, cites } = prevention[id];
        return html`<li class="item" data-prevention=${id}>
          <p><strong>${show(preventionWords[id].text)}</strong> <span class="tag">${show(preventionVerdictWords[verdict])}</span></p>
          <p>${show(preventionWords[id].detail)}</p>
          <p class="note">${show(fieldWords.certainty)}: ${show(() => certaintyText(certainty))}</p>
          ${renderSources(cites)}
        </li>`;
      })}
    </ul>`;
}

function renderMyths(): TemplateResult {
  return html`<p class="quiet">${show(aroundWords.mythsText)}</p>
    <ul class="items">
      ${knownIds(myths, Object.keys(myths)).map(
        (id) =>
          html`<li class="item" data-myth=${id}>
            <p>${show(mythWords[id].correction)}</p>
            <p class="quiet"><q>${show(mythWords[id].claim)}</q> <span class="tag">${show(mythVerdictWords[myths[id].verdict])}</span></p>
            ${renderSources(myths[id].cites)}
          </li>`,
      )}
    </ul>`;
}

function renderQuiz({ answers, answer }: QuizState): TemplateResult {
  return html`<p class="quiet">${show(aroundWords.quizText)}</p>
    ${knownIds(quiz, Object.keys(quiz)).map((id) => {
      const words: { readonly question: Sentence; readonly options: Readonly<Record<string, Sentence>>; readonly answer: Sentence } =
        quizWords[id];
      const given = answers[id];
      return html`<fieldset data-quiz=${id}>
        <legend>${show(words.question)}</legend>
        <div class="choices">
          ${Object.entries(words.options).map(
            ([option, sentence]) =>
              html`<label class="choice">
                <input
                  type="radio"
                  name=${`quiz-${id}`}
                  value=${option}
                  .checked=${given === option}
                  @change=${() => {
                    answer(id, option);
                  }}
                />
                <span>${show(sentence)}</span>
              </label>`,
          )}
        </div>
        <div role="status">
          ${
            given === undefined
              ? nothing
              : html`<p>
                  <strong>${show(given === quiz[id].answer ? aroundWords.right : aroundWords.notRight)}</strong> ${show(words.answer)}
                </p>`
          }
        </div>
        ${given === undefined ? nothing : renderSources(quiz[id].cites)}
      </fieldset>`;
    })}`;
}

function renderPart(id: string, title: Sentence, content: () => TemplateResult, view: ExplainerView): TemplateResult {
  return html`<details
    class="part"
    part="part"
    data-part=${id}
    ?open=${view.isOpen(id)}
    @toggle=${({ target }: Event) => {
      if (target instanceof HTMLDetailsElement) view.opened(id, target.open);
    }}
  >
    <summary>${heading(view.level(2), show(title), { className: 'lane-title' })}</summary>
    <div class="body">${view.isReady(id) ? content() : nothing}</div>
  </details>`;
}

/** What matters to the reader; then the condition, tests, prevention, claims, and questions to check what was understood. */
export function renderAround(view: ExplainerView, quizState: QuizState): TemplateResult {
  return html`${renderPart('whatIsIt', aroundWords.whatIsIt, () => renderWhatIsIt(view), view)}
  ${renderPart('tests', aroundWords.tests, () => html`${knownIds(tests, Object.keys(tests)).map((id) => renderTest(id, view))}`, view)}
  ${renderPart('prevention', aroundWords.prevention, renderPrevention, view)} ${renderPart('myths', aroundWords.myths, renderMyths, view)}
  ${renderPart('quiz', aroundWords.quiz, () => renderQuiz(quizState), view)}`;
}

/** The exercise on what matters, as a part that opens above the list that it orders. */
export function renderMattersPart(view: ExplainerView): TemplateResult {
  return renderPart('matters', mattersWords.title, () => renderMatters(view), view);
}
