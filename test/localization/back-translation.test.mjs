import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it, test } from 'node:test';
import { levels } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { idsToReadBack, readSheet, rowsOf, sheetOf, update } from '../../scripts/back-translation.mjs';
import { readTranslations } from '../../scripts/translations.mjs';
import { sayWhenCalling } from '../../dist/esm/wording/say-when-calling.js';
import { shortSignWords } from '../../dist/esm/wording/short-signs.js';

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

test('what has to be read back holds every danger question with its answers, sign, reason, level, action and thing to say of the data', () => {
  const { questions, rules, actions, safetyNet } = knowledge;
  const idsOf = (table, id) => Object.keys(table).map(id);
  const wanted = [
    ...Object.entries(questions)
      .filter(([, { danger }]) => danger)
      .flatMap(([id, { options }]) => [`question.${id}.text`, ...idsOf(options, (option) => `question.${id}.option.${option}`)]),
    ...[...source.keys()].filter((id) => /^question\..+\.check$/.test(id)),
    ...Object.entries(rules)
      .filter(([, { level }]) => ['emergency', 'urgent'].includes(level))
      .map(([id]) => `rule.${id}.reason`),
    ...levels.flatMap((level) => ['label', 'name', 'how-soon', 'who'].map((field) => `level.${level}.${field}`)),
    ...[...source.keys()].filter((id) => levels.some((level) => id.startsWith(`level.${level}.`))),
    ...idsOf(actions, (id) => `action.${id}.text`),
    ...idsOf(safetyNet, (id) => `safety-net.${id}`),
    ...idsOf(shortSignWords, (id) => `emergency.short.${id}`),
    ...idsOf(sayWhenCalling, (id) => `concern.${id}.say`),
    ...['emergency', 'urgent', 'soon'].map((level) => `result.net-${level}`),
  ];
  assert.deepEqual(
    wanted.filter((id) => !source.has(id)),
    [],
    'these have no sentence',
  );
  const asked = new Set(idsToReadBack(source.keys()));
  assert.deepEqual(
    wanted.filter((id) => !asked.has(id)),
    [],
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
