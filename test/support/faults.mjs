/** Faults as they happen to people who edit the rules, each in a copy of the knowledge, and one of a compiler. */

const copy = (value) => JSON.parse(JSON.stringify(value));

/** A condition flipped: no, instead of yes, makes the saddle rule true. */
export function withFlippedCondition(knowledge) {
  const spoilt = copy(knowledge);
  const { when } = spoilt.rules['saddle-change'];
  spoilt.rules['saddle-change'].when = { all: [{ not: when.all[0] }, ...when.all.slice(1)] };
  return spoilt;
}

/** An option dropped: the rule about a bladder that changed forgets that a person cannot pee. */
export function withDroppedOption(knowledge) {
  const spoilt = copy(knowledge);
  const drop = (condition) => {
    if (condition.q === 'bladder') condition.in = condition.in.filter((option) => option !== 'cannot-pee');
    for (const part of condition.all ?? condition.any ?? condition.of ?? []) drop(part);
  };
  drop(spoilt.rules['bladder-change'].when);
  return spoilt;
}

/** A skip rule that hides too much: the calf is asked about only where a leg hurts. */
export function withHidingSkip(knowledge) {
  const spoilt = copy(knowledge);
  spoilt.questions.calf.ask = 'if';
  spoilt.questions.calf.askWhen = { q: 'leg-sides', in: ['left', 'right', 'both'] };
  return spoilt;
}

/** The compiled form with one bit of one mask lost: the last option that its first step asks about. */
export function withLostBit(program) {
  const steps = program.steps.slice();
  const mask = steps[1];
  steps[1] = mask & ~(1 << (31 - Math.clz32(mask)));
  return { ...program, steps };
}

/** The compiled form that takes what is possible for certain, and the other way round, at the first step of its search. */
export function withOtherHalf(program) {
  const steps = program.steps.slice();
  steps[program.highest] ^= program.half;
  return { ...program, steps };
}
