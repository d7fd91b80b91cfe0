/**
 * Fails when the hazard log names a control that no longer exists: a file, a test in it, a proved statement, a step of `npm test`.
 * Fails too when a hazard lacks a field, or the log does not say how many there are in each state. Needs the built modules.
 */
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const fields = ['Cause', 'Harm', 'Severity', 'Control', 'State'];
const severities = ['minor', 'significant', 'considerable', 'major', 'catastrophic'];
const states = ['controlled', 'partly controlled', 'not yet controlled'];
const leastHazards = 25;

/** The hazards of a log, each with its fields and controls. */
export function hazardsIn(log) {
  return log
    .split(/^### /m)
    .slice(1)
    .map((text) => {
      const [, id, title] = /^(\S+) (.*)/.exec(text) ?? [];
      const own = Object.fromEntries([...text.matchAll(/^- \*\*(.+?)\*\*: ?(.*)$/gm)].map(([, field, value]) => [field, value.trim()]));
      const controls = [...text.matchAll(/^ {2}- `([^`]+)`(?:: (.*))?$/gm)].map(([, file, name]) => ({ file, name: name?.trim() }));
      return { id, title, fields: own, controls };
    });
}

/** How many hazards there are, in all and in each state, as the first lines of the log say it. */
export function countsOf(hazards) {
  const counted = states.map((state) => `${hazards.filter(({ fields: own }) => own.State === state).length} ${state}`);
  return `${hazards.length} hazards: ${counted.join(', ')}`;
}

/** The names of the tests of a file, as they are written, with `${…}` where a name is made. */
export function testNamesIn(source) {
  const tree = ts.createSourceFile('test.js', source, ts.ScriptTarget.ES2022, true);
  const names = new Set();
  const visit = (node) => {
    if (ts.isCallExpression(node) && ['it', 'test'].includes(node.expression.getText(tree)) && node.arguments[0]) {
      const [name] = node.arguments;
      names.add(ts.isStringLiteralLike(name) ? name.text : name.getText(tree).replace(/^`|`$/g, ''));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

/**
 * @param log - The text of the hazard log.
 * @param sources - `read` (from a path to its text, `undefined` when there is none), `statements` (of the proofs) and `steps` (the
 *   text of the whole test run).
 * @returns Every problem, as a line.
 */
export function problemsOf(log, { read, statements, steps }) {
  const hazards = hazardsIn(log);
  const problems = hazards.length < leastHazards ? [`${hazards.length} hazards; at least ${leastHazards} are expected`] : [];
  if (!log.split('\n## ')[0].includes(`\n${countsOf(hazards)}.\n`)) problems.push(`the log does not begin with "${countsOf(hazards)}."`);
  const add = (id, text) => problems.push(`${id}: ${text}`);
  hazards.forEach(({ id, fields: own, controls }, index) => {
    if (id !== `H${String(index + 1).padStart(2, '0')}`) add(id, 'out of order');
    for (const field of fields) if (!own[field]) add(id, `has no ${field.toLowerCase()}`);
    if (!severities.includes(own.Severity)) add(id, `severity "${own.Severity}"; use one of: ${severities.join(', ')}`);
    if (!states.includes(own.State)) add(id, `state "${own.State}"; use one of: ${states.join(', ')}`);
    if (own.State === 'not yet controlled' ? controls.length : !controls.length)
      add(id, `is ${own.State}, with ${controls.length} tests that keep its control alive`);
    for (const { file, name } of controls) {
      const source = read(file);
      if (source === undefined) add(id, `${file} does not exist`);
      else if (name === undefined) {
        if (!steps.includes(file)) add(id, `${file} is no step of the test run`);
      } else if (file === 'test/proofs/statements.mjs') {
        const statement = statements.find((each) => each.name === name);
        if (!statement) add(id, `no statement says "${name}"`);
        else if (statement.brokenBy) add(id, `the statement "${name}" does not hold`);
      } else if (!testNamesIn(source).has(name)) add(id, `${file} has no test "${name}"`);
    }
  });
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { statements } = await import('../test/proofs/statements.mjs');
  const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);
  const log = fs.readFileSync('docs/hazard-log.md', 'utf8');
  const problems = problemsOf(log, { read, statements, steps: fs.readFileSync('scripts/test.mjs', 'utf8') });
  for (const problem of problems) console.error(problem);
  console.log(problems.length ? `${problems.length} problems in the hazard log` : countsOf(hazardsIn(log)));
  process.exitCode = problems.length ? 1 : 0;
}
