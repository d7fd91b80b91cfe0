import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { walk } from './seen.js';

/** A browser and a server for a file of tests; `stop` ends both. */
export async function startBrowser(options) {
  const [browser, server] = await Promise.all([findChromium().then((found) => puppeteer.launch(found)), serve(options)]);
  return {
    browser,
    address: server.address,
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}

/** A page that remembers what it said, asked for and refused. */
export async function openPage(browser, address, { prepare } = {}) {
  const page = await browser.newPage();
  const heard = { errors: [], warnings: [], requests: [] };
  page.on('pageerror', (error) => heard.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.errors.push(message.text());
    if (message.type() === 'warn') heard.warnings.push(message.text());
  });
  page.on('request', (request) => heard.requests.push(request.url()));
  if (prepare) await prepare(page);
  await page.goto(address);
  await page.waitForFunction(() => customElements.get('pinched-nerve-symptom-checker'));
  return { page, heard };
}

/** Walks a checker to its result with the answers of a sheet. */
export const walkChecker = (page, answers) => page.evaluate(walk, answers);
