/**
 * The translation of the knowledge into formulas: `checker.md` 3.1 to 3.15 over every possible answer sheet.
 *
 * It reads the very data that the evaluator runs, and shares no code with it.
 */

export const levels = ['self-care', 'routine', 'soon', 'urgent', 'emergency'];

/**
 * An answer sheet: a boolean for each option, nothing true means unanswered. Answers to questions that do not apply may be there.
 *
 * @param chooses - From question and option to a literal.
 * @returns `isValid`: one option at most where the kind is `one`, an exclusive option alone where it is `many`.
 */
export function makeSheet(formulas, knowledge, chooses) {
  const { and, or, not, implies, atMostOne } = formulas;
  const rules = [];
  const isAnswered = {};
  for (const [id, { kind, options }] of Object.entries(knowledge.questions)) {
    const all = Object.keys(options);
    isAnswered[id] = or(all.map((option) => chooses(id, option)));
    if (kind === 'one') rules.push(atMostOne(all.map((option) => chooses(id, option))));
    for (const option of all)
      if (kind === 'many' && options[option].exclusive)
        rules.push(implies(chooses(id, option), not(or(all.filter((other) => other !== option).map((other) => chooses(id, other))))));
  }
  return { chooses, isAnswered, isValid: and(rules) };
}

/** A sheet of its own variables, named `name|question|option`. */
export function freeSheet(formulas, knowledge, name) {
  return makeSheet(formulas, knowledge, (id, option) => formulas.variable(`${name}|${id}|${option}`));
}

/** The same sheet, but for some questions, which are as in another one. */
export function changedSheet(formulas, knowledge, sheet, other, isChanged) {
  return makeSheet(formulas, knowledge, (id, option) => (isChanged(id) ? other : sheet).chooses(id, option));
}

/** The sheet with further answers: what is answered stays, what is open may be answered as in another sheet. */
export function extendedSheet(formulas, knowledge, sheet, further) {
  return makeSheet(formulas, knowledge, (id, option) =>
    formulas.choose(sheet.isAnswered[id], sheet.chooses(id, option), further.chooses(id, option)),
  );
}

/** Whether two sheets say the same about a question. */
export function agreeOn(formulas, knowledge, one, other, id) {
  return formulas.and(
    Object.keys(knowledge.questions[id].options).map((option) => formulas.same(one.chooses(id, option), other.chooses(id, option))),
  );
}

/** What a sheet means: both readings, and everything that follows from them. */
export function encode(formulas, knowledge, sheet) {
  const { isTrue, isFalse, and, or, not, atLeast, implies } = formulas;
  const { questions, findings, rules, patterns } = knowledge;
  const { chooses, isAnswered } = sheet;
  const order = Object.keys(questions);

  // 3.5: what counts after the fill. `askWhen` reads earlier questions only, which `checkKnowledge` holds.
  const counts = {};
  const isFilled = {};
  const appliesFinally = {};
  const final = (condition) => {
    if ('q' in condition) {
      const found = counts[condition.q];
      if (!found) throw new RangeError(`"${condition.q}" is read before it is asked`);
      return or(condition.in.map((option) => found[option] ?? isFalse));
    }
    if ('finding' in condition) return final(findings[condition.finding]);
    if ('not' in condition) return not(final(condition.not));
    if ('all' in condition) return and(condition.all.map(final));
    if ('any' in condition) return or(condition.any.map(final));
    return atLeast(condition.atLeast, condition.of.map(final));
  };
  for (const id of order) {
    const { askWhen, danger, options } = questions[id];
    const applies = askWhen ? final(askWhen) : isTrue;
    appliesFinally[id] = applies;
    isFilled[id] = danger ? and(applies, not(isAnswered[id])) : isFalse;
    counts[id] = Object.fromEntries(
      Object.keys(options).map((option) => {
        const given = and(applies, chooses(id, option));
        return [option, option === 'not-sure' ? or(given, isFilled[id]) : given];
      }),
    );
  }

  // 3.4: Kleene's three values as two booleans, certain and possible; unknown is possible but not certain.
  const applies = {};
  const certain = (condition) => kleene(condition).certain;
  const kleene = (condition) => {
    if ('q' in condition) {
      const asked = applies[condition.q];
      if (!asked) throw new RangeError(`"${condition.q}" is read before it is asked`);
      const given = or(condition.in.map((option) => (option in questions[condition.q].options ? chooses(condition.q, option) : isFalse)));
      return {
        certain: and(asked.certain, given),
        possible: and(asked.possible, or(not(asked.certain), not(isAnswered[condition.q]), given)),
      };
    }
    if ('finding' in condition) return kleene(findings[condition.finding]);
    if ('not' in condition) {
      const part = kleene(condition.not);
      return { certain: not(part.possible), possible: not(part.certain) };
    }
    const parts = (condition.all ?? condition.any ?? condition.of).map(kleene);
    const needed = 'all' in condition ? parts.length : 'any' in condition ? 1 : condition.atLeast;
    const count = (field) => {
      const literals = parts.map((part) => part[field]);
      if ('all' in condition) return and(literals);
      if ('any' in condition) return or(literals);
      return atLeast(needed, literals);
    };
    return { certain: count('certain'), possible: count('possible') };
  };
  for (const id of order) {
    const { askWhen } = questions[id];
    applies[id] = askWhen ? kleene(askWhen) : { certain: isTrue, possible: isTrue };
  }

  // 3.6: the highest level of the rules; `self-care` when there is none.
  const fired = {};
  const stands = {};
  const mayFire = {};
  for (const [id, { when }] of Object.entries(rules)) {
    fired[id] = final(when);
    const truth = kleene(when);
    stands[id] = truth.certain;
    mayFire[id] = truth.possible;
  }
  const reaches = (of) =>
    Object.fromEntries(
      levels.map((level, rank) => [
        level,
        rank ? or(Object.entries(rules).flatMap(([id, rule]) => (levels.indexOf(rule.level) >= rank ? [of[id]] : []))) : isTrue,
      ]),
    );
  const exactly = (reached) =>
    Object.fromEntries(levels.map((level, rank) => [level, and(reached[level], not(reached[levels[rank + 1]] ?? isFalse))]));
  const reached = reaches(fired);
  const standingReached = reaches(stands);
  const highestReached = reaches(mayFire);

  // 3.9, 3.11, 3.15 and section 9.
  const found = {};
  for (const [id, { priority, fits, possible }] of Object.entries(patterns)) {
    if (priority === null) continue;
    const isFit = fits ? final(fits) : isFalse;
    found[id] = { fits: isFit, possible: and(not(isFit), possible ? final(possible) : isFalse) };
  }
  const nothingFound = not(or(Object.values(found).flatMap((each) => [each.fits, each.possible])));
  for (const [id, { priority }] of Object.entries(patterns)) if (priority === null) found[id] = { fits: isFalse, possible: nothingFound };
  const isFound = (id) => or(found[id].fits, found[id].possible);
  const firstPattern = firstOf(formulas, patterns, found);

  const hold = or(Object.entries(rules).flatMap(([id, { holdTreatments }]) => (holdTreatments ? [fired[id]] : [])));
  const open = or(Object.values(isFilled));
  const isComplete = and(not(open), not(or(knowledge.incompleteRules.map((id) => fired[id]))));
  const roots = Object.fromEntries(
    Object.values(knowledge.rootTables).flatMap((table) =>
      Object.entries(rootsOf(formulas, knowledge.rootScoring, table, counts)).map(([id, kept]) => [
        id,
        and(isFound(table.enabledBy), kept),
      ]),
    ),
  );

  const isEmergency = reached.emergency;
  const isChild = final(knowledge.tooYoung);
  const mayAdvise = and(not(isEmergency), not(isChild));
  const isHeld = or(hold, reached.urgent);
  const advice = {
    patterns: Object.fromEntries(Object.keys(patterns).map((id) => [id, and(mayAdvise, isFound(id))])),
    roots: Object.fromEntries(Object.entries(roots).map(([id, kept]) => [id, and(mayAdvise, not(isHeld), kept)])),
    expect: Object.fromEntries(
      Object.entries(knowledge.expect).map(([id, row]) => [
        id,
        and(mayAdvise, not(isHeld), row.patterns.length ? or(row.patterns.map(isFound)) : isTrue),
      ]),
    ),
    selfCare: Object.fromEntries(
      Object.entries(knowledge.selfCare).map(([id, { whenHeld }]) => [id, and(mayAdvise, whenHeld ? isTrue : not(isHeld))]),
    ),
    safetyNet: not(isEmergency),
    treatments: mayAdvise,
  };

  return {
    sheet,
    order,
    final,
    certain,
    counts,
    appliesFinally,
    isFilled,
    applies,
    fired,
    stands,
    mayFire,
    /** The level is at least this one. */
    reached,
    standingReached,
    highestReached,
    level: exactly(reached),
    standing: exactly(standingReached),
    highest: exactly(highestReached),
    patterns: found,
    firstPattern,
    roots,
    hold,
    isComplete,
    isChild,
    advice,
    /** 3.13: the question is the next one to be asked. */
    isNext: (id) =>
      and(
        not(standingReached.emergency),
        applies[id].certain,
        not(isAnswered[id]),
        order.slice(0, order.indexOf(id)).map((before) => implies(applies[before].certain, isAnswered[before])),
      ),
    /** Nothing is left to ask. */
    isFinished: and(order.map((id) => implies(applies[id].certain, isAnswered[id]))),
  };
}

/** Section 7: which pattern stands first. */
function firstOf({ and, not, isTrue }, patterns, found) {
  const last = Math.max(...Object.values(patterns).map(({ priority }) => priority ?? 0));
  const places = Object.entries(patterns).flatMap(([id, { priority }]) =>
    ['fits', 'possible'].map((fit) => ({
      id,
      literal: found[id][fit],
      place: priority === null ? Infinity : (priority === last ? 2000 : fit === 'fits' ? 0 : 1000) + priority,
    })),
  );
  places.sort((a, b) => a.place - b.place);
  const first = {};
  let none = isTrue;
  for (const { id, literal } of places) {
    first[id] = [...(first[id] ?? []), and(none, literal)];
    none = and(none, not(literal));
  }
  return Object.fromEntries(Object.entries(first).map(([id, ways]) => [id, not(and(ways.map(not)))]));
}

/** Section 8: points as lists, where place n says "at least n + 1". */
function rootsOf({ and, or, not, atLeast, isFalse, isTrue }, scoring, { roots, zonesFrom, movesFrom, painFrom }, counts) {
  const points = (question, table = {}, cap) => {
    const each = question
      ? Object.entries(table).flatMap(([option, weight]) => Array(weight).fill(counts[question][option] ?? isFalse))
      : [];
    return Array.from({ length: cap }, (_, place) => atLeast(place + 1, each));
  };
  const add = (one, other) =>
    Array.from({ length: one.length + other.length }, (_, place) =>
      or(
        Array.from({ length: place + 2 }, (_, left) =>
          and(left ? (one[left - 1] ?? isFalse) : isTrue, place + 1 - left ? (other[place - left] ?? isFalse) : isTrue),
        ),
      ),
    );
  const scores = Object.entries(roots).map(([id, { zones, moves, pain }]) => {
    const sum = add(points(zonesFrom, zones, scoring.zoneCap), points(movesFrom, moves, scoring.moveCap));
    return { id, score: painFrom ? add(sum, points(painFrom, pain, scoring.painCap)) : sum };
  });
  const has = (score, least) => (least <= 0 ? isTrue : (score[least - 1] ?? isFalse));
  const kept = scores.map(({ score }) =>
    and(
      has(score, scoring.threshold),
      scores.flatMap((other) => other.score.map((reached, place) => or(not(reached), has(score, place + 1 - scoring.margin)))),
    ),
  );
  const few = not(atLeast(scoring.maxRoots + 1, kept));
  return Object.fromEntries(scores.map(({ id }, index) => [id, and(few, kept[index])]));
}
