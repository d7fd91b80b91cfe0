/**
 * The table of what a second reader makes of a translation: `npm run back-translation -- fr`, once every sentence is translated.
 *
 * It writes docs/back-translation.fr.md, and for the second reader build/back-translation.fr.tsv: the sentences that nobody has read
 * back as they are said today, without the English and without ids, which would give it away. The reader fills in the second column;
 * the next run takes it over into the table.
 */
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { knowledge } from '../dist/esm/knowledge/index.js';
import { readTranslations } from './translations.mjs';

/** The rows of a table: id, English, what is said, and what that was read back as, empty where nobody has. */
export function rowsOf(table) {
  return table.split('\n').flatMap((line) => {
    const [, id, english, said, back] = /^\| `([^`]+)` \| (.*?) \| (.*?) \| (.*) \|$/.exec(line) ?? [];
    return id ? [{ id, english, said, back }] : [];
  });
}

const lineOf = ({ id, english, said, back }) => `| \`${id}\` | ${english} | ${said} | ${back} |`;

/** A field of a sheet; spreadsheets put some into quotation marks. */
const fieldOf = (text = '') => (/^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text).trim();

/** What a second reader wrote into a sheet, by sentence. */
export function readSheet(sheet) {
  const lines = sheet.split(/\r?\n/).slice(1);
  return new Map(lines.map((line) => line.split('\t').map(fieldOf)).filter(([, back]) => back));
}

/** A sheet for a second reader: each sentence that is still to be read back, once. */
export function sheetOf(rows) {
  const open = new Set(rows.filter(({ back }) => !back).map(({ said }) => said));
  return ['Sentence\tWhat it says, in English', ...[...open].map((said) => `${said}\t`)].join('\n') + '\n';
}

/** The rows as they are today: a sentence that has changed since is to be read back again. */
export function update({ ids, source, texts, rows, sheet }) {
  const before = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const said = texts.get(id);
    const known = before.get(id);
    return { id, english: source.get(id), said, back: sheet.get(said) ?? (known?.said === said ? known.back : '') };
  });
}

const families = ['emergency', 'alert', 'safety-net', 'action', 'level', 'concern'];

/**
 * The sentences that a second reader must see: danger questions with their checks and answers, why a result is urgent or more, whom to
 * call, what to say and when to come back.
 */
export function idsToReadBack(all) {
  return [...all].filter((id) => {
    const [table, row, field] = id.split('.');
    if (table === 'question') return knowledge.questions[row].danger && field !== 'why';
    if (table === 'rule') return ['emergency', 'urgent'].includes(knowledge.rules[row].level);
    return families.includes(table) || id.startsWith('result.net-');
  });
}

function run(language) {
  const { source, languages } = readTranslations();
  const texts = languages.get(language);
  if (!texts)
    return `"${language ?? ''}" is not a language of lit-localize.json; use one of: ${[...languages.keys()].join(', ')}. Nothing was written.`;
  const ids = idsToReadBack(source.keys());
  const open = ids.filter((id) => !texts.has(id) || !source.has(id));
  if (open.length)
    return `locales/${language}.xlf lacks ${open.length} of the ${ids.length} sentences that are to be read back: ${open.slice(0, 5).join(', ')} …. Translate them first; nothing was written.`;

  const file = `docs/back-translation.${language}.md`;
  const sheetFile = `build/back-translation.${language}.tsv`;
  const readOr = (name, otherwise) => (fs.existsSync(name) ? fs.readFileSync(name, 'utf8') : otherwise);
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language);
  const table = readOr(
    file,
    `# Back-translation: ${name}

Every danger-sign, level and action sentence (${ids.length}), translated back into English by a second reader who had not seen the
English. State: nobody who practises medicine in ${name} has reviewed this.

| id | English | ${name} | read back as |
|---|---|---|---|
`,
  );
  const rows = update({ ids, source, texts, rows: rowsOf(table), sheet: readSheet(readOr(sheetFile, '')) });
  const [head] = table.split(/^\| `/m);
  fs.writeFileSync(file, `${head}${rows.map(lineOf).join('\n')}\n`);
  const unread = rows.filter(({ back }) => !back).length;
  if (unread) {
    fs.mkdirSync('build', { recursive: true });
    fs.writeFileSync(sheetFile, sheetOf(rows));
    console.log(
      `${file}: ${unread} of ${rows.length} are to be read back. Give ${sheetFile} to the second reader, put it back filled in, and run this again.`,
    );
  } else {
    fs.rmSync(sheetFile, { force: true });
    console.log(`${file}: all ${rows.length} are read back. Compare the columns "English" and "read back as", and mend what differs.`);
  }
  return undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wrong = run(process.argv[2]);
  if (wrong) console.error(`back-translation: ${wrong}`);
  process.exitCode = wrong ? 1 : 0;
}
