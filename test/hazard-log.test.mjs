import { deepEqual, equal, ok } from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { hazardsIn, problemsOf, testNamesIn } from '../scripts/check-hazard-log.mjs';
import { statements } from './proofs/statements.mjs';

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);
const log = fs.readFileSync('docs/hazard-log.md', 'utf8');
const steps = fs.readFileSync('scripts/test.mjs', 'utf8');
const check = (text, sources = {}) => problemsOf(text, { read, statements, steps, ...sources });

describe('the hazard log', () => {
  it('names only controls that exist, and has every field', () => {
    deepEqual(check(log), []);
  });

  it('fails when a test that it names is gone', () => {
    const [problem, ...more] = check(log.replace('never suggests what should be avoided', 'is renamed'));
    equal(problem, 'H32: test/core/treatment-fit.test.mjs has no test "is renamed"');
    equal(more.length, 0);
  });

  it('fails when a file that it names is gone', () => {
    const without = (file) => (file === 'test/rule-book.test.mjs' ? undefined : read(file));
    ok(check(log, { read: without }).includes('H02: test/rule-book.test.mjs does not exist'));
  });

  it('fails when a statement that it names is gone, or no longer holds', () => {
    const broken = statements.map((each) => (each.id === '2a' ? { ...each, brokenBy: 'a change' } : each));
    ok(check(log, { statements: broken }).some((problem) => problem.startsWith('H01: the statement') && problem.endsWith('does not hold')));
    ok(
      check(log, { statements: statements.filter(({ id }) => id !== '2a') }).some((problem) =>
        problem.startsWith('H01: no statement says'),
      ),
    );
  });

  it('fails when a check that it names is no step of the test run', () => {
    ok(check(log, { steps: '' }).includes('H18: scripts/check-translations.mjs is no step of the test run'));
  });

  it('fails when a hazard has lost a field, or claims a control without a test', () => {
    ok(check(log.replace(/^- \*\*Harm\*\*: .*$/m, '')).includes('H01: has no harm'));
    ok(
      check(log.replace('- **State**: not yet controlled', '- **State**: controlled')).some((problem) => problem.includes('with 0 tests')),
    );
  });

  it('fails when its first lines count otherwise', () => {
    const [said] = /^\d+ hazards: .*$/m.exec(log);
    deepEqual(check(log.replace(said, '1 hazards: 1 controlled.')), [`the log does not begin with "${said}"`]);
  });

  it('says on its first lines that nobody has signed it', () => {
    for (const file of ['docs/hazard-log.md', 'docs/intended-purpose.md'])
      ok(/^\*\*No clinician/.test(fs.readFileSync(file, 'utf8').split('\n')[2]), file);
  });

  it('reads the names of tests from calls, never from comments', () => {
    deepEqual([...testNamesIn("// it('not this')\nit('this', () => {});\nit(`that: ${name}`, () => {});")], ['this', 'that: ${name}']);
    ok(hazardsIn(log).length >= 25);
  });
});
