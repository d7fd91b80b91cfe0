import { deepEqual, ok } from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';

const read = (file) => fs.readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const listed = (folder, end) =>
  fs
    .readdirSync(new URL(`../../${folder}`, import.meta.url))
    .filter((name) => name.endsWith(end))
    .sort();

describe('the stories', () => {
  const files = listed('stories', '.stories.js');

  it('are all rendered by the tests of states, whatever file they stand in', () => {
    const support = read('test/support/states.js');
    const imported = [...support.matchAll(/from '\.\.\/\.\.\/stories\/([^']+)'/g)].map(([, file]) => file).sort();
    deepEqual(imported, files);
    for (const file of files) ok(support.includes(`'${file}': `), `${file} is not among the files of test/support/states.js`);
  });

  it('are at least 60, each with a name of its own in its file', () => {
    const names = files.map((file) => {
      const source = read(`stories/${file}`);
      const exported = source.match(/^export const \w+/gm) ?? [];
      ok(exported.length, `${file} has no story`);
      return exported;
    });
    ok(names.flat().length >= 60, `${names.flat().length} stories`);
    for (const each of names) deepEqual([...new Set(each)], each);
  });
});
