import type { TreatmentCitationId } from './citations.js';
import type { Certainty } from './types.js';

/** Advice on prevention that readers meet, with what is known about it. */
export const prevention = {
  'p-exercise': {
    verdict: 'helps',
    certainty: [
      {
        level: 'moderate',
        about: 'back-pain',
      },
    ],
    cites: ['steffens-2016'],
  },
  'p-walk': {
    verdict: 'sensible',
    certainty: [
      {
        level: 'low',
        about: null,
      },
    ],
    cites: ['steffens-2016', 'nhs-sciatica'],
  },
  'p-weight': {
    verdict: 'linked',
    certainty: [
      {
        level: 'moderate',
        about: 'link',
      },
    ],
    cites: ['shiri-2014'],
  },
  'p-smoking': {
    verdict: 'linked',
    certainty: [
      {
        level: 'low',
        about: null,
      },
    ],
    cites: ['shiri-2016'],
  },
  'p-posture': {
    verdict: 'unproven',
    certainty: [
      {
        level: 'very-low',
        about: null,
      },
    ],
    cites: ['steffens-2016', 'own'],
  },
  'p-lifting': {
    verdict: 'sensible-not-proven',
    certainty: [
      {
        level: 'low-to-moderate',
        about: 'no-effect-of-training',
      },
    ],
    cites: ['steffens-2016'],
  },
  'p-lift-sitting': {
    verdict: 'not-advised',
    certainty: [
      {
        level: 'none',
        about: null,
      },
    ],
    cites: ['own'],
  },
  'p-belt': {
    verdict: 'does-not-work',
    certainty: [
      {
        level: 'moderate',
        about: null,
      },
    ],
    cites: ['supports-2008', 'steffens-2016', 'nice-nonpharm'],
  },
  'p-bag': {
    verdict: 'harmless-unproven',
    certainty: [
      {
        level: 'none',
        about: null,
      },
    ],
    cites: ['own'],
  },
  'p-heels': {
    verdict: 'harmless-unproven',
    certainty: [
      {
        level: 'none',
        about: null,
      },
    ],
    cites: ['own'],
  },
  'p-drafts': {
    verdict: 'does-not-work',
    certainty: [
      {
        level: 'moderate',
        about: 'back-pain',
      },
    ],
    cites: ['weather'],
  },
  'p-sudden': {
    verdict: 'unproven-can-harm',
    certainty: [
      {
        level: 'low',
        about: null,
      },
    ],
    cites: ['atlas-2018', 'own'],
  },
  'p-bed': {
    verdict: 'partly',
    certainty: [
      {
        level: 'moderate',
        about: 'back-pain-one-trial',
      },
    ],
    cites: ['kovacs-2003'],
  },
  'p-food': {
    verdict: 'unproven',
    certainty: [
      {
        level: 'none',
        about: null,
      },
    ],
    cites: ['own'],
  },
  'p-drinks': {
    verdict: 'unproven',
    certainty: [
      {
        level: 'none',
        about: null,
      },
    ],
    cites: ['own'],
  },
  'p-stretch': {
    verdict: 'unproven',
    certainty: [
      {
        level: 'very-low',
        about: null,
      },
    ],
    cites: ['steffens-2016', 'own'],
  },
  'p-pregnancy': {
    verdict: 'partly',
    certainty: [
      {
        level: 'low',
        about: null,
      },
    ],
    cites: ['liddle-2015'],
  },
  'p-manual': {
    verdict: 'unproven',
    certainty: [
      {
        level: 'low',
        about: null,
      },
    ],
    cites: ['own'],
  },
  'p-vacuum': {
    verdict: 'unproven',
    certainty: [
      {
        level: 'none',
        about: null,
      },
    ],
    cites: ['own'],
  },
  'p-giveup': {
    verdict: 'harmful-advice',
    certainty: [
      {
        level: 'moderate',
        about: null,
      },
    ],
    cites: ['steffens-2016', 'dahm-2010'],
  },
  'p-insoles': {
    verdict: 'does-not-work',
    certainty: [
      {
        level: 'low-to-moderate',
        about: null,
      },
    ],
    cites: ['steffens-2016'],
  },
  'p-injury': {
    verdict: 'sensible',
    certainty: [
      {
        level: 'very-low',
        about: null,
      },
    ],
    cites: ['own'],
  },
} as const satisfies Record<string, { verdict: string; certainty: Certainty; cites: readonly TreatmentCitationId[] }>;

export type PreventionId = keyof typeof prevention;

/** What the evidence makes of the measure, from helpful to harmful. */
export type PreventionVerdict = (typeof prevention)[PreventionId]['verdict'];
