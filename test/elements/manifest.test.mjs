import { deepEqual, ok } from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';

const { modules } = JSON.parse(fs.readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations);
const element = (tag) => elements.find(({ tagName }) => tagName === tag);
const namesOf = (list) => list.map(({ name }) => name).sort();

describe('custom-elements.json', () => {
  it('holds elements only, each in a module of the build, in the order of their names', () => {
    deepEqual(
      elements.map(({ tagName }) => tagName),
      ['pinched-nerve-red-flag-alert', 'pinched-nerve-symptom-checker', 'pinched-nerve-treatment-options'],
    );
    for (const { path: file, declarations } of modules) {
      ok(/^dist\/esm\/elements\/.+\.js$/.test(file), file);
      ok(
        declarations.every(({ tagName }) => tagName?.startsWith('pinched-nerve-')),
        file,
      );
    }
  });

  it('holds what a host may use of the checker, inherited members too, and nothing private', () => {
    deepEqual(namesOf(element('pinched-nerve-symptom-checker').members), [
      'answers',
      'assessment',
      'goTo',
      'headingLevel',
      'question',
      'region',
      'restart',
      'services',
      'standing',
    ]);
    deepEqual(namesOf(element('pinched-nerve-symptom-checker').attributes), ['answers', 'heading-level', 'lang', 'region', 'services']);
  });

  it('holds what a host may use of the alert', () => {
    deepEqual(namesOf(element('pinched-nerve-red-flag-alert').members), [
      'active',
      'focus',
      'for',
      'headingLevel',
      'level',
      'region',
      'services',
    ]);
    deepEqual(namesOf(element('pinched-nerve-red-flag-alert').events), [
      'pinched-nerve-alert-calmed',
      'pinched-nerve-alert-raised',
      'pinched-nerve-failed',
    ]);
  });

  it('describes every attribute, event, slot, part and custom property', () => {
    for (const { tagName, members, attributes, events, slots, cssParts, cssProperties } of elements)
      for (const each of [...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties])
        ok(each.description, `${tagName}: ${each.name || 'slot'}`);
  });
});
