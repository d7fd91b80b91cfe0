/**
 * Pages of strange hosts, in the browsers that `BROWSERS` asks for: Chromium, Firefox and WebKit by one set of functions.
 * A page says itself what went wrong on it (`heard`), so that all browsers are asked the same way.
 */
import puppeteer from 'puppeteer-core';
import { browsersToRun, firefox } from '../../scripts/find-browsers.mjs';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { startWebkit } from '../../scripts/webkit-launcher.mjs';

export { walk } from './seen.js';

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

/** The page by WebDriver: `run` in the page itself or, after a switch, in a frame of it. */
async function openInWebkit({ say }, url) {
  await say('POST', '/url', { url });
  const run = async (work, ...args) => {
    const script = `const done = arguments[arguments.length - 1]; const given = Array.prototype.slice.call(arguments, 0, -1);
Promise.resolve().then(() => (${work})(...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await say('POST', '/execute/async', { script, args });
    if (error !== undefined) throw new Error(error);
    return value ?? undefined;
  };
  return {
    run,
    async runIn(selector, work, ...args) {
      await say('POST', '/frame', { id: await say('POST', '/element', { using: 'css selector', value: selector }) });
      try {
        return await run(work, ...args);
      } finally {
        await say('POST', '/frame', { id: null });
      }
    },
    close: () => Promise.resolve(),
  };
}

async function openInPuppeteer(browser, url, { prepare, javaScript = true } = {}) {
  const page = await browser.newPage();
  if (!javaScript) await page.setJavaScriptEnabled(false);
  if (prepare) await prepare(page);
  await page.goto(url);
  return {
    page,
    run: (work, ...args) => page.evaluate(work, ...args),
    async runIn(selector, work, ...args) {
      const frame = await (await page.waitForSelector(selector)).contentFrame();
      return frame.evaluate(work, ...args);
    },
    close: () => page.close(),
  };
}

async function startPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  return {
    browser,
    open: (...given) => openInPuppeteer(browser, ...given),
    async stop() {
      // Firefox takes five seconds to close; nothing of it is kept, so it need not say goodbye.
      if (options.browser === 'firefox') browser.process()?.kill('SIGKILL');
      else await browser.close();
    },
  };
}

const starters = {
  Chromium: async () => startPuppeteer(await findChromium()),
  Firefox: () => startPuppeteer(firefox),
  WebKit: async () => {
    const webkit = await startWebkit();
    return { open: (url) => openInWebkit(webkit, url), stop: webkit.stop };
  },
};

/** The names of the browsers that host tests run in: those that `BROWSERS` asks for (Chromium alone when it is not set) and that are installed. */
export const browserNames = browsersToRun().map((asked) => Object.keys(starters).find((name) => name.toLowerCase() === asked));

/** Where a page of `startHost` stands. */
export const pathOf = (name) => `/host/${encodeURIComponent(name)}`;

/**
 * One browser and two servers: the host's, and another origin that serves the same files.
 *
 * @param pages - HTML by name, answered at `pathOf(name)`.
 * @returns `open(page, options)` shows a page: HTML, or `{ html, headers }`. `files` maps a path to what is answered instead of a file;
 * `asked` lists the paths that pages asked the two servers for since the last page was opened.
 */
export async function startHost(name = 'Chromium', pages = {}) {
  const files = new Map([
    ['/heard.js', { type: 'text/javascript', body: listener }],
    ['/icon.svg', { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
    ...Object.entries(pages).map(([title, html]) => [pathOf(title), { body: html }]),
  ]);
  const asked = [];
  const respond = ({ url }, response) => {
    asked.push(url);
    const found = files.get(new URL(url, 'http://localhost').pathname);
    if (!found) return false;
    if (found.isCutOff) response.destroy();
    else {
      response.writeHead(found.status ?? 200, {
        'content-type': found.type ?? 'text/html; charset=utf-8',
        'access-control-allow-origin': '*',
        ...found.headers,
      });
      response.end(found.body);
    }
    return true;
  };
  const [browser, host, other] = await Promise.all([starters[name](), serve({ respond }), serve({ respond })]);
  let count = 0;
  /** A page, or a frame in it: what can be asked there. */
  const asking = (run) => ({
    run,
    /** Waits until something is true on the page. */
    until: (test, ...args) => run(waitFor(test), ...args),
    heard: () => run(() => globalThis.heard),
    /** Runs a function of test/support/seen.js on the page. */
    ask: (what, ...args) => run(async (each, rest) => (await import('/test/support/seen.js'))[each](...rest), what, args),
  });
  return {
    browser: browser.browser,
    files,
    asked,
    address: host.address,
    otherOrigin: other.address,
    async open(given, options) {
      const { html, headers } = typeof given === 'string' ? { html: given } : given;
      const path = `/host-${++count}`;
      files.set(path, { body: html, headers });
      asked.length = 0;
      const { runIn, ...opened } = await browser.open(host.address + path, options);
      return { ...opened, ...asking(opened.run), frame: (selector) => asking((...work) => runIn(selector, ...work)) };
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

/** On the page: which tags are drawn by their element, and whether an alert is raised. */
export function see() {
  const tags = ['red-flag-alert', 'symptom-checker', 'treatment-options'].map((name) => `pinched-nerve-${name}`);
  const found = tags.map((tag) => document.querySelector(tag));
  return {
    drawn: found
      .filter((element) => element?.shadowRoot?.querySelector('[part="base"]'))
      .map((element) => element.localName.slice('pinched-nerve-'.length)),
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
