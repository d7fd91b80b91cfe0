import type { TreatmentCitationId } from './citations.js';
import type { NumberId } from './numbers.js';
import type { Certainty } from './types.js';

/** Tests that readers hear of: when useful, when not. */
export const tests = {
  'clinical-exam': {
    certainty: [
      {
        level: 'moderate',
        about: null,
      },
    ],
    cites: ['nice-imaging', 'katz-2022'],
    numbers: [],
  },
  mri: {
    certainty: [
      {
        level: 'moderate',
        about: null,
      },
    ],
    cites: ['nice-imaging', 'acr', 'brinjikji-2015', 'nass-ldh', 'etg-au'],
    numbers: ['N31', 'N32'],
  },
  ct: {
    certainty: [
      {
        level: 'moderate',
        about: null,
      },
    ],
    cites: ['acr', 'nass-ldh'],
    numbers: [],
  },
  xray: {
    certainty: [
      {
        level: 'moderate',
        about: null,
      },
    ],
    cites: ['acr', 'nice-imaging'],
    numbers: [],
  },
  'ct-myelogram': {
    certainty: [
      {
        level: 'low',
        about: null,
      },
    ],
    cites: ['acr', 'nass-ldh'],
    numbers: [],
  },
  emg: {
    certainty: [
      {
        level: 'low',
        about: null,
      },
    ],
    cites: ['emg', 'nass-ldh'],
    numbers: [],
  },
  ncs: {
    certainty: [
      {
        level: 'low',
        about: null,
      },
    ],
    cites: ['emg'],
    numbers: [],
  },
  bloods: {
    certainty: [
      {
        level: 'very-low',
        about: null,
      },
    ],
    cites: ['nice-imaging', 'own'],
    numbers: [],
  },
  'diagnostic-block': {
    certainty: [
      {
        level: 'low',
        about: null,
      },
    ],
    cites: ['nerves-2021', 'own'],
    numbers: [],
  },
  'free-mri-review': {
    certainty: [
      {
        level: 'not-rated',
        about: null,
      },
    ],
    cites: ['brinjikji-2015', 'own'],
    numbers: [],
  },
} as const satisfies Record<string, { certainty: Certainty; cites: readonly TreatmentCitationId[]; numbers: readonly NumberId[] }>;

export type TestId = keyof typeof tests;
