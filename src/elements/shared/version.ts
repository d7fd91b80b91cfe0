import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, leftToRight, matchLanguage } from '../../localization/languages.js';
import { formatDate } from '../../localization/numbers.js';
import { spokenLanguageOf } from '../../localization/with-language.js';
import { resultWords } from '../../wording/result.js';
import { show } from './show.js';

/** Which knowledge an element speaks from: its version and the date of its content, as the reader writes them. */
export function versionLine(
  { version, contentDate }: { readonly version: string; readonly contentDate: string },
  language: string,
): string {
  const direction = directionOf(matchLanguage(language) ?? 'en');
  return resultWords.version(leftToRight(version, direction), formatDate(contentDate, language));
}

/** That, and who has checked it: no professional yet, and in no language but English even the words. */
export function stateOf(element: Element, knowledge: Parameters<typeof versionLine>[0], language: string): TemplateResult {
  return html`${show(() => versionLine(knowledge, language))} ${show(resultWords.unsigned)}
  ${spokenLanguageOf(element).language === 'en' ? nothing : show(resultWords.reviewed)}`;
}
