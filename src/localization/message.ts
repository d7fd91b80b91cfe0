import { untranslated } from './standalone.js';

/** The texts of one language by message number; a missing one is a hole. `{0}` stands for the first value. */
export type Messages = readonly (string | undefined)[];

let current: Messages | undefined;
let restyle: ((text: string) => string) | undefined;
let missed = false;

/**
 * What a `msg()` with values becomes when the modules are built: the sentence in the language of the work in progress.
 *
 * @param key - The number of the message.
 * @param english - The source text, said where the language lacks the message.
 */
export function say(key: number, english: string, ...values: readonly string[]): string {
  const translated = current?.[key];
  const isMissing = (current && translated === undefined) || untranslated.includes(key);
  if (isMissing) missed = true;
  const text = translated ?? english;
  const written = restyle && !isMissing ? restyle(text) : text;
  // Most sentences have no values, and the first screen says twenty of them.
  return values.length ? written.replace(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? '') : written;
}

/**
 * Sentences without values are counted, not numbered, in the built modules: each call takes the next number.
 *
 * @param first - The number of the first sentence.
 */
export function sentencesFrom(first: number): (english: string) => () => string {
  let key = first;
  return (english) => {
    const own = key++;
    return () => say(own, english);
  };
}

/** Runs `work` with the texts of one language; `undefined` is English. `restyled` rewrites the numbers in them for the reader's region. */
export function speaking<Result>(messages: Messages | undefined, work: () => Result, restyled?: (text: string) => string): Result {
  const before = [current, restyle] as const;
  current = messages;
  restyle = restyled;
  try {
    return work();
  } finally {
    [current, restyle] = before;
  }
}

/** Runs `work` with the numbers in its sentences as they stand: they are dialled, and phones show Western digits on their keys. */
export function asDialled<Result>(work: () => Result): Result {
  return speaking(current, work);
}

/** A sentence, and whether it had to be said in English because the language lacks it. */
export function sayMarked(sentence: () => string): { readonly text: string; readonly inEnglish: boolean } {
  const before = missed;
  missed = false;
  const text = sentence();
  const inEnglish = missed;
  missed = before;
  return { text, inEnglish };
}
