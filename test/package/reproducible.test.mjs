import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

/** What a build does not read, or would be slow to copy. */
const notCopied = new Set(['node_modules', '.git', 'dist', 'build', 'coverage', 'storybook-static', 'reports', '.stryker-tmp']);

/** What other commands than the build put into dist, and the rule book, which says on what day it was made. */
const notBuilt = /^(proofs\.json|rule-book\/|drupal\/|pinched-nerve-widgets-drupal\.zip|\.)/;

/** Every file below a folder with its hash. */
function hashesOf(folder) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) =>
    path
      .relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))
      .split(path.sep)
      .join('/'),
  );
  const hash = (name) =>
    crypto
      .createHash('sha256')
      .update(fs.readFileSync(path.join(folder, name)))
      .digest('hex');
  return Object.fromEntries(
    paths
      .filter((name) => !notBuilt.test(name))
      .sort()
      .map((name) => [name, hash(name)]),
  );
}

describe('a second build', () => {
  it('is the same to the byte, in another folder, time zone and language', async () => {
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'pinched-nerve-build-'));
    try {
      for (const entry of fs.readdirSync('.').filter((name) => !notCopied.has(name)))
        fs.cpSync(entry, path.join(copy, entry), { recursive: true });
      fs.symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
      const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
      await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: copy, env, shell: process.platform === 'win32' });
      const [first, second] = ['dist', path.join(copy, 'dist')].map(hashesOf);
      assert.deepEqual(second, first);
      assert.ok(Object.keys(first).length > 300);
    } finally {
      fs.rmSync(copy, { recursive: true, force: true });
    }
  });
});
