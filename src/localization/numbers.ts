import { tagOf } from './languages.js';
import { setRestyler, spokenLanguageOf } from './with-language.js';

/** A number in the reader's own digits. */
export function formatNumber(value: number, language: string): string {
  // Making the first formatter costs a slow phone tens of milliseconds, before the first question.
  if (language.startsWith('en') && Number.isInteger(value) && value < 1000) return String(value);
  return new Intl.NumberFormat(language).format(value);
}

/** The tag by which numbers and dates are written for a reader: their own, with its region, else that of the language spoken. */
export function numberTagOf(tag: string, language: string): string {
  try {
    const [canonical = language] = Intl.getCanonicalLocales(tag);
    return canonical.split('-')[0] === language ? canonical : language;
  } catch {
    return language;
  }
}

/** The tag by which numbers and dates are written in an element. */
export function numberTagFor(element: Element): string {
  return numberTagOf(tagOf(element), spokenLanguageOf(element).language);
}

const restylers = new Map<string, ((text: string) => string) | undefined>();

/**
 * Numbers in the sentences of a language, as the reader's own region writes them: Arabic digits for `ar-EG`, a point for `es-MX`.
 * Names such as L5 or B12 stay.
 *
 * @param tag - The reader's BCP 47 tag, of the same language.
 * @returns Undefined where the sentences are written so already.
 */
export function restyleNumbers(tag: string, language: string): ((text: string) => string) | undefined {
  // Not for English: pages in en-GB and en-US are many, and the first formatter would make their first question wait.
  if (language.startsWith('en')) return undefined;
  if (!restylers.has(tag)) restylers.set(tag, restylerFor(tag, language));
  return restylers.get(tag);
}

function restylerFor(tag: string, language: string): ((text: string) => string) | undefined {
  // Translations are written in Western digits; browsers disagree on what `ar` alone means.
  const written = `${language}-u-nu-latn`;
  const sample = 12_345.6;
  if (formatNumber(sample, tag) === formatNumber(sample, written)) return undefined;
  const decimal = formatNumber(0.5, written).charAt(1);
  return (text) =>
    text.replace(/[A-Za-z{]?\d+(?:[.,]\d+)*/g, (token) => {
      if (!/^\d/.test(token)) return token;
      const [whole = '', fraction = ''] = token.split(decimal);
      const digits = whole.replace(/\D/g, '');
      return new Intl.NumberFormat(tag, {
        minimumFractionDigits: fraction.length,
        maximumFractionDigits: fraction.length,
        useGrouping: digits !== whole,
      }).format(Number(`${digits}.${fraction}`));
    });
}

/** An ISO date (`2026-11-21`) as the reader writes dates. */
export function formatDate(isoDate: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));
}

/** One whole message a CLDR category. */
export type Plural = Readonly<Record<Intl.LDMLPluralRule, (value: string) => string>>;

/** The message of the category that a number has in the language, with the number in the reader's digits. */
export function sayPlural(plural: Plural, value: number, language: string): string {
  return plural[new Intl.PluralRules(language).select(value)](formatNumber(value, language));
}

setRestyler((element) => restyleNumbers(numberTagFor(element), spokenLanguageOf(element).language));
