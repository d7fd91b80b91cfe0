/** What somebody who hears these pages and works them by keys alone must be told, by name. Each begins on a fresh page. */
import assert from 'node:assert/strict';
import { waitFor } from '../../scripts/speech/desktop.mjs';
import { includes } from '../../scripts/speech/listener.mjs';
import { answersOf } from '../support/answer-sheets.mjs';
import { hospitalPage } from '../support/hospital-page.mjs';

const alert = '<pinched-nerve-red-flag-alert region="gb"></pinched-nerve-red-flag-alert>';
const checker = '<pinched-nerve-symptom-checker region="gb" heading-level="3"></pinched-nerve-symptom-checker>';
const explainer = '<pinched-nerve-treatment-options region="gb"></pinched-nerve-treatment-options>';

/** A calm result with a nerve that is drawn: a foot that has become weak, on the left. */
const weakFoot = answersOf('V17');

/** Name to page. */
export const pages = {
  both: hospitalPage({ body: `${alert}<h2>Check your symptoms</h2>${checker}` }),
  checker: hospitalPage({ body: checker }),
  result: hospitalPage({ body: checker.replace(' region', ` answers='${JSON.stringify(weakFoot)}' region`) }),
  explainer: hospitalPage({ body: explainer }),
  arabic: hospitalPage({ lang: 'ar', dir: 'rtl', body: `${alert}${checker}` })
    .replace(/<h1>.*<\/h1>\n<p>.*<\/p>/, '<h1>ألم الظهر والساق</h1>')
    .replace(/<p>Text of the page.*/, '<p><a href="#top">إلى الأعلى</a></p>')
    .replace('<title>A host</title>', '<title>مستشفى</title>'),
};

const inChecker = (selector) => ({ selector: `pinched-nerve-symptom-checker >>> ${selector}` });
const inExplainer = (selector) => ({ selector: `pinched-nerve-treatment-options >>> ${selector}` });
const announcer = { selector: '#pinched-nerve-announcer' };
const title = inChecker('#screen-title');
const option = (question, id) => inChecker(`label:has([name="${question}"][value="${id}"])`);

/** How Orca names roles and states. */
const heading = /heading/;
const button = /button/;
const checked = /(^|[^t] )(checked|selected)/;

const isChromium = async (listener) => (await listener.page.browser().version()).startsWith('Chrome');

/** Orca's own words, which are in the language of the reader's computer. */
const ownWords = new Set(
  'heading level link push button toggle check box checked not selected radio panel form list with items item leaving collapsed expanded focus browse mode description term value values main content region'.split(
    ' ',
  ),
);

/**
 * Goes on to a screen of another kind, so that the button that had the focus is gone. Orca in Chromium then takes itself to be at the
 * beginning of what is new already, and says nothing when the focus comes there: all that can be asked of us is that it does come there.
 */
async function goElsewhere(listener, ...phrases) {
  if (!(await isChromium(listener))) return listener.press('Return', ...phrases);
  await listener.press('Return');
  const focused = () => document.activeElement.shadowRoot.activeElement?.id;
  return waitFor(async () => (await listener.page.evaluate(focused)) === 'screen-title', { what: 'the focus on the heading' });
}

async function start(listener) {
  await listener.pressUntil('Tab', [inChecker('[part~="continue"]'), button]);
  await goElsewhere(listener, title, heading);
}

async function goOn(listener, ...phrases) {
  await listener.pressUntil('Tab', [inChecker('[part~="continue"]'), button]);
  await listener.press('Return', ...phrases);
}

async function tick(listener, question, id) {
  await listener.pressUntil('Tab', [option(question, id)]);
  await listener.press('space', checked);
}

/** Ticks a danger sign and goes on: the emergency is said by the announcer of the page, once. */
async function raise(listener) {
  await tick(listener, 'now', 'chest-pain');
  await goOn(listener, announcer);
  assert.equal(await listener.timesSaid(announcer), 1, `the emergency is said once: ${listener.sinceLastKey()}`);
}

/** Sets answers and goes to a question as a host would, and waits for it to be on screen. */
function showQuestion(listener, answers, goTo) {
  return listener.page.evaluate(
    async (sheet, question) => {
      const element = document.querySelector('pinched-nerve-symptom-checker');
      element.answers = sheet;
      await element.updateComplete;
      element.goTo(question);
      await element.updateComplete;
    },
    answers,
    goTo,
  );
}

/** What nobody should have to hear: a role without a name, what only a program calls a thing, or that a mere text can be clicked. */
function hasNoRubbish(listener) {
  const rubbish = /^(graphic|image|push button|toggle button|check box|group)\b|undefined|\[object|\bnull\b|clickable/i;
  assert.deepEqual(
    listener.all().filter(({ text }) => rubbish.test(text.trim())),
    [],
  );
}

export const journeys = {
  'from the start to the second question': async (listener) => {
    await listener.open('both');
    await listener.pressUntil('h', [title, heading]);
    await listener.pressUntil('Down', [inChecker('.signs li')]);
    await start(listener);
    // Not by arrows: from a heading that came with the focus, Orca in Firefox goes on behind the widget.
    await listener.pressUntil('Tab', [option('now', 'chest-pain'), /check box not checked/]);
    await listener.pressUntil('Up', [inChecker('#now-help')]);
    await goOn(listener, inChecker('#error-title'), inChecker('#error-list'));
    await listener.pressUntil('Tab', [inChecker('#error-list'), button]);
    await listener.press('Return', inChecker('label:has([name="now"])'), /not checked/, inChecker('#now-error'));
    await listener.pressUntil('Tab', [inChecker('.why summary'), /collapsed/]);
    await listener.press('Return', /expanded/);
    await listener.pressUntil('shift+Tab', [option('now', 'none'), /not checked/]);
    await listener.press('space', checked);
    await goOn(listener, title, heading);
    await listener.pressUntil('Tab', [inChecker('label:has([name="saddle"])'), /not selected radio button/]);
    await listener.press('space', checked);
    await listener.pressUntil('Tab', [inChecker('.why summary'), /collapsed/]);
    hasNoRubbish(listener);
  },
  'to an emergency and back': async (listener) => {
    await listener.open('both');
    await start(listener);
    await raise(listener);
    await listener.pressUntil('Down', inChecker('[part~="call"]'));
    await listener.pressUntil('Down', heading);
    await listener.pressUntil('Tab', [inChecker('[part~="change"]'), button]);
    await goElsewhere(listener, title, heading);
    await listener.pressUntil('Tab', [inChecker('label:has([name="now"])'), /check box checked/]);
    await listener.press('space', /not checked/);
    await tick(listener, 'now', 'none');
    await goOn(listener, title, heading);
    hasNoRubbish(listener);
  },
  'to an emergency where no alert is': async (listener) => {
    await listener.open('checker');
    await start(listener);
    await raise(listener);
    await listener.pressUntil('Tab', [inChecker('[part~="call"]'), /link/]);
    hasNoRubbish(listener);
  },
  'over the body map': async (listener) => {
    await listener.open('checker');
    const { 'pain-where': _open, ...before } = weakFoot;
    await showQuestion(listener, before, 'pain-where');
    await listener.pressUntil('h', [title, heading]);
    const said = await listener.pressUntil('Down', [inChecker('[part~="continue"]'), button], { most: 90 });
    const places = await listener.page.$$eval('pinched-nerve-symptom-checker >>> :is([role="checkbox"], .option)', (all) =>
      all.map((place) => place.getAttribute('aria-label') ?? place.innerText),
    );
    assert.ok(places.length > 30);
    assert.deepEqual(
      places.filter((place) => !includes(said, place)),
      [],
    );
    await listener.pressUntil('shift+Tab', inChecker('svg [role="checkbox"]'));
    await listener.press('space', checked);
    hasNoRubbish(listener);
  },
  'through a result': async (listener) => {
    await listener.open('result');
    await listener.pressUntil('h', [title, heading]);
    await listener.pressUntil('Down', inChecker('.who div:nth-child(1) dd'));
    await listener.pressUntil('Down', inChecker('.who div:nth-child(2) dd'));
    await listener.pressUntil('Down', inChecker('.body-map svg[aria-label]'));
    await listener.pressUntil('shift+Tab', [inChecker('.reason summary'), /collapsed/]);
    await listener.press('Return', /expanded/);
    await listener.pressUntil('Tab', [inChecker('[part~="copy"]'), button]);
    await listener.press('Return', inChecker('[role="status"]'));
    hasNoRubbish(listener);
  },
  'through the treatments': async (listener) => {
    await listener.open('explainer');
    const drawn = await listener.page.waitForSelector('pinched-nerve-treatment-options >>> [data-treatment]:has(.arrays)');
    const id = await drawn.evaluate((element) => element.dataset.treatment);
    const inTreatment = (selector) => inExplainer(`[data-treatment="${id}"] ${selector}`);
    await listener.pressUntil('Tab', [inTreatment('.name'), /collapsed/], { most: 150 });
    await listener.press('Return', /expanded/);
    // Orca keeps the arrow keys from whoever is on a button that opens: back to the box before it.
    await listener.pressUntil('shift+Tab', inTreatment('[name="compare"]'));
    await listener.pressUntil('Down', inTreatment('.arrays'), { most: 90 });
    await listener.pressUntil('shift+Tab', inTreatment('[name="compare"]'));
    await listener.press('space', checked, inExplainer('.tray .status'));
    const other = await listener.page.$eval(
      `pinched-nerve-treatment-options >>> [data-treatment="${id}"] + [data-treatment]`,
      (element) => element.dataset.treatment,
    );
    await listener.pressUntil('Tab', inExplainer(`[data-treatment="${other}"] [name="compare"]`));
    await listener.press('space', checked, inExplainer('.tray .status'));
    await listener.pressUntil('b', [inExplainer('[part~="compare-open"]'), button]);
    await listener.press('Return', inExplainer('#compare-title'), heading);
    await listener.pressUntil('t', /table with/);
    await listener.pressUntil('Down', inExplainer('.compare thead th:nth-child(2)'));
    hasNoRubbish(listener);
  },
  'to an emergency in Arabic': async (listener) => {
    await listener.open('arabic');
    await listener.pressUntil('h', [title, heading]);
    await start(listener);
    const before = listener.all().length;
    await raise(listener);
    await listener.pressUntil('Down', inChecker('[part~="call"]'));
    await listener.pressUntil('Down', heading);
    const rows = listener.all().slice(before);
    // Firefox may keep to the language that stood there before ours was loaded.
    if (await isChromium(listener))
      assert.deepEqual(
        rows.filter(({ text, language }) => /\p{Script=Arabic}/u.test(text) && language && language !== 'ar'),
        [],
      );
    const words = [...new Set(rows.flatMap(({ text }) => text.match(/\p{Script=Latin}{2,}/gu) ?? []))];
    assert.deepEqual(
      words.filter((word) => !ownWords.has(word.toLowerCase())),
      [],
      'English in an Arabic page',
    );
    hasNoRubbish(listener);
  },
};
