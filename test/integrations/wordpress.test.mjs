import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { wordpressFiles, zipOf } from '../../scripts/build-wordpress.mjs';
import { phpOf, pluginData } from '../../scripts/cms/wordpress-data.mjs';
import { moOf, pluginTexts, keyOf, readCatalogue, template, translationFiles } from '../../scripts/cms/wordpress-strings.mjs';

const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const read = (file) => fs.readFileSync(`integrations/wordpress/${file}`, 'utf8');
const elements = ['red-flag-alert', 'symptom-checker', 'treatment-options'];

/** The shape of a tree of texts: its keys, and the placeholders of each text. */
function shapeOf(node) {
  if (typeof node === 'string') return (node.match(/\{\w+\}/g) ?? []).sort();
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, shapeOf(child)]));
}

function textsIn(node) {
  return typeof node === 'string' ? [node] : Object.values(node).flatMap(textsIn);
}

/** A .mo as gettext's manual describes it. */
function readMo(bytes) {
  const view = Buffer.from(bytes);
  const at = (table, index) => {
    const offset = view.readUInt32LE(table) + index * 8;
    return view.toString('utf8', view.readUInt32LE(offset + 4), view.readUInt32LE(offset + 4) + view.readUInt32LE(offset));
  };
  return new Map(Array.from({ length: view.readUInt32LE(8) }, (_, index) => [at(12, index), at(16, index)]));
}

describe('the WordPress plugin', () => {
  it('is one folder with its blocks, its words and the scripts of this build', async () => {
    const zip = unzipSync(fs.readFileSync('dist/pinched-nerve-widgets-wordpress.zip'));
    const names = Object.keys(zip);
    assert.ok(names.every((name) => name.startsWith('pinched-nerve-widgets/')));
    const wanted = [
      'pinched-nerve-widgets.php',
      'uninstall.php',
      'readme.txt',
      'LICENSE',
      'THIRD-PARTY-LICENSES.txt',
      'assets/editor.js',
      'includes/generated.php',
      ...elements.map((element) => `blocks/${element}/block.json`),
      ...[...translationFiles().keys()].flatMap((locale) => [
        `languages/pinched-nerve-widgets-${locale}.mo`,
        `languages/pinched-nerve-widgets-${locale}-pinched-nerve-widgets-editor.json`,
      ]),
    ];
    for (const file of wanted) assert.ok(names.includes(`pinched-nerve-widgets/${file}`), file);
    for (const file of [
      'pinched-nerve-widgets.js',
      'alert.js',
      'symptom-checker.js',
      'treatment-options.js',
      'locales/es.js',
      'locales/ar.treatments.js',
    ])
      assert.deepEqual(Buffer.from(zip[`pinched-nerve-widgets/widgets/${version}/${file}`]), fs.readFileSync(`dist/${file}`), file);
  });

  it('is the same to the byte when it is built again, in another time zone', async () => {
    const before = process.env.TZ;
    const first = zipOf(await wordpressFiles());
    process.env.TZ = 'Asia/Tokyo';
    try {
      assert.deepEqual(zipOf(new Map([...(await wordpressFiles())].reverse())), first);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
    assert.deepEqual(Buffer.from(first), fs.readFileSync('dist/pinched-nerve-widgets-wordpress.zip'));
  });

  it('says the version of the package everywhere', () => {
    assert.equal(/^Stable tag: (.*)$/m.exec(read('readme.txt'))[1], version);
    assert.equal(/^ \* Version: +(.*)$/m.exec(read('pinched-nerve-widgets.php'))[1], version);
    assert.equal(/'PINCHED_NERVE_WIDGETS_VERSION', '(.*)'/.exec(read('pinched-nerve-widgets.php'))[1], version);
    assert.match(read('readme.txt'), new RegExp(`^= ${version} =$`, 'm'));
  });

  it('has a readme with what the plugin directory asks for', () => {
    const readme = read('readme.txt');
    const header = read('pinched-nerve-widgets.php');
    for (const name of [
      'Contributors',
      'Tags',
      'Requires at least',
      'Tested up to',
      'Requires PHP',
      'Stable tag',
      'License',
      'License URI',
    ])
      assert.match(readme, new RegExp(`^${name}: \\S`, 'm'), name);
    for (const name of ['Requires at least', 'Requires PHP', 'License'])
      assert.equal(new RegExp(`^${name}: +(.*)$`, 'm').exec(readme)[1], new RegExp(`^ \\* ${name}: +(.*)$`, 'm').exec(header)[1], name);
    for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      assert.match(readme, new RegExp(`^== ${section} ==$`, 'm'), section);
    assert.ok(/^Tags: (.*)$/m.exec(readme)[1].split(',').length <= 5);
    assert.ok(readme.split('\n\n')[1].length <= 150, 'the short description');
  });

  for (const element of elements)
    it(`offers ${element} with all that the inserter shows`, () => {
      const block = JSON.parse(read(`blocks/${element}/block.json`));
      assert.equal(block.name, `pinched-nerve-widgets/${element}`);
      assert.equal(block.textdomain, 'pinched-nerve-widgets');
      assert.equal(block.version, version);
      for (const field of ['title', 'description', 'icon', 'category', 'editorScript', 'example']) assert.ok(block[field], field);
      assert.ok(block.keywords.length >= 3);
      assert.ok(block.apiVersion >= 3);
      for (const attribute of ['language', 'region', 'headingLevel']) assert.ok(attribute in block.attributes, attribute);
      assert.equal('colorAccent' in block.attributes, element !== 'red-flag-alert');
      assert.equal(block.supports.html, false);
    });

  it('keeps every file of PHP from being opened by itself', () => {
    for (const file of fs.readdirSync('integrations/wordpress', { recursive: true }).filter((name) => name.endsWith('.php')))
      assert.match(read(file), /if \( ! defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \) \{\n\texit;\n\}/, file);
  });

  it('has a template of its words in step with the sources', () => {
    const { written, wanted } = template();
    assert.equal(written, wanted, 'run: node scripts/cms/wordpress-strings.mjs');
    assert.ok(pluginTexts().length > 60);
  });

  for (const [locale, source] of translationFiles()) {
    it(`says every word in ${locale}, with the same values`, () => {
      const translations = new Map(readCatalogue(source).map((entry) => [keyOf(entry), entry.translation]));
      for (const entry of pluginTexts()) {
        const translation = translations.get(keyOf(entry));
        assert.ok(translation, entry.text);
        const values = (text) => (text.match(/%(\d\$)?[sd]/g) ?? []).sort();
        assert.deepEqual(values(translation), values(entry.text), entry.text);
      }
      assert.equal(translations.size, pluginTexts().length);
    });

    it(`is read back from the binary file of ${locale}`, () => {
      const words = readMo(moOf(source));
      for (const entry of readCatalogue(source)) assert.equal(words.get(keyOf(entry)), entry.translation);
      assert.match(words.get(''), /Plural-Forms: nplurals=\d/);
    });
  }

  it('has the danger signs and all around them in each language, with the same places to fill', async () => {
    const { texts, languages, regions } = await pluginData();
    const { directionOf, languageNames } = await import('../../dist/esm/localization/languages.js');
    assert.deepEqual(Object.keys(texts), Object.keys(languageNames));
    const wanted = Object.entries(languageNames).map(([language, name]) => [language, { name, direction: directionOf(language) }]);
    assert.deepEqual(languages, Object.fromEntries(wanted));
    for (const language of Object.keys(texts)) {
      assert.deepEqual(shapeOf(texts[language]), shapeOf(texts.en), language);
      assert.ok(
        textsIn(texts[language]).every((text) => text.trim()),
        language,
      );
      assert.deepEqual(Object.keys(texts[language].regions), Object.keys(regions));
      if (language !== 'en')
        for (const key of ['emergency-title', 'urgent-title', 'urgent-who', 'go-to', 'options-decision'])
          assert.notEqual(texts[language][key], texts.en[key], `${language}: ${key}`);
    }
  });

  it('writes texts as PHP that cannot end early', () => {
    assert.equal(phpOf({ "it's": ['a\\', true, 2] }), "array(\n\t'it\\'s' => array(\n\t\t'a\\\\',\n\t\ttrue,\n\t\t2,\n\t),\n)");
  });
});
