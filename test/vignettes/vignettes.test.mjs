import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, levels, parseAnswers } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { vignettes } from '../support/answer-sheets.mjs';

/** Vignettes name a near miss by the number that clinical prose uses. */
const ruleOf = (number) => Object.keys(knowledge.rules).find((id) => knowledge.rules[id].number === number);

const assessed = vignettes.map((vignette) => ({ ...vignette, result: assess(knowledge, parseAnswers(knowledge, vignette.answers)) }));

describe('vignette', () => {
  for (const { id, story, expected, nearMiss = [], result } of assessed) {
    it(`${id} gets its level, rules, patterns and roots: ${story}`, () => {
      equal(result.level, expected.triage);
      for (const rule of expected.rules ?? []) ok(result.rules.includes(rule), `${rule} does not fire`);
      for (const rule of expected.notRules ?? []) ok(knowledge.rules[rule] && !result.rules.includes(rule), `${rule} fires`);
      for (const number of nearMiss) {
        ok(ruleOf(number), `no rule has the number ${number}`);
        ok(!result.rules.includes(ruleOf(number)), `${number} fires`);
      }
      const patterns = result.patterns.map(({ id: pattern }) => pattern);
      if (expected.patterns) deepEqual(patterns.slice(0, expected.patterns.length), expected.patterns);
      if (expected.roots) deepEqual(result.roots, expected.roots);
    });
  }
});

describe('rule', () => {
  const missed = new Set(assessed.flatMap(({ nearMiss = [] }) => nearMiss));
  for (const [id, { number, level }] of Object.entries(knowledge.rules)) {
    it(`${number} ${id} is met by a vignette, none ends below it${missed.has(number) ? ', and a near miss does not meet it' : ''}`, () => {
      const met = assessed.filter(({ result }) => result.rules.includes(id));
      ok(met.length);
      for (const { id: vignette, result } of met) ok(levels.indexOf(result.level) >= levels.indexOf(level), vignette);
      if (missed.has(number)) ok(assessed.some(({ nearMiss = [], result }) => nearMiss.includes(number) && !result.rules.includes(id)));
    });
  }

  it('every one but three is the highest that a vignette meets', () => {
    const decides = (id, { level }) => assessed.some(({ result }) => result.level === level && result.rules.includes(id));
    const never = Object.entries(knowledge.rules).filter(([id, rule]) => !decides(id, rule));
    // The clinical file has no vignette in which one of these is not outdone by another answer.
    deepEqual(
      never.map(([id]) => id),
      ['sexual-change-unsure', 'both-arms', 'blood-thinner-and-easing-nerve-pain'],
    );
  });

  it('every one but the floor has a vignette that does not meet it', () => {
    for (const id of Object.keys(knowledge.rules)) {
      if (id !== 'no-warning-sign')
        ok(
          assessed.some(({ result }) => !result.rules.includes(id)),
          id,
        );
    }
  });
});

describe('the vignettes', () => {
  it('are the 195 of the clinical file, in all five levels', () => {
    const counts = {};
    for (const { expected } of vignettes) counts[expected.triage] = (counts[expected.triage] ?? 0) + 1;
    deepEqual(counts, { emergency: 41, urgent: 57, soon: 37, routine: 33, 'self-care': 27 });
    equal(new Set(vignettes.map(({ id }) => id)).size, 195);
  });
});
