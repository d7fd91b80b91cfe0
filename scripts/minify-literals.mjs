/**
 * Rollup plugin: minifies css`…` with esbuild's printer, and the white space of html`…` and svg`…`.
 * A literal is left as it is on any doubt. Custom properties that only our own styles read (`--_…`) get short names.
 */
import fs from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import MagicString from 'magic-string';

const blocks =
  'article|aside|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|legend|li|main|nav|ol|p|section|slot|summary|table|tbody|td|tfoot|th|thead|tr|ul|svg|g|path|circle|rect|text|label';
const hole = (index) => `__HOLE${index}__`;

const privateProperty = /--_[a-z][a-z-]*/g;

/** Short names of all private custom properties below a folder of styles, in the order of the alphabet: every build gives the same. */
function shortNamesIn(folder) {
  const texts = fs
    .readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.styles.js'))
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  const names = [...new Set(texts.flatMap((text) => text.match(privateProperty) ?? []))].sort();
  return new Map(names.map((name, index) => [name, `--_${index.toString(36)}`]));
}

function joinHoles(parts) {
  return parts.reduce((text, part, index) => text + hole(index - 1) + part);
}

function splitHoles(text, count) {
  const parts = [];
  let rest = text;
  for (let index = 0; index < count - 1; index++) {
    const at = rest.indexOf(hole(index));
    if (at < 0) return undefined;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + hole(index).length);
  }
  return /__HOLE\d+__/.test(rest) ? undefined : [...parts, rest];
}

function minifyHtml(text) {
  return text
    .replace(/<!--(?!__HOLE)[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`\\s*(</?(?:${blocks})\\b[^>]*>)\\s*`, 'g'), '$1')
    .replace(/ (\/?>)/g, '$1');
}

async function minifyCss(text) {
  const { code, warnings } = await transform(text, {
    loader: 'css',
    minify: true,
    target: ['chrome120', 'firefox121', 'safari17.2'],
    logLevel: 'silent',
  });
  return warnings.length ? text : code.trim();
}

function taggedLiterals(tree) {
  const found = [];
  const walk = (node) => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (!node || typeof node !== 'object') return undefined;
    if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier' && /^(css|html|svg)$/.test(node.tag.name))
      found.push(node);
    for (const [key, child] of Object.entries(node)) if (key !== 'parent') walk(child);
    return undefined;
  };
  walk(tree);
  return found;
}

export default function minifyLiterals() {
  let shortNames;
  return {
    name: 'minify-literals',
    async transform(code, id) {
      if (!id.includes('/dist/esm/') || !/\b(css|html|svg)\s*`/.test(code)) return null;
      const text = new MagicString(code);
      for (const { tag, quasi } of taggedLiterals(this.parse(code))) {
        const raw = quasi.quasis.map((part) => part.value.raw);
        if (raw.some((part) => part.includes('\\') || part.includes('<pre'))) continue;
        const joined = joinHoles(raw);
        shortNames ??= shortNamesIn(path.join(id.slice(0, id.indexOf('/dist/esm/')), 'dist/esm/elements'));
        const short =
          tag.name === 'css' ? (await minifyCss(joined)).replace(privateProperty, (name) => shortNames.get(name)) : minifyHtml(joined);
        const parts = splitHoles(short, raw.length);
        if (!parts) {
          this.warn(`left a ${tag.name} literal as it is in ${id}`);
          continue;
        }
        quasi.quasis.forEach((part, index) => {
          if (parts[index] === raw[index] || part.start === part.end) return;
          if (parts[index]) text.overwrite(part.start, part.end, parts[index]);
          else text.remove(part.start, part.end);
        });
      }
      return text.hasChanged() ? { code: text.toString(), map: null } : null;
    },
  };
}
