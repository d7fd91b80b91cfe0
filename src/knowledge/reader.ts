import { defineCrosswalk } from '../core/define-crosswalk.js';
import type { ConcernId } from './concerns.js';
import type { FindingId } from './findings.js';
import type { PatternId } from './patterns.js';
import type { Questions } from './questions.js';
import type { FlagId } from './treatments/flags.js';
import type { TreatmentId } from './treatments/entries.js';

/**
 * From the checker's answers to the treatments: what the explainer need not ask again.
 *
 * Every other flag is asked, and only where a treatment that is shown reads it.
 */
export const crosswalk = /* @__PURE__ */ defineCrosswalk<Questions, FindingId, ConcernId, PatternId, FlagId, TreatmentId>()({
  phases: [
    { phase: 'acute', when: { q: 'duration', in: ['under-2w', '2-6w'] } },
    { phase: 'subacute', when: { q: 'duration', in: ['6-12w'] } },
    { phase: 'chronic', when: { q: 'duration', in: ['over-12w'] } },
  ],
  patterns: {
    'lumbar-radiculopathy': 'radiculopathy',
    'spinal-stenosis': 'stenosis',
    'nonspecific-back-pain': 'back-only',
  },
  noPattern: 'unclear',
  severe: {
    all: [
      { q: 'pain-level', in: ['severe', 'unbearable'] },
      {
        any: [
          { q: 'sleep', in: ['most'] },
          { q: 'function', in: ['little', 'cannot-walk'] },
        ],
      },
    ],
  },
  child: { q: 'age', in: ['under-16'] },
  flags: {
    pregnancy: { when: { q: 'pregnancy', in: ['pregnant', 'maybe'] }, asks: { q: 'pregnancy', in: ['not-sure'] } },
    breastfeeding: { asks: { q: 'pregnancy', in: ['gave-birth'] } },
    'under-16': { when: { q: 'age', in: ['under-16'] } },
    'under-18': { when: { q: 'age', in: ['under-16', '16-17'] } },
    'older-than-65': { when: { q: 'age', in: ['70-plus'] }, asks: { q: 'age', in: ['60-69', 'not-sure'] } },
    // The checker leaves out daily aspirin, which counts here.
    anticoagulant: { when: { q: 'blood-thinner', in: ['yes', 'not-sure'] }, asks: { q: 'blood-thinner', in: ['no'] } },
    osteoporosis: { when: { q: 'bone-risk', in: ['osteoporosis', 'past-fracture'] } },
    diabetes: { when: { q: 'immune', in: ['diabetes'] } },
    immunosuppressed: { when: { q: 'immune', in: ['immune-weak', 'dialysis'] } },
    'kidney-disease': { when: { q: 'immune', in: ['dialysis'] } },
    infection: {
      when: {
        any: [
          { q: 'fever', in: ['yes'] },
          { q: 'infection-risk', in: ['recent-infection', 'tb'] },
        ],
      },
    },
    cancer: { when: { q: 'cancer', in: ['past', 'now', 'not-sure'] } },
    'progressive-weakness': {
      when: {
        all: [
          { q: 'weakness', in: ['mild', 'clear', 'cannot-move', 'not-sure'] },
          { q: 'weak-course', in: ['sudden', 'worse-fast', 'worse-slow', 'not-sure'] },
        ],
      },
    },
    'spine-fracture': { when: { q: 'injury', in: ['serious-recent'] }, concerns: ['fracture'] },
    'inflammatory-spine': { fits: ['inflammatory-back-pain'] },
    'previous-spine-surgery': {
      when: {
        any: [
          { q: 'tried', in: ['old-surgery'] },
          { q: 'infection-risk', in: ['spine-procedure'] },
        ],
      },
    },
    'vascular-disease': { when: { q: 'aneurysm', in: ['known-aneurysm', 'poor-circulation'] } },
    'high-blood-pressure': { when: { q: 'aneurysm', in: ['high-bp'] } },
    'numb-skin': { when: { q: 'feeling', in: ['numb'] } },
  },
  tried: [
    { when: { q: 'tried', in: ['self-care'] }, treatments: ['gentle-exercise', 'heat', 'paracetamol'] },
    { when: { q: 'tried', in: ['physio'] }, treatments: ['exercise-therapy'] },
    { when: { q: 'tried', in: ['injection'] }, treatments: ['epidural-steroid'] },
  ],
  ages: [
    { flag: 'under-16', under: 16, knownWhen: { q: 'age', in: ['under-16', '16-17', '18-44', '45-49', '50-59', '60-69', '70-plus'] } },
    { flag: 'under-18', under: 18, knownWhen: { q: 'age', in: ['under-16', '16-17', '18-44', '45-49', '50-59', '60-69', '70-plus'] } },
    { flag: 'older-than-65', over: 65, knownWhen: { q: 'age', in: ['under-16', '16-17', '18-44', '45-49', '50-59', '70-plus'] } },
  ],
  pregnancy: 'pregnancy',
  underage: 'under-16',
});
