/** Writes dist/locales: data-only modules, one a language for checker and alert, one for the treatments. */
import fs from 'node:fs';
import { firstTreatmentMessage } from './compile-messages.mjs';
import { pseudo, readTranslations } from './translations.mjs';

const { parts, fingerprint } = JSON.parse(fs.readFileSync('dist/esm/messages.json', 'utf8'));
const { languages } = readTranslations();
languages.set('en-XA', new Map([...parts.base, ...parts.treatments].map(([id, english]) => [id, pseudo(english)])));

const placeholders = (text) => (text.match(/\{\d\}/g) ?? []).sort().join();
for (const [language, texts] of languages)
  for (const [id, english] of Object.values(parts).flat()) {
    const text = texts.get(id);
    if (text !== undefined && placeholders(text) !== placeholders(english))
      throw new Error(`${language}: ${id}: "${text}" has other placeholders than "${english}"`);
  }

fs.mkdirSync('dist/locales', { recursive: true });
for (const [language, texts] of languages)
  for (const [part, messages] of Object.entries(parts)) {
    const file = {
      fingerprint: fingerprint[part],
      from: part === 'base' ? 0 : firstTreatmentMessage,
      texts: messages.map(([id]) => texts.get(id) ?? null),
    };
    const code = Object.entries(file).map(([name, value]) => `export const ${name}=${JSON.stringify(value)};`);
    fs.writeFileSync(`dist/locales/${part === 'base' ? language : `${language}.${part}`}.js`, `${code.join('')}\n`);
  }
