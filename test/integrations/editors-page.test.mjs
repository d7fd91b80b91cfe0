import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

const file = 'docs/editors.md';
const page = fs.readFileSync(file, 'utf8');
/** What an editor reads: without the words that they are told to type, and without addresses of pictures. */
const prose = page.replace(/`[^`]*`/g, '').replace(/\]\([^)]*\)/g, ']');

describe('the page for editors', () => {
  it('speaks of nothing that only a developer knows', () => {
    assert.doesNotMatch(page, /html/i);
    for (const word of ['tag', 'script', 'markup', 'iframe', 'attribute', 'element', 'code', 'CSS', 'JavaScript', 'shortcode', 'slot'])
      assert.doesNotMatch(prose, new RegExp(`\\b${word}s?\\b`, 'i'), word);
  });

  it('shows pictures that exist, and says what is in each', () => {
    const pictures = [...page.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    assert.ok(pictures.length >= 10);
    for (const [, text, address] of pictures) {
      assert.ok(text, address);
      assert.ok(fs.existsSync(path.join('docs', address)), `${address}: PICTURES=1 npm run test:cms takes it`);
    }
  });

  it('leads from the wish to the published page in five steps, on every system', () => {
    const sections = page.split(/^## /m).slice(1);
    assert.equal(sections.length, 5);
    for (const section of sections) {
      assert.match(section, /I want it on our back-pain page/);
      assert.deepEqual(
        [...section.matchAll(/^(\d)\. /gm)].map(([, number]) => number),
        ['1', '2', '3', '4', '5'],
      );
    }
  });

  it('is found from the README, and each place in it from its top', () => {
    assert.match(fs.readFileSync('README.md', 'utf8'), /\(docs\/editors\.md\)/);
    const places = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    assert.deepEqual(
      [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, place]) => place),
      places,
    );
  });
});
