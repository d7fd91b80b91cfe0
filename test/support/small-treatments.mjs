const entry = (over = {}) => ({
  tier: 'option',
  phases: ['acute', 'subacute', 'chronic'],
  patterns: ['radiculopathy', 'stenosis', 'back-only'],
  checkFirst: [],
  avoid: [],
  numbers: [],
  ...over,
});

/** Five treatments, two flags, two statements: for what the real tables never do. Every call makes a new copy. */
export function smallTreatments() {
  return {
    version: 'small',
    contentDate: '2000-01-01',
    entries: {
      wait: entry({ tier: 'core' }),
      walk: entry(),
      tablet: entry(),
      oil: entry({ tier: 'unproven' }),
      knife: entry({ tier: 'specialist' }),
    },
    order: ['knife', 'oil', 'tablet', 'wait', 'walk'],
    flags: { asthma: {}, kidney: {} },
    values: {
      active: { goesWith: ['walk'], goesAgainst: ['tablet', 'knife'], patterns: ['radiculopathy', 'stenosis'] },
      quick: { goesWith: ['knife'], goesAgainst: ['wait'], patterns: [] },
    },
    numbers: {},
    medicineGroups: { tablets: ['tablet'] },
    combinations: {},
    fit: { first: 'wait', urgentFlags: [], shownWhenUrgent: [], nerveInjections: [], stopSlowly: [] },
  };
}
