import type { CombinationSide } from '../../core/treatment-types.js';
import type { TreatmentId } from './entries.js';
import type { FlagId } from './flags.js';

/** Kinds of medicine that share a danger. */
export const medicineGroups = {
  'anti-inflammatories': ['nsaid-oral', 'nsaid-injection', 'ketorolac'],
  opioids: ['weak-opioids', 'strong-opioids'],
  benzodiazepines: ['benzodiazepines'],
  tricyclics: ['antidepressants'],
  gabapentinoids: ['gabapentinoids'],
  'muscle-relaxants': ['muscle-relaxants'],
  tramadol: ['weak-opioids'],
} as const satisfies Record<string, readonly TreatmentId[]>;

export type MedicineGroupId = keyof typeof medicineGroups;

type Side = CombinationSide & ({ readonly group: MedicineGroupId } | { readonly flag: FlagId } | { readonly always: true });

/** What should not be combined without advice. Nothing asks about alcohol, so it may always be there. */
export const combinations = {
  'anti-inflammatory-and-blood-thinner': [{ group: 'anti-inflammatories' }, { flag: 'anticoagulant' }],
  'opioid-and-gabapentinoid': [{ group: 'opioids' }, { group: 'gabapentinoids' }],
  'opioid-and-benzodiazepine': [{ group: 'opioids' }, { group: 'benzodiazepines' }],
  'opioid-and-alcohol': [{ group: 'opioids' }, { always: true }],
  'tricyclic-and-tramadol': [{ group: 'tricyclics' }, { group: 'tramadol' }],
} as const satisfies Record<string, readonly [Side, Side]>;

export type CombinationId = keyof typeof combinations;

/** Groups that need extra care over 65, for falls, kidneys and bleeding. */
export const careOver65 = [
  'anti-inflammatories',
  'opioids',
  'benzodiazepines',
  'tricyclics',
  'gabapentinoids',
  'muscle-relaxants',
] as const satisfies readonly MedicineGroupId[];
