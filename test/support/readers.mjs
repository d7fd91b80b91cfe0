/** A reader about whom nothing is known, changed. */
export const readerOf = (over = {}) => ({
  status: 'routine',
  phase: 'unknown',
  pattern: 'unknown',
  severe: false,
  flags: {},
  fromAnswers: [],
  asks: [],
  using: [],
  tried: [],
  helped: [],
  values: {},
  fromChecker: false,
  ...over,
});

export const flagged = (...ids) => Object.fromEntries(ids.map((id) => [id, true]));

const statuses = ['emergency', 'urgent', 'routine', 'child'];
const phases = ['acute', 'subacute', 'chronic', 'unknown'];
const patterns = ['radiculopathy', 'stenosis', 'back-only', 'unknown'];

/** Every status, phase and pattern, severe or not, pregnant or not; and every flag in every pattern; each with and without a checker. */
export function describedReaders(flagIds) {
  const plain = statuses.flatMap((status) =>
    phases.flatMap((phase) =>
      patterns.flatMap((pattern) =>
        [false, true].flatMap((severe) =>
          [{}, flagged('pregnancy')].map((flags) => readerOf({ status, phase, pattern, severe, flags, fromChecker: severe })),
        ),
      ),
    ),
  );
  const withFlag = flagIds.flatMap((id) =>
    patterns.flatMap((pattern) =>
      phases.map((phase) => readerOf({ phase, pattern, flags: flagged(id), fromChecker: phase === 'acute', using: ['strong-opioids'] })),
    ),
  );
  return [...plain, ...withFlag];
}
