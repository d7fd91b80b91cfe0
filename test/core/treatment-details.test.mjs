import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeReader, fitTreatments, flagsToAsk, isDrawable, numbersFor } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { flagged, readerOf } from '../support/readers.mjs';
import { smallTreatments } from '../support/small-treatments.mjs';

const sciatica = { phase: 'subacute', pattern: 'radiculopathy' };

/** How one treatment of the small table fits, after changes to the table. */
function fitOf(id, reader, change = () => {}) {
  const treatments = smallTreatments();
  change(treatments.entries[id], treatments);
  return fitTreatments(treatments, readerOf({ ...sciatica, ...reader })).find((fit) => fit.id === id);
}

describe('fitTreatments, of one treatment', () => {
  it('is earlier only when every phase of it is past', () => {
    const laneFor = (phases) => fitOf('walk', {}, (walk) => (walk.phases = phases)).lane;
    equal(laneFor(['acute']), 'earlier');
    equal(laneFor(['acute', 'chronic']), 'later');
    equal(laneFor(['chronic']), 'later');
    equal(laneFor(['acute', 'subacute']), 'show');
    equal(laneFor(['acute', 'emergency']), 'later');
  });

  it('needs no warning where nobody is given it', () => {
    const warned = (over) => fitOf('walk', { flags: flagged('asthma') }, (walk) => Object.assign(walk, { avoid: ['asthma'] }, over)).strips;
    deepEqual(warned({ tier: 'emergency-only' }), []);
    deepEqual(warned({ patterns: ['pregnancy'] }), []);
    deepEqual(warned({}), [{ level: 'red', ids: ['asthma'] }]);
  });

  it('stands open where it is collapsed and used, and nowhere else', () => {
    equal(fitOf('oil', { using: ['oil'] }).expand, true);
    ok(!('expand' in fitOf('oil', { using: ['walk'] })));
    ok(!('expand' in fitOf('walk', { using: ['walk'] })));
  });

  it('tells what was tried, and what of it helped', () => {
    equal(fitOf('walk', { tried: ['walk'] }).tried, 'tried');
    equal(fitOf('walk', { tried: ['walk'], helped: ['walk'] }).tried, 'helped');
    ok(!('tried' in fitOf('walk', {})));
  });

  it('tells which statements go with it and against it, where they count', () => {
    const values = { active: 'first', quick: 'first' };
    const of = (id, reader) => {
      const { goesWith, goesAgainst } = fitOf(id, { values, ...reader });
      return [goesWith, goesAgainst];
    };
    deepEqual(of('walk'), [['active'], []]);
    deepEqual(of('tablet'), [[], ['active']]);
    deepEqual(of('knife'), [['quick'], ['active']]);
    deepEqual(of('wait'), [[], ['quick']]);
    deepEqual(of('walk', { pattern: 'back-only' }), [[], []]);
    deepEqual(of('walk', { values: { active: 'second' } }), [[], []]);
    deepEqual(of('oil'), [[], []]);
  });

  it('comes first in its tier when it helped, also where a check comes first', () => {
    const order = (change) => {
      const treatments = smallTreatments();
      change(treatments.entries.walk);
      const reader = readerOf({ ...sciatica, helped: ['walk'], flags: flagged('asthma') });
      return fitTreatments(treatments, reader)
        .map(({ id }) => id)
        .filter((id) => ['walk', 'tablet'].includes(id));
    };
    deepEqual(
      order(() => {}),
      ['walk', 'tablet'],
    );
    deepEqual(
      order((walk) => (walk.checkFirst = ['asthma'])),
      ['walk', 'tablet'],
    );
    // By name the tablet comes first.
    const treatments = smallTreatments();
    deepEqual(
      fitTreatments(treatments, readerOf(sciatica)).map(({ id }) => id),
      ['wait', 'tablet', 'walk', 'knife', 'oil'],
    );
  });
});

describe('a combination', () => {
  const withCombination = (sides) => (entry, treatments) => (treatments.combinations = { pair: sides });
  const warned = (sides, reader) => fitOf('tablet', reader, withCombination(sides)).combinations;

  it('is there when both halves are, one of them a medicine', () => {
    deepEqual(warned([{ group: 'tablets' }, { always: true }]), ['pair']);
    deepEqual(warned([{ group: 'tablets' }, { flag: 'asthma' }]), []);
    deepEqual(warned([{ group: 'tablets' }, { flag: 'asthma' }], { flags: flagged('asthma') }), ['pair']);
    deepEqual(warned([{ flag: 'asthma' }, { always: true }], { flags: flagged('asthma') }), []);
  });

  it('is never there when it names a group that does not exist', () => {
    deepEqual(warned([{ group: 'tablets' }, { group: 'gone' }]), []);
    deepEqual(warned([{ group: 'gone' }, { group: 'tablets' }], { using: ['wait'] }), []);
  });

  it('warns only on a treatment that is part of it', () => {
    const both = { using: ['tablet'], flags: flagged('asthma') };
    const sides = [{ group: 'tablets' }, { flag: 'asthma' }];
    deepEqual(fitOf('tablet', both, withCombination(sides)).combinations, ['pair']);
    deepEqual(fitOf('walk', both, withCombination(sides)).combinations, []);
    deepEqual(fitOf('walk', both, withCombination([{ group: 'tablets' }, { group: 'gone' }])).combinations, []);
  });
});

describe('flagsToAsk', () => {
  it('asks nothing for what is hidden or blocked', () => {
    const ask = (patterns, reader) => {
      const treatments = smallTreatments();
      Object.assign(treatments.entries.walk, { patterns, checkFirst: ['kidney'], avoid: ['asthma'] });
      return flagsToAsk(treatments, readerOf({ ...sciatica, ...reader }));
    };
    deepEqual(ask(['radiculopathy']), ['asthma', 'kidney']);
    deepEqual(ask(['stenosis']), []);
    deepEqual(ask(['radiculopathy'], { status: 'child' }), []);
    deepEqual(ask(['stenosis'], { asks: ['kidney'] }), ['kidney']);
    deepEqual(ask(['radiculopathy'], { fromAnswers: ['asthma'] }), ['kidney']);
  });
});

describe('a row of numbers', () => {
  const row = { kind: 'two-arm', display: 'patient', per: 100, arms: [1, 2], notFor: [], onlyWith: [] };

  it('is drawn only as two counts for a reader', () => {
    equal(isDrawable(row), true);
    for (const over of [
      { kind: 'range' },
      { display: 'text' },
      { arms: [1, 2, 3] },
      { arms: [1] },
      { arms: [1, [2, 3]] },
      { arms: [null, 2] },
    ])
      equal(isDrawable({ ...row, ...over }), false, JSON.stringify(over));
  });

  it('is shown to the readers whom it is like, and never when it is for staff', () => {
    const treatments = smallTreatments();
    treatments.entries.walk.numbers = ['plain', 'staff', 'clinician', 'other', 'with', 'gone'];
    treatments.numbers = {
      plain: row,
      staff: { ...row, display: 'staff' },
      clinician: { ...row, display: 'clinician' },
      other: { ...row, notFor: ['radiculopathy'] },
      with: { ...row, onlyWith: ['asthma', 'kidney'] },
    };
    deepEqual(numbersFor(treatments, readerOf(sciatica), 'walk'), ['plain']);
    deepEqual(numbersFor(treatments, readerOf({ pattern: 'stenosis' }), 'walk'), ['plain', 'other']);
    deepEqual(numbersFor(treatments, readerOf({ ...sciatica, flags: flagged('kidney') }), 'walk'), ['plain', 'with']);
    deepEqual(numbersFor(treatments, readerOf(sciatica), 'nothing'), []);
  });
});

describe('describeReader, on odd ground', () => {
  const calm = { level: 'routine', rules: ['no-warning-sign'] };
  const read = (soFar, told, table = knowledge) => describeReader(table, { now: ['none'] }, soFar, told);

  it('takes no pattern from an empty list, and nothing from a rule that does not exist', () => {
    equal(read({ ...calm, patterns: [] }, { pattern: 'stenosis' }).pattern, 'stenosis');
    equal(read({ ...calm, rules: ['gone'] }).status, 'routine');
    deepEqual({ ...read({ ...calm, rules: ['gone'] }).flags }, {});
  });

  it('sets the flag of a pattern that fits, beside others too, and of no other', () => {
    const isSet = (...patterns) => 'inflammatory-spine' in read({ ...calm, patterns }).flags;
    const inflammatory = (fit) => ({ id: 'inflammatory-back-pain', fit });
    const hip = { id: 'hip', fit: 'fits' };
    equal(isSet(inflammatory('fits')), true);
    equal(isSet(hip, inflammatory('fits')), true);
    equal(isSet(inflammatory('possible')), false);
    equal(isSet(hip), false);
    equal(isSet(), false);
  });

  it('is urgent when any rule that stands holds treatments', () => {
    const held = { ...knowledge, rules: { ...knowledge.rules, unwell: { ...knowledge.rules.unwell, holdTreatments: true } } };
    equal(read({ level: 'soon', rules: ['unwell', 'no-warning-sign'] }, {}, held).status, 'urgent');
    equal(read({ level: 'soon', rules: ['unwell', 'no-warning-sign'] }).status, 'routine');
  });

  it('is a child by the condition of the crosswalk alone', () => {
    const flags = { ...knowledge.crosswalk.flags };
    delete flags['under-16'];
    const table = { ...knowledge, crosswalk: { ...knowledge.crosswalk, flags } };
    equal(describeReader(table, { age: 'under-16' }, calm).status, 'child');
    equal(describeReader(table, { age: '18-44' }, calm).status, 'routine');
  });

  it('sets only the flags of the age that was told', () => {
    deepEqual({ ...read(calm, { age: 40 }).flags }, {});
    deepEqual({ ...read(calm, { age: 12 }).flags }, flagged('under-16', 'under-18'));
  });
});
