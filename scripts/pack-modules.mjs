/**
 * Rollup plugin: sentences and the tables of the treatments in the scripts, packed. The package and the rule book keep them as they are written.
 *
 * - Left out: fields, figures and publications that no screen shows, and addresses that no screen links.
 * - Packed: ids that are said over and over become letters; the sentences of a table become one text, cut again when the script starts.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { lazyTables } from './slim-modules.mjs';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_{}~ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ';
const cut = '|';
const packer = '\0packed:';

/** Wording that is packed: modules of sentences without values only. */
const packedWords =
  /\/dist\/esm\/wording\/(actions|body-zones|conditions-explained|expect|patterns|regions|safety-net|say-when-calling|sections|self-care|treatments\/(facts|fit|flags|means|myths|natural-history|numbers|prevention|quiz|tests|values))\.js$/;

/** Tables of words that have a row for each row of a table of knowledge: their ids are said once. */
const keyedBy = {
  flagWords: ['knowledge/treatments/flags.js', 'flags'],
  mythWords: ['knowledge/treatments/myths.js', 'myths'],
  testWords: ['knowledge/treatments/tests.js', 'tests'],
  preventionWords: ['knowledge/treatments/prevention.js', 'prevention'],
  valueWords: ['knowledge/treatments/values.js', 'values'],
  meanWords: ['knowledge/treatments/numbers.js', 'means'],
  numberWords: ['knowledge/treatments/numbers.js', 'numbers'],
  naturalHistoryWords: ['knowledge/treatments/natural-history.js', 'naturalHistory'],
  causeWords: ['knowledge/conditions-explained.js', 'causes'],
  kindWords: ['knowledge/conditions-explained.js', 'kinds'],
};

/** Some figures are for the rule book only. */
const isForReaders = ({ display }) => display !== 'clinician' && display !== 'staff';

function letterOf(list, item) {
  const place = list.indexOf(item);
  if (place < 0 || place >= letters.length) throw new Error(`pack-modules: no letter for ${item}`);
  return letters[place];
}

function joined(texts) {
  for (const text of texts)
    if (text.includes(cut) || text.includes('\n')) throw new Error(`pack-modules: a text holds the mark that cuts texts: ${text}`);
  return JSON.stringify(texts.join(cut));
}

const folderOf = (id) => id.slice(0, id.indexOf('/dist/esm/') + '/dist/esm/'.length);
const imported = (id, file) => import(pathToFileURL(path.join(folderOf(id), file)).href);

/** The publications that a screen shows, by columns; an address only where a screen links it. */
async function packCitations(id) {
  const { treatments } = await imported(id, 'knowledge/treatments/index.js');
  const { isPublisher } = await imported(id, 'elements/shared/publishers.js');
  const { entries, numbers, means, tests, prevention, myths, quiz, naturalHistory, citations } = treatments;
  const shown = new Set(
    [entries, numbers, means, tests, prevention, myths, quiz, naturalHistory].flatMap((table) =>
      Object.values(table).flatMap(({ cites, display }) => (display === 'clinician' || display === 'staff' ? [] : cites)),
    ),
  );
  const rows = Object.entries(citations).filter(([cited]) => shown.has(cited));
  const states = [...new Set(rows.map(([, { verification }]) => verification))];
  return `const [ids, references, urls] = [${[rows.map(([cited]) => cited), rows.map(([, { reference }]) => reference), rows.map(([, { url }]) => (url && isPublisher(url) ? url : ''))].map(joined)}].map((text) => text.split('${cut}'));
export const treatmentCitations = {};
ids.forEach((id, row) => { treatmentCitations[id] = { reference: references[row], url: urls[row] || null, verification: ${JSON.stringify(states)}[${JSON.stringify(rows.map(([, { verification }]) => states.indexOf(verification)).join(''))}[row]] }; });`;
}

/** Every treatment by columns: a letter for each value of a field, or for each id of a list. */
async function packEntries(id) {
  const { treatments } = await imported(id, 'knowledge/treatments/index.js');
  const { entries } = treatments;
  const rows = Object.values(entries);
  const guidelines = Object.keys(rows[0].guidelines);
  const single = ['group', 'tier', 'phases', 'patterns', 'certainty', 'onset', 'cost'].map((field) => {
    const kinds = [...new Set(rows.map((row) => JSON.stringify(row[field])))];
    return [field, kinds.map((kind) => JSON.parse(kind)), rows.map((row) => letterOf(kinds, JSON.stringify(row[field]))).join('')];
  });
  const directions = [...new Set(rows.flatMap((row) => Object.values(row.guidelines)))];
  const said = guidelines.map((who) => rows.map((row) => letterOf(directions, row.guidelines[who])).join(''));
  const { means, flags } = treatments;
  const numbers = Object.fromEntries(Object.entries(treatments.numbers).filter(([, row]) => isForReaders(row)));
  const shownCitations = [...new Set(rows.flatMap(({ cites }) => cites))];
  const lists = [
    ['notes', [...guidelines, 'other']],
    ['ownKnowledge', [...guidelines, 'other']],
    ['checkFirst', Object.keys(flags)],
    ['avoid', Object.keys(flags)],
    ['numbers', Object.keys(numbers)],
    ['means', Object.keys(means)],
    ['cites', shownCitations],
  ].map(([field, ids]) => [
    field,
    ids,
    rows
      .map((row) =>
        row[field]
          .filter((each) => field !== 'numbers' || numbers[each])
          .map((each) => letterOf(ids, each))
          .join(''),
      )
      .join(cut),
  ]);
  const keysOf = {
    checkFirst: 'Object.keys(flags)',
    avoid: 'Object.keys(flags)',
    numbers: 'Object.keys(numbers)',
    means: 'Object.keys(means)',
  };
  return `import { flags } from './flags.js';
import { means, numbers } from './numbers.js';
const letters = ${JSON.stringify(letters)};
const entries = {};
${JSON.stringify(Object.keys(entries).join(cut))}.split('${cut}').forEach((id, row) => {
  const entry = entries[id] = { guidelines: {} };
  for (const [field, kinds, text] of ${JSON.stringify(single)}) entry[field] = kinds[letters.indexOf(text[row])];
  ${JSON.stringify(guidelines)}.forEach((who, column) => { entry.guidelines[who] = ${JSON.stringify(directions)}[letters.indexOf(${JSON.stringify(said)}[column][row])]; });
  for (const [field, ids, text] of [${lists.map(([field, ids, text]) => `[${JSON.stringify(field)}, ${keysOf[field] ?? JSON.stringify(ids)}, ${JSON.stringify(text)}]`).join(', ')}]) entry[field] = [...text.split('${cut}')[row]].map((letter) => ids[letters.indexOf(letter)]);
});
export { entries };
export const order = [];`;
}

/** Rows for readers, without what is the same in most of them. */
async function packNumbers(id) {
  const { treatments } = await imported(id, 'knowledge/treatments/index.js');
  const usual = { of: '', kind: 'two-arm', display: 'patient', per: 100, difference: null, notFor: [], onlyWith: [], together: [] };
  const isUsual = ([field, value]) => field === 'of' || JSON.stringify(usual[field]) === JSON.stringify(value);
  const numbers = Object.fromEntries(
    Object.entries(treatments.numbers)
      .filter(([, row]) => isForReaders(row))
      .map(([number, row]) => [number, Object.fromEntries(Object.entries(row).filter((entry) => !isUsual(entry)))]),
  );
  const means = Object.fromEntries(
    Object.entries(treatments.means).map(([mean, row]) => [mean, { treated: row.treated, control: row.control, cites: row.cites }]),
  );
  return `export const numbers = ${JSON.stringify(numbers)};
for (const id in numbers) numbers[id] = { ...${JSON.stringify(usual)}, ...numbers[id] };
export const means = ${JSON.stringify(means)};`;
}

/** A verdict and its sources for each row, by columns. */
async function packVerdicts(id, name) {
  const { treatments } = await imported(id, 'knowledge/treatments/index.js');
  const rows = Object.values(treatments[name]);
  const fields = Object.keys(rows[0]).filter((field) => field !== 'cites');
  const cites = [...new Set(rows.flatMap((row) => row.cites))];
  const columns = fields.map((field) => {
    const kinds = [...new Set(rows.map((row) => JSON.stringify(row[field])))];
    return [field, kinds.map((kind) => JSON.parse(kind)), rows.map((row) => letterOf(kinds, JSON.stringify(row[field]))).join('')];
  });
  return `const letters = ${JSON.stringify(letters)};
const cites = ${JSON.stringify(rows.map((row) => row.cites.map((each) => letterOf(cites, each)).join('')).join(cut))}.split('${cut}');
export const ${name} = {};
${JSON.stringify(Object.keys(treatments[name]).join(cut))}.split('${cut}').forEach((id, row) => {
  ${name}[id] = { cites: [...cites[row]].map((letter) => ${JSON.stringify(cites)}[letters.indexOf(letter)]) };
  for (const [field, kinds, text] of ${JSON.stringify(columns)}) ${name}[id][field] = kinds[letters.indexOf(text[row])];
});`;
}

/** Names to search by, and the place of the treatment that each leads to. */
async function packSearchNames(id) {
  const { treatments } = await imported(id, 'knowledge/treatments/index.js');
  const rows = treatments.searchNames.filter(({ treatment }) => treatment);
  const ids = [...new Set(rows.map(({ treatment }) => treatment))];
  return `export const searchNames = ${joined(ids.map((each) => [each, ...rows.filter(({ treatment }) => treatment === each).map(({ name }) => name)].join(',')))}.split('${cut}').flatMap((row) => {
  const [treatment, ...names] = row.split(',');
  return names.map((name) => ({ name, treatment }));
});`;
}

/** The number and the English of a sentence of the built modules. */
async function readerOf(id) {
  const { speaking } = await imported(id, 'localization/message.js');
  const numbers = new Proxy([], { get: (_, key) => String(key) });
  return (sentence) => ({ number: Number(speaking(numbers, sentence)), text: sentence() });
}

/** Sentences in the order of their numbers, without a gap: so the first number is enough. */
function inARow(sentences, what) {
  const [first] = sentences;
  sentences.forEach(({ number }, index) => {
    if (number !== first.number + index) throw new Error(`pack-modules: ${what}: write the sentences in the order of the type`);
  });
  return first.number;
}

/** A table of sentences as its shape and one text. */
async function packWords(id) {
  const read = await readerOf(id);
  const exported = Object.entries(await import(pathToFileURL(id).href));
  const checks = [];
  const rows = exported.map(([name, table]) => {
    const sentences = [];
    const shapeOf = (part) => {
      if (typeof part === 'function') {
        sentences.push(read(part));
        return 0;
      }
      return Array.isArray(part)
        ? part.map(shapeOf)
        : Object.fromEntries(Object.entries(part).map(([key, value]) => [key, shapeOf(value)]));
    };
    const shape = shapeOf(table);
    const text = joined(sentences.map(({ text: each }) => each));
    const first = inARow(sentences, name);
    const [file, ids] = keyedBy[name] ?? [];
    if (!file) return `export const ${name} = fill(${JSON.stringify(shape)}, ${text}, ${first});`;
    const kinds = [...new Set(Object.values(shape).map((row) => JSON.stringify(row)))];
    const which =
      kinds.length > 1
        ? Object.values(shape)
            .map((row) => letterOf(kinds, JSON.stringify(row)))
            .join('')
        : '';
    checks.push(async () => {
      const known = (await imported(id, file))[ids];
      const wanted = Object.keys(known).filter((key) => isForReaders(known[key]));
      if (wanted.join() !== Object.keys(shape).join())
        throw new Error(`pack-modules: ${name}: write the rows in the order of the knowledge`);
    });
    return `import { ${ids} } from ${JSON.stringify(path.join(folderOf(id), file))};
export const ${name} = fill(keyed(${ids}, [${kinds.join()}], '${which}'), ${text}, ${first});`;
  });
  for (const check of checks) await check();
  return `import { fill, keyed } from '${packer}fill';\n${rows.join('\n')}`;
}

/** All treatments' words: the shape is known from the knowledge, so that only the text is left. */
async function packTreatmentWords(id) {
  const read = await readerOf(id);
  const { treatmentWords } = await import(pathToFileURL(id).href);
  const { treatments } = await imported(id, 'knowledge/treatments/index.js');
  const fields = ['name', 'what', 'involves', 'whenConsidered', 'benefits', 'harms'];
  const rows = Object.entries(treatments.entries).map(([treatment, { notes }]) => {
    const words = treatmentWords[treatment];
    const sentences = [...fields.map((field) => words[field]), ...notes.map((who) => words.notes[who]), ...words.questions].map(read);
    return { sentences, first: inARow(sentences, `wording of treatment "${treatment}"`), questions: words.questions.length };
  });
  // A group's treatments follow each other; a new group starts anew.
  const starts = rows.map(({ first }, row) => (row && first === rows[row - 1].first + rows[row - 1].sentences.length ? 0 : first));
  return `import { fill } from '${packer}fill';
import { entries } from '../../knowledge/treatments/entries.js';
const columns = [${fields.map((_, column) => joined(rows.map(({ sentences }) => sentences[column].text))).join(', ')}].map((text) => text.split('${cut}'));
const more = ${joined(rows.flatMap(({ sentences }) => sentences.slice(fields.length).map(({ text }) => text)))}.split('${cut}');
const starts = ${JSON.stringify(starts)};
export const treatmentWords = {};
let place = 0;
let number = 0;
Object.entries(entries).forEach(([id, { notes }], row) => {
  number = starts[row] || number;
  const shape = { ${fields.map((field) => `${field}: 0`).join(', ')}, notes: {}, questions: [...${JSON.stringify(rows.map(({ questions }) => 'x'.repeat(questions)).join(cut))}.split('${cut}')[row]].map(() => 0) };
  for (const who of notes) shape.notes[who] = 0;
  const count = notes.length + shape.questions.length;
  treatmentWords[id] = fill(shape, [...columns.map((column) => column[row]), ...more.slice(place, place += count)], number);
  number += ${fields.length} + count;
});`;
}

export default function packModules() {
  return {
    name: 'pack-modules',
    resolveId(source, importer) {
      return source.startsWith(packer) ? `${packer}${folderOf(importer)}` : null;
    },
    load(id) {
      if (id.startsWith(packer))
        return `import { lazily } from '${lazyTables}';
import { sentencesFrom } from ${JSON.stringify(path.join(id.slice(packer.length), 'localization/message.js'))};
export const fill = (shape, text, first) => Array.isArray(shape) ? filled(shape, text, first) : lazily(() => filled(shape, text, first));
const filled = (shape, text, first) => {
  const next = sentencesFrom(first);
  const texts = Array.isArray(text) ? text : text.split('${cut}');
  let place = 0;
  const walk = (part) => {
    if (!part) return next(texts[place++]);
    if (Array.isArray(part)) return part.map(walk);
    const row = {};
    for (const key in part) row[key] = walk(part[key]);
    return row;
  };
  return walk(shape);
};
const letters = ${JSON.stringify(letters)};
export const keyed = (table, kinds, which) => {
  const shape = {};
  Object.keys(table).forEach((id, row) => {
    shape[id] = kinds[which ? letters.indexOf(which[row]) : 0];
  });
  return shape;
};`;
      if (id.endsWith('/dist/esm/knowledge/treatments/citations.js')) return packCitations(id);
      if (id.endsWith('/dist/esm/knowledge/treatments/entries.js')) return packEntries(id);
      if (id.endsWith('/dist/esm/knowledge/treatments/numbers.js')) return packNumbers(id);
      if (id.endsWith('/dist/esm/knowledge/treatments/search-names.js')) return packSearchNames(id);
      const [, verdicts] = /\/dist\/esm\/knowledge\/treatments\/(myths|prevention)\.js$/.exec(id) ?? [];
      if (verdicts) return packVerdicts(id, verdicts);
      if (id.endsWith('/dist/esm/wording/treatments/treatments.js')) return packTreatmentWords(id);
      return packedWords.test(id) ? packWords(id) : null;
    },
  };
}
