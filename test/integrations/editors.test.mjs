import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { generate, generateClassic } from '../../integrations/editors/generate.mjs';
import { placeholderAttributes, startingContent } from '../../integrations/editors/insertion.js';
import { elements, regions, startingText } from '../../integrations/editors/widgets.js';
import { startBrowser } from '../support/browser.mjs';
import { takePicture } from '../support/picture.mjs';

const tags = Object.keys(elements);
const services = '{"advice":{"number":"111","label":"ask > for=\'help\'"}}';
/** A value for every attribute that the manifest documents: a new attribute without one fails the test. */
const values = {
  answers: '{"now":["none"]}',
  for: 'checker',
  'heading-level': '3',
  lang: 'en',
  level: 'urgent',
  region: 'gb',
  services,
  told: '{"values":[]}',
};
const quote = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('>', '&gt;');
const inside =
  '<h2>Get help now if:</h2><ul><li>you are numb between your legs</li><li>you cannot pee</li></ul><p><a href="tel:999">Call 999</a></p><p slot="call-to-action">Our clinic</p>';
const withAll = (tag) =>
  `<${tag} id="one" class="wide" ${elements[tag].map((name) => `${name}="${quote(values[name])}"`).join(' ')}>${inside}</${tag}>`;
const placeholder = `<div data-pinched-nerve="symptom-checker" data-region="gb" data-services="${quote(services)}"><p>If you cannot pee, <a href="tel:999">call 999</a>.</p></div>`;

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">';
const ckeditorHead = '<link rel="stylesheet" href="/node_modules/ckeditor5/dist/browser/ckeditor5.css">';
/** A content system as an editor sees it: a title, the editor, a button. */
const form = `<style>body{font:16px/1.5 sans-serif;margin:0;background:#f2f2f2}main{max-width:60em;margin:0 auto;padding:1em 2em;background:#fff}
h1{font-size:1.3em}.publish{font:inherit;margin-top:1em;padding:.4em 1.2em;background:#0b5c2d;color:#fff;border:0;border-radius:4px}</style>
<main><h1>Edit page: Back pain</h1><div id="editor">&nbsp;</div><button class="publish">Publish</button></main>`;
const publishedStyle =
  '<style>body{font:17px/1.5 sans-serif;margin:0}main{max-width:44em;margin:0 auto;padding:1em}iframe{width:100%;border:0}</style>';
const pages = {
  '/round-trip': `${head}${ckeditorHead}<div id="for-ckeditor"></div><textarea id="for-tinymce"></textarea><script src="/node_modules/tinymce/tinymce.min.js"></script>
    <script type="importmap">{"imports":{"ckeditor5":"/node_modules/ckeditor5/dist/browser/ckeditor5.js"}}</script>
    <script type="module">
      import * as CKEDITOR from 'ckeditor5';
      import * as forCkeditor from '/integrations/editors/ckeditor5.js';
      import * as forTinymce from '/integrations/editors/tinymce.js';
      Object.assign(globalThis, { CKEDITOR, forCkeditor, forTinymce, isReady: true });
    </script>`,
  '/edit/tinymce': `${head}<title>TinyMCE</title>${form}<script src="/node_modules/tinymce/tinymce.min.js"></script><script src="/integrations/editors/classic/tinymce.js"></script>
    <script>tinymce.init({ selector: '#editor', license_key: 'gpl', height: 560, menubar: false, promotion: false, branding: false, toolbar: 'undo redo | blocks | bold bullist | pinchednerve',
      plugins: 'lists', ...pinchedNerveTinymce.settings, init_instance_callback: (editor) => (globalThis.editor = editor) });</script>`,
  '/edit/ckeditor5': `${head}<title>CKEditor</title>${ckeditorHead}${form}<script src="/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js"></script><script src="/integrations/editors/classic/ckeditor5.js"></script>
    <script>const { ClassicEditor, Essentials, Paragraph, Heading, Bold, List, Link } = CKEDITOR;
      ClassicEditor.create(document.querySelector('#editor'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Heading, Bold, List, Link], pinchedNerveWidgets: { region: 'gb' },
        toolbar: { items: ['undo', 'redo', '|', 'heading', '|', 'bold', 'bulletedList', '-', ...Object.keys(pinchedNerveCkeditor5.buttons)], shouldNotGroupWhenFull: true }, ...pinchedNerveCkeditor5.settings }).then((editor) => (globalThis.editor = editor));</script>`,
};

/** What an editor gives back after `content` went in, twice over. */
const throughTinymce = (page, content, isConfigured) =>
  page.evaluate(
    async (text, configured) => {
      const [editor] = await tinymce.init({ selector: '#for-tinymce', license_key: 'gpl', ...(configured ? forTinymce.default : {}) });
      const outcomes = [];
      for (let round = 0; round < 2; round++) {
        editor.setContent(outcomes[0] ?? text);
        outcomes.push(editor.getContent());
      }
      editor.remove();
      return outcomes;
    },
    content,
    isConfigured,
  );
const throughCkeditor = (page, content, settings) =>
  page.evaluate(
    async (text, kind) => {
      const { ClassicEditor, Essentials, Paragraph, Heading, List, Link, GeneralHtmlSupport } = CKEDITOR;
      const configured = { plugin: forCkeditor.default, generalHtmlSupport: { htmlSupport: forCkeditor.generalHtmlSupport } }[kind];
      const plugins = [Essentials, Paragraph, Heading, List, Link, ...(kind === 'plugin' ? [] : [GeneralHtmlSupport])];
      const editor = await ClassicEditor.create(document.querySelector('#for-ckeditor'), { licenseKey: 'GPL', plugins, ...configured });
      const outcomes = [];
      for (let round = 0; round < 2; round++) {
        editor.setData(outcomes[0] ?? text);
        outcomes.push(editor.getData());
      }
      await editor.destroy();
      return outcomes;
    },
    content,
    settings,
  );
const editors = {
  'TinyMCE with our settings': (page, content) => throughTinymce(page, content, true),
  'CKEditor 5 with our plugin': (page, content) => throughCkeditor(page, content, 'plugin'),
  'CKEditor 5 with General HTML Support alone': (page, content) => throughCkeditor(page, content, 'generalHtmlSupport'),
};
const bareEditors = {
  'TinyMCE without our settings': (page, content) => throughTinymce(page, content, false),
  'CKEditor 5 without our settings': (page, content) => throughCkeditor(page, content, 'none'),
};

describe('the settings for editors', { timeout: 120_000 }, () => {
  let session;
  let page;
  const saved = new Map();
  before(async () => {
    session = await startBrowser({
      respond(request, response) {
        const { pathname } = new URL(request.url, 'http://localhost');
        const published = saved.get(pathname);
        const content =
          pages[pathname] ??
          (published &&
            `${head}<title>Back pain</title>${publishedStyle}<main><h1>Back pain</h1>${published}</main><script src="/dist/pinched-nerve-widgets.js"></script>`);
        if (!content) return false;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(content);
        return true;
      },
    });
    page = await session.browser.newPage();
    await page.setViewport({ width: 900, height: 700 });
    await page.goto(`${session.address}/round-trip`);
    await page.waitForFunction(() => globalThis.isReady);
  });
  after(() => session.stop());

  /** Parses saved text as a browser does: one line an element, its attributes in order, without the numbers that CKEditor gives lists. */
  const outline = (text) =>
    page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const lineOf = (element, depth) => [
        `${'  '.repeat(depth)}${element.localName} ${[...element.attributes]
          .filter(({ name }) => name !== 'data-list-item-id')
          .map(({ name, value }) => `${name}=${value}`)
          .sort()
          .join(' ')} ${element.children.length ? '' : element.textContent.trim()}`.trimEnd(),
        ...[...element.children].flatMap((child) => lineOf(child, depth + 1)),
      ];
      return [...body.children].flatMap((child) => lineOf(child, 0)).join('\n');
    }, text);

  /** Opens what was saved as a page with the one script. */
  async function publish(content) {
    const path = `/published/${saved.size}`;
    saved.set(path, content);
    const reader = await session.browser.newPage();
    await reader.setViewport({ width: 900, height: 700 });
    await reader.goto(session.address + path);
    await reader.waitForFunction(() => customElements.get('pinched-nerve-symptom-checker'));
    await reader.evaluate(() => Promise.all([...document.querySelectorAll('main *')].map((element) => element.updateComplete)));
    return reader;
  }
  const seen = (reader, tag) =>
    reader.$eval(tag, (element) => ({
      numbers: [...element.shadowRoot.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')),
      signs: element.shadowRoot.querySelectorAll('li').length,
    }));

  it('know every attribute and danger sign of the build', async () => {
    for (const [file, content] of [...(await generate()), ...(await generateClassic())])
      assert.equal(fs.readFileSync(file, 'utf8'), content, `${file}: run npm run build, then node integrations/editors/generate.mjs`);
  });

  it('offer the texts to paste that their README shows', async () => {
    const readme = fs.readFileSync('integrations/editors/README.md', 'utf8');
    const { validElements } = await import('../../integrations/editors/tinymce.js');
    for (const text of [...Object.values(validElements), ...placeholderAttributes]) assert.ok(readme.includes(text), text);
  });

  it('write the danger signs in the language and for the country, English and no number where neither is known', () => {
    assert.match(startingContent({ language: 'es', region: 'pe' }), /tel:/);
    assert.notEqual(startingContent({ language: 'es' }), startingContent({ language: 'ar' }));
    assert.equal(startingContent({ language: 'xx', region: 'ZZ' }), startingContent({}));
    assert.doesNotMatch(startingContent({}), /tel:/);
    assert.match(startingContent({ headingLevel: '4' }), /^<h4>/);
    for (const [region, { emergency, verified }] of Object.entries(regions))
      assert.equal(startingContent({ region }).includes(startingText.en.unverified), emergency.length > 0 && !verified, region);
  });

  for (const [name, through] of Object.entries(editors))
    describe(name, () => {
      for (const tag of tags)
        it(`keeps <${tag}> with every attribute and what stands inside, twice`, async () => {
          const content = `<p>Before</p>${withAll(tag)}<p>After</p>`;
          const [first, second] = await through(page, content);
          assert.equal(await outline(first), await outline(content));
          assert.equal(second, first);
        });

      it('keeps the placeholder with its settings and what stands inside, twice', async () => {
        const [first, second] = await through(page, placeholder);
        assert.equal(await outline(first), await outline(placeholder));
        assert.equal(second, first);
      });

      it('drops what runs script', async () => {
        const [first] = await through(page, `<${tags[0]} onclick="alert(1)" onfocus="alert(2)" region="gb"><p>Call 999</p></${tags[0]}>`);
        assert.equal(await outline(first), `${tags[0]} region=gb\n  p  Call 999`);
      });

      it('saves what becomes the elements on a page, with their danger signs', async () => {
        const content = tags.map((tag) => `<${tag} region="gb">${inside}</${tag}>`).join('');
        const [, second] = await through(page, content + placeholder);
        const reader = await publish(second);
        for (const tag of tags.slice(0, 2)) {
          const { numbers, signs } = await seen(reader, tag);
          assert.ok(numbers.includes('tel:999'), `${tag}: ${numbers}`);
          assert.ok(signs >= 4, `${tag}: ${signs} signs`);
        }
        assert.ok(await reader.$eval(tags[2], (element) => element.shadowRoot.textContent.length > 1000));
        assert.equal((await reader.$$('pinched-nerve-symptom-checker')).length, 2, 'the placeholder has become an element');
        await reader.close();
      });
    });

  for (const [name, through] of Object.entries(bareEditors))
    it(`${name} loses the tags`, async () => {
      for (const tag of tags) assert.doesNotMatch((await through(page, withAll(tag)))[0], /pinched-nerve/);
    });

  it('CKEditor 5 without our settings loses the placeholder too', async () => {
    assert.doesNotMatch((await throughCkeditor(page, placeholder, 'none'))[0], /pinched-nerve/);
  });

  describe('in TinyMCE', () => {
    it('put a checker for a country on a page by button and dialog, and change it by the same', async () => {
      const desk = await session.browser.newPage();
      await desk.setViewport({ width: 900, height: 720 });
      await desk.goto(`${session.address}/edit/tinymce`);
      await desk.waitForFunction(() => globalThis.editor);
      await desk.evaluate(() => editor.setContent('<p>Back pain is common.</p>'));
      const press = async (text) =>
        (
          await desk.waitForSelector(
            `::-p-xpath(//*[self::button or @role="menuitem" or @role="option" or @role="menuitemcheckbox"][normalize-space(.)="${text}"])`,
            { visible: true },
          )
        ).click();
      const choose = async (label, text) => {
        await (
          await desk.waitForSelector(`.tox-dialog .tox-form__group ::-p-xpath(//label[normalize-space(.)="${label}"]/..//button)`, {
            visible: true,
          })
        ).click();
        await press(text);
        await desk.waitForFunction(() => !document.querySelector('.tox-menu'));
      };
      await press('Pinched nerve');
      await desk.waitForSelector('.tox-menu', { visible: true });
      await takePicture(desk, 'editors/tinymce-1');
      await press('Symptom checker: pinched nerve');
      await choose('Country (whose phone numbers)', 'United Kingdom');
      await takePicture(desk, 'editors/tinymce-2');
      await press('Insert');
      await desk.waitForFunction(() => editor.getContent().includes('symptom-checker'));
      await takePicture(desk, 'editors/tinymce-3');
      const content = await desk.evaluate(() => editor.getContent());
      assert.match(content, /<pinched-nerve-symptom-checker region="GB">/);
      const reader = await publish(content);
      assert.ok((await seen(reader, 'pinched-nerve-symptom-checker')).numbers.includes('tel:999'));
      await takePicture(reader, 'editors/published');
      await reader.close();

      await desk.evaluate(() => {
        const checker = editor.dom.select('pinched-nerve-symptom-checker')[0];
        editor.selection.setCursorLocation(checker.querySelector('li'), 0);
      });
      await press('Pinched nerve');
      await press('Symptom checker: pinched nerve');
      await choose('Language', 'español');
      await press('Save');
      await desk.waitForFunction(() => editor.getContent().includes('lang='));
      const changed = await desk.evaluate(() => editor.getContent());
      assert.match(changed, /<pinched-nerve-symptom-checker lang="es" region="GB">/);
      assert.equal(changed.match(/<pinched-nerve-symptom-checker/g).length, 1);
      await desk.close();
    });
  });

  describe('in CKEditor 5', () => {
    it('put each element on a page by its button, and a line after it', async () => {
      const desk = await session.browser.newPage();
      await desk.setViewport({ width: 900, height: 1200 });
      await desk.goto(`${session.address}/edit/ckeditor5`);
      await desk.waitForFunction(() => globalThis.editor);
      await desk.evaluate(() => editor.setData('<p>Back pain is common.</p>'));
      const press = async (text) =>
        (await desk.waitForSelector(`::-p-xpath(//button[normalize-space(.)="${text}"])`, { visible: true })).click();
      await takePicture(desk, 'editors/ckeditor5-1', { of: 'main' });
      await desk.evaluate(() =>
        editor.model.change((writer) => writer.setSelection(writer.createPositionAt(editor.model.document.getRoot(), 'end'))),
      );
      await press('Symptom checker: pinched nerve');
      await desk.waitForSelector('.pinched-nerve-widget');
      await takePicture(desk, 'editors/ckeditor5-2', { of: 'main' });
      await press('Danger signs: pinched nerve');
      await press('Treatment options: pinched nerve');
      await desk.keyboard.type('Ask us.');
      const content = await desk.evaluate(() => editor.getData());
      for (const tag of tags) assert.match(content, new RegExp(`<${tag} region="gb"><h2>`));
      assert.match(content, /<p>Ask us\.<\/p>$/);
      const reader = await publish(content);
      for (const tag of tags.slice(0, 2)) assert.ok((await seen(reader, tag)).numbers.includes('tel:999'), tag);
      await reader.close();
      await desk.close();
    });
  });

  describe('for a site that takes nothing but an address', () => {
    it('show the checker in a frame of its own, with the danger signs and the number of the country', async () => {
      const path = '/published/frame';
      const address = '/dist/embed.html?element=symptom-checker&language=en&region=gb';
      saved.set(
        path,
        `<p>Back pain is common.</p><iframe title="Symptom checker" sandbox="allow-scripts" height="640" src="${address}"></iframe>`,
      );
      const reader = await session.browser.newPage();
      await reader.setViewport({ width: 900, height: 700 });
      await reader.goto(session.address + path);
      const frame = await (await reader.waitForSelector('iframe')).contentFrame();
      await frame.waitForFunction(() =>
        document.querySelector('pinched-nerve-symptom-checker')?.shadowRoot?.querySelector('a[href="tel:999"]'),
      );
      await takePicture(reader, 'editors/frame');
      await reader.close();
    });
  });
});
