import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { answersOf } from '../support/answer-sheets.mjs';
import { startBrowser } from '../support/browser.mjs';
import { hostPage, respondWith, threeElements } from '../support/host-page.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const style = (css) => `<style>${css}</style>`;
const darkPage = 'body { background: #111; color: #eee } a { color: #9cf }';
const [, checkerAlone] = /(<pinched-nerve-symptom-checker[^]*<\/pinched-nerve-symptom-checker>)/.exec(threeElements);
const pages = {
  plain: hostPage(),
  'dark without color-scheme': hostPage({ head: style(darkPage) }),
  'dark with color-scheme': hostPage({ head: style(`:root { color-scheme: dark } ${darkPage}`) }),
  'of neither light nor dark colours': hostPage({ head: style('body { background: #27568c; color: #fff } a { color: #fff }') }),
  'right to left': hostPage({ lang: 'ar', dir: 'rtl' }),
  'right to left, in English': hostPage({ dir: 'rtl' }),
  'with text twice as large': hostPage({ head: style('html { font-size: 200% } p, li, h2 { font-size: 1rem }') }),
  'to print': hostPage({ body: checkerAlone }),
};

let session;
before(async () => {
  session = await startBrowser({ respond: respondWith(pages) });
});
after(() => session.stop());

/** Runs a function of test/support/seen.js inside the page. */
const ask = (page, name, ...given) =>
  page.evaluate(async (what, rest) => (await import('/test/support/seen.js'))[what](...rest), name, given);
const setAnswers = (page, sheet) =>
  page.$eval(
    'pinched-nerve-symptom-checker',
    async (checker, answers) => {
      checker.answers = answers;
      await checker.updateComplete;
    },
    sheet,
  );
const emergency = { now: ['chest-pain'] };

/** Opens a page and hands it to `look`; fails on any error in it. */
async function visit(name, look, { viewport = { width: 360, height: 740 }, features = [], prepare } = {}) {
  const page = await session.browser.newPage();
  const heard = [];
  page.on('pageerror', (error) => heard.push(error.message));
  await page.setViewport(viewport);
  // Not page.emulateMediaFeatures, which ignores forced colours.
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([feature, value]) => ({ name: feature, value })),
  });
  await prepare?.(page);
  await page.goto(`${session.address}/host/${encodeURIComponent(name)}`);
  await ask(page, 'settled');
  await look(page, client);
  assert.deepEqual(heard, []);
  await page.close();
}

/** What is wrong on the way: first screens, a question with a map, a result reached by clicks, an emergency. */
async function wrongOnTheWay(page) {
  const found = [...(await ask(page, 'whatIsWrong'))];
  await page.$eval('pinched-nerve-symptom-checker', (checker) => {
    checker.goTo('pain-where');
  });
  await ask(page, 'settled');
  found.push(...(await ask(page, 'whatIsWrong')));
  assert.equal(await ask(page, 'walkTo', answersOf('V15')), 'urgent');
  found.push(...(await ask(page, 'whatIsWrong')));
  await setAnswers(page, emergency);
  await ask(page, 'settled');
  found.push(...(await ask(page, 'whatIsWrong')));
  return found;
}

const runsOutSideways = (page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('on a page', () => {
  for (const name of ['dark without color-scheme', 'dark with color-scheme', 'of neither light nor dark colours'])
    it(`${name}, every text stands out, in a question, a result and an emergency`, () =>
      visit(name, async (page) => {
        await page.addScriptTag({ content: axe });
        const nothing = { wrong: [], unknown: [] };
        await page.$eval('pinched-nerve-symptom-checker', (checker) => {
          checker.goTo('weakness');
        });
        assert.deepEqual(await ask(page, 'wrongContrast', { withExplainer: false }), nothing);
        assert.equal(await ask(page, 'walkTo', answersOf('V107')), 'self-care');
        assert.deepEqual(await ask(page, 'wrongContrast', { withExplainer: false }), nothing);
        await setAnswers(page, emergency);
        assert.deepEqual(await ask(page, 'wrongContrast'), nothing);
      }));

  it('that is dark and says so, the elements are dark too', () =>
    visit('dark with color-scheme', async (page) => {
      const surface = await page.$eval(
        'pinched-nerve-symptom-checker',
        (checker) => getComputedStyle(checker.shadowRoot.querySelector('.root')).backgroundColor,
      );
      assert.equal(surface, 'rgb(24, 34, 44)');
    }));

  for (const name of ['right to left', 'right to left, in English'])
    it(`${name}, nothing is cut off or over each other, and the way back points the way the page reads`, () =>
      visit(name, async (page) => {
        if (name === 'right to left')
          await page.waitForFunction(
            () => document.querySelector('pinched-nerve-treatment-options').shadowRoot.querySelector('.root').lang === 'ar',
          );
        await page.$eval('pinched-nerve-symptom-checker', (checker) => {
          checker.goTo('weakness');
        });
        await ask(page, 'settled');
        const { direction, icon, middle } = await page.$eval('pinched-nerve-red-flag-alert', ({ shadowRoot }) => {
          const [iconBox, band] = ['.band svg', '.band'].map((selector) => shadowRoot.querySelector(selector).getBoundingClientRect());
          return {
            direction: getComputedStyle(shadowRoot.querySelector('.root')).direction,
            icon: iconBox.left,
            middle: band.left + band.width / 2,
          };
        });
        // The text of an English element reads from left to right on any page.
        assert.equal(direction, name === 'right to left' ? 'rtl' : 'ltr');
        assert.equal(icon > middle, direction === 'rtl');
        assert.deepEqual(await wrongOnTheWay(page), []);
        assert.equal(await runsOutSideways(page), false);
      }));
});

describe('at', () => {
  const zooms = {
    'a width of 320 px': { width: 320, height: 640 },
    // What a browser makes of 1280 × 1024 px at 400 %.
    '400 % zoom': { width: 320, height: 256, deviceScaleFactor: 4 },
  };
  for (const [name, viewport] of Object.entries(zooms))
    it(`${name}, all can be read without scrolling sideways`, () =>
      visit(
        'plain',
        async (page) => {
          assert.deepEqual(await wrongOnTheWay(page), []);
          assert.equal(await runsOutSideways(page), false);
        },
        { viewport },
      ));

  it('text twice as large, all can be read without scrolling sideways', () =>
    visit('with text twice as large', async (page) => {
      assert.equal(
        await page.$eval(
          'pinched-nerve-symptom-checker',
          ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('p')).fontSize >= '32px',
        ),
        true,
      );
      assert.deepEqual(await wrongOnTheWay(page), []);
      assert.equal(await runsOutSideways(page), false);
    }));
});

describe('with forced colours', () => {
  const features = { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' };
  it('levels, buttons and what is ticked keep their outlines', () =>
    visit(
      'plain',
      async (page) => {
        assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
        await page.$eval('pinched-nerve-symptom-checker', (checker) => {
          checker.goTo('saddle');
        });
        await ask(page, 'settled');
        const outlines = await page.evaluate(async () => {
          const { shadowRoot, updateComplete } = document.querySelector('pinched-nerve-symptom-checker');
          const [ticked, other] = shadowRoot.querySelectorAll('.option');
          ticked.querySelector('input').click();
          await updateComplete;
          const borderOf = (element) =>
            parseFloat(getComputedStyle(element).borderTopWidth) > 0 && getComputedStyle(element).borderTopStyle === 'solid';
          return {
            level: borderOf(document.querySelector('pinched-nerve-red-flag-alert').shadowRoot.querySelector('.level')),
            call: borderOf(document.querySelector('pinched-nerve-red-flag-alert').shadowRoot.querySelector('.call-button')),
            goOn: borderOf(shadowRoot.querySelector('[part~="continue"]')),
            options: borderOf(other),
            ticked: getComputedStyle(ticked).outlineStyle,
            other: getComputedStyle(other).outlineStyle,
          };
        });
        assert.deepEqual(outlines, { level: true, call: true, goOn: true, options: true, ticked: 'solid', other: 'none' });
        assert.deepEqual(await wrongOnTheWay(page), []);
      },
      { features },
    ));
});

describe('with reduced motion', () => {
  it('nothing moves on the way to a result', () =>
    visit(
      'plain',
      async (page) => {
        await page.evaluate(() => {
          globalThis.moved = [];
          for (const type of ['animationstart', 'transitionrun'])
            document.addEventListener(type, ({ target }) => globalThis.moved.push(`${type}: ${target.localName}`), true);
        });
        assert.equal(await ask(page, 'clickThrough', answersOf('V15')), 'urgent');
        const moving = await page.evaluate(
          () =>
            [...document.querySelectorAll('*')]
              .flatMap(({ shadowRoot }) => (shadowRoot ? [...shadowRoot.querySelectorAll('*')] : []))
              .filter((element) => {
                const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
                return (
                  animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth' || element.getAnimations().length
                );
              }).length,
        );
        assert.equal(moving, 0);
        assert.deepEqual(await page.evaluate(() => globalThis.moved), []);
      },
      { features: { 'prefers-reduced-motion': 'reduce' } },
    ));
});

describe('on paper', () => {
  const sheetsOf = (pdf) =>
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g).length;

  it('the summary is one sheet of A4, for the longest answers too', () =>
    visit(
      'to print',
      async (page) => {
        for (const id of ['V107', 'V155', 'V170', 'V40']) {
          await setAnswers(page, answersOf(id));
          const { printed, styles } = await page.$eval('pinched-nerve-symptom-checker', ({ shadowRoot }) => {
            shadowRoot.querySelector('[part~="print"]').click();
            return globalThis.printed;
          });
          const sheet = await session.browser.newPage();
          await sheet.setContent(printed.replace('</head>', `<style>${styles}</style></head>`));
          assert.equal(sheetsOf(await sheet.pdf({ preferCSSPageSize: true })), 1, id);
          await sheet.close();
        }
      },
      {
        prepare: (page) =>
          page.evaluateOnNewDocument(() => {
            globalThis.print = () => {
              const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
              top.printed = { printed: document.documentElement.outerHTML, styles: rules.join('\n') };
            };
          }),
      },
    ));

  it('the page itself prints an emergency on one sheet, and a result without what can only be clicked', () =>
    visit('to print', async (page) => {
      await setAnswers(page, answersOf('V107'));
      await page.emulateMediaType('print');
      const seen = await page.$eval('pinched-nerve-symptom-checker', ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('button')]
          .filter((button) => button.checkVisibility())
          .map(({ textContent }) => textContent.trim()),
      );
      assert.deepEqual(seen, []);
      await setAnswers(page, emergency);
      assert.equal(sheetsOf(await page.pdf({ format: 'A4' })), 1);
    }));
});
