import { firstSteps } from './first-steps.js';
import { movement } from './movement.js';
import { handsOn } from './hands-on.js';
import { supports } from './supports.js';
import { electroHeat } from './electro-heat.js';
import { medicines } from './medicines.js';
import { injections } from './injections.js';
import { mindTeam } from './mind-team.js';
import { pregnancyCare } from './pregnancy-care.js';
import { surgery } from './surgery.js';
import { lifestyle } from './lifestyle.js';
import { folk } from './folk.js';

/** Every treatment, by group. */
export const entries = {
  ...firstSteps,
  ...movement,
  ...handsOn,
  ...supports,
  ...electroHeat,
  ...medicines,
  ...injections,
  ...mindTeam,
  ...pregnancyCare,
  ...surgery,
  ...lifestyle,
  ...folk,
} as const;

export type TreatmentId = keyof typeof entries;

/** The order in which equals stand: by English name. A test keeps it so. */
export const order = [
  'trigger-blockade',
  'acupressure',
  'acupuncture',
  'nsaid-topical',
  'nsaid-injection',
  'nsaid-oral',
  'disc-replacement',
  'belts-braces',
  'herbal-balms',
  'bay-vodka',
  'herbal-baths',
  'celery-juice',
  'mattress',
  'education-advice',
  'cold',
  'sleep-position',
  'cupping-vacuum',
  'interferential-currents',
  'benzodiazepines',
  'directional-neural',
  'chemonucleolysis',
  'electrophoresis',
  'emergency-decompression',
  'epidural-steroid',
  'exercise-therapy',
  'facet-rf',
  'diet-alcohol',
  'weight',
  'work-support',
  'herbal-oral',
  'home-ointments',
  'stone-therapy',
  'stay-active',
  'ketorolac',
  'endoscopic-discectomy',
  'ergonomics',
  'antidepressants',
  'laser',
  'magnet',
  'manual-therapy',
  'massage',
  'metamizole-mix',
  'muscle-relaxants',
  'ems',
  'nerve-root-block',
  'paracetamol',
  'gabapentinoids',
  'pregnancy-physio',
  'self-massage',
  'orthotics',
  'relative-rest',
  'situps',
  'fusion',
  'bed-rest',
  'steroid-cream',
  'oral-steroids',
  'walking-aids',
  'stop-smoking',
  'core-strength',
  'strong-opioids',
  'pregnancy-belt',
  'laminectomy',
  'microdiscectomy',
  'cbt',
  'combined-programme',
  'tens',
  'ultrasound',
  'traction',
  'uhf',
  'vitamin-b-injections',
  'vitamin-tablets',
  'watchful-waiting',
  'gentle-exercise',
  'heat',
  'paraffin',
  'warming-ointments',
  'weak-opioids',
  'wool-scarf',
  'mind-body',
] as const satisfies readonly TreatmentId[];
