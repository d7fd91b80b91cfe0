/**
 * Opens every story and docs page of storybook-static in Chromium; fails on errors of the page, of a story or of the console.
 * `npm run build-storybook && node scripts/check-storybook.mjs`; with a text, only those whose id contains it: `… docs`.
 * The last line counts the pages that passed and failed.
 */
import fs from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findChromium } from './find-chromium.mjs';
import { serve } from './serve.mjs';

const folder = '/storybook-static';
const { entries } = JSON.parse(fs.readFileSync(`.${folder}/index.json`, 'utf8'));
const [only = ''] = process.argv.slice(2);
const stories = Object.values(entries).filter(({ type }) => type === 'story');
if (!stories.length) throw new Error('storybook-static/index.json lists no story; run `npm run build-storybook` first.');

/** Says an error on purpose: the story shows what stands there when something goes wrong. */
const expected = /could not be shown|Lit is in dev mode/;

const { address, stop } = await serve({
  headers: { 'cache-control': 'max-age=600' },
  respond: (request, response) => request.url === '/favicon.ico' && Boolean(response.writeHead(204).end()),
});
const browser = await puppeteer.launch(await findChromium());
const page = await browser.newPage();
let problems = [];
page.on('pageerror', (error) => problems.push(String(error)));
page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
page.on('requestfailed', (request) => problems.push(`request failed: ${request.url()}`));
page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`));
page.on(
  'request',
  (request) =>
    !request.url().startsWith(address) && !/^(data|blob):/.test(request.url()) && problems.push(`leaves the page: ${request.url()}`),
);

let failed = 0;
let passed = 0;

function count(name, unexpected) {
  if (!unexpected.length) return passed++;
  failed++;
  console.error(`${name}\n  ${unexpected.join('\n  ')}`);
}

// The elements are checked by axe in the tests; here it would take four fifths of the time, and nobody would read what it finds.
const withoutAxe = 'a11y.manual:!true';

/** Opens an entry, waits until it has rendered, and reports what went wrong. */
async function open(id, viewMode, name, globals = '') {
  problems = [];
  await page.goto(`${address}${folder}/iframe.html?id=${id}&viewMode=${viewMode}&globals=${globals};${withoutAxe}`);
  try {
    if (viewMode === 'docs') await page.waitForSelector('#storybook-docs h1', { timeout: 30_000 });
    else {
      await page.waitForFunction(
        () => ['finished', 'completed', 'errored', 'aborted'].includes(globalThis.__STORYBOOK_PREVIEW__?.storyRenders[0]?.phase),
        { timeout: 30_000 },
      );
      const { phase, elements } = await page.evaluate(() => ({
        phase: globalThis.__STORYBOOK_PREVIEW__.storyRenders[0].phase,
        elements: [...document.querySelectorAll('#storybook-root *')].filter(({ shadowRoot }) => shadowRoot?.textContent.trim()).length,
      }));
      if (!['finished', 'completed'].includes(phase)) problems.push(`the story ended ${phase}`);
      if (!elements) problems.push('no element is on screen');
    }
  } catch (error) {
    problems.push(String(error));
  }
  count(
    name,
    problems.filter((text) => !expected.test(text)),
  );
}

for (const { id, type, title, name } of Object.values(entries).filter((entry) => entry.id.includes(only)))
  await open(id, type === 'docs' ? 'docs' : 'story', `${title}, ${name}`);

// The toolbar: language files arrive, and an element follows language, direction and region.
await open('red-flag-alert--emergency', 'story', 'the toolbar in Arabic', 'language:ar;region:SA;theme:dark');
const root = await page
  .waitForFunction(
    () =>
      [...document.querySelectorAll('#storybook-root *')]
        .map(({ shadowRoot }) => shadowRoot?.querySelector('.root'))
        .find((each) => each?.lang === 'ar' && each.dir === 'rtl')?.textContent,
    { timeout: 30_000 },
  )
  .then((handle) => handle.jsonValue())
  .catch(() => '');
count('the toolbar', root.includes('997') ? [] : ['the story does not follow language, direction and region']);

await browser.close();
await stop();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
