import type { Language } from './languages.js';

/** The language of a script of one language, whose words are that language already; the build of such a script writes it. */
export const standaloneLanguage = undefined as Language | undefined;

/** Numbers of the messages that such a script has to say in English, because nobody has translated them. */
export const untranslated: readonly number[] = [];
