import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { publint } from 'publint';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import ts from 'typescript';
import { installPacked } from '../support/packed.mjs';

const run = promisify(execFile);
const { folder, packed, tarball, own, remove } = installPacked();
after(remove);

const manifest = JSON.parse(fs.readFileSync(path.join(own, 'package.json'), 'utf8'));
const names = packed.files.map((file) => file.path);
const entries = Object.entries(manifest.exports);
const idOf = (entry) => `pinched-nerve-widgets${entry.slice(1)}`;
const codeEntries = entries.filter(([, conditions]) => typeof conditions === 'object').map(([entry]) => entry);
const inPackage = (file) => path.relative(own, file).split(path.sep).join('/');

/** Bundles a consumer's module as a host would, for a server or for the page. */
async function bundle(contents, { platform = 'node', minify = false } = {}) {
  const options = { bundle: true, write: false, metafile: true, format: 'esm', platform, minify, logLevel: 'silent' };
  const { outputFiles, metafile } = await build({ ...options, stdin: { contents, resolveDir: folder } });
  return { code: outputFiles[0].text, inputs: Object.keys(metafile.inputs).map((file) => path.resolve(file)) };
}

/** The types that some exports lead to. */
function programOf(some) {
  const roots = some.map((entry) => path.join(own, manifest.exports[entry].types));
  return ts.createProgram(roots, { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, types: [], lib: [] });
}

/** The tags that a bundle registers when it runs. */
async function registeredBy(contents) {
  const { code } = await bundle(contents);
  const file = path.join(folder, 'bundle.mjs');
  fs.writeFileSync(file, code);
  const counting = `const tags = []; globalThis.customElements = { define: (tag) => tags.push(tag), get: () => undefined };
await import(${JSON.stringify(pathToFileURL(file).href)}); process.stdout.write(JSON.stringify(tags));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', counting]);
  return JSON.parse(stdout.slice(stdout.lastIndexOf('[')));
}

describe('what npm packs', () => {
  const allowed = [
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-LICENSES\.txt)$/,
    /^dist\/(pinched-nerve-widgets|symptom-checker|alert|treatment-options|embed|embed-height)\.js$/,
    /^dist\/embed\.html$/,
    /^dist\/locales\/[a-z]{2,3}(\.treatments)?\.js$/,
    /^dist\/standalone\/pinched-nerve-widgets\.[a-z]{2,3}\.js$/,
    /^dist\/(custom-elements|manifest|sbom\.cdx|vscode\.html-custom-data|web-types)\.json$/,
    /^dist\/esm\/([a-z-]+\/)*[a-z0-9.-]+(\.js|\.d\.ts)$/,
  ];

  it('is what a host or a bundler needs, and nothing else', (test) => {
    assert.deepEqual(
      names.filter((name) => !allowed.some((pattern) => pattern.test(name))),
      [],
    );
    for (const pattern of allowed)
      assert.ok(
        names.some((name) => pattern.test(name)),
        String(pattern),
      );
    test.diagnostic(`${names.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked`);
    assert.ok(packed.size < 1_500_000, `${packed.size} bytes`);
  });

  it('holds every file that dist/manifest.json lists', () => {
    const { files } = JSON.parse(fs.readFileSync(path.join(own, 'dist/manifest.json'), 'utf8'));
    for (const name of Object.keys(files)) assert.ok(names.includes(`dist/${name}`), name);
  });

  it('holds the modules that the exports lead to, and no other', async () => {
    const everything = codeEntries.map((entry, index) => `export * as e${index} from '${idOf(entry)}';`).join('\n');
    const { inputs } = await bundle(everything);
    const needed = inputs.map(inPackage).filter((name) => name.startsWith('dist/esm/'));
    assert.deepEqual(names.filter((name) => /^dist\/esm\/.*\.js$/.test(name)).sort(), needed.sort());
    // A bundler finds the language files.
    assert.deepEqual(
      names.filter((name) => name.startsWith('dist/locales/')).sort(),
      inputs
        .map(inPackage)
        .filter((name) => name.startsWith('dist/locales/'))
        .sort(),
    );
  });

  it('holds the types that the exports lead to, and no other', () => {
    const program = programOf(codeEntries);
    const needed = program.getSourceFiles().map(({ fileName }) => inPackage(fileName));
    assert.deepEqual(names.filter((name) => name.endsWith('.d.ts')).sort(), needed.filter((name) => name.startsWith('dist/')).sort());
  });
});

describe('the types of one element', () => {
  it('bring the types of its events along', () => {
    for (const entry of ['./symptom-checker', './red-flag-alert', './treatment-options']) {
      const program = programOf([entry]);
      assert.ok(program.getSourceFile(path.join(own, 'dist/esm/elements/shared/events.d.ts')), entry);
    }
  });
});

describe('the package by the tools that judge packages', () => {
  it('passes publint', async () => {
    const { messages } = await publint({ pkgDir: own, pack: false, level: 'suggestion' });
    assert.deepEqual(messages, []);
  });

  it('passes are-the-types-wrong', async () => {
    await run(process.execPath, [
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
    ]).catch((error) => {
      assert.fail(error.stdout || error.message);
    });
  });
});

describe('exports', () => {
  it('are named: no wildcard, and every one is a file of the package', () => {
    for (const [entry, conditions] of entries) {
      assert.ok(!entry.includes('*'), entry);
      for (const file of typeof conditions === 'string' ? [conditions] : Object.values(conditions))
        assert.ok(names.includes(file.slice(2)), `${entry}: ${file}`);
    }
  });

  it('are found and imported in Node, without a page', async () => {
    const script = path.join(folder, 'import-all.mjs');
    fs.writeFileSync(
      script,
      `for (const id of ${JSON.stringify(entries.map(([entry]) => idOf(entry)))}) {
  const url = import.meta.resolve(id);
  const found = url.endsWith('.json') ? JSON.parse((await import('node:fs')).readFileSync(new URL(url), 'utf8')) : await import(id);
  console.log(JSON.stringify([id, Object.keys(found)]));
}`,
    );
    const { stdout } = await run(process.execPath, [script], { cwd: folder });
    const found = new Map(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    assert.deepEqual(
      [...found.keys()],
      entries.map(([entry]) => idOf(entry)),
    );
    const classes = ['PinchedNerveRedFlagAlert', 'PinchedNerveSymptomChecker', 'PinchedNerveTreatmentOptions'];
    assert.deepEqual(found.get('pinched-nerve-widgets').sort(), classes);
    assert.deepEqual(found.get('pinched-nerve-widgets/elements').sort(), classes);
    assert.deepEqual(found.get('pinched-nerve-widgets/red-flag-alert'), ['PinchedNerveRedFlagAlert']);
    assert.deepEqual(found.get('pinched-nerve-widgets/knowledge').sort(), ['knowledge', 'treatments']);
    for (const name of ['parseAnswers', 'standing', 'assess', 'nextQuestion', 'describeReader', 'fitTreatments', 'checkKnowledge'])
      assert.ok(found.get('pinched-nerve-widgets/core').includes(name), name);
    for (const types of ['react', 'vue', 'svelte']) assert.deepEqual(found.get(`pinched-nerve-widgets/${types}`), []);
  });

  it('are the only way in', async () => {
    const script = path.join(folder, 'import-private.mjs');
    fs.writeFileSync(script, "await import('pinched-nerve-widgets/dist/esm/core/index.js');");
    await assert.rejects(run(process.execPath, [script], { cwd: folder }), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });
});

describe('sideEffects', () => {
  const tags = ['pinched-nerve-red-flag-alert', 'pinched-nerve-symptom-checker', 'pinched-nerve-treatment-options'];

  it('keeps an import that is there to register', async () => {
    assert.deepEqual((await registeredBy("import 'pinched-nerve-widgets';")).sort(), tags);
    for (const tag of tags)
      assert.deepEqual(await registeredBy(`import '${tag.replace('pinched-nerve-', 'pinched-nerve-widgets/')}';`), [tag]);
  });

  it('registers nothing where only the classes, the rules or the knowledge are used', async () => {
    assert.deepEqual(
      await registeredBy("import * as classes from 'pinched-nerve-widgets/elements'; globalThis.kept = { ...classes };"),
      [],
    );
    assert.deepEqual(await registeredBy("import * as core from 'pinched-nerve-widgets/core'; globalThis.kept = { ...core };"), []);
    assert.deepEqual(await registeredBy("import * as data from 'pinched-nerve-widgets/knowledge'; globalThis.kept = { ...data };"), []);
  });

  it('lets a bundler drop the classes, the rules and the knowledge where nothing of them is used', async () => {
    for (const entry of ['elements', 'core', 'knowledge']) {
      const source = `import * as unused from 'pinched-nerve-widgets/${entry}';`;
      assert.equal((await bundle(source, { platform: 'browser', minify: true })).code, '', `esbuild, ${entry}`);
      const virtual = {
        name: 'consumer',
        resolveId: (id) => (id === 'consumer' ? path.join(folder, 'consumer.mjs') : null),
        load: (id) => (id === path.join(folder, 'consumer.mjs') ? source : null),
      };
      const made = await rollup({ input: 'consumer', plugins: [virtual, nodeResolve()], onwarn: () => {} });
      const { output } = await made.generate({ format: 'es' });
      assert.equal(output[0].code.trim(), '', `rollup, ${entry}`);
    }
  });

  it('brings the rules alone to whoever asks for the rules alone', async () => {
    const { inputs } = await bundle("export { assess } from 'pinched-nerve-widgets/core';", { platform: 'browser' });
    for (const file of inputs.filter((each) => each.startsWith(own))) assert.match(inPackage(file), /^dist\/esm\/core\//);
    assert.ok(!inputs.some((file) => /node_modules\/(@lit|lit)/.test(file)));
  });
});
