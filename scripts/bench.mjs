/**
 * Measures ours and others side by side and writes docs/benchmarks.md. `npm run bench`.
 *
 * Timings depend on the machine and on what else it does; the ratios depend on it less.
 */
import fs from 'node:fs';
import os from 'node:os';
import { benchBrowser } from '../test/bench/browser.mjs';
import { benchRules } from '../test/bench/rules.mjs';

/** Each returns `{section, targets}`. */
const parts = [benchRules, benchBrowser];

const results = [];
for (const part of parts) results.push(await part());
const targets = results.flatMap((result) => result.targets);
const lines = targets.map(({ what, met, measured }) => ({ what, measured, verdict: met ? 'reached' : '**missed**' }));

const text = `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0].model.trim()}.
Processor time. Everyone is warmed up, then timed in turns, 21 rounds; a ratio is worked out within a round.

## Targets

| target | measured | |
| --- | --- | --- |
${lines.map(({ what, measured, verdict }) => `| ${what} | ${measured} | ${verdict} |`).join('\n')}

${results.map(({ section }) => section).join('\n')}`;

fs.writeFileSync('docs/benchmarks.md', text);
console.log(text);
const missed = targets.filter(({ met }) => !met).length;
console.log(missed ? `${missed} of ${targets.length} targets missed` : `all ${targets.length} targets reached`);
