import { deepEqual, match, equal, ok, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AnswersError, assess, chosen, levels, parseAnswers } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { anyLikelySheet, isDeeplyFrozen, vignettes } from '../support/answer-sheets.mjs';
import { samples } from '../support/samples.mjs';
import { smallKnowledge } from '../support/small-knowledge.mjs';

const small = smallKnowledge();

/** What `parseAnswers` says is wrong, on the small knowledge. */
function problemsOf(input) {
  try {
    parseAnswers(small, input);
  } catch (error) {
    ok(error instanceof AnswersError, String(error));
    equal(error.name, 'AnswersError');
    equal(error.message, error.problems.map(({ message }) => message).join('\n'));
    return error.problems;
  }
  return [];
}

const one = (question, message) => [{ question, message }];

describe('parseAnswers', () => {
  it('returns every vignette as it is, in the order of the questions', () => {
    const order = Object.keys(knowledge.questions);
    for (const { answers } of vignettes) {
      const parsed = parseAnswers(knowledge, answers);
      deepEqual({ ...parsed }, answers);
      deepEqual(
        Object.keys(parsed),
        order.filter((id) => Object.hasOwn(answers, id)),
      );
    }
  });

  it('returns frozen answers and leaves what it was given alone', () => {
    const given = { places: ['leg', 'foot'], numb: 'no' };
    const parsed = parseAnswers(small, given);
    ok(isDeeplyFrozen(parsed));
    ok(!Object.isFrozen(given) && !Object.isFrozen(given.places));
    given.places.push('none');
    deepEqual({ ...parsed }, { numb: 'no', places: ['leg', 'foot'] });
  });

  it('leaves out what is unanswered: undefined, empty text, empty list', () => {
    deepEqual({ ...parseAnswers(small, { numb: '', places: [], sleep: undefined, since: [] }) }, {});
    deepEqual({ ...parseAnswers(small, { places: '' }) }, {});
  });

  it('keeps answers to questions that do not apply', () => {
    deepEqual({ ...parseAnswers(small, { numb: 'no', since: 'new' }) }, { numb: 'no', since: 'new' });
  });

  it('rejects what is no object of answers', () => {
    const message = (shown) => `answers: ${shown} given; use an object of question id to answer`;
    deepEqual(problemsOf(null), one(undefined, message('null')));
    deepEqual(problemsOf(undefined), one(undefined, message('undefined')));
    deepEqual(problemsOf('numb'), one(undefined, message('"numb"')));
    deepEqual(problemsOf([]), one(undefined, message('[]')));
    deepEqual(problemsOf(7n), one(undefined, message('bigint')));
  });

  it('rejects an unknown question and names the good ones', () => {
    deepEqual(problemsOf({ nub: 'yes' }), one('nub', 'unknown question "nub"; use one of: numb, since, places, sleep'));
  });

  it('rejects an unknown question even when it says nothing', () => {
    for (const nothing of ['', [], undefined])
      deepEqual(problemsOf({ nub: nothing }), one('nub', 'unknown question "nub"; use one of: numb, since, places, sleep'));
  });

  it('rejects an unknown option and names the good ones', () => {
    deepEqual(problemsOf({ numb: 'perhaps' }), one('numb', 'question "numb": unknown option "perhaps"; use one of: no, yes, not-sure'));
    deepEqual(
      problemsOf({ places: ['leg', 'arm'] }),
      one('places', 'question "places": unknown option "arm"; use one of: leg, foot, none'),
    );
    deepEqual(problemsOf({ places: ['leg', 3] }), one('places', 'question "places": unknown option 3; use one of: leg, foot, none'));
    deepEqual(problemsOf({ places: [['leg']] }), one('places', 'question "places": unknown option ["leg"]; use one of: leg, foot, none'));
  });

  it('rejects a list for one, and a text for many', () => {
    deepEqual(problemsOf({ numb: ['yes'] }), one('numb', 'question "numb": ["yes"] given; use one option id as a text'));
    deepEqual(problemsOf({ places: 'leg' }), one('places', 'question "places": "leg" given; use a list of option ids'));
    deepEqual(problemsOf({ numb: true }), one('numb', 'question "numb": true given; use one option id as a text'));
    deepEqual(problemsOf({ numb: null }), one('numb', 'question "numb": null given; use one option id as a text'));
    deepEqual(problemsOf({ places: { 0: 'leg', length: 1 } })[0]?.question, 'places');
  });

  it('rejects the same option twice', () => {
    deepEqual(problemsOf({ places: ['leg', 'leg'] }), one('places', 'question "places": an option is given twice in ["leg","leg"]'));
    deepEqual(problemsOf({ places: ['none', 'none'] }), one('places', 'question "places": an option is given twice in ["none","none"]'));
  });

  it('lists every problem of one question', () => {
    deepEqual(
      problemsOf({ places: ['tail', 'none', 'leg', 'wing', 'leg'] }).map(({ message }) => message.replace(/; use.*| given in|; \[.*/, '')),
      [
        'question "places": unknown option "tail"',
        'question "places": "none" stands alone',
        'question "places": unknown option "wing"',
        'question "places": an option is given twice in ["tail","none","leg","wing","leg"]',
      ],
    );
  });

  it('rejects an exclusive option beside another, in either order', () => {
    const message = (list) => `question "places": "none" stands alone; ${list} given`;
    deepEqual(problemsOf({ places: ['none', 'leg'] }), one('places', message('["none","leg"]')));
    deepEqual(problemsOf({ places: ['leg', 'none'] }), one('places', message('["leg","none"]')));
    deepEqual(problemsOf({ places: ['none'] }), []);
  });

  it('lists every problem, in the order given', () => {
    deepEqual(
      problemsOf({ sleep: 'x', a: 1, places: ['none', 'foot'], numb: 'no' }).map(({ question }) => question),
      ['sleep', 'a', 'places'],
    );
  });

  it('shows at most 80 characters of what it was given', () => {
    const [{ message }] = problemsOf({ numb: 'x'.repeat(500) });
    equal(message, `question "numb": unknown option "${'x'.repeat(79)}; use one of: no, yes, not-sure`);
  });

  it('never takes a name of Object.prototype for a question or an option', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const input = JSON.parse(`{"${name}":"yes"}`);
      deepEqual(problemsOf(input), one(name, `unknown question "${name}"; use one of: numb, since, places, sleep`));
      deepEqual(problemsOf({ numb: name }), one('numb', `question "numb": unknown option "${name}"; use one of: no, yes, not-sure`));
      deepEqual(problemsOf({ places: [name] })[0]?.question, 'places');
    }
    equal(Object.prototype.yes, undefined);
  });

  it('refuses what is no plain object, whose answers would be ignored', () => {
    class Sheet {
      numb = 'yes';
    }
    for (const strange of [new Map([['numb', 'yes']]), new Set(), new Date(0), /numb/, new Sheet(), Object.create({ numb: 'yes' }), []]) {
      const [problem, ...more] = problemsOf(strange);
      match(problem.message, /^answers: .* given; use an object of question id to answer$/);
      deepEqual(more, []);
    }
  });

  it('reads own properties only', () => {
    deepEqual({ ...parseAnswers(small, Object.assign(Object.create(null), { numb: 'yes' })) }, { numb: 'yes' });
  });

  it('says so when an object cannot be read', () => {
    const hostile = {
      get numb() {
        throw new Error('no');
      },
    };
    const unreadable = one(undefined, 'answers: an object that cannot be read; use plain JSON');
    deepEqual(problemsOf(hostile), unreadable);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const input of [proxy, { places: proxy }]) deepEqual(problemsOf(input), unreadable);
  });

  it('reads a list once: a list that changes its mind is not believed twice', () => {
    let reads = 0;
    const fickle = ['leg'];
    Object.defineProperty(fickle, 0, { get: () => (reads++ ? 'nonsense' : 'leg') });
    deepEqual({ ...parseAnswers(small, { places: fickle }) }, { places: ['leg'] });
    deepEqual(problemsOf({ places: new Array(4e9) })[0]?.question, 'places');
  });

  it('shows what cannot be written as JSON by its type', () => {
    const loop = {};
    loop.self = loop;
    deepEqual(problemsOf({ numb: loop }), one('numb', 'question "numb": object given; use one option id as a text'));
    deepEqual(problemsOf({ numb: Symbol('x') }), one('numb', 'question "numb": Symbol(x) given; use one option id as a text'));
  });
});

describe('parseAnswers, given anything', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
  });
  const ids = fc.constantFrom(...Object.keys(knowledge.questions), '__proto__', 'constructor', 'x');
  const options = fc.constantFrom(...Object.values(knowledge.questions).flatMap((row) => Object.keys(row.options)), '__proto__', '');
  const nearlyAnswers = fc.dictionary(ids, fc.oneof(options, fc.array(options, { maxLength: 3 }), anything), { maxKeys: 6 });

  it('throws nothing but AnswersError, and what it accepts is assessed as the clean answers are', () => {
    let accepted = 0;
    let rejected = 0;
    fc.assert(
      fc.property(fc.oneof(anything, nearlyAnswers), (input) => {
        let parsed;
        try {
          parsed = parseAnswers(knowledge, input);
        } catch (error) {
          ok(error instanceof AnswersError, String(error));
          ok(error.problems.length > 0);
          rejected++;
          return;
        }
        accepted++;
        ok(isDeeplyFrozen(parsed));
        // What an outsider would keep: texts and lists that hold something.
        const clean = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value.length > 0));
        deepEqual(assess(knowledge, parsed), assess(knowledge, clean));
        deepEqual(parseAnswers(knowledge, parsed), parsed);
      }),
      { numRuns: samples(3000), seed: 7 },
    );
    ok(accepted > samples(1000) / 20 && rejected > samples(1000) / 20, `${accepted} accepted, ${rejected} rejected`);
  });

  it('never makes a good sheet calmer by unanswered entries beside it', () => {
    const nothing = fc.dictionary(fc.constantFrom(...Object.keys(knowledge.questions)), fc.constantFrom('', undefined, []), { maxKeys: 5 });
    fc.assert(
      fc.property(anyLikelySheet(knowledge), nothing, (answers, garbage) => {
        const dirty = { ...garbage, ...answers };
        const level = assess(knowledge, parseAnswers(knowledge, dirty)).level;
        equal(level, assess(knowledge, answers).level);
        ok(levels.includes(level));
      }),
      { numRuns: samples(200), seed: 8 },
    );
  });
});

describe('chosen', () => {
  it('gives the options as a list, and none when unanswered', () => {
    deepEqual(chosen({ numb: 'yes' }, 'numb'), ['yes']);
    deepEqual(chosen({ places: ['leg', 'foot'] }, 'places'), ['leg', 'foot']);
    for (const answers of [{}, { numb: '' }, { numb: [] }, { numb: undefined }]) deepEqual(chosen(answers, 'numb'), []);
  });

  it('never reads what Object.prototype holds', () => {
    for (const name of ['constructor', '__proto__', 'toString']) deepEqual(chosen({}, name), []);
  });
});
