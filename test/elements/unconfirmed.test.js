/** What a reader ticked and left, took back, or never confirmed: no sign is lost, none comes back by itself. */
import '../../dist/esm/index.js';
import { equal, ok } from '../support/checks.js';
import { allInside, answersOf, changeAnswer, checkerOf, findByName, goOn, html, inside, mount, settled, tick } from '../support/page.js';
import { walk } from '../support/seen.js';

const selfCare = answersOf('V107');
const levelOf = (element) => inside(element, '[part=result]')?.dataset.level;

async function press(element, part) {
  inside(element, `[part~=${part}]`).click();
  await element.updateComplete;
}

async function opened(template = html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>`) {
  const place = await mount(template);
  return { place, element: checkerOf(place) };
}

describe('a sign that was ticked and left by Back', () => {
  it('is asked again, still ticked, and counts once it is confirmed', async () => {
    const { element } = await opened();
    await press(element, 'continue');
    tick(element, 'now', 'none');
    await goOn(element);
    tick(element, 'saddle', 'no');
    await goOn(element);
    await press(element, 'back');
    tick(element, 'saddle', 'yes');
    await press(element, 'back');
    equal(element.question, 'now');
    await goOn(element);
    ok(inside(element, 'input[name=saddle][value=yes]')?.checked, `not on the screen of the sign but at ${element.question}`);
    await goOn(element);
    equal(element.answers.saddle, 'yes');
  });

  it('is in the result although the reader went past its screen', async () => {
    const { element } = await opened();
    element.answers = { now: ['none'], saddle: 'no', bladder: ['none'] };
    await element.updateComplete;
    equal(element.question, 'bowel');
    await press(element, 'back');
    tick(element, 'bladder', 'cannot-pee');
    await press(element, 'back');
    await press(element, 'back');
    const { bladder: _, ...rest } = selfCare;
    await walk(rest, element);
    ok(element.answers.bladder.includes('cannot-pee'), JSON.stringify(element.answers.bladder));
    equal(levelOf(element), 'emergency');
  });

  it('is dropped only where the reader left a change of a finished sheet, by any way out', async () => {
    const { element } = await opened();
    element.answers = selfCare;
    await changeAnswer(element, 'Where do you feel');
    tick(element, 'pain-where', 'neck');
    inside(element, '.body-map [role=link]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    equal(element.question, 'saddle');
    await press(element, 'back');
    findByName(element, 'button[part=change]', 'Where do you feel').click();
    await element.updateComplete;
    ok(!inside(element, 'input[name=pain-where][value=neck]').checked, 'the change that was left is still ticked');
  });
});

describe('a sign of an emergency', () => {
  it('is taken back by unticking it: the question asks for an answer', async () => {
    const { place, element } = await opened();
    await press(element, 'continue');
    tick(element, 'now', 'chest-pain');
    await goOn(element);
    equal(levelOf(element), 'emergency');
    await press(element, 'change');
    inside(element, 'input[value=chest-pain]').click();
    await element.updateComplete;
    let rejected = 0;
    place.addEventListener('pinched-nerve-answer-rejected', ({ detail }) => (rejected += detail.count));
    await goOn(element);
    equal(rejected, 1);
    ok(inside(element, '[part=error-summary]'), 'nothing says that an answer is missing');
    equal(element.standing.level, 'emergency', 'what was confirmed stands until something else is:');
    tick(element, 'now', 'none');
    await goOn(element);
    equal(element.standing.level, 'self-care');
    equal(element.question, 'saddle');
  });

  it('is not listed when its question applies no more', async () => {
    const { element } = await opened();
    element.answers = {
      ...{ now: ['none'], saddle: 'no', bladder: ['none'], bowel: ['none'], sexual: 'no', 'leg-sides': 'both', 'both-pattern': 'ache' },
      ...{ weakness: 'none', 'weak-course': 'worse-slow', cancer: 'past', 'pain-where': ['band'] },
    };
    await element.updateComplete;
    equal(levelOf(element), 'emergency');
    const changes = allInside(element, '[part=change]');
    ok(changes.length, 'no sign to take back');
    for (let row = 0; row < changes.length; row++) {
      allInside(element, '[part=change]')[row].click();
      await element.updateComplete;
      ok(allInside(element, 'input').length, `row ${row} leads to a screen without a question`);
      await press(element, 'back');
    }
    equal(changes.length, 3, 'cancer, both legs, a band round the trunk; not how weakness went, since there is none:');
  });
});

describe('the result that a reader has seen', () => {
  it('stays what others on the page read while the list of answers is shown, until an answer changes', async () => {
    const { place, element } = await opened(
      html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker
        ><pinched-nerve-treatment-options></pinched-nerve-treatment-options>`,
    );
    const explainer = place.querySelector('pinched-nerve-treatment-options');
    element.answers = selfCare;
    await settled(place);
    const { pattern } = explainer.reader;
    inside(element, '.about .link').click();
    await settled(place);
    ok(inside(element, '[part=answers-table]'), 'the list of answers is not shown');
    equal(element.assessment?.level, 'self-care');
    explainer.requestUpdate();
    await settled(place);
    equal(explainer.reader.pattern, pattern);
    findByName(element, 'button[part=change]', 'How old').click();
    await element.updateComplete;
    tick(element, 'age', '70-plus');
    await goOn(element);
    equal(element.assessment, undefined);
  });
});

describe('a fault in what a button does', () => {
  it('ends at the danger signs', async () => {
    const { place, element } = await opened();
    const messages = [];
    place.addEventListener('pinched-nerve-failed', ({ detail }) => messages.push(detail.message));
    await press(element, 'continue');
    tick(element, 'now', 'chest-pain');
    let faults = 1;
    Object.defineProperty(element, 'standing', {
      get() {
        if (faults--) throw new Error('planted');
        return { level: 'self-care', rules: [] };
      },
    });
    const { error } = console;
    console.error = () => {};
    try {
      await goOn(element);
    } finally {
      console.error = error;
    }
    equal(messages, ['planted']);
    ok(inside(element, '[part=failure]'), 'the danger signs are not shown');
  });
});

describe('an alarm', () => {
  it('is told when the level rises, not when it falls', async () => {
    const { place, element } = await opened();
    const levels = [];
    place.addEventListener('pinched-nerve-red-flag-found', ({ detail }) => levels.push(detail.level));
    element.answers = { now: ['none'], saddle: 'no', bladder: ['none'], bowel: ['none'], sexual: 'no', fever: 'yes' };
    element.answers = { now: ['chest-pain'], saddle: 'no', bladder: ['none'], bowel: ['none'], sexual: 'no', fever: 'yes' };
    element.answers = { now: ['none'], saddle: 'no', bladder: ['none'], bowel: ['none'], sexual: 'no', fever: 'yes' };
    equal(levels, ['urgent', 'emergency']);
  });
});
