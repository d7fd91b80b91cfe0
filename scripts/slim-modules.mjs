/**
 * Rollup plugin: what the scripts need of knowledge and wording, and no more. The package and the rule book keep all of it.
 *
 * - Left out: the ladders' ranks and notes on options, the sources of what is not a rule or a pattern, the publications that
 *   only those cite, addresses that no screen links, and (where no explainer is) the crosswalk to the treatments: no screen shows them.
 * - Said once: the ids of questions and options, which the words of the questions would otherwise repeat.
 */
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

const without = (row, ...fields) => Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));
const mapRows = (table, change) => Object.fromEntries(Object.entries(table).map(([id, row]) => [id, change(row)]));

/** Tables whose sources no screen shows: file name to export. */
const citedTables = {
  concerns: 'concerns',
  actions: 'actions',
  'safety-net': 'safetyNet',
  'self-care': 'selfCare',
  expect: 'expect',
  regions: 'regions',
};

/** Where the scripts find `lazily`: a table that is made when it is first read, since the first question does not wait for it. */
export const lazyTables = '\0lazy-tables';

const lazyModule = `export function once(make) {
  let made;
  return () => (made ??= make());
}
export function lazily(make) {
  const table = once(make);
  return new Proxy({}, {
    get: (_, id) => table()[id],
    ownKeys: () => Reflect.ownKeys(table()),
    getOwnPropertyDescriptor: (_, id) => Reflect.getOwnPropertyDescriptor(table(), id),
  });
}`;

/** Large tables that only answers need: the first question is shown before they are read. */
const readLater = ['findings', 'rules', 'patterns'];

/** What the core reads over and over is asked for by a getter: a proxy would stand between it and every row. */
function knowledgeWithGetters(id) {
  return readLater.reduce(
    (code, file) => {
      const changed = code
        .replace(`import { ${file} } from`, `import { read as ${file} } from`)
        .replace(`\n    ${file},`, `\n    get ${file}() { return ${file}(); },`);
      if (!changed.includes(`read as ${file}`) || !changed.includes(`get ${file}()`))
        throw new Error(`slim-modules: ${id} names ${file} differently now; bring this in step`);
      return changed;
    },
    fs.readFileSync(id, 'utf8'),
  );
}

/** A table as text: browsers read JSON faster than the same written as code, and the first question waits for it. */
const asJson = (value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

async function slimKnowledge(file, id, withCrosswalk) {
  if (file === 'index') return knowledgeWithGetters(id);
  if (file === 'background') return 'export const background = undefined;';
  const table = citedTables[file];
  if (file === 'reader') return withCrosswalk ? null : 'export const crosswalk = undefined;';
  if (!table && !['questions', 'rules', 'findings', 'patterns', 'citations'].includes(file)) return null;
  const { knowledge } = await import(new URL('index.js', pathToFileURL(id)).href);
  if (table) return `export const ${table} = ${JSON.stringify(mapRows(knowledge[table], (row) => without(row, 'cites')))};`;
  if (file === 'questions') {
    const questions = mapRows(knowledge.questions, (question) => ({
      ...without(question, 'cites', 'doubtFloor'),
      options: mapRows(question.options, (option) => without(option, 'rank', 'informs')),
    }));
    return `export const questions = ${asJson(questions)};`;
  }
  if (readLater.includes(file))
    return `import { lazily, once } from '${lazyTables}';
export const read = once(() => ${asJson(knowledge[file])});
export const ${file} = lazily(read);`;
  // Where an explainer is, it shows the sources of causes and kinds too.
  const explained = withCrosswalk ? await import(new URL('conditions-explained.js', pathToFileURL(id)).href) : {};
  const cited = [knowledge.rules, knowledge.patterns, ...Object.values(explained)].flatMap((rows) =>
    Object.values(rows).flatMap(({ cites }) => cites),
  );
  const shown = Object.entries(knowledge.citations).filter(([source]) => cited.includes(source));
  const { isPublisher } = await import(new URL('../elements/shared/publishers.js', pathToFileURL(id)).href);
  const linked = (url) => (url && isPublisher(url) ? url : '');
  const column = (field) => JSON.stringify(shown.map(([, row]) => (field === 'url' ? linked(row.url) : row[field])).join('|'));
  // By columns, since like beside like packs best.
  return `import { lazily } from '${lazyTables}';
export const citations = lazily(() => {
  const [references, urls, states] = [${['reference', 'url', 'verified'].map(column)}].map((text) => text.split('|'));
  return Object.fromEntries(${JSON.stringify(shown.map(([source]) => source).join('|'))}.split('|').map((id, row) =>
    [id, { reference: references[row], url: urls[row] || null, verified: states[row] === 'true' || (states[row] === 'secondary' && states[row]) }]));
});`;
}

const fields = ['text', 'why', 'help', 'selfCheck'];

/**
 * The words of the questions as one text, a line for each row of the table of questions, read when a question is first shown:
 * the first screen shows one of them. The sentences are counted as in the module.
 */
async function slimQuestionWords(id) {
  const { questionWords } = await import(pathToFileURL(id).href);
  const { knowledge } = await import(new URL('../knowledge/index.js', pathToFileURL(id)).href);
  const [, first] = /sentencesFrom\((\d+)\)/.exec(fs.readFileSync(id, 'utf8'));
  const rows = Object.entries(knowledge.questions).map(([question, { options }]) => {
    const words = questionWords[question];
    if (
      Object.keys(words).join() !== [...fields.filter((field) => words[field]), 'options'].join() ||
      Object.keys(words.options).join() !== Object.keys(options).join()
    )
      throw new Error(`wording of question "${question}": write text, why, help, selfCheck and the options in the order of the knowledge`);
    const texts = [...fields.map((field) => words[field]?.() ?? ''), ...Object.keys(options).map((option) => words.options[option]())];
    if (texts.some((text) => /[|\n]/.test(text))) throw new Error(`wording of question "${question}": a text holds a mark that cuts texts`);
    return texts.join('|');
  });
  return `import { sentencesFrom } from '../localization/message.js';
import { questions } from '../knowledge/questions.js';
const rows = ${JSON.stringify(rows.join('\n'))}.split('\\n');
const made = {};
export const questionWords = {};
Object.keys(questions).forEach((id, row) => Object.defineProperty(questionWords, id, { enumerable: true, get: () => made[id] ??= read(id, row) }));
function read(id, row) {
  let first = ${first};
  for (const before of rows.slice(0, row)) first += before.split('|').filter(Boolean).length;
  const next = sentencesFrom(first);
  const [text, why, help, selfCheck, ...options] = rows[row].split('|').map((each) => each && next(each));
  const words = { text, why, help, selfCheck, options: {} };
  Object.keys(questions[id].options).forEach((option, index) => { words.options[option] = options[index]; });
  return words;
}`;
}

/** The reasons of the rules of some levels as a list in the order of the table of rules, where that table is in the script too. */
async function slimReasons(file, id) {
  const [name, reasons] = Object.entries(await import(pathToFileURL(id).href))[0];
  const { knowledge } = await import(new URL('../knowledge/index.js', pathToFileURL(id)).href);
  const [, first] = /sentencesFrom\((\d+)\)/.exec(fs.readFileSync(id, 'utf8'));
  const level = file.replace('rules-', '');
  const isHere = ({ level: found }) => (level === 'calm' ? !['emergency', 'urgent'].includes(found) : found === level);
  const ids = Object.keys(knowledge.rules).filter((rule) => isHere(knowledge.rules[rule]));
  if (ids.join() !== Object.keys(reasons).join())
    throw new Error(`wording of ${file}: write the reasons in the order of the table of rules`);
  // The table of rules goes by level: those of some levels stand together.
  const from = Object.keys(knowledge.rules).indexOf(ids[0]);
  if (ids.some((rule, index) => Object.keys(knowledge.rules)[from + index] !== rule))
    throw new Error(`rules: write those of one level (${level}) one after the other`);
  return `import { sentencesFrom } from '../localization/message.js';
import { rules } from '../knowledge/rules.js';
import { lazily } from '${lazyTables}';
export const ${name} = lazily(() => {
  const next = sentencesFrom(${first});
  const ids = Object.keys(rules).slice(${from});
  return Object.fromEntries(${JSON.stringify(ids.map((rule) => reasons[rule]()))}.map((text, row) => [ids[row], next(text)]));
});`;
}

/** As the module has it, but read only when a reason is said. */
const allReasons = `import { emergencyReasons } from './rules-emergency.js';
import { urgentReasons } from './rules-urgent.js';
import { calmReasons } from './rules-calm.js';
import { lazily } from '${lazyTables}';
export const ruleReasons = lazily(() => ({ ...emergencyReasons, ...urgentReasons, ...calmReasons }));`;

/** The words and icons of the levels below urgent, which an alert alone never shows: the last three rows of a table. */
function withoutCalmLevels(id) {
  const code = fs.readFileSync(id, 'utf8');
  const slim = code.replace(/\n {4}soon: [\s\S]*? {4}'self-care': [\s\S]*?(?=\n\};)/, '');
  if (slim === code || /soon|routine|self-care/.test(slim))
    throw new Error(`slim-modules: ${id} has its levels in another order now; bring this in step`);
  return slim;
}

export default function slimModules({ withRules = false, withCrosswalk = false, alarmsOnly = false } = {}) {
  return {
    name: 'slim-modules',
    resolveId(source) {
      return source === lazyTables ? source : null;
    },
    load(id) {
      if (id === lazyTables) return lazyModule;
      if (alarmsOnly && /\/dist\/esm\/(wording\/levels|elements\/shared\/level-card)\.js$/.test(id)) return withoutCalmLevels(id);
      const [, folder, file] = /\/dist\/esm\/(knowledge|wording)\/([a-z-]+)\.js$/.exec(id) ?? [];
      if (folder === 'knowledge') return slimKnowledge(file, id, withCrosswalk);
      if (folder === 'wording' && file === 'questions') return slimQuestionWords(id);
      if (folder === 'wording' && file === 'rules') return allReasons;
      return folder === 'wording' && withRules && /^rules-/.test(file) ? slimReasons(file, id) : null;
    },
  };
}
