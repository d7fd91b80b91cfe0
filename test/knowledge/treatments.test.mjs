import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { knowledge, treatments } from 'pinched-nerve-widgets/knowledge';
import { treatmentNotes } from '../../dist/esm/knowledge/treatments/clinical-notes.js';
import { flagWords } from '../../dist/esm/wording/treatments/flags.js';
import { combinationWords, fitBadgeWords, fitReasonWords, laneWords, stripWords } from '../../dist/esm/wording/treatments/fit.js';
import * as facts from '../../dist/esm/wording/treatments/facts.js';
import { meanWords } from '../../dist/esm/wording/treatments/means.js';
import { mythVerdictWords, mythWords } from '../../dist/esm/wording/treatments/myths.js';
import { naturalHistoryLead, naturalHistoryWords } from '../../dist/esm/wording/treatments/natural-history.js';
import { numberWords } from '../../dist/esm/wording/treatments/numbers.js';
import { preventionVerdictWords, preventionWords } from '../../dist/esm/wording/treatments/prevention.js';
import { quizWords } from '../../dist/esm/wording/treatments/quiz.js';
import { testWords } from '../../dist/esm/wording/treatments/tests.js';
import { treatmentWords } from '../../dist/esm/wording/treatments/treatments.js';
import { valueWords } from '../../dist/esm/wording/treatments/values.js';

/** Every id of the clinical file, copied as it stood on the content date. */
const clinical = JSON.parse(readFileSync(new URL('treatment-ids.json', import.meta.url), 'utf8'));
const idsOf = (table) => Object.keys(table).sort();

const tables = {
  treatmentWords,
  flagWords,
  numberWords,
  meanWords,
  testWords,
  preventionWords,
  preventionVerdictWords,
  mythWords,
  mythVerdictWords,
  valueWords,
  naturalHistoryWords,
  naturalHistoryLead,
  quizWords,
  laneWords,
  fitReasonWords,
  fitBadgeWords,
  stripWords,
  combinationWords,
  ...facts,
};

/** Every sentence, with where it stands. */
function sentencesIn(part, where) {
  if (typeof part === 'function') return [{ where, text: part() }];
  return Object.entries(part).flatMap(([key, each]) => sentencesIn(each, `${where}.${key}`));
}
const sentences = Object.entries(tables).flatMap(([name, table]) => sentencesIn(table, name));

describe('the treatments have every id of the clinical file, and nothing more', () => {
  it('is of the same version and date', () => {
    deepEqual([treatments.version, treatments.contentDate], [clinical.version, clinical.contentDate]);
  });

  it('has 79 treatments, each with the tier, phases, patterns and flags of the file', () => {
    equal(Object.keys(treatments.entries).length, 79);
    const found = Object.fromEntries(
      Object.entries(treatments.entries).map(([id, { tier, phases, patterns, checkFirst, avoid }]) => [
        id,
        { tier, phases, patterns, checkFirst, avoid },
      ]),
    );
    deepEqual(found, clinical.treatments);
  });

  it('has the flags in their order', () => deepEqual(Object.keys(treatments.flags), clinical.flags));

  for (const [table, of] of [
    ['numbers', 'numbers'],
    ['means', 'means'],
    ['tests', 'diagnostics'],
    ['prevention', 'prevention'],
    ['myths', 'myths'],
    ['values', 'values'],
  ])
    it(`has the ${of}`, () => deepEqual(idsOf(treatments[table]), [...clinical[of]].sort()));

  it('has the citations, each with how far it was verified', () => {
    const found = Object.fromEntries(Object.entries(treatments.citations).map(([id, { verification }]) => [id, verification]));
    deepEqual(found, clinical.citations);
  });

  it('has the quiz and what usually happens without treatment', () => {
    equal(Object.keys(treatments.quiz).length, clinical.quiz);
    equal(Object.keys(treatments.naturalHistory).length, clinical.naturalHistory);
    for (const [id, { options, answer }] of Object.entries(treatments.quiz)) ok(options.includes(answer), id);
  });

  it('has the numbered rules for the rule book', () => deepEqual(Object.keys(treatmentNotes.rules), clinical.rules));

  it('finds every name on the box', () => {
    const names = treatments.searchNames.map(({ name }) => name);
    for (const name of clinical.brands) ok(names.includes(name), name);
  });

  it('has as many questions to ask as the file', () => {
    for (const [id, count] of Object.entries(clinical.questions)) equal(treatmentWords[id].questions.length, count, id);
  });
});

describe('the treatments hold together', () => {
  it('names each treatment once in the order of names', () => {
    const nameOf = (id) => treatmentWords[id].name();
    const byName = Object.keys(treatments.entries).sort((one, other) => new Intl.Collator('en').compare(nameOf(one), nameOf(other)));
    deepEqual(treatments.order, byName);
  });

  it('links numbers and means from the treatments that they are of', () => {
    for (const table of ['numbers', 'means'])
      for (const [id, { of }] of Object.entries(treatments[table]))
        if (Object.hasOwn(treatments.entries, of)) ok(treatments.entries[of][table].includes(id), `${of} has no ${id}`);
  });

  it('marks what rests on own knowledge', () => {
    for (const [id, { guidelines, ownKnowledge }] of Object.entries(treatments.entries))
      for (const [guideline, direction] of Object.entries(guidelines))
        if (guideline === 'nass' || ['no-recommendation', 'insufficient-evidence', 'not-covered'].includes(direction))
          ok(ownKnowledge.includes(guideline), `${id} ${guideline}`);
  });

  it('leads self-care of the checker to a treatment', () => {
    for (const [id, { treatment }] of Object.entries(knowledge.selfCare))
      ok(treatment === null || Object.hasOwn(treatments.entries, treatment), `${id} ${treatment}`);
  });

  it('draws no row that is not two plain counts', () => {
    for (const { kind, arms } of Object.values(treatments.numbers))
      equal(kind === 'two-arm', arms.length === 2 && arms.every(Number.isInteger));
  });

  it('is plain JSON', () => deepEqual(JSON.parse(JSON.stringify(treatments)), treatments));
});

describe('the words of the treatments', () => {
  it('say something everywhere, in at most 420 characters', () => {
    for (const { where, text } of sentences) ok(text.trim().length > 0 && text.length <= 420, `${where}: ${text.length}`);
  });

  it('have at most 26 words in a sentence', () => {
    for (const { where, text } of sentences)
      for (const sentence of text.split(/(?<=[.!?:;])\s+/)) ok(sentence.split(/\s+/).length <= 26, `${where}: ${sentence}`);
  });

  it('name no brand', () => {
    const brands = treatments.searchNames.filter(({ brand }) => brand).map(({ name }) => name.toLowerCase());
    for (const { where, text } of sentences) {
      const words = ` ${text
        .toLowerCase()
        .split(/[^a-z]+/)
        .join(' ')} `;
      for (const brand of brands) ok(!words.includes(` ${brand.replace(/[^a-z]+/g, ' ')} `), `${where} prints ${brand}`);
    }
  });

  it('never say "you have", which would be a diagnosis', () => {
    for (const { where, text } of sentences) ok(!/you have (a|an|sciatica|spinal|stenosis)\b/i.test(text), `${where}: ${text}`);
  });

  it('leave what is for clinicians to the clinical notes', () => {
    for (const { where, text } of sentences)
      ok(
        !/\b(RR|OR|NNT)\b/.test(text) && !/clinician note|own knowledge|hazard ratio|stored|dossier|\bseed/i.test(text),
        `${where}: ${text}`,
      );
  });

  it('say the number of every arm that may be drawn somewhere in the data, never in the words alone', () => {
    for (const [id, words] of Object.entries(numberWords)) equal(words.arms.length, treatments.numbers[id].arms.length, id);
  });

  it('label guidance on back pain as such', () => {
    for (const id of ['acp', 'who']) ok(/back pain/.test(facts.guidelineWords[id]()), id);
  });
});
