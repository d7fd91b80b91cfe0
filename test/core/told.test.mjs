import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTold, ToldError } from 'pinched-nerve-widgets/core';
import { smallTreatments } from '../support/small-treatments.mjs';

const treatments = smallTreatments();
const all = 'wait, walk, tablet, oil, knife';

/** What `parseTold` says is wrong. */
function problemsOf(input) {
  try {
    parseTold(treatments, input);
  } catch (error) {
    ok(error instanceof ToldError, String(error));
    equal(error.name, 'ToldError');
    equal(error.message, error.problems.map(({ message }) => message).join('\n'));
    return error.problems;
  }
  return [];
}

const one = (field, given, right) => [{ field, message: `told.${field}: ${given} given; use ${right}` }];

describe('parseTold', () => {
  it('says what is no object of what was told', () => {
    const whole = (shown) => [{ field: undefined, message: `told: ${shown} given; use an object such as {"phase": "acute"}` }];
    deepEqual(problemsOf(null), whole('null'));
    deepEqual(problemsOf(undefined), whole('undefined'));
    deepEqual(problemsOf('acute'), whole('"acute"'));
    deepEqual(problemsOf([]), whole('[]'));
    deepEqual(problemsOf(7n), whole('bigint'));
    deepEqual(problemsOf('x'.repeat(500)), whole(`"${'x'.repeat(79)}`));
  });

  it('says so when an object cannot be read', () => {
    const unreadable = [{ field: undefined, message: 'told: an object that cannot be read; use plain JSON' }];
    const hostile = {
      get phase() {
        throw new Error('no');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    deepEqual(problemsOf(hostile), unreadable);
    deepEqual(problemsOf(proxy), unreadable);
    deepEqual(problemsOf({ using: proxy }), one('using', '"something that cannot be read"', 'plain JSON'));
  });

  it('names the good values of a phase, a pattern and a yes or no', () => {
    deepEqual(problemsOf({ phase: 'old' }), one('phase', '"old"', 'one of: acute, subacute, chronic'));
    deepEqual(problemsOf({ pattern: null }), one('pattern', 'null', 'one of: radiculopathy, stenosis, back-only'));
    deepEqual(problemsOf({ pregnant: 'yes' }), one('pregnant', '"yes"', 'true or false'));
    deepEqual({ ...parseTold(treatments, { pregnant: false }) }, { pregnant: false });
  });

  it('takes an age from 0 to 130 years', () => {
    for (const age of [0, 64.5, 130]) deepEqual({ ...parseTold(treatments, { age }) }, { age });
    for (const [age, shown] of [
      [-1, '-1'],
      [131, '131'],
      [NaN, 'null'],
      ['50', '"50"'],
    ])
      deepEqual(problemsOf({ age }), one('age', shown, 'a number of years from 0 to 130'));
  });

  it('takes lists of ids, in the order given', () => {
    const told = { flags: ['kidney', 'asthma'], tried: ['walk', 'wait'], helped: ['tablet'], using: ['oil'] };
    const parsed = parseTold(treatments, told);
    deepEqual({ ...parsed }, told);
    for (const list of Object.values(parsed)) ok(Object.isFrozen(list));
  });

  it('names the good ids of a list, for each wrong one', () => {
    for (const field of ['tried', 'helped', 'using']) {
      deepEqual(problemsOf({ [field]: 'wait' }), one(field, '"wait"', 'a list of ids'));
      deepEqual(problemsOf({ [field]: { length: 1, 0: 'wait' } }), one(field, '{"0":"wait","length":1}', 'a list of ids'));
      deepEqual(problemsOf({ [field]: ['wait', 'walk', 'rest', 3] }), [
        ...one(field, '"rest"', `ids among: ${all}`),
        ...one(field, '3', `ids among: ${all}`),
      ]);
      deepEqual(problemsOf({ [field]: ['wait', 'wait'] }), one(field, '["wait","wait"]', 'each id once'));
    }
    deepEqual(problemsOf({ flags: ['asthma', 'x'] }), one('flags', '"x"', 'ids among: asthma, kidney'));
  });

  it('takes statements by their pole, and names the good ones', () => {
    const right = 'an object of statement id to first, second or neutral';
    deepEqual(
      { ...parseTold(treatments, { values: { active: 'first', quick: 'neutral' } }).values },
      { active: 'first', quick: 'neutral' },
    );
    for (const [values, shown] of [
      [null, 'null'],
      [[], '[]'],
      ['active', '"active"'],
      [1, '1'],
    ])
      deepEqual(problemsOf({ values }), one('values', shown, right));
    deepEqual(problemsOf({ values: { active: 'third' } }), one('values.active', '"third"', 'one of: first, second, neutral'));
    deepEqual(problemsOf({ values: { slow: 'first' } }), one('values.slow', '"slow"', 'a statement among: active, quick'));
  });

  it('names every field that there is, for one that there is not', () => {
    const fields = 'no other field than: phase, pattern, pregnant, age, flags, tried, helped, using, values';
    deepEqual(problemsOf({ weight: 80 }), one('weight', '80', fields));
    deepEqual(problemsOf(JSON.parse('{"__proto__":1,"constructor":2}')), [
      ...one('__proto__', '1', fields),
      ...one('constructor', '2', fields),
    ]);
    deepEqual({ ...parseTold(treatments, { weight: undefined, phase: undefined }) }, {});
  });
});
