import type { TreatmentCitationId } from './citations.js';
import type { NumberId } from './numbers.js';

/** What usually happens without treatment. */
export const naturalHistory = {
  'four-to-six-weeks': {
    numbers: [],
    cites: ['nhs-sciatica'],
  },
  'hospital-trial': {
    numbers: ['N02'],
    cites: ['vroomen-1999'],
  },
  'family-practice': {
    numbers: ['N21'],
    cites: ['atlas-2018'],
  },
  'wait-or-operate': {
    numbers: ['N03'],
    cites: ['peul-2007'],
  },
  'shrinking-discs': {
    numbers: ['N22'],
    cites: ['wang-2020', 'zou-2023'],
  },
  stenosis: {
    numbers: ['N23'],
    cites: ['katz-2022'],
  },
  'not-satisfied': {
    numbers: ['N05'],
    cites: ['peul-2008'],
  },
} as const satisfies Record<string, { numbers: readonly NumberId[]; cites: readonly TreatmentCitationId[] }>;

export type NaturalHistoryId = keyof typeof naturalHistory;
