/**
 * The whole test run: `npm test`. Types, lint, import directions, build, sizes, core and proofs in Node, elements in real browsers.
 * Every step runs, also after one has failed; the last line counts what passed and failed.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { browsersToRun } from './find-browsers.mjs';

const bin = (name) => `node_modules/.bin/${name}`;

/** Tests that run in Node; those that run in a browser end in `.test.js`. */
function nodeTests(folder = 'test') {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? nodeTests(file) : file.endsWith('.test.mjs') ? [file] : [];
  });
}

/** Name, command, how its output counts (without a count a step is one check), environment. */
const steps = [
  ['build', 'npm', ['run', '--silent', 'build']],
  ['core and knowledge touch no page', bin('tsc'), ['-p', 'src/core']],
  ['lint and format', 'npm', ['run', '--silent', 'lint']],
  ['nothing unused', bin('knip'), ['--no-progress', '--no-config-hints']],
  ['imports go one way', bin('depcruise'), ['src', '--config', '.dependency-cruiser.cjs']],
  ['sizes', 'node', ['scripts/check-sizes.mjs']],
  ['translations', 'node', ['scripts/check-translations.mjs']],
  ['hazard log', 'node', ['scripts/check-hazard-log.mjs']],
  ['tests in Node', 'node', ['--test', '--test-reporter=tap', ...nodeTests()], /^# (pass|fail) (\d+)/gm],
  // One browser after the other: side by side they would take each other's time on a small machine.
  ...browsersToRun().map((browser) => [
    `tests in ${browser}`,
    bin('wtr'),
    ['--config', 'web-test-runner.config.mjs'],
    /(\d+) (passed|failed)(?=[^|]*$)/g,
    { BROWSERS: browser },
  ]),
];

function run(command, options, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, options, { shell: process.platform === 'win32', env: { ...process.env, ...environment } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
      });
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** What a failed step says: of a runner that reports in TAP what it says of each failed test, of any other the end of its output. */
function reasonsIn(output) {
  const failed = output.match(/^ *not ok .*\n(?: +---\n[\s\S]*?\n +\.\.\.$)?/gm)?.filter((reason) => !reason.includes("'subtestsFailed'"));
  // Forty lines of each, so that one long difference does not hide the next test.
  return failed?.length
    ? failed.map((reason) => reason.split('\n').slice(0, 40).join('\n')).join('\n')
    : output.split('\n').slice(-120).join('\n');
}

/** Numbers of passed and failed tests that a runner printed last. */
function countsOf(output, pattern) {
  const counts = { passed: 0, failed: 0 };
  for (const [, first, second] of output.matchAll(pattern)) {
    const [word, number] = /\d/.test(first) ? [second, first] : [first, second];
    counts[word.startsWith('pass') ? 'passed' : 'failed'] = Number(number);
  }
  return counts;
}

const total = { passed: 0, failed: 0 };
for (const [name, command, options, pattern, environment] of steps) {
  const began = Date.now();
  const { code, output } = await run(command, options, environment);
  const counts = pattern ? countsOf(output, pattern) : { passed: code ? 0 : 1, failed: code ? 1 : 0 };
  // A runner that failed without a failed test could not run at all.
  if (code && !counts.failed) counts.failed = 1;
  // A runner that passed without a test has checked nothing.
  if (pattern && !counts.passed && !counts.failed) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  console.log(
    `${counts.failed ? 'FAILED' : 'passed'}  ${name}  ${counts.passed} passed, ${counts.failed} failed  ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
  // What could not be tested is said also where all else has passed.
  for (const line of new Set(counts.failed ? [] : output.match(/NOT RUN.*/g))) console.log(line);
  if (counts.failed) console.log(reasonsIn(output));
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
