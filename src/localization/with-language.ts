import { directionOf, givenDirectionOf, matchLanguage, tagOf, type Language } from './languages.js';
import { messagesOf } from './load.js';
import { speaking } from './message.js';
import { standaloneLanguage } from './standalone.js';

/** The language an element speaks: the nearest `lang` above it, else English. In a script of one language, that one. */
export function languageOf(element: Element): Language {
  return standaloneLanguage ?? matchLanguage(tagOf(element)) ?? 'en';
}

/**
 * The language of the words that are really shown, English until the language file is there, and which way they run: as the
 * page says beside its `lang`, where we speak that language.
 */
export function spokenLanguageOf(element: Element): { readonly language: Language; readonly direction: 'ltr' | 'rtl' } {
  const wanted = languageOf(element);
  const language = standaloneLanguage ?? (messagesOf(wanted) ? wanted : 'en');
  const isAsked = !standaloneLanguage && matchLanguage(tagOf(element)) === language;
  return { language, direction: (isAsked && givenDirectionOf(element)) || directionOf(language) };
}

let restylerOf: ((element: Element) => ((text: string) => string) | undefined) | undefined;
/** How numbers in sentences are written for a reader: set by the module of numbers, which an alert alone goes without. */
export function setRestyler(find: typeof restylerOf): void {
  restylerOf = find;
}

/** Runs `work` (rendering, copying, printing, announcing) in the language of the element. */
export function withLanguage<Result>(element: Element, work: () => Result): Result {
  return speaking(messagesOf(languageOf(element)), work, restylerOf?.(element));
}
