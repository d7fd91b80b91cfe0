import fc from 'fast-check';

/** Set by stryker.config.mjs: the tests run once for every mutant, so each run must be short. */
const isMutationRun = process.env.MUTATION === '1';

// Whether a mutant is found matters then, not the smallest counterexample.
if (isMutationRun) fc.configureGlobal({ endOnFailure: true });

/**
 * How many random cases a test draws: as many as it asks for, and a few of them in a mutation run.
 *
 * The seeds are fixed, so that a run is the same each time.
 */
export function samples(count) {
  return isMutationRun ? Math.min(300, Math.ceil(count / 20)) : count;
}

/** The rows that a test goes through: all of them, and every thirteenth in a mutation run. */
export function sampleOf(rows) {
  // A prime, so that it falls in step with no table that is built from smaller ones.
  return isMutationRun ? rows.filter((_, index) => index % 13 === 0) : rows;
}
