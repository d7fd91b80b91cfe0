/**
 * How hard our English is to read: Flesch-Kincaid grade and reading age of the built messages. `npm run reading-age`.
 *
 * Reads dist/esm/messages.json, so the modules must be built first. Ends with exit code 1 when a part is harder to read than its limits.
 *
 * The formula (Kincaid and others 1975): 0.39 words per sentence + 11.8 syllables per word - 15.59; five years more is the age
 * of the class. It was made for running text: labels and pieces of sentences are left out, or they would flatter every figure.
 * It sees length only; that a short word is a hard one (as "root" can be) only people can tell.
 */
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Oldest reading age, in years, that the base part may need. */
export const limitAgeYears = 11;

/** Most words that a sentence of the base part may have. */
export const limitWords = 25;

/** More words than this in a sentence are shown, and counted. */
const wishedWords = 20;

/**
 * What each part may need: the oldest reading age in years, the most words of a sentence, and how many sentences may have more than
 * 20. The treatments are held where they are, and may only get better: their longest sentences carry the figures of a trial with
 * who was asked and when, and a figure must not lose that.
 */
export const limits = {
  base: { ageYears: limitAgeYears, words: limitWords },
  treatments: { ageYears: limitAgeYears, words: 26, long: 34 },
};

/** A label ("Neck", "Left only") and a piece of a sentence ("your family doctor") are no sentence: the formula says nothing of them. */
function isSentence(text) {
  return wordsIn(text).length >= 4 && !/^\p{Ll}/u.test(text);
}

/** Words that the rules below get wrong, by their count. */
const irregular = Object.fromEntries(
  Object.entries({
    2: 'any being diet fluid lying maybe quiet science therefore',
    3: 'anyone area areas cruelty diary idea ideas usual',
    4: 'aneurysm diabetes experience unusual usually',
    5: 'immediately',
    6: 'physiotherapist',
  }).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)])),
);

/** Syllables of one word, near enough for a mean. Numbers count by digit, abbreviations by letter. */
export function syllablesIn(word) {
  const digits = word.match(/\d/g)?.length ?? 0;
  if (digits) return digits + (word.match(/[A-Z]/g)?.length ?? 0);
  if (/^[A-Z]&[A-Z]$/.test(word)) return 3;
  if (/^[A-Z]{2,3}$/.test(word) && !/^(?:ALL|AND|ANY|NO|NOT|OR)$/.test(word)) return word.length;
  const letters = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/[^a-z]/g, '');
  if (!letters) return 1;
  if (Object.hasOwn(irregular, letters)) return irregular[letters];
  const isLe = /[^aeiouy]les?$/.test(letters); // needle, muscles: the e is heard
  const heard = letters
    .replace(/([^td])ed$/, '$1') // eased; not needed
    .replace(isLe ? /$^/ : /((?:[^csxz]|^)h|[^cghsxz])es$/, '$1') // makes; not changes
    .replace(isLe ? /$^/ : /e$/, '') // pulse
    .replace(/e(?=(?:ly|ment|ness|ful|less)$)/, '') // severely
    .replace(/(some|where|care|side|life|home|fore)(?=[a-z]{3})/, (part) => part.slice(0, -1)) // sometimes
    .replace(/^y/, '');
  const groups = heard.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = heard.match(/[aeouy]ing|i(?:a(?!ls?$|ns?$|l[li])|um|o?us(?<![ctx]ious)|or$|od|et)|[^aeiouq]ua[lt]|eou|ism$/g)?.length ?? 0; // being, diagnosis
  return Math.max(1, groups + apart);
}

/** The sentences of a text. A full stop inside a number or before a small letter ends none. */
export function sentencesIn(text) {
  return text
    .split(/(?<=[.!?…]["”’)]*)\s+(?=["“(]?[A-Z0-9{])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length);
}

/** The words of a sentence; parts joined by a hyphen or a stroke are read one by one. */
export function wordsIn(sentence) {
  return sentence
    .replace(/\{\d\}/g, 'value')
    .split(/[\s/–-]+/)
    .map((word) => word.replace(/^[^A-Za-zÀ-ɏ0-9]+|[^A-Za-zÀ-ɏ0-9]+$/g, ''))
    .filter(Boolean);
}

function grade(words, sentences, syllables) {
  return sentences ? (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59 : Number.NaN;
}

/** Figures of some texts together; `gradeLevel` and `ageYears` are those of their sentences. */
export function measure(texts) {
  const running = texts.flatMap(sentencesIn).filter(isSentence).map(wordsIn);
  const words = running.flat();
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const gradeLevel = grade(words.length, running.length, syllables);
  return {
    texts: texts.length,
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    words: texts.flatMap(wordsIn).length,
    sentences: running.length,
    gradeLevel,
    ageYears: gradeLevel + 5,
  };
}

/** Every sentence of `[id, English]` rows, with its length in words and its own grade. */
export function sentencesOf(rows) {
  return rows.flatMap(([id, text]) =>
    sentencesIn(text).map((sentence) => {
      const words = wordsIn(sentence);
      const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
      return { id, sentence, words: words.length, gradeLevel: grade(words.length, 1, syllables) };
    }),
  );
}

/** What keeps `[id, English]` rows from being easy enough; empty when nothing does. */
export function problemsOf(rows, limit = limits.base) {
  const { ageYears } = measure(rows.map(([, text]) => text));
  const sentences = sentencesOf(rows);
  const long = sentences.filter(({ words }) => words > wishedWords).length;
  return [
    ...(ageYears > limit.ageYears ? [`reading age ${ageYears.toFixed(1)}, more than ${limit.ageYears}`] : []),
    ...(long > limit.long ? [`${long} sentences of more than ${wishedWords} words, more than the ${limit.long} there were`] : []),
    ...sentences
      .filter(({ words }) => words > limit.words)
      .map(({ id, words, sentence }) => `${id}: ${words} words, more than ${limit.words}: ${sentence}`),
  ];
}

/** Of every part, and of all together, what keeps it from being easy enough. */
export function problemsOfParts(parts) {
  const { ageYears } = measure(Object.values(parts).flatMap((rows) => rows.map(([, text]) => text)));
  return [
    ...Object.entries(parts).flatMap(([part, rows]) => problemsOf(rows, limits[part]).map((problem) => `${part}: ${problem}`)),
    ...(ageYears > limitAgeYears ? [`all: reading age ${ageYears.toFixed(1)}, more than ${limitAgeYears}`] : []),
  ];
}

/** The report on one part as lines of text. */
export function report(rows) {
  const tableOf = ([id]) => id.split('.')[0];
  const tables = [...new Set(rows.map(tableOf))];
  const line = (name, texts) => {
    const { texts: count, bytes, words, gradeLevel, ageYears } = measure(texts);
    const age = Number.isNaN(gradeLevel) ? ['-', '-'] : [gradeLevel.toFixed(1), ageYears.toFixed(1)];
    return [name.padEnd(16), ...[count, bytes, words, ...age].map((figure) => String(figure).padStart(8))].join('');
  };
  const sentences = sentencesOf(rows);
  const long = sentences.filter(({ words }) => words > wishedWords).sort((a, b) => b.words - a.words);
  const hardest = sentences
    .filter(({ sentence }) => isSentence(sentence))
    .sort((a, b) => b.gradeLevel - a.gradeLevel)
    .slice(0, 20);
  return [
    ['table'.padEnd(16), ...['texts', 'bytes', 'words', 'grade', 'age'].map((head) => head.padStart(8))].join(''),
    line(
      'all',
      rows.map(([, text]) => text),
    ),
    ...tables.map((table) =>
      line(
        table,
        rows.filter((row) => tableOf(row) === table).map(([, text]) => text),
      ),
    ),
    '',
    `Sentences of more than ${wishedWords} words: ${long.length}`,
    ...long.map(({ id, words, sentence }) => `  ${words}  ${id}: ${sentence}`),
    '',
    'The hardest 20 sentences, by grade',
    ...hardest.map(({ id, gradeLevel, sentence }) => `  ${gradeLevel.toFixed(1)}  ${id}: ${sentence}`),
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { parts } = JSON.parse(fs.readFileSync('dist/esm/messages.json', 'utf8'));
  for (const [part, rows] of Object.entries(parts)) if (rows.length) console.log([`# ${part}`, ...report(rows), ''].join('\n'));
  const problems = problemsOfParts(parts);
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
}
