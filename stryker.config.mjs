/** Mutation tests of the core: `npm run test:mutation`. Not part of `npm test`, because it takes long; docs/mutation-survivors.md says how long. */

// Read in test/support/samples.mjs, which then draws fewer random cases.
process.env.MUTATION = '1';

/** Test files in the order in which a mutant meets them: it is found by the first that fails, so the quick ones go first. */
const quickest = [
  'told',
  'condition',
  'treatment-details',
  'worked-examples',
  'check-knowledge',
  'compile-conditions',
  'assessment',
  'interview',
  'satisfy',
  'reader',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'tap',
  plugins: ['@stryker-mutator/tap-runner'],
  tap: {
    testFiles: [...quickest.map((name) => `test/core/${name}.test.mjs`), 'test/core/*.test.mjs'],
    nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
  },
  buildCommand: 'node scripts/build-modules.mjs',
  mutate: ['src/core/**/*.ts'],
  ignorePatterns: ['dist', 'build', 'docs', 'integrations', 'locales', 'stories', 'storybook-static', 'reports'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A mutant that never ends must not be mistaken for one that is slow on a busy machine.
  timeoutMS: 10_000,
  timeoutFactor: 3,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  incrementalFile: 'reports/mutation/incremental.json',
  thresholds: { high: 98, low: 95, break: 95 },
};
