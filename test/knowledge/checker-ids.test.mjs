import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { levels } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { causes, kinds, neckOrBack } from '../../dist/esm/knowledge/conditions-explained.js';

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

  it('has the causes, the types and the rows of neck or back', () => {
    deepEqual(sorted(Object.keys(causes)), sorted(clinical.causes));
    deepEqual(sorted(Object.keys(kinds)), sorted(clinical.types));
    equal(neckOrBack.length, clinical.neckOrBack);
  });
});
