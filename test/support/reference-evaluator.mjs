/**
 * A naive second reading of the clinical file's section 3, paragraph by paragraph, to compare the core with.
 *
 * It shares no code with `src/core`, remembers nothing between two atoms, and takes the slow way wherever there is one.
 */

const order = ['self-care', 'routine', 'soon', 'urgent', 'emergency'];

/** 3.1: missing, empty text and empty list all mean unanswered. */
function given(answers, id) {
  if (!Object.hasOwn(answers, id) || answers[id] === undefined || answers[id] === '') return null;
  const list = Array.isArray(answers[id]) ? answers[id] : [answers[id]];
  return list.length === 0 ? null : list;
}

const T = 'true';
const F = 'false';
const U = 'unknown';

/** 3.2 and 3.4: `atom` and `finding` say what they say; the rest is Kleene's. */
export function kleene(condition, atom, finding) {
  const parts = (list) => list.map((part) => kleene(part, atom, finding));
  const count = (list, value) => list.filter((one) => one === value).length;
  if (Object.hasOwn(condition, 'q')) return atom(condition.q, condition.in);
  if (Object.hasOwn(condition, 'finding')) return finding(condition.finding);
  if (Object.hasOwn(condition, 'not')) return { [T]: F, [F]: T, [U]: U }[kleene(condition.not, atom, finding)];
  if (Object.hasOwn(condition, 'all')) {
    const values = parts(condition.all);
    return values.includes(F) ? F : values.includes(U) ? U : T;
  }
  if (Object.hasOwn(condition, 'any')) {
    const values = parts(condition.any);
    return values.includes(T) ? T : values.includes(U) ? U : F;
  }
  const values = parts(condition.of);
  if (count(values, T) >= condition.atLeast) return T;
  return count(values, T) + count(values, U) < condition.atLeast ? F : U;
}

/** 3.4: the three values of a condition on an unfinished sheet. */
export function truthUnfinished(knowledge, answers, condition) {
  const finding = (id) => truthUnfinished(knowledge, answers, knowledge.findings[id]);
  const atom = (id, options) => {
    const { askWhen } = knowledge.questions[id];
    const applies = askWhen === null ? T : truthUnfinished(knowledge, answers, askWhen);
    if (applies !== T) return applies;
    const list = given(answers, id);
    if (list === null) return U;
    return list.some((option) => options.includes(option)) ? T : F;
  };
  return kleene(condition, atom, finding);
}

/** Two values on a sheet that holds only what counts: an atom about anything else is false. */
function truthOn(knowledge, sheet, condition) {
  const finding = (id) => (truthOn(knowledge, sheet, knowledge.findings[id]) ? T : F);
  const atom = (id, options) => (sheet.has(id) && sheet.get(id).some((option) => options.includes(option)) ? T : F);
  return kleene(condition, atom, finding) === T;
}

/** 3.5: the fill. Returns the sheet that counts, and which questions became not-sure. */
export function fill(knowledge, answers) {
  const sheet = new Map();
  const open = [];
  for (const [id, question] of Object.entries(knowledge.questions)) {
    if (question.askWhen !== null && !truthOn(knowledge, sheet, question.askWhen)) continue;
    const list = given(answers, id);
    if (list !== null) sheet.set(id, list);
    else if (question.danger) {
      sheet.set(id, ['not-sure']);
      open.push(id);
    }
  }
  return { sheet, open };
}

/** Highest level first, then table order. */
function inOrder(knowledge, holds) {
  const found = [];
  for (const level of [...order].reverse()) {
    for (const [id, rule] of Object.entries(knowledge.rules)) if (rule.level === level && holds(rule.when)) found.push(id);
  }
  return found;
}

function highest(knowledge, rules) {
  let best = 'self-care';
  for (const id of rules) if (order.indexOf(knowledge.rules[id].level) > order.indexOf(best)) best = knowledge.rules[id].level;
  return best;
}

/** 3.4: what stands, whatever else is answered. */
export function referenceStanding(knowledge, answers) {
  const rules = inOrder(knowledge, (when) => truthUnfinished(knowledge, answers, when) === T);
  const possible = inOrder(knowledge, (when) => truthUnfinished(knowledge, answers, when) !== F);
  return { level: highest(knowledge, rules), highest: highest(knowledge, possible), rules };
}

/** 3.13: the first question that applies and is open, none when an emergency stands. */
export function referenceNextQuestion(knowledge, answers) {
  if (referenceStanding(knowledge, answers).level === 'emergency') return undefined;
  for (const [id, { askWhen }] of Object.entries(knowledge.questions)) {
    const applies = askWhen === null || truthUnfinished(knowledge, answers, askWhen) === T;
    if (applies && given(answers, id) === null) return id;
  }
  return undefined;
}

/** Section 7. */
function patternsOn(knowledge, sheet) {
  const named = Object.entries(knowledge.patterns).filter(([, { priority }]) => priority !== null);
  const lastPriority = named.reduce((most, [, { priority }]) => (priority > most ? priority : most), 0);
  const found = [];
  for (const [id, { fits, possible, priority }] of named) {
    if (fits !== null && truthOn(knowledge, sheet, fits)) found.push({ id, fit: 'fits', priority });
    else if (possible !== null && truthOn(knowledge, sheet, possible)) found.push({ id, fit: 'possible', priority });
  }
  const before = (a, b) => {
    if ((a.priority === lastPriority) !== (b.priority === lastPriority)) return b.priority === lastPriority;
    if (a.fit !== b.fit) return a.fit === 'fits';
    return a.priority < b.priority;
  };
  const sorted = [];
  for (const one of found) {
    const at = sorted.findIndex((other) => before(one, other));
    sorted.splice(at === -1 ? sorted.length : at, 0, one);
  }
  if (sorted.length > 0) return sorted.map(({ id, fit }) => ({ id, fit }));
  const fallback = Object.keys(knowledge.patterns).find((id) => knowledge.patterns[id].priority === null);
  return fallback === undefined ? [] : [{ id: fallback, fit: 'possible' }];
}

/** Section 8. */
function rootsOn(knowledge, sheet, patterns) {
  const { zoneCap, moveCap, painCap, threshold, margin, maxRoots } = knowledge.rootScoring;
  const result = [];
  for (const table of Object.values(knowledge.rootTables)) {
    if (!patterns.some(({ id }) => id === table.enabledBy)) continue;
    const scores = [];
    for (const [root, row] of Object.entries(table.roots)) {
      let zones = 0;
      let moves = 0;
      let pain = 0;
      for (const option of sheet.get(table.zonesFrom) ?? []) if (Object.hasOwn(row.zones, option)) zones += row.zones[option];
      for (const option of sheet.get(table.movesFrom) ?? []) if (Object.hasOwn(row.moves, option)) moves += row.moves[option];
      if (table.painFrom !== null)
        for (const option of sheet.get(table.painFrom) ?? []) if (Object.hasOwn(row.pain ?? {}, option)) pain += row.pain[option];
      scores.push([root, Math.min(zones, zoneCap) + Math.min(moves, moveCap) + Math.min(pain, painCap)]);
    }
    const best = scores.reduce((most, [, score]) => (score > most ? score : most), 0);
    if (best < threshold) continue;
    const kept = scores.filter(([, score]) => score >= threshold && score >= best - margin);
    if (kept.length > maxRoots) continue;
    const highestScore = [...new Set(kept.map(([, score]) => score))].sort((a, b) => b - a);
    for (const score of highestScore) for (const [root, own] of kept) if (own === score) result.push(root);
  }
  return result;
}

/** Every question and option of a condition with its findings, once each. */
function atomsOf(knowledge, condition) {
  if (Object.hasOwn(condition, 'q')) return condition.in.map((option) => [condition.q, option]);
  if (Object.hasOwn(condition, 'finding')) return atomsOf(knowledge, knowledge.findings[condition.finding]);
  if (Object.hasOwn(condition, 'not')) return atomsOf(knowledge, condition.not);
  return (condition.all ?? condition.any ?? condition.of).flatMap((part) => atomsOf(knowledge, part));
}

/** 3.5 to 3.15 and what section 9 shows of it. */
export function referenceAssess(knowledge, answers) {
  const { sheet, open } = fill(knowledge, answers);
  const rules = inOrder(knowledge, (when) => truthOn(knowledge, sheet, when));
  const level = highest(knowledge, rules);
  const certain = new Set(referenceStanding(knowledge, answers).rules);
  const patterns = patternsOn(knowledge, sheet);
  const roots = rootsOn(knowledge, sheet, patterns);
  const holdTreatments = rules.some((id) => knowledge.rules[id].holdTreatments);
  const actions = [];
  for (const [id, { action }] of Object.entries(knowledge.rules)) {
    if (rules.includes(id) && action !== null && !actions.includes(action)) actions.push(action);
  }
  // 3.7: by level; what rests on answers given comes before what rests on open questions.
  const reasons = [...order].reverse().flatMap((one) => {
    const ofLevel = rules.filter((id) => knowledge.rules[id].level === one);
    return [...ofLevel.filter((id) => certain.has(id)), ...ofLevel.filter((id) => !certain.has(id))];
  });
  const shown = reasons.filter(
    (id) => certain.has(id) || !reasons.some((other) => certain.has(other) && knowledge.rules[other].level === knowledge.rules[id].level),
  );
  const trace = reasons.map((id) => {
    const atoms = atomsOf(knowledge, knowledge.rules[id].when);
    const because = [];
    for (const [question, options] of sheet) {
      const read = Object.keys(knowledge.questions[question].options).filter(
        (option) => options.includes(option) && atoms.some(([q, o]) => q === question && o === option),
      );
      if (read.length > 0) because.push({ question, options: read });
    }
    return { rule: id, level: knowledge.rules[id].level, open: !certain.has(id), because, cites: knowledge.rules[id].cites };
  });
  return {
    knowledgeVersion: knowledge.version,
    level,
    rules,
    concerns: [...new Set(shown.map((id) => knowledge.rules[id].concern))],
    patterns,
    roots,
    holdTreatments,
    actions,
    complete: open.length === 0 && !rules.some((id) => knowledge.incompleteRules.includes(id)),
    open,
    trace,
    advice: adviceOn(knowledge, sheet, { level, holdTreatments, patterns, roots }),
  };
}

/** 3.9, 3.11 and section 9: what is shown besides. */
function adviceOn(knowledge, sheet, { level, holdTreatments, patterns, roots }) {
  const nothing = { patterns: [], roots: [], expect: [], selfCare: [], safetyNet: [], treatments: false };
  if (level === 'emergency') return nothing;
  if (truthOn(knowledge, sheet, knowledge.tooYoung)) return { ...nothing, safetyNet: Object.keys(knowledge.safetyNet) };
  const held = holdTreatments || level === 'urgent';
  const selfCare = Object.keys(knowledge.selfCare).filter((id) => !held || knowledge.selfCare[id].whenHeld);
  const expect = Object.keys(knowledge.expect).filter((id) => {
    const wanted = knowledge.expect[id].patterns;
    return wanted.length === 0 || wanted.some((one) => patterns.some(({ id: pattern }) => pattern === one));
  });
  return {
    patterns,
    roots: held ? [] : roots,
    expect: held ? [] : expect,
    selfCare,
    safetyNet: Object.keys(knowledge.safetyNet),
    treatments: true,
  };
}
