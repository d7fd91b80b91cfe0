import type { Level } from '../core/knowledge-types.js';
import type { CitationId } from './citations.js';

/** Signs that change the advice: come back or call if … */
export const safetyNet = {
  'n-saddle': {
    level: 'emergency',
    cites: ['girft-2023', 'nhs-sciatica'],
  },
  'n-bladder': {
    level: 'emergency',
    cites: ['girft-2023', 'nhs-sciatica'],
  },
  'n-bowel': {
    level: 'emergency',
    cites: ['girft-2023', 'nhs-sciatica'],
  },
  'n-sexual': {
    level: 'emergency',
    cites: ['girft-2023'],
  },
  'n-both-legs': {
    level: 'emergency',
    cites: ['nhs-sciatica'],
  },
  'n-weak': {
    level: 'emergency',
    cites: ['nhs-sciatica', 'nass-emergent'],
  },
  'n-chest': {
    level: 'emergency',
    cites: ['nhs-backpain', 'ng156'],
  },
  'n-cold-leg': {
    level: 'emergency',
    cites: ['ali-nhsh'],
  },
  'n-drop': {
    level: 'urgent',
    cites: ['nhs-lothian'],
  },
  'n-fever': {
    level: 'urgent',
    cites: ['nhs-backpain'],
  },
  'n-calf': {
    level: 'urgent',
    cites: ['nhs-dvt'],
  },
  'n-night': {
    level: 'urgent',
    cites: ['nhs-backpain'],
  },
  'n-weight': {
    level: 'urgent',
    cites: ['nhs-backpain'],
  },
  'n-rash': {
    level: 'urgent',
    cites: ['nhs-shingles'],
  },
  'n-hands': {
    level: 'urgent',
    cites: ['dcm-bmj'],
  },
  'n-worse': {
    level: 'soon',
    cites: ['nhs-sciatica'],
  },
  'n-mood': {
    level: 'urgent',
    cites: ['own'],
  },
} as const satisfies Record<string, { level: Level; cites: readonly CitationId[] }>;

export type SafetyNetId = keyof typeof safetyNet;
