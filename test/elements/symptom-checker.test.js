import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../dist/esm/index.js';
import { bodyZones } from '../../dist/esm/knowledge/body-zones.js';
import { bodyZoneWords } from '../../dist/esm/wording/body-zones.js';
import { checkerWords } from '../../dist/esm/wording/checker.js';
import { questionWords } from '../../dist/esm/wording/questions.js';
import { emergencyReasons } from '../../dist/esm/wording/rules-emergency.js';
import { equal, ok } from '../support/checks.js';
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
} from '../support/page.js';
import { walk } from '../support/seen.js';
import { answersOnScreen, linesOf, printedBy, textOf, toldOnScreen, writtenBy } from '../support/taken-along.js';

const checker = html`<pinched-nerve-symptom-checker region="gb"><p>Call 999</p></pinched-nerve-symptom-checker>`;
/** Sets a finished sheet and waits for its result. */
async function finished(answers, template = checker) {
  const element = checkerOf(await mount(template));
  element.answers = answers;
  await element.updateComplete;
  return element;
}
const without = (answers, ...left) => Object.fromEntries(Object.entries(answers).filter(([id]) => !left.includes(id)));
/** Fails unless a summary has whatever a result on screen tells, and what has an order in that order. */
function expectTaken(told, taken, id = '') {
  const hint = `${id}: ${taken.join('\n')}`;
  const placeOf = (parts) => taken.findIndex((line) => [parts].flat().every((part) => line.includes(part)));
  ok(told.whom.length && told.reasons.length, `nothing is told on screen: ${hint}`);
  ok(taken.every(Boolean), `an empty line: ${hint}`);
  for (const [what, texts] of Object.entries({ ...told, name: [told.name], level: [], heading: [] }))
    for (const text of texts) ok(placeOf(text) >= 0, `${what} "${text}" is not in ${hint}`);
  for (const what of ['say', 'reasons', 'causes']) {
    const places = told[what].map(placeOf);
    equal(
      places,
      places.map((_, index) => places[0] + index),
      `order of ${what} in ${hint}:`,
    );
  }
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

    it('begins each question anew: what was opened is closed, and no checkbox becomes a radio button', async () => {
      const element = checkerOf(await mount(checker));
      await goOn(element);
      inside(element, '.why summary').click();
      const boxes = allInside(element, 'input');
      tick(element, 'now', 'none');
      await element.updateComplete;
      equal([inside(element, '.why').open, boxes[0].type], [true, 'checkbox']);
      await goOn(element);
      equal(element.question, 'saddle');
      equal(inside(element, '.why').open, false);
      equal([...new Set(allInside(element, 'input').map(({ type }) => type))], ['radio']);
      ok(!allInside(element, 'input').some((radio) => boxes.includes(radio)), 'a checkbox goes on as a radio button');
      inside(element, '[part=back]').click();
      await element.updateComplete;
      equal(inside(element, '.why').open, false);
      equal(
        allInside(element, 'input:checked').map(({ type, value }) => `${type} ${value}`),
        ['checkbox none'],
      );
    });

    it('asks only what applies: no follow-up about weakness when nothing is weak', async () => {
      const element = checkerOf(await mount(checker));
      const seen = new Set();
      // Every screen is left by a click; what was asked on it is read before.
      element.shadowRoot.addEventListener('click', () => allInside(element, 'input').forEach(({ name }) => seen.add(name)), true);
      await walk(answersOf('V107'), element);
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
      await walk(answersOf('V107'), element);
      equal(element.answers.sleep, 'not-sure');
      equal(element.answers.tried, ['not-sure']);
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

    it('says it aloud, in its own language, until the sign is taken back', async () => {
      const element = checkerOf(await mount(checker));
      const announcer = () => document.getElementById('pinched-nerve-announcer');
      await goOn(element);
      equal(announcer(), null);
      tick(element, 'now', 'chest-pain');
      // There, and empty, before anything is said: what appears together with its words is not spoken everywhere.
      equal([announcer().getAttribute('aria-live'), announcer().textContent], ['assertive', '']);
      await goOn(element);
      equal(announcer().firstElementChild.lang, 'en');
      equal(announcer().textContent, `Call 999 now ${emergencyReasons['life-threat-sign']()}`);
      findByName(element, 'button', 'by mistake').click();
      await element.updateComplete;
      tick(element, 'now', 'none');
      await goOn(element);
      equal(announcer().textContent, '');
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

    it('leaves a screen of several questions although others on it are open', async () => {
      const element = checkerOf(await mount(checker));
      element.answers = without(answersOf('V107'), 'weakness', 'leg-sides', 'leg-cold');
      await element.updateComplete;
      equal([...new Set(allInside(element, 'input').map(({ name }) => name))], ['weakness', 'leg-sides', 'leg-cold']);
      tick(element, 'leg-cold', 'sudden');
      await goOn(element);
      equal(inside(element, '[part~="result"]')?.dataset.level, 'emergency');
      equal(element.question, undefined);
      equal(allInside(element, 'input').length, 0);
      equal([element.answers.weakness, element.answers['leg-sides']], [undefined, undefined]);
    });
  });

  describe('with a finished sheet', () => {
    it('walks every answer of a plain one-sided leg pain in at most 16 screens and 60 taps', async () => {
      const element = checkerOf(await mount(checker));
      await goOn(element);
      let screens = 1;
      let taps = 0;
      element.addEventListener('pinched-nerve-question-shown', () => screens++);
      element.shadowRoot.addEventListener('click', () => taps++);
      const sheet = {
        ...answersOf('V107'),
        'leg-sides': 'left',
        'leg-reach': 'foot',
        'main-pain': 'leg-more',
        feeling: ['numb'],
        'numb-zones': ['foot-outer'],
        'pain-where': ['low-back', 'calf-back'],
        cough: 'leg',
      };
      ok(await walk(sheet, element), 'no result');
      ok(screens > 5 && screens <= 16 && taps > screens && taps <= 60, `${screens} screens, ${taps} taps`);
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

    it('opens the list of answers, and changing one keeps the rest: its follow-up comes back with its answer', async () => {
      // With the questions that may be skipped: an open one would be asked before the list comes back.
      const answers = { ...answersOf('V107'), saddle: 'yes', 'ces-when': 'longer-stable', sleep: 'not-sure', tried: ['not-sure'] };
      const element = await finished(answers);
      const { level } = inside(element, '[part~="result"]').dataset;
      const rowsOf = (sheet) => Object.entries(sheet).sort();
      const listed = () => allInside(element, '.answers dt').map(textOf);
      const change = async (option) => {
        findByName(element, 'button', checkerWords.changeWhat(questionWords.saddle.text())).click();
        await element.updateComplete;
        tick(element, 'saddle', option);
        await goOn(element);
      };
      findByName(element, 'button', checkerWords.changeAnswers()).click();
      await element.updateComplete;
      const before = listed();
      const followUp = questionWords['ces-when'].text();
      ok(before.includes(followUp), `not listed: ${followUp}`);

      await change('no');
      equal(
        listed(),
        before.filter((text) => text !== followUp),
      );
      equal(rowsOf(without(element.answers, 'ces-when')), rowsOf({ ...without(answers, 'ces-when'), saddle: 'no' }));
      await goOn(element);
      ok(inside(element, '[part~="result"]').dataset.level !== level, 'the answer set aside still counts');

      findByName(element, 'button', checkerWords.changeAnswers()).click();
      await element.updateComplete;
      await change('yes');
      equal(listed(), before);
      equal(rowsOf(element.answers), rowsOf(answers));
      await goOn(element);
      equal(inside(element, '[part~="result"]').dataset.level, level);
    });

    // Routine and urgent while pregnant, causes in another order than that of the table, urgent, calm, and an emergency for three reasons.
    for (const id of ['V69', 'V156', 'V49', 'V15', 'V107', 'V74'])
      it(`takes along how soon, whom to call, why, causes and answers as they stand on screen: ${id}`, async () => {
        const element = await finished(answersOf(id));
        const told = toldOnScreen(element);
        const taken = printedBy(element).lines;
        expectTaken(told, taken);
        const { copied, saved } = await writtenBy(element);
        if (told.level === 'emergency') {
          ok(told.say.length > 1, 'one worry is no test of several');
          // Nothing but printing is offered then.
          equal([copied, saved], [undefined, undefined]);
        } else {
          ok(told.heading.includes(told.name), told.heading);
          equal(linesOf(copied), taken, 'copied');
          equal(linesOf(saved), taken, 'saved');
          findByName(element, 'button', checkerWords.changeAnswers()).click();
          await element.updateComplete;
        }
        const answers = answersOnScreen(element);
        ok(answers.length, 'no answers are on screen');
        for (const text of answers) ok(taken.join('\n').includes(text), `answers: "${text}" is not in ${taken.join('\n')}`);
      });

    it('takes along what stands on screen, in its order, for every vignette', async () => {
      const element = checkerOf(await mount(checker));
      for (const { id, answers } of vignettes) {
        element.answers = answers;
        await element.updateComplete;
        if (!inside(element, '[part~="result"]')) continue;
        const { copied } = await writtenBy(element);
        expectTaken(toldOnScreen(element), copied === undefined ? printedBy(element).lines : linesOf(copied), id);
      }
    }).timeout(60_000);

    it('copies, saves and prints nothing when the host objects', async () => {
      const element = await finished(answersOf('V107'));
      const formats = [];
      element.addEventListener('pinched-nerve-export-requested', (event) => {
        formats.push(event.detail.format);
        event.preventDefault();
      });
      equal(await writtenBy(element), {});
      equal(printedBy(element), undefined);
      equal(formats, ['copy', 'save', 'print']);
      ok(!inside(element, 'iframe'), 'a page to print was made');
    });

    it('prints one page of its own, with nothing of the page around, and takes it away again', async () => {
      const place = await mount(
        html`<p>The page around</p>
          ${checker}`,
      );
      const element = checkerOf(place);
      element.answers = answersOf('V107');
      await element.updateComplete;
      const { name, reasons } = toldOnScreen(element);
      const { text, lines, lang } = printedBy(element);
      for (const part of [name, ...reasons]) ok(text.includes(part), `"${part}" is not in ${text}`);
      equal(text.replace(/\s/g, ''), lines.join('').replace(/\s/g, ''));
      equal(lang, 'en');
      ok(!text.includes('The page around') && !text.includes(textOf(inside(element, '[part~="print"]'))), text);
      ok(!inside(element, 'iframe'), 'the printed page stays behind');
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
          html`<pinched-nerve-symptom-checker
            region="gb"
            services="[object Object]"
            answers="[object Object]"
          ></pinched-nerve-symptom-checker>`,
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
      const place = await mount(html`<iframe title="A page that loads the script late"></iframe>`);
      const frame = place.querySelector('iframe');
      const arrived = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.srcdoc =
        '<!doctype html><html lang="en"><title>Late</title><pinched-nerve-symptom-checker></pinched-nerve-symptom-checker></html>';
      await arrived;
      const page = frame.contentDocument;
      const element = checkerOf(page);
      ok(!frame.contentWindow.customElements.get(element.localName), 'the element is defined already');
      element.answers = { now: ['none'] };
      element.region = 'us';
      const script = Object.assign(page.createElement('script'), {
        type: 'module',
        src: new URL('../../dist/esm/index.js', import.meta.url),
      });
      page.head.append(script);
      await frame.contentWindow.customElements.whenDefined(element.localName);
      await element.updateComplete;
      equal(element.answers, { now: ['none'] });
      equal(element.question, 'saddle');
      element.restart();
      await element.updateComplete;
      ok(inside(element, 'a[href="tel:911"]'), 'the region is lost');
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

  describe('on the body map', () => {
    /** The places that can be chosen for a question, each with the options that it ticks. */
    const placesOf = (element, field) => {
      const named = Object.entries(bodyZones).flatMap(([id, zone]) => {
        const name = bodyZoneWords[id]();
        const said = { left: checkerWords.placeLeft(name), right: checkerWords.placeRight(name), middle: name };
        return zone.sides.map((side) => ({ name: said[side], side, options: zone[field] }));
      });
      return allInside(element, '[role="checkbox"]').map((path) => ({
        path,
        ...named.find(({ name, options }) => options.length && name === path.getAttribute('aria-label')),
      }));
    };
    /** Fails unless exactly the places whose options are all ticked in the list are marked, for the eye and for a screen reader. */
    const expectInStep = (element, question, field) => {
      const ticked = allInside(element, `input[name="${question}"]:checked`).map(({ value }) => value);
      const wanted = placesOf(element, field).map(({ name, options }) => [name, options.every((option) => ticked.includes(option))]);
      const marked = placesOf(element, field).map(({ name, path }) => [name, path.getAttribute('aria-checked') === 'true']);
      const drawn = placesOf(element, field).map(({ name, path }) => [name, path.classList.contains('marked')]);
      equal(marked, wanted);
      equal(drawn, wanted);
      return wanted.filter(([, isMarked]) => isMarked).map(([name]) => name);
    };
    /** Clicks with the mouse where a place is on top; its middle may lie outside it, or under another. */
    const clickOn = async (element, path) => {
      path.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = path.getBoundingClientRect();
      const steps = [0.5, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
      const position = steps
        .flatMap((x) => steps.map((y) => [Math.round(left + x * width), Math.round(top + y * height)]))
        .find(([x, y]) => path.contains(element.shadowRoot.elementFromPoint(x, y)));
      ok(position, `${path.getAttribute('aria-label')} lies under another place`);
      await sendMouse({ type: 'click', position });
      await element.updateComplete;
    };
    const questions = [
      ['pain-where', 'painWhere', {}],
      ['numb-zones', 'numbZones', { feeling: ['numb'] }],
      ['arm-zones', 'armZones', { 'pain-where': ['neck'], arm: 'one' }],
    ];
    for (const [question, field, answers] of questions)
      it(`keeps picture and list in step, clicked in the one and in the other, on both sides: ${question}`, async () => {
        const element = checkerOf(await mount(checker));
        element.answers = { now: ['none'], ...answers };
        element.goTo(question);
        await element.updateComplete;
        const places = placesOf(element, field);
        const sides = new Set(places.map(({ side }) => side));
        ok(sides.has('left') && sides.has('right'), [...sides].join());
        equal(expectInStep(element, question, field), []);
        for (const { path, name, side, options } of places) {
          const clickInList = async () => {
            for (const option of options) {
              inside(element, `input[name="${question}"][value="${option}"]`).click();
              await element.updateComplete;
            }
          };
          const ways = [() => clickOn(element, path), clickInList];
          const [choose, takeBack] = side === 'right' ? ways.reverse() : ways;
          await choose();
          ok(expectInStep(element, question, field).includes(name), `${name} is not marked`);
          await takeBack();
          equal(expectInStep(element, question, field), [], name);
        }
        await clickOn(element, places[0].path);
        const alone = inside(element, `input[name="${question}"][value="none"], input[name="${question}"][value="not-sure"]`);
        alone.click();
        await element.updateComplete;
        equal(expectInStep(element, question, field), []);
      }).timeout(60_000);

    it('offers of the legs only the one that was named, and both arms', async () => {
      const element = checkerOf(await mount(checker));
      element.answers = { now: ['none'], 'leg-sides': 'left' };
      element.goTo('pain-where');
      await element.updateComplete;
      const offered = (zone) =>
        [checkerWords.placeLeft, checkerWords.placeRight].map((say) =>
          placesOf(element, 'painWhere').some(({ name }) => name === say(bodyZoneWords[zone]())),
        );
      equal(offered('calf'), [true, false]);
      equal(offered('upper-arm'), [true, true]);
      await clickOn(element, findByName(element, '[role="checkbox"]', checkerWords.placeLeft(bodyZoneWords.calf())));
      equal(expectInStep(element, 'pain-where', 'painWhere'), [checkerWords.placeLeft(bodyZoneWords.calf())]);
      equal(allInside(element, '.zone.marked').length, 1);
    });
  });

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
