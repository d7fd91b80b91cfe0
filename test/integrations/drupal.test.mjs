import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { placeholderAttributes } from '../../integrations/editors/insertion.js';
import { elements, regions, startingText } from '../../integrations/editors/widgets.js';
import { startBrowser } from '../support/browser.mjs';

const { directionOf, languageNames } = await import('../../dist/esm/localization/languages.js');

const name = 'pinched_nerve_widgets';
const folder = `integrations/drupal/${name}`;
const read = (file) => fs.readFileSync(path.join(folder, file), 'utf8');
const yaml = (kind) => parse(read(`${name}.${kind}.yml`));
const files = fs.readdirSync(folder, { recursive: true }).filter((file) => fs.statSync(path.join(folder, file)).isFile());
const php = files.filter((file) => /\.(php|module)$/.test(file));
const tags = Object.keys(elements);
const hasPhp = spawnSync('php', ['-v']).status === 0;
const twig = ['/usr/share/php/Twig/autoload.php'].find((file) => fs.existsSync(file));
if (!hasPhp) console.log('NOT RUN: php is not installed; the PHP of the Drupal module is not checked.');
if (!twig || !hasPhp) console.log('NOT RUN: Twig (Debian: php-twig) is not installed; the template of the Drupal module is not rendered.');

const runPhp = (code, input = '') => execFileSync('php', ['-d', 'display_errors=stderr', '-r', code], { encoding: 'utf8', input });
/** The text of an element in PHP, for many languages and regions at once. */
const startingTexts = (pairs) =>
  JSON.parse(
    runPhp(
      `require '${folder}/src/StartingText.php';
      echo json_encode(array_map(static fn ($pair) => Drupal\\${name}\\StartingText::of(...$pair), json_decode(stream_get_contents(STDIN), true)));`,
      JSON.stringify(pairs),
    ),
  );

describe('the Drupal module', { timeout: 120_000 }, () => {
  it('has definitions that are whole, and names only files that exist', () => {
    const info = yaml('info');
    assert.deepEqual([info.type, info.core_version_requirement], ['module', '^10.3 || ^11']);
    const [script] = Object.keys(yaml('libraries').widgets.js);
    assert.equal(script, 'js/pinched-nerve-widgets.js');
    const schema = parse(read(`config/schema/${name}.schema.yml`));
    const defaults = /function defaultConfiguration[^]*?return \[([^]*?)\];/.exec(read('src/Plugin/Block/PinchedNerveWidgetBlock.php'))[1];
    const keys = [...defaults.matchAll(/'([a-z_]+)' =>/g)].map(([, key]) => key).filter((key) => key !== 'label_display');
    assert.deepEqual(Object.keys(schema['block.settings.pinched_nerve_widget'].mapping), keys);
  });

  it('lets each element and its attributes through the list of allowed tags, and its README shows that list', () => {
    const { drupal } = yaml('ckeditor5')[`${name}_elements`];
    for (const [tag, attributes] of Object.entries(elements))
      assert.ok(
        drupal.elements.some(
          (line) => line.startsWith(`<${tag} `) && attributes.every((attribute) => line.slice(1, -1).split(' ').includes(attribute)),
        ),
        tag,
      );
    for (const line of drupal.elements.filter((element) => element.includes(' '))) assert.ok(read('README.md').includes(line), line);
    const filter = /id: '([a-z_]+)'/.exec(read('src/Plugin/Filter/PinchedNerveWidgets.php'))[1];
    assert.deepEqual(drupal.conditions, { filter });
  });

  it('offers every element in its block, and no other', () => {
    const block = read('src/Plugin/Block/PinchedNerveWidgetBlock.php');
    assert.deepEqual([...new Set(block.match(/pinched-nerve-[a-z-]+/g))].sort(), [...tags].sort());
  });

  it('knows every language of the elements, by its own name and with its direction', () => {
    const { languages, text } = JSON.parse(read('data/starting-text.json'));
    const wanted = Object.entries(languageNames).map(([language, own]) => [language, { name: own, direction: directionOf(language) }]);
    assert.deepEqual(languages, Object.fromEntries(wanted), 'run npm run build, then node integrations/editors/generate.mjs');
    assert.deepEqual(Object.keys(text).sort(), Object.keys(languages).sort());
  });

  it('has each of its sentences in every language', () => {
    const source = php.map(read).join('\n');
    const used = new Set([...source.matchAll(/(?:\bt|TranslatableMarkup)\('((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text));
    for (const language of Object.keys(languageNames).filter((each) => each !== 'en')) {
      const entries = [...read(`translations/${name}.${language}.po`).matchAll(/^msgid "(.+)"\nmsgstr "(.+)"$/gm)].map(([, id, text]) => [
        id.replaceAll('\\"', '"'),
        text,
      ]);
      assert.deepEqual(new Set(entries.map(([id]) => id)), used, language);
      assert.ok(
        entries.every(([id, text]) => text && text !== id),
        language,
      );
    }
  });

  if (hasPhp) {
    it('is PHP without a syntax error', () => {
      for (const file of php) execFileSync('php', ['-l', path.join(folder, file)], { stdio: 'pipe' });
    });

    it('offers the languages in PHP by their own names', () => {
      const offered = runPhp(`require '${folder}/src/StartingText.php'; echo json_encode(Drupal\\${name}\\StartingText::languages());`);
      assert.deepEqual(JSON.parse(offered), languageNames);
    });

    it('has the same danger signs and numbers in PHP as the elements, in every language and region', () => {
      const pairs = Object.keys(startingText).flatMap((language) => [...Object.keys(regions), 'zz'].map((region) => [language, region]));
      for (const [index, text] of startingTexts(pairs).entries()) {
        const [language, region] = pairs[index];
        const { emergency, verified } = regions[region] ?? regions.other;
        assert.deepEqual([text.language, text.direction], [language, directionOf(language)]);
        assert.deepEqual(text.signs, startingText[language].signs);
        assert.deepEqual(
          text.calls.map((call) => call.number),
          emergency.map((number) => number.replaceAll(' ', '')),
        );
        assert.equal(text.notes.includes(startingText[language].unverified), emergency.length > 0 && !verified);
        assert.doesNotMatch(JSON.stringify(text), /\{\d\}/);
      }
      const [unknown, peruvian] = startingTexts([
        ['xx', 'gb'],
        ['es-PE', 'pe'],
      ]);
      assert.deepEqual([unknown.language, peruvian.language], ['en', 'es']);
    });
  }

  describe('in a browser', () => {
    let session;
    let page;
    const texts = new Map();
    before(async () => {
      session = await startBrowser({
        respond(request, response) {
          const content = texts.get(request.url);
          if (content === undefined) return false;
          response
            .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
            .end(`<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${content}`);
          return true;
        },
      });
      texts.set('/editor', '<div id="for-ckeditor"></div><script src="/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js"></script>');
      page = await session.browser.newPage();
    });
    after(() => session.stop());

    /** Round trip through CKEditor with a list of rules written as Drupal writes them: a pattern is a text until the page has read it. */
    const through = (content, allow) =>
      page.evaluate(
        async (text, rules) => {
          const read = (value) => {
            if (Array.isArray(value)) return value.map(read);
            if (typeof value !== 'object' || value === null) return value;
            if (value.regexp) {
              const [, pattern, flags] = /^\/(.+)\/(.*)$/.exec(value.regexp.pattern);
              return new RegExp(pattern, flags);
            }
            return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, read(inner)]));
          };
          const { ClassicEditor, Essentials, Paragraph, Heading, List, Link, GeneralHtmlSupport } = CKEDITOR;
          const plugins = [Essentials, Paragraph, Heading, List, Link];
          const editor = await ClassicEditor.create(document.querySelector('#for-ckeditor'), {
            licenseKey: 'GPL',
            plugins,
            extraPlugins: [GeneralHtmlSupport],
            htmlSupport: read({ allow: rules }),
          });
          const outcomes = [];
          for (let round = 0; round < 2; round++) {
            editor.setData(outcomes[0] ?? text);
            outcomes.push(editor.getData());
          }
          await editor.destroy();
          return outcomes;
        },
        content,
        allow,
      );

    it('keeps the elements and the placeholder in the editor that Drupal uses, with the rules of the definition', async () => {
      await page.goto(`${session.address}/editor`);
      const { config, plugins } = yaml('ckeditor5')[`${name}_elements`].ckeditor5;
      assert.deepEqual(plugins, ['htmlSupport.GeneralHtmlSupport']);
      const inside = '<h3>Get help now if:</h3><ul><li>you cannot pee</li></ul><p><a href="tel:999">Call 999</a></p>';
      const contents = [
        ...tags.map(
          (tag) => `<${tag} class="wide" id="one" ${elements[tag].map((attribute) => `${attribute}="1"`).join(' ')}>${inside}</${tag}>`,
        ),
        `<div ${placeholderAttributes.map((attribute) => `${attribute}="1"`).join(' ')}><p>Call 999.</p></div>`,
      ];
      const sorted = (text) => text.replace(/<[^>]+>/g, (tag) => tag.slice(1, -1).split(' ').sort().join(' '));
      for (const content of contents) {
        const [first, second] = await through(content, config.htmlSupport.allow);
        assert.equal(sorted(first), sorted(content));
        assert.equal(second, first);
        assert.doesNotMatch((await through(content, []))[0], /pinched-nerve/);
      }
    });

    if (hasPhp && twig)
      it('writes a block that becomes the element, with the danger signs for whoever runs no script', async () => {
        const render = (settings, language, region) =>
          runPhp(
            `require '${twig}'; require '${folder}/src/StartingText.php';
            $twig = new Twig\\Environment(new Twig\\Loader\\FilesystemLoader('${folder}/templates'), ['strict_variables' => true]);
            echo $twig->render('pinched-nerve-widget.html.twig', ['tag' => 'pinched-nerve-symptom-checker', 'heading_level' => 3,
              'settings' => json_decode(stream_get_contents(STDIN), true), 'text' => Drupal\\${name}\\StartingText::of('${language}', '${region}')]);`,
            JSON.stringify(settings),
          );
        texts.set(
          '/block',
          `${render({ lang: 'es', region: 'PE', 'heading-level': '3' }, 'es', 'PE')}<script src="/dist/pinched-nerve-widgets.js"></script>`,
        );
        await page.setJavaScriptEnabled(false);
        await page.goto(`${session.address}/block`);
        assert.equal(await page.$$eval('pinched-nerve-symptom-checker li', (signs) => signs.length), startingText.es.signs.length);
        assert.equal(await page.$eval('pinched-nerve-symptom-checker h3', (title) => title.closest('[lang]').lang), 'es');
        await page.setJavaScriptEnabled(true);
        await page.reload();
        await page.waitForFunction(() =>
          document.querySelector('pinched-nerve-symptom-checker').shadowRoot?.querySelector('a[href^="tel:"]'),
        );
        const { attributes } = await page.$eval('pinched-nerve-symptom-checker', (element) => ({
          attributes: element.getAttributeNames(),
        }));
        assert.deepEqual(
          attributes.filter((attribute) => elements['pinched-nerve-symptom-checker'].includes(attribute)),
          ['lang', 'region', 'heading-level'],
        );
        assert.doesNotMatch(render({ region: '"><script>alert(1)</script>' }, 'en', ''), /<script>/);
      });
  });
});
