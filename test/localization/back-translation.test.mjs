import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it, test } from 'node:test';
import { idsToReadBack, readSheet, rowsOf, sheetOf, update } from '../../scripts/back-translation.mjs';
import { readTranslations } from '../../scripts/translations.mjs';

const { source, languages } = readTranslations();

for (const [language, translations] of languages)
  test(`every sentence that was read back stands in the table as it is said today: ${language}`, () => {
    const file = `docs/back-translation.${language}.md`;
    assert.ok(fs.existsSync(file), `${file} is missing: npm run back-translation -- ${language}`);
    const rows = rowsOf(fs.readFileSync(file, 'utf8'));
    const differ = rows.filter(({ id, english, said }) => source.get(id) !== english || translations.get(id) !== said).map(({ id }) => id);
    assert.deepEqual(differ, [], 'translate these back again, then bring the table up to date');
    assert.deepEqual(
      rows.map(({ id }) => id),
      idsToReadBack(source.keys()),
    );
    assert.ok(
      rows.every(({ back }) => back && !back.startsWith('mended since')),
      'a mended sentence was not read back',
    );
  });

describe('a table that is brought up to date', () => {
  const source = new Map([
    ['kept', 'Call now'],
    ['mended', 'Go today'],
    ['same', 'Call now'],
  ]);
  const texts = new Map([
    ['kept', 'Appelez maintenant'],
    ['mended', 'Allez-y ce soir'],
    ['same', 'Appelez maintenant'],
  ]);
  const rows = rowsOf('| `kept` | Call now | Appelez maintenant | Ring now |\n| `mended` | Go today | Allez-y | Go there |');
  const ids = [...source.keys()];

  it('keeps what was read, and asks for what has changed or is new', () => {
    const updated = update({ ids, source, texts, rows, sheet: new Map() });
    assert.deepEqual(
      updated.map(({ back }) => back),
      ['Ring now', '', ''],
    );
  });

  it('gives the second reader each open sentence once, without English or ids', () => {
    const updated = update({ ids, source, texts, rows: [], sheet: new Map() });
    assert.equal(sheetOf(updated), 'Sentence\tWhat it says, in English\nAppelez maintenant\t\nAllez-y ce soir\t\n');
  });

  it('takes over what the second reader wrote, as a spreadsheet saves it', () => {
    const sheet = readSheet('Sentence\tWhat it says, in English\r\n"Appelez maintenant"\t"Ring ""at once"""\r\nAllez-y ce soir\t\r\n');
    const updated = update({ ids, source, texts, rows: [], sheet });
    assert.deepEqual(
      updated.map(({ back }) => back),
      ['Ring "at once"', '', 'Ring "at once"'],
    );
  });
});
