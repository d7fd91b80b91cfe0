/** The chapters of the rule book about what a result says, vignettes and publications. */
import { html } from './html.mjs';
import { isOwn, isUnread, ownKnowledge, stateOf, states } from './marks.mjs';

/**
 * @param book - As `makeRuleBook` takes it.
 * @param marks - As `makeMarks` returns them.
 * @param run - What the vignettes did: by rule, or each result.
 */
export function makeResultChapters(book, marks, { results }) {
  const { knowledge, treatments, words, notes } = book;
  const { say } = marks;

  function resultChapter() {
    const row = (id, text, level, cites) =>
      html`<tr>
        <td>${text} <code>${id}</code></td>
        <td>${level}</td>
        <td>
          ${cites.map((each) => (isOwn(each) ? ownKnowledge : html`<a href="#citation-${each}">${each}</a> ${isUnread(knowledge.citations[each]) ? stateOf(knowledge.citations[each]) : ''} `))}
        </td>
      </tr>`;
    const table = (head, rows) =>
      html`<div class="wide">
        <table>
          <thead>
            <tr>
              ${head.map((each) => html`<th>${each}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>`;
    return html` <h3>Safety net: come back or call if …</h3>
      ${table(
        ['Sign', 'Level', 'Sources'],
        Object.entries(knowledge.safetyNet).map(([id, { level, cites }]) => row(id, words.safetyNet[id](), level, cites)),
      )}
      <h3>Self-care</h3>
      ${table(
        ['Advice', 'While treatments are held', 'Sources'],
        Object.entries(knowledge.selfCare).map(([id, { whenHeld, cites }]) =>
          row(id, words.selfCare[id](), whenHeld ? 'stays' : 'is left out', cites),
        ),
      )}
      <h3>What to expect</h3>
      ${table(
        ['Said', 'With which patterns', 'Sources'],
        Object.entries(knowledge.expect).map(([id, { patterns, cites }]) =>
          row(id, words.expect[id](), patterns.map((each) => words.patterns[each].name()).join('; ') || 'all', cites),
        ),
      )}
      <h3>Whom to call besides</h3>
      ${table(
        ['Said', 'Instead, at a level', 'Sources'],
        Object.entries(knowledge.actions).map(([id, { textAt = [], cites }]) =>
          row(id, words.actions[id].text(), textAt.map((level) => `${level}: ${words.actions[id].textAt[level]()}`).join('; '), cites),
        ),
      )}
      <h3>What a concern is, and what to say when calling</h3>
      ${table(
        ['Concern', 'What to say', 'Sources'],
        Object.entries(knowledge.concerns).map(([id, { cites }]) =>
          row(id, html`<b>${words.concerns[id].name()}</b>. ${say(words.concerns[id].what)}`, words.sayWhenCalling[id]?.(), cites),
        ),
      )}`;
  }

  function regionsChapter() {
    return html`<p>A number marked as not read must be checked before release.</p>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th>Region</th>
              <th>Emergency</th>
              <th>Advice line</th>
              <th>Words</th>
              <th>Read</th>
              <th>Note</th>
            </tr>
          </thead>
          <tbody>
            ${Object.entries(knowledge.regions).map(([id, { emergency, advice, verified }]) => {
              const said = words.regions[id];
              return html`<tr>
                <th>${id}</th>
                <td>${emergency.join(', ') || 'the local emergency number'}</td>
                <td>${advice ? html`${advice.number} ${stateOf(advice)}` : ''}</td>
                <td>
                  ${['emergencyDepartment', 'familyDoctor', 'outOfHours'].map((part) => (said[part] ? html`${said[part]()}<br />` : ''))}
                </td>
                <td>${states[String(verified)]}</td>
                <td>${notes.regions[id]}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>`;
  }

  function vignettesChapter() {
    return html`<p>
        Published and constructed cases with the level that their source expects. Constructed cases share their author with the rules, so
        that they show what was meant, not that it is right.
      </p>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th></th>
              <th>Story</th>
              <th>Basis</th>
              <th>Expected</th>
              <th>Result</th>
            </tr>
          </thead>
          <tbody>
            ${results.map(
              ({ vignette, result }) =>
                html`<tr id="vignette-${vignette.id}">
                  <th>${vignette.id}</th>
                  <td>
                    ${vignette.story}<br /><span class="meta"
                      >${vignette.source}${vignette.sourceVerified ? '' : html` <span class="own">not read</span>`}</span
                    >
                  </td>
                  <td>${vignette.basis}</td>
                  <td>${vignette.expected.triage}</td>
                  <td>
                    ${result.level === vignette.expected.triage ? result.level : html`<b class="fails">${result.level}</b>`}:
                    ${result.rules.slice(0, 3).map((id) => html`<a href="#rule-${id}">${knowledge.rules[id].number}</a> `)}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  function citationsChapter() {
    const list = (rows, read, prefix) =>
      html`<ul class="cites">
        ${Object.entries(rows).map(
          ([id, row]) =>
            html`<li id="${prefix}citation-${id}">
              ${row.reference} ${isOwn(id) ? ownKnowledge : stateOf(row)}
              <code>${id}</code
              >${row.url ? html`<br /><a href="${row.url}">${row.url}</a>` : ''}${read[id] ? html`<br /><span class="meta">What was read: ${read[id]}</span>` : ''}
            </li>`,
        )}
      </ul>`;
    return html`<h3>Of the checker</h3>
      ${list(knowledge.citations, notes.citations, '')}
      <h3>Of the treatments</h3>
      ${list(treatments.citations, book.treatmentNotes.citations, 'treatment-')}`;
  }

  return { resultChapter, regionsChapter, vignettesChapter, citationsChapter };
}
