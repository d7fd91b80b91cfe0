/**
 * Rollup plugin: Lit without its marks on the host's global object, and without its hooks for browsers that lack shadow roots,
 * which another script of the page could answer.
 */
const cuts = {
  'lit-html/lit-html.js': /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/g,
  'lit-element/lit-element.js':
    /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)|\(s\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/g,
  '@lit/reactive-element/reactive-element.js':
    /,p=a\.reactiveElementPolyfillSupport|,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/g,
};

export default function slimLit() {
  return {
    name: 'slim-lit',
    transform(code, id) {
      const [, pattern] = Object.entries(cuts).find(([file]) => id.endsWith(`/node_modules/${file}`)) ?? [];
      if (!pattern) return null;
      const slim = code.replace(pattern, '');
      if (/PolyfillSupport|Versions/.test(slim)) throw new Error(`slim-lit: ${id} is written differently now; bring the patterns in step`);
      return { code: slim, map: null };
    },
  };
}
