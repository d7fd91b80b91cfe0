/**
 * Fails when a translation is not in step with the source: units missing or obsolete, placeholders lost, an English text that
 * changed after it was translated, or files that `npm run extract` would change.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { readTranslations } from './translations.mjs';

const { languages, problems, count } = readTranslations();
const files = [...languages.keys()].map((language) => `locales/${language}.xlf`);
const before = files.map((file) => fs.readFileSync(file, 'utf8'));
execFileSync('node_modules/.bin/lit-localize', ['extract'], { stdio: 'ignore' });
files.forEach((file, index) => {
  if (fs.readFileSync(file, 'utf8') === before[index]) return;
  problems.push(`${file}: the source has changed; run "npm run extract" and translate what changed`);
  fs.writeFileSync(file, before[index]);
});
for (const problem of problems.slice(0, 40)) console.error(problem);
console.log(problems.length ? `${problems.length} problems` : `${count} messages in ${languages.size} languages are in step`);
process.exitCode = problems.length ? 1 : 0;
