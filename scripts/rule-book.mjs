/**
 * Writes dist/rule-book/index.html: every question, rule, sentence and source on one printable page, for a clinician.
 *
 * `npm run rule-book`, or `npm run rule-book -- --since <git ref>` to list, and to put into the page, what changed since then.
 * With `--prove`, as there, the proofs are run first when dist/proofs.json is not of this tree. The build does not run them, which
 * would make it half as long again: its book says so when there are none of this tree.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { knowledge, treatments } from 'pinched-nerve-widgets/knowledge';
import { compareVersions, sayChanges } from './rule-book/changes.mjs';
import { loadBook } from './rule-book/load.mjs';
import { makeRuleBook } from './rule-book/page.mjs';
import { areProofsOf } from './rule-book/proof-subject.mjs';
import { messagesOf, versionAt } from './rule-book/versions.mjs';

const { since, prove, quiet } = parseArgs({
  options: { since: { type: 'string' }, prove: { type: 'boolean' }, quiet: { type: 'boolean' } },
}).values;
let book = await loadBook();
if (prove) {
  const isCurrent = () => Boolean(book.proofs && areProofsOf(book.proofs, book.proofSubject));
  if (!isCurrent()) {
    spawnSync(process.execPath, ['scripts/proofs.mjs'], { stdio: 'inherit' });
    book = await loadBook();
  }
  // The book has to show a statement that does not hold; the command fails all the same.
  const isAsKnown = isCurrent() && book.proofs.statements.every(({ holds, brokenBy }) => holds !== Boolean(brokenBy));
  if (!isAsKnown) process.exitCode = 1;
}
let changes;
if (since) {
  const chapters = compareVersions(await versionAt(since), { knowledge, treatments, messages: messagesOf('dist/esm') });
  changes = { since, chapters };
  console.log(sayChanges(chapters).join('\n'));
}
const { page, counts, doubtful } = makeRuleBook({ ...book, changes });
fs.mkdirSync('dist/rule-book', { recursive: true });
fs.writeFileSync('dist/rule-book/index.html', page);
if (!quiet) for (const [what, many] of Object.entries({ ...counts, ...doubtful })) console.log(`${String(many).padStart(4)} ${what}`);
if (!quiet) console.log(`dist/rule-book/index.html, ${(page.length / 1024).toFixed(0)} kB`);
