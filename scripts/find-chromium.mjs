import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

const require = createRequire(import.meta.url);

/** The Chrome that chrome-launcher finds on this machine. */
function installedChrome() {
  try {
    const { Launcher } = require(require.resolve('chrome-launcher', { paths: [require.resolve('@web/test-runner-chrome')] }));
    return Launcher.getInstallations()[0];
  } catch {
    return undefined;
  }
}

/** The Chromium inside an npm package (Linux x64), unpacked once. */
async function packagedChromium() {
  const entry = require.resolve('@sparticuz/chromium');
  const root = entry.slice(0, entry.lastIndexOf(path.join('@sparticuz', 'chromium'))) + path.join('@sparticuz', 'chromium');
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const binary = fileURLToPath(new URL(`../node_modules/.cache/chromium/${version}/chrome`, import.meta.url));
  if (!fs.existsSync(binary)) {
    fs.mkdirSync(path.dirname(binary), { recursive: true });
    const unfinished = `${binary}.${process.pid}`;
    await pipeline(
      fs.createReadStream(path.join(root, 'bin/chromium.br')),
      zlib.createBrotliDecompress(),
      fs.createWriteStream(unfinished, { mode: 0o755 }),
    );
    fs.renameSync(unfinished, binary);
  }
  return binary;
}

/**
 * Finds a Chromium for tests with no manual step: `CHROME_PATH`, then an installed Chrome, then the one in an npm package.
 *
 * @returns Launch options for puppeteer.
 */
export async function findChromium() {
  // Chromium refuses to run as root inside its own sandbox.
  const args = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  const installed = process.env.CHROME_PATH ?? installedChrome();
  if (installed) return { executablePath: installed, headless: true, args };
  if (process.platform === 'linux' && process.arch === 'x64') return { executablePath: await packagedChromium(), headless: 'shell', args };
  throw new Error('No Chrome found: install Chrome, or set CHROME_PATH.');
}
