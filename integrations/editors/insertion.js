import { elements, regions, startingText } from './widgets.js';

/** Attributes besides `class` that every element of a page may have, and that neither run script nor change looks. */
export const commonAttributes = ['id', 'dir', 'title'];

/** The attribute that makes a `div` a placeholder for an element. */
export const placeholderAttribute = 'data-pinched-nerve';

/** What may stand on a placeholder: each attribute of an element, as `data-…`. */
export const placeholderAttributes = [
  placeholderAttribute,
  ...new Set(Object.values(elements).flatMap((names) => names.map((name) => `data-${name}`))),
];

/** Names for the buttons of an editor, the same as in WordPress: these are for whoever edits a page, not for a reader. */
export const names = {
  'pinched-nerve-symptom-checker': 'Symptom checker: pinched nerve',
  'pinched-nerve-red-flag-alert': 'Danger signs: pinched nerve',
  'pinched-nerve-treatment-options': 'Treatment options: pinched nerve',
};

/** A text with its marks written out, so that it is only ever text. */
function escape(text) {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function fill(sentence, ...values) {
  return sentence.replace(/\{(\d)\}/g, (_, index) => values[index]);
}

/** The danger signs and whom to call, from the text of a language and the numbers of a region. */
export function contentOf(text, { emergency, verified }, level = '2') {
  const [first, second] = emergency;
  const number = first === undefined ? text.localNumber : second === undefined ? first : fill(text.or, first, second);
  const links = emergency.map((one) => `<a href="tel:${one.replaceAll(' ', '')}">${escape(fill(text.call, one))}</a>`);
  return [
    `<h${level}>${escape(fill(text.title, number))}</h${level}>`,
    `<ul>${text.signs.map((sign) => `<li>${escape(sign)}</li>`).join('')}</ul>`,
    `<p>${links.length ? links.join(' · ') : escape(text.about112)}</p>`,
    emergency.length && !verified ? `<p>${escape(text.unverified)}</p>` : '',
  ].join('');
}

/** The danger signs and whom to call, in a language and for a region; English, and "your local emergency number", where we do not know better. */
export function startingContent({ language = '', region = '', headingLevel = '' } = {}) {
  const text = startingText[language] ?? startingText[language.split('-')[0]] ?? startingText.en;
  return contentOf(text, regions[region.toUpperCase()] ?? regions.other, /^[1-6]$/.test(headingLevel) ? headingLevel : '2');
}

/**
 * An element as it is put on a page.
 *
 * @param tag - One of `elements`.
 * @param attributes - `lang`, `region`, `heading-level`, …; an empty one is left out, as is one that the element does not read.
 * @param language - The language of the text inside while the element has no `lang` of its own.
 */
export function elementToInsert(tag, attributes = {}, language = '') {
  const known = Object.entries(attributes).filter(([name, value]) => value && [...elements[tag], 'id'].includes(name));
  const content = startingContent({
    language: attributes.lang || language,
    region: attributes.region,
    headingLevel: attributes['heading-level'],
  });
  return `<${tag}${known.map(([name, value]) => ` ${name}="${escape(value)}"`).join('')}>${content}</${tag}>`;
}
