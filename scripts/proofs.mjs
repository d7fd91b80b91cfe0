/** Proves every statement about the knowledge and writes dist/proofs.json. `npm run proofs` builds first. */
import fs from 'node:fs';
import { knowledge, treatments } from 'pinched-nerve-widgets/knowledge';
import { questionWords } from '../dist/esm/wording/questions.js';
import { describeCounterexample } from '../test/proofs/counterexample.mjs';
import { openLaboratory } from '../test/proofs/laboratory.mjs';
import { startSolver } from '../test/proofs/solver.mjs';
import { statements } from '../test/proofs/statements.mjs';
import { proofSubject } from './rule-book/proof-subject.mjs';

const solver = await startSolver();
const began = Date.now();
const results = [];
let isAsExpected = true;
for (const { id, name, prove, brokenBy } of statements) {
  const start = Date.now();
  const counterexamples = await prove(openLaboratory(solver, { knowledge, treatments }));
  const holds = !counterexamples.length;
  const ms = Date.now() - start;
  results.push({
    id,
    name,
    holds,
    ms,
    ...(brokenBy ? { brokenBy } : {}),
    ...(holds ? {} : { counterexample: counterexamples[0], broken: counterexamples.map(({ label }) => label) }),
  });
  if (holds === Boolean(brokenBy)) isAsExpected = false;
  const verdict = holds ? 'holds' : brokenBy ? 'does not hold, as known' : 'DOES NOT HOLD';
  console.log(`${id.padEnd(3)} ${verdict}  ${name}  (${(ms / 1000).toFixed(1)} s)`);
  if (holds) continue;
  if (brokenBy) console.log(`      ${brokenBy}`);
  for (const each of brokenBy ? counterexamples.slice(0, 1) : counterexamples)
    for (const line of describeCounterexample(knowledge, each, questionWords)) console.log(`      ${line}`);
  if (counterexamples.length > 1) console.log(`      In all: ${counterexamples.map(({ label }) => label).join('; ')}`);
}
solver.stop();
const { knowledgeHash, treatmentsHash, programHash } = proofSubject;
fs.writeFileSync(
  'dist/proofs.json',
  `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), knowledgeHash, treatmentsHash, programHash, statements: results }, null, 2)}\n`,
);
const holding = results.filter(({ holds }) => holds).length;
console.log(
  `${holding} of ${results.length} statements hold of knowledge ${knowledgeHash.slice(0, 12)}, ${((Date.now() - began) / 1000).toFixed(1)} s in all`,
);
if (!isAsExpected) {
  console.log('This is not what was known of this knowledge.');
  process.exitCode = 1;
}
