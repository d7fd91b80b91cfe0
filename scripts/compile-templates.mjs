/**
 * Rollup plugin: html`…` and svg`…` read at build time instead of in the reader's browser, as `@lit-labs/compiler` does, but shorter
 * than what that writes. A script of ours knows every template it will ever show, so Lit's reader of templates need not be in it.
 *
 * A template becomes `html(text, ...values)`. The text begins with the places of its values, each as the step from the node before and,
 * for an attribute, its name; after a `;` comes the markup: html`<p id=${a} class="b ${c}">${d}</p>` is `1id,class=b ~,1;<p><?></p>`.
 */
import { _$LH } from 'lit-html/private-ssr-support.js';
import MagicString from 'magic-string';
import { parseFragment } from 'parse5';

const { boundAttributeSuffix, getTemplateHtml, marker, markerMatch } = _$LH;
const kinds = { html: 1, svg: 2 };

function* nodesOf(parent) {
  for (const node of parent.childNodes) {
    // As the tree walker of Lit counts: elements and comments.
    if (node.tagName || node.nodeName === '#comment') yield node;
    if (node.childNodes) yield* nodesOf(node);
  }
}

/**
 * @param tag `html` or `svg`.
 * @param strings What stands between the values.
 * @returns The text of the template, as the comment at the top says.
 * @throws Where a template has what the run time below does not know, or writes a mark of ours.
 */
export function compileTemplate(tag, strings) {
  const fail = (why) => {
    throw new Error(`compile-templates: ${why}: ${strings.join('${…}')}`);
  };
  const [html, names] = getTemplateHtml(Object.assign([...strings], { raw: strings }), kinds[tag]);
  // Lit takes the title of a drawing for the title of a page, which holds no nodes.
  const written = String(html).replace(`<title>${marker}`, `<title><${markerMatch}>`);
  const fragment = parseFragment(written, { sourceCodeLocationInfo: true });
  const markup = new MagicString(written);
  const places = [];
  let last = -1;
  let index = 0;
  const add = (what) => {
    places.push(`${index - last || ''}${what}`);
    last = index;
  };
  for (const node of nodesOf(tag === 'svg' ? fragment.childNodes[0] : fragment)) {
    for (const { name, value } of node.attrs ?? []) {
      if (name.startsWith(marker)) fail('a value in place of an attribute');
      if (!name.endsWith(boundAttributeSuffix)) continue;
      const pieces = value.split(marker);
      const bound = names.shift();
      if (!/^[.?@]?[A-Za-z][\w-]*$/.test(bound) || pieces.some((piece) => /[,;=~]/.test(piece))) fail(`attribute ${bound}`);
      add(pieces.join('') || pieces.length > 2 ? `${bound}=${pieces.join('~')}` : bound);
      const { startOffset, endOffset } = node.sourceCodeLocation.attrs[name];
      // With the space before it.
      markup.remove(startOffset - 1, endOffset);
    }
    if (node.nodeName === '#comment') {
      if (node.data === markerMatch) {
        add('');
        const { startOffset, endOffset } = node.sourceCodeLocation;
        markup.overwrite(startOffset, endOffset, '<?>');
      } else if (node.data.includes(marker)) fail('a value in a comment');
    }
    index++;
  }
  const text = `${places.join()};${markup.toString()}`;
  if (text.includes(marker) || names.length) fail('a value that was not found again');
  if (tag === 'html' && markup.toString().startsWith('<svg>')) fail('html that begins as svg does');
  return text;
}

/** In lit-html: what reads templates, and what reads the text above instead. Directives and values in place of attributes: we have none. */
const runTime = [
  [/,h="\$lit\$".*?(?=,l=document)/s, ''],
  [/,f="\[ \\t.*?(?=,E=Symbol)/s, ',b=(t,...i)=>({_$litType$:C.get(t)??new S(t),values:i})'],
  ['C=new WeakMap', 'C=new Map'],
  [
    /function V\(.*?(?=function M\()/s,
    `class S{constructor(t){
  C.set(t,this);
  const [i,h]=/(.*?);(.*)/s.exec(t).slice(1);
  let n=-1;
  this.parts=i&&i.split(",").map(t=>{
    const [,i,s,h,o]=/(\\d*)([.?@]?)([^=]*)=?(.*)/.exec(t);
    n+=+i;
    return h?{type:1,index:n,name:h,strings:(o||"~").split("~"),ctor:"."===s?I:"?"===s?L:"@"===s?z:H}:{type:2,index:n};
  });
  this.el=l.createElement("template");
  this.el.innerHTML=e?e.createHTML(h):h;
  const o=this.el.content.firstChild;
  if(h.startsWith("<svg>"))o.replaceWith(...o.childNodes);
}}`,
  ],
  [/function M\(.*?(?=class R\b)/s, 'const M=(t,i)=>i;'],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [
    'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    // As Lit does: what a host hands in as data is never taken for a template.
    'e=s;if(!(e instanceof S))throw Error("not a template");',
  ],
  [/_\$AC\(t\)\{.*?(?=k\(t\)\{)/s, ''],
  [/class Z\{.*?(?=const D=)/s, ''],
  [/export\{.*\};/, 'export{b as html,E as noChange,A as nothing,D as render,b as svg};'],
];

function withRunTime(code) {
  return runTime.reduce((changed, [from, to]) => {
    if (typeof from === 'string' ? changed.split(from).length !== 2 : !from.test(changed))
      throw new Error(`compile-templates: lit-html is written differently now; bring ${from} in step`);
    return changed.replace(from, () => to);
  }, code);
}

export function templatesIn(tree) {
  const found = [];
  const walk = (node) => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (!node || typeof node !== 'object') return undefined;
    if (node.type === 'TaggedTemplateExpression' && kinds[node.tag.name]) found.push(node);
    for (const child of Object.values(node)) walk(child);
    return undefined;
  };
  walk(tree);
  return found;
}

export default function compileTemplates() {
  return {
    name: 'compile-templates',
    transform(code, id) {
      if (id.endsWith('/node_modules/lit-html/lit-html.js')) return { code: withRunTime(code), map: null };
      if (!id.includes('/dist/esm/') || !/\b(html|svg)\s*`/.test(code)) return null;
      const text = new MagicString(code);
      for (const { start, end, tag, quasi } of templatesIn(this.parse(code))) {
        const strings = quasi.quasis.map(({ value }) => value.cooked);
        const { expressions } = quasi;
        const edges = [start, ...expressions.flatMap((value) => [value.start, value.end]), end];
        const opening = `${tag.name}(${JSON.stringify(compileTemplate(tag.name, strings))}`;
        for (let index = 0; index <= expressions.length; index++)
          text.overwrite(
            edges[2 * index],
            edges[2 * index + 1],
            `${index === 0 ? opening : ')'}${index === expressions.length ? ')' : ',('}`,
          );
      }
      return { code: text.toString(), map: null };
    },
  };
}
