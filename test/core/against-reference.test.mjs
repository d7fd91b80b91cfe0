import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assess, nextQuestion, parseAnswers, questionsThatApply, standing } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { anyLikelySheet, anySheet, vignettes } from '../support/answer-sheets.mjs';
import { referenceAssess, referenceNextQuestion, referenceStanding, truthUnfinished } from '../support/reference-evaluator.mjs';
import { sampleOf, samples } from '../support/samples.mjs';

const plain = (value) => JSON.parse(JSON.stringify(value));

function agree(answers) {
  deepEqual(plain(assess(knowledge, answers)), plain(referenceAssess(knowledge, answers)));
  deepEqual(plain(standing(knowledge, answers)), referenceStanding(knowledge, answers));
  equal(nextQuestion(knowledge, answers), referenceNextQuestion(knowledge, answers));
}

describe('the core and the naive reference', () => {
  it('agree on every vignette', () => {
    for (const { answers } of sampleOf(vignettes)) agree(answers);
  });

  it('agree when a vignette is left off after any question', () => {
    for (const { answers } of sampleOf(vignettes.filter((_, index) => index % 13 === 0))) {
      const early = {};
      for (const id of Object.keys(knowledge.questions)) {
        if (answers[id] === undefined) continue;
        early[id] = answers[id];
        agree(early);
      }
    }
  });

  it('agree on likely sheets', () => {
    fc.assert(fc.property(anyLikelySheet(knowledge), agree), { numRuns: samples(600), seed: 1 });
  });

  it('agree on any sheet at all', () => {
    fc.assert(fc.property(anySheet(knowledge), agree), { numRuns: samples(150), seed: 2 });
  });

  it('agree after parsing as before', () => {
    fc.assert(
      fc.property(anyLikelySheet(knowledge), (answers) => {
        deepEqual(plain(assess(knowledge, parseAnswers(knowledge, answers))), plain(referenceAssess(knowledge, answers)));
      }),
      { numRuns: samples(200), seed: 3 },
    );
  });

  it('agree which questions apply for certain', () => {
    fc.assert(
      fc.property(anyLikelySheet(knowledge), (answers) => {
        const expected = Object.entries(knowledge.questions)
          .filter(([, { askWhen }]) => askWhen === null || truthUnfinished(knowledge, answers, askWhen) === 'true')
          .map(([id]) => id);
        deepEqual(questionsThatApply(knowledge, answers), expected);
      }),
      { numRuns: samples(300), seed: 4 },
    );
  });
});
