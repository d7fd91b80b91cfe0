import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assess, describeReader, fitTreatments, parseTold, standing, ToldError } from 'pinched-nerve-widgets/core';
import { knowledge, treatments } from 'pinched-nerve-widgets/knowledge';
import { sampleOf, samples } from '../support/samples.mjs';

const vignettes = JSON.parse(readFileSync(new URL('../vignettes/vignettes.json', import.meta.url), 'utf8'));

/** The reader of an unfinished sheet. */
const reading = (answers, told) => describeReader(knowledge, answers, standing(knowledge, answers), told);

/** A finished sheet: nothing dangerous, ordinary sciatica for under two weeks; then changed. */
const calm = vignettes.find(
  ({ expected }) => expected.triage === 'routine' && expected.patterns?.includes('lumbar-radiculopathy'),
)?.answers;

/** Flag, the answers that set it, the answers that do not, and the answers that only prompt to ask. */
const crosswalk = [
  ['pregnancy', [{ pregnancy: 'pregnant' }, { pregnancy: 'maybe' }], [{ pregnancy: 'no' }], [{ pregnancy: 'not-sure' }]],
  ['breastfeeding', [], [{ pregnancy: 'no' }], [{ pregnancy: 'gave-birth' }]],
  ['under-16', [{ age: 'under-16' }], [{ age: '16-17' }, { age: 'not-sure' }], []],
  ['under-18', [{ age: 'under-16' }, { age: '16-17' }], [{ age: '18-44' }, { age: 'not-sure' }], []],
  ['older-than-65', [{ age: '70-plus' }], [{ age: '50-59' }], [{ age: '60-69' }, { age: 'not-sure' }]],
  ['anticoagulant', [{ 'blood-thinner': 'yes' }, { 'blood-thinner': 'not-sure' }], [], [{ 'blood-thinner': 'no' }]],
  ['osteoporosis', [{ 'bone-risk': ['osteoporosis'] }, { 'bone-risk': ['past-fracture'] }], [{ 'bone-risk': ['steroids'] }], []],
  ['diabetes', [{ immune: ['diabetes'] }], [{ immune: ['dialysis'] }], []],
  ['immunosuppressed', [{ immune: ['immune-weak'] }, { immune: ['dialysis'] }], [{ immune: ['diabetes'] }], []],
  ['kidney-disease', [{ immune: ['dialysis'] }], [{ immune: ['immune-weak'] }], []],
  [
    'infection',
    [{ fever: 'yes' }, { 'infection-risk': ['recent-infection'] }, { 'infection-risk': ['tb'] }],
    [{ fever: 'not-sure' }, { 'infection-risk': ['injected-drugs'] }],
    [],
  ],
  ['cancer', [{ cancer: 'past' }, { cancer: 'now' }, { cancer: 'not-sure' }], [{ cancer: 'never' }], []],
  [
    'progressive-weakness',
    ['mild', 'clear', 'cannot-move', 'not-sure'].flatMap((weakness) =>
      ['sudden', 'worse-fast', 'worse-slow', 'not-sure'].map((course) => ({ weakness, 'weak-course': course })),
    ),
    [{ weakness: 'mild' }, { weakness: 'mild', 'weak-course': 'better' }, { weakness: 'none' }],
    [],
  ],
  ['spine-fracture', [{ injury: 'serious-recent' }], [{ injury: 'strain' }], []],
  [
    'previous-spine-surgery',
    [{ tried: ['old-surgery'] }, { 'infection-risk': ['spine-procedure'] }],
    [{ tried: ['injection'] }, { 'infection-risk': ['tb'] }],
    [],
  ],
  [
    'vascular-disease',
    [
      { age: '60-69', aneurysm: ['known-aneurysm'] },
      { age: '60-69', aneurysm: ['poor-circulation'] },
    ],
    [
      { age: '60-69', aneurysm: ['smoker'] },
      { age: '18-44', aneurysm: ['known-aneurysm'] },
    ],
    [],
  ],
  ['high-blood-pressure', [{ age: '60-69', aneurysm: ['high-bp'] }], [{ age: '60-69', aneurysm: ['smoker'] }], []],
];

const fakeResult = (over) => ({
  level: 'routine',
  rules: [],
  holdTreatments: false,
  patterns: [{ id: 'unclear', fit: 'possible' }],
  ...over,
});

describe('describeReader', () => {
  for (const [flag, sets, not, asks] of crosswalk) {
    for (const answers of sets)
      it(`sets ${flag} from ${JSON.stringify(answers)}`, () => {
        const reader = reading(answers);
        deepEqual([reader.flags[flag], reader.fromAnswers.includes(flag), reader.asks.includes(flag)], [true, true, false]);
      });
    for (const answers of [...not, {}])
      it(`does not set ${flag} from ${JSON.stringify(answers)}`, () => {
        const reader = reading(answers);
        deepEqual([reader.flags[flag], reader.asks.includes(flag)], [undefined, false]);
      });
    for (const answers of asks)
      it(`asks about ${flag} after ${JSON.stringify(answers)}`, () => {
        const reader = reading(answers);
        deepEqual([reader.flags[flag], reader.asks.includes(flag)], [undefined, true]);
      });
  }

  it('sets numb skin from a result of which the feeling is numb', () => {
    equal(describeReader(knowledge, { ...calm, feeling: ['numb'] }, undefined).flags['numb-skin'], true);
  });

  it('sets a fracture from the concern of a fired rule', () => {
    const rule = Object.keys(knowledge.rules).find((id) => knowledge.rules[id].concern === 'fracture');
    equal(describeReader(knowledge, {}, fakeResult({ rules: [rule] })).flags['spine-fracture'], true);
    equal(describeReader(knowledge, {}, { level: 'routine', rules: [rule] }).flags['spine-fracture'], true);
  });

  it('sets an inflamed spine only where that pattern fits', () => {
    const of = (fit) => describeReader(knowledge, undefined, fakeResult({ patterns: [{ id: 'inflammatory-back-pain', fit }] })).flags;
    equal(of('fits')['inflammatory-spine'], true);
    equal(of('possible')['inflammatory-spine'], undefined);
  });

  it('reads how long it has lasted', () => {
    const phaseOf = (duration, told) => reading({ ...calm, duration }, told).phase;
    deepEqual(
      ['under-2w', '2-6w', '6-12w', 'over-12w', 'not-sure'].map((each) => phaseOf(each)),
      ['acute', 'acute', 'subacute', 'chronic', 'unknown'],
    );
    equal(phaseOf('under-2w', { phase: 'chronic' }), 'acute');
    equal(phaseOf('not-sure', { phase: 'chronic' }), 'chronic');
  });

  it('reads the first pattern', () => {
    const patternOf = (id, told) => describeReader(knowledge, undefined, fakeResult({ patterns: [{ id, fit: 'fits' }] }), told).pattern;
    equal(patternOf('lumbar-radiculopathy'), 'radiculopathy');
    equal(patternOf('spinal-stenosis'), 'stenosis');
    equal(patternOf('nonspecific-back-pain'), 'back-only');
    for (const id of Object.keys(knowledge.patterns).slice(0, -1))
      if (!['lumbar-radiculopathy', 'spinal-stenosis', 'nonspecific-back-pain'].includes(id))
        equal(patternOf(id, { pattern: 'radiculopathy' }), 'unknown', id);
    equal(patternOf('unclear'), 'unknown');
    equal(patternOf('unclear', { pattern: 'stenosis' }), 'stenosis');
    equal(patternOf('spinal-stenosis', { pattern: 'radiculopathy' }), 'stenosis');
    equal(describeReader(knowledge, undefined, undefined, { pattern: 'stenosis' }).pattern, 'stenosis');
  });

  it('is severe only with severe pain and hardly any sleep or walking', () => {
    const severe = (level, sleep, walk) => reading({ ...calm, 'pain-level': level, sleep, function: walk }).severe;
    deepEqual(
      [severe('severe', 'most', 'most'), severe('unbearable', 'ok', 'little'), severe('severe', 'some', 'cannot-walk')],
      [true, true, true],
    );
    deepEqual([severe('severe', 'some', 'some'), severe('moderate', 'most', 'cannot-walk'), reading({}).severe], [false, false, false]);
  });

  it('takes the level as status, and holds treatments', () => {
    const statusOf = (soFar) => describeReader(knowledge, undefined, fakeResult(soFar)).status;
    deepEqual(
      ['emergency', 'urgent', 'soon', 'routine', 'self-care'].map((level) => statusOf({ level })),
      ['emergency', 'urgent', 'routine', 'routine', 'routine'],
    );
    equal(statusOf({ level: 'soon', holdTreatments: true }), 'urgent');
    const holds = Object.keys(knowledge.rules).find((id) => knowledge.rules[id].holdTreatments);
    equal(describeReader(knowledge, undefined, { level: 'soon', rules: [holds] }).status, 'urgent');
  });

  it('is a child under 16, unless an emergency stands', () => {
    equal(reading({ age: 'under-16' }).status, 'child');
    equal(describeReader(knowledge, undefined, undefined, { age: 15 }).status, 'child');
    equal(describeReader(knowledge, undefined, undefined, { flags: ['under-16'] }).status, 'child');
    equal(describeReader(knowledge, undefined, undefined, { age: 16 }).status, 'routine');
    equal(describeReader(knowledge, { age: 'under-16' }, fakeResult({ level: 'emergency' })).status, 'emergency');
  });

  it('lets the age that the checker knows win over the one told', () => {
    equal(reading({ age: '18-44' }, { age: 15 }).status, 'routine');
    equal(reading({ age: '60-69' }, { age: 15 }).status, 'routine');
    equal(reading({ age: '60-69' }, { age: 66 }).flags['older-than-65'], true);
    equal(reading({ age: '60-69' }, { age: 65 }).flags['older-than-65'], undefined);
    equal(reading({ age: 'not-sure' }, { age: 15 }).status, 'child');
    equal(reading({ age: '50-59' }, { flags: ['older-than-65'] }).flags['older-than-65'], undefined);
  });

  it('adds what was told, which only ever adds caution', () => {
    const reader = reading({ 'blood-thinner': 'no', pregnancy: 'no' }, { flags: ['anticoagulant'], pregnant: true });
    deepEqual(reader.flags, { anticoagulant: true, pregnancy: true });
    deepEqual(reader.fromAnswers, []);
  });

  it('reads what was tried, and what was told of it', () => {
    const reader = reading(
      { tried: ['self-care', 'physio', 'injection'] },
      { helped: ['massage'], tried: ['heat'], using: ['nsaid-oral'] },
    );
    deepEqual(reader.tried, ['gentle-exercise', 'heat', 'paracetamol', 'exercise-therapy', 'epidural-steroid', 'massage']);
    deepEqual([reader.helped, reader.using], [['massage'], ['nsaid-oral']]);
  });

  it('leaves out statements without an opinion', () => {
    deepEqual(reading({}, { values: { 'v-speed': 'first', 'v-work': 'second', 'v-cost': 'neutral' } }).values, {
      'v-speed': 'first',
      'v-work': 'second',
    });
  });

  it('knows nothing on a page with no checker and nothing told', () => {
    deepEqual(describeReader(knowledge, undefined, undefined), {
      status: 'routine',
      phase: 'unknown',
      pattern: 'unknown',
      severe: false,
      flags: {},
      fromAnswers: [],
      asks: [],
      using: [],
      tried: [],
      helped: [],
      values: {},
      fromChecker: false,
    });
  });

  it('counts a checker from its first answer on, so that two elements never disagree', () => {
    equal(reading({}).fromChecker, false);
    equal(reading({ fever: '' }).fromChecker, false);
    equal(reading({ age: '18-44' }).fromChecker, true);
  });

  it('counts open danger questions as not sure once there is a result, and not before', () => {
    const answers = { age: '18-44' };
    equal(describeReader(knowledge, answers, assess(knowledge, answers)).flags.cancer, true);
    equal(reading(answers).flags.cancer, undefined);
  });

  it('takes the standing where nothing else is given', () => {
    const emergency = vignettes.find(({ expected }) => expected.triage === 'emergency').answers;
    equal(describeReader(knowledge, emergency, undefined).status, 'emergency');
  });

  it('gives frozen plain JSON that the fit reads, for every vignette', () => {
    for (const { answers } of sampleOf(vignettes)) {
      const reader = describeReader(knowledge, answers, assess(knowledge, answers));
      ok(Object.isFrozen(reader) && Object.values(reader).every((part) => typeof part !== 'object' || Object.isFrozen(part)));
      deepEqual(JSON.parse(JSON.stringify(reader)), reader);
      const blocked = fitTreatments(treatments, reader).every(({ lane }) => lane === 'blocked');
      equal(blocked, reader.status === 'emergency' || reader.status === 'child');
      equal(reader.status === 'emergency', assess(knowledge, answers).level === 'emergency');
    }
  });
});

describe('parseTold', () => {
  const told = {
    phase: 'acute',
    pattern: 'stenosis',
    pregnant: false,
    age: 44,
    flags: ['asthma'],
    values: { 'v-speed': 'neutral' },
    tried: ['heat'],
    helped: ['heat'],
    using: [],
  };

  it('returns the same, frozen', () => {
    deepEqual(parseTold(treatments, told), told);
    deepEqual(parseTold(treatments, { phase: undefined }), {});
    ok(Object.isFrozen(parseTold(treatments, told)) && Object.isFrozen(parseTold(treatments, told).flags));
  });

  it('lists every problem', () => {
    const wrong = {
      phase: 'x',
      pattern: 1,
      pregnant: 'yes',
      age: 131,
      flags: ['asthma', 'asthma', 'x'],
      values: { a: 'first' },
      tried: 'heat',
      more: 1,
    };
    throws(
      () => parseTold(treatments, wrong),
      (error) => {
        ok(error instanceof ToldError);
        deepEqual(
          error.problems.map(({ field }) => field),
          ['phase', 'pattern', 'pregnant', 'age', 'flags', 'flags', 'values.a', 'tried', 'more'],
        );
        return true;
      },
    );
  });

  it('refuses everything that is no object', () => {
    for (const input of [undefined, null, 1, 'acute', [], () => 1]) throws(() => parseTold(treatments, input), ToldError);
  });

  it('throws nothing but its own error, whatever a host gives', () => {
    const broken = new Proxy([], {
      get() {
        throw new Error('no');
      },
    });
    throws(() => parseTold(treatments, { using: broken }), ToldError);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(told), '__proto__'), fc.anything()), (input) => {
        try {
          parseTold(treatments, input);
        } catch (error) {
          ok(error instanceof ToldError);
        }
      }),
      { numRuns: samples(200), seed: 17 },
    );
  });
});
