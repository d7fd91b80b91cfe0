/**
 * Writes dist/rule-book/index.html: every question, rule, sentence and source on one printable page, for a clinician.
 *
 * `npm run rule-book`, or `npm run rule-book -- --since <git ref>` to list, and to put into the page, what changed since then.
 * With `--prove`, the proofs are run first when those of dist/proofs.json are not of this knowledge.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { knowledge, treatments } from 'pinched-nerve-widgets/knowledge';
import { compareVersions, sayChanges } from './rule-book/changes.mjs';
import { loadBook } from './rule-book/load.mjs';
import { makeRuleBook } from './rule-book/page.mjs';
import { messagesOf, versionAt } from './rule-book/versions.mjs';

const { since, prove } = parseArgs({ options: { since: { type: 'string' }, prove: { type: 'boolean' } } }).values;
let book = await loadBook();
if (prove && (book.proofs?.knowledgeHash !== book.hashes.knowledge || book.proofs.treatmentsHash !== book.hashes.treatments)) {
  execFileSync(process.execPath, ['scripts/proofs.mjs'], { stdio: 'inherit' });
  book = await loadBook();
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
for (const [what, many] of Object.entries({ ...counts, ...doubtful })) console.log(`${String(many).padStart(4)} ${what}`);
console.log(`dist/rule-book/index.html, ${(page.length / 1024).toFixed(0)} kB`);
