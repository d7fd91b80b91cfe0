/**
 * The WordPress plugin's own words: `node scripts/cms/wordpress-strings.mjs` writes languages/pinched-nerve-widgets.pot from the
 * sources and brings the .po files in step; the build turns each .po into the .mo and .json that WordPress reads.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../integrations/wordpress', import.meta.url));
const domain = 'pinched-nerve-widgets';

/** A string as gettext writes it, on one line. */
const quoted = (text) => `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
const unquoted = (text) => JSON.parse(text);

/** Two entries are the same when text and context are. */
export const keyOf = ({ context, text }) => (context === undefined ? text : `${context}\u0004${text}`);

function filesUnder(directory, ending) {
  return fs
    .readdirSync(directory, { recursive: true })
    .filter((file) => file.endsWith(ending) && path.basename(file) !== 'generated.php')
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Texts of a PHP or JavaScript source, each with the note for translators above it. */
function textsOf(file) {
  const source = fs.readFileSync(path.join(folder, file), 'utf8');
  const calls =
    /(?:translators: (?<note>[^*]+?)\s*\*\/(?:[^;]{0,160}?))?\b(?:__|esc_html__|esc_html_e|esc_attr__)\(\s*'(?<text>(?:[^'\\]|\\.)*)',\s*'pinched-nerve-widgets'\s*\)/g;
  return [...source.matchAll(calls)].map(({ groups, index }) => ({
    text: groups.text.replace(/\\(.)/g, '$1'),
    note: groups.note,
    from: `${file}:${source.slice(0, index + 1).split('\n').length}`,
  }));
}

/** Texts of a block.json, with the contexts by which WordPress looks them up. */
function textsOfBlock(file) {
  const { title, description, keywords } = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  return [
    { text: title, context: 'block title', from: file },
    { text: description, context: 'block description', from: file },
    ...keywords.map((text) => ({ text, context: 'block keyword', from: file })),
  ];
}

/** Name and description in the list of plugins. */
function textsOfHeader() {
  const source = fs.readFileSync(path.join(folder, `${domain}.php`), 'utf8');
  return ['Plugin Name', 'Description', 'Author'].map((name) => ({
    text: new RegExp(`^ \\* ${name}: +(.*)$`, 'm').exec(source)[1],
    note: `${name} of the plugin`,
    from: `${domain}.php`,
  }));
}

/** Every text of the plugin, once, in the order of its files. */
export function pluginTexts() {
  const found = new Map();
  const all = [
    ...textsOfHeader(),
    ...filesUnder(folder, '.php').flatMap(textsOf),
    ...filesUnder(folder, '.js').flatMap(textsOf),
    ...filesUnder(folder, 'block.json').flatMap(textsOfBlock),
  ];
  for (const entry of all) {
    const known = found.get(keyOf(entry));
    if (known) known.from.push(entry.from);
    else found.set(keyOf(entry), { ...entry, from: [entry.from] });
  }
  return [...found.values()];
}

const version = () => /^Stable tag: (.*)$/m.exec(fs.readFileSync(path.join(folder, 'readme.txt'), 'utf8'))[1];

/** A catalogue as text: a .pot without a language, a .po with one. */
function catalogue(texts, { language, plurals, translations = new Map() } = {}) {
  const header = [
    `Project-Id-Version: Pinched Nerve Widgets ${version()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    ...(language ? [`Language: ${language}`, `Plural-Forms: ${plurals}`] : []),
    `X-Domain: ${domain}`,
  ];
  const entries = texts.map(({ text, context, note, from }) =>
    [
      ...(note ? [`#. translators: ${note}`] : []),
      ...from.map((place) => `#: ${place.replace(/:\d+$/, '')}`).filter((line, index, lines) => lines.indexOf(line) === index),
      ...(/%\d*\$?[sd]/.test(text) ? ['#, php-format'] : []),
      ...(context === undefined ? [] : [`msgctxt ${quoted(context)}`]),
      `msgid ${quoted(text)}`,
      `msgstr ${quoted(translations.get(keyOf({ text, context })) ?? '')}`,
    ].join('\n'),
  );
  return [`msgid ""\nmsgstr ""\n${header.map((line) => `"${line}\\n"`).join('\n')}`, ...entries].join('\n\n') + '\n';
}

/** The entries of a .po file. */
export function readCatalogue(source) {
  return source
    .split(/\n\n+/)
    .slice(1)
    .map((block) => {
      const field = (name) => {
        const found = new RegExp(`^${name} (".*")$`, 'm').exec(block);
        return found ? unquoted(found[1]) : undefined;
      };
      return {
        context: field('msgctxt'),
        text: field('msgid'),
        translation: field('msgstr'),
        from: [...block.matchAll(/^#: (.*)$/gm)].map(([, place]) => place),
      };
    });
}

const headerOf = (source) => unquoted(`"${[...source.split(/\n\n/)[0].matchAll(/^"(.*)"$/gm)].map(([, line]) => line).join('')}"`);

/** Locale, as WordPress writes it, to the text of its .po file. */
export function translationFiles() {
  const languages = path.join(folder, 'languages');
  return new Map(
    filesUnder(languages, '.po').map((file) => [
      /^pinched-nerve-widgets-(.*)\.po$/.exec(file)[1],
      fs.readFileSync(path.join(languages, file), 'utf8'),
    ]),
  );
}

/** A catalogue to be translated. No text of the plugin has a plural form; gettext wants the line all the same. */
export function emptyCatalogue(language) {
  return catalogue(pluginTexts(), { language, plurals: 'nplurals=1; plural=0;' });
}

/** The .pot as it stands in the repository, and as the sources want it. */
export function template() {
  return { written: fs.readFileSync(path.join(folder, 'languages', `${domain}.pot`), 'utf8'), wanted: catalogue(pluginTexts()) };
}

/** A .po as the binary file that PHP reads. */
export function moOf(source) {
  const entries = readCatalogue(source)
    .filter(({ translation }) => translation)
    .map((entry) => [keyOf(entry), entry.translation]);
  const rows = [['', headerOf(source)], ...entries]
    .map((row) => row.map((text) => Buffer.from(text, 'utf8')))
    .sort(([first], [second]) => Buffer.compare(first, second));
  const tables = Buffer.alloc(28 + rows.length * 16);
  [0x950412de, 0, rows.length, 28, 28 + rows.length * 8, 0, tables.length].forEach((value, index) =>
    tables.writeUInt32LE(value, index * 4),
  );
  const parts = [tables];
  let offset = tables.length;
  for (const column of [0, 1])
    rows.forEach((row, index) => {
      const at = 28 + column * rows.length * 8 + index * 8;
      tables.writeUInt32LE(row[column].length, at);
      tables.writeUInt32LE(offset, at + 4);
      parts.push(row[column], Buffer.from([0]));
      offset += row[column].length + 1;
    });
  return Buffer.concat(parts);
}

/** What of a .po the editor's script needs, as WordPress reads it. */
export function jsonOf(source, locale) {
  const header = headerOf(source);
  const entries = readCatalogue(source).filter(({ translation, from }) => translation && from.some((place) => place.startsWith('assets/')));
  const data = { '': { domain: 'messages', lang: locale, 'plural-forms': /^Plural-Forms: (.*)$/m.exec(header)[1] } };
  for (const entry of entries) data[keyOf(entry)] = [entry.translation];
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages: data } })}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const texts = pluginTexts();
  fs.writeFileSync(path.join(folder, 'languages', `${domain}.pot`), catalogue(texts));
  for (const [locale, source] of translationFiles()) {
    const translations = new Map(readCatalogue(source).map((entry) => [keyOf(entry), entry.translation]));
    const plurals = /Plural-Forms: (.*?)\\n/.exec(source)[1];
    fs.writeFileSync(
      path.join(folder, 'languages', `${domain}-${locale}.po`),
      catalogue(texts, { language: locale, plurals, translations }),
    );
    const open = texts.filter((text) => !translations.get(keyOf(text)));
    console.log(`${locale}: ${texts.length} texts, ${open.length} not translated${open.map(({ text }) => `\n  ${text}`).join('')}`);
  }
}
