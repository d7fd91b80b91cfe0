import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { combinationsOf, fitTreatments, flagsToAsk, isDrawable, lanes, numbersFor, tiers } from 'pinched-nerve-widgets/core';
import { treatments } from 'pinched-nerve-widgets/knowledge';
import { classify } from '../support/classify-pseudocode.mjs';
import { describedReaders, flagged, readerOf } from '../support/readers.mjs';
import { sampleOf, samples } from '../support/samples.mjs';

/** What the rule reads of each treatment, copied from the clinical file. */
const clinical = JSON.parse(readFileSync(new URL('../knowledge/treatment-ids.json', import.meta.url), 'utf8'));
const readers = describedReaders(clinical.flags);
const fitOf = (reader, id) => fitTreatments(treatments, reader).find((fit) => fit.id === id);

const acute = { phase: 'acute', pattern: 'radiculopathy' };
const subacute = { phase: 'subacute', pattern: 'radiculopathy' };
const chronic = { phase: 'chronic', pattern: 'radiculopathy' };
const stenosis = { phase: 'chronic', pattern: 'stenosis' };
const backOnly = { phase: 'acute', pattern: 'back-only' };
const with_ = (base, ...ids) => ({ ...base, flags: flagged(...ids) });

/** [who, treatment, lane, reason], written from the clinical file. */
const notable = [
  [acute, 'watchful-waiting', 'highlight', 'core-in-phase'],
  [acute, 'heat', 'highlight', 'core-in-phase'],
  [acute, 'relative-rest', 'highlight', 'core-in-phase'],
  [subacute, 'relative-rest', 'earlier', 'phase-past'],
  [chronic, 'relative-rest', 'earlier', 'phase-past'],
  [acute, 'nsaid-oral', 'show', 'in-phase'],
  [chronic, 'nsaid-oral', 'earlier', 'phase-past'],
  [chronic, 'weak-opioids', 'earlier', 'phase-past'],
  [acute, 'microdiscectomy', 'later', 'phase-later'],
  [subacute, 'microdiscectomy', 'specialist', 'specialist-in-phase'],
  [chronic, 'microdiscectomy', 'specialist', 'specialist-in-phase'],
  [stenosis, 'microdiscectomy', 'hidden', 'other-pattern'],
  [stenosis, 'laminectomy', 'specialist', 'specialist-in-phase'],
  [{ phase: 'acute', pattern: 'stenosis' }, 'laminectomy', 'later', 'phase-later'],
  [acute, 'laminectomy', 'hidden', 'other-pattern'],
  [acute, 'epidural-steroid', 'later', 'injection-not-severe'],
  [{ ...acute, severe: true }, 'epidural-steroid', 'specialist', 'specialist-in-phase'],
  [{ ...acute, severe: true }, 'nerve-root-block', 'specialist', 'specialist-in-phase'],
  [subacute, 'epidural-steroid', 'specialist', 'specialist-in-phase'],
  [chronic, 'epidural-steroid', 'collapsed', 'injection-chronic'],
  [stenosis, 'epidural-steroid', 'collapsed', 'injection-other-pattern'],
  [backOnly, 'nerve-root-block', 'collapsed', 'injection-other-pattern'],
  [{ pattern: 'radiculopathy' }, 'epidural-steroid', 'collapsed', 'injection-phase-unknown'],
  [{ pattern: 'radiculopathy' }, 'microdiscectomy', 'later', 'phase-unknown'],
  [{ pattern: 'radiculopathy' }, 'nsaid-oral', 'show', 'in-phase'],
  [{ pattern: 'radiculopathy' }, 'relative-rest', 'highlight', 'core-in-phase'],
  [{ phase: 'acute' }, 'stay-active', 'highlight', 'core-in-phase'],
  [{ phase: 'acute' }, 'nsaid-oral', 'later', 'pattern-unknown'],
  [{}, 'microdiscectomy', 'later', 'pattern-unknown'],
  [backOnly, 'facet-rf', 'later', 'other-condition'],
  [acute, 'facet-rf', 'hidden', 'other-pattern'],
  [{}, 'facet-rf', 'hidden', 'other-condition'],
  [acute, 'bay-vodka', 'collapsed', 'unproven'],
  [acute, 'traction', 'collapsed', 'not-recommended'],
  [chronic, 'strong-opioids', 'collapsed', 'not-recommended'],
  [chronic, 'acupuncture', 'show', 'in-phase'],
  [chronic, 'combined-programme', 'show', 'in-phase'],
  [acute, 'emergency-decompression', 'hidden', 'emergency-only'],
  [acute, 'pregnancy-physio', 'hidden', 'only-in-pregnancy'],
  [with_(acute, 'pregnancy'), 'pregnancy-physio', 'highlight', 'core-in-phase'],
  [with_(acute, 'pregnancy'), 'nsaid-oral', 'not-for-you', 'avoid'],
  [with_(acute, 'pregnancy'), 'heat', 'show', 'check-first'],
  [with_(acute, 'anticoagulant'), 'nsaid-oral', 'not-for-you', 'avoid'],
  [with_(chronic, 'anticoagulant'), 'acupuncture', 'show', 'in-phase'],
  [with_(acute, 'numb-skin'), 'heat', 'not-for-you', 'avoid'],
  [with_(acute, 'numb-skin'), 'tens', 'collapsed', 'not-recommended'],
  [with_(acute, 'spine-fracture'), 'exercise-therapy', 'not-for-you', 'avoid'],
  [with_(acute, 'cancer'), 'exercise-therapy', 'ask-first', 'urgent-first'],
  [with_(acute, 'cancer'), 'stay-active', 'show', 'urgent-allowed'],
  [{ ...with_(acute, 'cancer'), fromChecker: true }, 'exercise-therapy', 'highlight', 'core-in-phase'],
  [{ ...acute, status: 'urgent' }, 'heat', 'ask-first', 'urgent-first'],
  [{ ...acute, status: 'urgent' }, 'watchful-waiting', 'show', 'urgent-allowed'],
  [{ ...acute, status: 'urgent' }, 'microdiscectomy', 'ask-first', 'urgent-first'],
  [{ ...acute, status: 'urgent' }, 'bay-vodka', 'collapsed', 'unproven'],
  [{ ...acute, status: 'emergency' }, 'watchful-waiting', 'blocked', 'emergency'],
  [{ ...acute, status: 'child' }, 'watchful-waiting', 'blocked', 'child'],
];

const anyReader = fc.record({
  status: fc.constantFrom('emergency', 'urgent', 'routine', 'child'),
  phase: fc.constantFrom('acute', 'subacute', 'chronic', 'unknown'),
  pattern: fc.constantFrom('radiculopathy', 'stenosis', 'back-only', 'unknown'),
  severe: fc.boolean(),
  flags: fc.subarray(clinical.flags, { maxLength: 6 }).map((ids) => flagged(...ids)),
  using: fc.subarray(Object.keys(clinical.treatments), { maxLength: 4 }),
  tried: fc.subarray(Object.keys(clinical.treatments), { maxLength: 4 }),
  helped: fc.subarray(Object.keys(clinical.treatments), { maxLength: 4 }),
  values: fc.dictionary(fc.constantFrom(...clinical.values), fc.constantFrom('first', 'second')),
  fromChecker: fc.boolean(),
  fromAnswers: fc.constant([]),
  asks: fc.constant([]),
});

const always = (check) => fc.assert(fc.property(anyReader, check), { numRuns: samples(150), seed: 18 });

describe('fitTreatments', () => {
  it(`agrees with the clinical file's own rule for every treatment in ${readers.length} described readers`, () => {
    for (const reader of sampleOf(readers))
      for (const fit of fitTreatments(treatments, reader)) {
        const entry = clinical.treatments[fit.id];
        const expected = classify(reader, { id: fit.id, defaultTier: entry.tier, ...entry });
        const found = { lane: fit.lane, strips: fit.strips, badge: fit.badge, expand: fit.expand ?? false };
        deepEqual(found, { expand: false, badge: undefined, ...expected }, `${fit.id} for ${JSON.stringify(reader)}`);
      }
  });

  it('agrees with it for readers whom nobody thought of', () => {
    always((reader) => {
      for (const { id, lane } of fitTreatments(treatments, reader)) {
        const entry = clinical.treatments[id];
        equal(lane, classify(reader, { id, defaultTier: entry.tier, ...entry }).lane, id);
      }
    });
  });

  for (const [who, id, lane, reason] of notable)
    it(`puts ${id} into "${lane}" because of "${reason}" for ${JSON.stringify(who)}`, () => {
      const fit = fitOf(readerOf(who), id);
      deepEqual([fit.lane, fit.reason], [lane, reason]);
    });

  it('says "experts disagree" only of the injections after three months', () => {
    const found = fitTreatments(treatments, readerOf(chronic)).filter(({ badge }) => badge === 'experts-disagree');
    deepEqual(found.map(({ id }) => id).sort(), ['epidural-steroid', 'nerve-root-block']);
  });

  it('has every treatment once, whoever the reader is', () => {
    always((reader) => {
      const ids = fitTreatments(treatments, reader).map(({ id }) => id);
      deepEqual([...ids].sort(), Object.keys(clinical.treatments).sort());
    });
  });

  it('blocks all in an emergency and for a child, and says nothing else', () => {
    for (const status of ['emergency', 'child'])
      for (const reader of sampleOf(readers))
        for (const fit of fitTreatments(treatments, { ...reader, status })) {
          deepEqual([fit.lane, fit.reason, fit.strips, fit.combinations], ['blocked', status, [], []]);
        }
  });

  it('blocks nobody else', () => {
    always((reader) => {
      if (reader.status === 'emergency' || reader.status === 'child') return;
      ok(fitTreatments(treatments, reader).every(({ lane }) => lane !== 'blocked'));
    });
  });

  it('never suggests what should be avoided', () => {
    always((reader) => {
      for (const { id, lane } of fitTreatments(treatments, reader))
        if (clinical.treatments[id].avoid.some((flag) => reader.flags[flag])) ok(!['highlight', 'show', 'specialist'].includes(lane), id);
    });
  });

  it('never moves a treatment across lanes for a value, nor for what was tried or helped', () => {
    always((reader) => {
      const lanesOf = (each) => Object.fromEntries(fitTreatments(treatments, each).map(({ id, lane, reason }) => [id, [lane, reason]]));
      deepEqual(lanesOf(reader), lanesOf({ ...reader, values: {}, tried: [], helped: [] }));
    });
  });

  it('orders by lane, then waiting, then tier; values order inside a tier only', () => {
    always((reader) => {
      const fits = fitTreatments(treatments, reader);
      for (const [index, fit] of fits.slice(1).entries()) {
        const before = fits[index];
        ok(lanes.indexOf(before.lane) <= lanes.indexOf(fit.lane));
        if (fit.lane === 'blocked' || before.lane !== fit.lane || before.id === 'watchful-waiting') continue;
        ok(fit.id !== 'watchful-waiting');
        ok(tiers.indexOf(clinical.treatments[before.id].tier) <= tiers.indexOf(clinical.treatments[fit.id].tier));
      }
    });
  });

  it('lets a value lift what goes well with it, and says so', () => {
    const idsIn = (reader, wanted) =>
      fitTreatments(treatments, reader)
        .filter(({ lane }) => lane === wanted)
        .map(({ id }) => id);
    const plain = idsIn(readerOf(acute), 'highlight');
    const effort = idsIn(readerOf({ ...acute, values: { 'v-avoid-tablets': 'first' } }), 'highlight');
    ok(plain.indexOf('heat') > plain.indexOf('education-advice'));
    ok(effort.indexOf('heat') < effort.indexOf('education-advice'));
    deepEqual(fitOf(readerOf({ ...acute, values: { 'v-avoid-tablets': 'first' } }), 'heat').goesWith, ['v-avoid-tablets']);
    deepEqual(idsIn(readerOf({ ...acute, values: { 'v-avoid-tablets': 'second' } }), 'highlight'), plain);
  });

  it('counts what matters in spinal stenosis only there', () => {
    const values = { 'v-walk': 'first' };
    deepEqual(fitOf(readerOf({ ...acute, values }), 'walking-aids').goesWith, []);
    deepEqual(fitOf(readerOf({ ...stenosis, values }), 'walking-aids').goesWith, ['v-walk']);
  });

  it('puts what helped before first in its tier, unless it should be avoided', () => {
    const first = (flags) =>
      fitTreatments(treatments, readerOf({ ...acute, flags, helped: ['heat'] })).filter(({ lane }) => lane !== 'hidden')[1].id;
    equal(first({}), 'heat');
    ok(first(flagged('numb-skin')) !== 'heat');
  });

  it('lifts nothing that should be avoided, neither for having helped nor for a value', () => {
    const isBefore = (reader, one, other) => {
      const ids = fitTreatments(treatments, readerOf(reader)).map(({ id }) => id);
      return ids.indexOf(one) < ids.indexOf(other);
    };
    equal(isBefore({ ...acute, helped: ['traction'] }, 'traction', 'ketorolac'), true);
    equal(isBefore({ ...with_(acute, 'infection'), helped: ['traction'] }, 'traction', 'ketorolac'), false);
    const values = { 'v-speed': 'first' };
    equal(isBefore({ ...stenosis, values }, 'microdiscectomy', 'endoscopic-discectomy'), true);
    equal(isBefore({ ...with_(stenosis, 'infection'), values }, 'microdiscectomy', 'endoscopic-discectomy'), false);
  });

  it('orders equals by the names that it is given', () => {
    const backwards = fitTreatments(treatments, readerOf(acute), (one, other) => (one < other ? 1 : -1)).map(({ id }) => id);
    equal(backwards[0], 'watchful-waiting');
    ok(backwards.indexOf('stay-active') < backwards.indexOf('heat'));
  });

  it('shows a collapsed treatment open when the reader uses it', () => {
    equal(fitOf(readerOf({ ...chronic, using: ['strong-opioids'] }), 'strong-opioids').expand, true);
    equal(fitOf(readerOf(chronic), 'strong-opioids').expand, undefined);
  });

  it('changes nothing that it returns or was given', () => {
    const reader = Object.freeze(readerOf(with_(acute, 'anticoagulant')));
    const fits = fitTreatments(treatments, reader);
    ok(
      Object.isFrozen(fits) &&
        fits.every((fit) => Object.isFrozen(fit) && Object.isFrozen(fit.strips) && fit.strips.every(Object.isFrozen)),
    );
    deepEqual(JSON.parse(JSON.stringify(fits)), fits);
  });
});

describe('combinationsOf', () => {
  it('finds the pairs that should not be combined', () => {
    const found = (using, ...flags) => combinationsOf(treatments, readerOf({ using, flags: flagged(...flags) }));
    deepEqual(found([]), []);
    deepEqual(found([], 'anticoagulant'), []);
    deepEqual(found(['nsaid-oral'], 'anticoagulant'), ['anti-inflammatory-and-blood-thinner']);
    deepEqual(found(['strong-opioids', 'gabapentinoids']), ['opioid-and-gabapentinoid', 'opioid-and-alcohol']);
    deepEqual(found(['strong-opioids', 'benzodiazepines']), ['opioid-and-benzodiazepine', 'opioid-and-alcohol']);
    deepEqual(found(['antidepressants', 'weak-opioids']), ['opioid-and-alcohol', 'tricyclic-and-tramadol']);
    deepEqual(found(['antidepressants', 'strong-opioids']), ['opioid-and-alcohol']);
  });

  it('counts what is picked for comparing', () => {
    deepEqual(combinationsOf(treatments, readerOf({ using: ['gabapentinoids'] }), ['weak-opioids']), [
      'opioid-and-gabapentinoid',
      'opioid-and-alcohol',
    ]);
  });

  it('warns on the treatment that would make the pair', () => {
    deepEqual(fitOf(readerOf({ ...acute, using: ['strong-opioids'] }), 'gabapentinoids').combinations, ['opioid-and-gabapentinoid']);
    deepEqual(fitOf(readerOf(acute), 'gabapentinoids').combinations, []);
  });
});

describe('flagsToAsk', () => {
  it('asks what a shown treatment reads, and not what the answers said', () => {
    const asked = flagsToAsk(treatments, readerOf(acute));
    ok(asked.includes('pacemaker') && asked.includes('pregnancy'));
    ok(!asked.includes('mri-unsafe'));
    ok(!flagsToAsk(treatments, readerOf({ ...with_(acute, 'pregnancy'), fromAnswers: ['pregnancy'] })).includes('pregnancy'));
    deepEqual(flagsToAsk(treatments, readerOf({ status: 'emergency' })), []);
  });
});

describe('the numbers', () => {
  it('may be drawn only with two plain counts for the reader', () => {
    const drawable = Object.keys(treatments.numbers).filter((id) => isDrawable(treatments.numbers[id]));
    deepEqual(drawable, ['N01', 'N02', 'N03', 'N04', 'N08', 'N09', 'N10', 'N13', 'N26', 'N29', 'N31', 'N32']);
  });

  it('are shown where their people are like the reader', () => {
    ok(numbersFor(treatments, readerOf(acute), 'watchful-waiting').includes('N21'));
    deepEqual(numbersFor(treatments, readerOf(stenosis), 'watchful-waiting'), ['N23']);
    deepEqual(numbersFor(treatments, readerOf(acute), 'oral-steroids'), []);
    ok(!numbersFor(treatments, readerOf(acute), 'gabapentinoids').includes('N28'));
    ok(numbersFor(treatments, readerOf(with_(acute, 'trying-to-conceive')), 'gabapentinoids').includes('N28'));
  });
});
