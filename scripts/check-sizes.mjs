/** Fails when a file of dist has grown past its budget (bytes, brotli). Change a number only on purpose, and say why in the commit. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/** What the issue allows at most; the ratchet below it is what we have reached. */
const budgets = JSON.parse(fs.readFileSync(new URL('sizes.json', import.meta.url), 'utf8'));

const brotli = (code) => zlib.brotliCompressSync(code).length;

/** What a host bundles who imports these names from the core, without any knowledge. */
async function coreSize(names) {
  const entry = { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? `export { ${names} } from './dist/esm/core/index.js';` : null) };
  const bundle = await rollup({ input: 'entry', plugins: [entry, nodeResolve(), terser({ ecma: 2022, module: true, compress: { passes: 3 } })] });
  const { output } = await bundle.generate({ format: 'es' });
  return brotli(output[0].code);
}

export async function measureSizes() {
  const rows = [];
  for (const [name, { most }] of Object.entries(budgets)) {
    if (name.startsWith('core')) rows.push({ name, bytes: await coreSize(name.slice('core: '.length)), most });
    else if (fs.existsSync(path.join('dist', name))) rows.push({ name, bytes: brotli(fs.readFileSync(path.join('dist', name))), most });
    else rows.push({ name, bytes: undefined, most });
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  let failed = false;
  for (const { name, bytes, most } of await measureSizes()) {
    const isBad = bytes === undefined || bytes > most;
    failed ||= isBad;
    console.log(`${isBad ? 'TOO BIG' : 'ok     '} ${name}: ${bytes ?? 'missing'} of ${most} bytes, brotli`);
  }
  process.exitCode = failed ? 1 : 0;
}
