/**
 * Rollup plugin: a script whose elements are all registered already stops at its first line, before Lit is evaluated. Under
 * `trusted-types lit-html` a second Lit would throw, since a policy of that name exists; and a second copy has nothing to add.
 *
 * A tag that another script has taken stays as it is; the console says by whom. Each class carries the version of its script.
 */
import fs from 'node:fs';

const { version } = JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Code that says that a tag is taken; `there` is the class that has taken it. */
const say = (tag) =>
  `console.warn(\`<${tag}>: registered already by \${there.version ? 'version ' + there.version : 'another script'}, which stays. This is version ${version}: load one script, once.\`)`;

/** One tag needs no list: the script of the alert counts its bytes. */
const guardOne = (tag) => `const there = customElements.get('${tag}');
if (there) return ${say(tag)};`;

const guardAll = (tags) => `const isTaken = (tag) => {
  const there = customElements.get(tag);
  if (there) ${say('${tag}')};
  return there;
};
if (!${JSON.stringify(tags)}.filter((tag) => !isTaken(tag)).length) return;`;

/** @param names - The elements of the script: their tags without the prefix. */
export default function loadOnce(names) {
  const tags = names.map((name) => `pinched-nerve-${name}`);
  return {
    name: 'load-once',
    intro: () => (tags.length === 1 ? guardOne(tags[0]) : guardAll(tags)),
    load: (id) =>
      id.endsWith('/dist/esm/elements/shared/define-element.js')
        ? `export const defineElement = (tag, element) => {
  element.version = '${version}';
  ${tags.length === 1 ? '' : 'customElements.get(tag) ||'} customElements.define(tag, element);
};`
        : null,
  };
}
