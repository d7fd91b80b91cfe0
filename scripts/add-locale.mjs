/**
 * Adds a language: `npm run add-locale -- fr`, or `npm run add-locale -- fr "Français"` where its own name is not to be taken from Intl.
 * Writes its code wherever the languages are listed, empty catalogues for the integrations, and locales/fr.xlf with every sentence.
 * Refuses with a reason, and changes nothing, when the code is wrong or there already. docs/translating.md says what comes next.
 */
import fs from 'node:fs';
import path from 'node:path';
import { emptyCatalogue } from './cms/wordpress-strings.mjs';

const config = 'lit-localize.json';
const { sourceLocale, targetLocales } = JSON.parse(fs.readFileSync(config, 'utf8'));
const englishNameOf = (code) => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code);

/** What is wrong with a code, and what would be right; undefined when nothing is. */
function whyNot(code) {
  if (!code) return 'which language? Give its code, such as "fr": npm run add-locale -- fr';
  let canonical;
  try {
    [canonical] = Intl.getCanonicalLocales(code);
  } catch {
    return `"${code}" is not a language code (BCP 47); a right one is "fr", or "fil"`;
  }
  const { language } = new Intl.Locale(canonical);
  if ([sourceLocale, ...targetLocales].includes(code))
    return `"${code}" is there already, in ${config}${code === sourceLocale ? ' as the source' : ` and locales/${code}.xlf`}`;
  if (!language || !englishNameOf(language)) return `"${code}" is a code for no language that Intl knows; a right one is "fr", or "fil"`;
  if (code === language) return undefined;
  if ([sourceLocale, ...targetLocales].includes(language))
    return `"${code}" is served by "${language}", which is there already, in ${config}`;
  return `"${code}" is more than a language, or not its usual code; write "${language}", which serves every country and script of ${englishNameOf(language)}`;
}

/** A language's own name, as a list of languages begins it. */
function ownNameOf(code) {
  if (!Intl.DisplayNames.supportedLocalesOf([code]).length) return undefined;
  const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
  // Only in these scripts does a list begin with a capital: Georgian has capitals, but not for this.
  return name?.replace(/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u, (letter) =>
    letter.toLocaleUpperCase(code),
  );
}

function isRightToLeft(code) {
  const locale = new Intl.Locale(code);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction === 'rtl';
}

/** Ways in which the texts for people list the languages, by code or by name, with English or without. */
function listsOf(languages) {
  const [, ...others] = languages;
  const names = languages.map(englishNameOf);
  const joined = (items, type) => new Intl.ListFormat('en-GB', { type }).format(items);
  const quoted = (items) => items.map((item) => `\`${item}\``);
  return [quoted(languages), quoted(others), quoted(others.map((code) => `.${code}`)), names, names.slice(1)].flatMap((items) => [
    items.join(', '),
    joined(items, 'disjunction'),
    joined(items, 'conjunction'),
  ]);
}

/** The texts for people in which such a list may stand. What a version held is history: not the changelog. */
function textsForPeople() {
  const under = (folder, ending) =>
    fs
      .readdirSync(folder, { recursive: true })
      .map((file) => path.join(folder, file))
      .filter((file) => ending.test(file));
  return [
    'README.md',
    ...under('docs', /\.md$/),
    ...under('stories', /\.mdx$/),
    ...under('integrations', /\.(md|txt)$/),
    ...under('src/elements', /\.ts$/),
  ];
}

/** Every file that the language goes into, with its new text. Nothing is written yet. */
async function changesFor(code, name) {
  const changes = new Map();
  const read = (file) => changes.get(file) ?? fs.readFileSync(file, 'utf8');
  const change = (file, pattern, replacement) => {
    const text = read(file);
    if (text.split(pattern).length !== 2) throw new Error(`${file}: "${pattern}" does not stand there once; mend scripts/add-locale.mjs`);
    changes.set(
      file,
      text.replace(pattern, () => replacement),
    );
  };
  const before = (file, pattern, addition) => change(file, pattern, `${addition}${pattern}`);
  const isRtl = isRightToLeft(code);

  before(config, '],\n  "tsConfig"', `, "${code}"`);
  before('src/localization/languages.ts', "'en-XA'] as const", `'${code}', `);
  before('src/localization/languages.ts', '};\n\n/** The language that serves', `  ${code}: '${name.replaceAll("'", "\\'")}',\n`);
  if (isRtl) before('src/localization/languages.ts', " ? 'rtl' : 'ltr';\n}\n\n/** A phone number", ` || language === '${code}'`);
  const load = (part) => `${part ? 'treatments' : 'base'}: () => import('../../locales/${code}${part}.js')`;
  before('src/entries/load-from-module.ts', '};\n\nfunction isPacked', `  ${code}: { ${load('')}, ${load('.treatments')} },\n`);
  const types = 'src/entries/language-files.d.ts';
  const [first] = targetLocales;
  changes.set(
    types,
    ['', '.treatments'].reduce(
      (text, part) => `${text}declare module '*/locales/${code}${part}.js' {\n  export * from '*/locales/${first}.js';\n}\n`,
      read(types),
    ),
  );
  before('docs/start-page/index.html', '<option value="en-XA">', `<option value="${code}"${isRtl ? ' dir="rtl"' : ''}>${name}</option>`);
  before('docs/translations.md', '| pseudo (`en-XA`)', `| ${englishNameOf(code)} (\`${code}\`) | **no** | **no** | **no** |\n`);

  const known = [sourceLocale, ...targetLocales];
  const written = new Map(listsOf(known).map((list, index) => [list, listsOf([...known, code])[index]]));
  const lists = new RegExp(
    [...written.keys()]
      .sort((one, other) => other.length - one.length)
      .join('|')
      .replaceAll('.', '\\.'),
    'g',
  );
  for (const file of textsForPeople()) {
    const text = read(file);
    const listed = text.replace(lists, (list) => written.get(list));
    if (listed !== text) changes.set(file, listed);
  }

  const drupal = 'integrations/drupal/pinched_nerve_widgets/translations/pinched_nerve_widgets';
  // Without a line for plurals: the module has none, and Drupal would take ours for the whole site.
  const catalogue = read(`${drupal}.${first}.po`)
    .replace(/^"Plural-Forms: .*\n/m, '')
    .replace(`"Language: ${first}\\n"`, `"Language: ${code}\\n"`)
    .replace(/^(msgid ".+"\nmsgstr) ".*"$/gm, '$1 ""');
  changes.set(`${drupal}.${code}.po`, catalogue);
  changes.set(`integrations/wordpress/languages/pinched-nerve-widgets-${code}.po`, emptyCatalogue(code));

  const { format, resolveConfig } = await import('prettier');
  for (const [file, text] of changes)
    if (file.endsWith('.ts')) changes.set(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  return changes;
}

/** Adds a language. Returns why not, if it is refused: before the compiler is loaded, so that the answer comes at once. */
async function add(code, ownName) {
  const wrong = whyNot(code);
  if (wrong) return wrong;
  const name = ownName ?? ownNameOf(code);
  if (!name) return `Intl does not know how ${englishNameOf(code)} calls itself; say it: npm run add-locale -- ${code} "…"`;
  const changes = await changesFor(code, name);
  for (const [file, text] of changes) fs.writeFileSync(file, text);
  const { readTranslations } = await import('./translations.mjs');
  const { source, extract } = readTranslations();
  await extract();
  const needed = Intl.PluralRules.supportedLocalesOf([code]).length ? new Intl.PluralRules(code).resolvedOptions().pluralCategories : [];
  const plurals = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((category) => needed.includes(category));
  console.log(`${code} (${name}) is added. Changed or new:
${[...changes.keys(), `locales/${code}.xlf`].map((file) => `  ${file}`).join('\n')}
Next: translate the ${source.size} sentences of locales/${code}.xlf, docs/translating.md from step 3.
Plural forms of ${englishNameOf(code)}: ${plurals.join(', ') || 'Intl does not know them'}.
Until all is translated and read back "npm test" fails; where a sentence is missing a reader gets English, marked as English.`);
  return undefined;
}

const wrong = await add(...process.argv.slice(2));
if (wrong) console.error(`add-locale: ${wrong}. Nothing was changed.`);
process.exitCode = wrong ? 1 : 0;
