import type { RootScoring, RootTable } from '../core/knowledge-types.js';
import type { PatternId } from './patterns.js';
import type { QuestionId } from './questions.js';

/** How points become nerve roots. The weights are own judgement on a textbook table (harrison-t48). */
export const rootScoring = {
  zoneCap: 4,
  moveCap: 4,
  painCap: 2,
  threshold: 2,
  margin: 1,
  maxRoots: 2,
} as const satisfies RootScoring;

/** Which skin, which movements and which pain belong to which nerve root, in the lower back and in the neck. */
export const rootTables = {
  lumbar: {
    enabledBy: 'lumbar-radiculopathy',
    zonesFrom: 'numb-zones',
    movesFrom: 'weak-moves',
    painFrom: 'pain-where',
    roots: {
      L2: {
        zones: {
          'thigh-front-upper': 2,
        },
        moves: {
          'hip-lift': 2,
        },
        pain: {
          'thigh-front': 1,
        },
      },
      L3: {
        zones: {
          'thigh-front-lower': 2,
        },
        moves: {
          'knee-straighten': 1,
          'hip-lift': 1,
        },
        pain: {
          'knee-front': 1,
        },
      },
      L4: {
        zones: {
          'shin-inner': 2,
        },
        moves: {
          'knee-straighten': 2,
          'foot-up': 1,
        },
        pain: {
          'shin-inner': 1,
        },
      },
      L5: {
        zones: {
          'shin-outer': 2,
          'foot-top': 2,
          'big-toe': 2,
        },
        moves: {
          'foot-up': 2,
          'toe-up': 2,
          'hip-out': 1,
        },
        pain: {
          'shin-outer': 1,
          'foot-top': 1,
        },
      },
      S1: {
        zones: {
          'foot-outer': 2,
          sole: 2,
          calf: 1,
        },
        moves: {
          'toe-stand': 2,
        },
        pain: {
          'calf-back': 1,
          'foot-outer': 1,
          sole: 1,
        },
      },
    },
  },
  cervical: {
    enabledBy: 'cervical-radiculopathy',
    zonesFrom: 'arm-zones',
    movesFrom: 'arm-weak',
    painFrom: null,
    roots: {
      C5: {
        zones: {
          'upper-arm': 2,
        },
        moves: {
          'lift-arm': 2,
        },
      },
      C6: {
        zones: {
          'thumb-index': 2,
        },
        moves: {
          'bend-elbow': 2,
        },
      },
      C7: {
        zones: {
          middle: 2,
        },
        moves: {
          'straighten-elbow': 2,
        },
      },
      C8: {
        zones: {
          'ring-little': 2,
        },
        moves: {
          grip: 2,
        },
      },
    },
  },
} as const satisfies Record<
  string,
  RootTable & { enabledBy: PatternId; zonesFrom: QuestionId; movesFrom: QuestionId; painFrom: QuestionId | null }
>;

export type RootId = keyof (typeof rootTables)['lumbar']['roots'] | keyof (typeof rootTables)['cervical']['roots'];
