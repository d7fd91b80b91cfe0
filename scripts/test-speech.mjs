/**
 * What people hear who cannot see: `npm run test:speech [-- chromium firefox] [-- --only=emergency]`. Orca, the screen reader of Linux, on a
 * screen without a monitor, and the pages worked by keys alone. Says loudly what could not be run; a journey that fails is tried once more.
 * `--no-build` takes dist as it is; `SPEECH_LOGS=folder` keeps all that was said.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { journeys, pages } from '../test/speech/journeys.mjs';
import { browsersToRun, firefox } from './find-browsers.mjs';
import { findChromium } from './find-chromium.mjs';
import { serve } from './serve.mjs';
import { missingPackages, startDesktop } from './speech/desktop.mjs';
import { Listener } from './speech/listener.mjs';

const options = process.argv.slice(2);
const only = options.find((option) => option.startsWith('--only='))?.slice('--only='.length) ?? '';
const wanted = options.filter((option) => !option.startsWith('--'));
const total = { passed: 0, failed: 0 };

/** How each browser is started on a screen; `undefined` where it cannot be. */
const launchers = {
  async chromium(env) {
    const found = await findChromium();
    // The one in the npm package has no window.
    if (found.headless === 'shell') return undefined;
    const args = [...found.args, '--force-renderer-accessibility', '--app=data:text/html,<title>start</title>'];
    return { ...found, args, headless: false, ignoreDefaultArgs: ['--enable-automation'], env };
  },
  firefox: (env) => ({ ...firefox, headless: false, env, extraPrefsFirefox: { 'accessibility.force_disabled': -1 } }),
};

/** Runs one journey on a desktop and in a browser of its own, so that none hears of another. Returns why it failed, if it did. */
async function listenTo(name, browserName, address) {
  const desktop = await startDesktop();
  let browser;
  let listener;
  try {
    browser = await puppeteer.launch({ ...(await launchers[browserName](desktop.env)), defaultViewport: null });
    const [page] = await browser.pages();
    listener = new Listener({ desktop, page, address });
    await journeys[name](listener);
    return undefined;
  } catch (error) {
    return error;
  } finally {
    if (process.env.SPEECH_LOGS && listener) {
      fs.mkdirSync(process.env.SPEECH_LOGS, { recursive: true });
      fs.writeFileSync(path.join(process.env.SPEECH_LOGS, `${browserName}, ${name}.txt`), `${listener.transcript()}\n`);
    }
    await browser?.close().catch(() => undefined);
    await desktop.stop();
  }
}

async function runAll() {
  const missing = missingPackages();
  if (missing.length) {
    console.log(`not run: nothing was listened to. Orca and a screen for it are needed: apt-get install ${missing.join(' ')}`);
    return;
  }
  process.env.BROWSERS = wanted.length ? wanted.join() : 'chromium,firefox';
  if (!options.includes('--no-build')) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  const respond = ({ url }, response) => {
    const page = pages[/^\/host\/(\w+)/.exec(url)?.[1]];
    // What the pages of the tests load to hear what goes wrong; here a screen reader listens.
    if (page) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else if (url === '/heard.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end('');
    else return false;
    return true;
  };
  const server = await serve({ respond });
  for (const browserName of browsersToRun()) {
    if (!(await launchers[browserName]?.({}))) {
      console.log(`not run: ${browserName} with a window is not installed.`);
      continue;
    }
    for (const name of Object.keys(journeys).filter((each) => each.includes(only))) {
      let failure = await listenTo(name, browserName, server.address);
      if (failure) {
        console.log(`again   ${browserName}: ${name}: ${failure.message.slice(0, 1500)}`);
        failure = await listenTo(name, browserName, server.address);
      }
      total[failure ? 'failed' : 'passed']++;
      console.log(`${failure ? 'FAILED' : 'passed'}  ${browserName}: ${name}${failure ? `\n${failure.stack.slice(0, 3000)}` : ''}`);
    }
  }
  await server.stop();
}

for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(1));
await runAll();
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
