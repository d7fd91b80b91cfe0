/** Writes docs/accuracy.md: how the checker does on the vignettes, and how often it alarms simulated people. `npm run report`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { assess, levels, parseAnswers } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { vignettes } from '../test/support/answer-sheets.mjs';
import { drawPeople, population } from '../test/support/population.mjs';

const seed = 42;
const topRules = 25;

const published = [
  {
    study: 'Semigran 2015',
    what: '23 checkers, 45 vignettes',
    result: 'exact 57 %; emergencies 80 %, non-emergencies 55 %, self-care 33 %; best single tool 78 %, worst 33 %',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4496786',
  },
  {
    study: 'Schmieding 2022',
    what: '22 apps, the same 45 vignettes',
    result: 'exact 55.8 % (median); too high to too low 1.11 to 1',
    url: 'https://jmir.org/2022/5/e31810',
  },
  {
    study: 'Hill 2020',
    what: '19 triage checkers, 688 tests',
    result: 'exact 49 %; emergency 63 %, urgent 56 %, non-urgent 30 %, self-care 40 %',
    url: 'https://mja.com.au/journal/2020/212/11/quality-diagnosis-and-triage-advice-provided-free-online-symptom-checkers-and',
  },
  {
    study: 'Gilbert 2020 (written by the maker of Ada)',
    what: '8 apps, 7 general practitioners, 200 vignettes',
    result: 'safe, no more than one level too low: practitioners 97.0 %, apps 80.0 to 97.8 %',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7745523',
  },
  {
    study: 'El-Osta 2021 (preprint)',
    what: '3 apps, 139 vignettes',
    result: 'appropriate 42.4 to 61.9 %; too low 28.6 % to about 47.5 %',
    url: 'https://medrxiv.org/content/10.1101/2021.07.29.21261320v1',
  },
  {
    study: 'Wallace 2022, review',
    what: '10 studies',
    result: 'exact 48.8 to 90.1 %',
    url: 'https://nature.com/articles/s41746-022-00667-w',
  },
  {
    study: 'Kopka 2025, review',
    what: '19 studies',
    result: 'exact: apps 11.5 to 90.0 %, language models 57.8 to 76.0 %, laypeople 47.3 to 62.4 %',
    url: 'https://doi.org/10.1038/s41746-025-01566-6',
  },
];

const rankOf = (level) => levels.indexOf(level);
const fromHigh = [...levels].reverse();
const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : 'none');
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, body) => [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');

function accuracy() {
  const results = vignettes.map(({ id, basis, expected, answers }) => {
    const got = assess(knowledge, parseAnswers(knowledge, answers)).level;
    return { id, basis, expected: expected.triage, got, step: rankOf(got) - rankOf(expected.triage) };
  });
  const count = (keep) => results.filter(keep).length;
  const wrong = results.filter(({ step }) => step !== 0);
  const high = count(({ step }) => step > 0);
  const byLevel = fromHigh.map((level) => {
    const own = results.filter(({ expected }) => expected === level);
    const right = own.filter(({ step }) => step === 0).length;
    return [level, own.length, right, percent(right, own.length)];
  });
  const confusion = fromHigh.map((expected) => [
    expected,
    ...fromHigh.map((got) => count((result) => result.expected === expected && result.got === got) || '.'),
  ]);
  const bases = [...new Set(results.map(({ basis }) => basis))].map((basis) => {
    const own = results.filter((result) => result.basis === basis);
    return [basis, own.length, percent(own.filter(({ step }) => step === 0).length, own.length)];
  });
  const figures = [
    ['accuracy: the level is exact', percent(results.length - wrong.length, results.length)],
    [
      'safety of advice: no more than one level too low (as in Gilbert 2020)',
      percent(
        count(({ step }) => step >= -1),
        results.length,
      ),
    ],
    [
      'safety of advice, strict: never too low',
      percent(
        count(({ step }) => step >= 0),
        results.length,
      ),
    ],
    ['inclination to over-triage: too high, of the wrong ones', wrong.length ? percent(high, wrong.length) : 'no wrong one'],
    [
      'comprehensiveness: given any level at all',
      percent(
        count(({ got }) => got),
        results.length,
      ),
    ],
  ];
  const misses = wrong.map(({ id, expected, got }) => `- ${id}: expected ${expected}, got ${got}`);
  return `## On the vignettes

${results.length} vignettes, knowledge ${knowledge.version} of ${knowledge.contentDate}.

${table(['figure', 'on this set'], figures)}

${table(['expected level', 'vignettes', 'exact', 'share'], byLevel)}

Expected (rows) and got (columns):

${table(['', ...fromHigh], confusion)}

${table(['where the vignette comes from', 'vignettes', 'exact'], bases)}

${misses.length ? `Misses:\n\n${misses.join('\n')}` : 'There is no miss.'}

**What this does not show.** The vignettes were written with the rules in view, by the author of the rules. Agreement shows that the code follows the clinical file, not that the file is right. No accuracy on patients exists, and no clinician has signed the rules yet.

### Published figures for general checkers

${table(
  ['study', 'what', 'triage'],
  published.map(({ study, what, result, url }) => [`[${study}](${url})`, what, result]),
)}

They cannot be compared with the figures above: those are general checkers on vignettes of many diseases, written by others; this is a checker for one problem on vignettes of its own author.`;
}

function alarms() {
  const { peoplePerGroup, now } = population.alarm;
  const groups = population.groups.map(({ id, what }, index) => {
    const levelCounts = Object.fromEntries(levels.map((level) => [level, 0]));
    const fired = {};
    const decided = {};
    for (const answers of drawPeople(id, peoplePerGroup, seed + index)) {
      const { level, rules } = assess(knowledge, answers);
      levelCounts[level]++;
      for (const rule of rules) {
        fired[rule] = (fired[rule] ?? 0) + 1;
        if (knowledge.rules[rule].level === level) decided[rule] = (decided[rule] ?? 0) + 1;
      }
    }
    return { id, what, levelCounts, fired, decided };
  });
  const share = (counted) => (100 * (counted ?? 0)) / peoplePerGroup;
  const levelRows = groups.flatMap(({ id, what, levelCounts }) =>
    fromHigh.map((level, index) => {
      const ours = share(levelCounts[level]);
      return [index ? '' : `${id}. ${what}`, level, ours.toFixed(1), now[id][level].toFixed(1), (ours - now[id][level]).toFixed(1)];
    }),
  );
  const differences = groups.flatMap(({ id, levelCounts }) => levels.map((level) => Math.abs(share(levelCounts[level]) - now[id][level])));
  const most = (rule) => Math.max(...groups.map(({ fired }) => fired[rule] ?? 0));
  const floor = Object.keys(knowledge.rules).filter((rule) => groups.every(({ fired }) => fired[rule] === peoplePerGroup));
  const byFrequency = Object.keys(knowledge.rules)
    .filter((rule) => !floor.includes(rule))
    .sort((a, b) => most(b) - most(a));
  const firing = byFrequency.filter((rule) => most(rule));
  const silent = byFrequency.filter((rule) => !most(rule));
  const codes = (rules) => rules.map((rule) => `\`${rule}\``).join(', ') || 'none';
  const ruleTable = (rules, digits) =>
    table(
      ['rule', 'id', 'level', ...groups.map(({ id }) => id)],
      rules.map((rule) => [
        knowledge.rules[rule].number,
        `\`${rule}\``,
        knowledge.rules[rule].level,
        ...groups.map(({ fired, decided }) => `${share(fired[rule]).toFixed(digits)} (${share(decided[rule]).toFixed(digits)})`),
      ]),
    );
  const { read, derived, recalled, assumed } = population.numbers;
  const urgent = groups.map(({ id, levelCounts }) => `${id}: ${share(levelCounts.emergency + levelCounts.urgent).toFixed(1)} %`);
  return `## On simulated people

How many ordinary people the rules alarm. ${peoplePerGroup.toLocaleString('en')} people in each group, drawn as \`test/vignettes/population.json\` describes (seed ${seed}); in % of the group, beside the figures that the file itself states.

${table(['group', 'level', 'here', 'in the file', 'difference'], levelRows)}

The largest difference is ${Math.max(...differences).toFixed(1)} percentage points; chance alone makes up to about 0.7 (two standard errors). The description leaves some steps of the drawing open: how a case whose shares make a hundred is drawn when doubts are scaled, which lengths are "early" (here: under 6 weeks), and which first change counts as newest.

Emergency or urgent: ${urgent.join(', ')}.

The ${topRules} rules that fire most often, in % of the group (in brackets: where the rule is of the level of the result):

${ruleTable(firing.slice(0, topRules), 1)}

<details>
<summary>The other ${firing.length - topRules} rules that fired</summary>

${ruleTable(firing.slice(topRules), 2)}

</details>

Of the ${Object.keys(knowledge.rules).length} rules, these fired for everybody: ${codes(floor)}. These fired for nobody: ${codes(silent)}.

**How little is known.** Of the ${read + derived + recalled + assumed} prevalences behind this, ${read} were read in a publication, ${derived} derived from a figure that was read, ${recalled} recalled and ${assumed} assumed. Nobody has measured what the wording does to the ticks. The answers of a person depend on each other only through two hidden traits and a few links. Nobody in it is ill, while about 1 in 100 would be (Henschke 2009: 0.9 %), so it counts alarms, not wrong alarms, and says nothing about illness that is missed. Read differences between versions of the rules, not the height of a figure; only answers of real people can give the height.`;
}

const report = `# How the symptom checker does

Written by \`npm run report\`; do not edit.

${accuracy()}

${alarms()}
`;
mkdirSync('docs', { recursive: true });
writeFileSync('docs/accuracy.md', await format(report, { parser: 'markdown' }));
console.log('docs/accuracy.md written');
