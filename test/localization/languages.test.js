import '../../dist/esm/index.js';
import { languageNames } from '../../dist/esm/localization/languages.js';
import { equal, ok } from '../support/checks.js';
import { alertOf, answersOf, checkerOf, html, inside, mount, settled } from '../support/page.js';

/** Waits until an element has rendered something that a check accepts; the test's own time limit ends a wait that never comes true. */
async function until(element, check) {
  while (!check()) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
}
const rootOf = (element) => inside(element, '.root');
const checker = html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>`;

describe('the language of an element', () => {
  it('is the nearest lang above it, with its direction', async () => {
    const element = checkerOf(await mount(checker, { lang: 'ar', dir: '' }));
    await until(element, () => rootOf(element).lang === 'ar');
    equal(rootOf(element).dir, 'rtl');
    ok(/[\u0600-\u06ff]/.test(element.shadowRoot.textContent), 'not in Arabic');
  });

  it('follows a change of lang, and goes back to English without one that is known', async () => {
    const place = await mount(checker, { lang: 'es' });
    const element = checkerOf(place);
    await until(element, () => rootOf(element).lang === 'es');
    place.lang = 'fi';
    await until(element, () => rootOf(element).lang === 'en');
  });

  it('is Spanish for es-PE', async () => {
    const element = checkerOf(await mount(checker, { lang: 'es-PE' }));
    await until(element, () => rootOf(element).lang === 'es');
  });

  it('has its numbers in the digits of the region, in sentences and beside them', async () => {
    const element = checkerOf(
      await mount(
        html`<pinched-nerve-symptom-checker region="eg" services='{"emergency":{"number":"123"}}'></pinched-nerve-symptom-checker>`,
        { lang: 'ar-EG' },
      ),
    );
    await until(element, () => rootOf(element).lang === 'ar');
    equal(inside(element, 'a[href="tel:123"]').textContent.match(/\d+/g), ['123'], 'the number to dial:');
    ok(element.shadowRoot.textContent.includes('٦'), 'minutes in other digits');
    element.goTo('age');
    await until(element, () => inside(element, 'input[name=age]'));
    const text = inside(element, 'input[name=age]').closest('fieldset').textContent;
    ok(text.includes('١٨') && !/\d/.test(text), `ages in other digits: ${text}`);
  });

  it('leaves numbers to dial as the keys of a phone show them, in the names of services too', async () => {
    const shown = async (region, words) => {
      const place = await mount(html`<pinched-nerve-red-flag-alert level="urgent" region=${region}></pinched-nerve-red-flag-alert>`, {
        lang: 'ar-EG',
      });
      await until(alertOf(place), () => rootOf(alertOf(place)).lang === 'ar');
      const text = alertOf(place).shadowRoot.textContent;
      ok(text.includes(words), `${region}: ${words} is not in ${text}`);
    };
    await shown('gb', 'NHS 111');
    await shown('fr', '15');
    const place = await mount(html`<pinched-nerve-red-flag-alert></pinched-nerve-red-flag-alert>`, { lang: 'ar-EG' });
    await until(alertOf(place), () => rootOf(alertOf(place)).lang === 'ar');
    ok(alertOf(place).shadowRoot.textContent.includes('112'), 'the number that works from any phone');
  });

  it('is its own for each of two on one page', async () => {
    const place = await mount(
      html`<div lang="ar">${checker}</div>
        <div lang="es"><pinched-nerve-red-flag-alert></pinched-nerve-red-flag-alert></div>`,
    );
    await until(checkerOf(place), () => rootOf(checkerOf(place)).lang === 'ar');
    await until(alertOf(place), () => rootOf(alertOf(place)).lang === 'es');
    await settled(place);
    equal([rootOf(checkerOf(place)).dir, rootOf(alertOf(place)).dir], ['rtl', 'ltr']);
  });

  it('is told to be unchecked beside a result and the treatments, in every language but English', async () => {
    const both = html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker
      ><pinched-nerve-treatment-options></pinched-nerve-treatment-options>`;
    for (const [lang, says] of [
      ['es', true],
      ['en', false],
    ]) {
      const place = await mount(both, { lang });
      checkerOf(place).answers = answersOf('V107');
      for (const element of place.children) {
        await until(element, () => rootOf(element).lang === lang && inside(element, '[part~=meta]'));
        equal(inside(element, '[part~=meta]').textContent.includes('traducción'), says, `${element.localName}, ${lang}`);
      }
    }
  });

  it('is found through shadow roots', async () => {
    const place = await mount(html`<div id="host" lang="es"></div>`);
    const element = document.createElement('pinched-nerve-symptom-checker');
    place.querySelector('#host').attachShadow({ mode: 'open' }).append(element);
    await until(element, () => rootOf(element)?.lang === 'es');
  });

  it('does not choose the region: without one the number is the local one in every language', async () => {
    for (const lang of Object.keys(languageNames)) {
      const element = checkerOf(await mount(checker, { lang }));
      await until(element, () => rootOf(element).lang === lang);
      ok(!inside(element, 'a[href^="tel:"]'), `a number was guessed in ${lang}`);
    }
  });
});

describe('a sentence that a language lacks', () => {
  it('is shown in English, marked as English, among others that are not', async () => {
    const [{ addMessages }, { questionWords }, { speaking }, file] = await Promise.all([
      import('../../dist/esm/localization/load.js'),
      import('../../dist/esm/wording/questions.js'),
      import('../../dist/esm/localization/message.js'),
      import('../../dist/locales/en-XA.js'),
    ]);
    const all = [...Array.from({ length: file.from }), ...file.texts];
    const { text, why, options } = questionWords.saddle;
    const missing = [text, options.yes];
    const sayPseudo = (sentence) => speaking(all, sentence);
    const gone = missing.map(sayPseudo);
    addMessages('en-XA', 'base', { ...file, texts: file.texts.map((each) => (gone.includes(each) ? null : each)) });

    const element = checkerOf(await mount(checker, { lang: 'en-XA' }));
    equal(rootOf(element).lang, 'en-XA');
    element.goTo('saddle');
    await until(element, () => inside(element, 'input[name=saddle]'));
    /** The language and the direction of the node that says a text, as a screen reader takes them. */
    const markOf = (said) => {
      const node = [...element.shadowRoot.querySelectorAll('*')].find(
        (each) => !each.children.length && each.textContent.trim() === said && each.localName !== 'title',
      );
      ok(node, `not on screen: ${said}`);
      return [node.closest('[lang]').lang, node.closest('[dir]').dir, node.closest('[lang]') === rootOf(element)];
    };
    for (const sentence of missing) equal(markOf(sentence()), ['en', 'ltr', false], sentence());
    for (const sentence of [why, options.no]) equal(markOf(sayPseudo(sentence)), ['en-XA', 'ltr', true], sentence());
    equal(element.shadowRoot.querySelectorAll('span[lang=en]').length, missing.length);
  });
});

describe('a language file', () => {
  it('of another build is refused: its numbers would say other sentences', async () => {
    const { addMessages } = await import('../../dist/esm/localization/load.js');
    let refused = '';
    try {
      addMessages('es', 'base', { fingerprint: 'another', from: 0, texts: ['no'] });
    } catch (error) {
      refused = error.message;
    }
    ok(refused.includes('locales/es'), refused);
  });
});
