/**
 * How long the way to a result is: questions, screens and taps over the vignettes and over 10,000 simulated people.
 * `npm run journeys` writes docs/journeys.md.
 */
import fs from 'node:fs';
import { standing } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { isOpenOn, questionsOn, screens as allScreens } from '../dist/esm/elements/symptom-checker/screens.js';
import { drawPeople } from '../test/support/population.mjs';

const vignettes = JSON.parse(fs.readFileSync('test/vignettes/vignettes.json', 'utf8'));

/**
 * Walks the screens as the element does. Taps: Start, every option ticked, Continue on every screen, and the button under the
 * list of answers; an emergency ends the walk. What the sheet leaves open is answered "Not sure", which an optional question needs
 * no tap for.
 */
export function journeyOf(sheet) {
  let answers = {};
  let [questions, screens, taps] = [0, 0, 1];
  const seen = new Set();
  for (;;) {
    const screen = allScreens.find((each) => !seen.has(each) && isOpenOn(each, answers, () => false));
    if (!screen) break;
    seen.add(screen);
    screens++;
    for (const id of questionsOn(screen, answers)) {
      const given = sheet[id];
      questions++;
      const { kind, ask } = knowledge.questions[id];
      taps += given === undefined ? (ask === 'optional' ? 0 : 1) : [given].flat().length;
      answers = { ...answers, [id]: given ?? (kind === 'one' ? 'not-sure' : ['not-sure']) };
    }
    taps++;
    if (standing(knowledge, answers).level === 'emergency') return { questions, screens, taps };
  }
  return { questions, screens, taps: taps + 1 };
}

const quantile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];

function row(name, sheets) {
  const journeys = sheets.map(journeyOf);
  const cells = ['questions', 'screens', 'taps'].map((what) => {
    const numbers = journeys.map((journey) => journey[what]);
    return `${quantile(numbers, 0.5)} / ${quantile(numbers, 0.9)}`;
  });
  return `| ${name} | ${sheets.length} | ${cells.join(' | ')} |`;
}

const people = { a: 3334, b: 3333, c: 3333 };
const drawn = Object.entries(people).map(([group, count]) => [group, drawPeople(group, count, 1)]);
const names = { a: 'simulated: back only, new', b: 'simulated: back and leg', c: 'simulated: over 55' };
const isWalked = ({ answers }) => Object.keys(answers).length > 0;
const walked = vignettes.filter(isWalked);
const leftOut = vignettes.filter((vignette) => !isWalked(vignette));
const table = [
  '| who | how many | questions | screens | taps |',
  '|---|---|---|---|---|',
  row(
    'vignettes',
    walked.map(({ answers }) => answers),
  ),
  row(
    'simulated people, all',
    drawn.flatMap(([, sheets]) => sheets),
  ),
  ...drawn.map(([group, sheets]) => row(names[group], sheets)),
].join('\n');
const plain = journeyOf({
  ...vignettes.find(({ id }) => id === 'V107').answers,
  'leg-sides': 'left',
  'leg-reach': 'foot',
  'main-pain': 'leg-more',
  feeling: ['numb'],
  'numb-zones': ['foot-outer'],
  'pain-where': ['low-back', 'calf-back'],
  cough: 'leg',
});
fs.writeFileSync(
  'docs/journeys.md',
  `# How long the way to a result is

Written by \`npm run journeys\`. Each cell: median / 90th percentile. An emergency ends the walk. Taps: Start, every option, Continue on every screen, and the button under the list of answers.

${table}

Of the ${vignettes.length} vignettes, ${leftOut.map(({ id }) => id).join(', ')} is left out: nobody answers anything there, so there is no way to measure. In the others a question that the vignette leaves open counts as “Not sure”; that is one tap, or none where the question may be passed over.

Plain one-sided leg pain below the knee: ${plain.questions} questions on ${plain.screens} screens, ${plain.taps} taps (at most 16 screens and 60 taps are allowed).

The simulated people are drawn as \`test/vignettes/population.json\` says; nearly all of its shares are assumed.
`,
);
console.log(table, plain);
