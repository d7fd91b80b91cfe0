/**
 * Writes dist/manifest.json: every file that a host may load, with its size and its hash for Subresource Integrity. Runs last in the build.
 *
 * Read by the WordPress plugin and the snippet builder: `{ version, files: { "<path in dist>": { bytes, brotli, integrity } } }`.
 */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';

/** Scripts, language files and the page for an iframe; not the modules (a bundler's), nor the pseudo-locale (our tests'). */
const isLoadable = (name) => /^((locales|standalone)\/)?[^/]+\.js$|^[^/]+\.html$/.test(name) && !/(^|[/.])en-XA\./.test(name);

/** Describes the loadable files of a built folder, in the order of their names. */
export function manifestOf(folder, version) {
  const names = fs
    .readdirSync(folder, { recursive: true })
    .map((name) => name.split(path.sep).join('/'))
    .filter(isLoadable)
    .sort();
  const files = names.map((name) => {
    const content = fs.readFileSync(path.join(folder, name));
    const integrity = `sha384-${crypto.createHash('sha384').update(content).digest('base64')}`;
    return [name, { bytes: content.length, brotli: zlib.brotliCompressSync(content).length, integrity }];
  });
  return { version, files: Object.fromEntries(files) };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  fs.writeFileSync('dist/manifest.json', `${JSON.stringify(manifestOf('dist', version), null, 2)}\n`);
}
