/**
 * The translation of the compiled form into formulas: what its steps find on every possible answer sheet.
 *
 * It reads the very steps that `compile` runs, and nothing of the knowledge but which questions are danger questions.
 */
import { levels } from './encode.mjs';

/**
 * @param program - As `compileProgram` returns it.
 * @param how - `final` or `unfinished`, as `compile` fills in what is open.
 * @returns Literals: `certain` and `possible`, each with the level by id and whether each rule is true.
 */
export function encodeProgram(formulas, knowledge, program, sheet, how) {
  const { and, or, not, choose, isTrue, isFalse } = formulas;
  const { ids, options, words, unknown, half, steps, asks, highest, rules } = program;

  /** Word to bit to literal, both halves; what is not there is not set. */
  const bank = Array.from({ length: 2 * half }, () => Array(32).fill(isFalse));

  /** Whether a bit of the mask is set in a word. */
  const isSet = (word, mask) => or(bank[word].filter((_, bit) => (mask >>> bit) & 1));

  /** Where the steps end, from a start: end to literal. `memo` is good as long as the bank stays. */
  function run(start, swap, memo) {
    if (start < 0) return new Map([[~start, isTrue]]);
    if (memo.has(start)) return memo.get(start);
    const [word, mask, yes, no] = steps.subarray(start, start + 4);
    const asked = isSet(word ^ swap, mask);
    const [ifSet, ifNot] = [run(yes, swap, memo), run(no, swap, memo)];
    const ends = new Map(
      [...new Set([...ifSet.keys(), ...ifNot.keys()])].map((end) => [
        end,
        choose(asked, ifSet.get(end) ?? isFalse, ifNot.get(end) ?? isFalse),
      ]),
    );
    memo.set(start, ends);
    return ends;
  }
  const isReached = (start, end, swap, memo = new Map()) => run(start, swap, memo).get(end) ?? isFalse;

  ids.forEach((id, index) => {
    const place = Math.log2(unknown[index] >>> 0);
    // The answers that count, were the question asked: those given, or what an open question counts as.
    const isOpen = not(sheet.isAnswered[id]);
    const isDanger = how === 'final' && knowledge.questions[id].danger;
    const given = options[index].map((option) => or(sheet.chooses(id, option), isDanger && option === 'not-sure' ? isOpen : isFalse));
    const isAsked = isReached(asks[index], 1, 0);
    const mayBeAsked = isReached(asks[index], 1, half);
    const counts = how === 'final' ? mayBeAsked : and(mayBeAsked, isAsked);
    given.forEach((literal, option) => {
      bank[words[index]][place + 1 + option] = and(counts, literal);
      bank[words[index] | half][place + 1 + option] = and(counts, literal);
    });
    if (how === 'unfinished') bank[words[index] | half][place] = and(mayBeAsked, or(isOpen, not(isAsked)));
  });

  const read = (swap) => {
    const memo = new Map();
    return {
      level: Object.fromEntries(levels.map((level, rank) => [level, isReached(highest, rank, swap, memo)])),
      fires: Object.fromEntries(rules.map(({ id, start }) => [id, isReached(start, 1, swap, memo)])),
    };
  };
  return { certain: read(0), possible: read(half) };
}
