import type { Answers } from './answers.js';
import { levels, lookUp, type Condition, type Knowledge, type Level } from './knowledge-types.js';

/** The rules as bit sets: what `assess` and `standing` answer, without the reasons, about a hundred times as fast. */
export interface Compiled {
  /** The `level` of `assess`. */
  readonly levelOf: (answers: Answers) => Level;
  /** The `level` and `highest` of `standing`. */
  readonly standingOf: (answers: Answers) => { readonly level: Level; readonly highest: Level };
  /** The `rules` of `assess`: highest level first, then in table order. */
  readonly firedBy: (answers: Answers) => string[];
}

/** Whether any of these bits is set in a word of the bank; negated: whether none is. */
interface Look {
  readonly word: number;
  readonly mask: number;
  readonly negated: boolean;
}

/** Whether enough of the parts are true. */
interface Count {
  readonly of: readonly Plan[];
  readonly needed: number;
}

type Plan = Look | Count;

const isLook = (plan: Plan): plan is Look => 'mask' in plan;
const isAll = (plan: Count): boolean => plan.needed === plan.of.length;

const at = (numbers: Int32Array, index: number): number => numbers[index] ?? 0;

function known<Row>(row: Row | undefined, id: string): Row {
  if (row === undefined) throw new RangeError(`unknown "${id}"; checkKnowledge lists all`);
  return row;
}

/** Puts looks at the same word together. */
function merge(looks: readonly Look[]): Look[] {
  const words = new Map<number, Look>();
  for (const look of looks) words.set(look.word, { ...look, mask: look.mask | (words.get(look.word)?.mask ?? 0) });
  return [...words.values()];
}

/** Parts that can only be true with a sign in the same word are asked one by one only where one of their signs is there. */
function guard(parts: readonly Count[]): Count[] {
  const groups = new Map<number, { signs: Look[]; of: Count[] }>();
  parts.forEach((part, index) => {
    const sign = isAll(part) ? part.of.filter(isLook).find(({ negated }) => !negated) : undefined;
    const key = sign ? sign.word : ~index;
    const group = groups.get(key) ?? { signs: [], of: [] };
    if (sign) group.signs.push(sign);
    group.of.push(part);
    groups.set(key, group);
  });
  return [...groups.values()].flatMap(({ signs, of }) => (of.length > 1 ? [{ of: [...merge(signs), { of, needed: 1 }], needed: 2 }] : of));
}

/** Counts the parts, with as few looks as it can: the order of the parts has no meaning. */
function join(parts: readonly Plan[], needed: number): Plan {
  const any = needed === 1;
  if (!any && needed !== parts.length) return { of: parts, needed };
  const flat = parts.flatMap((part) => (!isLook(part) && (any ? part.needed === 1 : isAll(part)) ? part.of : [part]));
  const looks = flat.filter(isLook);
  const counts = flat.filter((part): part is Count => !isLook(part));
  const of = [
    ...merge(looks.filter(({ negated }) => negated !== any)),
    ...looks.filter(({ negated }) => negated === any),
    ...(any ? guard(counts) : counts),
  ];
  return { of, needed: any ? 1 : of.length };
}

/** The compiled rules as data: `compile` runs them, and a proof reads them. No part of the package's interface. */
export interface Program {
  /** The questions in order, and the options of each. */
  readonly ids: readonly string[];
  readonly options: readonly (readonly string[])[];
  /** The word of each question in one half of the bank, and in it the bit "unknown"; the bits above it are the options. */
  readonly words: Int32Array;
  readonly unknown: Int32Array;
  /** The words in one half: a power of two, so that `^ half` goes to the other half. */
  readonly half: number;
  /** Steps of four numbers: a word, a mask, and where to go when a bit of it is set and when none is. `~n` ends with n. */
  readonly steps: Int32Array;
  /** Where the `askWhen` of each question begins, which ends with 1 when it is true; `~1` where there is none. */
  readonly asks: Int32Array;
  /** Where the search for the highest level begins, which ends with the level's rank. */
  readonly highest: number;
  /** Where each rule begins, which ends with 1 when it is true; highest level first, then in table order. */
  readonly rules: readonly { readonly id: string; readonly start: number }[];
}

const always = ~1;

/**
 * Translates the rules into steps.
 *
 * Every question has a bit that says "unknown" and one for each option. The bank holds them twice: the first half says what is true
 * for certain, the second half what is not false. A negated look reads the other half; so one program, run as it is, finds what is
 * true, and run with the halves swapped, what is not false.
 *
 * @throws As `compile`.
 */
export function compileProgram(knowledge: Knowledge): Program {
  const ids = Object.keys(knowledge.questions);
  const questions = Object.values(knowledge.questions);
  const options = questions.map((question) => Object.keys(question.options));

  let end = 0;
  const places = options.map(({ length }, index) => {
    if (length > 31) throw new RangeError(`"${ids[index]}": use at most 31 options`);
    if ((end & 31) + length > 31) end = (end | 31) + 1;
    end += length + 1;
    return end - length - 1;
  });
  const words = Int32Array.from(places, (place) => place >> 5);
  const unknown = Int32Array.from(places, (place) => 1 << place);
  const half = 1 << (32 - Math.clz32(end >> 5));

  function plan(condition: Condition, negated: boolean): Plan {
    if ('q' in condition) {
      const index = ids.indexOf(condition.q);
      const all = known(options[index], condition.q);
      const bit = at(unknown, index);
      // An unknown question is not false, whatever is asked about it. An option that does not exist asks nothing more: it is at -1.
      const mask = condition.in.reduce((bits, option) => bits | (bit << (all.indexOf(option) + 1)), bit);
      return { word: at(words, index), mask, negated };
    }
    if ('finding' in condition) return plan(known(lookUp(knowledge.findings, condition.finding), condition.finding), negated);
    if ('not' in condition) return plan(condition.not, !negated);
    const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
    const needed = 'all' in condition ? parts.length : 'any' in condition ? 1 : condition.atLeast;
    return join(
      parts.map((part) => plan(part, negated)),
      negated ? parts.length - needed + 1 : needed,
    );
  }

  const code: number[] = [];
  const written = new Map<string, number>();

  /** Adds the steps that lead to one of two ends, the last step first; equal steps are shared. */
  function emit(asked: Plan, yes: number, no: number): number {
    if (yes === no) return yes;
    if (isLook(asked)) {
      const step = asked.negated ? [asked.word | half, asked.mask, no, yes] : [asked.word, asked.mask, yes, no];
      const start = written.get(step.join()) ?? code.push(...step) - 4;
      written.set(step.join(), start);
      return start;
    }
    const count = (from: number, needed: number): number => {
      const part = asked.of[from];
      if (needed < 1) return yes;
      return part && needed <= asked.of.length - from ? emit(part, count(from + 1, needed - 1), count(from + 1, needed)) : no;
    };
    return count(0, asked.needed);
  }

  const asks = Int32Array.from(questions, ({ askWhen }) => (askWhen ? emit(plan(askWhen, false), ~1, ~0) : always));
  const rows = Object.entries(knowledge.rules).map(([id, { level, when }]) => ({ id, level, asked: plan(when, false) }));
  const rules: { readonly id: string; readonly start: number }[] = [];
  let highest = ~0;
  levels.forEach((level, rank) => {
    const row = rows.filter((rule) => rule.level === level);
    const anyOf = row.map((rule) => rule.asked);
    highest = emit(join(anyOf, 1), ~rank, highest);
    rules.unshift(...row.map(({ id, asked }) => ({ id, start: emit(asked, ~1, ~0) })));
  });
  return { ids, options, words, unknown, half, steps: Int32Array.from(code), asks, highest, rules };
}

/**
 * Compiles the rules once, so that many sheets can be read fast. It makes no code from text, so a content security policy may be strict.
 *
 * @param knowledge - `askWhen` must read earlier questions only.
 * @throws RangeError for a question or finding that does not exist, and for a question with more than 31 options.
 */
export function compile(knowledge: Knowledge): Compiled {
  const { ids, options, words, unknown, half, steps, asks, highest, rules } = compileProgram(knowledge);
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const conditional = Int32Array.from(ids.keys()).filter((index) => at(asks, index) !== always);
  const bank = new Int32Array(2 * half);

  /** The bit of an option; none for an option that does not exist. */
  function bitOf(index: number, option: string): number {
    const all = options[index] ?? [];
    // Quicker than a map: the clear answers, given most, come first.
    for (let bit = 0; bit < all.length; bit++) if (all[bit] === option) return at(unknown, index) << (bit + 1);
    return 0;
  }

  function run(start: number, swap: number): number {
    let step = start;
    while (step >= 0) step = at(steps, at(bank, at(steps, step) ^ swap) & at(steps, step + 1) ? step + 2 : step + 3);
    return ~step;
  }

  /** Sets bits, or takes them back. */
  function toggle(index: number, bits: number): void {
    const word = at(words, index);
    bank[word] = at(bank, word) ^ (bits & ~at(unknown, index));
    bank[word | half] = at(bank, word | half) ^ bits;
  }

  /** What an open question counts as, and the bank of a sheet on which nothing is answered, but for the conditional questions. */
  function blankSheet(open: Int32Array): { readonly open: Int32Array; readonly blank: Int32Array } {
    bank.fill(0);
    for (const index of ids.keys()) if (at(asks, index) === always) toggle(index, at(open, index));
    return { open, blank: bank.slice() };
  }
  const unfinished = blankSheet(unknown);
  const final = blankSheet(
    Int32Array.from(Object.values(knowledge.questions), ({ danger }, index) => (danger ? bitOf(index, 'not-sure') : 0)),
  );
  const given = new Int32Array(ids.length);

  function read(answers: Answers, { open, blank }: typeof final): void {
    bank.set(blank);
    given.set(open);
    let index = -1;
    for (const id in answers) {
      // Not `Object.hasOwn`, which is ten times slower here. Answers mostly come in the order of the questions.
      if (!Object.prototype.hasOwnProperty.call(answers, id)) continue;
      index = ids[index + 1] === id ? index + 1 : (indexes.get(id) ?? -1);
      const value = answers[id];
      if (index < 0 || !value?.length) continue;
      let bits = 0;
      if (typeof value === 'string') bits = bitOf(index, value);
      else for (let place = 0; place < value.length; place++) bits |= bitOf(index, value[place] ?? '');
      if (at(asks, index) === always) toggle(index, bits ^ at(open, index));
      else given[index] = bits;
    }
    for (let place = 0; place < conditional.length; place++) {
      index = at(conditional, place);
      const ask = at(asks, index);
      if (run(ask, half)) toggle(index, open !== unknown || run(ask, 0) ? at(given, index) : at(unknown, index));
    }
  }

  const reached = (swap: number): Level => levels[run(highest, swap)] ?? 'self-care';

  return {
    levelOf(answers) {
      read(answers, final);
      return reached(0);
    },
    standingOf(answers) {
      read(answers, unfinished);
      return { level: reached(0), highest: reached(half) };
    },
    firedBy(answers) {
      read(answers, final);
      return rules.flatMap(({ id, start }) => (run(start, 0) ? [id] : []));
    },
  };
}
