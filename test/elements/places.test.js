/** Where the reader stands in the checker, and what the others on the page hear of it, when answers come, change or go. */
import '../../dist/esm/index.js';
import { emergencyWords } from '../../dist/esm/wording/emergency.js';
import { urgentAdvice } from '../../dist/esm/wording/level-advice-urgent.js';
import { equal, ok, warningsDuring } from '../support/checks.js';
import { alertOf, allInside, answersOf, checkerOf, findByName, goOn, html, inside, mount, settled, tick } from '../support/page.js';

const selfCare = answersOf('V107');
const emergency = { now: ['chest-pain'] };
const said = () => document.getElementById('pinched-nerve-announcer').textContent;
const shows = (element) => inside(element, '[part~=result]')?.dataset.level ?? element.question;
const both = html`<pinched-nerve-symptom-checker region="gb"></pinched-nerve-symptom-checker>
  <pinched-nerve-red-flag-alert region="gb"></pinched-nerve-red-flag-alert>`;

/** What is heard of an element while something happens. */
async function heard(place, types, work) {
  const events = [];
  const hear = ({ type, detail }) => events.push(detail ? `${type} ${Object.values(detail)}` : type);
  for (const type of types) place.addEventListener(type, hear);
  await work();
  await settled(place);
  for (const type of types) place.removeEventListener(type, hear);
  return events;
}

describe('an alert beside a checker', () => {
  const alarms = ['pinched-nerve-alert-raised', 'pinched-nerve-alert-calmed'];
  const ways = {
    'starts over from the result': (checker) => {
      inside(checker, '[part=restart]').click();
    },
    'is started over by the host': (checker) => {
      checker.restart();
    },
    'is emptied by the host': (checker) => {
      checker.answers = {};
    },
    'gets half a sheet from the host': (checker) => {
      checker.answers = { now: ['none'] };
    },
  };
  for (const [name, work] of Object.entries(ways))
    it(`stays calm and silent when a reader with a calm result ${name}`, async () => {
      const place = await mount(both);
      const checker = checkerOf(place);
      checker.answers = selfCare;
      await settled(place);
      equal(checker.assessment.level, 'self-care');
      const levels = [];
      checker.addEventListener('pinched-nerve-changed', () => levels.push([checker.standing.level, checker.assessment?.level ?? null]));
      equal(await heard(place, alarms, () => work(checker)), []);
      equal(levels, [['self-care', null]]);
      equal(said(), '');

      const events = await heard(place, alarms, () => {
        checker.answers = emergency;
      });
      equal(events, ['pinched-nerve-alert-raised emergency']);
      ok(said().includes('999'), 'a real emergency stays silent');
    });

  it('calms, and takes back what was announced, when an emergency gives way to half a sheet', async () => {
    const place = await mount(both);
    checkerOf(place).answers = emergency;
    await settled(place);
    const events = await heard(place, alarms, () => {
      checkerOf(place).answers = { now: ['none'] };
    });
    equal(events, ['pinched-nerve-alert-calmed']);
    equal(said(), '');
  });

  for (const mode of ['open', 'closed'])
    it(`finds a checker that was there first, in a shadow root that is ${mode}`, async () => {
      const place = await mount(html`<div></div>`);
      const checker = document.createElement('pinched-nerve-symptom-checker');
      place.querySelector('div').attachShadow({ mode }).append(checker);
      checker.answers = emergency;
      const alert = document.createElement('pinched-nerve-red-flag-alert');
      const options = document.createElement('pinched-nerve-treatment-options');
      place.append(alert, options);
      await settled(place);
      equal(alert.active, true);
      equal(allInside(options, '[data-treatment]').length, 0, 'treatments beside an emergency');
      checker.remove();
      await settled(place);
      equal(alert.active, false);
    });

  it('names the maternity unit alone for a sign of pregnancy', async () => {
    const place = await mount(
      html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker
        ><pinched-nerve-red-flag-alert level="urgent"></pinched-nerve-red-flag-alert>`,
    );
    const { outOfHours, familyDoctor, emergencyDepartment } = { outOfHours: '', familyDoctor: '', emergencyDepartment: '' };
    const [call] = urgentAdvice.who({ outOfHours, familyDoctor, emergencyDepartment }).split('  ');
    checkerOf(place).answers = { pregnancy: 'pregnant', 'pregnancy-signs': ['light-bleeding'] };
    await settled(place);
    const text = inside(alertOf(place), '[part~=alert]').textContent;
    ok(alertOf(place).active && text.includes('maternity unit'), text);
    ok(!text.includes(`${call} your doctor`), text);
  });
});

describe('the way back to the list of answers', () => {
  it('is not open while something that must be answered is', async () => {
    const element = checkerOf(await mount(html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>`));
    element.answers = selfCare;
    await element.updateComplete;
    inside(element, '.about .link').click();
    await element.updateComplete;
    findByName(element, 'button[part=change]', 'Where do you feel').click();
    await element.updateComplete;
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
    await element.updateComplete;
    inside(element, '.about .link').click();
    await element.updateComplete;
    findByName(element, 'button[part=change]', 'cancer').click();
    await element.updateComplete;
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
    const events = await heard(place, ['pinched-nerve-question-shown'], async () => {
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
    const events = await heard(place, ['pinched-nerve-changed', 'pinched-nerve-question-shown'], () => {
      element.answers = {};
    });
    equal(events, []);
    equal(element.question, 'saddle');
  });

  it('that are half a sheet show the first open screen, say so, and leave the focus', async () => {
    const place = await mount(html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>`);
    const events = await heard(place, ['pinched-nerve-question-shown'], () => {
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

describe('what a host gives', () => {
  it('an alert and its number stand where services cannot be read', async () => {
    const place = await mount(html`<pinched-nerve-red-flag-alert region="gb"></pinched-nerve-red-flag-alert>`);
    const [warning] = await warningsDuring(async () => {
      alertOf(place).services = {
        get emergency() {
          throw new Error('no');
        },
      };
      await settled(place);
    });
    ok(warning.includes('services cannot be read'), warning);
    ok(inside(alertOf(place), 'a[href="tel:999"]'), 'no number');
  });

  it('a language that nobody has written for is told in the console, with the good ones', async () => {
    const warnings = await warningsDuring(() => mount(html`<pinched-nerve-red-flag-alert lang="tlh"></pinched-nerve-red-flag-alert>`));
    ok(warnings.length === 1 && warnings[0].includes('lang="tlh"') && warnings[0].includes('en, es, ar'), warnings.join());
  });

  for (const [what, template, direction] of [
    ['beside the language', html`<div lang="en" dir="rtl"><pinched-nerve-red-flag-alert></pinched-nerve-red-flag-alert></div>`, 'rtl'],
    ['nearer than the language', html`<div lang="en"><pinched-nerve-red-flag-alert dir="rtl"></pinched-nerve-red-flag-alert></div>`, 'rtl'],
    [
      'further up than the language',
      html`<div dir="rtl"><pinched-nerve-red-flag-alert lang="en"></pinched-nerve-red-flag-alert></div>`,
      'ltr',
    ],
    [
      'for a language we do not speak',
      html`<div lang="fa" dir="rtl"><pinched-nerve-red-flag-alert></pinched-nerve-red-flag-alert></div>`,
      'ltr',
    ],
  ])
    it(`a direction ${what} makes the text run ${direction}`, async () => {
      equal(inside(alertOf(await mount(template)), '.root').dir, direction);
    });

  it('the direction is followed when it changes', async () => {
    const place = await mount(html`<div lang="en"><pinched-nerve-red-flag-alert></pinched-nerve-red-flag-alert></div>`);
    place.firstElementChild.dir = 'rtl';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settled(place);
    equal(inside(alertOf(place), '.root').dir, 'rtl');
  });

  for (const [region, level, wanted] of [
    ['pe', 'soon', emergencyWords.unverified()],
    ['sa', 'soon', emergencyWords.unverifiedAdvice()],
    ['fr', 'urgent', emergencyWords.unverifiedAdvice()],
  ])
    it(`a number that nobody has checked has the general wording beside it at any level: ${region}, ${level}`, async () => {
      const element = checkerOf(await mount(html`<pinched-nerve-symptom-checker region=${region}></pinched-nerve-symptom-checker>`));
      element.answers = answersOf({ soon: 'V17', urgent: 'V13' }[level]);
      await element.updateComplete;
      ok(inside(element, '[part=result]').textContent.includes(wanted), region);
    });
});
