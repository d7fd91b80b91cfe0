/** A seeded source of numbers from 0 (included) to 1: the same seed gives the same numbers, on every machine. */
export function seeded(seed) {
  // Mulberry32: fast, and good enough to draw answers and people.
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list, by such a source. */
export const pick = (random, list) => list[Math.floor(random() * list.length)];
