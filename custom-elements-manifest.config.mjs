/**
 * Describes the elements in dist/custom-elements.json: what a host may set, hear, style and fill, and nothing else. Editors
 * learn it from what is made of it: dist/vscode.html-custom-data.json (VS Code) and dist/web-types.json (JetBrains).
 */
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { regions } from './dist/esm/knowledge/regions.js';
import { languageNames } from './dist/esm/localization/languages.js';

/** Members that are nobody's business outside the class. */
function isPublic({ name, privacy, static: isStatic, kind }) {
  const isOfLit = ['properties', 'styles', 'render'].includes(name);
  const isLifecycle = kind === 'method' && /^(connected|disconnected|adopted|attributeChanged)Callback$/.test(name);
  return !name.startsWith('#') && (privacy ?? 'public') === 'public' && !isStatic && !isOfLit && !isLifecycle;
}

/** Names of the properties that Lit keeps for itself: `{ state: true }`. */
function stateOf(ts, node) {
  const names = new Set();
  const read = (each) => {
    if (ts.isPropertyAssignment(each) && ts.isObjectLiteralExpression(each.initializer)) {
      const isState = each.initializer.properties.some(
        (option) => option.name?.getText() === 'state' && option.initializer?.kind === ts.SyntaxKind.TrueKeyword,
      );
      if (isState) names.add(each.name.getText());
    }
    ts.forEachChild(each, read);
  };
  for (const member of node.members) if (member.name?.getText() === 'properties') read(member);
  return names;
}

const onlyPublic = {
  name: 'only-public',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const state = stateOf(ts, node);
    const described = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    if (described?.members) described.members = described.members.filter((member) => isPublic(member) && !state.has(member.name));
    if (described?.attributes) described.attributes = described.attributes.filter(({ fieldName }) => !state.has(fieldName));
  },
  packageLinkPhase({ customElementsManifest }) {
    // Files are found in any order; a build is the same to the byte.
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ declarations }) => declarations?.some(({ tagName }) => tagName))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const module of customElementsManifest.modules) {
      const built = (path) => path.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');
      module.path = built(module.path);
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members.filter(isPublic);
        const isOfPublic = ({ fieldName }) => !fieldName || declaration.members.some(({ name }) => name === fieldName);
        declaration.attributes = declaration.attributes.filter(isOfPublic);
        // The class between is not exported: for a host an element is Lit's.
        declaration.superclass = { name: 'LitElement', package: 'lit' };
        for (const each of [...declaration.members, ...declaration.attributes]) delete each.inheritedFrom;
      }
      module.exports = module.exports
        .filter(({ kind, declaration }) => kind === 'js' && module.declarations.some(({ name }) => name === declaration.name))
        .map((each) => ({ ...each, declaration: { ...each.declaration, module: module.path } }));
    }
  },
};

const oneOf = (values) => values.map((value) => `'${value}'`).join(' | ');

/** What an editor offers for an attribute; any other takes a text. */
const attributeTypes = {
  lang: oneOf(Object.keys(languageNames)),
  level: oneOf(['emergency', 'urgent']),
  'heading-level': oneOf(['0', '1', '2', '3', '4', '5', '6']),
  region: oneOf(Object.keys(regions)),
};

const editorData = {
  name: 'editor-data',
  packageLinkPhase({ customElementsManifest }) {
    const manifest = structuredClone(customElementsManifest);
    for (const { declarations } of manifest.modules)
      for (const { attributes, cssProperties } of declarations) {
        for (const attribute of attributes) {
          attribute.type = { text: attributeTypes[attribute.name] ?? 'string' };
          // A default is written as code: quoted, or `undefined`.
          attribute.default = /^(?!undefined)'?(\w+)'?$/.exec(attribute.default)?.[1];
        }
        for (const property of cssProperties) property.default ??= 'as the page has it';
      }
    generateVsCodeCustomElementData(manifest, { outdir: 'dist', cssFileName: null, hideLogs: true });
    generateJetBrainsWebTypes(manifest, { outdir: 'dist', packageJson: false, hideLogs: true });
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [onlyPublic, editorData],
};
