/**
 * Compares what survived the last mutation run with docs/mutation-survivors.md: every survivor is argued there, and nothing is argued
 * that was found. Prints the table of scores by file. npm runs it after `npm run test:mutation`.
 */
import fs from 'node:fs';

const report = JSON.parse(fs.readFileSync('reports/mutation/mutation.json', 'utf8'));
const arguments_ = fs.readFileSync('docs/mutation-survivors.md', 'utf8');

const isFound = ({ status }) => status === 'Killed' || status === 'Timeout';
const isAlive = ({ status }) => status === 'Survived' || status === 'NoCoverage';
/** As code in Markdown. */
const code = (text) => (text.includes('`') ? `\`\`${text}\`\`` : `\`${text}\``);
const scoreOf = (found, alive) => (found + alive ? ((100 * found) / (found + alive)).toFixed(2) : 'none');

const rows = [];
const survivors = [];
for (const [file, { source, mutants }] of Object.entries(report.files)) {
  const lines = source.split('\n');
  const found = mutants.filter(isFound).length;
  const alive = mutants.filter(isAlive);
  const timeouts = mutants.filter(({ status }) => status === 'Timeout').length;
  // Such a mutant could not even be loaded; Stryker does not count it.
  const errors = mutants.length - found - alive.length;
  rows.push({ file, found, timeouts, alive: alive.length, errors });
  for (const { mutatorName, replacement, location } of alive) {
    const line = lines[location.start.line - 1].trim();
    survivors.push(`${mutatorName} ${code(replacement.split('\n')[0].trim())} in \`${file}\`: ${code(line)}`);
  }
}

const sum = (field) => rows.reduce((total, row) => total + row[field], 0);
const all = { file: 'all', found: sum('found'), timeouts: sum('timeouts'), alive: sum('alive'), errors: sum('errors') };
console.log('| file | score | found | of them by time | survived | not loadable |\n|---|---|---|---|---|---|');
for (const { file, found, timeouts, alive, errors } of [...rows, all])
  console.log(`| ${file} | ${scoreOf(found, alive)} | ${found} | ${timeouts} | ${alive} | ${errors} |`);

// A run may be about some files only.
const argued = [...arguments_.matchAll(/^- (\w+ `.*` in `(src\/core\/[\w-]+\.ts)`: `.*`)$/gm)].flatMap(([, entry, file]) =>
  report.files[file] ? [entry] : [],
);
const missing = survivors.filter((entry) => !argued.includes(entry));
const stale = argued.filter((entry) => !survivors.includes(entry));
for (const entry of missing) console.log(`survived, and docs/mutation-survivors.md does not say why:\n- ${entry}`);
for (const entry of stale) console.log(`argued in docs/mutation-survivors.md, and did not survive; take it out:\n- ${entry}`);
if (missing.length || stale.length) process.exitCode = 1;
