import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assess, levels, readSheet, standing } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { anyLikelySheet, answersOf, isDeeplyFrozen, vignettes } from '../support/answer-sheets.mjs';
import { sampleOf, samples } from '../support/samples.mjs';
import { smallKnowledge } from '../support/small-knowledge.mjs';

const small = smallKnowledge();
const clear = { numb: 'no', places: ['none'], sleep: 'good' };

describe('assess', () => {
  it('returns plain frozen JSON, and leaves its input alone', () => {
    const answers = { numb: 'yes', since: 'new', places: ['leg', 'foot'] };
    const before = structuredClone(answers);
    for (const result of [assess(small, answers), standing(small, answers), assess(knowledge, {}), standing(knowledge, {})]) {
      ok(isDeeplyFrozen(result));
      deepEqual(JSON.parse(JSON.stringify(result)), result);
    }
    deepEqual(answers, before);
    ok(!Object.isFrozen(answers) && !Object.isFrozen(answers.places));
  });

  it('gives the same for the same', () => {
    for (const { answers } of vignettes.slice(0, 20)) deepEqual(assess(knowledge, answers), assess(knowledge, structuredClone(answers)));
  });

  it('says which knowledge it speaks for', () => {
    equal(assess(small, {}).knowledgeVersion, 'small');
    equal(assess(knowledge, {}).knowledgeVersion, knowledge.version);
  });

  it('takes the highest level of the rules that fired, and lists all that fired by level', () => {
    const { level, rules } = assess(small, { numb: 'yes', since: 'new', sleep: 'bad' });
    equal(level, 'emergency');
    deepEqual(rules, ['now', 'tired', 'home']);
  });

  it('lists them by level whatever the order of the table, and in that order within a level', () => {
    const mixed = smallKnowledge();
    const { now, today, tired, home } = mixed.rules;
    mixed.rules = { tired, second: { ...now }, home, today, now };
    const answers = { numb: 'yes', since: 'new', sleep: 'bad' };
    deepEqual(assess(mixed, answers).rules, ['second', 'now', 'tired', 'home']);
    deepEqual(standing(mixed, answers).rules, ['second', 'now', 'tired', 'home']);
    equal(assess(mixed, answers).level, 'emergency');
    equal(standing(mixed, { numb: 'yes' }).highest, 'emergency');
  });

  it('is self-care when no rule fires at all', () => {
    const without = smallKnowledge();
    without.rules = {};
    equal(assess(without, {}).level, 'self-care');
    deepEqual(standing(without, {}), { level: 'self-care', highest: 'self-care', rules: [] });
  });

  it('counts an open danger question as not sure, and names it', () => {
    const { level, open, complete, rules } = assess(small, {});
    equal(level, 'urgent');
    deepEqual(open, ['numb']);
    equal(complete, false);
    deepEqual(rules, ['today', 'home']);
    equal(assess(small, { numb: 'not-sure' }).complete, true);
  });

  it('is not complete when a guard rule fired, although nothing was open', () => {
    const guarded = smallKnowledge();
    guarded.incompleteRules = ['tired'];
    equal(assess(guarded, { ...clear, sleep: 'bad' }).complete, false);
    equal(assess(guarded, clear).complete, true);
  });

  it('holds treatments exactly when a rule that fired does', () => {
    equal(assess(small, { numb: 'yes', since: 'new' }).holdTreatments, true);
    equal(assess(small, { numb: 'yes', since: 'old' }).holdTreatments, false);
  });

  it('names each action of a fired rule once, in the order of the table', () => {
    const many = smallKnowledge();
    many.rules.tired.action = 'rest';
    many.rules.home.action = 'rest';
    deepEqual(assess(many, { numb: 'yes', since: 'new', sleep: 'bad' }).actions, ['call', 'rest']);
    deepEqual(assess(many, clear).actions, ['rest']);
  });

  it('never gives a calmer level than what stands', () => {
    fc.assert(
      fc.property(anyLikelySheet(knowledge), (answers) => {
        ok(levels.indexOf(assess(knowledge, answers).level) >= levels.indexOf(standing(knowledge, answers).level));
      }),
      { numRuns: samples(200), seed: 12 },
    );
  });
});

describe('the reasons', () => {
  it('name the rule, its level, what was answered, and the sources', () => {
    const { trace } = assess(small, { numb: 'yes', since: 'new', sleep: 'bad' });
    deepEqual(trace, [
      {
        rule: 'now',
        level: 'emergency',
        open: false,
        because: [
          { question: 'numb', options: ['yes'] },
          { question: 'since', options: ['new'] },
        ],
        cites: ['book'],
      },
      { rule: 'tired', level: 'routine', open: false, because: [{ question: 'sleep', options: ['bad'] }], cites: ['book'] },
      { rule: 'home', level: 'self-care', open: false, because: [], cites: ['book'] },
    ]);
  });

  it('say when they rest on open questions, and name no answer to a question that does not apply', () => {
    const [first] = assess(small, { since: 'old' }).trace;
    deepEqual([first.rule, first.open, first.because], ['today', true, [{ question: 'numb', options: ['not-sure'] }]]);
  });

  it('put answers given before open questions of the same level, and tell only their concerns', () => {
    const { trace, concerns } = assess(knowledge, { saddle: 'yes', 'ces-when': 'new' });
    deepEqual(
      trace.slice(0, 3).map(({ rule, open }) => [knowledge.rules[rule].number, open]),
      [
        ['E03', false],
        ['E02', true],
        ['E07', true],
      ],
    );
    equal(concerns[0], 'cauda-equina');
    ok(!concerns.includes('life-threat'));
    equal(assess(knowledge, {}).concerns[0], 'life-threat');
  });

  it('keep an open reason of a higher level first', () => {
    const { trace, concerns } = assess(knowledge, { fever: 'yes' });
    equal(trace[0].level, 'emergency');
    equal(trace[0].open, true);
    equal(concerns[0], 'life-threat');
  });

  it('tell each concern once', () => {
    const same = smallKnowledge();
    for (const rule of Object.values(same.rules)) rule.concern = 'routine';
    deepEqual(assess(same, { ...clear, sleep: 'bad' }).concerns, ['routine']);
  });
});

describe('the patterns', () => {
  const patternsOf = (places) => assess(small, { numb: 'no', places }).patterns;

  it('fit before they are possible', () => {
    deepEqual(patternsOf(['leg', 'foot']), [{ id: 'nerve', fit: 'fits' }]);
    deepEqual(patternsOf(['leg']), [{ id: 'nerve', fit: 'possible' }]);
  });

  it('fall back to the one without a priority', () => {
    deepEqual(patternsOf([]), [{ id: 'unclear', fit: 'possible' }]);
  });

  it('never name the one without a priority beside another, whatever its conditions say', () => {
    const odd = smallKnowledge();
    odd.patterns.unclear.fits = { all: [] };
    deepEqual(assess(odd, { numb: 'no', places: ['leg'] }).patterns, [{ id: 'nerve', fit: 'possible' }]);
  });

  it('come by fit, then priority, with the last priority after all others', () => {
    const always = { all: [] };
    const several = smallKnowledge();
    several.patterns = {
      last: { ...several.patterns.ordinary, priority: 9, fits: always },
      third: { ...several.patterns.ordinary, priority: 3, fits: null, possible: always },
      second: { ...several.patterns.ordinary, priority: 2, fits: always },
      first: { ...several.patterns.ordinary, priority: 1, fits: null, possible: always },
      never: { ...several.patterns.ordinary, priority: 4, fits: null, possible: null },
      unclear: several.patterns.unclear,
    };
    deepEqual(
      assess(several, {}).patterns.map(({ id }) => id),
      ['second', 'first', 'third', 'last'],
    );
  });
});

describe('the nerve roots', () => {
  const roots = (rows, answers, scoring = {}) => {
    const table = smallKnowledge();
    Object.assign(table.rootScoring, { zoneCap: 4, moveCap: 4, painCap: 2, threshold: 2, margin: 1, maxRoots: 2 }, scoring);
    Object.assign(table.rootTables.leg, { painFrom: 'since', roots: rows });
    return assess(table, answers).roots;
  };
  const foot = { numb: 'no', places: ['foot'] };

  it('are named only when their pattern is there', () => {
    const rows = { A: { zones: { none: 2, foot: 2 }, moves: {} } };
    deepEqual(roots(rows, foot), ['A']);
    deepEqual(roots(rows, { numb: 'no', places: ['none'] }), []);
  });

  it('need the threshold', () => {
    deepEqual(roots({ A: { zones: { foot: 1 }, moves: {} } }, foot), []);
    deepEqual(roots({ A: { zones: { foot: 2 }, moves: {} } }, foot), ['A']);
  });

  it('add skin, movement and pain, each up to its cap', () => {
    const answers = { numb: 'yes', since: 'old', places: ['leg', 'foot'], sleep: 'bad' };
    const rows = {
      A: { zones: { leg: 3, foot: 3 }, moves: { bad: 9 }, pain: { old: 9 } },
      B: { zones: { leg: 3 }, moves: { bad: 9 }, pain: { old: 9 } },
    };
    // 4 + 4 + 2 = 10 for A, 3 + 4 + 2 = 9 for B.
    deepEqual(roots(rows, answers, { threshold: 10 }), ['A']);
    deepEqual(roots(rows, answers, { threshold: 11 }), []);
    deepEqual(roots(rows, answers, { threshold: 9 }), ['A', 'B']);
    deepEqual(roots(rows, answers, { threshold: 9, margin: 0 }), ['A']);
  });

  it('come by score, then in the order of the table', () => {
    const rows = { A: { zones: { foot: 2 }, moves: {} }, B: { zones: { foot: 3 }, moves: {} } };
    deepEqual(roots(rows, foot), ['B', 'A']);
    deepEqual(roots({ A: { zones: { foot: 3 }, moves: {} }, B: { zones: { foot: 3 }, moves: {} } }, foot), ['A', 'B']);
  });

  it('are none when too many could fit', () => {
    const row = { zones: { foot: 2 }, moves: {} };
    deepEqual(roots({ A: row, B: row, C: row }, foot), []);
    deepEqual(roots({ A: row, B: row, C: { zones: { foot: 4 }, moves: {} } }, foot), ['C']);
  });

  it('never score what Object.prototype holds, nor an answer that does not count', () => {
    deepEqual(roots({ A: { zones: { foot: 1 }, moves: {}, pain: { old: 9 } } }, { ...foot, since: 'old' }), []);
    deepEqual(roots({ A: { zones: Object.create({ foot: 9 }), moves: {} } }, foot), []);
  });
});

describe('the advice', () => {
  const nothing = { patterns: [], roots: [], expect: [], selfCare: [], safetyNet: [], treatments: false };
  const calm = ['expect', 'selfCare', 'patterns', 'roots'];

  it('is nothing at all in an emergency', () => {
    deepEqual(assess(small, { numb: 'yes', since: 'new', places: ['leg'] }).advice, nothing);
    for (const { answers } of sampleOf(vignettes)) {
      const { level, advice } = assess(knowledge, answers);
      if (level === 'emergency') deepEqual(advice, nothing);
    }
  });

  it('is the safety net alone for a reader under 16', () => {
    const child = smallKnowledge();
    child.tooYoung = { q: 'sleep', in: ['bad'] };
    deepEqual(assess(child, { numb: 'no', places: ['leg'], sleep: 'bad' }).advice, { ...nothing, safetyNet: ['worse'] });
    const { level, advice } = assess(knowledge, { ...answersOf('V107'), age: 'under-16' });
    ok(level !== 'emergency');
    deepEqual(advice, { ...nothing, safetyNet: Object.keys(knowledge.safetyNet) });
    equal(assess(knowledge, { ...answersOf('V107'), age: '16-17' }).advice.treatments, true);
  });

  it('is nothing in an emergency under 16 either', () => {
    deepEqual(assess(knowledge, { age: 'under-16', now: ['chest-pain'] }).advice, nothing);
  });

  it('is everything when the result is calm', () => {
    deepEqual(assess(small, { numb: 'no', places: ['foot'] }).advice, {
      patterns: [{ id: 'nerve', fit: 'possible' }],
      roots: ['L5'],
      expect: ['weeks'],
      selfCare: ['walk'],
      safetyNet: ['worse'],
      treatments: true,
    });
  });

  it('expects what belongs to a pattern found, or to everybody', () => {
    const two = smallKnowledge();
    two.expect = { weeks: { patterns: ['nerve'] }, other: { patterns: ['ordinary', 'unclear'] }, all: { patterns: [] } };
    deepEqual(assess(two, { numb: 'no', places: ['foot'] }).advice.expect, ['weeks', 'all']);
    deepEqual(assess(two, clear).advice.expect, ['other', 'all']);
  });

  it('keeps the patterns of an urgent result, but no root, no course and only the self-care that may stay', () => {
    const urgent = smallKnowledge();
    urgent.selfCare = { walk: { whenHeld: false }, watch: { whenHeld: true } };
    const { level, advice } = assess(urgent, { numb: 'yes', since: 'old', places: ['foot'] });
    equal(level, 'urgent');
    deepEqual(advice, {
      patterns: [{ id: 'nerve', fit: 'possible' }],
      roots: [],
      expect: [],
      selfCare: ['watch'],
      safetyNet: ['worse'],
      treatments: true,
    });
  });

  it('holds back as much when a calmer rule holds treatments', () => {
    const held = smallKnowledge();
    held.rules.tired.holdTreatments = true;
    const { level, advice } = assess(held, { numb: 'no', places: ['foot'], sleep: 'bad' });
    equal(level, 'routine');
    deepEqual([advice.roots, advice.expect, advice.selfCare], [[], [], []]);
  });

  it('has nothing calm in an emergency, nor under 16, whatever is answered', () => {
    fc.assert(
      fc.property(anyLikelySheet(knowledge), (answers) => {
        const { level, advice } = assess(knowledge, answers);
        if (level !== 'emergency' && answers.age !== 'under-16') return;
        for (const field of calm) deepEqual(advice[field], []);
        equal(advice.treatments, false);
      }),
      { numRuns: samples(300), seed: 13 },
    );
  });
});

describe('readSheet', () => {
  it('places every question: its options, not asked, or unknown', () => {
    const { places, filled } = readSheet(small, { numb: 'no', since: 'new' }, 'unfinished');
    deepEqual(
      [...places],
      [
        ['numb', ['no']],
        ['since', 'not-asked'],
        ['places', 'unknown'],
        ['sleep', 'unknown'],
      ],
    );
    deepEqual(filled, []);
    deepEqual([...readSheet(small, { since: 'new' }, 'unfinished').places][1], ['since', 'unknown']);
  });

  it('fills open danger questions alone, and lets later questions see it', () => {
    const chain = smallKnowledge();
    chain.questions.since.askWhen = { q: 'numb', in: ['not-sure'] };
    const { places, filled } = readSheet(chain, { since: 'old' }, 'final');
    deepEqual(
      [...places],
      [
        ['numb', ['not-sure']],
        ['since', ['old']],
        ['places', []],
        ['sleep', []],
      ],
    );
    deepEqual(filled, ['numb']);
  });

  it('does not fill a danger question that does not apply', () => {
    const chain = smallKnowledge();
    chain.questions.since.danger = true;
    deepEqual(readSheet(chain, { numb: 'no' }, 'final').filled, []);
    deepEqual(readSheet(chain, { numb: 'yes' }, 'final').filled, ['since']);
  });

  it('forgets a finding that was read before its questions were', () => {
    const early = smallKnowledge();
    early.findings.tingles = { q: 'places', in: ['leg'] };
    early.questions.since.askWhen = { any: [{ q: 'numb', in: ['yes'] }, { finding: 'tingles' }] };
    const { truth } = readSheet(early, { numb: 'no', places: ['leg'] }, 'unfinished');
    equal(truth({ finding: 'tingles' }), true);
  });

  it('says what is wrong with a condition that names no finding', () => {
    const two = smallKnowledge();
    two.findings.other = { all: [] };
    const { truth } = readSheet(two, {}, 'final');
    throws(() => truth({ finding: 'gone' }), { name: 'RangeError', message: 'unknown finding "gone"; use one of: numb-new, other' });
  });

  it('takes an atom of a question that does not exist for unknown', () => {
    equal(readSheet(small, {}, 'final').truth({ q: 'gone', in: ['x'] }), 'unknown');
  });
});
