import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { answersOf } from '../support/answer-sheets.mjs';
import { hospitalPage, threeElements } from '../support/hospital-page.mjs';
import { browserNames, hostPage, pathOf, startHost } from '../support/hosts.mjs';

const style = (css) => `<style>${css}</style>`;
const axe = '<script src="/node_modules/axe-core/axe.min.js"></script>';
const darkPage = 'body { background: #111; color: #eee } a { color: #9cf }';
const [, checkerAlone] = /(<pinched-nerve-symptom-checker[^]*<\/pinched-nerve-symptom-checker>)/.exec(threeElements);
const pages = {
  plain: hospitalPage(),
  'dark without color-scheme': hospitalPage({ head: axe + style(darkPage) }),
  'dark with color-scheme': hospitalPage({ head: axe + style(`:root { color-scheme: dark } ${darkPage}`) }),
  'of neither light nor dark colours': hospitalPage({ head: axe + style('body { background: #27568c; color: #fff } a { color: #fff }') }),
  'right to left': hospitalPage({ lang: 'ar', dir: 'rtl' }),
  'right to left, in English': hospitalPage({ dir: 'rtl' }),
  'right to left, around English': hospitalPage({ dir: 'rtl', main: 'lang="en"' }),
  'with text twice as large': hospitalPage({ head: style('html { font-size: 200% } p, li, h2 { font-size: 1rem }') }),
  'to print': hospitalPage({ body: checkerAlone }),
  'to print, in Spanish': hospitalPage({ lang: 'es', body: checkerAlone }),
  'to print, in Arabic': hospitalPage({ lang: 'ar', dir: 'rtl', body: checkerAlone }),
};
/** What is asked in a page or a frame, when the language of a page is there. */
const speaks = (lang) => document.querySelector('pinched-nerve-symptom-checker').shadowRoot?.querySelector('.root')?.lang === lang;

let session;
before(async () => {
  session = await startHost('Chromium', pages);
});
after(() => session.stop());

/** A page of Chromium, asked in the way of test/support/hosts.mjs. */
const asking = (page) => ({
  run: (work, ...given) => page.evaluate(work, ...given),
  until: (test, ...given) => page.waitForFunction(test, {}, ...given),
  ask: (name, ...given) => page.evaluate(async (what, rest) => (await import('/test/support/seen.js'))[what](...rest), name, given),
});
const setAnswers = ({ run }, sheet) =>
  run(async (answers) => {
    const checker = document.querySelector('pinched-nerve-symptom-checker');
    checker.answers = answers;
    await checker.updateComplete;
  }, sheet);
const goTo = ({ run }, question) =>
  run(async (id) => {
    const checker = document.querySelector('pinched-nerve-symptom-checker');
    checker.goTo(id);
    await checker.updateComplete;
  }, question);
const emergency = { now: ['chest-pain'] };

/** Opens a page in Chromium and hands it to `look`; fails on any error in it. */
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
  await page.goto(`${session.address}${pathOf(name)}`);
  const place = asking(page);
  await place.ask('settled');
  await look(place, page);
  assert.deepEqual(heard, []);
  await page.close();
}

/** Opens a page in any browser, in a frame of a width that its window may not have, and hands the frame to `look`; fails on any error in it. */
async function visitIn(host, name, look, { width = 360 } = {}) {
  const opened = await host.open(
    hostPage({ body: `<iframe src="${pathOf(name)}" title="A page" style="width: ${width}px; height: 740px; border: 0"></iframe>` }),
  );
  const place = opened.frame('iframe');
  await place.until(() => customElements.get('pinched-nerve-symptom-checker'));
  assert.equal(await place.run(() => innerWidth), width);
  await place.ask('settled');
  await look(place);
  assert.deepEqual((await place.heard()).errors, []);
  await opened.close();
}

/** What is wrong on the way: first screens, a question with a map, a result reached by clicks, an emergency. */
async function wrongOnTheWay(place) {
  const found = [...(await place.ask('whatIsWrong'))];
  await goTo(place, 'pain-where');
  await place.ask('settled');
  found.push(...(await place.ask('whatIsWrong')));
  assert.equal(await place.ask('walkTo', answersOf('V15')), 'urgent');
  found.push(...(await place.ask('whatIsWrong')));
  await setAnswers(place, emergency);
  await place.ask('settled');
  found.push(...(await place.ask('whatIsWrong')));
  return found;
}

const runsOutSideways = ({ run }) => run(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Which way a checker reads, which way the arrow of its way back points, and on which side of its words it is seen. */
const wayBack = ({ run }) =>
  run(() => {
    const root = document.querySelector('pinched-nerve-symptom-checker').shadowRoot.querySelector('.root');
    const back = root.querySelector('[part~="back"]');
    // The arrow is the corner of two borders, turned: clockwise from the right, a corner at the bottom right is an eighth of a turn.
    const { borderRightWidth, borderLeftWidth, borderBottomWidth, rotate } = getComputedStyle(back, '::before');
    const corner = [borderRightWidth, borderLeftWidth].map((width) => parseFloat(width) > 0 && parseFloat(borderBottomWidth) > 0);
    const turned = ((corner[0] ? 45 : 135) + parseFloat(rotate) + 360) % 360;
    const words = document.createRange();
    words.selectNodeContents(back);
    const [box, text] = [back.getBoundingClientRect(), words.getBoundingClientRect()];
    return {
      direction: getComputedStyle(root).direction,
      points: corner[0] === corner[1] ? 'nowhere' : { 0: 'right', 180: 'left' }[turned],
      stands: text.left - box.left > box.right - text.right ? 'left' : 'right',
    };
  });

/** Every place of the body map, in its order: whether it lies on the left half of its picture; then what stands above the left halves. */
const sidesOfMap = ({ run }) =>
  run(() => {
    const { shadowRoot } = document.querySelector('pinched-nerve-symptom-checker');
    const middleOf = (element) => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    };
    const places = [...shadowRoot.querySelectorAll('.body-map [role="checkbox"]')].map((place) => {
      const away = middleOf(place) - middleOf(place.closest('svg'));
      return Math.abs(away) < 1 ? 'middle' : away < 0 ? 'left' : 'right';
    });
    const captions = [...shadowRoot.querySelectorAll('.body-sides')].map(({ children: [first, second] }) =>
      middleOf(first) < middleOf(second) ? 'in order' : 'turned',
    );
    return { places, captions };
  });

for (const browser of browserNames)
  describe(`in ${browser}, on a page`, () => {
    let host;
    before(async () => {
      host = await startHost(browser, pages);
    });
    after(() => host.stop());

    for (const name of ['dark without color-scheme', 'dark with color-scheme', 'of neither light nor dark colours'])
      it(`${name}, every text stands out, in a question, a result and an emergency`, () =>
        visitIn(host, name, async (place) => {
          const nothing = { wrong: [], unknown: [] };
          await goTo(place, 'weakness');
          assert.deepEqual(await place.ask('wrongContrast', { withExplainer: false }), nothing);
          assert.equal(await place.ask('walkTo', answersOf('V107')), 'self-care');
          assert.deepEqual(await place.ask('wrongContrast', { withExplainer: false }), nothing);
          await setAnswers(place, emergency);
          assert.deepEqual(await place.ask('wrongContrast'), nothing);
        }));

    it('that is dark and says so, the elements are dark too', () =>
      visitIn(host, 'dark with color-scheme', async ({ run }) => {
        const surface = await run(
          () => getComputedStyle(document.querySelector('pinched-nerve-symptom-checker').shadowRoot.querySelector('.root')).backgroundColor,
        );
        assert.equal(surface, 'rgb(24, 34, 44)');
      }));

    const directions = { 'right to left': 'rtl', 'right to left, in English': 'rtl', 'right to left, around English': 'ltr' };
    for (const [name, direction] of Object.entries(directions))
      it(`${name}, nothing is cut off or over each other, and the way back points where reading came from`, () =>
        visitIn(host, name, async (place) => {
          await place.until(speaks, name === 'right to left' ? 'ar' : 'en');
          await goTo(place, 'weakness');
          await place.ask('settled');
          const start = direction === 'rtl' ? 'right' : 'left';
          assert.deepEqual(await wayBack(place), { direction, points: start, stands: start });
          assert.deepEqual(await wrongOnTheWay(place), []);
          assert.equal(await runsOutSideways(place), false);
        }));

    it('right to left, the body map is not mirrored: the reader’s left stays where it is', async () => {
      let unmirrored;
      await visitIn(host, 'plain', async (place) => {
        await goTo(place, 'pain-where');
        unmirrored = await sidesOfMap(place);
        const labels = await place.run(() =>
          [...document.querySelector('pinched-nerve-symptom-checker').shadowRoot.querySelectorAll('.body-map [role="checkbox"]')].map(
            (each) => [each.getAttribute('aria-label'), each.closest('figure').querySelector('.body-sides').firstElementChild.textContent],
          ),
        );
        // What is called left lies below the words that say left.
        const wanted = labels.map(([label, aboveLeftHalf]) => {
          const [side] = /left$|right$/.exec(label) ?? [];
          return side === undefined ? 'middle' : aboveLeftHalf.endsWith(side) ? 'left' : 'right';
        });
        assert.deepEqual(unmirrored.places, wanted);
        assert.deepEqual(unmirrored.captions, ['in order', 'in order']);
      });
      for (const name of ['right to left', 'right to left, in English'])
        await visitIn(host, name, async (place) => {
          await place.until(speaks, name === 'right to left' ? 'ar' : 'en');
          await goTo(place, 'pain-where');
          await place.ask('settled');
          assert.deepEqual(await sidesOfMap(place), unmirrored, name);
        });
    });

    it('320 px wide, all can be read without scrolling sideways', () =>
      visitIn(
        host,
        'plain',
        async (place) => {
          assert.deepEqual(await wrongOnTheWay(place), []);
          assert.equal(await runsOutSideways(place), false);
        },
        { width: 320 },
      ));
  });

describe('at', () => {
  const zooms = {
    'a window 320 px wide': { width: 320, height: 640 },
    // What a browser makes of 1280 × 1024 px at 400 %.
    '400 % zoom': { width: 320, height: 256, deviceScaleFactor: 4 },
  };
  for (const [name, viewport] of Object.entries(zooms))
    it(`${name}, all can be read without scrolling sideways`, () =>
      visit(
        'plain',
        async (place) => {
          assert.deepEqual(await wrongOnTheWay(place), []);
          assert.equal(await runsOutSideways(place), false);
        },
        { viewport },
      ));

  it('text twice as large, all can be read without scrolling sideways', () =>
    visit('with text twice as large', async (place) => {
      const sizePx = await place.run(() =>
        parseFloat(getComputedStyle(document.querySelector('pinched-nerve-symptom-checker').shadowRoot.querySelector('p')).fontSize),
      );
      assert.ok(sizePx >= 32, `${sizePx} px`);
      assert.deepEqual(await wrongOnTheWay(place), []);
      assert.equal(await runsOutSideways(place), false);
    }));
});

describe('with forced colours', () => {
  const features = { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' };
  it('levels, buttons and what is ticked keep their outlines', () =>
    visit(
      'plain',
      async (place) => {
        assert.equal(await place.run(() => matchMedia('(forced-colors: active)').matches), true);
        await goTo(place, 'saddle');
        await place.ask('settled');
        const outlines = await place.run(async () => {
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
        assert.deepEqual(await wrongOnTheWay(place), []);
      },
      { features },
    ));
});

describe('with reduced motion', () => {
  it('nothing moves on the way to a result', () =>
    visit(
      'plain',
      async (place) => {
        await place.run(() => {
          globalThis.moved = [];
          for (const type of ['animationstart', 'transitionrun'])
            document.addEventListener(type, ({ target }) => globalThis.moved.push(`${type}: ${target.localName}`), true);
        });
        assert.equal(await place.ask('clickThrough', answersOf('V15')), 'urgent');
        const moving = await place.run(
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
        assert.deepEqual(await place.run(() => globalThis.moved), []);
      },
      { features: { 'prefers-reduced-motion': 'reduce' } },
    ));
});

describe('on paper', () => {
  const sheetsOf = (pdf) =>
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g).length;

  const languages = { English: 'en', Spanish: 'es', Arabic: 'ar' };
  for (const [language, lang] of Object.entries(languages))
    it(`the summary is one sheet of A4, for the longest answers too, in ${language}`, () =>
      visit(
        lang === 'en' ? 'to print' : `to print, in ${language}`,
        async (place) => {
          await place.until(speaks, lang);
          for (const id of ['V107', 'V155', 'V170', 'V40']) {
            await setAnswers(place, answersOf(id));
            const { printed, styles } = await place.run(() => {
              document.querySelector('pinched-nerve-symptom-checker').shadowRoot.querySelector('[part~="print"]').click();
              return globalThis.printed;
            });
            assert.match(printed, new RegExp(`^<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`));
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
    visit('to print', async (place, page) => {
      await setAnswers(place, answersOf('V107'));
      await page.emulateMediaType('print');
      const seen = await place.run(() =>
        [...document.querySelector('pinched-nerve-symptom-checker').shadowRoot.querySelectorAll('button')]
          .filter((button) => button.checkVisibility())
          .map(({ textContent }) => textContent.trim()),
      );
      assert.deepEqual(seen, []);
      await setAnswers(place, emergency);
      assert.equal(sheetsOf(await page.pdf({ format: 'A4' })), 1);
    }));
});
