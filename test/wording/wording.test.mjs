import { deepEqual, ok } from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

/** The names that a parameter brings in, destructured or not. */
function namesBoundBy(name) {
  return ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((element) => namesBoundBy(element.name));
}

/** Every `msg()` under src/wording: its text with `{0}` for each value, its note, the parameters of its function. */
function messagesIn(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return messagesIn(file);
    const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    const found = [];
    const visit = (node, parameters) => {
      if (ts.isCallExpression(node) && node.expression.getText(source) === 'msg') {
        const [content, options] = node.arguments;
        const field = (name) => options?.properties.find((property) => property.name.text === name)?.initializer.text ?? '';
        const template = ts.isTaggedTemplateExpression(content) ? content.template : content;
        const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
        const text = spans.length
          ? template.head.text + spans.map((span, index) => `{${index}}${span.literal.text}`).join('')
          : template.text;
        found.push({
          file,
          id: field('id'),
          desc: field('desc'),
          text,
          values: spans.map((span) => span.expression.getText(source)),
          parameters,
        });
      } else if (ts.isArrowFunction(node))
        visit(
          node.body,
          node.parameters.flatMap(({ name }) => namesBoundBy(name)),
        );
      else ts.forEachChild(node, (child) => visit(child, parameters));
    };
    visit(source, []);
    return found;
  });
}

const messages = messagesIn('src/wording');
const isOurs = ({ file }) => !file.includes(`${path.sep}treatments${path.sep}`);
const base = messages.filter(isOurs);

/** Texts that never stand alone: names and pieces that another sentence takes up, items of a list that ends one, a file name. */
const piecesOfSentences =
  /^(?:region\.|region-name\.|emergency\.local-number$|emergency\.short\.|result\.(?:read|secondary|unread|file-name)$)/;

const ids = (rows) => rows.map(({ id }) => id);

describe('every message', () => {
  it('has an id of its own and a note for the translator', () => {
    ok(messages.length > 1000);
    deepEqual(ids(messages.filter(({ id, desc }) => !id || !desc.trim())), []);
    deepEqual([...new Set(ids(messages))], ids(messages));
  });

  it('has a text, without stray spaces', () => {
    deepEqual(ids(messages.filter(({ text }) => !text || /\s{2}|^\s|\s$|\s[,.;:?!](?!\.)/.test(text))), []);
  });

  it('uses each value that it is given, and tells the translator what each one is', () => {
    const withValues = messages.filter(({ values, parameters }) => values.length || parameters.length);
    ok(withValues.length > 10);
    deepEqual(ids(withValues.filter(({ values, parameters }) => parameters.some((name) => !values.includes(name)))), []);
    deepEqual(ids(withValues.filter(isOurs).filter(({ values, desc }) => values.some((_, place) => !desc.includes(`{${place}}`)))), []);
  });

  it('has no em dash', () => {
    deepEqual(ids(messages.filter(({ text }) => text.includes('—'))), []);
  });

  it('names no brand', () => {
    const brands =
      /\b(?:advil|aleve|botox|brufen|celebrex|coumadin|cymbalta|eliquis|lyrica|milgamma|movalis|neurontin|nurofen|oxycontin|panadol|pradaxa|tramal|tylenol|vicodin|voltaren|voltarol|xarelto)\b/i;
    deepEqual(ids(messages.filter(({ text }) => brands.test(text))), []);
  });
});

describe('every message of the checker and the alert', () => {
  it('never says that the reader has a disease', () => {
    const nameOf = ({ id }) => /^(?:pattern|cause|kind|concern)\..*\.name$/.test(id);
    // The first word that matters of each name, and what people call these things.
    const diseases = base
      .filter(nameOf)
      .flatMap(({ text }) => text.toLowerCase().match(/[a-z]{5,}/g) ?? [])
      .filter((word) => /(?:tica|pathy|osis|itis|stenosis|listhesis|tumour|shingles|infection|aneurysm|syndrome)$/.test(word));
    const named = [...new Set([...diseases, 'cancer', 'clot', 'fracture', 'pinched', 'squashed', 'disc', 'diabetes', 'nerve'])].join('|');
    const straight = new RegExp(`(?<!\\b(?:if|whether|say|that) )\\byou(?: have|[’']ve)(?: got)? (?:[a-z]+ ){0,3}(?:${named})`, 'i');
    ok(straight.test('You have a pinched nerve.'));
    ok(straight.test('It seems you have sciatica.'));
    ok(!straight.test('Say if you have cancer.'));
    deepEqual(ids(base.filter(({ text }) => straight.test(text))), []);
  });

  it('begins each sentence that stands alone with a capital letter, a figure, a quotation or a value', () => {
    const starts = ({ text }) => text.split(/(?<=[^.…\s][.!?]["”)]?)\s+/);
    const isLow = (sentence) => /^["“(]?\p{Ll}/u.test(sentence);
    deepEqual(ids(base.filter((message) => !piecesOfSentences.test(message.id) && starts(message).some(isLow))), []);
  });

  it('neither begs nor shouts', () => {
    deepEqual(ids(base.filter(({ text }) => /\b(?:[Pp]lease|AND|BOTH|OR|NOT|NEVER|NOW)\b|!/.test(text))), []);
  });

  it('says "does not count", which readers understand, where the clinical file says "is not meant"', () => {
    deepEqual(ids(base.filter(({ text }) => /\bis not meant\b/.test(text))), []);
  });
});
