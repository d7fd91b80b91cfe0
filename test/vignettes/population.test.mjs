import { deepEqual, notDeepEqual, ok, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, levels, parseAnswers } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { drawPeople, population } from '../support/population.mjs';

describe('drawPeople', () => {
  it('draws the same people for the same seed, and others for another', () => {
    deepEqual(drawPeople('b', 20, 1), drawPeople('b', 20, 1));
    notDeepEqual(drawPeople('b', 20, 1), drawPeople('b', 20, 2));
  });

  it('knows only the groups of the file', () => {
    throws(() => drawPeople('d', 1, 1), { message: 'unknown group "d"; use one of: a, b, c' });
  });

  for (const { id, name } of population.groups) {
    it(`draws finished sheets: ${name}`, () => {
      for (const answers of drawPeople(id, 300, 3)) ok(assess(knowledge, parseAnswers(knowledge, answers)).complete);
    });

    it(`alarms about as many as the file says: ${name}`, () => {
      const n = 4000;
      const counts = Object.fromEntries(levels.map((level) => [level, 0]));
      for (const answers of drawPeople(id, n, 4)) counts[assess(knowledge, answers).level]++;
      // 1.5 points of difference, and what chance does to so few people.
      for (const level of levels) {
        const share = (100 * counts[level]) / n;
        ok(Math.abs(share - population.alarm.now[id][level]) < 3, `${level}: ${share}`);
      }
    });
  }
});
