/** Writes dist/pinched-nerve-widgets-wordpress.zip: the plugin of integrations/wordpress, with the scripts and language files of dist. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { jsonOf, moOf, translationFiles } from './cms/wordpress-strings.mjs';
import { phpOf, pluginData } from './cms/wordpress-data.mjs';

const source = 'integrations/wordpress';
const name = 'pinched-nerve-widgets';
const scripts = ['pinched-nerve-widgets.js', 'symptom-checker.js', 'alert.js', 'treatment-options.js'];

/** The languages of dist/locales without the pseudo-locale, which is for layout tests. */
function localeFiles() {
  return fs.readdirSync('dist/locales').filter((file) => file.endsWith('.js') && !file.startsWith('en-XA'));
}

/** Every file of the plugin: path in its folder to content. */
export async function wordpressFiles() {
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  const files = new Map();
  for (const file of fs.readdirSync(source, { recursive: true }).map((found) => found.split(path.sep).join('/')))
    if (fs.statSync(path.join(source, file)).isFile()) files.set(file, fs.readFileSync(path.join(source, file)));

  files.set(
    'includes/generated.php',
    strToU8(
      `<?php\n/**\n * Written by the build from the widgets themselves.\n *\n * @package Pinched_Nerve_Widgets\n */\n\nif ( ! defined( 'ABSPATH' ) ) {\n\texit;\n}\n\nreturn ${phpOf(await pluginData())};\n`,
    ),
  );
  for (const [locale, catalogue] of translationFiles()) {
    files.set(`languages/${name}-${locale}.mo`, moOf(catalogue));
    // The last part is the name under which the plugin registers the script.
    files.set(`languages/${name}-${locale}-pinched-nerve-widgets-editor.json`, strToU8(jsonOf(catalogue, locale)));
  }
  for (const file of [...scripts, ...localeFiles().map((locale) => `locales/${locale}`)])
    files.set(`widgets/${version}/${file}`, fs.readFileSync(`dist/${file}`));
  for (const [licence, as] of [
    ['LICENSE', 'LICENSE'],
    ['THIRD-PARTY-LICENSES.txt', 'THIRD-PARTY-LICENSES.txt'],
  ])
    files.set(as, fs.readFileSync(licence));
  return files;
}

/** The files as one zip that installs as a plugin; the same files give the same bytes, whenever and wherever it is made. */
export function zipOf(files) {
  // A zip holds local time: the first moment it can hold, in whatever zone this runs.
  const mtime = new Date(1980, 0, 1);
  const sorted = [...files].sort(([first], [second]) => (first < second ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(([file, content]) => [`${name}/${file}`, new Uint8Array(content)])), { level: 9, mtime });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) fs.writeFileSync(`dist/${name}-wordpress.zip`, zipOf(await wordpressFiles()));
