/** A number in the reader's own digits. */
export function formatNumber(value: number, language: string): string {
  // Making the first formatter costs a slow phone tens of milliseconds, before the first question.
  if (language === 'en' && Number.isInteger(value) && value < 1000) return String(value);
  return new Intl.NumberFormat(language).format(value);
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
