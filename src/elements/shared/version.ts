import { directionOf, leftToRight, matchLanguage } from '../../localization/languages.js';
import { formatDate } from '../../localization/numbers.js';
import { resultWords } from '../../wording/result.js';

/** Which knowledge an element speaks from: its version and the date of its content, as the reader writes them. */
export function versionLine(
  { version, contentDate }: { readonly version: string; readonly contentDate: string },
  language: string,
): string {
  const direction = directionOf(matchLanguage(language) ?? 'en');
  return resultWords.version(leftToRight(version, direction), formatDate(contentDate, language));
}
