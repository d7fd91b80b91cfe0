import type { TreatmentEntry } from './treatment-entry.js';

/** Treatments of the group "pregnancy-care". */
export const pregnancyCare = {
  'pregnancy-physio': {
    group: 'pregnancy-care',
    tier: 'core',
    phases: ['acute', 'subacute', 'chronic'],
    patterns: ['pregnancy'],
    checkFirst: ['heart-disease'],
    avoid: [],
    guidelines: {
      nice: 'not-covered',
      acp: 'not-covered',
      nass: 'not-covered',
      who: 'not-covered',
    },
    notes: ['nice', 'other'],
    ownKnowledge: ['nice', 'acp', 'nass', 'who'],
    certainty: [
      {
        level: 'low',
        about: null,
      },
    ],
    onset: 'weeks',
    cost: 'low',
    cites: ['liddle-2015', 'fda-nsaid-preg', 'mhra-gaba'],
    numbers: [],
    means: [],
    weakestSource: 'partly-verified',
    restsOnOwnKnowledge: false,
  },
} as const satisfies Record<string, TreatmentEntry>;
