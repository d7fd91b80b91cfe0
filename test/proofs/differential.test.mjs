import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import {
  assess,
  compile,
  describeReader,
  fitTreatments,
  nextQuestion,
  parseAnswers,
  questionsThatApply,
  standing,
} from 'pinched-nerve-widgets/core';
import { knowledge, treatments } from 'pinched-nerve-widgets/knowledge';
import { vignettes } from '../support/answer-sheets.mjs';
import { randomSheets } from '../support/random-sheets.mjs';
import { pick, seeded } from '../support/seeded.mjs';
import { encodeFit, encodeReader } from './encode-treatments.mjs';
import { levels } from './encode.mjs';
import { openLaboratory } from './laboratory.mjs';
import { startSolver } from './solver.mjs';
import { questionsBehind } from './statements.mjs';

const solver = await startSolver();
after(() => solver.stop());

const laboratory = openLaboratory(solver, { knowledge, treatments });
const { formulas, sheet, modelOf, optionsOf, answersIn } = laboratory;
const model = modelOf(sheet);
const compiled = compile(knowledge);
const variables = optionsOf(sheet);

/** Everything that the shipped code says of a sheet, in the order of `literals`. */
function saysOf(answers) {
  const result = assess(knowledge, answers);
  const { level, highest, rules } = standing(knowledge, answers);
  const next = nextQuestion(knowledge, answers);
  const applying = new Set(questionsThatApply(knowledge, answers));
  const fits = new Map(result.patterns.map(({ id, fit }) => [id, fit]));
  const fired = new Set(result.rules);
  const stands = new Set(rules);
  const has = (list, ids) => ids.map((id) => list.includes(id));
  return [
    ...levels.flatMap((each) => [result.level === each, level === each, highest === each]),
    ...Object.keys(knowledge.rules).flatMap((id) => [fired.has(id), stands.has(id)]),
    ...Object.keys(knowledge.patterns).flatMap((id) => [
      fits.get(id) === 'fits',
      fits.get(id) === 'possible',
      result.patterns[0].id === id,
    ]),
    ...has(result.roots, Object.keys(model.roots)),
    ...Object.keys(knowledge.questions).flatMap((id) => [result.open.includes(id), next === id, applying.has(id)]),
    result.holdTreatments,
    result.complete,
    result.advice.treatments,
    result.advice.safetyNet.length > 0,
    ...has(
      result.advice.patterns.map(({ id }) => id),
      Object.keys(model.advice.patterns),
    ),
    ...has(result.advice.roots, Object.keys(model.advice.roots)),
    ...has(result.advice.expect, Object.keys(model.advice.expect)),
    ...has(result.advice.selfCare, Object.keys(model.advice.selfCare)),
  ];
}

const literals = [
  ...levels.flatMap((each) => [model.level[each], model.standing[each], model.highest[each]]),
  ...Object.keys(knowledge.rules).flatMap((id) => [model.fired[id], model.stands[id]]),
  ...Object.keys(knowledge.patterns).flatMap((id) => [model.patterns[id].fits, model.patterns[id].possible, model.firstPattern[id]]),
  ...Object.values(model.roots),
  ...Object.keys(knowledge.questions).flatMap((id) => [model.isFilled[id], model.isNext(id), model.applies[id].certain]),
  model.hold,
  model.isComplete,
  model.advice.treatments,
  model.advice.safetyNet,
  ...Object.values(model.advice.patterns),
  ...Object.values(model.advice.roots),
  ...Object.values(model.advice.expect),
  ...Object.values(model.advice.selfCare),
];

const isChosen = (answers, id, option) => [answers[id] ?? []].flat().includes(option);

/** The formulas on up to 32 sheets at once. */
function readFormulas(sheets, toldBits = new Map()) {
  const bits = new Map(toldBits);
  for (const [id, option, literal] of variables) {
    let own = 0;
    sheets.forEach((answers, place) => {
      if (isChosen(answers, id, option)) own |= 1 << place;
    });
    bits.set(formulas.nodes[literal], own);
  }
  return formulas.evaluate((name) => bits.get(name) ?? 0);
}

/** The formulas and the shipped code say the same of the sheets. */
function agree(sheets) {
  const read = readFormulas(sheets);
  equal(read(sheet.isValid) | ~(2 ** sheets.length - 1), -1, 'a sheet is not valid');
  const values = literals.map(read);
  sheets.forEach((answers, place) => {
    const said = saysOf(answers);
    const differs = said.findIndex((each, index) => each !== (((values[index] >>> place) & 1) === 1));
    if (differs >= 0) equal('the formulas', 'the evaluator', `fact ${differs} of ${JSON.stringify(answers)}`);
  });
}

function agreeWithCompiled(answers) {
  const result = assess(knowledge, answers);
  const { level, highest } = standing(knowledge, answers);
  equal(compiled.levelOf(answers), result.level);
  deepEqual(compiled.standingOf(answers), { level, highest });
  deepEqual(compiled.firedBy(answers), [...result.rules]);
}

function inGroups(count, next, check) {
  for (let done = 0; done < count; done += 32) check(Array.from({ length: Math.min(32, count - done) }, next));
}

describe('the formulas that are proved', () => {
  it('say what the evaluator says of 100,000 random answer sheets', () => {
    inGroups(100_000, randomSheets(knowledge, 5), agree);
  });

  it('say what the evaluator says of every vignette', () => {
    const left = vignettes.map(({ answers }) => answers);
    inGroups(left.length, () => left.shift(), agree);
  });

  it('have the same values in the solver as in the evaluator of our own', async () => {
    const conversation = solver.ask(formulas);
    const next = randomSheets(knowledge, 7);
    for (let count = 0; count < 300; count++) {
      const answers = next();
      const given = variables.map(([id, option, literal]) => (isChosen(answers, id, option) ? literal : formulas.not(literal)));
      const values = await conversation.find(given, literals);
      ok(values, 'the solver finds no such sheet');
      deepEqual(
        literals.map((literal) => values.get(literal)),
        saysOf(answers),
      );
    }
    conversation.end();
  });

  it('agree with the evaluator and the compiled form wherever one answer decides a rule', async () => {
    const conversation = solver.ask(formulas);
    const pairs = [];
    for (const [id, { when }] of Object.entries(knowledge.rules))
      for (const question of questionsBehind(knowledge, when)) {
        const own = (answers) => Object.fromEntries(Object.entries(answers).filter(([each]) => each !== question));
        const { other } = laboratory;
        const changed = laboratory.changed(question);
        const wanted = [...variables, ...optionsOf(other)].map(([, , literal]) => literal);
        const values = await conversation.find(
          [sheet.isValid, changed.isValid, model.fired[id], formulas.not(modelOf(changed).fired[id])],
          wanted,
        );
        if (values)
          pairs.push([answersIn(values, sheet), { ...own(answersIn(values, sheet)), ...pickOnly(answersIn(values, other), question) }, id]);
      }
    conversation.end();
    equal(new Set(pairs.map(([, , id]) => id)).size, Object.keys(knowledge.rules).length - 1, 'every rule but the one that is always true');
    for (const [yes, no, id] of pairs) {
      ok(assess(knowledge, yes).rules.includes(id));
      ok(!assess(knowledge, no).rules.includes(id));
      agree([yes, no]);
      agreeWithCompiled(yes);
      agreeWithCompiled(no);
    }
  });

  it('say what the crosswalk and the fit say of 5,000 random readers', () => {
    const random = seeded(11);
    const next = randomSheets(knowledge, 13);
    const flagIds = Object.keys(treatments.flags);
    const reading = {
      final: encodeReader(formulas, knowledge, treatments, model, 'final'),
      unfinished: encodeReader(formulas, knowledge, treatments, model, 'unfinished'),
    };
    const lanes = {
      final: encodeFit(formulas, treatments, reading.final),
      unfinished: encodeFit(formulas, treatments, reading.unfinished),
    };
    const treatmentIds = Object.keys(treatments.entries);
    for (let group = 0; group < 157; group++) {
      const how = pick(random, ['final', 'unfinished']);
      const rows = Array.from({ length: 32 }, () => ({
        answers: random() < 0.1 ? {} : next(),
        told: {
          ...(random() < 0.6 ? { phase: pick(random, ['acute', 'subacute', 'chronic']) } : {}),
          ...(random() < 0.6 ? { pattern: pick(random, ['radiculopathy', 'stenosis', 'back-only']) } : {}),
          flags: flagIds.filter(() => random() < 0.03),
          values: Object.fromEntries(Object.keys(treatments.values).map((id) => [id, pick(random, ['first', 'second', 'neutral'])])),
          tried: treatmentIds.filter(() => random() < 0.05),
          using: treatmentIds.filter(() => random() < 0.05),
        },
      }));
      const toldBits = new Map();
      const bit = (name, place) => toldBits.set(name, (toldBits.get(name) ?? 0) | (1 << place));
      rows.forEach(({ told }, place) => {
        if (told.phase) bit(`told|phase|${told.phase}`, place);
        if (told.pattern) bit(`told|pattern|${told.pattern}`, place);
        for (const id of told.flags) bit(`told|flag|${id}`, place);
      });
      const read = readFormulas(
        rows.map(({ answers }) => answers),
        toldBits,
      );
      rows.forEach(({ answers, told }, place) => {
        const is = (literal) => ((read(literal) >>> place) & 1) === 1;
        const reader = describeReader(knowledge, answers, how === 'final' ? assess(knowledge, answers) : undefined, told);
        const by = reading[how];
        for (const field of ['status', 'phase', 'pattern'])
          ok(is(by[field][reader[field]]), `${field} of ${JSON.stringify({ answers, told })}`);
        equal(is(by.severe), reader.severe);
        for (const id of flagIds) equal(is(by.flags[id]), reader.flags[id] === true, id);
        for (const { id, lane } of fitTreatments(treatments, reader))
          ok(lanes[how][id][lane] !== undefined && is(lanes[how][id][lane]), `${id} in ${lane}: ${JSON.stringify({ answers, told })}`);
      });
    }
  });
});

describe('the order of answering', () => {
  it('changes nothing, whichever way 3,000 sheets are written', () => {
    const random = seeded(17);
    const next = randomSheets(knowledge, 19);
    const shuffled = (list) =>
      list
        .map((each) => [random(), each])
        .sort(([a], [b]) => a - b)
        .map(([, each]) => each);
    for (let count = 0; count < 3000; count++) {
      const answers = next();
      const otherwise = Object.fromEntries(
        shuffled(Object.entries(answers)).map(([id, answer]) => [id, Array.isArray(answer) ? shuffled(answer) : answer]),
      );
      deepEqual(assess(knowledge, parseAnswers(knowledge, otherwise)), assess(knowledge, parseAnswers(knowledge, answers)));
      deepEqual(assess(knowledge, otherwise), assess(knowledge, answers));
      deepEqual(standing(knowledge, otherwise), standing(knowledge, answers));
    }
  });
});

describe('the compiled form', () => {
  it('says what the evaluator says of 5,000 random answer sheets', () => {
    const next = randomSheets(knowledge, 23);
    for (let count = 0; count < 5000; count++) agreeWithCompiled(next());
  });
});

function pickOnly(answers, question) {
  return question in answers ? { [question]: answers[question] } : {};
}
