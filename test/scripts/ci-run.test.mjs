import { deepEqual, equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';

const allWell = {
  'npm test': 'echo "10 passed, 0 failed"',
  'rule-book': ':',
  'storybook build': ':',
  'check-storybook': 'echo "5 passed, 0 failed"',
  'test-cms': 'echo "2 passed, 0 failed, 1 not run"',
};

/** What .ci/run says last, and how it ends, when its commands do what is said here in their place. */
function runCi(changed = {}) {
  const does = { ...allWell, ...changed };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ci-run-'));
  try {
    const program = (name, text) => {
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    };
    fs.mkdirSync(path.join(folder, '.ci'));
    fs.copyFileSync('.ci/run', path.join(folder, '.ci/run'));
    program('bin/npm', `[ "$1" = test ] || exit 0\n${does['npm test']}`);
    program(
      'bin/node',
      ['rule-book', 'check-storybook', 'test-cms'].map((name) => `[ "$1" != scripts/${name}.mjs ] || { ${does[name]}; exit; }`).join('\n'),
    );
    program('bin/apt-get', 'exit 1');
    program('bin/timeout', 'shift\nexec "$@"');
    program('node_modules/.bin/storybook', does['storybook build']);
    const env = { ...process.env, PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}` };
    const { status, stdout } = spawnSync('bash', [path.join(folder, '.ci/run')], { env, encoding: 'utf8' });
    return { last: stdout.trimEnd().split('\n').at(-1), isGreen: status === 0 };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

describe('the run in CI', () => {
  it('counts tests, pages of Storybook and content systems together', () => {
    deepEqual(runCi(), { last: '17 passed, 0 failed', isGreen: true });
  });

  it('fails with a failed test', () => {
    deepEqual(runCi({ 'npm test': 'echo "9 passed, 1 failed"; exit 1' }), { last: '16 passed, 1 failed', isGreen: false });
  });

  it('fails with a test run that ends badly without a failed test, or without its last line', () => {
    deepEqual(runCi({ 'npm test': 'echo "10 passed, 0 failed"; exit 1' }), { last: '17 passed, 1 failed', isGreen: false });
    deepEqual(runCi({ 'npm test': 'exit 0' }), { last: '0 passed, 1 failed', isGreen: false });
  });

  it('fails when Storybook or its rule book cannot be built, or no page was opened', () => {
    for (const step of ['rule-book', 'storybook build', 'check-storybook'])
      deepEqual(runCi({ [step]: 'exit 1' }), { last: '12 passed, 1 failed', isGreen: false }, step);
    deepEqual(runCi({ 'check-storybook': ':' }), { last: '12 passed, 1 failed', isGreen: false });
  });

  it('counts every page of Storybook that has an error', () => {
    deepEqual(runCi({ 'check-storybook': 'echo "3 passed, 2 failed"; exit 1' }), { last: '15 passed, 2 failed', isGreen: false });
  });

  it('fails with a failed content system, or one that said nothing, but not with one that took too long', () => {
    deepEqual(runCi({ 'test-cms': 'echo "1 passed, 1 failed, 0 not run"; exit 1' }), { last: '16 passed, 1 failed', isGreen: false });
    deepEqual(runCi({ 'test-cms': 'exit 1' }), { last: '15 passed, 1 failed', isGreen: false });
    equal(runCi({ 'test-cms': 'exit 124' }).isGreen, true);
  });
});
