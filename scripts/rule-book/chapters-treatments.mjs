/** The chapters of the rule book about treatments. */
import { html } from './html.mjs';
import { ownKnowledge } from './marks.mjs';

/**
 * @param book - As `makeRuleBook` takes it.
 * @param marks - As `makeMarks` returns them.
 */
export function makeTreatmentChapters(book, marks) {
  const { knowledge, treatments, words } = book;
  const { sentences, cite, say } = marks;

  function treatmentsChapter() {
    const flag = (id) => words.flags[id]();
    return html`<p>
        Version ${treatments.version}, content of ${treatments.contentDate}. The tier and the flags decide where a treatment stands for a
        reader; values only order inside a lane.
      </p>
      ${Object.entries(treatments.entries).map(([id, entry]) => {
        const said = words.treatments[id];
        const note = book.treatmentNotes.treatments[id];
        return html`<article id="treatment-${id}" class="${entry.restsOnOwnKnowledge ? 'rests-on-own' : ''}">
          <h4>${said.name()} ${entry.restsOnOwnKnowledge ? ownKnowledge : ''}</h4>
          <p class="meta">
            <code>${id}</code> · <b>${entry.tier}</b> · ${entry.phases.join(', ')} · ${entry.patterns.join(', ')} · certainty
            ${entry.certainty.map(({ level, about }) => `${level}${about ? ` (${about})` : ''}`).join(', ')}
          </p>
          <p>${say(said.what)}</p>
          <p><b>Benefits:</b> ${say(said.benefits)}</p>
          <p><b>Harms:</b> ${say(said.harms)}</p>
          ${entry.avoid.length ? html`<p><b>Never offered with:</b> ${entry.avoid.map(flag).join('; ')}.</p>` : ''}
          ${entry.checkFirst.length ? html`<p><b>Ask first with:</b> ${entry.checkFirst.map(flag).join('; ')}.</p>` : ''}
          <p class="meta">
            ${Object.entries(entry.guidelines).map(([body, direction]) => html`<b>${body.toUpperCase()}</b>: ${direction}${said.notes?.[body] ? ` (${say(said.notes[body])})` : ''}${entry.ownKnowledge.includes(body) ? html` ${ownKnowledge}` : ''} · `)}${said.notes?.other ? html`<b>other</b>: ${say(said.notes.other)} ${entry.ownKnowledge.includes('other') ? ownKnowledge : ''}` : ''}
          </p>
          ${entry.numbers.length || entry.means.length ? html`<p class="meta"><b>Numbers:</b> ${[...entry.numbers, ...entry.means].map((number) => html`<a href="#number-${number}">${number}</a> `)}</p>` : ''}
          ${note ? html`<p class="note"><b>For the clinician:</b> ${note}</p>` : ''} ${cite(entry.cites, 'treatment-')}
        </article>`;
      })}`;
  }

  function crosswalkChapter() {
    const { crosswalk } = knowledge;
    return html`<p>What the checker’s answers settle, so that the treatment options need not ask again.</p>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th>Set</th>
              <th>When</th>
            </tr>
          </thead>
          <tbody>
            ${crosswalk.phases.map(
              ({ phase, when }) =>
                html`<tr>
                  <td>phase: ${phase}</td>
                  <td>${sentences.show(when)}</td>
                </tr>`,
            )}
            <tr>
              <td>severe pain</td>
              <td>${sentences.show(crosswalk.severe)}</td>
            </tr>
            ${Object.entries(crosswalk.flags).map(
              ([id, { when, concerns = [], fits = [], asks }]) =>
                html`<tr>
                  <td>${words.flags[id]()} <code>${id}</code></td>
                  <td>
                    ${when ? sentences.show(when) : ''}${concerns.map((each) => html` a rule about ${words.concerns[each].name()} fired`)}${fits.map((each) => html` the pattern ${words.patterns[each].name()} fits`)}${asks ? html`<div><i>asked, when</i> ${sentences.show(asks)}</div>` : ''}
                  </td>
                </tr>`,
            )}
            ${crosswalk.tried.map(
              ({ when, treatments: tried }) =>
                html`<tr>
                  <td>tried before: ${tried.map((id) => words.treatments[id].name()).join('; ')}</td>
                  <td>${sentences.show(when)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h3>Medicines that should not be combined</h3>
      <ul>
        ${Object.entries(treatments.combinations).map(([id, sides]) => html`<li><code>${id}</code>: ${sides.map((side) => (side.group ? `${side.group} (${treatments.medicineGroups[side.group].join(', ')})` : side.flag ? words.flags[side.flag]() : 'alcohol, which nothing asks about')).join(' with ')}</li>`)}
      </ul>`;
  }

  function numbersChapter() {
    const value = (arm) => (arm === null ? 'not reported' : Array.isArray(arm) ? `${arm[0]} to ${arm[1]}` : arm);
    return html`<p>Counts of people, rounded. <b>clinician</b> and <b>staff</b> rows stand here only; no reader sees them.</p>
      <div class="wide">
        <table class="figures">
          <thead>
            <tr>
              <th></th>
              <th>Outcome</th>
              <th>Counts</th>
              <th>Raw, and beside what</th>
              <th>Certainty; shown to</th>
            </tr>
          </thead>
          <tbody>
            ${Object.entries(treatments.numbers).map(([id, row]) => {
              const said = words.numbers[id];
              const note = book.treatmentNotes.numbers[id];
              const isForStaff = ['clinician', 'staff'].includes(row.display);
              return html`<tr id="number-${id}">
                <th>${id}</th>
                <td>
                  <b>${row.of}</b>:
                  ${said ? html`${say(said.outcome)} (${say(said.horizon)}). ${say(said.caveat)}` : html`${note.outcome} (${note.horizon}). ${note.caveat}`}
                  <br />${row.cites.map((each) => html`<a href="#treatment-citation-${each}">${each}</a> `)}
                </td>
                <td>
                  ${row.arms.map((arm, index) => html`${said ? say(said.arms[index]) : note.arms[index]}: ${value(arm)} of ${row.per}<br />`)}${row.difference === null ? '' : `difference ${row.difference} of ${row.per}`}
                </td>
                <td>${note.raw}${note.comparator ? html`; beside: ${note.comparator}` : ''}</td>
                <td>${row.certainty}; ${isForStaff ? html`<b>${row.display} only</b>` : row.display}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
      <h3>Differences of means</h3>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th></th>
              <th>Of</th>
              <th>Scale</th>
              <th>Treated</th>
              <th>Control</th>
              <th>Difference</th>
              <th>Sources</th>
            </tr>
          </thead>
          <tbody>
            ${Object.entries(treatments.means).map(([id, row]) => {
              const note = book.treatmentNotes.means[id];
              return html`<tr id="number-${id}">
                <th>${id}</th>
                <td>${row.of}</td>
                <td>${note.scale}, ${note.horizon}</td>
                <td>${row.treated ?? ''}</td>
                <td>${row.control ?? ''}</td>
                <td>${note.difference}</td>
                <td>${row.cites.map((each) => html`<a href="#treatment-citation-${each}">${each}</a> `)}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
      <p class="note">${book.treatmentNotes.certainty}</p>
      <p class="note">${book.treatmentNotes.absence}. ${book.treatmentNotes.evidenceHorizon}</p>`;
  }

  return { treatmentsChapter, crosswalkChapter, numbersChapter };
}
