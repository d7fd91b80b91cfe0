import type { Level } from '../core/knowledge-types.js';
import type { CitationId } from './citations.js';

/** Whom to call besides, or (`replaces: who`) instead of, the people whom the level names. Never changes a level. */
export const actions = {
  maternity: {
    replaces: 'who',
    textAt: ['routine'],
    cites: ['uhb-maternity', 'northern-trust'],
  },
  'own-team': {
    replaces: 'adds',
    textAt: [],
    cites: ['own'],
  },
  'cancer-team': {
    replaces: 'adds',
    textAt: [],
    cites: ['rnoh-mscc', 'sgo-mscc'],
  },
  'spine-clinic': {
    replaces: 'adds',
    textAt: [],
    cites: ['manchester-neuro'],
  },
  child: {
    replaces: 'adds',
    textAt: [],
    cites: ['ng59', 'pmm'],
  },
} as const satisfies Record<string, { replaces: 'who' | 'adds'; textAt: readonly Level[]; cites: readonly CitationId[] }>;

export type ActionId = keyof typeof actions;
