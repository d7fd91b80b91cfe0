/** What browser tests ask, so that a failed one says what it got. */

/** Fails unless both are the same as JSON. */
export function equal(got, wanted, what = '') {
  if (JSON.stringify(got) !== JSON.stringify(wanted))
    throw new Error(`${what} wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
}

/** Fails with `what` unless something holds. */
export function ok(truth, what) {
  if (!truth) throw new Error(what);
}

/** What the console warns of while something happens. */
export async function warningsDuring(work) {
  const warnings = [];
  const { warn } = console;
  console.warn = (text) => warnings.push(text);
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
