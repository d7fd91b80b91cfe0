import { fingerprint } from './fingerprint.js';
import type { Language } from './languages.js';
import type { Messages } from './message.js';
import { standaloneLanguage } from './standalone.js';

/** Which texts a page needs: every element needs `base`, an explainer needs `treatments` too. */
export type Part = 'base' | 'treatments';

/** What a language file exports. */
export interface LanguageFile {
  readonly fingerprint: string;
  /** The number of the first text. */
  readonly from: number;
  readonly texts: readonly (string | null)[];
}

type Loader = (language: Language, part: Part, attempt: number) => Promise<LanguageFile>;

/** How often a file that does not come is asked for, and once more as often whenever the reader is back online. */
const triesAtOnce = 3;

/** What came, and what came from another build: neither is asked for again. */
const settled = new Set<string>();
const loading = new Map<string, Promise<void>>();
const attempts = new Map<string, number>();
const tables = new Map<Language, (string | undefined)[]>();
const listeners = new Set<() => void>();
let triesAllowed = triesAtOnce;
let load: Loader | undefined;

/** How language files are fetched: set once by the entry that is bundled. */
export function setLoader(loader: Loader): void {
  load = loader;
}

/** Called whenever a language has arrived; returns how to stop listening. */
export function onLanguageLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellListeners(): void {
  for (const listener of listeners) listener();
}

function allowMoreTries(): void {
  triesAllowed += triesAtOnce;
  tellListeners();
}

/** Puts the texts of a language file in place. Throws when they belong to another build. */
export function addMessages(language: Language, part: Part, file: LanguageFile): void {
  settled.add(`${language} ${part}`);
  if (file.fingerprint !== fingerprint[part])
    throw new Error(`locales/${language}: texts of another version; copy the locales folder that came with this script`);
  const table = tables.get(language) ?? [];
  file.texts.forEach((text, index) => {
    if (text !== null) table[file.from + index] = text;
  });
  tables.set(language, table);
  tellListeners();
}

/** The texts of a language, as far as they are there; `undefined` means English. */
export function messagesOf(language: Language): Messages | undefined {
  return language === 'en' || standaloneLanguage ? undefined : tables.get(language);
}

/**
 * Fetches a language file once. One that did not come is asked for again by the next calls, three times in all and three times more
 * whenever the reader is back online; one of another build is not, since it would be the same again.
 *
 * @returns Settles when there is nothing more to wait for; never rejects: English stays, and the console says so once.
 */
export function requestMessages(language: Language, part: Part): Promise<void> {
  const key = `${language} ${part}`;
  const attempt = attempts.get(key) ?? 0;
  if (language === 'en' || standaloneLanguage || !load || settled.has(key) || attempt >= triesAllowed) return Promise.resolve();
  const under = loading.get(key);
  if (under) return under;
  const request = load(language, part, attempt)
    .then((file) => {
      addMessages(language, part, file);
    })
    .catch((error: unknown) => {
      if (!attempt)
        console.warn(`pinched-nerve-widgets: the language file for "${language}" could not be loaded; showing English. ${String(error)}`);
      attempts.set(key, attempt + 1);
      addEventListener('online', allowMoreTries);
    })
    .finally(() => loading.delete(key));
  loading.set(key, request);
  return request;
}
