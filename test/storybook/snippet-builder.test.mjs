/** An editor builds a snippet by keyboard, copies it, and puts it on a page of their own. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { startBrowser } from '../support/browser.mjs';

const built = (file) => fs.readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');

/** The story as a page: its modules in one file, beside the language files that it loads. */
async function bundleStory() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { render } from 'lit';
        import story from './stories/snippet-builder.stories.js';
        render(story.render(), document.querySelector('main'));`,
      resolveDir: new URL('../..', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0].text;
}

describe('the snippet builder', () => {
  let session;
  let page;
  const pages = new Map();
  const said = [];

  before(async () => {
    const bundle = await bundleStory();
    session = await startBrowser({
      respond(request, response) {
        const { pathname } = new URL(request.url, 'http://localhost');
        const isScript = pathname === '/dist/esm/entries/builder.js';
        const body = isScript ? bundle : pages.get(pathname);
        if (body === undefined) return false;
        response.writeHead(200, { 'content-type': `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8` }).end(body);
        return true;
      },
    });
    const { browser, address } = session;
    await browser.defaultBrowserContext().overridePermissions(address, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    pages.set(
      '/builder',
      `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Builder</title><main></main><script type="module" src="/dist/esm/entries/builder.js"></script>`,
    );
    page = await openPage('/builder');
    await page.$eval('snippet-builder', (builder) => builder.ready);
  });

  after(() => session.stop());

  async function openPage(path) {
    const opened = await session.browser.newPage();
    opened.on('pageerror', (error) => said.push(error.message));
    opened.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    await opened.goto(session.address + path);
    return opened;
  }

  /** Goes on with Tab until a control has the focus, as a reader without a mouse does. */
  async function tabTo(name) {
    for (let steps = 0; steps < 40; steps++) {
      if ((await page.evaluate(() => document.activeElement.name)) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${name}`);
  }

  /** Copies one form by keyboard; returns what is in the clipboard and what was announced. */
  async function copy(form) {
    await tabTo(`copy-${form}`);
    await page.keyboard.press('Enter');
    const announced = await page
      .waitForFunction(() => document.querySelector('[role="status"]').textContent)
      .then((text) => text.jsonValue());
    return { announced, code: await page.evaluate(() => navigator.clipboard.readText()) };
  }

  /** A page of the editor's with a snippet in its middle. */
  async function pageWith(path, snippet) {
    pages.set(path, `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>${path}</title><h1>Ours</h1>${snippet}`);
    return openPage(path);
  }

  /** What an upgraded element shows, wherever it stands. */
  const upgraded = (where, tag) =>
    where
      .waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('.root[lang="es"]')?.textContent, {}, tag)
      .then((text) => text.jsonValue());

  const copied = {};

  it('is operated by keyboard alone, and says what it has copied', async () => {
    await tabTo('element');
    await page.keyboard.type('Symptom');
    await tabTo('language');
    await page.keyboard.type('Esp');
    await tabTo('region');
    await page.keyboard.type('United K');
    await tabTo('headingLevel');
    await page.keyboard.type('h3');
    await tabTo('address');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(`${session.address}/dist/pinched-nerve-widgets.js`);
    await page.waitForFunction(() => document.querySelector('#snippet-html-code').value.includes('Llame'));
    for (const form of ['html', 'wordpress', 'placeholder', 'iframe']) {
      const { announced, code } = await copy(form);
      match(announced, /: copied\./);
      copied[form] = code;
    }
  });

  it('shows the element live, as it was chosen', async () => {
    const text = await upgraded(page, '.snippet-preview > pinched-nerve-symptom-checker');
    match(text, /999/);
    equal(await page.$eval('.snippet-preview > *', (element) => element.shadowRoot.querySelector('h3') !== null), true);
  });

  it('holds the hash of the script that the build wrote', () => {
    const hash = `sha384-${crypto.createHash('sha384').update(built('pinched-nerve-widgets.js')).digest('base64')}`;
    ok(copied.html.includes(`integrity="${hash}" crossorigin="anonymous"`));
  });

  it('puts the danger signs inside, in the words of the language file', async () => {
    const { texts } = await import('../../dist/locales/es.js');
    const signs = [...copied.html.matchAll(/<li>(.*?)<\/li>/g)].map(([, sign]) => sign);
    ok(signs.length >= 6);
    deepEqual(
      signs.filter((sign) => !texts.includes(sign)),
      [],
    );
    for (const form of ['html', 'placeholder']) {
      ok(copied[form].includes('<a href="tel:999">'), form);
      for (const sign of signs) ok(copied[form].includes(sign), form);
    }
  });

  it('is readable without the script', async () => {
    const plain = await pageWith('/without-script', copied.html.replace(/<script.*?<\/script>/, ''));
    const heading = await plain.$eval('pinched-nerve-symptom-checker > h3', (element) => element.innerText);
    match(heading, /999/);
  });

  it('upgrades on a page of HTML', async () => {
    match(await upgraded(await pageWith('/html', copied.html), 'pinched-nerve-symptom-checker'), /999/);
  });

  it('upgrades from the placeholder that a filtering editor keeps', async () => {
    const [script] = copied.html.split('\n');
    match(await upgraded(await pageWith('/placeholder', script + copied.placeholder), 'pinched-nerve-symptom-checker'), /999/);
  });

  it('upgrades in the iframe', async () => {
    const host = await pageWith('/iframe', copied.iframe);
    const frame = await (await host.waitForSelector('iframe[title]')).contentFrame();
    match(await upgraded(frame, 'pinched-nerve-symptom-checker'), /999/);
  });

  it('gives WordPress the shortcode of its plugin', () => {
    equal(copied.wordpress, '[pinched_nerve element="symptom-checker" region="gb" language="es" heading-level="3"]');
  });

  it('refuses colours that cannot be told apart, and says which and by how much', async () => {
    // Only the page in front may use the clipboard.
    await page.bringToFront();
    await page.focus('[name="own-colours"]');
    await page.keyboard.press('Space');
    await tabTo('accent');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('#9fd8c4');
    const contrast = () => page.$eval('#snippet-contrast', (element) => element.innerText);
    match(await contrast(), /left out of the snippets/);
    match(await contrast(), /words on the main colour: 1\.\d to 1, needed are 4\.5 to 1/);
    equal(await page.$('#snippet-css-code'), null);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('#0b4f3f');
    match(await contrast(), /can be told apart/);
    match(
      (await copy('css')).code,
      /^pinched-nerve-symptom-checker \{\n {2}color-scheme: light;[^]*--pinched-nerve-color-accent: #0b4f3f;/,
    );
  });

  it('selects the text where the browser does not let a page copy', async () => {
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }));
    await page.focus('[name="copy-html"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.id === 'snippet-html-code');
    match(await page.$eval('[role="status"]', (element) => element.textContent), /press Ctrl\+C/);
    const { selected, whole } = await page.$eval('#snippet-html-code', ({ value, selectionStart, selectionEnd }) => ({
      selected: selectionEnd - selectionStart,
      whole: value.length,
    }));
    equal(selected, whole);
  });

  it('says nothing wrong in the console', () => deepEqual(said, []));
});
