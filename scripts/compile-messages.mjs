/**
 * Compiles the `msg()` calls of the built wording modules: ids and translators' notes go, numbers stay.
 *
 * In a module, `() => msg('Hello', { id, desc })` becomes `next('Hello')`, which counts up from the module's first number;
 * a message with values becomes `say(7, 'Hello {0}', name)`. Source and XLIFF keep ids and notes.
 * Writes dist/messages.json (ids and English by number) for the language files, and the fingerprints that hold them together.
 */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import MagicString from 'magic-string';
import ts from 'typescript';

/** Number of the first message of the treatments, far above the others, so that both lists grow by themselves. */
export const firstTreatmentMessage = 10_000;

function filesUnder(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(file) : file.endsWith('.js') ? [file] : [];
  });
}

/** The text of a message with `{0}` for each value, and the source of the values. */
function textOf(node, source) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return { text: node.text, values: [] };
  if (ts.isTaggedTemplateExpression(node) && ts.isTemplateExpression(node.template)) {
    const { head, templateSpans } = node.template;
    const text = head.text + templateSpans.map((span, index) => `{${index}}${span.literal.text}`).join('');
    return { text, values: templateSpans.map((span) => span.expression.getText(source)) };
  }
  if (ts.isTaggedTemplateExpression(node) && ts.isNoSubstitutionTemplateLiteral(node.template))
    return { text: node.template.text, values: [] };
  throw new Error(`msg() takes a text or str\`…\`: ${node.getText(source)}`);
}

/** Every `msg()` of a file. */
function messagesOf(file) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = [];
  const visit = (node) => {
    const isPlain = ts.isArrowFunction(node) && !node.parameters.length && ts.isCallExpression(node.body);
    if (isPlain && node.body.expression.getText(source) === 'msg') {
      visit(node.body);
      const last = found.at(-1);
      if (!last.values.length) Object.assign(last, { start: node.getStart(source), end: node.getEnd(), isPlain });
    } else if (ts.isCallExpression(node) && node.expression.getText(source) === 'msg') {
      const [content, options] = node.arguments;
      const id = options?.properties.find((property) => property.name.text === 'id')?.initializer.text;
      if (!id) throw new Error(`${file}: msg() without an id: ${node.getText(source)}`);
      found.push({ id, start: node.getStart(source), end: node.getEnd(), ...textOf(content, source) });
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * @param folder - The root of the built modules.
 * @param translate - (id, english) to the text that stands in the code, in scripts of one language; English stands where it gives none.
 * @returns The messages by part, the fingerprints, and the numbers of the messages that `translate` gave nothing for.
 */
export function compileMessages(folder, translate = (_id, english) => english) {
  const files = filesUnder(path.join(folder, 'wording')).map((file) => ({ file, messages: messagesOf(file) }));
  const isTreatment = (file) => file.includes(`${path.sep}treatments${path.sep}`);
  const seen = new Map();
  for (const { file, messages } of files)
    for (const { id, text } of messages) {
      if (seen.has(id)) throw new Error(`${file}: the message id ${id} is used twice`);
      seen.set(id, text);
    }
  // Plain messages of a module first, in the order in which the module says them: they are counted, not numbered.
  const list = (wanted) =>
    files
      .filter(({ file }) => isTreatment(file) === wanted)
      .flatMap(({ messages }) =>
        [...messages.filter(({ isPlain }) => isPlain), ...messages.filter(({ isPlain }) => !isPlain)].map(({ id, text }) => [id, text]),
      );
  const parts = { base: list(false), treatments: list(true) };
  const numbers = new Map([
    ...parts.base.map(([id], index) => [id, index]),
    ...parts.treatments.map(([id], index) => [id, firstTreatmentMessage + index]),
  ]);
  const untranslated = [];
  for (const { file, messages } of files) {
    if (!messages.length) continue;
    const code = new MagicString(fs.readFileSync(file, 'utf8'));
    for (const { id, start, end, text, values, isPlain } of messages) {
      const translated = translate(id, text);
      if (translated === undefined) untranslated.push(numbers.get(id));
      const said = JSON.stringify(translated ?? text);
      code.overwrite(start, end, isPlain ? `next(${said})` : `say(${[numbers.get(id), said, ...values].join(', ')})`);
    }
    const first = messages.find(({ isPlain }) => isPlain);
    const up = path
      .relative(path.dirname(file), path.join(folder, 'localization', 'message.js'))
      .split(path.sep)
      .join('/');
    const start = first ? `const next = sentencesFrom(${numbers.get(first.id)});` : '';
    const text = code
      .toString()
      .replace(/^import \{[^}]*\} from '@lit\/localize';$/m, `import { say, sentencesFrom } from '${up}';\n${start}`);
    fs.writeFileSync(file, text);
    fs.rmSync(`${file}.map`, { force: true });
  }
  const fingerprint = Object.fromEntries(
    Object.entries(parts).map(([part, rows]) => [
      part,
      crypto.createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 12),
    ]),
  );
  fs.writeFileSync(path.join(folder, 'localization', 'fingerprint.js'), `export const fingerprint = ${JSON.stringify(fingerprint)};\n`);
  return { parts, fingerprint, untranslated };
}

/**
 * Compiles the messages for a script of one language, and says in the modules which language that is.
 *
 * @param texts - Message id to the text in that language; none for English.
 */
export function compileStandalone(folder, language, texts) {
  const { untranslated } = compileMessages(folder, (id, english) => (language === 'en' ? english : texts.get(id)));
  const code = { standaloneLanguage: language, untranslated };
  const lines = Object.entries(code).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
  fs.writeFileSync(path.join(folder, 'localization', 'standalone.js'), lines.join(''));
}
