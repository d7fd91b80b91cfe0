import type { CitationId } from './citations.js';
import type { PatternId } from './patterns.js';

/** What usually happens, by pattern; an empty list means for everybody. */
export const expect = {
  'x-weeks': {
    patterns: ['lumbar-radiculopathy'],
    cites: ['nhs-sciatica'],
  },
  'x-scan': {
    patterns: ['lumbar-radiculopathy', 'nonspecific-back-pain', 'spinal-stenosis'],
    cites: ['ng59'],
  },
  'x-back': {
    patterns: ['nonspecific-back-pain'],
    cites: ['henschke-2009'],
  },
  'x-stenosis': {
    patterns: ['spinal-stenosis'],
    cites: ['katz-2022'],
  },
  'x-return': {
    patterns: ['lumbar-radiculopathy', 'nonspecific-back-pain'],
    cites: ['own'],
  },
  'x-review': {
    patterns: [],
    cites: ['nhs-sciatica', 'premkumar-2018'],
  },
} as const satisfies Record<string, { patterns: readonly PatternId[]; cites: readonly CitationId[] }>;

export type ExpectId = keyof typeof expect;
