import { sendKeys } from '@web/test-runner-commands';
import { isDrawable, numbersFor } from '../../dist/esm/core/index.js';
import '../../dist/esm/index.js';
import { treatments } from '../../dist/esm/knowledge/index.js';
import { causeWords, kindWords, neckOrBackWords } from '../../dist/esm/wording/conditions-explained.js';
import { fitReasonWords, laneWords } from '../../dist/esm/wording/treatments/fit.js';
import { flagWords } from '../../dist/esm/wording/treatments/flags.js';
import { mythVerdictWords, mythWords } from '../../dist/esm/wording/treatments/myths.js';
import { naturalHistoryWords } from '../../dist/esm/wording/treatments/natural-history.js';
import { numberWords } from '../../dist/esm/wording/treatments/numbers.js';
import { preventionWords } from '../../dist/esm/wording/treatments/prevention.js';
import { quizWords } from '../../dist/esm/wording/treatments/quiz.js';
import { testWords } from '../../dist/esm/wording/treatments/tests.js';
import { treatmentWords } from '../../dist/esm/wording/treatments/treatments.js';
import { valueWords } from '../../dist/esm/wording/treatments/values.js';
import { equal, ok, warningsDuring } from '../support/checks.js';
import { allInside, answersOf, checkerOf, expectAccessible, findByName, html, inside, mount, settled } from '../support/page.js';

const alone = html`<pinched-nerve-treatment-options region="gb"><p>Ask your doctor.</p></pinched-nerve-treatment-options>`;
const both = html`<pinched-nerve-symptom-checker region="gb"></pinched-nerve-symptom-checker>
  <pinched-nerve-treatment-options region="gb"></pinched-nerve-treatment-options>`;
const optionsOf = (place) => place.querySelector('pinched-nerve-treatment-options');
const ids = Object.keys(treatments.entries);
const texts = (element) => inside(element, '.root').textContent.replace(/\s+/g, ' ');
const rootOf = (element, id) => inside(element, `[data-treatment="${id}"]`);
const laneOf = (element, id) => rootOf(element, id).dataset.lane;

/** Waits until closed parts are filled in too. */
async function filled(element) {
  for (let round = 0; round < 100; round++) {
    await element.updateComplete;
    const parts = ids.map((id) => rootOf(element, id)).filter(Boolean);
    if (!parts.length || parts.every((part) => part.querySelector('.fields'))) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  await element.updateComplete;
}

async function ready(template = alone, page) {
  const place = await mount(template, page);
  const element = optionsOf(place);
  await filled(element);
  return element;
}

async function tell(element, told) {
  element.told = told;
  await filled(element);
}

async function press(element, target) {
  target.click();
  await element.updateComplete;
}

async function search(element, text) {
  const field = inside(element, 'input[type="search"]');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

/** Opens a <details> as a reader does, and waits for what it says about it. */
async function open(element, details) {
  if (details.open) return;
  const heard = new Promise((done) => details.addEventListener('toggle', done, { once: true }));
  details.querySelector('summary').click();
  await heard;
  await element.updateComplete;
}

/** What is on screen, without the publications: they keep the titles that they have. */
function printedBy(element) {
  const copy = inside(element, '.root').cloneNode(true);
  for (const source of copy.querySelectorAll('[part~="source"]')) source.remove();
  return copy.textContent.toLowerCase();
}

const compareBox = (element, id) => inside(element, `input[name="compare"][value="${id}"]`);
const said = (words) => words().replace(/\s+/g, ' ');

describe('<pinched-nerve-treatment-options>', () => {
  describe('alone on a page', () => {
    it('shows every treatment once, each with the same fields in the same order', async () => {
      const element = await ready();
      equal(allInside(element, '[data-treatment]').length, ids.length);
      const labels = (id) => [...rootOf(element, id).querySelectorAll('.fields > div > dt')].map(({ textContent }) => textContent.trim());
      const wanted = labels(ids[0]);
      equal(wanted.length, 13);
      for (const id of ids) {
        equal(labels(id), wanted, id);
        const { name, what, involves, whenConsidered, benefits, harms, questions, notes } = treatmentWords[id];
        const shown = rootOf(element, id).textContent.replace(/\s+/g, ' ');
        for (const words of [name, what, involves, whenConsidered, benefits, harms, ...questions, ...Object.values(notes)])
          ok(shown.includes(said(words)), `${id} lacks "${words()}"`);
      }
    });

    it('shows every test, prevention entry, claim, statement, question, cause, name and row with its words', async () => {
      const element = await ready();
      const shown = texts(element);
      const groups = [
        ...Object.values(testWords).flatMap((row) => Object.values(row)),
        ...Object.values(preventionWords).flatMap((row) => Object.values(row)),
        ...Object.values(mythWords).flatMap((row) => Object.values(row)),
        ...Object.values(valueWords).flatMap((row) => Object.values(row)),
        ...Object.values(quizWords).flatMap(({ question, options }) => [question, ...Object.values(options)]),
        ...Object.values(naturalHistoryWords),
        ...Object.values(causeWords).flatMap((row) => Object.values(row)),
        ...Object.values(kindWords).flatMap((row) => Object.values(row)),
        ...neckOrBackWords.flatMap((row) => Object.values(row)),
      ];
      for (const words of groups) ok(shown.includes(said(words)), `lacks "${words()}"`);
      for (const [kind, table] of [
        ['test', 'tests'],
        ['prevention', 'prevention'],
        ['myth', 'myths'],
        ['value', 'values'],
        ['quiz', 'quiz'],
      ])
        equal(
          allInside(element, `[data-${kind}]`).map(({ dataset }) => dataset[kind]),
          Object.keys(treatments[table]),
          kind,
        );
      equal(Object.keys(treatments.myths).length, 45);
      for (const id of Object.keys(treatments.myths))
        ok(
          inside(element, `[data-myth="${id}"]`).textContent.includes(mythVerdictWords[treatments.myths[id].verdict]()),
          `${id} lacks its verdict`,
        );
    });

    it('names a source with its state of checking on every treatment, test, prevention entry and claim', async () => {
      const element = await ready();
      for (const place of allInside(element, '[data-treatment], [data-test], [data-prevention], [data-myth]'))
        ok(place.querySelector('[part~="source"]'), JSON.stringify(place.dataset));
    });

    it('says what usually happens without treatment before anything else, and puts waiting first', async () => {
      const element = await ready();
      const [history, first] = [inside(element, '[part~="natural-history"]'), inside(element, '[data-treatment]')];
      ok(history.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING, 'the treatments stand before it');
      equal(first.dataset.treatment, 'watchful-waiting');
    });

    it('keeps what is not recommended in a closed group, without a highlight', async () => {
      const element = await ready();
      for (const id of ids.filter((each) => ['unproven', 'not-recommended'].includes(treatments.entries[each].tier)))
        equal(laneOf(element, id), 'collapsed', id);
      ok(!inside(element, 'details.lane.collapsed').open, 'the group is open');
      ok(inside(element, 'details.lane.hidden'), 'what does not fit is not findable');
    });

    it('names its parts by headings of the level the host asks for', async () => {
      const element = await ready(html`<pinched-nerve-treatment-options heading-level="3"></pinched-nerve-treatment-options>`);
      ok(
        inside(element, 'h3.title') && inside(element, 'h4.subtitle') && inside(element, 'h5.lane-title') && !inside(element, 'h2'),
        'levels',
      );
    });
  });

  describe('its numbers', () => {
    const marks = (path) => (path.getAttribute('d').match(/M/g) ?? []).length;

    it('are drawn as the data says, side by side, with the same denominator, and in a sentence', async () => {
      const element = await ready();
      const drawn = new Set();
      for (const figure of allInside(element, '[data-number]')) {
        const row = treatments.numbers[figure.dataset.number];
        const pictures = [...figure.querySelectorAll('svg')];
        equal(pictures.length, isDrawable(row) ? 2 : 0, figure.dataset.number);
        if (!pictures.length) continue;
        drawn.add(figure.dataset.number);
        equal(
          pictures.map((picture) => [marks(picture.querySelector('.filled')), marks(picture.querySelector('.ring'))]),
          row.arms.map((arm) => [arm, row.per - arm]),
          figure.dataset.number,
        );
        const sentence = figure.querySelector('[role="img"]').getAttribute('aria-label');
        ok(figure.textContent.replace(/\s+/g, ' ').includes(sentence), `${figure.dataset.number}: the sentence is not on screen`);
        for (const arm of row.arms) {
          ok(sentence.includes(`${arm} of ${row.per}`), sentence);
          ok(figure.textContent.includes(`${row.per - arm} of ${row.per}`), `${figure.dataset.number}: the other side is not said`);
        }
      }
      equal(
        [...drawn].sort(),
        Object.keys(treatments.numbers)
          .filter((id) => isDrawable(treatments.numbers[id]))
          .sort(),
      );
    });

    it('stand on the treatments that they belong to, with what to keep in mind', async () => {
      const element = await ready();
      for (const id of ids) {
        const shown = [...rootOf(element, id).querySelectorAll('[data-number]')];
        equal(
          shown.map(({ dataset }) => dataset.number),
          numbersFor(treatments, element.reader, id),
          id,
        );
        for (const figure of shown)
          ok(figure.textContent.replace(/\s+/g, ' ').includes(said(numberWords[figure.dataset.number].caveat)), figure.dataset.number);
      }
    });

    it('leave out those about sciatica for a reader with stenosis', async () => {
      const element = await ready();
      await tell(element, { pattern: 'stenosis' });
      ok(!inside(element, '[data-number="N03"], [data-number="N21"]'), 'a figure about sciatica is shown');
      ok(inside(element, '[data-number="N23"]'), 'the figure about stenosis is not shown');
    });
  });

  describe('when the reader tells something', () => {
    it('moves treatments to another group and says why, how many, and from where', async () => {
      const element = await ready();
      await tell(element, { phase: 'acute', pattern: 'radiculopathy' });
      equal(laneOf(element, 'nsaid-oral'), 'show');
      await tell(element, { phase: 'acute', pattern: 'radiculopathy', flags: ['stomach-ulcer'] });
      equal(laneOf(element, 'nsaid-oral'), 'not-for-you');
      const shown = rootOf(element, 'nsaid-oral').textContent.replace(/\s+/g, ' ');
      for (const words of [fitReasonWords.avoid, flagWords['stomach-ulcer'], laneWords.show])
        ok(shown.includes(said(words)), `lacks "${words()}"`);
      const moved = [...allInside(element, '[role="status"]')].map(({ textContent }) => textContent).join(' ');
      ok(/group: [1-9]/.test(moved), moved);
    });

    it('gives a reason for every place of every treatment', async () => {
      const element = await ready();
      for (const told of [
        {},
        { phase: 'chronic', pattern: 'radiculopathy' },
        { pattern: 'back-only', phase: 'acute', pregnant: true, age: 70 },
        { flags: ['cancer'] },
      ]) {
        await tell(element, told);
        for (const id of ids) ok(rootOf(element, id).querySelector('.why').textContent.trim().length > 30, id);
      }
    });

    it('takes the answers from its own questions', async () => {
      const element = await ready();
      await press(element, inside(element, 'input[name="phase"][value="chronic"]'));
      await press(element, inside(element, 'input[name="pattern"][value="radiculopathy"]'));
      await press(element, inside(element, 'input[name="age"][value="over-65"]'));
      await press(element, inside(element, 'input[name="flags"][value="pregnancy"]'));
      await press(element, inside(element, 'input[name="flags"][value="kidney-disease"]'));
      equal(element.told, { phase: 'chronic', pattern: 'radiculopathy', age: 70, pregnant: true, flags: ['kidney-disease'] });
      equal(element.reader.flags, { 'kidney-disease': true, pregnancy: true, 'older-than-65': true });
      await press(element, inside(element, 'input[name="flags"][value="pregnancy"]'));
      await press(element, inside(element, 'input[name="phase"][value="not-sure"]'));
      equal(element.told, { pattern: 'radiculopathy', age: 70, flags: ['kidney-disease'] });
    });

    it('keeps the focus on what was ticked although the list is in another order', async () => {
      const element = await ready();
      const box = inside(element, 'input[name="helped"][value="heat"]');
      await open(element, rootOf(element, 'heat').querySelector('details'));
      box.focus();
      await press(element, box);
      const { name, value } = element.shadowRoot.activeElement;
      equal([name, value], ['helped', 'heat']);
      ok(element.shadowRoot.activeElement.checked, 'not ticked');
      ok(rootOf(element, 'heat').querySelector('details').open, 'closed by the move');
      ok(!rootOf(element, 'stay-active').querySelector('details').open, 'another one opened');
    });

    it('says how soon to be seen before anything else, when a flag makes it urgent', async () => {
      const element = await ready();
      await tell(element, { flags: ['progressive-weakness'] });
      const card = inside(element, '.level-urgent');
      ok(card && card.textContent.includes('your GP'), 'no level');
      ok(card.compareDocumentPosition(inside(element, '[part~="natural-history"]')) & Node.DOCUMENT_POSITION_FOLLOWING, 'not first');
      ok(!inside(element, '[data-lane="highlight"]'), 'something is highlighted');
    });

    it('asks only for flags that a treatment reads which is shown', async () => {
      const element = await ready();
      const asked = () => allInside(element, 'input[name="flags"]').map(({ value }) => value);
      ok(asked().includes('stomach-ulcer'), 'not asked');
      ok(!asked().includes('under-16') && !asked().includes('older-than-65'), 'asked twice');
    });

    it('shows a child nothing of the list, and lets a slip be undone', async () => {
      const element = await ready();
      await press(element, inside(element, 'input[name="age"][value="under-16"]'));
      ok(!inside(element, '[data-treatment]'), 'treatments are shown');
      ok(texts(element).includes(said(fitReasonWords.child)), 'no reason');
      await expectAccessible();
      await press(element, findByName(element, 'button', 'by mistake'));
      equal(allInside(element, '[data-treatment]').length, ids.length);
    });

    it('takes JSON in an attribute', async () => {
      const element = await ready(
        html`<pinched-nerve-treatment-options told='{"phase":"subacute","using":["weak-opioids"]}'></pinched-nerve-treatment-options>`,
      );
      equal(element.reader.phase, 'subacute');
      ok(rootOf(element, 'weak-opioids').textContent.includes('Do not stop suddenly'), 'no warning');
    });

    it('leaves out what is wrong, and says so to the developer', async () => {
      const element = await ready();
      const warnings = await warningsDuring(async () => {
        element.told = { phase: 'long', flags: ['pregnancy', 'gout'], age: 40, colour: 'red' };
        element.told = { ...element.told };
      });
      equal(element.told, { age: 40 });
      equal(warnings.length, 3);
      for (const part of ['pinched-nerve-treatment-options', 'told.phase', 'long', 'acute'])
        ok(
          warnings.some((text) => text.includes(part)),
          `${part} is not in ${warnings}`,
        );
      const [broken] = await warningsDuring(() => {
        element.told = '{"phase"';
      });
      ok(broken.includes('broken JSON'), broken);
      equal(element.told, {});
    });
  });

  describe('what matters to the reader', () => {
    it('orders inside a group, never across, and shows no score', async () => {
      const element = await ready();
      const told = { phase: 'acute', pattern: 'radiculopathy' };
      await tell(element, told);
      const places = () => allInside(element, '[data-treatment]').map(({ dataset }) => [dataset.treatment, dataset.lane]);
      const before = places();
      for (const pole of ['first', 'second']) {
        await tell(element, { ...told, values: Object.fromEntries(Object.keys(treatments.values).map((id) => [id, pole])) });
        equal(Object.fromEntries(places().sort()), Object.fromEntries([...before].sort()), pole);
      }
      await tell(element, { ...told, values: { 'v-avoid-tablets': 'first' } });
      ok(JSON.stringify(places()) !== JSON.stringify(before), 'nothing was ordered');
      ok(rootOf(element, 'nsaid-oral').textContent.includes('Fewest medicines'), 'not said');
      equal(allInside(element, 'input[type="range"], meter, progress').length, 0);
    });

    it('is asked with radio buttons, and with no answer before the reader gives one', async () => {
      const element = await ready();
      for (const value of allInside(element, '[data-value]'))
        equal(
          [...value.querySelectorAll('input')].map(({ type, checked }) => [type, checked]),
          Array(3).fill(['radio', false]),
        );
      await press(element, inside(element, '[data-value="v-cost"] input[value="second"]'));
      equal(element.told, { values: { 'v-cost': 'second' } });
    });
  });

  describe('its search', () => {
    it('finds a treatment by the name on the box, opens its group, counts, and never prints the brand', async () => {
      const element = await ready();
      const brands = treatments.searchNames.filter(({ brand }) => brand);
      const isPrinted = (name) => new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u').test(printedBy(element));
      for (const { name } of brands) ok(!isPrinted(name), `${name} is printed`);
      for (const { name, treatment } of brands.filter((each) => each.treatment)) {
        await search(element, name);
        const found = allInside(element, '[data-treatment]').map(({ dataset }) => dataset.treatment);
        ok(found.includes(treatment), `${name} does not lead to ${treatment}`);
        const group = rootOf(element, treatment).closest('details.lane');
        ok(!group || group.open, `${name}: the group is closed`);
        ok(
          allInside(element, '[role="status"]').some(({ textContent }) => textContent.includes(String(found.length))),
          'the count is not said',
        );
        ok(!isPrinted(name), `${name} is printed after a search`);
      }
    });

    it('finds by a plain word, says when nothing is found, and gives the list back', async () => {
      const element = await ready();
      await search(element, 'NEEDLES');
      ok(rootOf(element, 'acupuncture'), 'acupuncture is not found');
      ok(!rootOf(element, 'heat'), 'heat is found');
      await search(element, 'zzz');
      equal(allInside(element, '[data-treatment]').length, 0);
      ok(texts(element).includes('No treatment found'), 'not said');
      await expectAccessible();
      await search(element, '');
      equal(allInside(element, '[data-treatment]').length, ids.length);
      ok(!inside(element, 'details.lane.collapsed').open, 'the group stayed open');
    });
  });

  describe('comparing', () => {
    async function compare(element, picks) {
      for (const id of picks) await press(element, compareBox(element, id));
      await press(element, inside(element, '[part~="compare-open"]'));
    }

    it('shows two or three side by side in a table with heads, waiting first, and moves the focus there', async () => {
      const element = await ready();
      await tell(element, { phase: 'subacute', pattern: 'radiculopathy' });
      await compare(element, ['microdiscectomy', 'heat', 'watchful-waiting']);
      equal(element.shadowRoot.activeElement.id, 'compare-title');
      const table = inside(element, 'table.wide');
      equal(
        [...table.querySelectorAll('thead th')].slice(1).map(({ textContent }) => textContent.trim())[0],
        treatmentWords['watchful-waiting'].name(),
      );
      equal(table.querySelectorAll('thead th[scope="col"]').length, 4);
      equal(table.querySelectorAll('tbody th[scope="row"]').length, 14);
      ok(table.textContent.includes(treatmentWords.microdiscectomy.harms().slice(0, 30)), 'harms');
      await expectAccessible();
      await press(element, findByName(element, 'button', 'Take out: Warm pack'));
      equal(inside(element, 'table.wide').querySelectorAll('thead th').length, 3);
      await press(element, findByName(element, 'button', 'Back to the list'));
      ok(!inside(element, 'table.wide'), 'still there');
    });

    it('takes three at most, and says so', async () => {
      const element = await ready();
      for (const id of ['heat', 'cold', 'tens', 'cbt']) await press(element, compareBox(element, id));
      equal(
        allInside(element, 'input[name="compare"]:checked')
          .map(({ value }) => value)
          .sort(),
        ['cold', 'heat', 'tens'],
      );
      ok(
        allInside(element, '[role="status"]').some(({ textContent }) => textContent.includes('three at most')),
        'not said',
      );
    });

    it('warns of medicines that should not be combined', async () => {
      const element = await ready();
      await compare(element, ['weak-opioids', 'gabapentinoids']);
      ok(inside(element, '[part~="compare"] > .strip.red'), 'no warning');
    });

    it('prints what is picked, with its questions and the danger signs', async () => {
      const element = await ready();
      await tell(element, { phase: 'acute', pattern: 'radiculopathy', flags: ['stomach-ulcer'], values: { 'v-cost': 'first' } });
      for (const id of ['nsaid-oral', 'watchful-waiting']) await press(element, compareBox(element, id));
      let page;
      element.shadowRoot.append = (frame) => {
        ShadowRoot.prototype.append.call(element.shadowRoot, frame);
        frame.contentWindow.print = () => {
          page = frame.contentDocument.body.textContent;
        };
      };
      await press(element, inside(element, '[part~="print"]'));
      for (const words of [
        treatmentWords['nsaid-oral'].harms,
        treatmentWords['watchful-waiting'].benefits,
        ...treatmentWords['nsaid-oral'].questions,
        ...treatmentWords['watchful-waiting'].questions,
        flagWords['stomach-ulcer'],
        fitReasonWords.avoid,
        valueWords['v-cost'].first,
      ])
        ok(page.includes(words()), `lacks "${words()}"`);
      ok(page.includes('999'), 'no danger signs');
    });

    it('prints what is picked, on a page of its own, unless the host does it', async () => {
      const element = await ready();
      await press(element, compareBox(element, 'heat'));
      const formats = [];
      element.addEventListener('pinched-nerve-export-requested', (event) => {
        formats.push(event.detail.format);
        event.preventDefault();
      });
      await press(element, inside(element, '[part~="print"]'));
      equal(formats, ['print']);
      ok(!inside(element, 'iframe'), 'printed all the same');
    });
  });

  describe('with a checker on the page', () => {
    it('shows nothing of the list while an emergency stands, and what to do now; and all of it again after', async () => {
      const place = await mount(both);
      const [element, checker] = [optionsOf(place), checkerOf(place)];
      await filled(element);
      checker.answers = { now: ['chest-pain'] };
      await settled(place);
      equal(element.reader.status, 'emergency');
      const shown = texts(element);
      ok(inside(element, 'a[href="tel:999"]') && shown.includes(said(fitReasonWords.emergency)), 'not what to do now');
      equal(allInside(element, 'input, details, [data-treatment], [data-number], svg[data-count]').length, 0);
      for (const id of ids) ok(!shown.includes(said(treatmentWords[id].name)), `${id} is shown`);
      await expectAccessible();
      checker.answers = {};
      await settled(place);
      equal(allInside(element, '[data-treatment]').length, ids.length);
    });

    it('takes from its answers what it need not ask, and locks it', async () => {
      const place = await mount(both);
      const [element, checker] = [optionsOf(place), checkerOf(place)];
      checker.answers = { ...answersOf('V107'), duration: '6-12w', 'blood-thinner': 'yes', 'pain-level': 'moderate' };
      await settled(place);
      await filled(element);
      equal([element.reader.phase, element.reader.fromChecker], ['subacute', true]);
      ok(!inside(element, 'input[name="phase"]'), 'asks again');
      const box = inside(element, 'input[name="flags"][value="anticoagulant"]');
      ok(box.checked && box.disabled, 'not locked');
      ok(box.closest('label').textContent.includes('from your answers'), 'does not say from where');
      ok(rootOf(element, 'nsaid-oral').textContent.includes(said(flagWords.anticoagulant)), 'no reason on the treatment');
      await expectAccessible();
    });

    it('follows the checker whose level is highest, or the one it is told to', async () => {
      const place = await mount(
        html`<pinched-nerve-symptom-checker id="calm"></pinched-nerve-symptom-checker
          ><pinched-nerve-symptom-checker id="grave"></pinched-nerve-symptom-checker>
          <pinched-nerve-treatment-options></pinched-nerve-treatment-options>`,
      );
      const element = optionsOf(place);
      place.querySelector('#grave').answers = { now: ['chest-pain'] };
      place.querySelector('#calm').answers = answersOf('V107');
      await settled(place);
      equal(element.reader.status, 'emergency');
      element.for = 'calm';
      await settled(place);
      ok(element.reader.status !== 'emergency', 'follows the other');
    });
  });

  describe('as an element', () => {
    it('says that a treatment was opened and closed by the reader, and not which', async () => {
      const element = await ready();
      const heard = [];
      document.addEventListener('pinched-nerve-treatment-toggled', ({ detail }) => heard.push(detail));
      const details = rootOf(element, 'heat').querySelector('details');
      await open(element, details);
      await tell(element, { phase: 'chronic' });
      // It stands in another group now, perhaps as another node.
      const moved = rootOf(element, 'heat').querySelector('details');
      const closed = new Promise((done) => moved.addEventListener('toggle', done, { once: true }));
      moved.querySelector('summary').click();
      await closed;
      equal(heard, [{ open: true }, { open: false }]);
    });

    it('answers the questions at the end, kindly', async () => {
      const element = await ready();
      const question = inside(element, '[data-quiz="bed-rest"]');
      ok(!question.textContent.includes(said(quizWords['bed-rest'].answer)), 'the answer is there before');
      await press(element, question.querySelector('input[value="yes"]'));
      ok(question.textContent.includes(said(quizWords['bed-rest'].answer)) && question.querySelector('[part~="source"]'), 'no answer');
      await press(element, question.querySelector('input[value="no"]'));
      ok(question.textContent.includes('That is right'), 'not praised');
    });

    it('is reached and left by the keyboard alone, every control once', async () => {
      const place = await mount(html`<button id="before">before</button>${alone}<button id="after">after</button>`);
      const element = optionsOf(place);
      await filled(element);
      const seen = new Set();
      place.querySelector('#before').focus();
      for (let presses = 0; presses < 600 && document.activeElement.id !== 'after'; presses++) {
        await sendKeys({ press: 'Tab' });
        if (element.shadowRoot.activeElement) seen.add(element.shadowRoot.activeElement);
      }
      equal(document.activeElement.id, 'after');
      const isVisible = (control) =>
        control.checkVisibility({ contentVisibilityAuto: true }) && !control.closest('details:not([open]) > :not(summary)');
      const radios = new Set();
      const controls = allInside(element, 'input, button, summary, a[href]').filter((control) => {
        if (!isVisible(control)) return false;
        if (control.type !== 'radio') return true;
        const isFirst = !radios.has(control.name);
        radios.add(control.name);
        return isFirst;
      });
      const names = (list) => list.filter(({ type }) => type !== 'radio').length;
      equal(names([...seen]), names(controls), 'controls reached');
    });

    it('is accessible with a treatment and every part open, in light and dark', async () => {
      for (const colorScheme of ['light', 'dark']) {
        const element = await ready(alone, { colorScheme });
        for (const details of [
          rootOf(element, 'microdiscectomy').querySelector('details'),
          rootOf(element, 'nsaid-oral').querySelector('details'),
          ...allInside(element, '[part~="part"], [part~="natural-history"] details, .health'),
        ])
          await open(element, details);
        await tell(element, { flags: ['stomach-ulcer', 'kidney-disease'], helped: ['heat'], values: { 'v-speed': 'first' } });
        await expectAccessible();
      }
    }).timeout(60_000);

    it('is accessible from right to left', async () => {
      const element = await ready(alone, { lang: 'ar', dir: 'rtl' });
      await open(element, rootOf(element, 'microdiscectomy').querySelector('details'));
      await expectAccessible();
    }).timeout(60_000);
  });
});
