import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { evaluate, forEachAtom } from 'pinched-nerve-widgets/core';
import { kleene } from '../support/reference-evaluator.mjs';
import { samples } from '../support/samples.mjs';

const names = { [true]: 'true', [false]: 'false', unknown: 'unknown' };
const values = [true, false, 'unknown'];
/** A condition of parts that have the value that their name says. */
const part = (value) => ({ q: names[value], in: ['any'] });
const facts = {
  atom: (question) => ({ true: true, false: false, unknown: 'unknown' })[question],
  finding: (id) => ({ true: true, false: false, unknown: 'unknown' })[id],
};
const truth = (condition) => evaluate(condition, facts);

describe('evaluate', () => {
  it('asks for an atom with its question and options, and for a finding by its id', () => {
    const asked = [];
    const spy = { atom: (...args) => (asked.push(args), true), finding: (...args) => (asked.push(args), 'unknown') };
    equal(evaluate({ q: 'saddle', in: ['yes', 'no'] }, spy), true);
    equal(evaluate({ finding: 'cord' }, spy), 'unknown');
    deepEqual(asked, [['saddle', ['yes', 'no']], ['cord']]);
  });

  it('turns true and false by not, and keeps unknown', () => {
    deepEqual(
      values.map((value) => truth({ not: part(value) })),
      [false, true, 'unknown'],
    );
  });

  it("joins two parts by all as Kleene's table says", () => {
    const table = [
      [true, true, true],
      [true, false, false],
      [true, 'unknown', 'unknown'],
      [false, true, false],
      [false, false, false],
      [false, 'unknown', false],
      ['unknown', true, 'unknown'],
      ['unknown', false, false],
      ['unknown', 'unknown', 'unknown'],
    ];
    for (const [left, right, expected] of table) equal(truth({ all: [part(left), part(right)] }), expected, `${left} and ${right}`);
  });

  it("joins two parts by any as Kleene's table says", () => {
    const table = [
      [true, true, true],
      [true, false, true],
      [true, 'unknown', true],
      [false, true, true],
      [false, false, false],
      [false, 'unknown', 'unknown'],
      ['unknown', true, true],
      ['unknown', false, 'unknown'],
      ['unknown', 'unknown', 'unknown'],
    ];
    for (const [left, right, expected] of table) equal(truth({ any: [part(left), part(right)] }), expected, `${left} or ${right}`);
  });

  it('holds all of none true and any of none false', () => {
    equal(truth({ all: [] }), true);
    equal(truth({ any: [] }), false);
  });

  it('counts: enough true is true, too few possible is false, else unknown', () => {
    const of = (...list) => list.map(part);
    equal(truth({ atLeast: 2, of: of(true, true, 'unknown') }), true);
    equal(truth({ atLeast: 2, of: of(true, 'unknown', false) }), 'unknown');
    equal(truth({ atLeast: 2, of: of('unknown', 'unknown') }), 'unknown');
    equal(truth({ atLeast: 2, of: of(true, false, false) }), false);
    equal(truth({ atLeast: 2, of: of('unknown', false) }), false);
    equal(truth({ atLeast: 0, of: [] }), true);
    equal(truth({ atLeast: 1, of: [] }), false);
    equal(truth({ atLeast: 0, of: of(false) }), true);
  });

  it('asks nothing more once the truth is settled', () => {
    const asked = [];
    const spy = { atom: (question) => (asked.push(question), facts.atom(question)), finding: facts.finding };
    evaluate({ any: [part(true), part(false)] }, spy);
    evaluate({ all: [part(false), part(true)] }, spy);
    evaluate({ atLeast: 1, of: [part('unknown'), part(true), part(false)] }, spy);
    deepEqual(asked, ['true', 'false', 'unknown', 'true']);
  });

  const { condition: anyCondition } = fc.letrec((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...values).map(part),
      fc.constantFrom('true', 'false', 'unknown').map((finding) => ({ finding })),
      tie('condition').map((not) => ({ not })),
      fc.array(tie('condition'), { maxLength: 4 }).map((all) => ({ all })),
      fc.array(tie('condition'), { maxLength: 4 }).map((any) => ({ any })),
      fc.tuple(fc.nat(4), fc.array(tie('condition'), { maxLength: 4 })).map(([atLeast, of]) => ({ atLeast, of })),
    ),
  }));

  it('agrees with the naive reference on any condition', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const expected = kleene(
          condition,
          (question) => question,
          (id) => id,
        );
        equal(names[truth(condition)], expected);
      }),
      { numRuns: samples(1000), seed: 5 },
    );
  });

  it('never changes its mind when an unknown becomes known', () => {
    const settle = (value) => ({
      atom: (question) => (question === 'unknown' ? value : facts.atom(question)),
      finding: (id) => (id === 'unknown' ? value : facts.finding(id)),
    });
    fc.assert(
      fc.property(anyCondition, fc.boolean(), (condition, value) => {
        const before = truth(condition);
        if (before !== 'unknown') equal(evaluate(condition, settle(value)), before);
      }),
      { numRuns: samples(1000), seed: 6 },
    );
  });
});

describe('forEachAtom', () => {
  const atomsOf = (condition, findings = {}) => {
    const found = [];
    forEachAtom(condition, findings, (question, options) => found.push([question, ...options]));
    return found;
  };

  it('visits every atom in order, through not, all, any and atLeast', () => {
    const condition = {
      all: [
        { q: 'a', in: ['1'] },
        { not: { q: 'b', in: ['2', '3'] } },
        { any: [{ q: 'c', in: [] }] },
        { atLeast: 1, of: [{ q: 'd', in: ['4'] }] },
      ],
    };
    deepEqual(atomsOf(condition), [['a', '1'], ['b', '2', '3'], ['c'], ['d', '4']]);
  });

  it('follows findings, and findings of findings', () => {
    const findings = { outer: { not: { finding: 'inner' } }, inner: { q: 'a', in: ['1'] } };
    deepEqual(atomsOf({ finding: 'outer' }, findings), [['a', '1']]);
  });

  it('passes over a finding that does not exist', () => {
    deepEqual(atomsOf({ any: [{ finding: 'gone' }, { q: 'a', in: ['1'] }] }), [['a', '1']]);
  });
});
