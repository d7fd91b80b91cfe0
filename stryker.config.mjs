/** Mutation tests of the core: `npm run test:mutation`. Not part of `npm test`, because it takes long; docs/mutation-survivors.md says how long. */

// Read in test/support/samples.mjs, which then draws fewer random cases.
process.env.MUTATION = '1';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'tap',
  plugins: ['@stryker-mutator/tap-runner'],
  tap: {
    testFiles: ['test/core/*.test.mjs'],
    nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
  },
  buildCommand: 'npm run build:modules',
  mutate: ['src/core/**/*.ts'],
  ignorePatterns: ['dist', 'build', 'docs', 'integrations', 'locales', 'stories', 'storybook-static', 'reports'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A mutant that never ends must not be mistaken for one that is slow on a busy machine.
  timeoutMS: 10_000,
  timeoutFactor: 3,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  incrementalFile: 'reports/mutation/incremental.json',
  thresholds: { high: 98, low: 95, break: 95 },
};
