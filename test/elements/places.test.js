/** Where the reader stands in the checker when answers come, change or go. */
import '../../dist/esm/index.js';
import { equal, ok, warningsDuring } from '../support/checks.js';
import { answersOf, changeAnswer, checkerOf, findByName, goOn, heardDuring, html, inside, mount, tick } from '../support/page.js';

const selfCare = answersOf('V107');
const emergency = { now: ['chest-pain'] };
const shows = (element) => inside(element, '[part~=result]')?.dataset.level ?? element.question;

describe('the way back to the list of answers', () => {
  it('is not open while something that must be answered is', async () => {
    const element = checkerOf(await mount(html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>`));
    element.answers = selfCare;
    await changeAnswer(element, 'Where do you feel');
    tick(element, 'pain-where', 'shoulder-arm');
    // What may be skipped comes in between.
    for (let screens = 0; screens < 9 && element.question !== 'arm'; screens++) await goOn(element);
    equal(element.question, 'arm');
    tick(element, 'arm', 'one');
    await goOn(element);
    ok(['arm-zones', 'arm-weak'].includes(element.question), element.question);
    findByName(element, '.body-map [role=link]', '').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    equal(element.question, 'saddle');
    inside(element, '[part=back]').click();
    await element.updateComplete;
    ok(!inside(element, '[part=answers-table]'), 'the list of answers, although a danger question is open');
  });

  it('forgets a change that was not confirmed', async () => {
    const element = checkerOf(await mount(html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>`));
    element.answers = selfCare;
    await changeAnswer(element, 'cancer');
    ok(element.shadowRoot.activeElement.textContent.includes('cancer'), 'the focus is not on the question to be changed');
    tick(element, 'cancer', 'now');
    inside(element, '[part=back]').click();
    await element.updateComplete;
    findByName(element, 'button[part=change]', 'How old').click();
    await element.updateComplete;
    await goOn(element);
    equal(element.answers.cancer, selfCare.cancer);
  });
});

describe('goTo', () => {
  it('stays, and says why, at a question that is not asked now', async () => {
    const element = checkerOf(await mount(html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>`));
    element.goTo('saddle');
    await element.updateComplete;
    const warnings = await warningsDuring(async () => {
      element.goTo('ces-when');
      await element.updateComplete;
    });
    equal(element.question, 'saddle');
    ok(warnings[0].includes('goTo("ces-when")') && warnings[0].includes('leg-sides'), warnings[0]);
  });

  it('leads out of an emergency only back to a sign that was ticked', async () => {
    const place = await mount(html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>`);
    const element = checkerOf(place);
    element.answers = emergency;
    await element.updateComplete;
    let warnings;
    const events = await heardDuring(place, ['pinched-nerve-question-shown'], async () => {
      warnings = await warningsDuring(() => {
        element.goTo('saddle');
      });
    });
    equal(events, []);
    ok(warnings[0].endsWith('use one of: now. Staying here.'), warnings[0]);
    equal(shows(element), 'emergency');

    for (const goBack of [() => inside(element, '[part=change]').click(), () => element.goTo('now')]) {
      goBack();
      await element.updateComplete;
      equal(element.question, 'now');
      inside(element, '[part=back]').click();
      await element.updateComplete;
      equal(shows(element), 'emergency');
    }
  });
});

describe('answers from the host', () => {
  it('say nothing where they change nothing, and leave the reader where they are', async () => {
    const place = await mount(html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>`);
    const element = checkerOf(place);
    element.goTo('saddle');
    const events = await heardDuring(place, ['pinched-nerve-changed', 'pinched-nerve-question-shown'], () => {
      element.answers = {};
    });
    equal(events, []);
    equal(element.question, 'saddle');
  });

  it('that are half a sheet show the first open screen, say so, and leave the focus', async () => {
    const place = await mount(html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>`);
    const events = await heardDuring(place, ['pinched-nerve-question-shown'], () => {
      checkerOf(place).answers = { now: ['none'] };
    });
    equal(events, ['pinched-nerve-question-shown 2']);
    equal(document.activeElement, document.body);
  });

  it('that are no plain object are refused aloud', async () => {
    const element = checkerOf(await mount(html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>`));
    element.answers = emergency;
    const [warning] = await warningsDuring(() => {
      element.answers = new Map([['saddle', 'yes']]);
    });
    ok(warning.includes('answers were not taken'), warning);
    equal(element.answers, emergency);
  });
});
