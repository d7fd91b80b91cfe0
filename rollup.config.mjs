import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

import compileTemplates from './scripts/compile-templates.mjs';
import loadOnce from './scripts/load-once.mjs';
import minifyLiterals from './scripts/minify-literals.mjs';
import packModules from './scripts/pack-modules.mjs';
import checkPrivateNames, { privateNames } from './scripts/private-names.mjs';
import slimLit from './scripts/slim-lit.mjs';
import slimModules from './scripts/slim-modules.mjs';

const banner = '/*! pinched-nerve-widgets | MIT | includes Lit (BSD-3-Clause, Google LLC): see THIRD-PARTY-LICENSES.txt */';

/** One letter beyond Latin-1 makes browsers keep the whole script in two bytes a letter: English has few of them, and they are escaped. */
const shorten = ({ language = 'en' }) =>
  terser({
    ecma: 2022,
    compress: { passes: 5, unsafe_arrows: true, keep_fargs: false },
    mangle: { properties: { regex: new RegExp(`^(?:${privateNames.join('|')})$`) } },
    format: { comments: /^!/, ascii_only: language === 'en' },
  });

const plugins = (options) => [
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  loadOnce(options.names),
  slimLit(),
  slimModules(options),
  packModules(),
  minifyLiterals(),
  compileTemplates(),
  checkPrivateNames(),
  shorten(options),
  // A second run finds more in a large script; a small one grows by it.
  ...(options.isLarge ? [shorten(options)] : []),
];

/** A classic script, made from the modules that `npm run build:modules` wrote. */
export const script = (input, file, options) => ({
  input,
  plugins: plugins(options),
  output: { file, format: 'iife', banner, sourcemap: false },
});

export default [
  script('dist/esm/entries/one-script.js', 'dist/pinched-nerve-widgets.js', {
    names: ['red-flag-alert', 'symptom-checker', 'treatment-options'],
    withRules: true,
    withCrosswalk: true,
    isLarge: true,
  }),
  script('dist/esm/entries/alert.js', 'dist/alert.js', { names: ['red-flag-alert'], alarmsOnly: true }),
  script('dist/esm/entries/symptom-checker.js', 'dist/symptom-checker.js', { names: ['symptom-checker'], withRules: true }),
  script('dist/esm/entries/treatment-options.js', 'dist/treatment-options.js', { names: ['treatment-options'], withCrosswalk: true }),
];
