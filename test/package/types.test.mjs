import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { installPacked } from '../support/packed.mjs';

const run = promisify(execFile);
const tsc = path.resolve('node_modules/typescript/bin/tsc');

/** Compiles consumers strictly, our types included: nothing is skipped. */
async function compiles(files, beside = []) {
  const { folder, remove } = installPacked({ beside });
  try {
    for (const file of files) fs.copyFileSync(path.join('test/package/consumers/types', file), path.join(folder, file));
    const compilerOptions = {
      ...{ strict: true, noEmit: true, exactOptionalPropertyTypes: true, skipLibCheck: false, types: [], jsx: 'react-jsx' },
      ...{ target: 'ES2022', lib: ['ES2023', 'DOM', 'DOM.Iterable'], module: 'ESNext', moduleResolution: 'Bundler' },
    };
    fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    await run(process.execPath, [tsc, '-p', folder]).catch(({ stdout }) => assert.fail(stdout));
  } finally {
    remove();
  }
}

describe('types', () => {
  it('describe elements, events, rules and knowledge to a page without a framework, which needs none', () => compiles(['plain.ts']));

  it('describe the elements to JSX of React 19, templates of Vue 3 and markup of Svelte 5', () =>
    compiles(['react.tsx', 'vue.ts', 'svelte.ts'], ['react', '@types/react', 'csstype', 'vue', 'svelte']));
});
