/**
 * Propositional formulas with two back ends: text for an SMT solver (`solver.mjs`) and an evaluator of our own, so that what is
 * proved and what is compared with the shipped evaluator are the same formulas.
 *
 * Every node is a variable or an `and`; a literal is a node, or its negation as `~node`. Equal nodes are one.
 */

/** Makes formulas. Literals of two of them do not mix. */
export function makeFormulas() {
  /** A node: its literals, or the name of a variable. Node 0 is true. */
  const nodes = [[]];
  const known = new Map();
  const names = new Map();

  const isTrue = 0;
  const isFalse = ~0;

  function variable(name) {
    if (!names.has(name)) names.set(name, nodes.push(name) - 1);
    return names.get(name);
  }

  const not = (literal) => ~literal;

  function and(...parts) {
    const literals = [...new Set(parts.flat())].filter((part) => part !== isTrue).sort((a, b) => a - b);
    const all = new Set(literals);
    if (all.has(isFalse) || literals.some((part) => all.has(~part))) return isFalse;
    if (!literals.length) return isTrue;
    if (literals.length === 1) return literals[0];
    const key = literals.join();
    if (!known.has(key)) known.set(key, nodes.push(literals) - 1);
    return known.get(key);
  }

  const or = (...parts) => ~and(parts.flat().map(not));
  const implies = (a, b) => or(~a, b);
  const choose = (condition, yes, no) => and(implies(condition, yes), implies(~condition, no));
  const same = (a, b) => choose(a, b, ~b);

  /** At least `needed` of the parts are true. */
  function atLeast(needed, parts) {
    const memo = new Map();
    const from = (index, left) => {
      if (left <= 0) return isTrue;
      if (left > parts.length - index) return isFalse;
      const key = index * (parts.length + 1) + left;
      if (!memo.has(key)) memo.set(key, choose(parts[index], from(index + 1, left - 1), from(index + 1, left)));
      return memo.get(key);
    };
    return from(0, needed);
  }
  const atMostOne = (parts) => ~atLeast(2, parts);

  /**
   * Evaluates every node for 32 assignments at once, one a bit.
   *
   * @param bitsOf - From the name of a variable to its 32 values.
   * @returns From a literal to its 32 values.
   */
  function evaluate(bitsOf) {
    const values = new Int32Array(nodes.length);
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      if (typeof node === 'string') {
        values[index] = bitsOf(node);
        continue;
      }
      let bits = -1;
      for (const literal of node) bits &= literal < 0 ? ~values[~literal] : values[literal];
      values[index] = bits;
    }
    return (literal) => (literal < 0 ? ~values[~literal] : values[literal]);
  }

  return { isTrue, isFalse, nodes, variable, not, and, or, implies, choose, same, atLeast, atMostOne, evaluate };
}
