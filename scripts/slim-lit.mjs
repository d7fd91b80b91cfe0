/**
 * Rollup plugin: Lit without its marks on the host's global object, without its hooks for browsers that lack shadow roots, which
 * another script of the page could answer, without what only decorators and controllers need (the elements have none), and without
 * advice to authors of styles: ours are whole style sheets, which the package's own Lit has seen.
 */
const cuts = {
  'lit-html/lit-html.js': /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/g,
  'lit-element/lit-element.js':
    /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)|\(s\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/g,
  '@lit/reactive-element/css-tag.js':
    /if\(this\._\$cssResult\$=!0,o!==s\)throw Error\("CSSResult is not constructable[^"]*"\);|(?<=\("number"==typeof t\)return t;)throw Error\("Value passed to 'css'[^"]*"\+t\+"[^"]*"\)/g,
  '@lit/reactive-element/reactive-element.js':
    /static addInitializer\(t\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(t\)\}|,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)|,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)|addController\(t\)\{.*?\}(?=_\$E_\(\)\{)|,?this\._\$EO\?\.forEach\(t=>t\.host\w+\?\.\(\)\)(?:(?<=Updated\?\.\(\)\)),)?|,p=a\.reactiveElementPolyfillSupport|Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;|const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}|,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/g,
};

export default function slimLit() {
  return {
    name: 'slim-lit',
    transform(code, id) {
      const [, pattern] = Object.entries(cuts).find(([file]) => id.endsWith(`/node_modules/${file}`)) ?? [];
      if (!pattern) return null;
      const slim = code.replace(pattern, (cut) => (cut.startsWith('if(this._$cssResult$') ? 'this._$cssResult$=!0;' : ''));
      if (
        /PolyfillSupport|Versions|[Mm]etadata|Initializer|Controller|_\$EO|\.l\?|\.l\b=|throw Error\("(CSSResult|Value passed)/.test(slim)
      )
        throw new Error(`slim-lit: ${id} is written differently now; bring the patterns in step`);
      return { code: slim, map: null };
    },
  };
}
