/** What an alert says, aloud too, while the answers of a checker beside it come, change or go. */
import '../../dist/esm/index.js';
import { urgentAdvice } from '../../dist/esm/wording/level-advice-urgent.js';
import { emergencyReasons } from '../../dist/esm/wording/rules-emergency.js';
import { equal, ok } from '../support/checks.js';
import { alertOf, allInside, answersOf, checkerOf, goOn, heardDuring, html, inside, mount, settled, tick } from '../support/page.js';

const selfCare = answersOf('V107');
const emergency = { now: ['chest-pain'] };
const said = () => document.getElementById('pinched-nerve-announcer').textContent;
const both = html`<pinched-nerve-symptom-checker region="gb"></pinched-nerve-symptom-checker>
  <pinched-nerve-red-flag-alert region="gb"></pinched-nerve-red-flag-alert>`;

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
      equal(await heardDuring(place, alarms, () => work(checker)), []);
      equal(levels, [['self-care', null]]);
      equal(said(), '');

      const events = await heardDuring(place, alarms, () => {
        checker.answers = emergency;
      });
      equal(events, ['pinched-nerve-alert-raised emergency']);
      ok(said().includes('999'), 'a real emergency stays silent');
    });

  it('calms, and takes back what was announced, when an emergency gives way to half a sheet', async () => {
    const place = await mount(both);
    checkerOf(place).answers = emergency;
    await settled(place);
    const events = await heardDuring(place, alarms, () => {
      checkerOf(place).answers = { now: ['none'] };
    });
    equal(events, ['pinched-nerve-alert-calmed']);
    equal(said(), '');
  });

  it('says an emergency once, although the checker says it too', async () => {
    const place = await mount(both);
    const checker = checkerOf(place);
    await goOn(checker);
    tick(checker, 'now', 'chest-pain');
    await goOn(checker);
    await settled(place);
    equal(document.querySelectorAll('#pinched-nerve-announcer').length, 1);
    equal(said(), `Call 999 now ${emergencyReasons['life-threat-sign']()}`);
    checker.restart();
    await settled(place);
    equal(said(), '');
  });

  for (const levels of [
    ['urgent', 'emergency'],
    ['emergency', 'urgent'],
  ])
    it(`leaves what another alert has announced when it calms: ${levels[0]} before ${levels[1]}`, async () => {
      const place = await mount(
        html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker
          >${levels.map((level) => html`<pinched-nerve-red-flag-alert level=${level}></pinched-nerve-red-flag-alert>`)}`,
      );
      checkerOf(place).answers = emergency;
      await settled(place);
      const ofEmergency = said();
      checkerOf(place).answers = answersOf('V15');
      await settled(place);
      equal(
        [...place.querySelectorAll('pinched-nerve-red-flag-alert')].map(({ active }) => active),
        levels.map((level) => level === 'urgent'),
      );
      ok(said() && said() !== ofEmergency, `announced: "${said()}"`);
      checkerOf(place).answers = selfCare;
      await settled(place);
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

  it('names no doctor where the result names the maternity unit', async () => {
    const place = await mount(
      html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker
        ><pinched-nerve-red-flag-alert level="urgent"></pinched-nerve-red-flag-alert>`,
    );
    checkerOf(place).answers = { ...selfCare, pregnancy: 'pregnant', 'pregnancy-signs': ['none'], calf: 'yes' };
    await settled(place);
    equal(inside(checkerOf(place), '[part=result]').dataset.level, 'urgent');
    const who = { place: inside(checkerOf(place), '.who').textContent, alert: inside(alertOf(place), '[part~=alert]').textContent };
    ok(who.place.includes('maternity unit') && !who.place.includes('your doctor'), who.place);
    ok(alertOf(place).active && !who.alert.includes('your doctor'), who.alert);
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
