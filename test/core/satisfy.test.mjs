import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseAnswers, readSheet, satisfy } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { samples } from '../support/samples.mjs';
import { smallKnowledge } from '../support/small-knowledge.mjs';

const small = smallKnowledge();

/** Whether the answers are valid and make the condition true in the assessment. */
function meets(table, answers, condition) {
  return readSheet(table, parseAnswers(table, answers), 'final').truth(condition) === true;
}

/** Every answer sheet of the small knowledge, also unfinished and set-aside ones. */
function* everySheet() {
  for (const numb of ['', 'no', 'yes', 'not-sure'])
    for (const since of ['', 'new', 'old'])
      for (const places of [[], ['leg'], ['foot'], ['leg', 'foot'], ['none']])
        for (const sleep of ['', 'good', 'bad']) yield { numb, since, places, sleep };
}
const sheets = [...everySheet()];

const { condition: anyCondition } = fc.letrec((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    ...Object.entries(small.questions).map(([q, { options }]) => fc.subarray(Object.keys(options)).map((list) => ({ q, in: list }))),
    fc.constant({ finding: 'numb-new' }),
    tie('condition').map((not) => ({ not })),
    fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
    fc.tuple(fc.nat(3), fc.array(tie('condition'), { maxLength: 3 })).map(([atLeast, of]) => ({ atLeast, of })),
  ),
}));

describe('satisfy', () => {
  it('finds answers exactly when there are some, as a search through every sheet says', () => {
    let none = 0;
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const answers = satisfy(small, condition);
        const exists = sheets.some((sheet) => meets(small, sheet, condition));
        equal(answers !== undefined, exists);
        if (answers) ok(meets(small, answers, condition));
        else none++;
      }),
      { numRuns: samples(1500), seed: 14 },
    );
    ok(none > samples(1500) / 30);
  });

  it('answers first what makes a question apply', () => {
    deepEqual(satisfy(small, { q: 'since', in: ['new'] }), { numb: 'yes', since: 'new' });
  });

  it('goes on past a question that does not apply', () => {
    const condition = { all: [{ q: 'numb', in: ['no'] }, { not: { q: 'since', in: ['new'] } }] };
    deepEqual(satisfy(small, condition), { numb: 'no' });
  });

  it('takes the first of equal answers, the shortest', () => {
    deepEqual(satisfy(small, { q: 'numb', in: ['yes', 'not-sure'] }), { numb: 'yes' });
    deepEqual(satisfy(small, { q: 'places', in: ['foot', 'none'] }), { places: ['none'] });
  });

  it('finds nothing for a finding that does not exist', () => {
    equal(satisfy(small, { finding: 'gone' }), undefined);
  });

  it('gives up as soon as no answer can help, not after every sheet', () => {
    const wide = smallKnowledge();
    const ids = Array.from({ length: 40 }, (_, index) => `q${index}`);
    for (const id of ids) wide.questions[id] = { ...wide.questions.sleep, options: { yes: {}, no: {} } };
    const either = ids.map((id) => ({
      any: [
        { q: id, in: ['yes'] },
        { q: id, in: ['no'] },
      ],
    }));
    equal(satisfy(wide, { all: [{ q: 'numb', in: [] }, ...either] }), undefined);
  });

  it('leaves open what must not be answered, but never a danger question', () => {
    deepEqual(satisfy(small, { not: { q: 'sleep', in: ['good', 'bad'] } }), {});
    equal(satisfy(small, { not: { q: 'numb', in: ['no', 'yes', 'not-sure'] } }), undefined);
  });

  it('ticks together what may stand together, and no exclusive option beside another', () => {
    const both = (one, other) => ({
      all: [
        { q: 'places', in: [one] },
        { q: 'places', in: [other] },
      ],
    });
    deepEqual(satisfy(small, both('leg', 'foot')), { places: ['leg', 'foot'] });
    equal(satisfy(small, both('leg', 'none')), undefined);
  });

  it('ticks together options that alone are like an exclusive one', () => {
    const table = smallKnowledge();
    table.questions.places.options = { leg: {}, foot: {}, none: { exclusive: true }, 'not-sure': { exclusive: true } };
    const condition = {
      all: [
        { q: 'places', in: ['not-sure', 'leg'] },
        { q: 'places', in: ['none', 'foot'] },
      ],
    };
    deepEqual(satisfy(table, condition), { places: ['leg', 'foot'] });
  });

  it('answers nothing for what is always true, and finds nothing for what never is', () => {
    deepEqual(satisfy(small, { all: [] }), {});
    equal(satisfy(small, { any: [] }), undefined);
    equal(satisfy(small, { all: [{ finding: 'numb-new' }, { q: 'since', in: ['old'] }] }), undefined);
  });

  it('answers every question, rule and pattern of the real knowledge, in under two seconds', () => {
    const started = performance.now();
    const conditions = [
      ...Object.values(knowledge.questions).map(({ askWhen }) => askWhen),
      ...Object.values(knowledge.rules).map(({ when }) => when),
      ...Object.values(knowledge.patterns).flatMap(({ fits, possible }) => [fits, possible]),
    ].filter(Boolean);
    ok(conditions.length > 130);
    for (const condition of conditions) ok(meets(knowledge, satisfy(knowledge, condition) ?? {}, condition), JSON.stringify(condition));
    ok(performance.now() - started < 2000);
  });
});
