import '../../dist/esm/index.js';
import { languageNames } from '../../dist/esm/localization/languages.js';
import { speaking } from '../../dist/esm/localization/message.js';
import { messagesOf } from '../../dist/esm/localization/load.js';
import { levelWords } from '../../dist/esm/wording/levels.js';
import { equal } from '../support/checks.js';
import { alertOf, answersOf, checkerOf, html, inside, mount, vignettes } from '../support/page.js';

const levels = ['emergency', 'urgent', 'soon', 'routine', 'self-care'];

/** What a level looks like and says: label, colour of its band, shape of its icon. */
function seen(element) {
  const card = inside(element, '.level[data-level]');
  const [label] = card.querySelector('.label').textContent.split(':');
  return {
    level: card.dataset.level,
    label: label.trim(),
    colour: getComputedStyle(card.querySelector('.band')).backgroundColor,
    icon: card.querySelector('.band svg').innerHTML.replace(/<!--.*?-->/g, ''),
  };
}

async function inLanguage(element, language) {
  while (inside(element, '.root').lang !== language) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
}

describe('the words, colour, icon and level of a card', () => {
  const looks = new Map();

  for (const lang of Object.keys(languageNames))
    for (const level of levels)
      it(`agree at ${level} in ${lang}`, async () => {
        const place = await mount(html`<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>`, { lang });
        const checker = checkerOf(place);
        await inLanguage(checker, lang);
        checker.answers = answersOf(vignettes.find(({ expected, id }) => expected.triage === level && id !== 'V82' && id !== 'V117').id);
        await checker.updateComplete;
        const card = seen(checker);
        equal(card.level, level);
        equal(
          card.label,
          speaking(messagesOf(lang), () => levelWords[level].label()),
          'label',
        );
        const look = JSON.stringify([card.colour, card.icon]);
        equal(looks.get(level) ?? look, look, 'the same look in every language');
        looks.set(level, look);
        if (level !== 'emergency' && level !== 'urgent') return;
        const alertPlace = await mount(html`<pinched-nerve-red-flag-alert level=${level}></pinched-nerve-red-flag-alert>`, { lang });
        await inLanguage(alertOf(alertPlace), lang);
        const alert = seen(alertOf(alertPlace));
        equal(
          [alert.level, alert.label, alert.colour, alert.icon],
          [card.level, card.label, card.colour, card.icon],
          'the alert looks and says the same',
        );
      });

  it('differ from one level to the next', () => {
    equal(looks.size, 5);
    equal(new Set(looks.values()).size, 5);
    equal(new Set([...looks.values()].map((look) => JSON.parse(look)[1])).size, 5, 'icons');
  });
});
