/** What a statement needs to be proved: formulas for one knowledge, and a solver that looks for a way to break it. */
import { compileProgram } from '../../dist/esm/core/compile.js';
import { changedSheet, encode, freeSheet, levels } from './encode.mjs';
import { makeFormulas } from './formula.mjs';

/**
 * @param solver - As `startSolver` returns it.
 * @param tables - `knowledge`, and `treatments` where a statement is about them. `program`: the compiled form, else compiled of it.
 *   `fitSource`: the text of the treatment fit, else the one that ships.
 */
export function openLaboratory(solver, { knowledge, treatments, program = compileProgram(knowledge), fitSource }) {
  const formulas = makeFormulas();
  const sheet = freeSheet(formulas, knowledge, 'sheet');
  const other = freeSheet(formulas, knowledge, 'other');
  const models = new Map();

  /** What a sheet means, encoded once. */
  function modelOf(of, by = knowledge) {
    const known = models.get(of) ?? new Map();
    models.set(of, known);
    if (!known.has(by)) known.set(by, encode(formulas, by, of));
    return known.get(by);
  }

  const changedSheets = new Map();

  /** The sheet with one question answered otherwise. */
  function changed(question) {
    if (!changedSheets.has(question))
      changedSheets.set(
        question,
        changedSheet(formulas, knowledge, sheet, other, (id) => id === question),
      );
    return changedSheets.get(question);
  }

  const optionsOf = (of) =>
    Object.entries(knowledge.questions).flatMap(([id, { options }]) =>
      Object.keys(options).map((option) => [id, option, of.chooses(id, option)]),
    );

  /** The answers that a found assignment gives. */
  function answersIn(values, of) {
    const answers = {};
    for (const [id, option, literal] of optionsOf(of)) {
      if (!values.get(literal)) continue;
      if (knowledge.questions[id].kind === 'one') answers[id] = option;
      else (answers[id] ??= []).push(option);
    }
    return answers;
  }

  /** The level of one sheet is above that of another. */
  const isAbove = (one, another) => formulas.or(levels.map((level) => formulas.and(one[level], formulas.not(another[level]))));

  /** Fewer answers that still do it, so that a person can read them. */
  async function makeReadable(conversation, literals, sheets, told) {
    let kept = literals;
    const all = Object.values(sheets);
    for (const id of Object.keys(knowledge.questions).reverse()) {
      const without = [...kept, ...all.map((each) => formulas.not(each.isAnswered[id]))];
      if (await conversation.find(without)) kept = without;
    }
    for (const literal of Object.values(told)) {
      const without = [...kept, formulas.not(literal)];
      if (await conversation.find(without)) kept = without;
    }
    const wanted = [...new Set([...all.flatMap((each) => optionsOf(each).map(([, , literal]) => literal)), ...Object.values(told)])];
    const values = await conversation.find(kept, wanted);
    return {
      answers: Object.fromEntries(Object.entries(sheets).map(([name, of]) => [name, answersIn(values, of)])),
      told: Object.keys(told).filter((id) => values.get(told[id])),
    };
  }

  /**
   * Proves that no case can happen.
   *
   * @param cases - `label`, `violation` (a literal), `sheets` by readable name, `told` where a reader tells something besides.
   * @param readable - For how many cases the answers are made few.
   * @param oneByOne - Asks about each case alone: quicker where the cases build upon each other, the easier ones first.
   * @returns One counterexample for each case that can happen.
   */
  async function prove(cases, { readable = 10, oneByOne = false } = {}) {
    const conversation = solver.ask(formulas);
    const counterexamples = [];
    let left = cases.map((each) => ({
      ...each,
      literal: formulas.and(
        each.violation,
        Object.values(each.sheets).map((of) => of.isValid),
      ),
    }));
    while (left.length) {
      const asked = oneByOne ? left.slice(0, 1) : left;
      const values = await conversation.find(
        [formulas.or(asked.map(({ literal }) => literal))],
        [...new Set(asked.map(({ literal }) => literal))],
      );
      if (!values) {
        left = left.slice(asked.length);
        continue;
      }
      const { label, literal, sheets, told = {} } = asked.find((each) => values.get(each.literal));
      const found =
        counterexamples.length < readable ? await makeReadable(conversation, [literal], sheets, told) : { answers: {}, told: [] };
      counterexamples.push({ label, ...found });
      left = left.filter((each) => each.label !== label);
    }
    conversation.end();
    return counterexamples;
  }

  /** Shows that every case can happen. Returns the labels of those that cannot, and an example for each of the others. */
  async function reach(cases) {
    const conversation = solver.ask(formulas);
    const examples = new Map();
    const never = [];
    let left = cases.map((each) => ({ ...each, literal: formulas.and(each.can, each.sheet.isValid) }));
    while (left.length) {
      const [first] = left;
      const wanted = [...new Set([...left.map(({ literal }) => literal), ...optionsOf(first.sheet).map(([, , literal]) => literal)])];
      const values = await conversation.find([first.literal], wanted);
      if (!values) never.push(first.label);
      for (const { label, literal, sheet: of } of left)
        if (of === first.sheet && values?.get(literal)) examples.set(label, answersIn(values, of));
      left = left.filter(({ label }) => label !== first.label && !examples.has(label));
    }
    conversation.end();
    return { never, examples };
  }

  return {
    knowledge,
    treatments,
    program,
    fitSource,
    formulas,
    sheet,
    other,
    changed,
    modelOf,
    isAbove,
    prove,
    reach,
    answersIn,
    optionsOf,
  };
}
