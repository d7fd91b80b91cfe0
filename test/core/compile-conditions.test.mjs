import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compile, levels } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { compileProgram } from '../../dist/esm/core/compile.js';
import { anyLikelySheet, anySheet } from '../support/answer-sheets.mjs';
import { referenceAssess, referenceStanding } from '../support/reference-evaluator.mjs';
import { samples } from '../support/samples.mjs';
import { smallKnowledge } from '../support/small-knowledge.mjs';

function agree(table, compiled, answers) {
  const { level, rules } = referenceAssess(table, answers);
  equal(compiled.levelOf(answers), level);
  deepEqual(compiled.firedBy(answers), rules);
  const standing = referenceStanding(table, answers);
  deepEqual(compiled.standingOf(answers), { level: standing.level, highest: standing.highest });
}

/** Many questions of two options, so that atoms fall into several words of bits; the last is asked when the first is yes. */
function wideKnowledge(rules, findings) {
  const table = smallKnowledge();
  const question = table.questions.sleep;
  const ids = Array.from({ length: 30 }, (_, index) => `q${index}`);
  table.questions = Object.fromEntries(
    ids.map((id, index) => [
      id,
      {
        ...question,
        danger: index % 7 === 0,
        askWhen: index === 29 ? { q: 'q0', in: ['yes'] } : null,
        options: { yes: {}, no: {}, 'not-sure': {} },
      },
    ]),
  );
  Object.assign(table, { findings, patterns: {}, rootTables: {} });
  table.rules = Object.fromEntries(rules.map((when, index) => [`r${index}`, { ...table.rules.home, level: levels[index % 5], when }]));
  return table;
}

const ids = ['q0', 'q1', 'q7', 'q14', 'q15', 'q28', 'q29'];
const atom = fc.tuple(fc.constantFrom(...ids), fc.subarray(['yes', 'no', 'not-sure'])).map(([q, list]) => ({ q, in: list }));
const finding = fc.constantFrom('one', 'two').map((id) => ({ finding: id }));
const conditionOf = (leaf) =>
  fc.letrec((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      tie('condition').map((not) => ({ not })),
      fc.array(tie('condition'), { maxLength: 4 }).map((all) => ({ all })),
      fc.array(tie('condition'), { maxLength: 4 }).map((any) => ({ any })),
      fc.tuple(fc.nat(4), fc.array(tie('condition'), { maxLength: 4 })).map(([atLeast, of]) => ({ atLeast, of })),
    ),
  })).condition;
const plain = conditionOf(atom);
const withFindings = conditionOf(fc.oneof(atom, finding));
const sheet = fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom('yes', 'no', 'not-sure', '')])), { requiredKeys: [] });

describe('the compiled form and the naive reference', () => {
  it('agree on any condition and any sheet', () => {
    fc.assert(
      fc.property(
        fc.array(withFindings, { minLength: 1, maxLength: 7 }),
        plain,
        plain,
        fc.array(sheet, { minLength: 3, maxLength: 6 }),
        (rules, one, two, sheets) => {
          const table = wideKnowledge(rules, { one, two: { any: [{ not: { finding: 'one' } }, two] } });
          const compiled = compile(table);
          for (const answers of sheets) agree(table, compiled, answers);
        },
      ),
      { numRuns: samples(400), seed: 15 },
    );
  });

  it('agree on the real knowledge', () => {
    const compiled = compile(knowledge);
    fc.assert(
      fc.property(fc.oneof(anyLikelySheet(knowledge), anySheet(knowledge)), (answers) => agree(knowledge, compiled, answers)),
      { numRuns: samples(300), seed: 16 },
    );
  });
});

const is = (q, ...list) => ({ q, in: list.length ? list : ['yes'] });
const not = (condition) => ({ not: condition });

/** The program of a rule alone, over questions that are always asked; eight of them share a word. */
function programOf(when) {
  const table = wideKnowledge([when], {});
  table.questions.q29.askWhen = null;
  return compileProgram(table);
}

const looksOf = (when) => programOf(when).steps.length / 4;

/** How many looks a sheet costs on which nothing that is looked for is there. */
function looksInVain(when) {
  const { steps, rules } = programOf(when);
  let looks = 0;
  for (let step = rules[0].start; step >= 0; step = steps[step + 3]) looks++;
  return looks;
}

describe('the compiled program', () => {
  it('asks about everything in a word at once', () => {
    equal(looksOf(is('q0')), 1);
    equal(looksOf({ any: [is('q0'), is('q1', 'no', 'not-sure'), is('q7')] }), 1);
    equal(looksOf({ any: [is('q0'), is('q8'), is('q1'), is('q9')] }), 2);
    equal(looksOf({ all: [not(is('q0')), not(is('q1')), not(is('q2'))] }), 1);
    equal(looksOf(not({ any: [is('q0'), is('q1')] })), 1);
    equal(looksOf({ all: [is('q0'), is('q1')] }), 2);
    equal(looksOf({ any: [not(is('q0')), not(is('q1'))] }), 2);
    equal(looksOf({ atLeast: 2, of: [is('q0'), is('q1'), is('q2')] }), 4);
  });

  it('takes "any" within "any" and "all" within "all" for one', () => {
    equal(looksOf({ any: [is('q0'), { any: [is('q1'), { any: [is('q2')] }] }] }), 1);
    equal(looksOf({ all: [not(is('q0')), { all: [not(is('q1')), { all: [not(is('q2'))] }] }] }), 1);
    equal(looksOf({ all: [is('q8'), { any: [is('q0'), is('q1')] }, { any: [is('q2'), is('q3')] }] }), 3);
  });

  it('asks nothing that is settled', () => {
    equal(looksOf({ any: [is('q0'), { all: [] }] }), 0);
    equal(looksOf({ all: [is('q0'), { any: [] }] }), 0);
  });

  it('passes by everything that needs a sign, where no sign in the same word is there', () => {
    const pairs = [0, 1, 2].map((index) => ({ all: [is(`q${index}`), is(`q${index + 8}`)] }));
    equal(looksInVain({ any: pairs }), 1);
    equal(looksInVain({ any: [...pairs, { all: [is('q16'), is('q24')] }] }), 2);
  });

  it('is written without trying every combination of a long list', () => {
    equal(looksOf({ all: Array.from({ length: 28 }, (_, index) => is(`q${index}`)) }), 28);
    equal(looksOf(not({ any: Array.from({ length: 28 }, (_, index) => not(is(`q${index}`))) })), 28);
  });

  it('begins at its first step and marks what is always asked', () => {
    const { steps, asks, ids } = compileProgram(smallKnowledge());
    equal(steps.length % 4, 0);
    deepEqual(
      ids.filter((_, index) => asks[index] !== ~1),
      ['since'],
    );
    ok([...asks].every((start) => start === ~1 || (start >= 0 && start % 4 === 0)));
  });

  it('puts as many questions into a word as it holds', () => {
    const wordsOf = (...sizes) => [...compileProgram(tableOfSizes(sizes)).words];
    // An option more for "unknown" each.
    deepEqual(wordsOf(3, 27), [0, 0]);
    deepEqual(wordsOf(3, 28), [0, 1]);
    deepEqual(wordsOf(3, 3, 3), [0, 0, 0]);
    deepEqual(wordsOf(31, 1), [0, 1]);
  });

  it('keeps parts apart that have no sign, or only one that is denied', () => {
    const spared = [
      { any: [{ all: [not(is('q0')), not(is('q15'))] }, { all: [is('q0'), is('q15', 'no')] }, { all: [is('q1'), is('q28')] }] },
      {
        any: [{ all: [not(is('q0')), { any: [is('q7'), is('q15')] }] }, { all: [not(is('q14')), { any: [is('q1'), is('q28')] }] }],
      },
      { any: [{ atLeast: 2, of: [is('q0'), is('q1'), is('q15')] }, { all: [is('q0'), is('q28')] }] },
    ];
    const values = ['yes', 'no', ''];
    for (const when of spared) {
      const table = wideKnowledge([{ all: [] }, when], {});
      const compiled = compile(table);
      for (let number = 0; number < 3 ** 6; number++) {
        const answers = Object.fromEntries(
          ['q0', 'q1', 'q7', 'q14', 'q15', 'q28'].map((id, place) => [id, values[Math.floor(number / 3 ** place) % 3]]),
        );
        agree(table, compiled, answers);
      }
    }
  });
});

/** One question for each number of options; a rule for the last option of each. */
function tableOfSizes(sizes) {
  const table = smallKnowledge();
  const question = table.questions.sleep;
  const optionsOf = (size) => Object.fromEntries(Array.from({ length: size }, (_, index) => [`o${index}`, {}]));
  table.questions = Object.fromEntries(sizes.map((size, index) => [`q${index}`, { ...question, options: optionsOf(size) }]));
  Object.assign(table, { findings: {}, patterns: {}, rootTables: {} });
  table.rules = Object.fromEntries(
    sizes.map((size, index) => [`r${index}`, { ...table.rules.home, level: 'soon', when: { q: `q${index}`, in: [`o${size - 1}`] } }]),
  );
  return table;
}

describe('compile', () => {
  it('keeps questions of 1 to 31 options apart, however they fall', () => {
    const sizes = [3, 27, 31, 30, 1, 14, 15, 31, 15, 16, 2, 28, 29, 1, 30];
    const table = tableOfSizes(sizes);
    const compiled = compile(table);
    for (const [index, size] of sizes.entries()) {
      for (let option = 0; option < size; option++) agree(table, compiled, { [`q${index}`]: `o${option}` });
      agree(table, compiled, { [`q${index}`]: [`o0`, `o${size - 1}`] });
    }
    agree(table, compiled, Object.fromEntries(sizes.map((size, index) => [`q${index}`, `o${size - 1}`])));
  });

  it('says which question has too many options', () => {
    throws(() => compile(tableOfSizes([4, 32])), { name: 'RangeError', message: '"q1": use at most 31 options' });
  });

  it('says what a condition names that does not exist', () => {
    const spoilt = (when) => ({ ...tableOfSizes([2]), rules: { r: { ...smallKnowledge().rules.home, when } } });
    const message = 'unknown "gone"; checkKnowledge lists all';
    throws(() => compile(spoilt({ q: 'gone', in: [] })), { name: 'RangeError', message });
    throws(() => compile(spoilt({ finding: 'gone' })), { name: 'RangeError', message });
  });

  it('reads what is empty, unknown or inherited as unanswered', () => {
    const table = smallKnowledge();
    const compiled = compile(table);
    const nothing = { numb: 'no', places: [], sleep: '', since: undefined };
    const level = (answers) => compiled.levelOf(answers);
    equal(level(nothing), 'self-care');
    equal(level({ ...nothing, gone: 'yes' }), 'self-care');
    // Not an answer to a question that stands where this one would.
    equal(level({ gone: 'old', numb: 'yes' }), level({ numb: 'yes' }));
    equal(level({ numb: 'yes', gone: 'old' }), level({ numb: 'yes' }));
    equal(level({ gone: 'yes', numb: 'yes', since: 'new' }), 'emergency');
    equal(level({ since: 'new', numb: 'yes' }), 'emergency');
    equal(level(Object.assign(Object.create({ sleep: 'bad' }), { numb: 'no' })), 'self-care');
    equal(level({ ...nothing, sleep: 'bad' }), 'routine');
    equal(level({ ...nothing, sleep: 'gone' }), 'self-care');
  });

  it('answers self-care when there is no rule', () => {
    const compiled = compile({ ...smallKnowledge(), rules: {} });
    deepEqual(compiled.standingOf({}), { level: 'self-care', highest: 'self-care' });
    deepEqual(compiled.firedBy({}), []);
  });
});
