/** What an editor copies, made of what the editor chose. The words inside are the elements' own, in the language chosen. */
import { safetyNet } from '../../dist/esm/knowledge/safety-net.js';
import { regions } from '../../dist/esm/knowledge/regions.js';
import { directionOf } from '../../dist/esm/localization/languages.js';
import { messagesOf } from '../../dist/esm/localization/load.js';
import { speaking } from '../../dist/esm/localization/message.js';
import { alertWords } from '../../dist/esm/wording/alert.js';
import { checkerWords } from '../../dist/esm/wording/checker.js';
import { emergencyWords } from '../../dist/esm/wording/emergency.js';
import { safetyNetWords } from '../../dist/esm/wording/safety-net.js';
import { explainerWords } from '../../dist/esm/wording/treatments/explainer.js';
import { schemeOf } from './contrast.js';

/** The elements by their names without the prefix, each with its title: what an iframe is called. */
const titles = {
  'symptom-checker': () => checkerWords.title(),
  'red-flag-alert': () => alertWords.emergency.calm({ emergencyNumber: emergencyWords.localNumber() }),
  'treatment-options': () => explainerWords.title(),
};
export const elementNames = Object.keys(titles);

/** The colours that a host may set, without the prefix of their custom properties. */
export const colourNames = {
  accent: 'Main colour',
  'on-accent': 'Words on the main colour',
  text: 'Text',
  surface: 'Background',
  border: 'Borders',
};

const escape = (text) => text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]);
const attributesOf = (pairs) =>
  Object.entries(pairs)
    .filter(([, value]) => value !== '' && value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');

/** What stands inside the tag until the script is ready, and stays if it never is: the danger signs and whom to call. */
function fallback({ region, headingLevel }) {
  const { emergency, verified } = regions[region.toUpperCase()] ?? regions.other;
  const [first, second] = emergency;
  const number = first === undefined ? emergencyWords.localNumber() : second === undefined ? first : emergencyWords.or(first, second);
  const heading = escape(alertWords.emergency.calm({ emergencyNumber: number }));
  const calls = emergency.map((each) => `<a href="tel:${each.replace(/[^+0-9]/g, '')}">${escape(emergencyWords.call(each))}</a>`);
  return [
    headingLevel === '0' ? `  <p><strong>${heading}</strong></p>` : `  <h${headingLevel}>${heading}</h${headingLevel}>`,
    '  <ul>',
    ...Object.keys(safetyNet)
      .filter((id) => safetyNet[id].level === 'emergency')
      .map((id) => `    <li>${escape(safetyNetWords[id]())}</li>`),
    '  </ul>',
    `  <p>${calls.length ? calls.join(' · ') : escape(emergencyWords.about112())}</p>`,
    ...(emergency.length && verified !== true ? [`  <p>${escape(emergencyWords.unverified())}</p>`] : []),
  ].join('\n');
}

/** Colours that hold in light and in dark alike need a ground of their own, and its scheme for what is fixed inside. */
function cssOf(tag, colours) {
  if (!colours.surface) return '';
  const lines = Object.entries(colours).map(([name, value]) => `  --pinched-nerve-color-${name}: ${value};`);
  return [
    `${tag} {`,
    `  color-scheme: ${schemeOf(colours.surface)};`,
    `  background: ${colours.surface};`,
    '  padding: 1em;',
    ...lines,
    '}',
    '',
  ].join('\n');
}

/**
 * Every form of a snippet.
 *
 * @param choice - `element` (without the prefix), `language`, `region` (`''` for none), `headingLevel`, `theme`, `colours` (name to
 *   value; empty when there are none, or none that can be read), `address` (of the script on the editor's server), `integrity`.
 */
export function snippetsOf(choice) {
  return speaking(messagesOf(choice.language), () => {
    const { element, language, region, headingLevel, theme, colours, address, integrity } = choice;
    const tag = `pinched-nerve-${element}`;
    const dir = directionOf(language) === 'rtl' ? 'rtl' : '';
    const level = headingLevel === '2' ? '' : headingLevel;
    const inside = fallback(choice);
    const script = `<script async${attributesOf({ src: address, integrity, crossorigin: integrity && 'anonymous' })}></script>`;
    const ownColours = Object.fromEntries(Object.entries(colours).map(([name, value]) => [`color-${name}`, value]));
    const page = `${address.replace(/[^/]*$/, '')}embed.html?${new URLSearchParams(
      Object.entries({ element, language, region, theme, 'heading-level': level }).filter(([, value]) => value),
    )}`;
    return {
      script,
      html: `${script}\n<${tag}${attributesOf({ lang: language, dir, region, 'heading-level': level })}>\n${inside}\n</${tag}>\n`,
      wordpress: `[pinched_nerve${attributesOf({ element, region, language, 'heading-level': level, ...ownColours })}]`,
      placeholder: `<div${attributesOf({ 'data-pinched-nerve': element, 'data-region': region, 'data-lang': language, 'data-heading-level': level, lang: language, dir })}>\n${inside}\n</div>\n`,
      iframe: `<iframe${attributesOf({ src: page, title: titles[element](), width: '100%', height: '900', loading: 'lazy' })}></iframe>\n`,
      css: cssOf(tag, colours),
    };
  });
}
