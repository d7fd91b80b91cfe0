import type { CitationId } from './citations.js';

/** Causes of a pinched nerve; `usual` marks the common ones. */
export const causes = {
  disc: {
    usual: true,
    cites: ['own'],
  },
  stenosis: {
    usual: true,
    cites: ['suri-2010', 'katz-2022'],
  },
  spurs: {
    usual: true,
    cites: ['own'],
  },
  slip: {
    usual: false,
    cites: ['own'],
  },
  'worn-disc': {
    usual: true,
    cites: ['own'],
  },
  injury: {
    usual: false,
    cites: ['downie-2013', 'northern-trust'],
  },
  tumour: {
    usual: false,
    cites: ['downie-2013', 'verhagen-2016'],
  },
  infection: {
    usual: false,
    cites: ['yusuf-2019', 'verhagen-2016'],
  },
  pregnancy: {
    usual: false,
    cites: ['vleeming-2008', 'own'],
  },
  buttock: {
    usual: false,
    cites: ['hopayian-2018'],
  },
  muscle: {
    usual: false,
    cites: ['own'],
  },
  load: {
    usual: false,
    cites: ['own'],
  },
  born: {
    usual: false,
    cites: ['own'],
  },
  cold: {
    usual: false,
    cites: ['own'],
  },
} as const satisfies Record<string, { usual: boolean; cites: readonly CitationId[] }>;

export type CauseId = keyof typeof causes;

/** Names that readers meet for a pinched nerve, with the pattern that each belongs to. */
export const kinds = {
  sciatica: {
    pattern: 'lumbar-radiculopathy',
    cites: ['nhs-sciatica'],
  },
  radiculopathy: {
    pattern: 'lumbar-radiculopathy',
    cites: ['own'],
  },
  radiculitis: {
    pattern: 'lumbar-radiculopathy',
    cites: ['own'],
  },
  lumbago: {
    pattern: 'nonspecific-back-pain',
    cites: ['own'],
  },
  lumboischialgia: {
    pattern: 'lumbar-radiculopathy',
    cites: ['own'],
  },
  ischialgia: {
    pattern: 'lumbar-radiculopathy',
    cites: ['own'],
  },
  femoral: {
    pattern: 'lumbar-radiculopathy',
    cites: ['harrison-t48'],
  },
  claudication: {
    pattern: 'spinal-stenosis',
    cites: ['suri-2010', 'bhf-pad'],
  },
  cervicalgia: {
    pattern: 'cervical-radiculopathy',
    cites: ['own'],
  },
  forms: {
    pattern: null,
    cites: ['own', 'ali-nhsh'],
  },
} as const satisfies Record<string, { pattern: string | null; cites: readonly CitationId[] }>;

export type KindId = keyof typeof kinds;

/** Neck or lower back: rows of the comparison. */
export const neckOrBack = [
  {
    cites: ['pmc-cerv', 'nhs-sciatica'],
  },
  {
    cites: ['pmc-cerv', 'harrison-t48'],
  },
  {
    cites: ['pmc-cerv', 'harrison-t48'],
  },
  {
    cites: ['pmc-cerv', 'harrison-t48'],
  },
  {
    cites: ['dcm-bmj', 'girft-2023'],
  },
  {
    cites: ['own', 'vroomen-2002'],
  },
  {
    cites: ['own'],
  },
] as const satisfies readonly { cites: readonly CitationId[] }[];
