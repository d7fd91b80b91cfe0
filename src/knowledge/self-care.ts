import type { CitationId } from './citations.js';

/** What to do meanwhile, with the treatment that it belongs to; `whenHeld`: the only ones that stay when a result is urgent or holds treatments. */
export const selfCare = {
  'c-move': {
    treatment: 'stay-active',
    whenHeld: false,
    cites: ['nhs-sciatica'],
  },
  'c-rest': {
    treatment: 'relative-rest',
    whenHeld: false,
    cites: ['nhs-sciatica'],
  },
  'c-heat': {
    treatment: 'heat',
    whenHeld: false,
    cites: ['nhs-sciatica'],
  },
  'c-sleep': {
    treatment: 'sleep-position',
    whenHeld: false,
    cites: ['nhs-sciatica'],
  },
  'c-exercise': {
    treatment: 'gentle-exercise',
    whenHeld: false,
    cites: ['nhs-sciatica'],
  },
  'c-pharmacist': {
    treatment: 'nsaid-oral',
    whenHeld: false,
    cites: ['own'],
  },
  'c-work': {
    treatment: 'work-support',
    whenHeld: false,
    cites: ['own'],
  },
  'c-no-drive': {
    treatment: null,
    whenHeld: true,
    cites: ['own'],
  },
  'c-check': {
    treatment: null,
    whenHeld: true,
    cites: ['girft-2023', 'ces-card'],
  },
} as const satisfies Record<string, { treatment: string | null; whenHeld: boolean; cites: readonly CitationId[] }>;

export type SelfCareId = keyof typeof selfCare;
