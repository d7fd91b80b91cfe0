/** The chapters of the rule book about the book itself: how to read it, what changed, what is proved. */
import { html } from './html.mjs';
import { evidenceGrades, levels, ownKnowledge, states } from './marks.mjs';
import { areProofsOf } from './proof-subject.mjs';

/**
 * @param book - As `makeRuleBook` takes it.
 * @param marks - As `makeMarks` returns them.
 */
export function makeProofChapters(book, marks) {
  const { words, notes } = book;
  const { sentences, say, levelName } = marks;

  function readingChapter() {
    return html` <p>
        A reader answers questions. Every rule whose condition is true fires. The level of the result is the highest level among the rules
        that fired; no rule lowers a level. “Not sure” to a danger question, and a danger question left open, count as a sign of their own.
      </p>
      <p>
        Each rule is said twice: its condition with the options in the words that the reader chose, and the reason that the reader is given.
        A dotted link is a <a href="#findings">finding</a>: a condition that several rules share.
      </p>
      <h3>Levels</h3>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th>Level</th>
              <th>How soon</th>
              <th>Meaning</th>
              <th>Nearest published tier</th>
            </tr>
          </thead>
          <tbody>
            ${levels.map(
              (level) =>
                html`<tr>
                  <td>${levelName(level)}</td>
                  <td>${say(words.levelAdvice[level].howSoon)}</td>
                  <td>${say(words.levelAdvice[level].meaning)}<br /><span class="meta">${notes.levels[level]?.meaning}</span></td>
                  <td>${notes.levels[level]?.maps}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h3>Strength of the evidence</h3>
      <p>The grade is the author’s and needs sign-off.</p>
      <ul>
        ${Object.entries(evidenceGrades).map(([grade, text]) => html`<li><b>${grade}</b>: ${text}</li>`)}
      </ul>
      <h3>What was read</h3>
      <p>
        ${states.true} at the publisher’s own page or a full copy; ${states.secondary} in a mirror, summary or teaching page;
        ${states.false} known but not read. ${ownKnowledge} marks what rests on the judgement of the author, and nothing that can be looked
        up. Everything so marked needs a clinician’s decision, not only a signature.
      </p>`;
  }

  function changesChapter({ chapters: changed }) {
    return changed.map(
      ({ title, rows }) =>
        html`<h3>${title} (${rows.length})</h3>
          ${rows.length ? '' : html`<p>Nothing changed.</p>`}
          <ul>
            ${rows.map(
              ({ id, kind, details }) =>
                html`<li>
                  <b>${kind}</b> <code>${id}</code> ${
                    details.length
                      ? html`<ul>
                          ${details.map(({ path, before, after }) => html`<li><code>${path}</code>: <del>${before ?? 'nothing'}</del> → <ins>${after ?? 'nothing'}</ins></li>`)}
                        </ul>`
                      : ''
                  }
                </li>`,
            )}
          </ul>`,
    );
  }

  function proofsChapter(proofs) {
    if (!proofs)
      return html`<p class="notice">
        <strong>The proofs have not been run for this book.</strong> <code>npm run rule-book</code>
        runs them, and makes the book again.
      </p>`;
    const isCurrent = areProofsOf(proofs, book.proofSubject);
    return html` <p>
        A test tries some readers. A proof tries every reader who can exist: the questions and rules are translated into formulas, and a
        solver (Z3) looks for any set of answers that breaks a statement. It finds none, or it shows one. A differential test compares the
        formulas with the shipped program on 100,000 random answer sheets.
      </p>
      <p>
        Two statements are about the shipped program itself: what a reader finds important never moves a treatment (6e and 6f: the program
        text of the treatment fit is run on every reader at once), and the compiled form of the rules says what the evaluator says (7a: its
        steps are translated as well).
      </p>
      <p class="meta">Proved on <b>${proofs.date}</b> for the knowledge <code>${proofs.knowledgeHash}</code>.</p>
      ${isCurrent ? '' : html`<p class="notice"><strong>These proofs are of another version of the knowledge, of the program or of the statements.</strong> <code>npm run rule-book</code> runs them again.</p>`}
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th></th>
              <th>Statement</th>
              <th>Result</th>
            </tr>
          </thead>
          <tbody>
            ${proofs.statements.map(
              ({ id, name, holds, brokenBy, counterexample, broken }) =>
                html`<tr id="proof-${id}">
                  <td>${id}</td>
                  <td>
                    ${name}. ${brokenBy ? html`<br /><b>What breaks it:</b> ${brokenBy}` : ''}
                    ${counterexample ? html`<br /><b>Counterexample</b> (${counterexample.label}): ${showAnswers(counterexample)}<br /><b>In all:</b> ${broken.join('; ')}.` : ''}
                  </td>
                  <td>${holds ? html`<span class="holds">holds</span>` : html`<span class="fails">does not hold</span>`}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p>
        The statements that do not hold are kept on purpose: each one says where the clinical file asks for something else. The next
        statement says what does hold in its place. They need a clinician’s decision.
      </p>`;
  }

  /** The first sheet whole, every other one by what it says otherwise. */
  function showAnswers({ answers }) {
    const [first, ...others] = Object.entries(answers);
    if (!first) return '';
    const say = ([id, answer]) =>
      `${sentences.nameOf(id)}: ${
        [answer ?? []]
          .flat()
          .map((option) => `“${words.questions[id].options[option]()}”`)
          .join(' + ') || 'open'
      }`;
    const show = (name, rows) => html`<br /><i>${name}</i>: ${rows.map(say).join('; ') || 'nothing answered'}.`;
    const isOther = (sheet, id) => String(sheet[id] ?? '') !== String(first[1][id] ?? '');
    return [
      show(first[0], Object.entries(first[1])),
      ...others.map(([name, sheet]) => {
        const ids = [...new Set([...Object.keys(first[1]), ...Object.keys(sheet)])].filter((id) => isOther(sheet, id));
        return show(
          `${name}, the rest the same`,
          ids.map((id) => [id, sheet[id]]),
        );
      }),
    ];
  }

  return { readingChapter, changesChapter, proofsChapter };
}
