/** What is proved of the knowledge. Every statement is tried on every possible reader; one that fails comes with answers that break it. */
import { forEachAtom } from 'pinched-nerve-widgets/core';
import { agreeOn, changedSheet, extendedSheet, levels, makeSheet } from './encode.mjs';
import { encodeProgram } from './encode-program.mjs';
import { encodeShippedFit, freeReader } from './encode-shipped-fit.mjs';
import { encodeFit, encodeReader } from './encode-treatments.mjs';

/** The questions that a condition reads, with those that decide whether they are asked. */
export function questionsBehind(knowledge, condition) {
  const found = new Set();
  const read = (part) =>
    forEachAtom(part, knowledge.findings, (id) => {
      if (found.has(id)) return;
      found.add(id);
      const { askWhen } = knowledge.questions[id];
      if (askWhen) read(askWhen);
    });
  read(condition);
  return found;
}

/** Danger questions that have a ladder, with their options by rank. */
function ladders(knowledge) {
  return Object.entries(knowledge.questions).flatMap(([id, { danger, options }]) => {
    const ranked = Object.entries(options).flatMap(([option, { rank }]) => (rank === undefined ? [] : [{ option, rank }]));
    return danger && ranked.length ? [{ id, ranked, last: Math.max(...ranked.map(({ rank }) => rank)) }] : [];
  });
}

function rulesForceTheirLevel({ knowledge, formulas, sheet, other, modelOf, prove }) {
  const { and, not } = formulas;
  const model = modelOf(sheet);
  return prove(
    Object.entries(knowledge.rules).map(([id, { level, when }]) => {
      const behind = questionsBehind(knowledge, when);
      const changed = changedSheet(formulas, knowledge, sheet, other, (question) => !behind.has(question));
      return {
        label: id,
        violation: and(model.fired[id], not(modelOf(changed).reached[level])),
        sheets: { 'where the rule is true': sheet, 'with other questions answered otherwise': changed },
      };
    }),
  );
}

/** While the questions run, a sign can open the question that decides about it; until that is answered, less may be certain. */
const opensFurtherQuestions = ['saddle', 'bladder', 'bowel', 'leg-sides'];

function climb({ knowledge, formulas, sheet, changed, modelOf, isAbove }, reading) {
  const { and, or, not } = formulas;
  return ladders(knowledge).map(({ id, ranked, last }) => {
    const later = changed(id);
    const hasRank = (of, least) => or(ranked.flatMap(({ option, rank }) => (rank >= least ? [of.chooses(id, option)] : [])));
    const moves = or(Array.from({ length: last }, (_, below) => and(hasRank(later, below + 1), not(hasRank(sheet, below + 1)))));
    return {
      label: id,
      violation: and(hasRank(sheet, 0), moves, isAbove(modelOf(sheet)[reading], modelOf(later)[reading])),
      sheets: { 'an earlier answer': sheet, 'a later answer': later },
    };
  });
}

const laddersNeverLower = (laboratory) => laboratory.prove(climb(laboratory, 'reached'));

const laddersNeverLowerWhatStands = (laboratory) => laboratory.prove(climb(laboratory, 'standingReached'));

const laddersNeverLowerWhatStandsElsewhere = (laboratory) =>
  laboratory.prove(climb(laboratory, 'standingReached').filter(({ label }) => !opensFurtherQuestions.includes(label)));

function moreSignsNeverLower({ knowledge, formulas, sheet, changed, modelOf, isAbove, prove }) {
  const { and, implies } = formulas;
  return prove(
    ladders(knowledge).flatMap(({ id, ranked, last }) => {
      const { kind, options } = knowledge.questions[id];
      if (kind !== 'many') return [];
      const more = changed(id);
      const isSign = (option) => ranked.some((each) => each.option === option && each.rank === last);
      const grows = Object.keys(options).flatMap((option) => [
        implies(sheet.chooses(id, option), more.chooses(id, option)),
        isSign(option) ? [] : implies(more.chooses(id, option), sheet.chooses(id, option)),
      ]);
      return [
        {
          label: id,
          violation: and(sheet.isAnswered[id], grows.flat(), isAbove(modelOf(sheet).reached, modelOf(more).reached)),
          sheets: { before: sheet, 'with more signs ticked': more },
        },
      ];
    }),
  );
}

function trueRulesStayTrue({ knowledge, formulas, sheet, other, modelOf, prove }) {
  const { and, not } = formulas;
  const later = extendedSheet(formulas, knowledge, sheet, other);
  const [now, then] = [modelOf(sheet), modelOf(later)];
  const sheets = { 'an unfinished sheet': sheet, 'with more answered': later };
  return prove(
    Object.keys(knowledge.rules).flatMap((id) => [
      { label: `${id} stays true`, violation: and(now.stands[id], not(then.stands[id])), sheets },
      { label: `${id} is true in every assessment`, violation: and(now.stands[id], not(then.fired[id])), sheets },
      { label: `${id} stays false`, violation: and(not(now.mayFire[id]), then.mayFire[id]), sheets },
      { label: `${id} is false in every assessment`, violation: and(not(now.mayFire[id]), then.fired[id]), sheets },
    ]),
  );
}

const isUnsure = ({ and, or, not }, model, id) =>
  and(model.appliesFinally[id], or(not(model.sheet.isAnswered[id]), model.sheet.chooses(id, 'not-sure')));

function doubtHasAFloor({ knowledge, formulas, sheet, modelOf, prove }) {
  const model = modelOf(sheet);
  return prove(
    Object.entries(knowledge.questions).flatMap(([id, { danger, doubtFloor }]) =>
      danger
        ? [
            {
              label: `${id} never below ${doubtFloor}`,
              violation: formulas.and(isUnsure(formulas, model, id), formulas.not(model.reached[doubtFloor])),
              sheets: { 'not sure or open': sheet },
            },
          ]
        : [],
    ),
  );
}

function doubtIsNeverCalmer({ knowledge, formulas, sheet, changed, modelOf, isAbove, prove }) {
  const { and, or } = formulas;
  return prove(
    ladders(knowledge).map(({ id, ranked }) => {
      const doubtful = changed(id);
      const isClear = and(
        or(ranked.flatMap(({ option, rank }) => (rank === 0 ? [sheet.chooses(id, option)] : []))),
        ranked.map(({ option, rank }) => (rank === 0 ? formulas.isTrue : formulas.not(sheet.chooses(id, option)))),
      );
      return {
        label: id,
        violation: and(isClear, isUnsure(formulas, modelOf(doubtful), id), isAbove(modelOf(sheet).reached, modelOf(doubtful).reached)),
        sheets: { 'the clearest answer': sheet, 'not sure or open': doubtful },
      };
    }),
  );
}

/** `age` has no ladder: what can be said of a reader who would rather not say. */
function compareWithUnknownAge({ knowledge, formulas, sheet, changed, modelOf, prove }, ages, isWorse) {
  const doubtful = changed('age');
  return prove(
    Object.keys(knowledge.questions.age.options).flatMap((option) =>
      ages.includes(option)
        ? [
            {
              label: `age ${option}`,
              violation: formulas.and(
                sheet.chooses('age', option),
                isUnsure(formulas, modelOf(doubtful), 'age'),
                isWorse(modelOf(sheet), modelOf(doubtful)),
              ),
              sheets: { 'an age': sheet, 'would rather not say, or open': doubtful },
            },
          ]
        : [],
    ),
  );
}

const unknownAgeIsNotCalmerThanMost = (laboratory) =>
  compareWithUnknownAge(laboratory, ['18-44', '45-49', '50-59', '60-69'], (one, other) => laboratory.isAbove(one.reached, other.reached));

const unknownAgeIsNotCalmer = (laboratory) =>
  compareWithUnknownAge(laboratory, ['18-44', '45-49', '50-59', '60-69', '70-plus'], (one, other) =>
    laboratory.isAbove(one.reached, other.reached),
  );

const unknownAgeIsSoonAtLeast = (laboratory) => {
  const { and, not } = laboratory.formulas;
  return compareWithUnknownAge(laboratory, ['70-plus'], (one, other) =>
    and(laboratory.isAbove(one.reached, other.reached), not(and(one.level.urgent, other.level.soon))),
  );
};

function nothingAnsweredIsAnEmergency({ knowledge, formulas, modelOf, prove }) {
  const nothing = makeSheet(formulas, knowledge, () => formulas.isFalse);
  return prove([
    { label: 'nothing answered', violation: formulas.not(modelOf(nothing).level.emergency), sheets: { 'nothing answered': nothing } },
  ]);
}

function oneLevel({ knowledge, formulas, sheet, modelOf, prove }) {
  const { and, or, not, atLeast } = formulas;
  const model = modelOf(sheet);
  const sheets = { 'an interview': sheet };
  const asked = model.order.map(model.isNext);
  const hasEnded = or(model.standingReached.emergency, model.isFinished);
  const levelOf = (found) => levels.map((level) => found[level]);
  return prove([
    { label: 'at least one level', violation: not(or(levelOf(model.level))), sheets },
    { label: 'at most one level', violation: atLeast(2, levelOf(model.level)), sheets },
    { label: 'some rule is always true', violation: not(or(Object.values(model.fired))), sheets },
    { label: 'until the end there is a next question', violation: and(not(hasEnded), not(or(asked))), sheets },
    { label: 'never two next questions', violation: atLeast(2, asked), sheets },
    { label: 'no next question after the end', violation: and(hasEnded, or(asked)), sheets },
    ...levels.map((level) => ({
      label: `at the end of the questions ${level} stands exactly if it is the result`,
      violation: and(model.isFinished, formulas.not(formulas.same(model.level[level], model.standing[level]))),
      sheets,
    })),
    ...Object.keys(knowledge.rules).map((id) => ({
      label: `at the end of the questions nothing about ${id} is unknown`,
      violation: and(model.isFinished, model.mayFire[id], not(model.stands[id])),
      sheets,
    })),
  ]);
}

async function everythingIsReachable({ knowledge, formulas, sheet, modelOf, reach }) {
  const { and, or, not } = formulas;
  const model = modelOf(sheet);
  // Interviews that were finished, so that nothing is reached by leaving questions open.
  const cases = [
    ...levels.map((level) => [`level ${level}`, and(model.isFinished, model.level[level])]),
    ...Object.entries(knowledge.rules).map(([id, { level }]) => [
      `rule ${id} at the level of the result`,
      and(knowledge.incompleteRules.includes(id) ? formulas.isTrue : model.isFinished, model.fired[id], model.level[level]),
    ]),
    ...Object.entries(knowledge.patterns).flatMap(([id, { fits, possible }]) =>
      Object.entries({ fits, possible }).flatMap(([fit, condition]) =>
        condition || (fit === 'possible' && !fits)
          ? [[`pattern ${id} ${fit}, shown`, and(model.isFinished, model.advice.patterns[id], model.patterns[id][fit])]]
          : [],
      ),
    ),
    ...Object.keys(model.roots).map((id) => [`nerve root ${id}, shown`, and(model.isFinished, model.advice.roots[id])]),
    ...Object.keys(knowledge.expect).map((id) => [`what to expect ${id}, shown`, and(model.isFinished, model.advice.expect[id])]),
    ...Object.keys(knowledge.selfCare).map((id) => [`self-care ${id}, shown`, and(model.isFinished, model.advice.selfCare[id])]),
    ...model.order.map((id) => [`question ${id}, asked`, model.isNext(id)]),
    ...Object.entries(knowledge.questions).flatMap(([question, { options }]) =>
      Object.keys(options).map((option) => [
        `option ${question} ${option}`,
        and(or(model.isFinished, model.standingReached.emergency), model.applies[question].certain, sheet.chooses(question, option)),
      ]),
    ),
    ['a held result that is no emergency', and(model.isFinished, model.hold, not(model.reached.emergency))],
  ];
  const { never } = await reach(cases.map(([label, can]) => ({ label, can, sheet })));
  return never.map((label) => ({ label: `${label}: no answers lead to it`, answers: {}, told: [] }));
}

/** The rules that read a question, itself or through findings. */
function rulesReading(knowledge, question) {
  return Object.entries(knowledge.rules).filter(([, { when }]) => {
    let reads = false;
    forEachAtom(when, knowledge.findings, (id) => {
      reads ||= id === question;
    });
    return reads;
  });
}

const hiding = (knowledge) => Object.entries(knowledge.questions).filter(([, { askWhen }]) => askWhen);

function neverAskedFor(knowledge, id) {
  return { ...knowledge, questions: { ...knowledge.questions, [id]: { ...knowledge.questions[id], askWhen: null } } };
}

/**
 * Rules that an answer to a skipped question could make true, one level or more above the result: what the clinical file asks for.
 *
 * `denied`: the answer that skips the question says the opposite already, so that the hidden answer would contradict it.
 * `chosen`: the clinical file asks these readers nothing, although some of them could tell something; a clinician has to agree.
 */
export const hiddenBySkips = {
  'weak-sides': { why: 'denied', rules: ['cord-signs-fast', 'cord-signs'] },
  'weak-course': { why: 'denied', rules: ['both-legs-from-back', 'both-legs-steady-or-unsure'] },
  'both-pattern': {
    why: 'denied',
    rules: [
      'tingling-climbing-with-weakness',
      'cord-signs-fast',
      'both-legs-steady-or-unsure',
      'cord-signs',
      'both-legs-on-walking-new',
      'both-legs-steady-or-new-ache',
      'both-feet-tingle',
      'both-legs-ache',
      'both-legs-on-walking',
    ],
  },
  'numb-zones': { why: 'denied', rules: ['outer-thigh-numb'] },
  cycle: { why: 'denied', rules: ['pain-with-periods'] },
  aneurysm: { why: 'chosen', rules: ['aorta-signs', 'sudden-pain-or-known-aneurysm'] },
  'foot-sore': { why: 'chosen', rules: ['foot-poor-blood-supply', 'warning-sign-unsure'] },
  'back-start': { why: 'chosen', rules: ['inflammatory-signs'] },
  'spa-signs': { why: 'chosen', rules: ['inflammatory-signs'] },
  arm: { why: 'chosen', rules: ['cord-signs-fast', 'cord-signs', 'both-arms-or-arm-weakening', 'arm-weak', 'both-arms'] },
};

/** Ways in which an answer to a skipped question could raise the level, were it asked. */
function hiddenRaises({ knowledge, formulas, sheet, modelOf }) {
  const { and, not } = formulas;
  return hiding(knowledge).flatMap(([id]) => {
    const shown = modelOf(sheet, neverAskedFor(knowledge, id));
    return rulesReading(knowledge, id).map(([rule, { level }]) => ({
      label: `${id}, read by ${rule}`,
      isKnown: hiddenBySkips[id]?.rules.includes(rule) ?? false,
      violation: and(not(modelOf(sheet).appliesFinally[id]), sheet.isAnswered[id], shown.fired[rule], not(modelOf(sheet).reached[level])),
      sheets: { 'were the question asked': sheet },
    }));
  });
}

const skipsHideNothing = (laboratory) => laboratory.prove(hiddenRaises(laboratory), { readable: 3 });

const skipsHideNothingMore = (laboratory) => laboratory.prove(hiddenRaises(laboratory).filter(({ isKnown }) => !isKnown));

async function theListOfSkipsIsExact(laboratory) {
  const { sheet, reach } = laboratory;
  const cases = hiddenRaises(laboratory).filter(({ isKnown }) => isKnown);
  const { never } = await reach(cases.map(({ label, violation }) => ({ label, can: violation, sheet })));
  const listed = Object.entries(hiddenBySkips).flatMap(([id, { rules }]) => rules.map((rule) => `${id}, read by ${rule}`));
  const gone = listed.filter((label) => !cases.some((each) => each.label === label));
  return [...never, ...gone].map((label) => ({ label: `${label}: cannot happen`, answers: {}, told: [] }));
}

function setAsideAnswersNeverMatter({ knowledge, formulas, sheet, other, modelOf, prove }) {
  const { and, or, not, implies, same } = formulas;
  const [one, two] = [modelOf(sheet), modelOf(other)];
  const agree = (applies) => and(one.order.map((id) => implies(applies(id), agreeOn(formulas, knowledge, sheet, other, id))));
  const sheets = { 'one way': sheet, 'another way': other };
  const differ = (pairs) => or(pairs.map(([a, b]) => not(same(a, b))));
  const pairs = (a, b) => Object.keys(a).map((id) => [a[id], b[id]]);
  const finally_ = agree((id) => one.appliesFinally[id]);
  const certainly = agree((id) => one.applies[id].certain);
  return prove([
    { label: 'rules', violation: and(finally_, differ(pairs(one.fired, two.fired))), sheets },
    { label: 'level', violation: and(finally_, differ(pairs(one.level, two.level))), sheets },
    {
      label: 'patterns',
      violation: and(
        finally_,
        differ([
          ...pairs(one.firstPattern, two.firstPattern),
          ...Object.keys(one.patterns).flatMap((id) => pairs(one.patterns[id], two.patterns[id])),
        ]),
      ),
      sheets,
    },
    { label: 'nerve roots', violation: and(finally_, differ(pairs(one.roots, two.roots))), sheets },
    {
      label: 'hold and completeness',
      violation: and(
        finally_,
        differ([
          [one.hold, two.hold],
          [one.isComplete, two.isComplete],
        ]),
      ),
      sheets,
    },
    { label: 'which questions apply', violation: and(finally_, differ(pairs(one.appliesFinally, two.appliesFinally))), sheets },
    { label: 'what stands', violation: and(certainly, differ(pairs(one.stands, two.stands))), sheets },
    { label: 'what could still be', violation: and(certainly, differ(pairs(one.mayFire, two.mayFire))), sheets },
  ]);
}

function compiledFormIsTheSame({ knowledge, program, formulas, sheet, modelOf, prove }) {
  const { not, same } = formulas;
  const model = modelOf(sheet);
  const final = encodeProgram(formulas, knowledge, program, sheet, 'final').certain;
  const { certain, possible } = encodeProgram(formulas, knowledge, program, sheet, 'unfinished');
  const differs = (label, found, expected) => ({ label, violation: not(same(found, expected)), sheets: { answers: sheet } });
  const fromTheTop = [...levels].reverse();
  return prove(
    [
      ...Object.keys(knowledge.rules).map((id) => differs(`the rule ${id}`, final.fires[id], model.fired[id])),
      ...fromTheTop.map((level) => differs(`the level ${level}`, final.level[level], model.level[level])),
      ...fromTheTop.map((level) => differs(`${level} stands`, certain.level[level], model.standing[level])),
      ...fromTheTop.map((level) => differs(`${level} is the highest possible`, possible.level[level], model.highest[level])),
    ],
    { oneByOne: true, readable: 1 },
  );
}

function emergencyIsAlone({ knowledge, formulas, sheet, modelOf, prove }) {
  const { and, or } = formulas;
  const model = modelOf(sheet);
  const sheets = { answers: sheet };
  const { advice } = model;
  const shown = {
    patterns: or(Object.values(advice.patterns)),
    'nerve roots': or(Object.values(advice.roots)),
    'what to expect': or(Object.values(advice.expect)),
    'self-care': or(Object.values(advice.selfCare)),
    treatments: advice.treatments,
  };
  const isChild = or(['under-16'].map((option) => model.counts.age[option]));
  return prove([
    ...Object.entries(shown).flatMap(([what, literal]) => [
      { label: `${what} in an emergency`, violation: and(model.level.emergency, literal), sheets },
      { label: `${what} when an emergency stands`, violation: and(model.standing.emergency, literal), sheets },
      { label: `${what} for a child`, violation: and(isChild, literal), sheets },
    ]),
    { label: 'safety net in an emergency', violation: and(model.level.emergency, advice.safetyNet), sheets },
    { label: 'every emergency holds treatments', violation: and(model.level.emergency, formulas.not(model.hold)), sheets },
    ...Object.entries(knowledge.selfCare).flatMap(([id, { whenHeld }]) =>
      whenHeld
        ? []
        : [
            {
              label: `self-care ${id} while treatments are held`,
              violation: and(or(model.hold, model.reached.urgent), advice.selfCare[id]),
              sheets,
            },
          ],
    ),
  ]);
}

/** Both moments at which the explainer reads a checker, and a page without one. */
function readersOf({ knowledge, treatments, formulas, sheet, modelOf }) {
  const nothing = makeSheet(formulas, knowledge, () => formulas.isFalse);
  return [
    ['result', 'final', sheet],
    ['questions running', 'unfinished', sheet],
    ['no checker', 'unfinished', nothing],
  ].map(([when, how, of]) => {
    const reader = encodeReader(formulas, knowledge, treatments, modelOf(of), how);
    const told = Object.fromEntries(
      Object.entries(reader.told).flatMap(([field, values]) =>
        Object.entries(values).map(([value, literal]) => [`${field}: ${value}`, literal]),
      ),
    );
    return { when, reader, told, sheets: { [when]: of }, lanes: encodeFit(formulas, treatments, reader) };
  });
}

function blockedTreatments(laboratory) {
  const { knowledge, formulas, sheet, modelOf, prove } = laboratory;
  const { and, or, not } = formulas;
  const model = modelOf(sheet);
  const blocks = (when) =>
    when === 'result'
      ? [model.reached.emergency, model.counts.age['under-16']]
      : [model.standingReached.emergency, model.certain(knowledge.tooYoung)];
  return prove(
    readersOf(laboratory).flatMap(({ when, lanes, reader, told, sheets }) => [
      {
        label: `${when}: a treatment although there is an emergency`,
        violation: and(
          when === 'no checker' ? reader.status.emergency : blocks(when)[0],
          or(Object.values(lanes).map(({ blocked }) => not(blocked))),
        ),
        sheets,
        told,
      },
      {
        label: `${when}: a treatment for a child`,
        violation: and(
          or(when === 'no checker' ? formulas.isFalse : blocks(when)[1], reader.flags['under-16']),
          or(Object.values(lanes).map(({ blocked }) => not(blocked))),
        ),
        sheets,
        told,
      },
    ]),
  );
}

function avoidedTreatmentsAreNotOffered(laboratory) {
  const { treatments, formulas, prove } = laboratory;
  const { and, or, isFalse } = formulas;
  return prove(
    readersOf(laboratory).flatMap(({ when, lanes, reader, told, sheets }) =>
      Object.entries(treatments.entries).map(([id, { avoid }]) => ({
        label: `${when}: ${id}`,
        violation: and(
          or(avoid.map((flag) => reader.flags[flag])),
          or(['highlight', 'show', 'specialist'].map((lane) => lanes[id][lane] ?? isFalse)),
        ),
        sheets,
        told,
      })),
    ),
  );
}

function everyTreatmentHasOneLane(laboratory) {
  const { formulas, prove } = laboratory;
  const { or, not, atLeast } = formulas;
  return prove(
    readersOf(laboratory).flatMap(({ when, lanes, told, sheets }) =>
      Object.entries(lanes).map(([id, own]) => ({
        label: `${when}: ${id}`,
        violation: or(not(or(Object.values(own))), atLeast(2, Object.values(own))),
        sheets,
        told,
      })),
    ),
  );
}

/** What a reader could say, for a counterexample. */
const saidBy = (reader, fields, whose = '') =>
  Object.fromEntries(
    fields.flatMap((field) =>
      Object.entries(typeof reader[field] === 'number' ? { yes: reader[field] } : reader[field]).flatMap(([id, given]) =>
        typeof given === 'number'
          ? [[`${whose}${field}: ${id}`, given]]
          : ['first', 'second'].map((pole) => [`${whose}${field}: ${id} ${pole}`, given[pole]]),
      ),
    ),
  );

const situationOf = ['status', 'phase', 'pattern', 'severe', 'fromChecker', 'flags'];
const wishes = ['values', 'using', 'tried', 'helped'];

/** One case for each treatment: two tellings put it into different lanes. */
function lanesDiffer({ or, not, same, isFalse }, one, other, told) {
  return Object.keys({ ...one, ...other }).map((id) => ({
    label: id,
    violation: or(
      Object.keys({ ...one[id], ...other[id] }).map((lane) => not(same(one[id]?.[lane] ?? isFalse, other[id]?.[lane] ?? isFalse))),
    ),
    sheets: {},
    told,
  }));
}

/** Two readers in the same situation; one wants, uses and has tried other things than the other. */
function valuesMoveNothing({ treatments, fitSource, formulas, prove }) {
  const reader = freeReader(formulas, treatments, 'one');
  const another = freeReader(formulas, treatments, 'another');
  const other = { ...reader, ...Object.fromEntries(wishes.map((field) => [field, another[field]])) };
  const told = { ...saidBy(reader, [...situationOf, ...wishes]), ...saidBy(other, wishes, 'or else ') };
  const lanesOf = (of) => encodeShippedFit(formulas, treatments, of, fitSource);
  return prove(lanesDiffer(formulas, lanesOf(reader), lanesOf(other), told), { readable: 1 });
}

function theFitIsTheOneThatShips({ treatments, fitSource, formulas, prove }) {
  const reader = freeReader(formulas, treatments, 'one');
  return prove(
    lanesDiffer(
      formulas,
      encodeShippedFit(formulas, treatments, reader, fitSource),
      encodeFit(formulas, treatments, reader),
      saidBy(reader, situationOf),
    ),
    { readable: 1 },
  );
}

function rulesCite({ knowledge }) {
  return Object.entries(knowledge.rules).flatMap(([id, { cites }]) =>
    cites.some((cited) => Object.hasOwn(knowledge.citations, cited)) && cites.every((cited) => Object.hasOwn(knowledge.citations, cited))
      ? []
      : [{ label: id, answers: {}, told: [] }],
  );
}

/**
 * The statements. `prove` returns counterexamples, none when it holds. `about` says which tables it needs besides the checker's.
 *
 * `brokenBy` marks a statement that the clinical data break; what holds in its place follows it.
 */
export const statements = [
  { id: '1', name: 'Every rule forces at least its level, whatever else is answered', prove: rulesForceTheirLevel },
  { id: '2a', name: 'Moving to a later group of a ladder never lowers the level, whatever else is answered', prove: laddersNeverLower },
  { id: '2b', name: 'Ticking one more sign of the last group never lowers the level', prove: moreSignsNeverLower },
  {
    id: '2c',
    name: 'A true rule of an unfinished sheet stays true under every further answer, and a false one stays false',
    prove: trueRulesStayTrue,
  },
  {
    id: '2d',
    name: 'Moving to a later group never lowers what stands while the questions run',
    prove: laddersNeverLowerWhatStands,
    brokenBy:
      'Saddle, bladder, bowel and leg-sides: a sign there opens a further question, and until that is answered less is certain than with the calmer answer. The assessment is never lower (2a).',
  },
  {
    id: '2e',
    name: 'Moving to a later group never lowers what stands while the questions run, but for saddle, bladder, bowel and leg-sides',
    prove: laddersNeverLowerWhatStandsElsewhere,
  },
  { id: '3a', name: 'Not sure or open never ends below the doubt floor of its question', prove: doubtHasAFloor },
  { id: '3b', name: 'Not sure or open is never calmer than the clearest answer of its ladder', prove: doubtIsNeverCalmer },
  {
    id: '3c',
    name: 'An age left unsaid is never calmer than any age from 18',
    prove: unknownAgeIsNotCalmer,
    brokenBy: 'At 70 or over a small fall is urgent; with the age unsaid it is soon. The clinical file gives age no ladder.',
  },
  { id: '3d', name: 'An age left unsaid is never calmer than any age from 18 to 69', prove: unknownAgeIsNotCalmerThanMost },
  {
    id: '3e',
    name: 'An age left unsaid is calmer than 70 or over only as soon instead of urgent',
    prove: unknownAgeIsSoonAtLeast,
  },
  { id: '3f', name: 'Nothing answered is an emergency', prove: nothingAnsweredIsAnEmergency },
  {
    id: '4a',
    name: 'Every interview goes on to one next question or has ended, and ends in exactly one level, which stands',
    prove: oneLevel,
  },
  {
    id: '4b',
    name: 'Every level, rule, pattern, nerve root, question and option is reached; no rule is dead',
    prove: everythingIsReachable,
  },
  {
    id: '5',
    name: 'No skipped question has an answer that could raise the level by a rule that reads it',
    prove: skipsHideNothing,
    brokenBy:
      'Ten questions of the clinical file: for five the answer that skips them denies the hidden answer already (one leg only, then both legs); for aneurysm (asked from 50), foot-sore, arm, back-start and spa-signs the clinical file chose not to ask everybody.',
  },
  {
    id: '5a',
    name: 'No skipped question has an answer that could raise the level by a rule that reads it, outside the listed questions and rules',
    prove: skipsHideNothingMore,
  },
  { id: '5b', name: 'Every listed question and rule is one that a skip does hide', prove: theListOfSkipsIsExact },
  { id: '6a', name: 'In an emergency, and for a child, no cause, self-care or treatment is available', prove: emergencyIsAlone },
  { id: '6b', name: 'In an emergency, and for a child, every treatment is blocked', prove: blockedTreatments, about: 'treatments' },
  {
    id: '6c',
    name: 'No treatment whose avoid id holds is highlighted, shown or offered by a specialist',
    prove: avoidedTreatmentsAreNotOffered,
    about: 'treatments',
  },
  { id: '6d', name: 'Every treatment stands in exactly one lane', prove: everyTreatmentHasOneLane, about: 'treatments' },
  { id: '6e', name: 'Values never move a treatment across lanes', prove: valuesMoveNothing, about: 'treatments' },
  {
    id: '6f',
    name: 'The treatment fit of these proofs puts every treatment where the source that ships puts it, for every reader',
    prove: theFitIsTheOneThatShips,
    about: 'treatments',
  },
  { id: '7', name: 'Only the answers that apply decide, not the way to them', prove: setAsideAnswersNeverMatter },
  {
    id: '7a',
    name: 'The compiled form gives the level, what stands, what is possible and the rules that the evaluator gives',
    prove: compiledFormIsTheSame,
  },
  { id: '8', name: 'Every rule carries a citation, and every citation exists', prove: rulesCite },
];
