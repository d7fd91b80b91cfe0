/** The chapters of the rule book about questions, rules, patterns and nerve roots. */
import { html } from './html.mjs';
import { isOwn, levels, ownKnowledge } from './marks.mjs';
import { findingNames } from './names.mjs';

/**
 * @param book - As `makeRuleBook` takes it.
 * @param marks - As `makeMarks` returns them.
 * @param run - What the vignettes did: by rule, or each result.
 */
export function makeCheckerChapters(book, marks, { fired }) {
  const { knowledge, words, notes, vignettes } = book;
  const { sentences, cite, ownMark, levelName } = marks;
  const rules = Object.entries(knowledge.rules);

  function questionsChapter() {
    const numbers = new Map(Object.keys(knowledge.questions).map((id, index) => [id, index + 1]));
    return knowledge.sections.map(
      (section) =>
        html`<h3 id="section-${section}">${section}. ${words.sections[section]()}</h3>
          ${Object.entries(knowledge.questions)
            .filter(([, question]) => question.section === section)
            .map(([id, question]) => {
              const said = words.questions[id];
              const kind = question.kind === 'many' ? 'several answers' : 'one answer';
              return html`<article id="question-${id}" class="${question.cites.some(isOwn) ? 'rests-on-own' : ''}">
                <h4><span class="number">${numbers.get(id)}</span> ${said.text()}</h4>
                <p class="meta">
                  <code>${id}</code> · ${kind} ·
                  ${question.danger ? html`<b>danger question</b>; not sure or open is never below ${question.doubtFloor}` : 'no danger question'}
                  · ${question.askWhen ? 'asked only when:' : question.ask === 'optional' ? 'may be skipped' : 'always asked'}
                </p>
                ${question.askWhen ? html`<div>${sentences.show(question.askWhen)}</div>` : ''}
                ${said.help ? html`<p><b>Help:</b> ${said.help()}</p>` : ''}
                ${said.selfCheck ? html`<p><b>Check yourself:</b> ${said.selfCheck()}</p>` : ''}
                <table class="keep">
                  <thead>
                    <tr>
                      <th>Answer</th>
                      <th>Ladder</th>
                      <th></th>
                    </tr>
                  </thead>
                  <tbody>
                    ${Object.entries(question.options).map(
                      ([option, { rank, exclusive, informs }]) =>
                        html`<tr>
                          <td>${said.options[option]()} <code>${option}</code></td>
                          <td>${rank ?? ''}</td>
                          <td>
                            ${[exclusive ? 'stands alone' : '', informs === 'summary' ? `only for the summary${notes.options[id]?.[option] ? ` (${notes.options[id][option]})` : ''}` : ''].filter(Boolean).join('; ')}
                          </td>
                        </tr>`,
                    )}
                  </tbody>
                </table>
                <p><b>Why we ask:</b> ${said.why()}</p>
                ${cite(question.cites)}
              </article>`;
            })}`,
    );
  }

  function rulesChapter() {
    return levels.map(
      (level) =>
        html`<h3 id="rules-${level}">${levelName(level)}</h3>
          ${rules.filter(([, rule]) => rule.level === level).map(ruleArticle)}`,
    );
  }

  function ruleArticle([id, rule]) {
    const exercised = fired.get(id);
    const named = exercised.filter(({ vignette }) => vignette.expected.rules?.includes(id));
    const others = exercised.length - named.length;
    const near = vignettes.filter(({ nearMiss = [] }) => nearMiss.includes(rule.number));
    const link = ({ vignette }) => html`<a href="#vignette-${vignette.id}">${vignette.id}</a> `;
    return html`<article id="rule-${id}" class="${rule.cites.some(isOwn) ? 'rests-on-own' : ''}">
      <h4><span class="number">${rule.number}</span> ${words.concerns[rule.concern].name()} ${ownMark(rule.cites)}</h4>
      <div><b>If</b> ${sentences.show(rule.when)}</div>
      <p class="then"><b>then</b> ${levelName(rule.level)}${rule.action ? html`; ${words.actions[rule.action].text()}` : ''}</p>
      <blockquote>${words.rules[id]()}</blockquote>
      <p class="meta"><code>${id}</code> · evidence <b>${rule.evidence}</b>${rule.holdTreatments ? ' · holds treatments' : ''}</p>
      ${notes.rules[id] ? html`<p class="note"><b>For the clinician:</b> ${notes.rules[id]}</p>` : ''} ${cite(rule.cites)}
      <p class="meta">
        <b>Vignettes:</b>
        ${named.length ? named.map(link) : exercised.length ? '' : html`<b>none</b>`}${others ? `${named.length ? 'and ' : ''}${others} more in which it fires without being the point` : ''}${near.length ? html`; <b>near misses:</b> ${near.map((vignette) => link({ vignette }))}` : ''}
      </p>
    </article>`;
  }

  function findingsChapter() {
    return html`<p>A finding fires nothing by itself.</p>
      ${Object.entries(knowledge.findings).map(([id, condition]) => {
        const isAnswered = id.startsWith('answered-');
        return html`<article id="finding-${id}">
          <h4>${findingNames[id] ?? id}</h4>
          <p class="meta"><code>${id}</code></p>
          <div>
            ${isAnswered ? html`<a href="#question-${condition.q}">${sentences.nameOf(condition.q)}</a> has any answer, “not sure” included` : sentences.show(condition)}
          </div>
        </article>`;
      })}`;
  }

  function patternsChapter() {
    return html`<p>
        A resemblance, never a diagnosis, and never shown in an emergency or under 16. It says “fits” or “possible”, never a percentage.
      </p>
      ${Object.entries(knowledge.patterns).map(([id, pattern]) => {
        const said = words.patterns[id];
        const why = notes.patterns[id];
        return html`<article id="pattern-${id}" class="${pattern.cites.some(isOwn) ? 'rests-on-own' : ''}">
          <h4>${said.name()} ${ownMark(pattern.cites)}</h4>
          <p class="meta">
            <code>${id}</code> · place ${pattern.priority ?? 'last, when nothing else is found'} · never surer than ${pattern.maxConfidence}
          </p>
          ${['fits', 'possible'].map((fit) =>
            pattern[fit]
              ? html`<div><b>${fit}, if</b> ${sentences.show(pattern[fit])}</div>
                  ${said[fit] ? html`<blockquote>${said[fit]()}</blockquote>` : ''}`
              : '',
          )}
          ${!pattern.fits && !pattern.possible && said.possible ? html`<blockquote>${said.possible()}</blockquote>` : ''}
          ${said.against?.length ? html`<p><b>Speaks against it:</b> ${said.against.map((each) => each()).join('; ')}.</p>` : ''}
          ${why?.basis ? html`<p class="note"><b>For the clinician:</b> ${why.basis}</p>` : ''} ${cite(pattern.cites)}
        </article>`;
      })}`;
  }

  function rootsChapter() {
    const { zoneCap, moveCap, painCap, threshold, margin, maxRoots } = knowledge.rootScoring;
    const label = (question, option) => words.questions[question].options[option]();
    return html`<p>
        ${ownKnowledge} The points are the author’s own judgement on a textbook table. Skin at most ${zoneCap} points, weak movements
        ${moveCap}, place of pain ${painCap}. A root is named from ${threshold} points, if no other has over ${margin} more; more than
        ${maxRoots} roots: none is named.
      </p>
      ${Object.entries(knowledge.rootTables).map(
        ([name, table]) =>
          html`<h3>${name}, only with the pattern <a href="#pattern-${table.enabledBy}">${words.patterns[table.enabledBy].name()}</a></h3>
            <div class="wide">
              <table>
                <thead>
                  <tr>
                    <th>Root</th>
                    <th>Skin</th>
                    <th>Weak movement</th>
                    <th>Pain</th>
                  </tr>
                </thead>
                <tbody>
                  ${Object.entries(table.roots).map(([root, { zones, moves, pain = {} }]) => {
                    const cell = (question, points) =>
                      html`<td>${Object.entries(points).map(([option, weight]) => html`${label(question, option)}: ${weight}<br />`)}</td>`;
                    return html`<tr>
                      <th>${root}</th>
                      ${cell(table.zonesFrom, zones)}${cell(table.movesFrom, moves)}${table.painFrom ? cell(table.painFrom, pain) : html`<td></td>`}
                    </tr>`;
                  })}
                </tbody>
              </table>
            </div>`,
      )}`;
  }

  return { questionsChapter, rulesChapter, findingsChapter, patternsChapter, rootsChapter };
}
