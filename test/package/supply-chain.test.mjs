import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { sbomOf } from '../../scripts/write-sbom.mjs';

const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const [manifest, lock] = ['package.json', 'package-lock.json'].map(readJson);
const sbom = readJson('dist/sbom.cdx.json');
const licences = fs.readFileSync('THIRD-PARTY-LICENSES.txt', 'utf8');
const words = (text) => text.split(/\s+/).join(' ').trim();

/** Folder in node_modules of each package whose code a script of dist contains. */
async function bundledPackages() {
  const { metafile } = await build({
    entryPoints: ['dist/esm/index.js'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'unused',
    logLevel: 'silent',
  });
  const found = Object.keys(metafile.inputs).flatMap((file) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(found)];
}

describe('dist/sbom.cdx.json', () => {
  it('lists what npm installs together with the package, and nothing else', () => {
    const installed = new Set();
    const visit = (name) => {
      if (installed.has(name)) return;
      installed.add(name);
      Object.keys(readJson(path.join('node_modules', name, 'package.json')).dependencies ?? {}).forEach(visit);
    };
    Object.keys(manifest.dependencies).forEach(visit);
    assert.deepEqual(sbom.components.map(({ name }) => name).sort(), [...installed].sort());
    for (const { name, version, purl, licenses, hashes } of sbom.components) {
      const there = readJson(path.join('node_modules', name, 'package.json'));
      assert.deepEqual({ version, licence: licenses[0].license.id }, { version: there.version, licence: there.license }, name);
      assert.equal(purl, `pkg:npm/${name.replace('@', '%40')}@${version}`);
      assert.match(hashes[0].content, /^[0-9a-f]{128}$/);
    }
  });

  it('is CycloneDX that names the package, and says of each part what it needs', () => {
    const { bomFormat, specVersion, metadata, components, dependencies } = sbom;
    assert.deepEqual(
      { bomFormat, specVersion, name: metadata.component.name, version: metadata.component.version },
      { bomFormat: 'CycloneDX', specVersion: '1.5', name: manifest.name, version: manifest.version },
    );
    const refs = [metadata.component, ...components].map((each) => each['bom-ref']);
    assert.deepEqual(dependencies.map(({ ref }) => ref).sort(), [...refs].sort());
    for (const { dependsOn } of dependencies) for (const ref of dependsOn) assert.ok(refs.includes(ref), ref);
  });

  it('is of this lock file, and holds no time and no number that would make each build another', () => {
    assert.deepEqual(sbom, sbomOf(manifest, lock));
    assert.equal(sbom.metadata.timestamp ?? sbom.serialNumber, undefined);
  });
});

describe('THIRD-PARTY-LICENSES.txt', () => {
  it('holds the licence of each package whose code the scripts contain', async () => {
    const bundled = await bundledPackages();
    assert.ok(bundled.includes('lit'));
    for (const name of bundled) {
      assert.ok(licences.includes(name), name);
      assert.ok(words(licences).includes(words(fs.readFileSync(path.join('node_modules', name, 'LICENSE'), 'utf8'))), name);
    }
  });

  it('names every package that comes with ours, with its licence', () => {
    for (const { name, licenses } of sbom.components) {
      assert.ok(licences.includes(name), name);
      assert.ok(/BSD-3-Clause|MIT/.test(licenses[0].license.id), `${name}: a licence that nobody has looked at yet`);
    }
  });
});

describe('what editors read', () => {
  const { modules } = readJson('dist/custom-elements.json');
  const elements = modules.flatMap(({ declarations }) => declarations);
  const namesOf = (list = []) => list.map(({ name }) => name).sort();

  it('is in VS Code every tag with every attribute, and the values of those that have few', () => {
    const { tags } = readJson('dist/vscode.html-custom-data.json');
    assert.deepEqual(namesOf(tags), elements.map(({ tagName }) => tagName).sort());
    for (const { tagName, attributes } of elements)
      assert.deepEqual(namesOf(tags.find(({ name }) => name === tagName).attributes), namesOf(attributes), tagName);
    const valuesOf = (tag, attribute) =>
      namesOf(tags.find(({ name }) => name === tag).attributes.find(({ name }) => name === attribute).values);
    assert.deepEqual(valuesOf('pinched-nerve-red-flag-alert', 'level'), ['emergency', 'urgent']);
    assert.ok(valuesOf('pinched-nerve-symptom-checker', 'region').includes('GB'));
    assert.deepEqual(valuesOf('pinched-nerve-symptom-checker', 'services'), []);
  });

  it('is in JetBrains every tag with its attributes, events and slots', () => {
    const { name, version, contributions } = readJson(manifest['web-types']);
    assert.deepEqual({ name, version }, { name: manifest.name, version: manifest.version });
    for (const element of elements) {
      const described = contributions.html.elements.find((each) => each.name === element.tagName);
      assert.deepEqual(namesOf(described.attributes), namesOf(element.attributes));
      assert.deepEqual(namesOf(described.js.events), namesOf(element.events));
      assert.deepEqual(namesOf(described.slots), namesOf(element.slots));
    }
  });
});
