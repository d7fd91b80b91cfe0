import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { readTranslations } from '../../scripts/translations.mjs';

const { source, languages } = readTranslations();

for (const [language, translations] of languages)
  test(`every sentence that was read back stands in the table as it is said today: ${language}`, () => {
    const rows = fs
      .readFileSync(`docs/back-translation.${language}.md`, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, id, english, said, back] = /^\| `([^`]+)` \| (.*?) \| (.*?) \| (.*) \|$/.exec(line) ?? [];
        return id ? [{ id, english, said, back }] : [];
      });
    const differ = rows.filter(({ id, english, said }) => source.get(id) !== english || translations.get(id) !== said).map(({ id }) => id);
    assert.deepEqual(differ, [], 'translate these back again, then bring the table up to date');
    assert.equal(rows.length, 354);
    assert.ok(
      rows.every(({ back }) => back && !back.startsWith('mended since')),
      'a mended sentence was not read back',
    );
  });
