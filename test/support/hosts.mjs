/**
 * Pages of strange hosts, in every browser there is: Chromium always, Firefox and WebKit where they are installed.
 * A page says itself what went wrong on it (`heard`), so that all browsers are asked the same way.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

/** What stands inside a tag until the script is ready, and stays if it never is. */
export const fallback = '<h2>Get help now</h2><p>Numb between the legs, or chest pain: <a href="tel:999">call 999</a>.</p>';

/** The three tags, with `fallback` inside. */
export const threeTags = `<pinched-nerve-red-flag-alert region="gb">${fallback}</pinched-nerve-red-flag-alert>
<pinched-nerve-symptom-checker region="gb">${fallback}</pinched-nerve-symptom-checker>
<pinched-nerve-treatment-options region="gb">${fallback}</pinched-nerve-treatment-options>`;

/** Hears whatever goes wrong on a page. It is a file, since a strict policy allows no script in the page. */
const listener = `globalThis.heard = { errors: [], warnings: [], violations: [], failed: [] };
addEventListener('error', (event) => heard.errors.push(String(event.message ?? event.target?.src)), true);
addEventListener('unhandledrejection', (event) => heard.errors.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', (event) => heard.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
document.addEventListener('pinched-nerve-failed', (event) => heard.failed.push(event.target.localName));
for (const [method, list] of [['warn', heard.warnings], ['error', heard.errors]]) {
  const say = console[method];
  console[method] = (...said) => { list.push(said.join(' ')); say.apply(console, said); };
}`;

/** A page whose head hears first. `head` and `body` are HTML. */
export const hostPage = ({ head = '', body = threeTags, attributes = 'lang="en"' } = {}) =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="/icon.svg"><script src="/heard.js"></script>${head}</head><body>${body}</body></html>`;

async function callDriver(base, method, path, body) {
  const response = await fetch(base + path, { method, ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit ${path}: ${value?.error} ${value?.message}`);
  return value;
}

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** WebKitGTK on a display of its own, by the W3C WebDriver protocol. */
async function startWebkit() {
  const processes = [];
  const environment = { ...process.env };
  if (!environment.DISPLAY) {
    const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    processes.push(display);
    environment.DISPLAY = `:${await new Promise((resolve, reject) => {
      display.stdio[3].once('data', (data) => resolve(String(data).trim()));
      display.once('error', reject);
    })}`;
  }
  const port = await freePort();
  processes.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env: environment, stdio: 'ignore' }));
  const base = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt++) {
    try {
      await fetch(`${base}/status`);
      break;
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const binary = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`).find((file) => fs.existsSync(file));
  const { sessionId } = await callDriver(base, 'POST', '/session', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { ...(binary ? { binary } : {}), args: ['--automation'] } } },
  });
  const session = `/session/${sessionId}`;
  return {
    async open(url) {
      await callDriver(base, 'POST', `${session}/url`, { url });
      return {
        async run(work, ...args) {
          const script = `const done = arguments[arguments.length - 1]; const given = Array.prototype.slice.call(arguments, 0, -1);
Promise.resolve().then(() => (${work})(...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
          const { value, error } = await callDriver(base, 'POST', `${session}/execute/async`, { script, args });
          if (error !== undefined) throw new Error(error);
          return value ?? undefined;
        },
        close: () => Promise.resolve(),
      };
    },
    async stop() {
      await callDriver(base, 'DELETE', session).catch(() => {});
      for (const each of processes.reverse()) each.kill();
    },
  };
}

async function startPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  return {
    browser,
    async open(url, { prepare, javaScript = true } = {}) {
      const page = await browser.newPage();
      if (!javaScript) await page.setJavaScriptEnabled(false);
      if (prepare) await prepare(page);
      await page.goto(url);
      return { page, run: (work, ...args) => page.evaluate(work, ...args), close: () => page.close() };
    },
    stop: () => browser.close(),
  };
}

const starters = {
  Chromium: { isThere: () => true, start: async () => startPuppeteer(await findChromium()) },
  Firefox: {
    isThere: () => fs.existsSync('/usr/bin/firefox-esr'),
    start: () => startPuppeteer({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true }),
  },
  WebKit: { isThere: () => fs.existsSync('/usr/bin/WebKitWebDriver'), start: startWebkit },
};

/** The names of the browsers of this machine; says loudly which are not run. */
export const browserNames = Object.keys(starters).filter((name) => {
  const isThere = starters[name].isThere();
  if (!isThere) console.log(`NOT RUN in ${name}: it is not installed.`);
  return isThere;
});

/**
 * One browser and two servers: the host's, and another origin that serves the same files.
 *
 * @returns `open(page, options)` shows a page: HTML, or `{ html, headers }`. `files` maps a path to what is answered instead of a file.
 */
export async function startHost(name = 'Chromium') {
  const files = new Map([
    ['/heard.js', { type: 'text/javascript', body: listener }],
    ['/icon.svg', { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
  ]);
  const respond = ({ url }, response) => {
    const found = files.get(new URL(url, 'http://localhost').pathname);
    if (!found) return false;
    response.writeHead(found.status ?? 200, { 'content-type': found.type ?? 'text/html; charset=utf-8', 'access-control-allow-origin': '*', ...found.headers });
    response.end(found.body);
    return true;
  };
  const [browser, host, other] = await Promise.all([starters[name].start(), serve({ respond }), serve({ respond })]);
  let count = 0;
  return {
    browser: browser.browser,
    files,
    address: host.address,
    otherOrigin: other.address,
    async open(given, options) {
      const { html, headers } = typeof given === 'string' ? { html: given } : given;
      const path = `/host-${++count}`;
      files.set(path, { body: html, headers });
      const opened = await browser.open(host.address + path, options);
      return {
        ...opened,
        /** Waits until something is true on the page. */
        until: (test, ...args) => opened.run(waitFor(test), ...args),
        heard: () => opened.run(() => globalThis.heard),
      };
    },
    async stop() {
      await browser.stop();
      await Promise.all([host.stop(), other.stop()]);
    },
  };
}

/** A function that looks again and again until a test holds; the text of the test goes along to the page. */
function waitFor(test) {
  return new Function(
    '...args',
    `const test = ${test};
return new Promise((resolve, reject) => {
  const began = Date.now();
  const look = () => {
    if (test(...args)) resolve(true);
    else if (Date.now() - began > 10000) reject(new Error('never came true: ' + test));
    else setTimeout(look, 10);
  };
  look();
});`,
  );
}

/** On the page: clicks through a checker with the answers of a sheet; returns the level of its result. */
export async function walk(sheet) {
  const checker = document.querySelector('pinched-nerve-symptom-checker');
  await checker.updateComplete;
  const root = checker.shadowRoot;
  for (let screen = 0; screen < 60 && !root.querySelector('[part~="result"]'); screen++) {
    for (const name of new Set([...root.querySelectorAll('input')].map((input) => input.name)))
      for (const option of [sheet[name] ?? []].flat()) {
        const input = root.querySelector(`input[name="${name}"][value="${option}"]`);
        if (!input.checked) input.click();
        await checker.updateComplete;
      }
    root.querySelector('[part~="continue"]').click();
    await checker.updateComplete;
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
  return root.querySelector('[part~="result"]')?.dataset.level;
}

/** On the page: which tags are drawn by their element, and whether an alert is raised. */
export function see() {
  const tags = ['red-flag-alert', 'symptom-checker', 'treatment-options'].map((name) => `pinched-nerve-${name}`);
  const found = tags.map((tag) => document.querySelector(tag));
  return {
    drawn: found.filter((element) => element?.shadowRoot?.querySelector('[part="base"]')).map((element) => element.localName.slice('pinched-nerve-'.length)),
    raised: found[0]?.active === true,
  };
}

/** On the page: the tags whose fallback children can be seen. */
export function readable() {
  return ['red-flag-alert', 'symptom-checker', 'treatment-options'].filter((name) => {
    const link = document.querySelector(`pinched-nerve-${name} a[href="tel:999"], [data-pinched-nerve="${name}"] a[href="tel:999"]`);
    return (link?.getBoundingClientRect().height ?? 0) > 5 && getComputedStyle(link).visibility === 'visible';
  });
}

/** Answers whose first screen is an emergency: the shortest way to a result. */
export const emergency = { now: ['chest-pain'] };
