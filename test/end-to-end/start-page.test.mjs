import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPage, startBrowser, walkChecker } from '../support/browser.mjs';
import { answersOf } from '../support/answer-sheets.mjs';

describe('the start page, with the one script of dist', () => {
  let session;
  before(async () => {
    session = await startBrowser();
  });
  after(() => session.stop());

  it('walks from the first screen to a result without an error', async () => {
    const { page, heard } = await openPage(session.browser, `${session.address}/`);
    assert.equal(await walkChecker(page, answersOf('V107')), 'self-care');
    assert.deepEqual(heard.errors, []);
    await page.close();
  });

  it('asks for nothing but its own files, and touches no storage, on the whole way', async () => {
    const { page, heard } = await openPage(session.browser, `${session.address}/`, {
      prepare: (fresh) =>
        fresh.evaluateOnNewDocument(() => {
          globalThis.used = [];
          const trap = (object, name) => {
            Object.defineProperty(object, name, {
              configurable: true,
              get() {
                globalThis.used.push(name);
                return () => undefined;
              },
              set() {
                globalThis.used.push(`${name}=`);
              },
            });
          };
          for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'localStorage', 'sessionStorage', 'indexedDB', 'caches']) trap(globalThis, name);
          trap(Navigator.prototype, 'sendBeacon');
          trap(Document.prototype, 'cookie');
        }),
    });
    await walkChecker(page, answersOf('V107'));
    assert.deepEqual(await page.evaluate(() => globalThis.used), []);
    const files = heard.requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).pathname);
    assert.deepEqual([...new Set(files)].sort(), ['/', '/dist/pinched-nerve-widgets.js', '/docs/start-page/', '/docs/start-page/hospital.css', '/docs/start-page/switcher.js']);
    await page.close();
  });

  it('goes from calm to emergency and back, and alert and explainer follow', async () => {
    const { page } = await openPage(session.browser, `${session.address}/?region=us`);
    const see = () =>
      page.evaluate(() => {
        const [alert, checker, explainer] = ['red-flag-alert', 'symptom-checker', 'treatment-options'].map((name) => document.querySelector(`pinched-nerve-${name}`));
        return {
          raised: alert.active,
          level: checker.standing.level,
          numbers: [...checker.shadowRoot.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')),
          treatments: explainer.shadowRoot ? explainer.shadowRoot.querySelectorAll('[data-treatment]').length : undefined,
        };
      });
    const settle = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const calm = await see();
    assert.equal(calm.raised, false);
    await walkChecker(page, { now: ['chest-pain'] });
    await settle();
    const raised = await see();
    assert.deepEqual({ raised: raised.raised, level: raised.level, numbers: raised.numbers }, { raised: true, level: 'emergency', numbers: ['tel:911'] });
    assert.equal(raised.treatments ?? 0, 0);
    await page.$eval('pinched-nerve-symptom-checker', (checker) => {
      checker.answers = { now: ['none'] };
    });
    await settle();
    const again = await see();
    assert.equal(again.raised, false);
    assert.equal(again.treatments, calm.treatments);
    await page.close();
  });

  it('keeps what stands inside the tags on screen when no script runs', async () => {
    const page = await session.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${session.address}/`);
    for (const name of ['red-flag-alert', 'symptom-checker', 'treatment-options']) assert.ok(await page.$eval(`pinched-nerve-${name} > *`, (child) => child.getBoundingClientRect().height > 10), name);
    await page.close();
  });

  it('shows the same words from the script as from the modules, in the pseudo-locale too', async () => {
    const { page } = await openPage(session.browser, `${session.address}/?lang=en-XA`);
    await page.waitForFunction(() => document.querySelector('pinched-nerve-symptom-checker').shadowRoot.textContent.includes('⟦'));
    const { pseudo } = await import('../../scripts/translations.mjs');
    const { questionWords } = await import('../../dist/esm/wording/questions.js');
    let count = 0;
    for (const [id, words] of Object.entries(questionWords)) {
      const shown = await page.$eval(
        'pinched-nerve-symptom-checker',
        async (checker, question) => {
          checker.goTo(question);
          await checker.updateComplete;
          return checker.shadowRoot.querySelector(`#question-${question}`)?.textContent;
        },
        id,
      );
      if (shown === undefined) continue;
      count++;
      for (const sentence of [words.text, words.why, words.help, words.selfCheck, ...Object.values(words.options)]) if (sentence) assert.ok(shown.includes(pseudo(sentence())), `${id}: ${sentence()}`);
    }
    assert.ok(count >= 34, `${count} questions were compared`);
    const { ruleReasons } = await import('../../dist/esm/wording/rules.js');
    for (const id of ['V107', 'V15', 'V01', 'V48']) {
      const { reasons, rules } = await page.$eval(
        'pinched-nerve-symptom-checker',
        async (checker, sheet) => {
          checker.answers = sheet;
          await checker.updateComplete;
          return { reasons: checker.shadowRoot.textContent, rules: checker.standing.level === 'emergency' ? checker.standing.rules : checker.assessment.rules };
        },
        answersOf(id),
      );
      const [first] = rules;
      if (first !== 'no-warning-signs' && id !== 'V107') assert.ok(reasons.includes(pseudo(ruleReasons[first]())), `${id}: ${first}`);
    }
    await page.close();
  });
});
