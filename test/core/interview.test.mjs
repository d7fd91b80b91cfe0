import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assess, nextQuestion, questionsThatApply, standing } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { anyAnswer, anyLikelySheet, answersOf, vignettes } from '../support/answer-sheets.mjs';
import { sampleOf, samples } from '../support/samples.mjs';
import { smallKnowledge } from '../support/small-knowledge.mjs';

const small = smallKnowledge();

/** Asks until nothing is left, answering from the sheet and else as `otherwise` says. */
function interview(sheet, otherwise) {
  let answers = {};
  const asked = [];
  for (let id = nextQuestion(knowledge, answers); id !== undefined; id = nextQuestion(knowledge, answers)) {
    ok(!asked.includes(id), `${id} is asked twice`);
    asked.push(id);
    answers = { ...answers, [id]: sheet[id] ?? otherwise(knowledge.questions[id]) };
  }
  return { asked, answers };
}

const notSure = ({ kind, options }) => {
  const id = Object.hasOwn(options, 'not-sure') ? 'not-sure' : Object.keys(options)[0];
  return kind === 'one' ? id : [id];
};

describe('nextQuestion', () => {
  it('begins with the first question', () => {
    equal(nextQuestion(knowledge, {}), 'now');
    equal(nextQuestion(small, {}), 'numb');
  });

  it('asks just what depends on nothing while nothing is answered, so that a first screen need not read the rules', () => {
    deepEqual(
      questionsThatApply(knowledge, {}),
      Object.keys(knowledge.questions).filter((id) => !knowledge.questions[id].askWhen),
    );
    equal(standing(knowledge, {}).level, 'self-care');
  });

  it('asks a question only when its askWhen holds for certain', () => {
    equal(nextQuestion(small, { numb: 'yes' }), 'since');
    equal(nextQuestion(small, { numb: 'no' }), 'places');
    equal(nextQuestion(small, { numb: 'yes', since: 'old' }), 'places');
    // `since` is not yet known to apply while `numb` is open.
    deepEqual(questionsThatApply(small, {}), ['numb', 'places', 'sleep']);
    deepEqual(questionsThatApply(small, { numb: 'yes' }), ['numb', 'since', 'places', 'sleep']);
    deepEqual(questionsThatApply(small, { numb: 'no' }), ['numb', 'places', 'sleep']);
  });

  it('takes an empty text and an empty list for open', () => {
    equal(nextQuestion(small, { numb: '' }), 'numb');
    equal(nextQuestion(small, { numb: 'no', places: [] }), 'places');
  });

  it('asks an optional question too, once', () => {
    equal(nextQuestion(small, { numb: 'no', places: ['none'] }), 'sleep');
    equal(nextQuestion(small, { numb: 'no', places: ['none'], sleep: 'good' }), undefined);
  });

  it('stops as soon as an emergency stands, and goes on when the answer is taken back', () => {
    equal(nextQuestion(small, { numb: 'yes', since: 'new' }), undefined);
    equal(nextQuestion(small, { numb: 'no', since: 'new' }), 'places');
    equal(nextQuestion(knowledge, { now: ['chest-pain'] }), undefined);
    equal(nextQuestion(knowledge, { now: ['none'] }), 'saddle');
  });

  it('does not stop at urgent', () => {
    equal(nextQuestion(small, { numb: 'yes', since: 'old' }), 'places');
    equal(standing(small, { numb: 'yes', since: 'old' }).level, 'urgent');
  });

  it('keeps the clinical order and never goes back', () => {
    const order = Object.keys(knowledge.questions);
    for (const { answers } of sampleOf(vignettes)) {
      const places = interview(answers, notSure).asked.map((id) => order.indexOf(id));
      deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    }
  });

  it('leads every finished vignette to its level, and to an emergency without further questions', () => {
    for (const { id, answers, expected } of sampleOf(vignettes).filter((vignette) => assess(knowledge, vignette.answers).complete)) {
      const { asked, answers: given } = interview(answers, notSure);
      const { level, open, complete } = assess(knowledge, given);
      if (expected.triage === 'emergency') {
        const { [asked.at(-1)]: last, ...before } = given;
        equal(standing(knowledge, given).level, 'emergency', id);
        ok(last !== undefined && standing(knowledge, before).level !== 'emergency', id);
      } else {
        equal(level, expected.triage, id);
        deepEqual(open, [], id);
        ok(complete, id);
      }
    }
  });

  it('leaves nothing that applies open when it ends, whatever is answered', () => {
    const answerOf = fc.record(Object.fromEntries(Object.entries(knowledge.questions).map(([id, question]) => [id, anyAnswer(question)])));
    fc.assert(
      fc.property(answerOf, (sheet) => {
        const { answers } = interview({ ...sheet, now: ['none'] }, notSure);
        if (standing(knowledge, answers).level === 'emergency') return;
        deepEqual(
          questionsThatApply(knowledge, answers).filter((id) => answers[id] === undefined),
          [],
        );
      }),
      { numRuns: samples(60), seed: 9 },
    );
  });
});

describe('the order of answering', () => {
  it('does not matter: neither the order of the sheet nor of a list', () => {
    const shuffled = anyLikelySheet(knowledge).chain((answers) =>
      fc.tuple(fc.constant(answers), fc.shuffledSubarray(Object.keys(answers), { minLength: Object.keys(answers).length })),
    );
    fc.assert(
      fc.property(shuffled, ([answers, order]) => {
        const turned = (answer) => (Array.isArray(answer) ? [...answer].reverse() : answer);
        const other = Object.fromEntries(order.map((id) => [id, turned(answers[id])]));
        deepEqual(assess(knowledge, other), assess(knowledge, answers));
        deepEqual(standing(knowledge, other), standing(knowledge, answers));
        equal(nextQuestion(knowledge, other), nextQuestion(knowledge, answers));
      }),
      { numRuns: samples(300), seed: 10 },
    );
  });
});

describe('an answer to a question that no longer applies', () => {
  it('is set aside, with everything that was asked because of it', () => {
    const answers = { ...answersOf('V107'), age: '60-69', aneurysm: ['poor-circulation'], 'foot-sore': 'yes' };
    ok(questionsThatApply(knowledge, answers).includes('foot-sore'));
    equal(assess(knowledge, answers).level, 'urgent');
    const younger = { ...answers, age: '18-44' };
    ok(!questionsThatApply(knowledge, younger).includes('foot-sore'));
    equal(assess(knowledge, younger).level, 'self-care');
  });

  it('counts again when its question applies again', () => {
    const answers = { numb: 'no', since: 'new', places: ['none'] };
    equal(assess(small, answers).level, 'self-care');
    equal(assess(small, { ...answers, numb: 'yes' }).level, 'emergency');
  });

  it('is unknown, not false, while it is open whether the question applies', () => {
    equal(standing(small, { since: 'new' }).highest, 'emergency');
    equal(standing(small, { since: 'old', numb: 'no' }).highest, 'routine');
  });
});

describe('standing', () => {
  it('never falls, and what is highest never rises, when a further question is answered', () => {
    const levels = ['self-care', 'routine', 'soon', 'urgent', 'emergency'];
    const more = anyLikelySheet(knowledge).chain((answers) =>
      fc.tuple(fc.subarray(Object.keys(answers)), fc.constant(answers)).map(([kept, all]) => ({
        early: Object.fromEntries(kept.map((id) => [id, all[id]])),
        late: all,
      })),
    );
    fc.assert(
      fc.property(more, ({ early, late }) => {
        const before = standing(knowledge, early);
        const after = standing(knowledge, late);
        ok(levels.indexOf(after.level) >= levels.indexOf(before.level));
        ok(levels.indexOf(after.highest) <= levels.indexOf(before.highest));
        for (const rule of before.rules) ok(after.rules.includes(rule), rule);
        ok(levels.indexOf(assess(knowledge, early).level) >= levels.indexOf(before.level));
      }),
      { numRuns: samples(300), seed: 11 },
    );
  });
});
