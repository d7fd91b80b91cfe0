import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { startBrowser } from '../support/browser.mjs';
import { installPacked } from '../support/packed.mjs';

/** A hospital's own numbers, answers and what the reader told: as the elements take them, and as text. */
const services = { advice: { number: '5551234', label: 'Our own line' } };
const calm = { now: ['none'] };
const emergency = { now: ['chest-pain'] };
const told = { phase: 'acute' };

const plain = { region: 'gb', headingLevel: 3, level: 'urgent', hasOptions: true };
const asObjects = { ...plain, services, answers: calm, told };
const asText = { ...plain, services: JSON.stringify(services), answers: JSON.stringify(calm), told: JSON.stringify(told) };
/** Rich data on the nodes themselves: by `ref` in React, by `.prop` in Vue; Svelte does it by itself. */
const asProperties = { ...plain, byProperty: { services, answers: calm }, told: JSON.stringify(told) };

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path: file }) => ({
      contents: compile(fs.readFileSync(file, 'utf8'), { filename: file, generate: 'client', dev: false }).js.code,
    }));
  },
};

const consumers = {
  'React 19': { folder: 'react', entry: 'app.jsx', beside: ['react', 'react-dom'] },
  'Vue 3': { folder: 'vue', entry: 'app.js', beside: ['vue'] },
  'Svelte 5': { folder: 'svelte', entry: 'app.js', beside: ['svelte'] },
};

const { folder, own, remove } = installPacked({ beside: Object.values(consumers).flatMap(({ beside }) => beside) });
const served = new Map();

/** Builds a consumer as its own project would: its files beside the packed package, one bundle with the package, one without. */
async function buildConsumer({ folder: name, entry }) {
  const project = path.join(folder, name);
  fs.cpSync(path.join('test/package/consumers', name), project, { recursive: true });
  fs.writeFileSync(path.join(project, 'with-package.js'), `import 'pinched-nerve-widgets';\nimport './${entry}';\n`);
  const { outputFiles } = await build({
    ...{
      bundle: true,
      write: false,
      format: 'esm',
      splitting: true,
      minify: true,
      jsx: 'automatic',
      logLevel: 'silent',
      plugins: [svelte],
    },
    entryPoints: { [`${name}-alone`]: path.join(project, entry), [`${name}-with-package`]: path.join(project, 'with-package.js') },
    outdir: '/bundles',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  for (const file of outputFiles) served.set(`/bundles/${path.basename(file.path)}`, file.contents);
}

function respond({ url }, response) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const script = pathname.startsWith('/package/') ? fs.readFileSync(path.join(own, 'dist', path.basename(pathname))) : served.get(pathname);
  if (script) response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
  else if (pathname === '/page')
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="${searchParams.get('lang') ?? 'en'}"><title>Hospital</title><link rel="icon" href="data:,"><main></main><script type="module" src="/bundles/${searchParams.get('bundle')}.js"></script></html>`,
      );
  else return false;
  return true;
}

describe('the packed package in a framework', () => {
  let session;
  before(async () => {
    [session] = await Promise.all([startBrowser({ respond }), ...Object.values(consumers).map(buildConsumer)]);
  });
  after(async () => {
    await session?.stop();
    remove();
  });

  /** A page with a consumer, started with a state; what went wrong on it and what was heard. */
  async function open(bundle, state, lang = 'en') {
    const page = await session.browser.newPage();
    const wrong = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) wrong.push(message.text());
    });
    await page.goto(`${session.address}/page?bundle=${bundle}&lang=${lang}`);
    await page.waitForFunction(() => globalThis.start);
    await page.evaluate((initial) => {
      globalThis.heard = [];
      const hear = (how, { type, detail }) => globalThis.heard.push([how, type, detail]);
      globalThis.app = globalThis.start(document.querySelector('main'), initial, hear);
    }, state);
    return { page, wrong };
  }

  const define = (page) => page.addScriptTag({ url: '/package/pinched-nerve-widgets.js' });

  /** What has reached the elements, once they stand. */
  const read = (page) =>
    page.evaluate(async () => {
      const [checker, alert, options] = ['symptom-checker', 'red-flag-alert', 'treatment-options'].map((name) =>
        document.querySelector(`pinched-nerve-${name}`),
      );
      for (const element of [checker, alert, options]) await element?.updateComplete;
      return {
        region: [checker.region, alert.region],
        heading: Boolean(checker.shadowRoot.querySelector(`h${checker.headingLevel}`)) && Number(checker.headingLevel),
        level: alert.level,
        answers: checker.answers,
        told: options?.told ?? null,
        dials: alert.shadowRoot.querySelector('a[href^="tel:"]')?.getAttribute('href'),
        isShown: checker.getBoundingClientRect().height > 0,
        children: checker.textContent.trim(),
        isRaised: alert.active,
      };
    });

  const expected = {
    region: ['gb', 'gb'],
    heading: 3,
    level: 'urgent',
    answers: calm,
    told,
    dials: 'tel:5551234',
    isShown: true,
    children: 'Get help now',
    isRaised: false,
  };

  const cases = [
    ['before it renders, from objects', '-with-package', asObjects, false],
    ['before it renders, from JSON text', '-with-package', asText, false],
    ['after it has rendered, from objects', '-alone', asObjects, true],
    ['after it has rendered, from JSON text', '-alone', asText, true],
    ['after it has rendered, from properties of the nodes', '-alone', asProperties, true],
  ];

  for (const [framework, { folder: name }] of Object.entries(consumers))
    describe(framework, () => {
      for (const [when, bundle, state, isLate] of cases)
        it(`loses nothing where the elements are defined ${when}`, async () => {
          const { page, wrong } = await open(`${name}${bundle}`, state);
          if (isLate) await define(page);
          assert.deepEqual(await read(page), expected);
          // What the host itself set first may have been said before it listened.
          await page.evaluate(() => globalThis.heard.splice(0));
          const next = { region: 'us', headingLevel: 4, level: 'emergency', hasOptions: false };
          const change = state.byProperty ? { ...next, byProperty: { answers: emergency } } : { ...next, answers: emergency };
          await page.evaluate((changed) => globalThis.app.update(changed), change);
          assert.deepEqual(await read(page), {
            ...expected,
            region: ['us', 'us'],
            heading: 4,
            level: 'emergency',
            answers: emergency,
            told: null,
            dials: 'tel:911',
            isRaised: true,
          });
          assert.deepEqual(await page.evaluate(() => globalThis.heard.splice(0)), [
            ['declarative', 'pinched-nerve-changed', null],
            ['imperative', 'pinched-nerve-alert-raised', { level: 'emergency' }],
          ]);

          await page.evaluate(() => globalThis.app.stop());
          assert.equal(await page.$('main > *'), null);
          assert.deepEqual(wrong, []);
          await page.close();
        });

      it('takes the object of the last rendering where the elements are defined after several', async () => {
        const { page, wrong } = await open(`${name}-alone`, asObjects);
        await page.evaluate(() => globalThis.app.update({ region: 'us', hasOptions: false }));
        await page.evaluate((changed) => globalThis.app.update(changed), { ...asObjects, services: { advice: { number: '5550000' } } });
        await define(page);
        const { answers, told: toldNow, dials } = await read(page);
        assert.deepEqual({ answers, told: toldNow, dials, wrong }, { answers: calm, told, dials: 'tel:5550000', wrong: [] });
        await page.close();
      });

      it('speaks the language of the page, from a chunk that the bundler made', async () => {
        const { page, wrong } = await open(`${name}-with-package`, asObjects, 'es');
        await page.waitForFunction(
          () => document.querySelector('pinched-nerve-symptom-checker').shadowRoot.querySelector('[part="base"]').lang === 'es',
        );
        assert.deepEqual(wrong, []);
        await page.close();
      });
    });
});
