import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idsOf, lookUp } from 'pinched-nerve-widgets/core';

describe('a table', () => {
  it('lists its ids in order', () => {
    deepEqual(idsOf({ second: 2, first: 1 }), ['second', 'first']);
  });

  it('holds nothing under an id that only every object has', () => {
    equal(lookUp({ first: 1 }, 'first'), 1);
    equal(lookUp({ first: 1 }, 'second'), undefined);
    equal(lookUp({ first: 1 }, 'constructor'), undefined);
  });
});
