import type { CitationId } from './citations.js';

type Verified = boolean | 'secondary';

/** Whose phone numbers to show: ISO 3166-1 codes, `EU`, and `other`. `verified: false` must be checked before release. */
export const regions = {
  GB: {
    emergency: ['999'],
    advice: {
      number: '111',
      verified: true,
    },
    verified: true,
    cites: ['numbers-smartraveller', 'nhs-backpain'],
  },
  IE: {
    emergency: ['112', '999'],
    advice: null,
    verified: false,
    cites: ['own', 'numbers-smartraveller'],
  },
  US: {
    emergency: ['911'],
    advice: null,
    verified: true,
    cites: ['numbers-smartraveller'],
  },
  CA: {
    emergency: ['911'],
    advice: {
      number: '811',
      verified: true,
    },
    verified: true,
    cites: ['numbers-smartraveller', 'numbers-811'],
  },
  AU: {
    emergency: ['000'],
    advice: {
      number: '1800 022 222',
      verified: true,
    },
    verified: true,
    cites: ['numbers-melbourne', 'numbers-healthdirect'],
  },
  NZ: {
    emergency: ['111'],
    advice: {
      number: '0800 611 116',
      verified: true,
    },
    verified: true,
    cites: ['numbers-smartraveller', 'numbers-healthline'],
  },
  IN: {
    emergency: ['112', '108'],
    advice: null,
    verified: true,
    cites: ['numbers-smartraveller', 'numbers-in'],
  },
  ZA: {
    emergency: ['10177', '112'],
    advice: null,
    verified: 'secondary',
    cites: ['numbers-za'],
  },
  EU: {
    emergency: ['112'],
    advice: null,
    verified: true,
    cites: ['numbers-smartraveller'],
  },
  ES: {
    emergency: ['112'],
    advice: null,
    verified: true,
    cites: ['numbers-smartraveller'],
  },
  FR: {
    emergency: ['15', '112'],
    advice: {
      number: '116117',
      verified: 'secondary',
    },
    verified: 'secondary',
    cites: ['numbers-fr'],
  },
  DE: {
    emergency: ['112'],
    advice: {
      number: '116117',
      verified: true,
    },
    verified: true,
    cites: ['numbers-de'],
  },
  SA: {
    emergency: ['997', '911'],
    advice: {
      number: '937',
      verified: false,
    },
    verified: 'secondary',
    cites: ['numbers-sa'],
  },
  AE: {
    emergency: ['998'],
    advice: null,
    verified: 'secondary',
    cites: ['numbers-ae'],
  },
  EG: {
    emergency: ['123', '112'],
    advice: null,
    verified: 'secondary',
    cites: ['numbers-eg'],
  },
  PE: {
    emergency: ['106', '116'],
    advice: null,
    verified: 'secondary',
    cites: ['numbers-pe'],
  },
  MX: {
    emergency: ['911'],
    advice: null,
    verified: 'secondary',
    cites: ['numbers-mx'],
  },
  other: {
    emergency: [],
    advice: null,
    verified: false,
    cites: ['own'],
  },
} as const satisfies Record<
  string,
  { emergency: readonly string[]; advice: { number: string; verified: Verified } | null; verified: Verified; cites: readonly CitationId[] }
>;

export type RegionId = keyof typeof regions;
