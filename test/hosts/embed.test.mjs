import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { answersOf } from '../support/answer-sheets.mjs';
import { startBrowser, walkChecker } from '../support/browser.mjs';
import { browserNames, startHost, walk } from '../support/hosts.mjs';

const { languageNames } = await import('../../dist/esm/localization/languages.js');
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const ours = 'iframe[title="Symptom checker"]';

/** A page on another server than the widgets': an iframe with a height of its own, and the helper where a test wants it. */
const hostPage = (widgets, { query, helper, sandbox }) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A page</title>${helper ? `<script async src="${widgets}/dist/embed-height.js"></script>` : ''}</head>
<body>
<h1>Back pain</h1>
<iframe title="Symptom checker" width="600" height="640" sandbox="${sandbox}" src="${widgets}/dist/embed.html?${query}"></iframe>
<iframe title="Something else" width="300" height="200"></iframe>
</body>
</html>`;

describe('dist/embed.html in an iframe on another server', () => {
  let session;
  let host;
  before(async () => {
    session = await startBrowser({ headers: { 'content-security-policy': policy } });
    host = await serve({
      respond(request, response) {
        const { pathname, searchParams } = new URL(request.url, 'http://localhost');
        if (pathname !== '/page') return false;
        const { helper, query, sandbox = 'allow-scripts' } = Object.fromEntries(searchParams);
        const from = new URL(session.address).origin;
        response
          .writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': `default-src 'none'; script-src ${from}; frame-src ${from} tel:; require-trusted-types-for 'script'`,
          })
          .end(hostPage(session.address, { query, helper: helper === 'yes', sandbox }));
        return true;
      },
    });
  });
  after(async () => {
    await host.stop();
    await session.stop();
  });

  /** Opens a page with the iframe in it; `heard` is what was said, asked for, and told to the page around. */
  async function open(query, { helper = 'yes', element = 'symptom-checker', sandbox = 'allow-scripts' } = {}) {
    const page = await session.browser.newPage();
    const heard = { errors: [], warnings: [], requests: [], messages: [] };
    page.on('pageerror', (error) => heard.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') heard.errors.push(message.text());
      if (message.type() === 'warn') heard.warnings.push(message.text());
    });
    page.on('request', (request) => heard.requests.push(request.url()));
    await page.exposeFunction('hear', (message) => heard.messages.push(message));
    await page.evaluateOnNewDocument(() => {
      if (window === top)
        addEventListener('message', ({ data }) => {
          window.lastHeard = data;
          window.hear(data);
        });
    });
    await page.goto(`${host.address}/page?${new URLSearchParams({ query: new URLSearchParams(query), helper, sandbox })}`);
    const frame = await (await page.waitForSelector(ours)).contentFrame();
    await frame.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot, {}, `pinched-nerve-${element}`);
    return { page, frame, heard };
  }

  const heightOf = (page) => page.$eval(ours, ({ clientHeight }) => clientHeight);

  /** Waits until the iframe is as tall as what it shows, and returns how tall. */
  async function fittedHeight(page, frame) {
    for (;;) {
      const wanted = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      await page.waitForFunction((selector, height) => document.querySelector(selector).clientHeight === height, {}, ours, wanted);
      if (wanted === (await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)))) return wanted;
    }
  }

  it('walks to a result in a sandbox that allows scripts alone, and the iframe grows and shrinks with it', async () => {
    const { page, frame, heard } = await open({ element: 'symptom-checker', language: 'es', region: 'mx' });
    assert.equal(await frame.evaluate(() => origin), 'null');
    const first = await fittedHeight(page, frame);
    const address = frame.url();
    assert.equal(await walkChecker(frame, answersOf('V107')), 'self-care');
    const result = await fittedHeight(page, frame);
    await frame.$eval('pinched-nerve-symptom-checker', (checker) => {
      checker.restart();
    });
    const again = await fittedHeight(page, frame);
    assert.ok(result > first && again < result, `${first}, ${result}, ${again}`);
    const { lang, text } = await frame.$eval('pinched-nerve-symptom-checker', ({ shadowRoot }) => ({
      lang: shadowRoot.querySelector('.root').lang,
      text: shadowRoot.textContent,
    }));
    assert.equal(lang, 'es');
    assert.match(text, /911/);

    assert.equal(frame.url(), address);
    for (const message of heard.messages) {
      assert.deepEqual(Object.keys(message), ['type', 'height']);
      assert.equal(message.type, 'pinched-nerve-height');
      assert.ok(Number.isInteger(message.height));
    }
    const files = heard.requests.filter((url) => url.startsWith(session.address)).map((url) => url.slice(session.address.length));
    assert.deepEqual(files.filter((name) => !/^\/favicon/.test(name)).sort(), [
      '/dist/embed-height.js',
      '/dist/embed.html?element=symptom-checker&language=es&region=mx',
      '/dist/embed.js',
      '/dist/standalone/pinched-nerve-widgets.es.js',
    ]);
    assert.deepEqual(heard.errors, []);
    assert.deepEqual(heard.warnings, []);
    await page.close();
  });

  it('prints, dials and saves where the sandbox allows what docs/embed-page.md says', async () => {
    const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';
    const { page, frame, heard } = await open({ element: 'symptom-checker', region: 'us' }, { sandbox });
    const checker = await frame.$('pinched-nerve-symptom-checker');
    const click = async (selector) =>
      (await checker.evaluateHandle((element, name) => element.shadowRoot.querySelector(name), selector)).click();
    await frame.evaluate(() => {
      addEventListener('beforeprint', () => {
        document.documentElement.dataset.printed = 'yes';
      });
    });
    await checker.evaluate((element, sheet) => {
      element.answers = sheet;
      return element.updateComplete;
    }, answersOf('V107'));
    await click('[part~="print"]');
    await frame.waitForFunction(() => document.documentElement.dataset.printed);
    await click('[part~="save"]');
    await checker.evaluate((element) => {
      element.answers = { now: ['chest-pain'] };
      return element.updateComplete;
    });
    await click('a[href="tel:911"]');
    // What happens to a number is the device's business; the sandbox must not have stopped it.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.deepEqual(heard.errors, []);
    await page.close();
  });

  it('keeps the height that the page gives it, and scrolls inside, where the helper is not', async () => {
    const { page, frame, heard } = await open({ element: 'treatment-options' }, { helper: 'no', element: 'treatment-options' });
    await frame.waitForFunction(() => document.scrollingElement.scrollHeight > innerHeight);
    assert.equal(await heightOf(page), 640);
    assert.deepEqual(heard.errors, []);
    await page.close();
  });

  it('takes a height from its own iframe alone, and no foolish one', async () => {
    const { page, frame } = await open({ element: 'red-flag-alert' }, { element: 'red-flag-alert' });
    const fitted = await fittedHeight(page, frame);
    const foreign = page.frames().find((each) => each !== frame && each !== page.mainFrame());
    /** Posts from a window to the page around it; the page has heard it when this returns. */
    const post = async (from, data) => {
      await from.evaluate((message) => {
        parent.postMessage(message, '*');
      }, data);
      await page.waitForFunction((message) => JSON.stringify(window.lastHeard) === message, {}, JSON.stringify(data));
    };
    for (const from of [foreign, page.mainFrame()]) await post(from, { type: 'pinched-nerve-height', height: 2222 });
    assert.equal(await heightOf(page), fitted);
    assert.equal(await page.$eval('iframe[title="Something else"]', ({ clientHeight }) => clientHeight), 200);
    for (const data of [
      null,
      'pinched-nerve-height',
      { type: 'pinched-nerve-height', height: '2222px' },
      { type: 'other', height: 2222 },
    ]) {
      await post(frame, data);
      assert.equal(await heightOf(page), fitted, JSON.stringify(data));
    }
    const clamped = [];
    for (const height of [-5, 1e9, 321]) {
      await post(frame, { type: 'pinched-nerve-height', height });
      clamped.push(await heightOf(page));
    }
    assert.deepEqual(clamped, [100, 40_000, 321]);
    await page.close();
  });

  it('tells its height again to a helper that came late', async () => {
    const { page, frame } = await open({ element: 'red-flag-alert' }, { helper: 'no', element: 'red-flag-alert' });
    await page.waitForFunction(() => window.lastHeard);
    await page.addScriptTag({ url: `${session.address}/dist/embed-height.js` }).catch(async () => {
      // The page's Trusted Types refuse a script that a test adds by name: run its text instead.
      await page.evaluate(fs.readFileSync('dist/embed-height.js', 'utf8'));
    });
    assert.notEqual(await fittedHeight(page, frame), 640);
    await page.close();
  });

  it('says what is wrong with the address, and shows the danger signs', async () => {
    const { page, frame, heard } = await open(
      { element: 'symptom-cheker', language: 'xx', region: 'uk', theme: 'pink', 'heading-level': '9', lang: 'es' },
      { element: 'red-flag-alert' },
    );
    await frame.waitForFunction(() => document.querySelector('pinched-nerve-red-flag-alert').shadowRoot.querySelector('li'));
    for (const [named, right] of [
      ['element="symptom-cheker"', 'symptom-checker, red-flag-alert, treatment-options'],
      ['language="xx"', Object.keys(languageNames).join(', ')],
      ['region="uk"', 'GB'],
      ['theme="pink"', 'light, dark, auto'],
      ['heading-level="9"', '0 to 6'],
      ['lang="es"', 'element, language, region, theme, heading-level'],
    ])
      assert.ok(
        heard.warnings.some((warning) => warning.includes(named) && warning.includes(right)),
        `${named}: ${heard.warnings.join('\n')}`,
      );
    assert.equal(heard.warnings.length, 6);
    assert.equal(await frame.evaluate(() => document.documentElement.lang), 'en');
    assert.deepEqual(heard.errors, []);
    await page.close();
  });

  it('shows the danger signs when the address names no element', async () => {
    const { page, heard } = await open({}, { element: 'red-flag-alert' });
    assert.equal(heard.warnings.length, 1);
    assert.match(heard.warnings[0], /no element in the address; use element= and one of: symptom-checker/);
    await page.close();
  });

  it('takes theme, heading level, and a regional language from the address', async () => {
    const { page, frame, heard } = await open({ element: 'symptom-checker', language: 'ar-EG', theme: 'dark', 'heading-level': '4' });
    const seen = await frame.evaluate(() => {
      const { shadowRoot } = document.querySelector('pinched-nerve-symptom-checker');
      const { lang, dir } = shadowRoot.querySelector('.root');
      const { lang: pageLang, dir: pageDir } = document.documentElement;
      const { colorScheme } = getComputedStyle(shadowRoot.host);
      return { lang, dir, pageLang, pageDir, colorScheme, heading: shadowRoot.querySelector('h1, h2, h3, h4').localName };
    });
    assert.deepEqual(seen, { lang: 'ar', dir: 'rtl', pageLang: 'ar', pageDir: 'rtl', colorScheme: 'dark', heading: 'h4' });
    assert.deepEqual(heard.warnings, []);
    await page.close();
  });
});

for (const name of browserNames.filter((each) => each !== 'Chromium'))
  describe(`dist/embed.html in an iframe on another server, in ${name}`, () => {
    let host;
    before(async () => {
      host = await startHost(name);
    });
    after(() => host.stop());

    it('walks to a result in a sandbox that allows scripts alone, and the iframe grows and shrinks with it', async () => {
      const from = host.otherOrigin;
      const opened = await host.open({
        html: hostPage(from, { query: 'element=symptom-checker&language=es&region=mx', helper: true, sandbox: 'allow-scripts' }),
        headers: {
          'content-security-policy': `default-src 'none'; script-src ${from}; frame-src ${from}; require-trusted-types-for 'script'`,
        },
      });
      const frame = opened.frame(ours);
      await frame.until(() => document.querySelector('pinched-nerve-symptom-checker')?.shadowRoot?.querySelector('[part~="continue"]'));
      assert.equal(await frame.run(() => origin), 'null');
      const heightNow = () => opened.run((selector) => document.querySelector(selector).clientHeight, ours);
      /** Waits until the iframe is as tall as what it shows, and returns how tall. */
      const fittedHeight = async () => {
        for (let look = 0; look < 200; look++) {
          const wanted = await frame.run(() => Math.ceil(document.body.getBoundingClientRect().height));
          if ((await heightNow()) === wanted) return wanted;
        }
        throw new Error(`the iframe is ${await heightNow()} px tall, not as tall as what it shows`);
      };
      const first = await fittedHeight();
      assert.equal(await frame.run(walk, answersOf('V107')), 'self-care');
      const result = await fittedHeight();
      await frame.run(() => document.querySelector('pinched-nerve-symptom-checker').restart());
      const again = await fittedHeight();
      assert.ok(result > first && again < result, `${first}, ${result}, ${again}`);
      assert.equal(
        await frame.run(() => document.querySelector('pinched-nerve-symptom-checker').shadowRoot.querySelector('.root').lang),
        'es',
      );
      assert.deepEqual(host.asked.filter((url) => url.startsWith('/dist/')).sort(), [
        '/dist/embed-height.js',
        '/dist/embed.html?element=symptom-checker&language=es&region=mx',
        '/dist/embed.js',
        '/dist/standalone/pinched-nerve-widgets.es.js',
      ]);
      await opened.close();
    });
  });

describe('dist/embed.html where scripts fail', () => {
  let session;
  before(async () => {
    session = await startBrowser({
      respond(request, response) {
        const isBlocked = request.url.includes('/dist/standalone/');
        if (isBlocked) response.writeHead(404).end();
        return isBlocked;
      },
    });
  });
  after(() => session.stop());

  /** The danger signs that are on screen, by language. */
  const signs = (page) =>
    page.$$eval('section', (all) =>
      all.filter((section) => section.querySelector('li').getBoundingClientRect().height > 10).map(({ lang }) => lang),
    );

  it('keeps the danger signs of its language when the script of the language does not come', async () => {
    const page = await session.browser.newPage();
    const errors = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${session.address}/dist/embed.html?element=treatment-options&language=ar`);
    assert.deepEqual(await signs(page), ['ar']);
    assert.ok(await page.$('pinched-nerve-treatment-options > section li'));
    assert.ok(
      errors.some((error) => error.includes('standalone/pinched-nerve-widgets.ar.js could not be loaded')),
      errors.join('\n'),
    );
    await page.close();
  });

  it('shows the danger signs in every language when no script runs', async () => {
    const page = await session.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${session.address}/dist/embed.html?element=symptom-checker&language=es`);
    assert.deepEqual(await signs(page), Object.keys(languageNames));
    await page.close();
  });
});

describe('the files of an iframe', () => {
  it('hold no script or style in the page itself', () => {
    const page = fs.readFileSync('dist/embed.html', 'utf8');
    assert.deepEqual(page.match(/<style|\sstyle=|\son\w+=|<script(?![^>]*src=)|javascript:/g) ?? [], []);
  });

  it('hold a helper of less than 1 kB', () => {
    assert.ok(fs.statSync('dist/embed-height.js').size < 1000);
  });
});
