import { deepEqual, equal, ok } from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import packModules from '../../scripts/pack-modules.mjs';
import slimModules from '../../scripts/slim-modules.mjs';

/** Modules that the scripts hold in another form than the package. */
const files = [
  ...['citations', 'findings', 'index', 'patterns', 'rules'].map((name) => `knowledge/${name}`),
  ...['citations', 'entries', 'myths', 'numbers', 'prevention', 'search-names'].map((name) => `knowledge/treatments/${name}`),
  ...['actions', 'body-zones', 'concerns', 'conditions-explained', 'expect', 'patterns', 'questions', 'region-names', 'regions'].map(
    (name) => `wording/${name}`,
  ),
  ...['rules-calm', 'rules-emergency', 'rules-urgent', 'safety-net', 'say-when-calling', 'sections', 'self-care'].map(
    (name) => `wording/${name}`,
  ),
  ...['facts', 'fit', 'flags', 'means', 'myths', 'natural-history', 'numbers', 'prevention', 'quiz', 'tests', 'treatments', 'values'].map(
    (name) => `wording/treatments/${name}`,
  ),
];
const isForReaders = ({ display }) => display !== 'clinician' && display !== 'staff';

describe('what the scripts hold packed', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'packed-'));
  let packed;
  const unpacked = {};
  let speaking;
  let packedSpeaking;

  before(async () => {
    const nameOf = (file) => file.replace(/[^a-z]/g, '_');
    const entry = path.resolve('dist/esm/packed-entry.js');
    const code = [...files, 'localization/message'].map((file) => `export * as ${nameOf(file)} from './${file}.js';`).join('\n');
    const bundle = await rollup({
      input: entry,
      plugins: [
        { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
        slimModules({ withRules: true, withCrosswalk: true }),
        packModules(),
      ],
    });
    await bundle.write({ file: path.join(folder, 'packed.mjs'), format: 'es' });
    const all = await import(pathToFileURL(path.join(folder, 'packed.mjs')).href);
    packed = Object.fromEntries(files.map((file) => [file, all[nameOf(file)]]));
    packedSpeaking = all.localization_message.speaking;
    for (const file of files) unpacked[file] = await import(pathToFileURL(path.resolve(`dist/esm/${file}.js`)).href);
    ({ speaking } = await import(pathToFileURL(path.resolve('dist/esm/localization/message.js')).href));
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  /** Every sentence with its number and its English; functions with values are left as they are. */
  const saidBy = (speak, part) => {
    const numbers = new Proxy([], { get: (_, key) => String(key) });
    if (typeof part === 'function') return part.length ? 'with values' : [speak(numbers, part), part()];
    if (Array.isArray(part)) return part.map((each) => saidBy(speak, each));
    return part
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, value]) => value)
            .map(([key, value]) => [key, saidBy(speak, value)]),
        )
      : part;
  };

  for (const file of files.filter((each) => each.startsWith('wording/')))
    it(`says the same sentences under the same numbers: ${file}`, () => {
      const wanted = saidBy(speaking, unpacked[file]);
      ok(JSON.stringify(wanted).length > 100);
      deepEqual(saidBy(packedSpeaking, packed[file]), wanted);
    });

  it('has every finding, rule and pattern, for the core and for the screens', () => {
    for (const name of ['findings', 'rules', 'patterns']) {
      const wanted = unpacked['knowledge/index'].knowledge[name];
      ok(Object.keys(wanted).length > 10);
      deepEqual(packed['knowledge/index'].knowledge[name], wanted);
      deepEqual({ ...packed[`knowledge/${name}`][name] }, wanted);
    }
  });

  it('has every field of every treatment that a screen or the fit reads', () => {
    const { entries } = unpacked['knowledge/treatments/entries'];
    const { numbers } = unpacked['knowledge/treatments/numbers'];
    const found = packed['knowledge/treatments/entries'].entries;
    deepEqual(Object.keys(found), Object.keys(entries));
    for (const [id, { weakestSource: _source, restsOnOwnKnowledge: _own, ...wanted }] of Object.entries(entries))
      deepEqual(found[id], { ...wanted, numbers: wanted.numbers.filter((number) => isForReaders(numbers[number])) }, id);
  });

  it('has every figure that is for readers, and none that is not', () => {
    const { numbers, means } = unpacked['knowledge/treatments/numbers'];
    const found = packed['knowledge/treatments/numbers'];
    deepEqual(
      Object.keys(found.numbers),
      Object.keys(numbers).filter((id) => isForReaders(numbers[id])),
    );
    for (const [id, row] of Object.entries(found.numbers)) deepEqual({ ...row, of: '' }, { ...numbers[id], of: '' }, id);
    for (const [id, row] of Object.entries(found.means))
      deepEqual(row, (({ treated, control, cites }) => ({ treated, control, cites }))(means[id]), id);
    equal(Object.keys(found.means).length, Object.keys(means).length);
  });

  it('has every verdict with its sources', () => {
    for (const name of ['myths', 'prevention'])
      deepEqual(packed[`knowledge/treatments/${name}`][name], unpacked[`knowledge/treatments/${name}`][name]);
  });

  it('leads from every name to its treatment', () => {
    const pairs = ({ searchNames }) =>
      searchNames
        .filter(({ treatment }) => treatment)
        .map(({ name, treatment }) => `${name}: ${treatment}`)
        .sort();
    deepEqual(pairs(packed['knowledge/treatments/search-names']), pairs(unpacked['knowledge/treatments/search-names']));
  });

  it('names every publication that is cited, with how far it was read', () => {
    for (const [file, table, state] of [
      ['knowledge/treatments/citations', 'treatmentCitations', 'verification'],
      ['knowledge/citations', 'citations', 'verified'],
    ])
      for (const [id, row] of Object.entries(packed[file][table])) {
        const wanted = unpacked[file][table][id];
        deepEqual([row.reference, row[state]], [wanted.reference, wanted[state]], id);
        ok(row.url === null || row.url === wanted.url, id);
      }
    const { entries } = packed['knowledge/treatments/entries'];
    for (const { cites } of Object.values(entries))
      for (const cite of cites) ok(packed['knowledge/treatments/citations'].treatmentCitations[cite], cite);
  });
});
