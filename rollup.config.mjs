import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

import minifyLiterals from './scripts/minify-literals.mjs';
import packModules from './scripts/pack-modules.mjs';
import slimModules from './scripts/slim-modules.mjs';

const banner = '/*! pinched-nerve-widgets | MIT | includes Lit (BSD-3-Clause, Google LLC): see THIRD-PARTY-LICENSES.txt */';

const plugins = (options) => [
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  slimModules(options),
  packModules(),
  minifyLiterals(),
  terser({ ecma: 2022, compress: { passes: 5, unsafe_arrows: true, keep_fargs: false }, format: { comments: /^!/ } }),
];

/** A classic script, made from the modules that `npm run build:modules` wrote. */
export const script = (input, file, options) => ({
  input,
  plugins: plugins(options),
  output: { file, format: 'iife', banner, sourcemap: false },
});

export default [
  script('dist/esm/entries/one-script.js', 'dist/pinched-nerve-widgets.js', { withRules: true, withCrosswalk: true }),
  script('dist/esm/entries/alert.js', 'dist/alert.js'),
  script('dist/esm/entries/symptom-checker.js', 'dist/symptom-checker.js', { withRules: true }),
  script('dist/esm/entries/treatment-options.js', 'dist/treatment-options.js', { withCrosswalk: true }),
];
