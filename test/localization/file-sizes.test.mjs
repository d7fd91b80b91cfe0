import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import zlib from 'node:zlib';

const { languageNames } = await import('../../dist/esm/localization/languages.js');
const { parts } = JSON.parse(fs.readFileSync('dist/esm/messages.json', 'utf8'));

const most = 1.6;
const brotli = (content) => zlib.brotliCompressSync(content).length;
const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
const english = sum(Object.values(parts).map((messages) => brotli(JSON.stringify(messages.map(([, text]) => text)))));

describe('the files of a language', () => {
  for (const language of Object.keys(languageNames).filter((each) => each !== 'en'))
    it(`weigh at most ${most} times the English text in brotli: ${language}`, () => {
      const weight = sum([language, `${language}.treatments`].map((name) => brotli(fs.readFileSync(`dist/locales/${name}.js`))));
      assert.ok(weight <= most * english, `${weight} bytes, ${(weight / english).toFixed(2)} times the ${english} of English`);
    });
});
