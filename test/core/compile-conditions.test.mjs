import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compile, levels } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { anyLikelySheet, anySheet } from '../support/answer-sheets.mjs';
import { referenceAssess, referenceStanding } from '../support/reference-evaluator.mjs';
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
      { numRuns: 400, seed: 15 },
    );
  });

  it('agree on the real knowledge', () => {
    const compiled = compile(knowledge);
    fc.assert(
      fc.property(fc.oneof(anyLikelySheet(knowledge), anySheet(knowledge)), (answers) => agree(knowledge, compiled, answers)),
      { numRuns: 300, seed: 16 },
    );
  });
});
