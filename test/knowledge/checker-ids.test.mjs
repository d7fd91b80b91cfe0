import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { levels } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { causes, kinds, neckOrBack } from '../../dist/esm/knowledge/conditions-explained.js';
import { sayWhenCalling } from '../../dist/esm/wording/say-when-calling.js';

/** Every id of the clinical file, copied as it stood on the content date. */
const clinical = JSON.parse(readFileSync(new URL('checker-ids.json', import.meta.url), 'utf8'));

const sorted = (ids) => [...ids].sort();

describe('the knowledge has every id of the clinical file, and nothing more', () => {
  it('is of the same version', () => equal(knowledge.version, clinical.version));

  it('has the levels, from calm to emergency', () => deepEqual(levels, clinical.levels));

  it('has the questions in their order, with their options', () => {
    deepEqual(Object.keys(knowledge.questions), Object.keys(clinical.questions));
    for (const [id, options] of Object.entries(clinical.questions)) deepEqual(Object.keys(knowledge.questions[id].options), options, id);
  });

  it('has the rules in their order, which is that of reasons and actions', () => deepEqual(Object.keys(knowledge.rules), clinical.rules));

  it('has the nerve roots in their order', () => {
    const roots = Object.entries(knowledge.rootTables).map(([id, table]) => [id, Object.keys(table.roots)]);
    deepEqual(Object.fromEntries(roots), clinical.roots);
  });

  it('has the sections', () => deepEqual(knowledge.sections, clinical.sections));

  for (const table of [
    'findings',
    'patterns',
    'safetyNet',
    'selfCare',
    'expect',
    'concerns',
    'actions',
    'regions',
    'bodyZones',
    'citations',
  ])
    it(`has the ${table}`, () => deepEqual(sorted(Object.keys(knowledge[table])), sorted(clinical[table])));

  it('ranks the patterns in the same order, all but the one for what is unclear', () => {
    const ranked = Object.entries(knowledge.patterns).filter(([, { priority }]) => priority !== null);
    ranked.sort(([, first], [, second]) => first.priority - second.priority);
    deepEqual(
      ranked.map(([id]) => id),
      clinical.patternPriority,
    );
    deepEqual(
      ranked.map(([, { priority }]) => priority),
      clinical.patternPriority.map((_, index) => index + 1),
    );
    equal(Object.keys(knowledge.patterns).length, ranked.length + 1);
  });

  it('has something to say on the phone for the same concerns', () =>
    deepEqual(sorted(Object.keys(sayWhenCalling)), sorted(clinical.sayWhenCalling)));

  it('has the causes and the types', () => {
    deepEqual(sorted(Object.keys(causes)), sorted(clinical.causes));
    deepEqual(sorted(Object.keys(kinds)), sorted(clinical.types));
  });

  // The rows have no ids of their own: each is known by its publications.
  it('has the rows of neck or back in their order, each with its citations', () =>
    deepEqual(
      neckOrBack.map(({ cites }) => cites),
      clinical.neckOrBack,
    ));
});
