import { deepEqual, equal, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compile, levels } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
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
