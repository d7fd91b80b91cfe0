/** Three faults as they happen to people who edit the rules, each in a copy of the knowledge. */

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
