import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { startingText } from '../../integrations/editors/widgets.js';
import { wordpressFiles, zipOf } from '../../scripts/build-wordpress.mjs';
import { phpOf, pluginData } from '../../scripts/cms/wordpress-data.mjs';
import { moOf, pluginTexts, keyOf, readCatalogue, template, translationFiles } from '../../scripts/cms/wordpress-strings.mjs';

const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const read = (file) => fs.readFileSync(`integrations/wordpress/${file}`, 'utf8');
const elements = ['red-flag-alert', 'symptom-checker', 'treatment-options'];
const hasPhp = spawnSync('php', ['-v']).status === 0;
if (!hasPhp) console.log('NOT RUN: php is not installed; what the WordPress plugin writes is not checked without WordPress.');

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
      // The alignments of the toolbar are the layouts of the sidebar and of the shortcode.
      assert.deepEqual(block.supports.align, ['wide', 'full']);
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

  it('has the danger signs that every other integration has', async () => {
    const { texts } = await pluginData();
    for (const language of Object.keys(startingText))
      assert.deepEqual(texts[language]['emergency-signs'], startingText[language].signs, language);
  });

  it('writes texts as PHP that cannot end early', () => {
    assert.equal(phpOf({ "it's": ['a\\', true, 2] }), "array(\n\t'it\\'s' => array(\n\t\t'a\\\\',\n\t\ttrue,\n\t\t2,\n\t),\n)");
  });

  it('fills no slot but one that the element has', () => {
    const { modules } = JSON.parse(fs.readFileSync('dist/custom-elements.json', 'utf8'));
    const declarations = modules.flatMap((module) => module.declarations ?? []);
    const filled = [...read('includes/elements.php').matchAll(/'([a-z-]+)' +=> array\(\n[^)]*?'call_slot' => '([a-z-]*)'/g)];
    assert.deepEqual(filled.map(([, element]) => element).sort(), elements);
    for (const [, element, slot] of filled) {
      const { slots } = declarations.find(({ tagName }) => tagName === `pinched-nerve-${element}`);
      assert.equal(slot, slots.find(({ name }) => name === 'call-to-action')?.name ?? '', element);
    }
  });

  if (hasPhp)
    describe('when a page is written', () => {
      let folder;
      before(async () => {
        folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wordpress-plugin-'));
        for (const [file, content] of await wordpressFiles())
          if (file.endsWith('.php')) {
            fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
            fs.writeFileSync(path.join(folder, file), content);
          }
      });
      after(() => fs.rmSync(folder, { recursive: true }));

      /** Markup of shortcodes, then of blocks (element and attributes each), with the settings of a site. */
      const written = ({ option = {}, shortcodes = [], blocks = [], mayEdit = false }) =>
        JSON.parse(
          execFileSync('php', ['-d', 'display_errors=stderr', 'test/integrations/wordpress-functions.php', folder], {
            encoding: 'utf8',
            input: JSON.stringify({ option, shortcodes, blocks, may_edit: mayEdit }),
          }),
        );
      const boxOf = (html) => /^<div ([^>]*)>/.exec(html)[1];
      const links = [
        { label: 'Spine clinic', url: 'https://example.org/spine?a=1&b=2' },
        { label: 'Physio desk', url: 'tel:+442079460000' },
      ];

      for (const [layout, padding] of Object.entries({
        wide: '',
        // The text of a full width stands off the edges of the window.
        full: 'padding-left:var(--wp--style--root--padding-left,1em);padding-right:var(--wp--style--root--padding-right,1em);',
      }))
        it(`makes a block and a shortcode as wide as the layout ${layout} asks for`, () => {
          for (const element of elements) {
            const [shortcode, block] = written({ shortcodes: [{ element, layout }], blocks: [[element, { align: layout }]] });
            assert.equal(
              boxOf(shortcode),
              `class="pinched-nerve-widgets align${layout}" style="--pinched-nerve-max-width:none;${padding}"`,
            );
            assert.equal(boxOf(block), `class="wp-block" style="--pinched-nerve-max-width:none;${padding}"`);
          }
        });

      it('keeps the width of a line that is good to read where no layout is chosen, or that of the text', () => {
        const [none, text, block] = written({ shortcodes: [{}, { layout: 'text' }], blocks: [['symptom-checker', {}]] });
        assert.equal(boxOf(none), 'class="pinched-nerve-widgets"');
        assert.equal(boxOf(text), boxOf(none));
        assert.equal(boxOf(block), 'class="wp-block"');
      });

      it('leaves out a layout that is not known, and names it to those who can mend it', () => {
        const shortcodes = [{ layout: '"><script>alert(1)</script>' }];
        const [seen] = written({ shortcodes });
        assert.equal(boxOf(seen), 'class="pinched-nerve-widgets"');
        assert.doesNotMatch(seen, /script>/);
        const [named] = written({ shortcodes, mayEdit: true });
        assert.match(named, /layout=&quot;.*Use one of text, wide, full/);
        assert.doesNotMatch(named, /<script/);
      });

      it("puts the hospital's own links into the danger signs, after the text that stands there without a script", () => {
        const [shortcode, urgent, block] = written({
          option: { region: 'GB', links },
          shortcodes: [{ element: 'red-flag-alert' }, { element: 'red-flag-alert', level: 'urgent', language: 'ar' }],
          blocks: [['red-flag-alert', {}]],
        });
        for (const html of [shortcode, urgent, block]) {
          const [, before, calls] = /^(.*<\/div>)(<ul slot="call-to-action".*<\/ul>)<\/pinched-nerve-red-flag-alert><\/div>$/s.exec(html);
          assert.doesNotMatch(before.replace(/^.*?<div lang/s, ''), /Spine clinic/, 'once, not in the text as well');
          assert.deepEqual(
            [...calls.matchAll(/<li[^>]*><a href="([^"]*)" lang="en-GB" dir="auto"[^>]*>([^<]*)<\/a><\/li>/g)].map(([, href, label]) => [
              href,
              label,
            ]),
            [
              ['https://example.org/spine?a=1&#038;b=2', 'Spine clinic'],
              ['tel:+442079460000', 'Physio desk'],
            ],
          );
        }
      });

      it('puts no link into an element without a slot for it, and nothing where there is no link', () => {
        const [checker, options] = written({
          option: { links },
          shortcodes: [{ element: 'symptom-checker' }, { element: 'treatment-options' }],
        });
        for (const html of [checker, options]) assert.doesNotMatch(html, /slot=|<a [^>]*example\.org/);
        const [alert] = written({ shortcodes: [{ element: 'red-flag-alert' }] });
        assert.doesNotMatch(alert, /slot=/);
      });

      it('writes links as text and leads nowhere unsafe, whatever stands in the database', () => {
        const [html] = written({
          option: {
            links: [
              { label: '<img src=x onerror=alert(1)>', url: 'https://example.org/"onclick="alert(1)' },
              { label: 'Script', url: 'javascript:alert(1)' },
              { label: 'Elsewhere', url: '//example.com' },
              { label: ' ', url: 'https://example.org/' },
              { label: ['x'], url: 'https://example.org/' },
              'https://example.org/',
            ],
          },
          shortcodes: [{ element: 'red-flag-alert' }],
        });
        const calls = html.slice(html.indexOf('<ul slot'));
        assert.equal(calls.match(/<li/g).length, 1);
        assert.match(calls, /&lt;img/);
        assert.doesNotMatch(calls, /<img|" *onclick|javascript|example\.com/);
        assert.doesNotMatch(written({ option: { links: 'x' }, shortcodes: [{ element: 'red-flag-alert' }] })[0], /slot=/);
      });
    });
});
