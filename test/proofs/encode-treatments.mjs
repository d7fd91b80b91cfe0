/** The translation of the crosswalk and the treatment fit: from a sheet, and what a reader may tell, to the lane of every treatment. */

const phases = ['acute', 'subacute', 'chronic'];
const readerPatterns = ['radiculopathy', 'stenosis', 'back-only'];

/**
 * What the explainer makes of a sheet, for everything that a reader could tell besides.
 *
 * @param how - `final`: the result is on screen; `unfinished`: the questions still run; `no-checker`: the sheet is empty.
 * @returns Literals: `status`, `phase`, `pattern` by value, `severe`, `flags` by id, `fromChecker`, and `told`, the free variables.
 */
export function encodeReader(formulas, knowledge, treatments, model, how) {
  const { and, or, not, isFalse, variable } = formulas;
  const { crosswalk } = knowledge;
  const isFinal = how === 'final';
  const truth = isFinal ? model.final : model.certain;
  const fired = isFinal ? model.fired : model.stands;
  const reached = isFinal ? model.reached : model.standingReached;
  const oneOf = (name, values) => {
    const own = values.map((value) => variable(`told|${name}|${value}`));
    return Object.fromEntries(values.map((value, index) => [value, and(own[index], own.slice(0, index).map(not))]));
  };
  const told = {
    phase: oneOf('phase', phases),
    pattern: oneOf('pattern', readerPatterns),
    flags: Object.fromEntries(Object.keys(treatments.flags).map((id) => [id, variable(`told|flag|${id}`)])),
  };

  const ruleWithConcern = (concerns) =>
    Object.entries(knowledge.rules).flatMap(([id, { concern }]) => (concerns.includes(concern) ? [fired[id]] : []));
  const fromAnswers = Object.fromEntries(
    Object.entries(crosswalk.flags).map(([id, { when, concerns = [], fits = [] }]) => [
      id,
      or(when ? truth(when) : isFalse, ruleWithConcern(concerns), isFinal ? fits.map((pattern) => model.patterns[pattern].fits) : []),
    ]),
  );
  const isSettled = (id) => or(crosswalk.ages.flatMap(({ flag, knownWhen }) => (flag === id ? [truth(knownWhen)] : [])));
  const flags = Object.fromEntries(
    Object.keys(treatments.flags).map((id) => [id, or(fromAnswers[id] ?? isFalse, and(told.flags[id], not(isSettled(id))))]),
  );

  const checkerPhase = Object.fromEntries(phases.map((phase) => [phase, isFalse]));
  let noPhase = formulas.isTrue;
  for (const { phase, when } of crosswalk.phases) {
    checkerPhase[phase] = or(checkerPhase[phase], and(noPhase, truth(when)));
    noPhase = and(noPhase, not(truth(when)));
  }
  const phase = Object.fromEntries(phases.map((id) => [id, or(checkerPhase[id], and(noPhase, told.phase[id]))]));

  const mayTell = isFinal ? model.firstPattern[crosswalk.noPattern] : formulas.isTrue;
  const pattern = Object.fromEntries(
    readerPatterns.map((id) => {
      const routes = Object.entries(crosswalk.patterns).flatMap(([own, target]) =>
        isFinal && target === id ? [model.firstPattern[own]] : [],
      );
      return [id, or(routes, and(mayTell, told.pattern[id]))];
    }),
  );

  const isEmergency = reached.emergency;
  const isChild = and(not(isEmergency), or(truth(crosswalk.child), flags[crosswalk.underage]));
  const held = or(
    reached.urgent,
    Object.entries(knowledge.rules).flatMap(([id, { holdTreatments }]) => (holdTreatments ? [fired[id]] : [])),
  );
  const isUrgent = and(not(isEmergency), not(isChild), held);
  return {
    told,
    status: { emergency: isEmergency, child: isChild, urgent: isUrgent, routine: not(or(isEmergency, isChild, isUrgent)) },
    phase: { ...phase, unknown: not(or(Object.values(phase))) },
    pattern: { ...pattern, unknown: not(or(Object.values(pattern))) },
    severe: truth(crosswalk.severe),
    flags,
    fromChecker: or(Object.values(model.sheet.isAnswered)),
  };
}

/** The lane of every treatment: lanes by treatment id. A decision list, read from top to bottom as the clinical file's is. */
export function encodeFit(formulas, treatments, reader) {
  const { and, or, not, isTrue, isFalse } = formulas;
  const { status, phase, pattern, flags, severe } = reader;
  const isBlocked = or(status.emergency, status.child);
  const isUrgent = or(status.urgent, and(status.routine, not(reader.fromChecker), or(treatments.fit.urgentFlags.map((id) => flags[id]))));
  const pregnant = flags['pregnancy'];
  return Object.fromEntries(
    Object.entries(treatments.entries).map(([id, { tier, phases: own, patterns, avoid, checkFirst }]) => {
      const isInjection = treatments.fit.nerveInjections.includes(id);
      const red = or(avoid.map((flag) => flags[flag]));
      const amber = or(checkFirst.map((flag) => flags[flag]));
      const matches = or(
        pattern.unknown,
        readerPatterns.map((each) => (patterns.includes(each) ? pattern[each] : isFalse)),
        patterns.includes('pregnancy') ? pregnant : isFalse,
      );
      const isOutOfPhase = or(phases.map((each) => (own.includes(each) ? isFalse : phase[each])));
      const isPast = or(
        phases.map((each, index) => (own.every((one) => one !== 'emergency' && phases.indexOf(one) < index) ? phase[each] : isFalse)),
      );
      const only = (holds, literal) => (holds ? literal : isFalse);
      const list = [
        [isBlocked, 'blocked'],
        [only(tier === 'emergency-only', isTrue), 'hidden'],
        [
          only(
            patterns.every((each) => each === 'pregnancy'),
            not(pregnant),
          ),
          'hidden',
        ],
        [only(tier === 'not-recommended' || tier === 'unproven', isTrue), 'collapsed'],
        [not(matches), isInjection ? 'collapsed' : 'hidden'],
        [red, 'not-for-you'],
        [only(tier === 'other-condition', pattern['back-only']), 'later'],
        [only(tier === 'other-condition', isTrue), 'hidden'],
        [isUrgent, treatments.fit.shownWhenUrgent.includes(id) ? 'show' : 'ask-first'],
        [only(tier !== 'core', pattern.unknown), 'later'],
        [only(tier === 'specialist', phase.unknown), isInjection ? 'collapsed' : 'later'],
        [only(tier === 'specialist' && isInjection, phase.chronic), 'collapsed'],
        [only(tier === 'specialist' && isInjection, and(phase.acute, not(severe))), 'later'],
        [and(isOutOfPhase, isPast), 'earlier'],
        [isOutOfPhase, 'later'],
        [only(tier === 'specialist', isTrue), 'specialist'],
        [only(tier !== 'core', isTrue), 'show'],
        [amber, 'show'],
        [isTrue, 'highlight'],
      ];
      const ways = {};
      let undecided = isTrue;
      for (const [condition, lane] of list) {
        (ways[lane] ??= []).push(and(undecided, condition));
        undecided = and(undecided, not(condition));
      }
      return [id, Object.fromEntries(Object.entries(ways).map(([lane, each]) => [lane, or(each)]))];
    }),
  );
}
