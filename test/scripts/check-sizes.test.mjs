import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accept, judge } from '../../scripts/check-sizes.mjs';

const row = { name: 'x.js', reached: 40_000, most: 41_000 };

describe('judge', () => {
  it('passes what has the recorded size, or a quarter of a percent more', () => {
    for (const bytes of [40_000, 40_100]) equal(judge({ ...row, bytes }).isBad, false, String(bytes));
  });

  it('fails what has grown more, although the budget is not used up, and says how to record it', () => {
    const { isBad, says } = judge({ ...row, bytes: 40_101 });
    ok(isBad);
    ok(says.includes('101 more than the 40000 recorded') && says.includes('--accept'), says);
  });

  it('fails what has grown without having a budget', () => {
    ok(judge({ name: 'x.js', reached: 40_000, bytes: 40_101 }).isBad);
  });

  it('fails what is above its budget, also where that was recorded', () => {
    ok(judge({ ...row, reached: 42_000, bytes: 41_001 }).says.startsWith('TOO BIG'));
  });

  it('fails a file that was not built, and a script that nobody has recorded', () => {
    ok(judge({ ...row, bytes: undefined }).isBad);
    ok(judge({ name: 'new.js', bytes: 10 }).isBad);
  });

  it('passes what has become smaller, and says that it is not recorded yet', () => {
    const { isBad, says } = judge({ ...row, bytes: 39_000 });
    equal(isBad, false);
    ok(says.includes('1000 less than recorded'), says);
  });
});

describe('accept', () => {
  const sizes = { 'x.js': { most: 41_000, reached: 40_000 }, 'core: a': { means: 'A part.', reached: 90 } };

  it('records what was measured, with what is new, and keeps budgets and meanings', () => {
    const rows = [
      { name: 'x.js', bytes: 40_500, ...sizes['x.js'] },
      { name: 'core: a', bytes: 80, ...sizes['core: a'] },
      { name: 'new.js', bytes: 10 },
    ];
    deepEqual(accept(sizes, rows), {
      'x.js': { most: 41_000, reached: 40_500 },
      'core: a': { means: 'A part.', reached: 80 },
      'new.js': { reached: 10 },
    });
  });

  it('records nothing of what is above its budget or was not built', () => {
    const rows = [
      { name: 'x.js', bytes: 41_001, ...sizes['x.js'] },
      { name: 'core: a', bytes: undefined, ...sizes['core: a'] },
    ];
    deepEqual(accept(sizes, rows), sizes);
  });
});
