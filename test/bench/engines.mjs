/**
 * The same rules in the forms that other engines read. Each function returns one that takes answers and gives a level.
 *
 * Every engine is set up to do as little as it can: rules go from the highest level down, and the first true one ends the work.
 */
import jsonRulesEngine from 'json-rules-engine';
import { LogicEngine } from 'json-logic-engine';
import { levels } from 'pinched-nerve-widgets/core';

const highestFirst = [...levels].reverse();

const rulesOf = ({ rules }, level) => Object.values(rules).filter((rule) => rule.level === level);

/** A condition as nested closures: what one would write by hand. */
function closureOf(knowledge, condition) {
  const build = (part) => closureOf(knowledge, part);
  if ('q' in condition) {
    const { q } = condition;
    const options = new Set(condition.in);
    if (knowledge.questions[q].kind === 'one') return (answers) => options.has(answers[q]);
    return (answers) => answers[q] !== undefined && answers[q].some((option) => options.has(option));
  }
  if ('finding' in condition) return build(knowledge.findings[condition.finding]);
  if ('not' in condition) {
    const part = build(condition.not);
    return (answers) => !part(answers);
  }
  if ('all' in condition) {
    const parts = condition.all.map(build);
    return (answers) => {
      for (const part of parts) if (!part(answers)) return false;
      return true;
    };
  }
  if ('any' in condition) {
    const parts = condition.any.map(build);
    return (answers) => {
      for (const part of parts) if (part(answers)) return true;
      return false;
    };
  }
  const parts = condition.of.map(build);
  return (answers) => {
    let found = 0;
    for (const part of parts) if (part(answers) && ++found >= condition.atLeast) return true;
    return found >= condition.atLeast;
  };
}

/** Sets aside what does not apply, and fills open danger questions with "not sure", as closures. */
export function fillByClosures(knowledge) {
  const questions = Object.entries(knowledge.questions).map(([id, { kind, danger, askWhen }]) => ({
    id,
    applies: askWhen && closureOf(knowledge, askWhen),
    fill: danger ? (kind === 'one' ? 'not-sure' : ['not-sure']) : undefined,
  }));
  return (answers) => {
    const filled = {};
    for (const { id, applies, fill } of questions) {
      if (applies && !applies(filled)) continue;
      const answer = answers[id];
      if (answer !== undefined && answer.length) filled[id] = answer;
      else if (fill) filled[id] = fill;
    }
    return filled;
  };
}

/** The level by closures, of facts that are filled. */
export function levelByClosures(knowledge) {
  const rules = highestFirst.flatMap((level) =>
    rulesOf(knowledge, level).map(({ when }) => ({ level, isTrue: closureOf(knowledge, when) })),
  );
  return (facts) => {
    for (const { level, isTrue } of rules) if (isTrue(facts)) return level;
    return 'self-care';
  };
}

function jsonLogicOf(knowledge, condition) {
  const build = (part) => jsonLogicOf(knowledge, part);
  if ('q' in condition) {
    const { q } = condition;
    if (knowledge.questions[q].kind === 'one') return { in: [{ var: q }, condition.in] };
    const looks = condition.in.map((option) => ({ in: [option, { var: q }] }));
    return looks.length === 1 ? looks[0] : { or: looks };
  }
  if ('finding' in condition) return build(knowledge.findings[condition.finding]);
  if ('not' in condition) return { '!': build(condition.not) };
  if ('all' in condition) return condition.all.length ? { and: condition.all.map(build) } : true;
  if ('any' in condition) return condition.any.length ? { or: condition.any.map(build) } : false;
  return { '>=': [{ '+': condition.of.map((part) => ({ if: [build(part), 1, 0] })) }, condition.atLeast] };
}

/** One expression: if any emergency rule, then emergency; else if any urgent rule … */
function levelAsJsonLogic(knowledge) {
  const branches = highestFirst
    .slice(0, -1)
    .flatMap((level) => [{ or: rulesOf(knowledge, level).map(({ when }) => jsonLogicOf(knowledge, when)) }, level]);
  return { if: [...branches, 'self-care'] };
}

export function levelByJsonLogicInterpreted(knowledge) {
  const engine = new LogicEngine();
  const logic = levelAsJsonLogic(knowledge);
  return (facts) => engine.run(logic, facts);
}

/** Makes code from text by `eval`: a page whose content security policy lacks `unsafe-eval` cannot run it. */
export function levelByJsonLogicCompiled(knowledge) {
  return new LogicEngine().build(levelAsJsonLogic(knowledge));
}

const isCount = (condition) => 'of' in condition;

function jsonRulesOf(knowledge, condition) {
  const build = (part) => jsonRulesOf(knowledge, part);
  if ('q' in condition) {
    const operator = knowledge.questions[condition.q].kind === 'one' ? 'in' : 'someFact:in';
    return { fact: condition.q, operator, value: condition.in };
  }
  if ('finding' in condition) {
    if (!isCount(knowledge.findings[condition.finding])) return build(knowledge.findings[condition.finding]);
    return { fact: `finding ${condition.finding}`, operator: 'equal', value: true };
  }
  if ('not' in condition) return { not: build(condition.not) };
  return 'all' in condition ? { all: condition.all.map(build) } : { any: condition.any.map(build) };
}

/**
 * json-rules-engine cannot count. The few findings that count are given to it as ready facts, which costs it nothing.
 */
export function factsForJsonRules(knowledge) {
  const counts = Object.entries(knowledge.findings)
    .filter(([, condition]) => isCount(condition))
    .map(([id, condition]) => [`finding ${id}`, closureOf(knowledge, condition)]);
  return (facts) => ({ ...facts, ...Object.fromEntries(counts.map(([name, isTrue]) => [name, isTrue(facts)])) });
}

function jsonRulesEngineOf(knowledge) {
  const engine = new jsonRulesEngine.Engine([], { allowUndefinedFacts: true });
  for (const level of highestFirst) {
    for (const { when } of rulesOf(knowledge, level)) {
      const conditions = jsonRulesOf(knowledge, when);
      engine.addRule({
        conditions: 'fact' in conditions ? { all: [conditions] } : conditions,
        event: { type: level },
        priority: levels.indexOf(level) + 1,
      });
    }
  }
  return engine;
}

/** Stops at the first level of which a rule is true. */
export function levelByJsonRules(knowledge) {
  const engine = jsonRulesEngineOf(knowledge);
  engine.on('success', () => engine.stop());
  return async (facts) => (await engine.run(facts)).events[0].type;
}

/** Finds all rules that are true, as `assess` does. */
export function allRulesByJsonRules(knowledge) {
  const engine = jsonRulesEngineOf(knowledge);
  return async (facts) => (await engine.run(facts)).events[0].type;
}
