import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** What the command reads and writes, and what might list the languages. */
const parts = [
  '.prettierrc.json',
  '.storybook',
  'README.md',
  'custom-elements-manifest.config.mjs',
  'docs',
  'integrations',
  'lit-localize.json',
  'locales',
  'package.json',
  'scripts',
  'src',
  'stories',
  'tsconfig.json',
];

/** A copy of the project to try the command on. */
function makeCopy() {
  // Without links in its path: the compiler would take one file for two.
  const copy = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'add-locale-')));
  for (const part of parts) fs.cpSync(part, path.join(copy, part), { recursive: true });
  // Every sentence stands in src/wording; reading all of src would take twice as long.
  const config = path.join(copy, 'tsconfig.json');
  fs.writeFileSync(config, fs.readFileSync(config, 'utf8').replace('"include": ["src"]', '"include": ["src/wording"]'));
  fs.symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

const isText = /\.(html|js|json|md|mdx|mjs|php|po|pot|ts|txt|xlf|yml)$/;

/** Every text of a copy, by its path there. */
function textsIn(copy) {
  const files = parts.flatMap((part) => {
    const whole = path.join(copy, part);
    if (!fs.statSync(whole).isDirectory()) return [part];
    return fs.readdirSync(whole, { recursive: true }).map((name) => path.join(part, name));
  });
  return new Map(files.filter((file) => isText.test(file)).map((file) => [file, fs.readFileSync(path.join(copy, file), 'utf8')]));
}

function run(copy, script, ...options) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`, ...options], { cwd: copy, encoding: 'utf8' });
  return { status, stdout, said: stderr };
}

const idsIn = (xliff) => [...xliff.matchAll(/<trans-unit id="([^"]+)"/g)].map(([, id]) => id).sort();

describe('npm run add-locale', () => {
  let copy;
  before(() => {
    copy = makeCopy();
  });
  after(() => fs.rmSync(copy, { recursive: true }));

  describe('with a code that is wrong', () => {
    for (const [code, reason] of [
      [undefined, /^add-locale: which language\?.*npm run add-locale -- fr/],
      ['fr_FR', /"fr_FR" is not a language code.*a right one is "fr"/],
      ['xx', /"xx" is a code for no language.*a right one is "fr"/],
      ['fo-DK', /"fo-DK" is more than a language.*write "fo"/],
      ['es', /"es" is there already, in lit-localize\.json and locales\/es\.xlf/],
      ['en', /"en" is there already, in lit-localize\.json as the source/],
      ['es-PE', /"es-PE" is served by "es", which is there already/],
    ])
      it(`says what would be right, and changes nothing: ${code}`, () => {
        const { status, said } = run(copy, 'add-locale', ...(code ? [code] : []));
        assert.equal(status, 1);
        assert.match(said, reason);
        assert.match(said, /Nothing was changed\.\n$/);
        assert.deepEqual(fs.readdirSync(path.join(copy, 'locales')), fs.readdirSync('locales'));
        assert.equal(fs.readFileSync(path.join(copy, 'lit-localize.json'), 'utf8'), fs.readFileSync('lit-localize.json', 'utf8'));
      });
  });

  describe('with a new language', () => {
    // One that the project is unlikely to have: the test must hold also after French has been added.
    let added;
    let texts;
    before(() => {
      added = run(copy, 'add-locale', 'fo');
      texts = textsIn(copy);
    });
    const inCopy = (file) => texts.get(path.normalize(file));

    it('says what to do next', () => {
      assert.equal(added.status, 0, added.said);
      assert.match(added.stdout, /fo \(Føroyskt\) is added/);
      assert.match(added.stdout, /Next: translate the \d+ sentences of locales\/fo\.xlf, docs\/translating\.md from step 3/);
      assert.match(added.stdout, /Plural forms of Faroese: one, other/);
    });

    it('makes a file with every sentence, each with its note, none translated', () => {
      const xliff = inCopy('locales/fo.xlf');
      assert.deepEqual(idsIn(xliff), idsIn(inCopy('locales/es.xlf')));
      assert.equal(xliff.match(/<note from="lit-localize">/g).length, idsIn(xliff).length);
      assert.doesNotMatch(xliff, /<target>/);
    });

    it('leaves no list of the languages without it', () => {
      const lines = [...texts].flatMap(([file, text]) => text.split('\n').map((line) => ({ file, line })));
      const lists = lines.filter(({ file, line }) => !/^locales/.test(file) && /['"`.]es['"`].*['"`.]ar['"`]/.test(line));
      assert.ok(lists.length >= 8, `${lists.length} lists were found`);
      assert.deepEqual(
        lists.filter(({ line }) => !/['"`.]fo['"`]/.test(line)),
        [],
      );
      const named = lines.filter(({ line }) => /Spanish(, | and | or )Arabic/.test(line));
      assert.deepEqual(
        named.filter(({ line }) => !/Arabic(, .*)? (and|or) Faroese/.test(line)),
        [],
      );
    });

    it('is served to its readers, by its own name', async () => {
      const { outputText } = ts.transpileModule(inCopy('src/localization/languages.ts'), {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      });
      const file = path.join(copy, 'languages.mjs');
      fs.writeFileSync(file, outputText);
      const { directionOf, languageNames, languages, matchLanguage } = await import(pathToFileURL(file).href);
      assert.deepEqual(Object.keys(languageNames), ['en', ...JSON.parse(inCopy('lit-localize.json')).targetLocales]);
      assert.equal(languageNames.fo, 'Føroyskt');
      assert.ok(languages.includes('fo'));
      assert.equal(matchLanguage('fo-DK'), 'fo');
      assert.equal(directionOf('fo'), 'ltr');
      assert.match(inCopy('docs/start-page/index.html'), /<option value="fo">Føroyskt<\/option>/);
      assert.match(inCopy('docs/translations.md'), /^\| Faroese \(`fo`\) \| \*\*no\*\* \| \*\*no\*\* \| \*\*no\*\* \|$/m);
    });

    it('compiles: the loader finds both its files', () => {
      assert.match(
        inCopy('src/entries/load-from-module.ts'),
        /import\('..\/..\/locales\/fo\.js'\).*import\('..\/..\/locales\/fo\.treatments\.js'\)/,
      );
      const { config } = ts.parseConfigFileTextToJson('tsconfig.json', inCopy('tsconfig.json'));
      const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, noEmit: true }, copy);
      const files = ['load-from-module.ts', 'language-files.d.ts'].map((name) => path.join(copy, 'src/entries', name));
      const found = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
      assert.deepEqual(
        found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
        [],
      );
    });

    it('gives the integrations catalogues of their own words, none translated', () => {
      for (const [file, model] of [
        ['integrations/wordpress/languages/pinched-nerve-widgets-fo.po', 'integrations/wordpress/languages/pinched-nerve-widgets-ar.po'],
        [
          'integrations/drupal/pinched_nerve_widgets/translations/pinched_nerve_widgets.fo.po',
          'integrations/drupal/pinched_nerve_widgets/translations/pinched_nerve_widgets.ar.po',
        ],
      ]) {
        const wordsIn = (text) => text.match(/^msgid ".+"$/gm);
        assert.deepEqual(wordsIn(inCopy(file)), wordsIn(inCopy(model)), file);
        assert.match(inCopy(file), /^"Language: fo\\n"$/m);
        assert.deepEqual(inCopy(file).match(/^msgstr ".+"$/gm), null, file);
      }
    });

    it('lets the check of the translations say precisely what is missing', () => {
      // All but three are translated: one has no target, one an empty one, one has lost its placeholder.
      const [none, empty, lost] = ['rule.both-legs-weak.reason', 'safety-net.n-saddle', 'emergency.go-to'];
      const targetOf = { [none]: () => '', [empty]: () => '<target></target>', [lost]: () => '<target>Far</target>' };
      const translated = inCopy('locales/fo.xlf').replace(
        /<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>/gs,
        (unit, id, source) => unit + (targetOf[id]?.() ?? `<target>${source}</target>`),
      );
      fs.writeFileSync(path.join(copy, 'locales/fo.xlf'), translated);
      // This language alone: another may be half translated.
      const config = { ...JSON.parse(inCopy('lit-localize.json')), targetLocales: ['fo'] };
      fs.writeFileSync(path.join(copy, 'lit-localize.json'), JSON.stringify(config));
      const { status, said } = run(copy, 'check-translations');
      assert.equal(status, 1);
      const lines = said.trim().split('\n');
      assert.deepEqual(
        lines.filter((line) => /^fo: no translation of /.test(line)).sort(),
        [none, empty].map((id) => `fo: no translation of ${id}`).sort(),
      );
      assert.ok(
        lines.some((line) => line.includes('fo') && line.includes(lost)),
        said,
      );
      assert.equal(lines.at(-1), `fo: 2 of ${idsIn(translated).length} sentences are not translated yet`);
    });
  });
});
