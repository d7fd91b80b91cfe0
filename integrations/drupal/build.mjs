/**
 * Puts the built script into the Drupal module: writes dist/drupal/pinched_nerve_widgets and dist/pinched-nerve-widgets-drupal.zip.
 * Run after `npm run build`: `node integrations/drupal/build.mjs`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

const name = 'pinched_nerve_widgets';
const target = `dist/drupal/${name}`;

fs.rmSync(target, { recursive: true, force: true });
fs.cpSync(`integrations/drupal/${name}`, target, { recursive: true });
fs.cpSync('dist/pinched-nerve-widgets.js', `${target}/js/pinched-nerve-widgets.js`);
fs.cpSync('dist/locales', `${target}/js/locales`, { recursive: true });
fs.cpSync('LICENSE', `${target}/LICENSE.txt`);
fs.cpSync('THIRD-PARTY-LICENSES.txt', `${target}/THIRD-PARTY-LICENSES.txt`);

// One fixed time, so that the same files give the same zip.
const mtime = new Date(2026, 0, 1);
const files = fs
  .readdirSync(target, { recursive: true })
  .filter((file) => fs.statSync(path.join(target, file)).isFile())
  .sort();
const entries = Object.fromEntries(
  files.map((file) => [`${name}/${file.split(path.sep).join('/')}`, [new Uint8Array(fs.readFileSync(path.join(target, file))), { mtime }]]),
);
fs.writeFileSync('dist/pinched-nerve-widgets-drupal.zip', zipSync(entries, { level: 9 }));
console.log(`dist/pinched-nerve-widgets-drupal.zip: ${files.length} files`);
