/** Loads the knowledge, its words and its treatments: of this tree, or of an older one. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileMessages } from '../compile-messages.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');

/** Every sentence by message id, from the list that the build writes. */
export function messagesOf(folder) {
  const { parts } = JSON.parse(fs.readFileSync(path.join(folder, 'messages.json'), 'utf8'));
  return Object.fromEntries(Object.values(parts).flat());
}

/** @param ref - Anything that git takes for a commit. */
export async function versionAt(ref) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rule-book-'));
  try {
    const archive = execFileSync('git', ['archive', ref, 'src', 'tsconfig.json', 'package.json'], { cwd: root, maxBuffer: 2 ** 28 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    const built = path.join(folder, 'built');
    try {
      execFileSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.json', '--outDir', built], { cwd: folder });
    } catch {
      // An older tree may not pass today's checks; what it wrote is read all the same.
    }
    let messages = {};
    if (fs.existsSync(path.join(built, 'wording'))) {
      fs.mkdirSync(path.join(built, 'localization'), { recursive: true });
      const { parts } = compileMessages(built);
      messages = Object.fromEntries(Object.values(parts).flat());
    }
    const { knowledge, treatments } = await import(pathToFileURL(path.join(built, 'knowledge/index.js')).href);
    return { knowledge, treatments, messages };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
