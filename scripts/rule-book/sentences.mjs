/** Conditions in English. */
import { html } from './html.mjs';
import { findingNames, questionNames } from './names.mjs';

const quoted = (words) => `“${words}”`;

function joined(list, word) {
  if (list.length < 2) return list.join('');
  return `${list.slice(0, -1).join(', ')} ${word} ${list.at(-1)}`;
}

/**
 * Says conditions in the words of the questions.
 *
 * @param words - The wording of the questions.
 */
export function makeSentences(words) {
  const nameOf = (question) => questionNames[question] ?? question;
  const optionsOf = ({ q, in: options }) =>
    joined(
      options.map((option) => quoted(words[q]?.options[option]?.() ?? option)),
      'or',
    );

  /** One line of plain text. */
  function say(condition) {
    if ('q' in condition) return `${nameOf(condition.q)} is ${optionsOf(condition)}`;
    if ('finding' in condition) return `[${findingNames[condition.finding] ?? condition.finding}]`;
    if ('not' in condition) return `not (${say(condition.not)})`;
    if ('all' in condition) return condition.all.length ? joined(condition.all.map(inBrackets), 'and') : 'always';
    if ('any' in condition) return condition.any.length ? joined(condition.any.map(inBrackets), 'or') : 'never';
    return `at least ${condition.atLeast} of these: ${condition.of.map(say).join('; ')}`;
  }
  const inBrackets = (part) => ('all' in part || 'any' in part || 'of' in part ? `(${say(part)})` : say(part));

  const isLeaf = (condition) => 'q' in condition || 'finding' in condition;

  function showLeaf(condition) {
    if ('finding' in condition)
      return html`<a class="finding" href="#finding-${condition.finding}">${findingNames[condition.finding] ?? condition.finding}</a>`;
    return html`<a href="#question-${condition.q}">${nameOf(condition.q)}</a> is <b>${optionsOf(condition)}</b>`;
  }

  /** A list in a list, so that no bracket is needed. */
  function show(condition) {
    if (isLeaf(condition)) return showLeaf(condition);
    if ('not' in condition) return html`<i>not</i>: ${show(condition.not)}`;
    const parts = condition.all ?? condition.any ?? condition.of;
    if (!parts.length) return 'all' in condition ? html`always` : html`never`;
    if (parts.length === 1) return show(parts[0]);
    const word = 'all' in condition ? 'all of these' : 'any' in condition ? 'any of these' : `at least ${condition.atLeast} of these`;
    return html`<span class="junction">${word}</span>
      <ul class="condition">
        ${parts.map((part) => html`<li>${show(part)}</li>`)}
      </ul>`;
  }

  return { say, show, nameOf };
}
