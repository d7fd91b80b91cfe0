import '../../dist/esm/index.js';
import { emergencyReasons } from '../../dist/esm/wording/rules-emergency.js';
import { equal, ok, warningsDuring } from '../support/checks.js';
import { alertOf, allInside, answersOf, checkerOf, expectAccessible, html, inside, mount, settled } from '../support/page.js';

const alone = html`<pinched-nerve-red-flag-alert region="gb"><p>Call 999</p></pinched-nerve-red-flag-alert>`;
const emergency = { now: ['chest-pain'] };
const levelShown = (element) => inside(element, '[data-level]').dataset.level;

/** Relative luminance and contrast of two CSS colours (WCAG 2.2). */
function contrast(first, second) {
  const luminance = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('<pinched-nerve-red-flag-alert>', () => {
  describe('alone on a page', () => {
    it('says the action in its heading, lists the danger signs, and dials', async () => {
      const element = alertOf(await mount(alone));
      ok(inside(element, 'h2').textContent.includes('Call 999 now'), inside(element, 'h2').textContent);
      equal(allInside(element, 'li').length, 8);
      ok(inside(element, 'a[href="tel:999"]'), 'no number');
      equal(element.active, false);
      ok(!inside(element, '[role=alert], [aria-live]'), 'a calm card must not be announced');
      await expectAccessible();
    });

    it('lists the urgent signs at its urgent level', async () => {
      const element = alertOf(await mount(html`<pinched-nerve-red-flag-alert region="gb" level="urgent"></pinched-nerve-red-flag-alert>`));
      equal(levelShown(element), 'urgent');
      equal(allInside(element, 'li').length, 8);
      await expectAccessible();
    });

    it('shows the crisis line of the host beside the sign about mood', async () => {
      const services = '{"crisis":{"number":"116 123","label":"Samaritans, day and night"}}';
      const element = alertOf(
        await mount(html`<pinched-nerve-red-flag-alert level="urgent" services=${services}></pinched-nerve-red-flag-alert>`),
      );
      const sign = allInside(element, 'li').find(({ textContent }) => textContent.includes('cannot go on'));
      equal(sign.querySelector('a').getAttribute('href'), 'tel:116123');
      equal(sign.querySelector('a').textContent, 'Samaritans, day and night');
      await expectAccessible();
    });

    it('shows the emergency signs for a level that does not exist', async () => {
      const warnings = await warningsDuring(() => mount(html`<pinched-nerve-red-flag-alert level="mild"></pinched-nerve-red-flag-alert>`));
      equal(levelShown(alertOf()), 'emergency');
      ok(
        warnings.some((text) => text.includes('level="mild"') && text.includes('urgent')),
        warnings.join(),
      );
    });

    it('cannot be dismissed', async () => {
      equal(allInside(alertOf(await mount(alone)), 'button').length, 0);
    });

    for (const colorScheme of ['light', 'dark'])
      it(`keeps its contrast at 7 to 1 or more in ${colorScheme}, whatever colours the host sets`, async () => {
        const element = alertOf(await mount(alone, { colorScheme }));
        element.style.cssText =
          '--pinched-nerve-color-text: #999; --pinched-nerve-color-surface: #aaa; --pinched-nerve-color-accent: #bbb; --pinched-nerve-color-link: #ccc';
        await element.updateComplete;
        const band = getComputedStyle(inside(element, '.band'));
        const box = getComputedStyle(inside(element, '.level'));
        const call = getComputedStyle(inside(element, '.call-button'));
        ok(contrast(band.color, band.backgroundColor) >= 7, `heading ${contrast(band.color, band.backgroundColor)}`);
        ok(contrast(getComputedStyle(inside(element, 'li')).color, box.backgroundColor) >= 7, 'signs');
        ok(contrast(call.color, call.backgroundColor) >= 7, 'number');
      });
  });

  describe('with a checker on the page', () => {
    const both = html`<pinched-nerve-red-flag-alert region="gb"></pinched-nerve-red-flag-alert
      ><pinched-nerve-symptom-checker id="mine"></pinched-nerve-symptom-checker>`;

    it('rises when the checker finds a sign, says which, announces it, and calms when it is changed', async () => {
      const place = await mount(both);
      const [alert, checker] = [alertOf(place), checkerOf(place)];
      const events = [];
      for (const type of ['pinched-nerve-alert-raised', 'pinched-nerve-alert-calmed'])
        alert.addEventListener(type, ({ detail }) => events.push([type, detail]));
      checker.answers = emergency;
      await settled(place);
      equal(alert.active, true);
      equal(
        allInside(alert, 'li').map((sign) => sign.textContent.trim()),
        [emergencyReasons['life-threat-sign']()],
        'which sign',
      );
      ok(/Call 999 now/.test(document.getElementById('pinched-nerve-announcer').textContent), 'not announced');
      checker.answers = { now: ['none'] };
      await settled(place);
      equal(alert.active, false);
      equal(events, [
        ['pinched-nerve-alert-raised', { level: 'emergency' }],
        ['pinched-nerve-alert-calmed', null],
      ]);
      await expectAccessible();
    });

    it('stays calm for a level below its own, and rises above it', async () => {
      const place = await mount(both);
      const [alert, checker] = [alertOf(place), checkerOf(place)];
      checker.answers = answersOf('V15');
      await settled(place);
      equal(checker.assessment.level, 'urgent');
      equal(alert.active, false);
      alert.level = 'urgent';
      await settled(place);
      equal([alert.active, levelShown(alert)], [true, 'urgent']);
      checker.answers = emergency;
      await settled(place);
      equal(levelShown(alert), 'emergency');
    });

    it('listens only to the checker that it names', async () => {
      const place = await mount(
        html`<pinched-nerve-red-flag-alert for="second"></pinched-nerve-red-flag-alert
          ><pinched-nerve-symptom-checker id="first"></pinched-nerve-symptom-checker
          ><pinched-nerve-symptom-checker id="second"></pinched-nerve-symptom-checker>`,
      );
      place.querySelector('#first').answers = emergency;
      await settled(place);
      equal(alertOf(place).active, false);
      place.querySelector('#second').answers = emergency;
      await settled(place);
      equal(alertOf(place).active, true);
    });

    describe('whose id is not the one that it names', () => {
      const misspelt = html`<pinched-nerve-red-flag-alert for="chekcer"></pinched-nerve-red-flag-alert
        ><pinched-nerve-treatment-options for="chekcer"></pinched-nerve-treatment-options
        ><pinched-nerve-symptom-checker id="checker"></pinched-nerve-symptom-checker>`;

      it('rises with it all the same, holds treatments, and says once for each element that nobody has the name', async () => {
        const place = await mount(misspelt);
        const warnings = await warningsDuring(async () => {
          for (const answers of [emergency, { now: ['none'] }, emergency]) {
            checkerOf(place).answers = answers;
            await settled(place);
          }
        });
        equal([alertOf(place).active, levelShown(alertOf(place))], [true, 'emergency']);
        equal(allInside(place.querySelector('pinched-nerve-treatment-options'), '[data-treatment]').length, 0);
        const named = warnings.filter((text) => text.includes('for="chekcer"'));
        equal(named.map((text) => /^<([\w-]+)/.exec(text)[1]).sort(), ['pinched-nerve-red-flag-alert', 'pinched-nerve-treatment-options']);
      });

      it('follows the one that it names alone as soon as it is there, and says nothing', async () => {
        const place = await mount(
          html`<pinched-nerve-red-flag-alert for="named"></pinched-nerve-red-flag-alert
            ><pinched-nerve-symptom-checker id="other" answers='{"now":["chest-pain"]}'></pinched-nerve-symptom-checker>
            <div id="named"></div>`,
        );
        const alert = alertOf(place);
        const warnings = await warningsDuring(async () => {
          equal(alert.active, true, 'while another element has the id:');
          const named = document.createElement('pinched-nerve-symptom-checker');
          named.id = 'named';
          place.querySelector('#named').replaceWith(named);
          await settled(place);
          equal(alert.active, false, 'with both there:');
          named.answers = emergency;
          await settled(place);
          equal(alert.active, true, 'when the named one has found a sign:');
        });
        equal(warnings, []);
      });
    });

    it('finds a checker that is added later, and calms when it is taken away', async () => {
      const place = await mount(alone);
      const checker = document.createElement('pinched-nerve-symptom-checker');
      checker.answers = emergency;
      place.append(checker);
      await settled(place);
      equal(alertOf(place).active, true);
      checker.remove();
      await settled(place);
      equal(alertOf(place).active, false);
    });

    it('finds a checker inside another shadow root', async () => {
      const place = await mount(alone);
      const host = document.createElement('div');
      place.append(host);
      const checker = document.createElement('pinched-nerve-symptom-checker');
      host.attachShadow({ mode: 'open' }).append(checker);
      checker.answers = emergency;
      await settled(place);
      equal(alertOf(place).active, true);
    });
  });

  it('has one announcer on the page, there before anything is announced', async () => {
    await mount(html`${alone}${alone}`);
    equal(document.querySelectorAll('#pinched-nerve-announcer[aria-live=assertive]').length, 1);
  });
});
