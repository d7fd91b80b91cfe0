import { readFileSync } from 'node:fs';
import { seeded } from './seeded.mjs';

/** How often ordinary people tick what; most of its numbers are assumed. */
export const population = JSON.parse(readFileSync(new URL('../vignettes/population.json', import.meta.url), 'utf8'));

/** Rows by question, and by question and case. */
const rows = new Map();
for (const row of population.rows) {
  const key = row.case === undefined ? row.question : `${row.question}/${row.case}`;
  rows.set(key, [...(rows.get(key) ?? []), row]);
}
const people = Object.fromEntries(population.people.map(({ id, value }) => [id, value]));

const bandOf = (years) => (years < 45 ? 'under-45' : years < 60 ? '45-59' : years < 70 ? '60-69' : '70-plus');
const ageOption = (years) =>
  years < 18 ? '16-17' : years < 45 ? '18-44' : years < 50 ? '45-49' : years < 60 ? '50-59' : years < 70 ? '60-69' : '70-plus';

/**
 * Draws people as `population.json` describes.
 *
 * @param group - `a`, `b` or `c`.
 * @param n - How many.
 * @param seed - The same seed gives the same people.
 * @returns Answer sheets in which every question that applies has an answer, but for some optional ones; some questions that do not
 *   apply have one too.
 */
export function drawPeople(group, n, seed) {
  if (!population.groups.some(({ id }) => id === group)) throw new RangeError(`unknown group "${group}"; use one of: a, b, c`);
  const random = seeded(seed);
  return Array.from({ length: n }, () => drawPerson(group, random));
}

function drawPerson(group, random) {
  const share = (id) => people[id][group];
  /** True in so many of a hundred. */
  const chance = (percent) => random() * 100 < percent;
  const years = drawAge(group, random);
  const woman = chance(share('women'));
  const hasLegPain = chance(share('leg'));
  const boneFactor = woman ? share('bone-women') : 2 - share('bone-women');
  // The others tick less often, so that the mean stays about 1.
  const scale = {
    fixed: 1,
    sign: chance(share('ticks-many')) ? 3 : 0.65,
    doubt: chance(share('doubts-many')) ? 3.5 : 0.375,
  };

  const percentOf = ({ prevalence, byAge, kind }) => (byAge ? byAge[bandOf(years)] : prevalence[group]) * scale[kind];
  /** `one` of a question: the rows share a single draw, the rest takes the plain answer. */
  const oneOf = (key, rest, times = () => 1) => {
    let left = random() * 100;
    for (const row of rows.get(key)) {
      left -= percentOf(row) * times(row.option);
      if (left < 0) return row.option;
    }
    return rest;
  };
  /** One of a case, whose shares make a hundred before doubts are scaled. */
  const oneCase = (key) => {
    const list = rows.get(key);
    let left = random() * list.reduce((sum, row) => sum + percentOf(row), 0);
    for (const row of list) {
      left -= percentOf(row);
      if (left < 0) return row.option;
    }
    return list.at(-1).option;
  };
  /** `many`: each option by itself, then not-sure if none was drawn, then none. */
  const manyOf = (key, none, { times = () => 1, skip = [] } = {}) => {
    const list = rows.get(key).filter(({ option }) => !skip.includes(option));
    const ticked = list
      .filter((row) => row.option !== 'not-sure' && chance(percentOf(row) * times(row.option)))
      .map(({ option }) => option);
    if (ticked.length) return ticked;
    const doubt = list.find(({ option }) => option === 'not-sure');
    return [doubt && chance(percentOf(doubt)) ? 'not-sure' : none];
  };
  const anyIn = (list, options) => list.some((option) => options.includes(option));

  const answers = { age: chance(share('age-not-sure')) ? 'not-sure' : ageOption(years), now: manyOf('now', 'none') };

  // Length of the episode: it steers how changes began and went.
  answers.duration = oneOf('duration', 'over-12w');
  const early = ['under-2w', '2-6w'].includes(answers.duration);
  const spell = early ? answers.duration : 'later';

  answers['leg-sides'] = drawLegSides();
  const legs = answers['leg-sides'];
  const bothCase = legs === 'not-sure' ? 'not sure which leg' : spell === 'later' && years >= 60 ? 'later, over 60' : spell;
  if (['both', 'swaps', 'not-sure'].includes(legs)) answers['both-pattern'] = oneCase(`both-pattern/${bothCase}`);
  const bothAche = answers['both-pattern'] === 'ache';
  const bothNerve = ['from-back-new', 'from-back'].includes(answers['both-pattern']);

  drawCaudaEquina();
  drawWeakness();
  answers['leg-cold'] = oneOf('leg-cold', 'no');
  answers.injury = oneOf('injury', 'none');
  for (const id of ['fever', 'calf', 'rash']) answers[id] = oneOf(id, 'no');
  answers['cord-signs'] = manyOf('cord-signs', 'none');
  if (!anyIn(answers['cord-signs'], ['none', 'not-sure'])) answers['cord-course'] = oneCase(`cord-course/${spell}`);
  answers.belly = manyOf('belly', 'none', { skip: woman ? ['testicle'] : [] });

  answers.cancer = oneOf('cancer', 'never');
  answers['body-signs'] = manyOf('body-signs', 'none');
  answers.night = oneOf('night', 'ok');
  answers['bone-risk'] = manyOf('bone-risk', 'none', { times: (option) => (option === 'steroids' ? 1 : boneFactor) });
  answers.immune = manyOf('immune', 'none');
  answers['infection-risk'] = manyOf('infection-risk', 'none');
  answers['blood-thinner'] = oneOf('blood-thinner', 'no');
  answers.pregnancy = woman ? oneOf('pregnancy', 'no') : 'no';
  if (['pregnant', 'maybe', 'not-sure'].includes(answers.pregnancy)) answers['pregnancy-signs'] = [oneCase('pregnancy-signs/')];

  drawPain();
  drawLookAlikes();
  return answers;

  function drawLegSides() {
    if (group !== 'a' && !hasLegPain) return 'none';
    const sides = oneOf('leg-sides', 'none');
    return sides === 'one' ? (chance(50) ? 'left' : 'right') : sides;
  }

  function drawCaudaEquina() {
    answers.saddle = oneOf('saddle', 'no');
    const bladderCase = oneOf('bladder', 'none');
    const inCase = ['long problem', 'new problem'].includes(bladderCase);
    answers.bladder = [inCase ? oneCase(`bladder/${bladderCase}`) : bladderCase];
    answers.bowel = manyOf('bowel', 'none', { skip: ['usual-problem'] });
    if (answers.bowel[0] === 'none' && chance(percentOf(rows.get('bowel').find(({ option }) => option === 'usual-problem'))))
      answers.bowel = ['usual-problem'];
    answers.sexual = oneOf('sexual', 'no');

    // The time of the first change is the newest of those ticked.
    const times = [];
    if (answers.saddle === 'yes') times.push(early ? 'saddle early' : 'saddle late');
    if (!anyIn(answers.bladder, ['none', 'usual-problem', 'not-sure']))
      times.push(bladderCase === 'new problem' ? 'bladder new' : 'bladder long');
    if (anyIn(answers.bowel, ['no-control', 'cannot-feel'])) times.push('bowel');
    if (answers.sexual === 'yes') times.push('sexual');
    const doubts = [answers.saddle, ...answers.bladder, ...answers.bowel, answers.sexual].includes('not-sure');
    if (!times.length && doubts) times.push('doubt');
    if (!times.length) return;
    const drawn = times.map((one) => oneCase(`ces-when/${one}`));
    answers['ces-when'] = ['new', 'worse', 'not-sure', 'longer-stable'].find((one) => drawn.includes(one));
  }

  function drawWeakness() {
    const factor = hasLegPain || group === 'a' ? 1 : share('weak-no-leg') / 100;
    answers.weakness = oneOf('weakness', 'none', () => factor);
    if (answers.weakness === 'none') return;
    const [sideCase, same] = ['left', 'right'].includes(legs) ? ['one leg', legs] : [legs === 'none' ? 'no leg pain' : 'both legs', 'both'];
    const side = oneCase(`weak-sides/${sideCase}`);
    answers['weak-sides'] = side === 'same' ? same : side;
    answers['weak-course'] = oneCase(`weak-course/${answers.weakness === 'not-sure' ? 'unsure if weak' : early ? 'early' : 'late'}`);
    answers['weak-moves'] = [oneCase(`weak-moves/${answers.weakness}`)];
  }

  function drawPain() {
    if (legs !== 'none') {
      const reach = bothAche ? oneCase('leg-reach/ache of both legs') : oneOf('leg-reach', 'buttock');
      answers['leg-reach'] = reach === 'below' ? oneCase('leg-reach/below the knee') : reach;
    }
    const reach = answers['leg-reach'];
    const places = manyOf('pain-where', 'low-back').filter((option) => option !== 'low-back');
    answers['pain-where'] = places.includes('upper-only') ? ['upper-back'] : ['low-back', ...places];
    const reached = { thigh: 'reaches the thigh', 'below-knee': 'reaches below the knee', foot: 'reaches the foot' }[reach];
    if (reached) answers['pain-where'].push(oneCase(`pain-where/${reached}`));

    answers['main-pain'] = oneOf('main-pain', legs === 'none' ? 'back-only' : 'back-more');
    answers.feeling = drawFeeling();
    if (anyIn(answers.feeling, ['numb', 'pins', 'burning']))
      answers['numb-zones'] = [oneCase(`numb-zones/${['thigh', 'below-knee', 'foot'].includes(reach) ? reach : 'else'}`)];
    answers.cough = oneOf('cough', 'no', (option) => (option === 'leg' && legs === 'none' && group === 'c' ? 0 : 1));
    answers['worse-with'] = chance(percentOf(rows.get('worse-with')[0]))
      ? ['nothing']
      : shuffled(['sitting', 'bending', 'standing', 'walking', 'lying', 'rolling']).slice(
          0,
          Number(oneCase('worse-with/how many of sitting, bending, standing, walking, lying, rolling, each as likely')),
        );
    const better = oneOf('better-with', 'else');
    answers['better-with'] = [better === 'else' ? oneCase('better-with/else') : better];
    answers.course = oneOf('course', 'same');
    answers.function = oneOf('function', 'some');
    answers['pain-level'] = oneOf('pain-level', 'moderate');
    if (answers.function === 'cannot-walk' && ['mild', 'moderate'].includes(answers['pain-level']) && chance(share('off-feet-severe')))
      answers['pain-level'] = 'severe';
    answers.onset = drawOnset();
    answers.sleep = oneCase(`sleep/${['severe', 'unbearable'].includes(answers['pain-level']) ? 'severe or unbearable' : 'else'}`);
    answers.tried = [oneCase(`tried/${early ? 'early' : 'late'}`)];
  }

  function drawFeeling() {
    if (legs === 'none') return [oneCase('feeling/no leg trouble')];
    if (bothAche && oneCase('feeling/ache of both legs') === 'ache') return ['ache'];
    const drawn = manyOf('feeling', 'none');
    if (!bothNerve || anyIn(drawn, ['pins', 'numb', 'shock', 'burning'])) return drawn;
    return [...drawn.filter((option) => option === 'ache'), 'pins'];
  }

  function drawOnset() {
    const drawn = oneOf('onset', 'days');
    if (drawn === 'sudden-severe') return drawn;
    if (['strain', 'minor-fall', 'serious-recent', 'serious-past'].includes(answers.injury))
      return chance(share('movement-start')) ? 'with-movement' : drawn;
    return drawn === 'days' && chance(share('movement-start-other')) ? 'with-movement' : drawn;
  }

  function drawLookAlikes() {
    if (years >= 50 || answers.age === 'not-sure') {
      answers.aneurysm = manyOf('aneurysm', 'none');
      if (answers.aneurysm[0] === 'none' && chance(share('aneurysm-not-sure') * scale.doubt)) answers.aneurysm = ['not-sure'];
    }
    answers['foot-sore'] = oneOf('foot-sore', 'no');
    const startCase = years < 35 ? 'under 35 now' : years < 45 ? '35 to 44 now' : '45 or over now';
    answers['back-start'] = oneCase(`back-start/${startCase}`);
    answers['spa-signs'] = manyOf('spa-signs', 'none');
    answers['knee-pressure'] = chance(share('knee-pressure')) ? 'yes' : 'no';
    if (woman && years < 50 && legs !== 'none') answers.cycle = chance(share('cycle')) ? 'yes' : 'no';
    answers.arm = oneOf('arm', 'none');
    answers['arm-zones'] = [oneCase('arm-zones/')];
    answers['arm-weak'] = [oneCase('arm-weak/')];
  }

  function shuffled(list) {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [copy[last], copy[other]] = [copy[other], copy[last]];
    }
    return copy;
  }
}

function drawAge(group, random) {
  // Box and Muller; a gamma number of shape 2 is the sum of two exponential ones.
  const exponential = () => -Math.log(1 - random());
  if (group === 'c') return 55 + people['age-scale'].c * (exponential() + exponential());
  const normal = Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * random());
  return Math.max(18, people['age-mean'][group] + people['age-spread'][group] * normal);
}
