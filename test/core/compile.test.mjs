import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, compile, levels, parseAnswers, readSheet, standing } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { vignettes } from '../support/answer-sheets.mjs';
import { randomAnswers } from '../support/random-answers.mjs';
import { seeded } from '../support/seeded.mjs';
import { sampleOf, samples } from '../support/samples.mjs';

const compiled = compile(knowledge);

/** Rules from the highest level down, so that the evaluator can stop at the first true one: the level of `assess`, much cheaper. */
const rulesFromTheTop = Object.values(knowledge.rules).sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
function evaluatedLevel(answers) {
  const { truth } = readSheet(knowledge, answers, 'final');
  return rulesFromTheTop.find(({ when }) => truth(when) === true)?.level ?? 'self-care';
}

/** How much is answered: nearly nothing, most, all. */
const answerChances = [0.2, 0.7, 0.9, 0.97, 1, 1];

/**
 * By turns a sheet drawn from nothing, and a vignette with some answers changed and some taken away: sheets drawn from nothing are
 * seldom calm.
 */
function* randomSheets(count, seed) {
  const random = seeded(seed);
  for (let index = 0; index < count; index++) {
    if (index % 2) {
      yield randomAnswers(random, knowledge, { answerChance: answerChances[(index >> 1) % answerChances.length] });
    } else {
      const answers = { ...vignettes[(index >> 1) % vignettes.length].answers };
      const forgotten = random() ** 2 / 4;
      for (const id of Object.keys(answers)) if (random() < forgotten) answers[id] = '';
      yield Object.assign(answers, randomAnswers(random, knowledge, { answerChance: random() / 8, clearChance: 0.5 }));
    }
  }
}

function agree(answers) {
  const assessment = assess(knowledge, answers);
  equal(compiled.levelOf(answers), assessment.level, JSON.stringify(answers));
  deepEqual(compiled.firedBy(answers), assessment.rules, JSON.stringify(answers));
  const { level, highest } = standing(knowledge, answers);
  deepEqual(compiled.standingOf(answers), { level, highest }, JSON.stringify(answers));
}

/** A small table of one rule, for conditions that the real table does not hold. */
function tableOf(when, findings = {}) {
  const question = { section: 's', kind: 'one', danger: false, ask: 'always', askWhen: null, doubtFloor: null, cites: ['c'] };
  const options = { yes: {}, no: {}, 'not-sure': {} };
  return {
    ...knowledge,
    patterns: {},
    rootTables: {},
    tooYoung: { any: [] },
    questions: Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { ...question, options }])),
    findings,
    rules: { rule: { ...knowledge.rules[Object.keys(knowledge.rules)[0]], level: 'urgent', when } },
  };
}

describe('compile', () => {
  it('gives the level that the evaluator gives, on a million random sheets', () => {
    const seen = Object.fromEntries(levels.map((level) => [level, 0]));
    const count = samples(1_000_000);
    for (const answers of randomSheets(count, 2026)) {
      const level = evaluatedLevel(answers);
      if (compiled.levelOf(answers) !== level) equal(compiled.levelOf(answers), level, JSON.stringify(answers));
      seen[level]++;
    }
    // A sample that is all emergencies would prove little.
    for (const level of levels) ok(seen[level] > count / 200, `too few sheets at ${level}: ${JSON.stringify(seen)}`);
  });

  it('gives the level, the standing and the rules of the evaluator, on 50,000 random sheets', () => {
    for (const answers of randomSheets(samples(50_000), 11)) agree(answers);
  });

  it('agrees on every vignette, on nothing answered, and on what parsing returns', () => {
    agree({});
    for (const { answers } of sampleOf(vignettes)) {
      agree(answers);
      agree(parseAnswers(knowledge, answers));
    }
  });

  it('remembers nothing of the sheet before', () => {
    const [{ answers }] = vignettes;
    const before = compiled.standingOf({});
    compiled.levelOf(answers);
    deepEqual(compiled.standingOf({}), before);
  });

  it('takes what does not exist as no match, and what is empty as open', () => {
    const { answers } = vignettes.find(({ id }) => id === 'V107');
    for (const odd of [
      { saddle: 'nonsense' },
      { now: ['nonsense'] },
      { now: ['none', 'nonsense', 'none'] },
      { bladder: 'cannot-pee' },
      { saddle: ['yes'] },
      { nonsense: 'yes', constructor: 'yes', __proto__: { now: ['collapse'] } },
      { saddle: '', now: [], bowel: undefined, weakness: null, fever: 0 },
      { saddle: 7, bladder: true, bowel: {} },
    ]) {
      agree({ ...answers, ...odd });
      agree(odd);
    }
  });

  it('does not read what an answer sheet inherits', () => {
    agree(Object.create({ now: ['collapse'] }));
  });

  it('counts like the evaluator, negated or not, whatever the number', () => {
    const atoms = ['a', 'b', 'c'].map((q) => ({ q, in: ['yes'] }));
    const values = [undefined, 'yes', 'no', 'not-sure'];
    const conditions = [
      { all: [] },
      { any: [] },
      { all: [atoms[0]] },
      { any: [atoms[0], { all: atoms }, { all: [atoms[0], { not: atoms[1] }] }] },
    ];
    for (let atLeast = 0; atLeast <= 4; atLeast++)
      conditions.push({ atLeast, of: atoms }, { atLeast, of: [{ not: atoms[0] }, atoms[1], { finding: 'f' }] });
    for (const condition of conditions.flatMap((condition) => [condition, { not: condition }, { all: [condition, { not: atoms[2] }] }])) {
      const table = tableOf(condition, { f: { any: [atoms[1], { not: atoms[2] }] } });
      const { levelOf, standingOf, firedBy } = compile(table);
      for (const a of values) {
        for (const b of values) {
          for (const c of values) {
            const answers = { a, b, c };
            const { level, highest } = standing(table, answers);
            deepEqual(standingOf(answers), { level, highest }, JSON.stringify({ condition, answers }));
            equal(levelOf(answers), assess(table, answers).level);
            deepEqual(firedBy(answers), assess(table, answers).rules);
          }
        }
      }
    }
  });

  it('says what a condition names that does not exist', () => {
    throws(() => compile(tableOf({ q: 'nowhere', in: ['yes'] })), /RangeError.*nowhere/);
    throws(() => compile(tableOf({ finding: 'nowhere' })), /RangeError.*nowhere/);
  });
});
