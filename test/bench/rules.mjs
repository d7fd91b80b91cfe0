import { assess, compile, nextQuestion } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { vignettes } from '../support/answer-sheets.mjs';
import {
  allRulesByJsonRules,
  factsForJsonRules,
  levelByJsonLogicCompiled,
  levelByJsonLogicInterpreted,
  levelByJsonRules,
} from './engines.mjs';
import { ratios, spread, timeSideBySide } from './timing.mjs';

const sheets = vignettes.map(({ answers }) => answers);
const halfSheets = sheets.map((answers) => Object.fromEntries(Object.entries(answers).filter((_, index, all) => index < all.length / 2)));

/**
 * The module once more, on its own: V8 learns for each copy what kinds of objects it meets, so that nobody is slowed down by what
 * another was given.
 */
async function copyOf(url, name) {
  return import(`${url}?${name}`);
}

async function contestantsOf() {
  const engines = new URL('engines.mjs', import.meta.url);
  const { fillByClosures, levelByClosures } = await copyOf(engines, 'answers');
  const fill = fillByClosures(knowledge);
  const closures = levelByClosures(knowledge);
  const compileModule = new URL('compile.js', import.meta.resolve('pinched-nerve-widgets/core'));
  const { levelOf } = compile(knowledge);
  const { levelOf: levelOfBuilt } = (await copyOf(compileModule, 'built')).compile(knowledge);

  const built = sheets.map(fill);
  const facts = JSON.parse(JSON.stringify(built));
  const jsonFacts = facts.map(factsForJsonRules(knowledge));
  const closuresOn = async (name) => (await copyOf(engines, name)).levelByClosures(knowledge);
  return [
    { id: 'compiled', name: 'compiled form, `levelOf`', from: 'answers', inputs: sheets, work: levelOf },
    { id: 'closures', name: 'plain closures', from: 'answers', inputs: sheets, work: (answers) => closures(fill(answers)) },
    { id: 'assess', name: '`assess`, trace and all', from: 'answers', inputs: sheets, work: (answers) => assess(knowledge, answers).level },
    { id: 'compiledFacts', name: 'compiled form, `levelOf`', from: 'facts', inputs: facts, work: levelOf },
    { id: 'closuresFacts', name: 'plain closures', from: 'facts', inputs: facts, work: await closuresOn('facts') },
    {
      id: 'logicCompiled',
      name: 'json-logic-engine, compiled (needs `unsafe-eval`)',
      from: 'facts',
      inputs: facts,
      work: levelByJsonLogicCompiled(knowledge),
    },
    {
      id: 'logicInterpreted',
      name: 'json-logic-engine, interpreted',
      from: 'facts',
      inputs: facts,
      work: levelByJsonLogicInterpreted(knowledge),
    },
    {
      id: 'jsonRules',
      name: 'json-rules-engine, the level alone',
      from: 'facts',
      inputs: jsonFacts,
      work: levelByJsonRules(knowledge),
      isAsync: true,
    },
    {
      id: 'jsonRulesAll',
      name: 'json-rules-engine, all rules',
      from: 'facts',
      inputs: jsonFacts,
      work: allRulesByJsonRules(knowledge),
      isAsync: true,
    },
    { id: 'compiledBuilt', name: 'compiled form, `levelOf`', from: 'built facts', inputs: built, work: levelOfBuilt },
    { id: 'closuresBuilt', name: 'plain closures', from: 'built facts', inputs: built, work: await closuresOn('built') },
  ];
}

/** Whoever is wrong about one case is not timed. */
async function checkLevels(contestants) {
  for (const { id, inputs, work } of contestants) {
    for (const [index, input] of inputs.entries()) {
      const level = await work(input);
      const expected = assess(knowledge, sheets[index]).level;
      if (level !== expected) throw new Error(`${id}: ${level} for vignette ${vignettes[index].id}; expected ${expected}`);
    }
  }
}

const next = [
  {
    id: 'next',
    name: '`nextQuestion` of the whole sheet',
    from: 'answers',
    inputs: sheets,
    work: (answers) => nextQuestion(knowledge, answers),
  },
  {
    id: 'nextHalf',
    name: '`nextQuestion` of half the sheet',
    from: 'half the answers',
    inputs: halfSheets,
    work: (answers) => nextQuestion(knowledge, answers),
  },
  {
    id: 'assessHalf',
    name: '`assess` of half the sheet',
    from: 'half the answers',
    inputs: halfSheets,
    work: (answers) => assess(knowledge, answers),
  },
];

const number = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const row = (cells) => `| ${cells.join(' | ')} |`;
const range = ({ least, median, most }) => [least, median, most].map(number);

/**
 * Times the rules engines.
 *
 * @returns The section for `docs/benchmarks.md`, and what was to be reached: `{what, met, measured}`.
 */
export async function benchRules() {
  const engines = await contestantsOf();
  await checkLevels(engines);
  const contestants = [...engines, ...next];
  const ns = await timeSideBySide(contestants);

  const table = [
    row(['who', 'reads', 'least µs', 'median µs', 'most µs', 'compiled form is … times as fast: least', 'median', 'most']),
    row(['---', '---', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...contestants.map(({ id, name, from }) => {
      const own = { answers: 'compiled', facts: 'compiledFacts', 'built facts': 'compiledBuilt' }[from];
      const compared = own && own !== id ? range(ratios(ns[id], ns[own])) : ['', '', ''];
      return row([name, from, ...range(spread(ns[id].map((value) => value / 1000))), ...compared]);
    }),
  ];

  const target = (what, slower, faster, factor) => {
    const measured = ratios(ns[slower], ns[faster]);
    return {
      what,
      met: measured.median >= factor,
      measured: `${range(measured).join(' / ')} times (least / median / most), at least ${number(factor)} wanted`,
    };
  };
  const targets = [
    target('compiled form against json-rules-engine, same facts', 'jsonRules', 'compiledFacts', 1),
    target('compiled form against json-logic-engine interpreted, same facts', 'logicInterpreted', 'compiledFacts', 1),
    target('compiled form against json-logic-engine compiled, same facts', 'logicCompiled', 'compiledFacts', 1),
    target('compiled form against plain closures, same answers', 'closures', 'compiled', 8 / 3),
    target('compiled form against plain closures, same filled facts', 'closuresFacts', 'compiledFacts', 8 / 3),
    target('compiled form against plain closures, each on the facts it reads faster', 'closuresBuilt', 'compiledFacts', 8 / 3),
    target('compiled form against plain closures, built facts', 'closuresBuilt', 'compiledBuilt', 8 / 3),
    target('`assess` with trace against json-rules-engine, both finding all rules', 'jsonRulesAll', 'assess', 20),
    target('`assess` with trace against json-rules-engine finding the level alone', 'jsonRules', 'assess', 20),
    target('`nextQuestion` against `assess`, whole sheets', 'assess', 'next', 1),
    target('`nextQuestion` against `assess`, half sheets', 'assessHalf', 'nextHalf', 1),
  ];

  const { rules, questions } = knowledge;
  const section = `## Rules

${Object.keys(rules).length} rules over ${Object.keys(questions).length} questions; the answers of ${sheets.length} vignettes; microseconds for one sheet.
Before anything is timed, everyone must find the level that \`assess\` finds, on every sheet.

- *answers*: as a reader gives them. Setting aside what does not apply and filling what is open (\`askWhen\`, danger questions) is part of the work.
- *facts*: the same sheets, set aside and filled beforehand. json-rules-engine and json-logic-engine cannot say "in this order, with what
  was filled before", so they are given the facts ready; so are the compiled form and the closures in those rows. The compiled form
  still goes through the fill there: it has no shorter way.
- *built facts*: the same facts in objects made key by key, as \`parseAnswers\` makes them. V8 keeps these as dictionaries: closures, which look at
  few keys, read them faster; the compiled form, which goes through all keys, slower than what \`JSON.parse\` returns. A process that gives
  the compiled form both kinds has the slower speed for both.
- Rules go from the highest level down, and everyone but \`assess\` and "all rules" stops at the first that is true (json-rules-engine: at the first level). Findings
  are written out where they are used. json-rules-engine cannot count: the findings that count are ready facts for it, at no cost.
- json-logic-engine compiled makes code with \`eval\`. A page with a strict content security policy cannot run it; the compiled form can run there.
- \`nextQuestion\` of the whole sheet finds nothing left to ask, or an emergency.

${table.join('\n')}
`;
  return { section, targets };
}
