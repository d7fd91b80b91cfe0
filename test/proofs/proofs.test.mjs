import { deepEqual, ok } from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { knowledge, treatments } from 'pinched-nerve-widgets/knowledge';
import { compileProgram } from '../../dist/esm/core/compile.js';
import { withDroppedOption, withFlippedCondition, withHidingSkip, withLostBit, withOtherHalf } from '../support/faults.mjs';
import { sourceOfFit } from './encode-shipped-fit.mjs';
import { describeCounterexample } from './counterexample.mjs';
import { openLaboratory } from './laboratory.mjs';
import { startSolver } from './solver.mjs';
import { hiddenBySkips, statements } from './statements.mjs';

const solver = await startSolver();
after(() => solver.stop());

const statementOf = (id) => statements.find((each) => each.id === id);
const prove = (id, tables = { knowledge, treatments }) => statementOf(id).prove(openLaboratory(solver, tables));

describe('over every possible answer sheet', () => {
  for (const { id, name, brokenBy } of statements) {
    if (brokenBy) continue;
    it(`${id}: ${name}`, async () => {
      const found = await prove(id);
      deepEqual(
        found.flatMap((each) => describeCounterexample(knowledge, each)),
        [],
      );
    });
  }
});

describe('what the clinical file does not hold', () => {
  it('is 2d only for saddle, bladder, bowel and leg-sides', async () => {
    deepEqual((await prove('2d')).map(({ label }) => label).sort(), ['bladder', 'bowel', 'leg-sides', 'saddle']);
  });

  it('is 3c only for 70 or over', async () => {
    deepEqual(
      (await prove('3c')).map(({ label }) => label),
      ['age 70-plus'],
    );
  });

  it('is 5 only for the listed questions and rules', async () => {
    const listed = Object.entries(hiddenBySkips).flatMap(([question, { rules }]) => rules.map((rule) => `${question}, read by ${rule}`));
    deepEqual((await prove('5')).map(({ label }) => label).sort(), listed.sort());
  });
});

describe('a planted fault', () => {
  const foundBy = async (id, spoilt) => (await prove(id, { knowledge: spoilt, treatments })).map(({ label }) => label);

  it('is found when a condition is flipped: the ladder of the saddle then goes down', async () => {
    ok((await foundBy('2a', withFlippedCondition(knowledge))).includes('saddle'));
  });

  it('is found when an option is dropped: not being able to pee then counts less than a doubt about the bladder', async () => {
    ok((await foundBy('2a', withDroppedOption(knowledge))).includes('bladder'));
  });

  it('is found when a skip rule hides a question: a swollen calf then never comes up', async () => {
    deepEqual((await foundBy('5a', withHidingSkip(knowledge))).sort(), ['calf, read by calf-swollen', 'calf, read by calf-unsure']);
  });

  it('is found when the compiled form loses one bit, or takes what is possible for certain', async () => {
    for (const [spoil, label] of [
      [withLostBit, 'the level soon'],
      [withOtherHalf, 'emergency is the highest possible'],
    ]) {
      const found = await prove('7a', { knowledge, treatments, program: spoil(compileProgram(knowledge)) });
      ok(
        found.some((each) => each.label === label),
        spoil.name,
      );
    }
  });

  it('is found when a value lifts a treatment out of its lane, and when the source puts one elsewhere than the proofs think', async () => {
    const lifting = sourceOfFit.replace('...place,', "...place, ...(goesWith.length ? { lane: 'highlight' } : {}),");
    const lifted = await prove('6e', { knowledge, treatments, fitSource: lifting });
    ok(
      lifted.some(({ label }) => label === 'exercise-therapy'),
      JSON.stringify(lifted),
    );
    const calmer = sourceOfFit.replace("lane: 'not-for-you'", "lane: 'show'");
    const found = await prove('6f', { knowledge, treatments, fitSource: calmer });
    ok(
      found.some(({ label }) => label === 'nsaid-oral'),
      JSON.stringify(found),
    );
  });

  it('is printed as answers that a person can read', async () => {
    const spoilt = withFlippedCondition(knowledge);
    const [found] = await prove('2a', { knowledge: spoilt, treatments });
    const text = describeCounterexample(spoilt, found).join('\n');
    ok(text.includes('[saddle]: no') && text.includes('[saddle]: yes'), text);
  });
});
