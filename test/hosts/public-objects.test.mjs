/** The scripts are packed, and names are shortened in them: what a host reads keeps the names that the package gives it. */
import { deepEqual, equal } from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { assess, describeReader, standing } from '../../dist/esm/core/index.js';
import { knowledge } from '../../dist/esm/knowledge/index.js';
import { privateNames } from '../../scripts/private-names.mjs';
import { vignettes } from '../support/answer-sheets.mjs';
import { browserNames, hostPage, startHost } from '../support/hosts.mjs';

const told = { phase: 'acute', age: 40, flags: ['asthma'], using: ['weak-opioids'], values: {} };
/** As JSON: the order of names is the same too. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const sheets = [{}, ...vignettes.map(({ answers }) => answers)];
const scripts = [
  'pinched-nerve-widgets.js',
  'standalone/pinched-nerve-widgets.es.js',
  ['symptom-checker.js', 'treatment-options.js', 'alert.js'],
];

describe('what a host reads of the elements', () => {
  let host;
  before(async () => {
    host = await startHost(browserNames[0]);
  });
  after(() => host.stop());

  for (const names of scripts)
    it(`has the names of the package, by ${names}`, async () => {
      const head = [names].flat().map((name) => `<script src="/dist/${name}"></script>`);
      const opened = await host.open(hostPage({ head: head.join(''), attributes: '' }));
      const read = await opened.run(
        async (all, given) => {
          const checker = document.querySelector('pinched-nerve-symptom-checker');
          const explainer = document.querySelector('pinched-nerve-treatment-options');
          explainer.told = given;
          const details = [];
          for (const type of ['question-shown', 'answer-rejected', 'red-flag-found', 'assessed', 'alert-raised'])
            document.addEventListener(`pinched-nerve-${type}`, ({ detail }) => details.push([type, ...Object.keys(detail)].join(' ')));
          const found = [];
          for (const answers of all) {
            checker.answers = answers;
            await checker.updateComplete;
            found.push({ answers: checker.answers, standing: checker.standing, assessment: checker.assessment, reader: explainer.reader });
          }
          checker.answers = {};
          await checker.updateComplete;
          checker.goTo('saddle');
          await checker.updateComplete;
          checker.shadowRoot.querySelector('[part~=continue]').click();
          // As text, since drivers put names into an order of their own.
          return JSON.stringify({ told: explainer.told, found, details: [...new Set(details)].sort() });
        },
        sheets,
        told,
      );
      const { found, details, told: kept } = JSON.parse(read);
      deepEqual(kept, told);
      equal(found.length, sheets.length);
      for (const each of found) {
        const { answers, assessment } = each;
        const certain = standing(knowledge, answers);
        equal(JSON.stringify(each.standing), JSON.stringify(certain));
        if (assessment) equal(JSON.stringify(assessment), JSON.stringify(assess(knowledge, answers)));
        deepEqual(each.reader, plain(describeReader(knowledge, answers, assessment ?? certain, told)));
      }
      deepEqual(details, [
        'alert-raised level',
        'answer-rejected count',
        'assessed level knowledgeVersion',
        'question-shown index',
        'red-flag-found level',
      ]);
      await opened.close();
    });

  it('is no private name, in what it sets and calls either', () => {
    const { modules } = JSON.parse(fs.readFileSync('dist/custom-elements.json', 'utf8'));
    const members = modules.flatMap(({ declarations }) => declarations.flatMap((element) => element.members.map(({ name }) => name)));
    const services = [
      'emergency',
      'advice',
      'crisis',
      'number',
      'label',
      'emergencyDepartment',
      'familyDoctor',
      'outOfHours',
      'links',
      'url',
    ];
    const isPrivate = (name) => privateNames.includes(name);
    deepEqual([...members, ...services].filter(isPrivate), []);
  });
});
