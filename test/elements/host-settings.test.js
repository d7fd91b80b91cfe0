/** Services, language, direction and region, as a host sets them. */
import '../../dist/esm/index.js';
import { emergencyWords } from '../../dist/esm/wording/emergency.js';
import { equal, ok, warningsDuring } from '../support/checks.js';
import { alertOf, answersOf, checkerOf, html, inside, mount, settled } from '../support/page.js';

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
