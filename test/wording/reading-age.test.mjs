import { deepEqual, equal, ok } from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import {
  limitAgeYears,
  limits,
  limitWords,
  measure,
  problemsOf,
  problemsOfParts,
  sentencesIn,
  sentencesOf,
  syllablesIn,
  wordsIn,
} from '../../scripts/reading-age.mjs';

const { parts } = JSON.parse(fs.readFileSync('dist/esm/messages.json', 'utf8'));

describe('syllablesIn', () => {
  const counts = {
    1: 'pain leg eased pulse while comes makes pushed stairs the months clothes',
    2: 'needed places changes muscles being peeing doctor sometimes buttock weakness sideways',
    3: 'medicine genitals pharmacist injury pregnancy area usual severely',
    4: 'emergency diabetes sciatica aneurysm unusual experience',
    5: 'examination immediately',
    6: 'radiculopathy physiotherapist',
  };
  for (const [count, words] of Object.entries(counts))
    it(`counts ${count} in ${words}`, () => {
      for (const word of words.split(' ')) equal(syllablesIn(word), Number(count), word);
    });

  it('counts abbreviations by letter and numbers by digit', () => {
    deepEqual(['A&E', 'GP', 'MRI', '999', '38C', 'B12'].map(syllablesIn), [3, 2, 3, 3, 3, 3]);
  });
});

describe('sentencesIn', () => {
  it('ends no sentence inside a number, an abbreviation or before a small letter', () => {
    equal(sentencesIn('Have you had 38C (100.4F) or more?').length, 1);
    equal(sentencesIn('Go to A&E. Call {0} or {1}.').length, 2);
    equal(sentencesIn('Say: "My leg is …" and when it began. Ask: "Why?"').length, 2);
  });

  it('reads a placeholder as one word, and joined words one by one', () => {
    equal(wordsIn('Call {0} now, any 24-hour line').length, 7);
  });
});

describe('problemsOf', () => {
  it('finds a long sentence and a hard text', () => {
    const long = Array.from({ length: limitWords + 1 }, () => 'leg').join(' ');
    ok(problemsOf([['x', `Leg ${long}.`]]).some((problem) => problem.includes('27 words')));
    const hard = 'Radiculopathy necessitates multidisciplinary neurophysiological investigation.';
    ok(problemsOf([['x', hard]])[0].startsWith('reading age'));
  });

  it('finds one more sentence of over 20 words than there may be', () => {
    const long = ['x', `Leg ${Array.from({ length: 20 }, () => 'leg').join(' ')}.`];
    const limit = { ...limits.treatments, long: 1 };
    deepEqual(problemsOf([long], limit), []);
    equal(problemsOf([long, long], limit).length, 1);
  });

  it('leaves labels and pieces of sentences out of the reading age', () => {
    const sentence = 'Keep moving as much as you can.';
    equal(measure([sentence]).gradeLevel, measure([sentence, 'Physiotherapy', 'your emergency department of neurology']).gradeLevel);
  });
});

describe('the texts of the checker and the alert', () => {
  it(`need a reading age of at most ${limitAgeYears}, and have no sentence of more than ${limitWords} words`, () => {
    deepEqual(problemsOf(parts.base), []);
  });

  it('say most things in at most 20 words', () => {
    const sentences = sentencesOf(parts.base);
    ok(sentences.filter(({ words }) => words > 20).length / sentences.length < 0.01);
  });
});

describe('the texts of the treatments', () => {
  it(`need a reading age of at most ${limits.treatments.ageYears}, and no more or longer long sentences than they had`, () => {
    deepEqual(problemsOf(parts.treatments, limits.treatments), []);
  });
});

describe('problemsOfParts', () => {
  it('finds what is too hard in any part, and in all texts together', () => {
    deepEqual(problemsOfParts(parts), []);
    const hard = ['x', 'Radiculopathy necessitates multidisciplinary neurophysiological investigation.'];
    deepEqual(
      problemsOfParts({ base: [], treatments: [hard] }).map((problem) => problem.split(':')[0]),
      ['treatments', 'all'],
    );
  });
});
