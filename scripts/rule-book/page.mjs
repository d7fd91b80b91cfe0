/** The rule book as one HTML page: everything that a clinician has to sign, in words. */
import { assess } from 'pinched-nerve-widgets/core';
import { makeCheckerChapters } from './chapters-checker.mjs';
import { makeProofChapters } from './chapters-proofs.mjs';
import { makeResultChapters } from './chapters-result.mjs';
import { makeTreatmentChapters } from './chapters-treatments.mjs';
import { html, toText } from './html.mjs';
import { count, isOwn, isUnread, levels, makeMarks, ownKnowledge } from './marks.mjs';
import { style } from './style.mjs';

/**
 * @param book - `knowledge`, `treatments`, `words` (the wording modules by name), `notes` and `treatmentNotes` (what was read, and why),
 *   `vignettes`, `proofs` (as dist/proofs.json, or `undefined`), `proofSubject`, `hashes`, `changes` (chapters, with `since`), `date`.
 * @returns The page, and the counts of its first page.
 */
export function makeRuleBook(book) {
  const { knowledge, treatments, words, vignettes } = book;
  const rules = Object.entries(knowledge.rules);
  const fired = new Map(rules.map(([id]) => [id, []]));
  const results = vignettes.map((vignette) => {
    const result = assess(knowledge, vignette.answers);
    for (const id of result.rules) fired.get(id).push({ vignette, result });
    return { vignette, result };
  });

  const counts = {
    questions: Object.keys(knowledge.questions).length,
    'danger questions': count(Object.values(knowledge.questions), ({ danger }) => danger),
    rules: rules.length,
    patterns: Object.keys(knowledge.patterns).length,
    vignettes: vignettes.length,
    treatments: Object.keys(treatments.entries).length,
    citations: Object.keys(knowledge.citations).length + Object.keys(treatments.citations).length,
  };
  const doubtful = {
    'rules that cite own knowledge': count(rules, ([, { cites }]) => cites.some(isOwn)),
    'rules that cite nothing but own knowledge': count(rules, ([, { cites }]) => cites.every(isOwn)),
    'rules of evidence C or D': count(rules, ([, { evidence }]) => ['C', 'D'].includes(evidence)),
    'questions that cite own knowledge': count(Object.values(knowledge.questions), ({ cites }) => cites.some(isOwn)),
    'patterns that cite own knowledge': count(Object.values(knowledge.patterns), ({ cites }) => cites.some(isOwn)),
    'regions not read at the source': count(Object.values(knowledge.regions), ({ verified }) => verified !== true),
    'publications not read at the source': count([...Object.values(knowledge.citations), ...Object.values(treatments.citations)], isUnread),
    'treatments that rest on own knowledge': count(Object.values(treatments.entries), ({ restsOnOwnKnowledge }) => restsOnOwnKnowledge),
    'guideline entries of treatments that are own knowledge': Object.values(treatments.entries).reduce(
      (sum, { ownKnowledge: own }) => sum + own.length,
      0,
    ),
  };

  const marks = makeMarks(book);
  const { readingChapter, changesChapter, proofsChapter } = makeProofChapters(book, marks);
  const { questionsChapter, rulesChapter, findingsChapter, patternsChapter, rootsChapter } = makeCheckerChapters(book, marks, { fired });
  const { resultChapter, regionsChapter, vignettesChapter, citationsChapter } = makeResultChapters(book, marks, { results });
  const { treatmentsChapter, crosswalkChapter, numbersChapter } = makeTreatmentChapters(book, marks);

  const chapters = [];
  const chapter = (id, title, body, parts = []) => chapters.push({ id, title, body, parts });

  chapter('read', 'How to read this book', readingChapter());
  if (book.changes) chapter('changes', `What changed since ${book.changes.since}`, changesChapter(book.changes));
  chapter('proofs', 'What is proved', proofsChapter(book.proofs));
  chapter(
    'questions',
    'The questions',
    questionsChapter(),
    knowledge.sections.map((id) => ({ id: `section-${id}`, title: `${id}. ${words.sections[id]()}` })),
  );
  chapter(
    'rules',
    'The rules',
    rulesChapter(),
    levels.map((level) => ({
      id: `rules-${level}`,
      title: `${words.levels[level].label()} (${count(rules, ([, rule]) => rule.level === level)})`,
    })),
  );
  chapter('findings', 'Findings that rules share', findingsChapter());
  chapter('patterns', 'What the answers can mean: patterns', patternsChapter());
  chapter('roots', 'Which nerve: roots', rootsChapter());
  chapter('words', 'What the result says besides', resultChapter());
  chapter('regions', 'Regions and telephone numbers', regionsChapter());
  chapter('treatments', 'The treatments', treatmentsChapter());
  chapter('crosswalk', 'From the answers to the treatments', crosswalkChapter());
  chapter('numbers', 'Numbers of the treatments', numbersChapter());
  chapter('vignettes', 'Vignettes', vignettesChapter());
  chapter('citations', 'Publications', citationsChapter());

  const byLevel = levels.map((level) => `${count(rules, ([, rule]) => rule.level === level)} ${level}`).join(', ');
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Rule book: pinched nerve widgets ${knowledge.version}</title>
        <style>
          ${html([style])}
        </style>
      </head>
      <body>
        <header class="cover">
          <p class="meta">Pinched nerve in the lower back: symptom checker, danger signs, treatment options</p>
          <h1>Rule book</h1>
          <p class="lead">Every question, rule, sentence and source, for a clinician who is asked to sign them.</p>
          <p class="meta">
            Checker ${knowledge.version}, content of <b>${knowledge.contentDate}</b> · treatments ${treatments.version}, content of
            <b>${treatments.contentDate}</b> · made on ${book.date}<br />
            Knowledge hash <code>${book.hashes.knowledge}</code><br />Treatments hash <code>${book.hashes.treatments}</code>
          </p>
          <p class="notice">
            <strong>No clinician has signed it yet.</strong> Until that is done, and a clinical safety officer has agreed, it must not be
            used with patients.
          </p>
          <ul class="counts">
            ${Object.entries(counts).map(([what, many]) => html`<li><b>${many}</b>${what}</li>`)}
          </ul>
          <p class="meta">Rules by level: ${byLevel}.</p>
          <h3>What rests on own knowledge, or was not read at the source</h3>
          <p>
            These need a clinician’s decision, not only a signature. They are marked ${ownKnowledge} wherever they stand, and have a dashed
            edge.
          </p>
          <ul class="counts">
            ${Object.entries(doubtful).map(([what, many]) => html`<li class="own"><b>${many}</b>${what}</li>`)}
          </ul>
          <h3>Sign-off</h3>
          <table class="sign">
            <thead>
              <tr>
                <th>Part</th>
                <th>Name and profession</th>
                <th>Date</th>
                <th>Signature</th>
              </tr>
            </thead>
            <tbody>
              ${[
                'Questions and rules',
                'Patterns and nerve roots',
                'Treatments and numbers',
                'Regions and telephone numbers',
                'Clinical safety officer',
              ].map(
                (part) =>
                  html`<tr>
                    <td>${part}</td>
                    <td></td>
                    <td></td>
                    <td></td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </header>
        <nav aria-labelledby="contents">
          <h2 id="contents">Contents</h2>
          <ol>
            ${chapters.map(
              ({ id, title, parts }) =>
                html`<li>
                  <a href="#${id}">${title}</a>${
                    parts.length
                      ? html`<ol>
                          ${parts.map((part) => html`<li><a href="#${part.id}">${part.title}</a></li>`)}
                        </ol>`
                      : ''
                  }
                </li>`,
            )}
          </ol>
        </nav>
        <main>
          ${chapters.map(
            ({ id, title, body }) =>
              html`<section aria-labelledby="${id}">
                <h2 id="${id}">${title}</h2>
                ${body}
              </section>`,
          )}
        </main>
      </body>
    </html> `;
  return { page: toText(page), counts, doubtful };
}
