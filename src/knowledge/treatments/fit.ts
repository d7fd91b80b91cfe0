import type { FitRules } from '../../core/treatment-types.js';
import type { TreatmentId } from './entries.js';
import type { FlagId } from './flags.js';

/** The conditions of the fit that name single treatments or flags. */
export const fit = {
  first: 'watchful-waiting',
  urgentFlags: ['progressive-weakness', 'spine-fracture', 'infection', 'cancer', 'immunosuppressed'],
  shownWhenUrgent: ['education-advice', 'stay-active', 'sleep-position', 'watchful-waiting'],
  nerveInjections: ['epidural-steroid', 'nerve-root-block'],
  stopSlowly: ['weak-opioids', 'strong-opioids', 'benzodiazepines', 'gabapentinoids', 'antidepressants'],
} as const satisfies FitRules & {
  first: TreatmentId;
  urgentFlags: readonly FlagId[];
  shownWhenUrgent: readonly TreatmentId[];
  nerveInjections: readonly TreatmentId[];
  stopSlowly: readonly TreatmentId[];
};
