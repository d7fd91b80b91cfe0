import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { answersOf } from '../support/answer-sheets.mjs';
import { hospitalPage } from '../support/hospital-page.mjs';
import { browserNames, hostPage, pathOf, startHost } from '../support/hosts.mjs';
import { resetsEverything, thirdPartyStyles } from '../support/third-party-styles.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const resetName = 'a page that resets everything';
const hosts = { ...thirdPartyStyles, [resetName]: { head: `<style>${resetsEverything}</style>`, main: '' } };
/** The three elements at two widths: a phone and a desktop. */
const widths = [360, 1280];
/** Contrast of the long list of treatments takes axe seconds: it is measured on the page that differs most. */
const withWholeContrast = ['water.css, dark'];

let session;
before(async () => {
  const pages = Object.entries(hosts).map(([name, { head, main }]) => [name, hospitalPage({ head, main, script: '' })]);
  session = await startHost('Chromium', Object.fromEntries(pages));
});
after(() => session.stop());

/** Runs a function of test/support/seen.js inside the page. */
const ask = (page, name, ...given) =>
  page.evaluate(async (what, rest) => (await import('/test/support/seen.js'))[what](...rest), name, given);

for (const name of Object.keys(hosts))
  describe(`with the styles of ${name}`, () => {
    let page;
    const heard = [];
    const wrongAtAllWidths = async () => {
      const found = [];
      for (const width of widths) {
        await page.setViewport({ width, height: 740 });
        await ask(page, 'settled');
        found.push(...(await ask(page, 'whatIsWrong')).map((each) => `${width} px: ${each}`));
      }
      return found;
    };
    before(async () => {
      page = await session.browser.newPage();
      page.on('pageerror', (error) => heard.push(error.message));
      page.on('response', (response) => response.status() >= 400 && heard.push(`${response.status()} ${response.url()}`));
      await page.setViewport({ width: widths[0], height: 740 });
      await page.goto(`${session.address}${pathOf(name)}`);
    });
    after(() => page.close());

    it('the page has its styles, and what stands inside the tags can be read before the script runs', async () => {
      assert.ok(await page.evaluate(() => [...document.styleSheets].some((sheet) => sheet.cssRules.length > 1)));
      // A page that hides what is not defined hides it; there only the upgrade brings it back.
      assert.equal((await ask(page, 'unreadableFallback')).length > 0, name === resetName);
    });

    it('the first screens can be read and used at 360 and at 1280 px', async () => {
      await page.addScriptTag({ url: '/dist/pinched-nerve-widgets.js' });
      await page.addScriptTag({ content: axe });
      assert.deepEqual(await wrongAtAllWidths(), []);
    });

    it('opened treatments can be read and compared at 360 px', async () => {
      const pickTwo = () =>
        page.$eval('pinched-nerve-treatment-options', ({ shadowRoot }) => {
          for (const part of [...shadowRoot.querySelectorAll('details')].slice(0, 12)) part.open = true;
          for (const pick of [...shadowRoot.querySelectorAll('.pick input')].slice(0, 2)) pick.click();
        });
      await pickTwo();
      await page.setViewport({ width: widths[0], height: 740 });
      await ask(page, 'settled');
      assert.deepEqual(await ask(page, 'whatIsWrong'), []);
      // Back, since axe cannot tell what lies under the bar at the bottom.
      await pickTwo();
    });

    it('a question can be read and used, and clicks lead to a result that can be read too', async () => {
      await page.$eval('pinched-nerve-symptom-checker', (checker) => {
        checker.goTo('pain-where');
      });
      assert.deepEqual(await wrongAtAllWidths(), []);
      assert.equal(await ask(page, 'walkTo', answersOf('V15')), 'urgent');
      assert.deepEqual(await wrongAtAllWidths(), []);
    });

    it('every text stands out from what is behind it', async () => {
      assert.deepEqual(await ask(page, 'wrongContrast', { withExplainer: withWholeContrast.includes(name) }), { wrong: [], unknown: [] });
    });

    it('an emergency is seen, alone, on top of the page, with its colours', async () => {
      await page.$eval('pinched-nerve-symptom-checker', (checker) => {
        checker.answers = { now: ['chest-pain'] };
      });
      assert.deepEqual(await wrongAtAllWidths(), []);
      assert.deepEqual(await ask(page, 'wrongContrast', { withExplainer: true }), { wrong: [], unknown: [] });
      assert.deepEqual(await ask(page, 'bandColours'), {
        alert: ['rgb(140, 13, 26)', 'rgb(255, 255, 255)'],
        checker: ['rgb(140, 13, 26)', 'rgb(255, 255, 255)'],
      });
      assert.deepEqual(heard, []);
    });
  });

describe('on the page that resets everything', () => {
  it('clicks from the first screen lead to a result, and what is said aloud stays off the screen', async () => {
    const page = await session.browser.newPage();
    await page.setViewport({ width: 360, height: 740 });
    await page.goto(`${session.address}${pathOf(resetName)}`);
    await page.addScriptTag({ url: '/dist/pinched-nerve-widgets.js' });
    await ask(page, 'settled');
    assert.equal(await ask(page, 'clickThrough', answersOf('V01')), 'emergency');
    assert.equal(await page.$eval('#pinched-nerve-announcer', ({ textContent }) => textContent.length > 10), true);
    assert.equal(await page.$eval('#pinched-nerve-announcer', (announcer) => getComputedStyle(announcer).clipPath), 'inset(50%)');
    assert.equal(await page.$eval('#pinched-nerve-announcer', (announcer) => getComputedStyle(announcer).position), 'absolute');
    await page.close();
  });
});

/** Styles that differ most from each other, for the browsers that are slower to drive. */
const fewHosts = ['bootstrap 5', 'govuk-frontend', resetName];

for (const browser of browserNames.filter((each) => each !== 'Chromium'))
  describe(`in ${browser}`, () => {
    let host;
    before(async () => {
      host = await startHost(browser);
    });
    after(() => host.stop());

    for (const name of fewHosts)
      it(`first screens, a question, a result and an emergency can be read and used with the styles of ${name}`, async () => {
        const { head, main } = hosts[name];
        host.files.set('/styled', { body: hospitalPage({ head, main }) });
        // A frame, since not every browser's window can be as narrow as a phone.
        const opened = await host.open(
          hostPage({ body: `<iframe src="/styled" title="Widgets" width="${widths[0]}" height="740"></iframe>` }),
        );
        const frame = opened.frame('iframe');
        const wrong = [];
        const look = async (what) => {
          for (const width of widths) {
            await opened.run((pixels) => {
              document.querySelector('iframe').width = pixels;
            }, width);
            await frame.ask('settled');
            wrong.push(...(await frame.ask('whatIsWrong')).map((each) => `${what}, ${width} px: ${each}`));
          }
        };
        await frame.until(() => customElements.get('pinched-nerve-treatment-options'));
        await look('first screens');
        await frame.run(() => document.querySelector('pinched-nerve-symptom-checker').goTo('pain-where'));
        await look('a question');
        assert.equal(await frame.ask('walkTo', answersOf('V15')), 'urgent');
        await look('a result');
        await frame.run(() => {
          document.querySelector('pinched-nerve-symptom-checker').answers = { now: ['chest-pain'] };
        });
        await look('an emergency');
        const red = ['rgb(140, 13, 26)', 'rgb(255, 255, 255)'];
        assert.deepEqual(await frame.ask('bandColours'), { alert: red, checker: red });
        assert.deepEqual(wrong, []);
        assert.deepEqual((await frame.heard()).errors, []);
        await opened.close();
      });
  });
