import { html, nothing, type TemplateResult } from 'lit';
import { knowledge } from '../../knowledge/index.js';
import type { QuestionId } from '../../knowledge/questions.js';
import { checkerWords } from '../../wording/checker.js';
import { questionWords } from '../../wording/questions.js';
import type { Sentence } from '../../wording/sentence.js';
import { heading } from '../shared/heading.js';
import { show } from '../shared/show.js';

/** What a question looks like to whoever renders it, without its literal option types. */
interface Words {
  readonly text: Sentence;
  readonly why: Sentence;
  readonly help?: Sentence;
  readonly selfCheck?: Sentence;
  readonly options: Readonly<Record<string, Sentence>>;
}

/** The words of a question. */
export function wordsOf(id: QuestionId): Words {
  return questionWords[id];
}

export interface QuestionView {
  readonly id: QuestionId;
  readonly chosen: readonly string[];
  /** Heading level of the question. */
  readonly level: number;
  /** The question is the heading of its screen and takes the focus. */
  readonly isTitle: boolean;
  readonly isMissing: boolean;
  /** Something that stands between the question and its options, such as the body map. */
  readonly before?: TemplateResult;
  readonly choose: (option: string, isChosen: boolean) => void;
}

/** A question as native radio buttons or checkboxes, with why it is asked and how to check. */
export function renderQuestion({ id, chosen, level, isTitle, isMissing, before, choose }: QuestionView): TemplateResult {
  const { kind, ask, options } = knowledge.questions[id];
  const words = wordsOf(id);
  const isMany = kind === 'many';
  const described = [words.help && `${id}-help`, words.selfCheck && `${id}-check`, isMissing && `${id}-error`].filter(Boolean).join(' ');
  const boxes = Object.keys(options).map((option) => {
    const sentence = words.options[option];
    return html`<label class="option" part="option">
      <input
        type=${isMany ? 'checkbox' : 'radio'}
        name=${id}
        value=${option}
        autocomplete="off"
        .checked=${chosen.includes(option)}
        aria-describedby=${isMissing ? `${id}-error` : nothing}
        @change=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) choose(option, event.target.checked);
        }}
      />
      <span>${sentence ? show(sentence) : option}</span>
    </label>`;
  });
  // Of another kind for Lit than a list: it would reuse a checkbox of the question before as a radio button, and a screen reader goes on calling it a checkbox.
  const answers = isMany ? boxes : html`${boxes}`;
  return html`<fieldset
    class="question ${isMissing ? 'missing' : ''}"
    part="question"
    id=${`question-${id}`}
    aria-describedby=${described || nothing}
  >
    <legend>
      ${heading(level, show(words.text), { id: isTitle ? 'screen-title' : `${id}-title`, className: isTitle ? 'title' : 'subtitle', focusable: true })}
    </legend>
    ${words.help ? html`<p class="help quiet" id=${`${id}-help`} part="hint">${show(words.help)}</p>` : nothing}
    ${
      words.selfCheck
        ? html`<p class="self-check" id=${`${id}-check`}><strong>${show(checkerWords.selfCheck)}:</strong> ${show(words.selfCheck)}</p>`
        : nothing
    }
    ${
      isMissing
        ? html`<p class="error" id=${`${id}-error`} part="error">
            <span class="visually-hidden">${show(checkerWords.error)} </span>${show(
              isMany ? checkerWords.missingMany : checkerWords.missingOne,
            )}
          </p>`
        : nothing
    }
    ${before ?? nothing}
    ${
      isMany || ask === 'optional'
        ? html`<p class="hint quiet">
            ${isMany ? [show(checkerWords.chooseMany), '. '] : nothing}${ask === 'optional' ? show(checkerWords.optional) : nothing}
          </p>`
        : nothing
    }
    <div class="options" part="options">${answers}</div>
    <details class="why" part="why">
      <summary>${show(checkerWords.why)}</summary>
      <p>${show(words.why)}</p>
    </details>
  </fieldset>`;
}
