import type { Value } from '../../core/treatment-types.js';
import type { TreatmentId } from './entries.js';

/** What may matter to a reader. The first pole is the statement; only it orders, and only inside a lane and a tier. */
export const values = {
  'v-speed': {
    goesWith: ['microdiscectomy', 'epidural-steroid', 'nerve-root-block'],
    goesAgainst: ['watchful-waiting'],
    patterns: [],
  },
  'v-avoid-surgery': {
    goesWith: ['watchful-waiting', 'exercise-therapy', 'epidural-steroid', 'nerve-root-block'],
    goesAgainst: ['microdiscectomy', 'endoscopic-discectomy', 'laminectomy', 'fusion'],
    patterns: [],
  },
  'v-avoid-needles': {
    goesWith: ['exercise-therapy', 'watchful-waiting'],
    goesAgainst: ['epidural-steroid', 'nerve-root-block', 'acupuncture'],
    patterns: [],
  },
  'v-avoid-tablets': {
    goesWith: ['heat', 'stay-active', 'gentle-exercise', 'exercise-therapy'],
    goesAgainst: ['nsaid-oral', 'antidepressants', 'weak-opioids', 'muscle-relaxants'],
    patterns: [],
  },
  'v-side-effects': {
    goesWith: ['stay-active', 'heat', 'exercise-therapy'],
    goesAgainst: ['nsaid-oral', 'antidepressants', 'muscle-relaxants', 'epidural-steroid', 'microdiscectomy'],
    patterns: [],
  },
  'v-effort': {
    goesWith: ['exercise-therapy', 'gentle-exercise', 'core-strength', 'combined-programme'],
    goesAgainst: [],
    patterns: [],
  },
  'v-work': {
    goesWith: ['work-support', 'exercise-therapy', 'microdiscectomy', 'epidural-steroid'],
    goesAgainst: ['fusion'],
    patterns: [],
  },
  'v-sure': {
    goesWith: ['stay-active', 'exercise-therapy', 'watchful-waiting'],
    goesAgainst: ['manual-therapy', 'massage', 'acupuncture', 'cupping-vacuum', 'vitamin-b-injections'],
    patterns: [],
  },
  'v-hands-on': {
    goesWith: ['manual-therapy', 'massage', 'acupuncture'],
    goesAgainst: [],
    patterns: [],
  },
  'v-walk': {
    goesWith: ['laminectomy', 'exercise-therapy', 'walking-aids'],
    goesAgainst: [],
    patterns: ['stenosis'],
  },
  'v-cost': {
    goesWith: ['stay-active', 'heat', 'gentle-exercise', 'education-advice'],
    goesAgainst: ['manual-therapy', 'massage', 'acupuncture'],
    patterns: [],
  },
  'v-future': {
    goesWith: ['core-strength', 'exercise-therapy', 'weight', 'stop-smoking'],
    goesAgainst: [],
    patterns: [],
  },
} as const satisfies Record<string, Value & { goesWith: readonly TreatmentId[]; goesAgainst: readonly TreatmentId[] }>;

export type ValueId = keyof typeof values;
