import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { knowledge, treatments } from 'pinched-nerve-widgets/knowledge';
import { knowledgeHash } from '../../dist/esm/knowledge/hash.js';
import { formatDate } from '../../dist/esm/localization/numbers.js';
import { openPage, startBrowser, walkChecker } from '../support/browser.mjs';
import { answersOf } from '../support/answer-sheets.mjs';

const tags = ['red-flag-alert', 'symptom-checker', 'treatment-options'].map((name) => `pinched-nerve-${name}`);
const settle = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
const setAnswers = (page, sheet) =>
  page.$eval(
    'pinched-nerve-symptom-checker',
    async (checker, answers) => {
      checker.answers = answers;
      await checker.updateComplete;
    },
    sheet,
  );

/** Numbers are written as in the region; phone numbers are kept in their order by invisible marks. */
const plain = (text) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/[\d٠-٩]+([.,٫٬][\d٠-٩]+)*/g, '#')
    .replace(/\s+/g, ' ')
    .trim();

/** The sentences of a language, as its files say them: whether a text is one of them, its places filled with others, and whether it is the English of one that is lacking. */
async function sentencesOf(language) {
  const { parts } = JSON.parse(readFileSync(new URL('../../dist/esm/messages.json', import.meta.url), 'utf8'));
  const said = new Set();
  const patterns = [];
  const lacking = new Set();
  for (const [part, messages] of Object.entries(parts)) {
    const { texts } = await import(`../../dist/locales/${language}${part === 'base' ? '' : `.${part}`}.js`);
    assert.equal(texts.length, messages.length);
    texts.forEach((text, index) => {
      if (text === null) lacking.add(plain(messages[index][1]));
      else if (!/\{\d\}/.test(text)) said.add(plain(text));
      else {
        const pieces = text.split(/\{\d\}/).map((piece) =>
          plain(`|${piece}|`)
            .slice(1, -1)
            .replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
        );
        // What fills a place may hold the marks that stand around it.
        patterns.push(...['(.+?)', '(.+)'].map((place) => new RegExp(`^${pieces.join(place)}$`)));
      }
    });
  }
  // A version, a date, the number of a rule (H01) and a nerve root (L5) are written by other means.
  const kept = new Set(
    [knowledgeHash, ...[knowledge, treatments].flatMap(({ version, contentDate }) => [version, formatDate(contentDate, language)])].map(
      plain,
    ),
  );
  const isSaid = (text) =>
    !/\p{L}/u.test(text) ||
    /^[A-Z]#$/.test(text) ||
    kept.has(text) ||
    said.has(text) ||
    patterns.some((pattern) =>
      pattern
        .exec(text)
        ?.slice(1)
        .every((filled) => filled !== text && isSaid(filled.trim())),
    );
  return { has: (text) => isSaid(plain(text)), lacks: (text) => lacking.has(plain(text)) };
}

/** In the page: every text of the elements, shown or read aloud, and whether it is marked as English. Publications and names of languages are in their own. */
function textsOf(names) {
  const found = [];
  for (const name of names) {
    const { shadowRoot } = document.querySelector(name);
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element.localName === 'style' || (element.closest('[part~="source"]') && element.closest('[lang]').lang === 'en')) continue;
      const texts =
        node === element ? ['aria-label', 'title', 'alt', 'placeholder'].map((each) => node.getAttribute(each) ?? '') : [node.data];
      for (const text of texts) if (/\p{L}/u.test(text)) found.push({ name, text, isMarked: element.closest('[lang]').lang === 'en' });
    }
  }
  return found;
}

/** In the page: whether every treatment is there with its closed parts, which are filled in bit by bit. */
function isFilled(name) {
  const parts = [...(document.querySelector(name).shadowRoot?.querySelectorAll('[data-treatment]') ?? [])];
  return parts.length > 0 && parts.every((part) => part.querySelector('.fields'));
}

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
          for (const name of [
            'fetch',
            'XMLHttpRequest',
            'WebSocket',
            'EventSource',
            'localStorage',
            'sessionStorage',
            'indexedDB',
            'caches',
          ])
            trap(globalThis, name);
          trap(Navigator.prototype, 'sendBeacon');
          trap(Document.prototype, 'cookie');
        }),
    });
    await walkChecker(page, answersOf('V107'));
    assert.deepEqual(await page.evaluate(() => globalThis.used), []);
    const files = heard.requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).pathname);
    assert.deepEqual([...new Set(files)].sort(), [
      '/',
      '/dist/pinched-nerve-widgets.js',
      '/docs/start-page/',
      '/docs/start-page/hospital.css',
      '/docs/start-page/switcher.js',
    ]);
    await page.close();
  });

  it('goes from calm to emergency and back, and alert and explainer follow', async () => {
    const { page } = await openPage(session.browser, `${session.address}/?region=us`);
    const see = () =>
      page.evaluate((names) => {
        const [alert, checker, explainer] = names.map((name) => document.querySelector(name));
        return {
          raised: alert.active,
          level: checker.standing.level,
          numbers: [...checker.shadowRoot.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')),
          explained: explainer.shadowRoot.querySelector('[part~="level"]')?.dataset.level,
          treatments: explainer.shadowRoot.querySelectorAll('[data-treatment]').length,
        };
      }, tags);
    await page.waitForFunction((name) => document.querySelector(name).shadowRoot?.querySelector('[data-treatment]'), {}, tags[2]);
    const calm = await see();
    assert.equal(calm.raised, false);
    assert.equal(calm.explained, undefined);
    assert.equal(calm.treatments, Object.keys(treatments.entries).length);
    await walkChecker(page, { now: ['chest-pain'] });
    await settle(page);
    assert.deepEqual(await see(), { raised: true, level: 'emergency', numbers: ['tel:911'], explained: 'emergency', treatments: 0 });
    await setAnswers(page, { now: ['none'] });
    await settle(page);
    const again = await see();
    assert.deepEqual([again.raised, again.explained, again.treatments], [false, undefined, calm.treatments]);
    await page.close();
  });

  for (const [name, language] of Object.entries({ Spanish: 'es', Arabic: 'ar', 'the pseudo-locale': 'en-XA' }))
    it(`shows all three elements in ${name} once it is selected, with nothing left in English`, async () => {
      const { page, heard } = await openPage(session.browser, `${session.address}/`);
      const sentences = await sentencesOf(language);
      await page.waitForFunction(isFilled, {}, tags[2]);
      const speak = (names, lang) => names.every((each) => document.querySelector(each).shadowRoot.querySelector('.root').lang === lang);
      assert.equal(await page.evaluate(speak, tags, 'en'), true);
      const wrong = async () => {
        const texts = await page.evaluate(textsOf, tags);
        assert.deepEqual([...new Set(texts.map((each) => each.name))], tags);
        return texts.filter(({ text, isMarked }) => (isMarked ? !sentences.lacks(text) : !sentences.has(text)));
      };
      assert.ok((await wrong()).length > 1000, 'English is not told from the language');
      await page.select('select[name="lang"]', language);
      await page.waitForFunction(speak, {}, tags, language);
      // Calm, at a question, at a result, in an emergency.
      for (const sheet of [{}, { now: ['none'] }, answersOf('V107'), answersOf('V15'), { now: ['chest-pain'] }]) {
        await setAnswers(page, sheet);
        await settle(page);
        assert.deepEqual(await wrong(), []);
      }
      assert.deepEqual(heard.errors, []);
      await page.close();
    });

  it('keeps what stands inside the tags on screen when no script runs', async () => {
    const page = await session.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${session.address}/`);
    for (const name of ['red-flag-alert', 'symptom-checker', 'treatment-options'])
      assert.ok(await page.$eval(`pinched-nerve-${name} > *`, (child) => child.getBoundingClientRect().height > 10), name);
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
      for (const sentence of [words.text, words.why, words.help, words.selfCheck, ...Object.values(words.options)])
        if (sentence) assert.ok(shown.includes(pseudo(sentence())), `${id}: ${sentence()}`);
    }
    assert.ok(count >= 34, `${count} questions were compared`);
    const [{ ruleReasons }, { resultWords }] = await Promise.all([
      import('../../dist/esm/wording/rules.js'),
      import('../../dist/esm/wording/result.js'),
    ]);
    for (const id of ['V107', 'V15', 'V01', 'V48']) {
      await setAnswers(page, answersOf(id));
      const { shown, rules } = await page.$eval('pinched-nerve-symptom-checker', ({ shadowRoot, standing, assessment }) => ({
        shown: [...shadowRoot.querySelectorAll('[part~="reason"]')].map(({ textContent }) => textContent).join(),
        rules: standing.level === 'emergency' ? standing.rules : assessment.rules,
      }));
      const [first] = rules;
      // Where no other rule fired, the calm one is given in words of its own.
      const reason = first === 'no-warning-sign' ? resultWords.whyCalm() : ruleReasons[first]();
      assert.ok(shown.includes(pseudo(reason)), `${id}: ${first}`);
    }
    await page.close();
  });
});
