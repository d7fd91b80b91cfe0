/** Writes dist/standalone: one self-contained script a language, with that language's sentences in the code. Needs dist/esm and dist/locales. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { script } from '../rollup.config.mjs';
import { compileStandalone } from './compile-messages.mjs';
import { writeWording } from './write-wording.mjs';

/** Not the pseudo-locale: nobody reads it, and the runtime build shows what it is for. */
const { languageNames } = await import(pathToFileURL(path.resolve('dist/esm/localization/languages.js')).href);
const languages = Object.keys(languageNames);

/** A language's texts by message id, from its language files: they are checked already. */
async function readTexts(language) {
  const texts = new Map();
  if (language === 'en') return texts;
  const { parts } = JSON.parse(fs.readFileSync('dist/esm/messages.json', 'utf8'));
  for (const [part, messages] of Object.entries(parts)) {
    const file = path.resolve('dist/locales', `${part === 'base' ? language : `${language}.${part}`}.js`);
    const { texts: list } = await import(pathToFileURL(file).href);
    messages.forEach(([id], index) => texts.set(id, list[index] ?? undefined));
  }
  return texts;
}

/** The modules of dist/esm, speaking one language, in a folder of the same shape. Returns where the entry is. */
function writeModules(root, language, texts) {
  const folder = path.join(root, 'dist', 'esm');
  fs.cpSync('dist/esm', folder, { recursive: true });
  // The bundler reads here which modules do something when they are imported.
  fs.copyFileSync('package.json', path.join(root, 'package.json'));
  writeWording(folder);
  compileStandalone(folder, language, texts);
  return path.join(folder, 'entries', 'standalone.js');
}

// Aside, so that two runs at once never see half of each other.
const aside = path.resolve(`dist/.standalone-${process.pid}`);
try {
  await Promise.all(
    languages.map(async (language) => {
      const input = writeModules(path.join(aside, language), language, await readTexts(language));
      const options = script(input, `dist/standalone/pinched-nerve-widgets.${language}.js`, {
        language,
        names: ['red-flag-alert', 'symptom-checker', 'treatment-options'],
        withRules: true,
        withCrosswalk: true,
      });
      const bundle = await rollup(options);
      await bundle.write(options.output);
      await bundle.close();
    }),
  );
} finally {
  fs.rmSync(aside, { recursive: true, force: true });
}
