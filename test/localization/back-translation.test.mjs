import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';

const textOf = (xml) =>
  xml
    .replace(/<x id="(\d)"[^>]*\/>/g, '{$1}')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

for (const language of ['es', 'ar'])
  test(`every sentence that was read back stands in the table as it is said today: ${language}`, () => {
    const units = new Map(
      [
        ...fs
          .readFileSync(`locales/${language}.xlf`, 'utf8')
          .matchAll(/<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>\s*<target>([\s\S]*?)<\/target>/g),
      ].map(([, id, source, target]) => [id, [source, target].map(textOf)]),
    );
    const rows = fs
      .readFileSync(`docs/back-translation.${language}.md`, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, id, english, said, back] = /^\| `([^`]+)` \| (.*?) \| (.*?) \| (.*) \|$/.exec(line) ?? [];
        return id ? [{ id, english, said, back }] : [];
      });
    const differ = rows.filter(({ id, english, said }) => units.get(id)?.join('|') !== `${english}|${said}`).map(({ id }) => id);
    assert.deepEqual(differ, [], 'translate these back again, then bring the table up to date');
    assert.equal(rows.length, 354);
    assert.ok(
      rows.every(({ back }) => back && !back.startsWith('mended since')),
      'a mended sentence was not read back',
    );
  });
