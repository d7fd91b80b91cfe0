/** Compiles src to dist/esm and its messages to numbers. `npm run build:modules`. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileMessages } from './compile-messages.mjs';
import { hashOf } from './knowledge-hash.mjs';

// Written aside and moved into place whole, so that two runs at once never see half of each other.
const aside = `dist/.esm-${process.pid}`;
fs.mkdirSync('dist', { recursive: true });
try {
  // Not node_modules/.bin: a mutation run builds in a folder below, before it has a node_modules of its own.
  execFileSync(process.execPath, [fileURLToPath(import.meta.resolve('typescript/bin/tsc')), '-p', 'tsconfig.json', '--outDir', aside], {
    stdio: 'inherit',
  });
  const { parts, fingerprint } = compileMessages(aside);
  const { knowledge } = await import(pathToFileURL(`${aside}/knowledge/index.js`).href);
  fs.writeFileSync(`${aside}/knowledge/hash.js`, `export const knowledgeHash = '${hashOf(knowledge)}';\n`);
  fs.writeFileSync(`${aside}/messages.json`, `${JSON.stringify({ parts, fingerprint }, null, 1)}\n`);
  if (fs.existsSync('dist/esm')) fs.renameSync('dist/esm', `${aside}-old`);
  fs.renameSync(aside, 'dist/esm');
} finally {
  for (const folder of [aside, `${aside}-old`]) fs.rmSync(folder, { recursive: true, force: true });
}
