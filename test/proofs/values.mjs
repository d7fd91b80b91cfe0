/** By trying them all, on the code that ships: do values, or earlier tries, move a treatment across lanes? */
import { fitTreatments } from 'pinched-nerve-widgets/core';

const phases = ['acute', 'subacute', 'chronic', 'unknown'];
const patterns = ['radiculopathy', 'stenosis', 'back-only', 'unknown'];

/** What the fit can tell apart in the flags, for one treatment: none, one that speaks against it, one that asks first, pregnancy, urgency. */
function flagSetsFor(treatments, { avoid, checkFirst }) {
  const read = [...avoid.slice(0, 1), ...checkFirst.slice(0, 1), treatments.fit.urgentFlags[0], 'pregnancy'];
  return [[], ...read.map((id) => [id])];
}

/** Each value that names the treatment alone, at each pole, and all of them together. */
function holdings(treatments, id) {
  const all = Object.keys(treatments.values);
  const named = all.filter((value) => [...treatments.values[value].goesWith, ...treatments.values[value].goesAgainst].includes(id));
  const everything = (pole) => Object.fromEntries(all.map((value) => [value, pole]));
  return [everything('first'), everything('second'), ...named.flatMap((value) => [{ [value]: 'first' }, { [value]: 'second' }])];
}

/** @returns What a statement returns: one counterexample for each treatment that moves. */
export function valuesThatMove({ treatments }) {
  return Object.entries(treatments.entries).flatMap(([id, treatment]) => {
    const alone = { ...treatments, entries: { [id]: treatment }, order: [id], combinations: {} };
    const laneOf = (reader) => fitTreatments(alone, reader)[0].lane;
    const held = holdings(treatments, id);
    for (const status of ['emergency', 'urgent', 'routine', 'child'])
      for (const phase of phases)
        for (const pattern of patterns)
          for (const severe of [false, true])
            for (const set of flagSetsFor(treatments, treatment)) {
              const flags = Object.fromEntries(set.map((flag) => [flag, true]));
              const situation = { status, phase, pattern, severe, flags, fromChecker: false, fromAnswers: [], asks: [] };
              const lane = laneOf({ ...situation, using: [], tried: [], helped: [], values: {} });
              for (const values of held)
                if (laneOf({ ...situation, using: [id], tried: [id], helped: [id], values }) !== lane)
                  return [{ label: id, answers: {}, told: [JSON.stringify({ ...situation, values })] }];
            }
    return [];
  });
}
