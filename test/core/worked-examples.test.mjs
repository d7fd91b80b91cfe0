import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, standing } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { answersOf } from '../support/answer-sheets.mjs';

const numbersOf = (rules) => rules.map((id) => knowledge.rules[id].number).join(', ');
const everythingOpen = 'U03, U07, U08, U10, U13, U18, U20, U22, U24, U31, S02, S09, S14, S16, S17, S20, S23, S24, R05, R15, R17, H01';
const saddleOpen = everythingOpen.replace('U13, U18', 'U13, U17, U18');

/** The table of worked examples in section 3 of the clinical file. */
const examples = [
  {
    name: 'nothing answered',
    answers: {},
    unfinished: { level: 'self-care', highest: 'emergency', fired: 'H01' },
    final: { level: 'emergency', fired: `E02, E07, ${everythingOpen}`, patterns: ['shingles possible'], hold: true },
  },
  {
    name: 'everything clear, plain back pain (V107)',
    answers: answersOf('V107'),
    unfinished: { level: 'self-care', highest: 'self-care', fired: 'H01' },
    final: { level: 'self-care', fired: 'H01', patterns: ['nonspecific-back-pain fits'], hold: false },
  },
  {
    name: 'old pain, the second leg new (V174)',
    answers: answersOf('V174'),
    unfinished: { level: 'emergency', highest: 'emergency', fired: 'E11, U08, R01, H01' },
    final: { level: 'emergency', fired: 'E11, U08, R01, H01', patterns: ['unclear possible'], hold: true },
  },
  {
    name: 'tingling down both legs for 8 months, unchanged (V176)',
    answers: answersOf('V176'),
    unfinished: { level: 'soon', highest: 'soon', fired: 'S20, R01, H01' },
    final: { level: 'soon', fired: 'S20, R01, H01', patterns: ['unclear possible'], hold: false },
  },
  {
    name: 'only the saddle changed',
    answers: { saddle: 'yes' },
    unfinished: { level: 'self-care', highest: 'emergency', fired: 'H01' },
    final: {
      level: 'emergency',
      fired: `E02, E03, E07, ${saddleOpen}`,
      patterns: ['shingles possible'],
      hold: true,
    },
  },
  {
    name: 'only the saddle changed, and lately',
    answers: { saddle: 'yes', 'ces-when': 'new' },
    unfinished: { level: 'emergency', highest: 'emergency', fired: 'E03, H01' },
    final: { level: 'emergency', fired: `E02, E03, E07, ${saddleOpen}`, patterns: ['shingles possible'], hold: true },
  },
];

describe('the worked examples of the clinical file', () => {
  for (const { name, answers, unfinished, final } of examples) {
    it(`stand as it says: ${name}`, () => {
      const { level, highest, rules } = standing(knowledge, answers);
      deepEqual({ level, highest, fired: numbersOf(rules) }, unfinished);
    });

    it(`are assessed as it says: ${name}`, () => {
      const { level, rules, patterns, holdTreatments } = assess(knowledge, answers);
      equal(level, final.level);
      equal(numbersOf(rules), final.fired);
      deepEqual(
        patterns.map(({ id, fit }) => `${id} ${fit}`),
        final.patterns,
      );
      equal(holdTreatments, final.hold);
    });
  }
});
