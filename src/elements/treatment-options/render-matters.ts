import { html, nothing, type TemplateResult } from 'lit';
import { values, type ValueId } from '../../knowledge/treatments/values.js';
import type { Sentence } from '../../wording/sentence.js';
import { mattersWords } from '../../wording/treatments/explainer.js';
import { valueWords } from '../../wording/treatments/values.js';
import { show } from '../shared/show.js';
import { knownIds } from '../shared/ids.js';
import type { ExplainerView } from './view.js';

/** What matters to the reader: each statement with its two poles and no preference between them. No score. */
export function renderMatters({ told, tell }: ExplainerView): TemplateResult {
  const choose = (id: ValueId, pole: 'first' | 'neutral' | 'second'): void => {
    tell('values', { ...told.values, [id]: pole });
  };
  return html`<p class="quiet">${show(mattersWords.text)}</p>
    ${knownIds(values, Object.keys(values)).map((id) => {
      const words: { statement: Sentence; first: Sentence; second: Sentence; note?: Sentence } = valueWords[id];
      const poles = [
        ['first', words.first],
        ['neutral', mattersWords.neutral],
        ['second', words.second],
      ] as const;
      return html`<fieldset data-value=${id} part="value">
        <legend>${show(words.statement)}</legend>
        ${words.note ? html`<p class="note">${show(words.note)}</p>` : nothing}
        <div class="choices">
          ${poles.map(
            ([pole, sentence]) =>
              html`<label class="choice">
                <input
                  type="radio"
                  name=${id}
                  value=${pole}
                  .checked=${told.values?.[id] === pole}
                  @change=${() => {
                    choose(id, pole);
                  }}
                />
                <span>${show(sentence)}</span>
              </label>`,
          )}
        </div>
      </fieldset>`;
    })}`;
}
