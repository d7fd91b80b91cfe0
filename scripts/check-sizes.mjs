/**
 * Fails when a script, or what a host bundles of the core, has grown (bytes, brotli). sizes.json holds two numbers of each: `reached` is
 * what it had when somebody last looked, and `most` the budget, where there is one.
 *
 * `node scripts/check-sizes.mjs --accept` writes what is measured now into `reached`. Do that on purpose, and say why in the commit.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const sizesFile = new URL('sizes.json', import.meta.url);
const folders = ['.', 'standalone'];

/**
 * Growth that needs nobody's word. Node 20, 22 and 24 compress to the same byte, but brotli is not smooth: one other word in one
 * of forty places made the script of 99,801 bytes up to 247 larger, and in two places smaller. A sentence more shows.
 */
const allowedGrowth = 0.0025;

const brotli = (code) => zlib.brotliCompressSync(code).length;

/** What a host bundles who imports these names from the core, without any knowledge. */
async function coreSize(names) {
  const what = names === 'all' ? '*' : `{ ${names} }`;
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? `export ${what} from './dist/esm/core/index.js';` : null),
  };
  const bundle = await rollup({
    input: 'entry',
    plugins: [entry, nodeResolve(), terser({ ecma: 2022, module: true, compress: { passes: 3 } })],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return brotli(output[0].code);
}

/** Every entry of `sizes`, and every script of dist that has none, with its `bytes`: `undefined` when it was not built. */
async function measureSizes(sizes) {
  const scripts = folders.flatMap((folder) =>
    fs.existsSync(path.join('dist', folder))
      ? fs.readdirSync(path.join('dist', folder)).flatMap((name) => (name.endsWith('.js') ? [path.posix.join(folder, name)] : []))
      : [],
  );
  const rows = [];
  for (const name of new Set([...Object.keys(sizes), ...scripts])) {
    const file = path.join('dist', name);
    const bytes = name.startsWith('core: ')
      ? await coreSize(name.slice('core: '.length))
      : fs.existsSync(file)
        ? brotli(fs.readFileSync(file))
        : undefined;
    rows.push({ name, bytes, ...sizes[name] });
  }
  return rows;
}

/** What is to be said of one row: `isBad` fails the run. */
export function judge({ name, bytes, reached, most }) {
  if (bytes === undefined)
    return { isBad: true, says: `MISSING  ${name}: not in dist; run \`npm run build\`, or take it out of scripts/sizes.json` };
  const figures = `${name}: ${bytes} bytes, brotli`;
  if (bytes > most)
    return {
      isBad: true,
      says: `TOO BIG  ${figures}, ${bytes - most} above the budget of ${most}. --accept does not change a budget: make it smaller`,
    };
  if (reached === undefined)
    return { isBad: true, says: `NEW      ${figures}, not recorded. Record it: node scripts/check-sizes.mjs --accept` };
  const allowed = Math.floor(reached * allowedGrowth);
  if (bytes > reached + allowed)
    return {
      isBad: true,
      says: `GREW     ${figures}, ${bytes - reached} more than the ${reached} recorded (${allowed} pass). Make it smaller, or record it on purpose: node scripts/check-sizes.mjs --accept, and say why in the commit of scripts/sizes.json`,
    };
  const budget = most === undefined ? 'no budget' : `budget ${most}`;
  if (bytes < reached - allowed)
    return { isBad: false, says: `smaller  ${figures}, ${reached - bytes} less than recorded (${budget}); --accept keeps the gain` };
  return { isBad: false, says: `ok       ${figures}, recorded ${reached} (${budget})` };
}

/** `sizes` with what was measured as reached. What was not built, and what is above its budget, stays as it was. */
export function accept(sizes, rows) {
  const isAcceptable = ({ bytes, most }) => bytes !== undefined && !(bytes > most);
  return {
    ...sizes,
    ...Object.fromEntries(rows.filter(isAcceptable).map(({ name, bytes }) => [name, { ...sizes[name], reached: bytes }])),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  let sizes = JSON.parse(fs.readFileSync(sizesFile, 'utf8'));
  const rows = await measureSizes(sizes);
  if (process.argv.includes('--accept')) {
    const before = sizes;
    sizes = accept(before, rows);
    fs.writeFileSync(sizesFile, `${JSON.stringify(sizes, null, 2)}\n`);
    for (const [name, { reached }] of Object.entries(sizes))
      if (reached !== before[name]?.reached) console.log(`recorded ${name}: ${before[name]?.reached ?? 'nothing'} → ${reached}`);
  }
  const said = rows.map((row) => judge({ ...row, ...sizes[row.name] }));
  for (const { says } of said) console.log(says);
  process.exitCode = said.some(({ isBad }) => isBad) ? 1 : 0;
}
