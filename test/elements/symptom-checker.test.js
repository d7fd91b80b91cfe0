import { sendKeys } from '@web/test-runner-commands';
import '../../dist/esm/index.js';
import {
  allInside,
  answersOf,
  checkerOf,
  expectAccessible,
  findByName,
  goOn,
  html,
  inside,
  mount,
  tick,
  vignettes,
  walk,
} from '../support/page.js';

const checker = html`<pinched-nerve-symptom-checker region="gb"><p>Call 999</p></pinched-nerve-symptom-checker>`;
const equal = (got, wanted, what = '') => {
  if (JSON.stringify(got) !== JSON.stringify(wanted))
    throw new Error(`${what} wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
};
const ok = (truth, what) => {
  if (!truth) throw new Error(what);
};
/** Sets a finished sheet and waits for its result. */
async function finished(answers, template = checker) {
  const element = checkerOf(await mount(template));
  element.answers = answers;
  await element.updateComplete;
  return element;
}

describe('<pinched-nerve-symptom-checker>', () => {
  describe('at the start', () => {
    it('gives the emergency number and six danger signs before any question', async () => {
      const element = checkerOf(await mount(checker));
      equal(inside(element, 'a[href="tel:999"]').textContent.trim(), 'Call 999');
      equal(allInside(element, '.signs li').length, 6);
      equal(allInside(element, 'input').length, 0);
      equal(element.question, undefined);
      equal(element.assessment, undefined);
    });

    it('does not take the focus from the page', async () => {
      await mount(checker);
      equal(document.activeElement, document.body);
    });
  });

  describe('on the way', () => {
    it('moves the focus to the new heading, and says which question is open', async () => {
      const element = checkerOf(await mount(checker));
      await goOn(element);
      equal(element.question, 'now');
      equal(element.shadowRoot.activeElement.id, 'screen-title');
    });

    it('lists what is missing, with the focus on the list, and links to the question', async () => {
      const element = checkerOf(await mount(checker));
      const rejected = [];
      element.addEventListener('pinched-nerve-answer-rejected', ({ detail }) => rejected.push(detail));
      await goOn(element);
      await goOn(element);
      equal(rejected, [{ count: 1 }]);
      ok(element.shadowRoot.activeElement.classList.contains('error-summary'), 'the summary has the focus');
      inside(element, '.error-summary button').click();
      equal(element.shadowRoot.activeElement.name, 'now');
      equal(element.answers, {});
      await expectAccessible();
    });

    it('asks only what applies: no follow-up about weakness when nothing is weak', async () => {
      const element = checkerOf(await mount(checker));
      const seen = new Set();
      await walk(element, answersOf('V107'), { until: () => (allInside(element, 'input').forEach(({ name }) => seen.add(name)), false) });
      ok(!seen.has('weak-sides') && !seen.has('ces-when') && seen.has('pain-level'), 'weak-sides was asked');
    });

    it('unticks the others when "none" is ticked, and "none" when another is', async () => {
      const element = checkerOf(await mount(checker));
      await goOn(element);
      tick(element, 'now', 'none');
      await element.updateComplete;
      tick(element, 'now', 'chest-pain');
      await element.updateComplete;
      equal(
        allInside(element, 'input:checked').map(({ value }) => value),
        ['chest-pain'],
      );
      tick(element, 'now', 'not-sure');
      await element.updateComplete;
      equal(
        allInside(element, 'input:checked').map(({ value }) => value),
        ['not-sure'],
      );
    });

    it('keeps what was ticked when the reader goes back and on again', async () => {
      const element = checkerOf(await mount(checker));
      await goOn(element);
      tick(element, 'now', 'none');
      await goOn(element);
      tick(element, 'saddle', 'no');
      inside(element, '[part~="back"]').click();
      await element.updateComplete;
      ok(inside(element, 'input[value="none"]').checked, 'the first screen lost its answer');
      await goOn(element);
      ok(inside(element, 'input[value="no"]').checked, 'the second screen lost its tick');
    });

    it('skips an optional question by writing "not sure"', async () => {
      const element = checkerOf(await mount(checker));
      await goOn(element);
      await walk(element, answersOf('V107'));
      equal(element.answers.sleep, 'not-sure');
      equal(element.answers.tried, ['not-sure']);
    });

    it('takes a choice on the body map into the list beside it, and back', async () => {
      const element = checkerOf(await mount(checker));
      element.goTo('pain-where');
      await element.updateComplete;
      const zone = findByName(element, '[role="checkbox"]', 'Calf, left');
      zone.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
      await element.updateComplete;
      ok(inside(element, 'input[value="calf-back"]').checked, 'the list did not follow the map');
      inside(element, 'input[value="calf-back"]').click();
      await element.updateComplete;
      equal(findByName(element, '[role="checkbox"]', 'Calf, left').getAttribute('aria-checked'), 'false');
    });

    it('goes from the saddle area of the body map to its own question', async () => {
      const element = checkerOf(await mount(checker));
      element.goTo('pain-where');
      await element.updateComplete;
      inside(element, '[role="link"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await element.updateComplete;
      equal(element.question, 'saddle');
    });
  });

  describe('when an answer makes an emergency', () => {
    it('leaves the questions at once, and shows what to do, the signs, print, and nothing else', async () => {
      const element = checkerOf(await mount(checker));
      const levels = [];
      element.addEventListener('pinched-nerve-red-flag-found', ({ detail }) => levels.push(detail.level));
      await goOn(element);
      tick(element, 'now', 'chest-pain');
      await goOn(element);
      const result = inside(element, '[part~="result"]');
      equal(result.dataset.level, 'emergency');
      equal(levels, ['emergency']);
      equal(element.assessment.level, 'emergency');
      ok(result.querySelector('a[href="tel:999"]'), 'no number to call');
      ok(!inside(element, '[part~="patterns"], [part~="safety-net"], [part~="root"]'), 'something else is shown');
      equal(element.shadowRoot.activeElement.id, 'screen-title');
      await expectAccessible();
    });

    it('lets a sign ticked by mistake be changed, and goes on from there', async () => {
      const element = checkerOf(await mount(checker));
      await goOn(element);
      tick(element, 'now', 'chest-pain');
      await goOn(element);
      findByName(element, 'button', 'by mistake').click();
      await element.updateComplete;
      tick(element, 'now', 'none');
      await goOn(element);
      equal(element.question, 'saddle');
      equal(element.assessment, undefined);
    });

    it('stays where the reader is when a page writes the same answers back, as a framework does at every rendering', async () => {
      const element = checkerOf(await mount(checker));
      element.answers = { now: ['none'] };
      element.goTo('sexual');
      await element.updateComplete;
      tick(element, 'sexual', 'no');
      element.answers = { now: ['none'] };
      await element.updateComplete;
      equal(element.question, 'sexual');
      ok(inside(element, 'input[name=sexual][value=no]').checked, 'the tick is lost');
    });

    it('leaves a screen of several questions although others on it are open', async () => {
      const element = checkerOf(await mount(checker));
      element.answers = { ...answersOf('V107'), injury: undefined, fever: undefined, 'cord-signs': undefined };
      element.goTo('leg-cold');
      await element.updateComplete;
      tick(element, 'leg-cold', 'sudden');
      await goOn(element);
      ok(inside(element, '[part~="result"]') || element.question, 'stuck');
    });
  });

  describe('with a finished sheet', () => {
    it('walks every answer of a plain one-sided leg pain in at most 16 screens and 60 taps', async () => {
      const element = checkerOf(await mount(checker));
      await goOn(element);
      const plain = vignettes.find(({ id }) => id === 'V27') ?? vignettes[0];
      const { screens, taps } = await walk(element, {
        ...answersOf('V107'),
        'leg-sides': 'left',
        'leg-reach': 'foot',
        'main-pain': 'leg-more',
        feeling: ['numb'],
        'numb-zones': ['foot-outer'],
        'pain-where': ['low-back', 'calf-back'],
        cough: 'leg',
      });
      ok(screens <= 16 && taps <= 60, `${screens} screens, ${taps} taps (${plain.id})`);
    });

    it('shows level, reasons with rule and sources, patterns, safety net and version', async () => {
      const element = await finished(answersOf('V107'));
      equal(inside(element, '[part~="result"]').dataset.level, 'self-care');
      ok(inside(element, '[part~="reason"] details'), 'no reason');
      ok(inside(element, '[part~="pattern"]'), 'no pattern');
      ok(inside(element, '[part~="safety-net"]'), 'no safety net');
      ok(/[0-9a-f]{64}/.test(inside(element, '[part~="meta"]').textContent), 'no fingerprint');
      await expectAccessible();
    });

    it('shows the crisis line of the host beside the sign about mood', async () => {
      const crisis = { number: '116 123', label: 'Samaritans, day and night' };
      const element = await finished(
        answersOf('V107'),
        html`<pinched-nerve-symptom-checker .services=${{ crisis }}></pinched-nerve-symptom-checker>`,
      );
      const sign = allInside(element, '[part~="safety-net"] li').find(({ textContent }) => textContent.includes('cannot go on'));
      equal(sign.querySelector('a').getAttribute('href'), 'tel:116123');
      equal(sign.querySelector('a').textContent, crisis.label);
    });

    it('gives every vignette its level on screen', async () => {
      const element = checkerOf(await mount(checker));
      const unfinished = [];
      for (const { id, answers, expected } of vignettes) {
        element.answers = answers;
        await element.updateComplete;
        const result = inside(element, '[part~="result"]');
        if (result) equal(result.dataset.level, expected.triage, id);
        else unfinished.push(id);
      }
      // Sheets that are unfinished on purpose: they assess, but the reader is still asked.
      equal(unfinished, ['V82', 'V117']);
    }).timeout(60_000);

    it('opens the list of answers, and changing one keeps the rest', async () => {
      const element = await finished(answersOf('V107'));
      findByName(element, 'button', 'Change my answers').click();
      await element.updateComplete;
      findByName(element, 'button', 'What can you still do').click();
      await element.updateComplete;
      tick(element, 'function', 'little');
      const before = Object.keys(element.answers).length;
      await goOn(element);
      equal(element.answers.function, 'little');
      ok(Object.keys(element.answers).length >= before, 'answers were lost');
      await goOn(element);
      ok(inside(element, '[part~="result"]'), 'no result');
    });

    it('takes along a text that holds the level and the answers, only after the host may object', async () => {
      const element = await finished(answersOf('V107'));
      const formats = [];
      const stop = (event) => {
        formats.push(event.detail.format);
        event.preventDefault();
      };
      element.addEventListener('pinched-nerve-export-requested', stop);
      inside(element, '[part~="copy"]').click();
      inside(element, '[part~="save"]').click();
      inside(element, '[part~="print"]').click();
      await element.updateComplete;
      equal(formats, ['copy', 'save', 'print']);
      ok(!inside(element, 'iframe'), 'printed although the host objected');
    });

    it('prints one page of its own', async () => {
      const element = await finished(answersOf('V107'));
      const original = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
      let printed = '';
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        configurable: true,
        get() {
          const view = original.get.call(this);
          view.print = () => (printed = view.document.body.textContent);
          return view;
        },
      });
      inside(element, '[part~="print"]').click();
      await new Promise((resolve) => setTimeout(resolve));
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', original);
      ok(printed.includes('Look after it at home'), `printed: ${printed.slice(0, 80)}`);
    });

    it('shows a child how soon, why and whom to call, and nothing about causes', async () => {
      const element = await finished({ ...answersOf('V107'), age: 'under-16' });
      ok(inside(element, '[part~="result"]'), 'no result');
      ok(!inside(element, '[part~="patterns"]') && !inside(element, '[part~="root"]'), 'causes are shown to a child');
    });
  });

  describe('with bad input', () => {
    const warnings = [];
    const original = console.warn;
    beforeEach(() => {
      warnings.length = 0;
      console.warn = (message) => warnings.push(message);
    });
    afterEach(() => {
      console.warn = original;
    });

    it('refuses answers with an unknown id, says which, and stays as it was', async () => {
      const element = checkerOf(await mount(checker));
      element.answers = { sadle: 'yes' };
      await element.updateComplete;
      equal(element.answers, {});
      ok(
        warnings.some((text) => text.includes('sadle') && text.includes('saddle')),
        warnings.join(),
      );
    });

    it('shows the local emergency number for an unknown region, and names the good ones', async () => {
      const element = checkerOf(await mount(html`<pinched-nerve-symptom-checker region="atlantis"></pinched-nerve-symptom-checker>`));
      ok(element.shadowRoot.textContent.includes('your local emergency number'), 'no neutral wording');
      ok(
        warnings.some((text) => text.includes('region="atlantis"') && text.includes('GB')),
        warnings.join(),
      );
    });

    it('refuses the text that an unknown framework makes of an object, names each attribute, and shows the numbers of the region', async () => {
      const element = checkerOf(
        await mount(
          html`<pinched-nerve-symptom-checker region="gb" services="[object Object]" answers="[object Object]"></pinched-nerve-symptom-checker>`,
        ),
      );
      equal(element.answers, {});
      ok(inside(element, 'a[href="tel:999"]'), 'no number of the region');
      for (const what of ['services', 'answers'])
        ok(
          warnings.some((text) => text.includes(what) && text.includes('JSON')),
          `${what}: ${warnings.join()}`,
        );
    });

    it('shows the danger signs and the number when rendering fails, and tells the host', async () => {
      const place = await mount(html`<div></div>`);
      const element = document.createElement('pinched-nerve-symptom-checker');
      element.region = 'us';
      element.renderContent = () => {
        throw new Error('planted');
      };
      const failures = [];
      element.addEventListener('pinched-nerve-failed', ({ detail }) => failures.push(detail.message));
      const error = console.error;
      console.error = () => {};
      place.append(element);
      await element.updateComplete;
      console.error = error;
      equal(failures, ['planted']);
      ok(inside(element, 'a[href="tel:911"]'), 'no number');
      equal(allInside(element, '.signs li').length, 8);
    });

    it('takes a property that was set before the element was defined', async () => {
      const place = await mount(html`<div></div>`);
      const late = document.createElement('div');
      late.innerHTML = '<pinched-nerve-symptom-checker answers="{&quot;now&quot;:[&quot;none&quot;]}"></pinched-nerve-symptom-checker>';
      place.append(late);
      await checkerOf(place).updateComplete;
      equal(checkerOf(place).answers, { now: ['none'] });
    });
  });

  it('is walked from start to result by keyboard alone', async () => {
    const element = checkerOf(await mount(checker));
    const press = async (key) => {
      await sendKeys({ press: key });
      await element.updateComplete;
    };
    const focusOn = async (matches) => {
      for (let steps = 0; steps < 80; steps++) {
        if (element.shadowRoot.activeElement && matches(element.shadowRoot.activeElement)) return;
        await press('Tab');
      }
      throw new Error('not reached by Tab');
    };
    await focusOn((each) => each.part.contains('continue'));
    await press('Enter');
    const answers = answersOf('V107');
    for (let screen = 0; screen < 40 && !inside(element, '[part~="result"]'); screen++) {
      for (const name of new Set(allInside(element, 'input').map((input) => input.name))) {
        const given = [answers[name] ?? []].flat();
        for (const option of given) {
          const input = inside(element, `input[name="${name}"][value="${option}"]`);
          if (input.type === 'radio') {
            await focusOn((each) => each.name === name);
            for (let moves = 0; element.shadowRoot.activeElement.value !== option && moves < 12; moves++) await press('ArrowDown');
            if (!element.shadowRoot.activeElement.checked) await sendKeys({ press: ' ' });
          } else {
            await focusOn((each) => each === input || (each.name === name && each.value === option));
            await sendKeys({ press: ' ' });
          }
          await element.updateComplete;
        }
      }
      await focusOn((each) => each.part.contains('continue'));
      await press('Enter');
    }
    equal(inside(element, '[part~="result"]').dataset.level, 'self-care');
  }).timeout(60_000);

  it('moves over the body map with the arrow keys, as one tab stop a picture', async () => {
    const element = checkerOf(await mount(checker));
    element.goTo('pain-where');
    await element.updateComplete;
    equal(allInside(element, '.choice[tabindex="0"]').length, 2);
    inside(element, '.choice[tabindex="0"]').focus();
    const first = element.shadowRoot.activeElement;
    await sendKeys({ press: 'ArrowDown' });
    ok(
      element.shadowRoot.activeElement !== first && element.shadowRoot.activeElement.classList.contains('choice'),
      'the arrow key did not move',
    );
  });
});
