import { defineFindings } from '../core/define.js';
import type { Questions } from './questions.js';

/** Named conditions that several rules and patterns share. `answered-…` is true when the question has any answer, "not sure" included. */
export const findings = /* @__PURE__ */ defineFindings<Questions>()({
  'answered-where': {
    q: 'pain-where',
    in: [
      'neck',
      'shoulder-arm',
      'upper-back',
      'mid-back',
      'band',
      'low-back',
      'si-dimple',
      'buttock',
      'groin',
      'hip-outer',
      'thigh-front',
      'thigh-outer',
      'thigh-back',
      'knee-front',
      'shin-inner',
      'shin-outer',
      'calf-back',
      'foot-top',
      'foot-outer',
      'sole',
      'flank',
      'belly-pelvis',
      'thigh-inner',
      'knee-back',
      'none',
      'not-sure',
    ],
  },
  'answered-feeling': {
    q: 'feeling',
    in: ['numb', 'pins', 'burning', 'shock', 'ache', 'none', 'not-sure'],
  },
  'answered-onset': {
    q: 'onset',
    in: ['sudden-severe', 'with-movement', 'days', 'gradual', 'not-sure'],
  },
  'answered-duration': {
    q: 'duration',
    in: ['under-2w', '2-6w', '6-12w', 'over-12w', 'not-sure'],
  },
  'answered-course': {
    q: 'course',
    in: ['better', 'same', 'comes-goes', 'worse-slow', 'worse-fast', 'not-sure'],
  },
  'answered-pain-level': {
    q: 'pain-level',
    in: ['none', 'mild', 'moderate', 'severe', 'unbearable', 'not-sure'],
  },
  'answered-function': {
    q: 'function',
    in: ['most', 'some', 'little', 'cannot-walk', 'not-sure'],
  },
  'answered-leg-reach': {
    q: 'leg-reach',
    in: ['none', 'buttock', 'thigh', 'below-knee', 'foot', 'not-sure'],
  },
  'ces-sign': {
    any: [
      {
        q: 'saddle',
        in: ['yes'],
      },
      {
        q: 'bladder',
        in: ['hard-to-start', 'cannot-pee', 'no-control', 'cannot-feel', 'maybe-leak'],
      },
      {
        q: 'bowel',
        in: ['no-control', 'cannot-feel'],
      },
    ],
  },
  'ces-new': {
    q: 'ces-when',
    in: ['new', 'worse', 'not-sure'],
  },
  'ces-unsure': {
    any: [
      {
        q: 'saddle',
        in: ['not-sure'],
      },
      {
        q: 'bladder',
        in: ['not-sure'],
      },
      {
        q: 'bowel',
        in: ['not-sure'],
      },
    ],
  },
  'ces-unsure-2': {
    atLeast: 2,
    of: [
      {
        q: 'saddle',
        in: ['not-sure'],
      },
      {
        q: 'bladder',
        in: ['not-sure'],
      },
      {
        q: 'bowel',
        in: ['not-sure'],
      },
    ],
  },
  'ces-area-2': {
    atLeast: 2,
    of: [
      {
        q: 'saddle',
        in: ['yes', 'not-sure'],
      },
      {
        q: 'bladder',
        in: ['hard-to-start', 'cannot-pee', 'no-control', 'cannot-feel', 'maybe-leak', 'not-sure'],
      },
      {
        q: 'bowel',
        in: ['no-control', 'cannot-feel', 'not-sure'],
      },
      {
        q: 'sexual',
        in: ['yes'],
      },
    ],
  },
  'both-nerve-pain': {
    all: [
      {
        q: 'leg-sides',
        in: ['both'],
      },
      {
        q: 'both-pattern',
        in: ['from-back-new', 'from-back', 'weak-heavy', 'spreading-up'],
      },
    ],
  },
  'nerve-feelings': {
    q: 'feeling',
    in: ['numb', 'pins', 'shock', 'burning'],
  },
  'swapping-ache': {
    all: [
      {
        q: 'leg-sides',
        in: ['swaps'],
      },
      {
        not: {
          finding: 'nerve-feelings',
        },
      },
    ],
  },
  'weak-heavy-new': {
    all: [
      {
        q: 'both-pattern',
        in: ['weak-heavy'],
      },
      {
        any: [
          {
            q: 'duration',
            in: ['under-2w'],
          },
          {
            q: 'course',
            in: ['worse-fast'],
          },
          {
            q: 'weak-course',
            in: ['sudden', 'worse-fast'],
          },
        ],
      },
    ],
  },
  'slow-little-weak': {
    all: [
      {
        q: 'weakness',
        in: ['mild', 'not-sure'],
      },
      {
        q: 'duration',
        in: ['over-12w'],
      },
      {
        not: {
          finding: 'ces-sign',
        },
      },
      {
        not: {
          finding: 'ces-unsure',
        },
      },
      {
        not: {
          q: 'sexual',
          in: ['yes'],
        },
      },
    ],
  },
  'leg-nerve-features': {
    any: [
      {
        q: 'leg-reach',
        in: ['below-knee', 'foot'],
      },
      {
        q: 'feeling',
        in: ['numb', 'pins', 'shock', 'burning'],
      },
    ],
  },
  'new-or-worse': {
    any: [
      {
        q: 'duration',
        in: ['under-2w'],
      },
      {
        q: 'course',
        in: ['worse-slow', 'worse-fast'],
      },
      {
        q: 'both-pattern',
        in: ['from-back-new'],
      },
    ],
  },
  'new-or-worse-unsure': {
    any: [
      {
        finding: 'new-or-worse',
      },
      {
        q: 'duration',
        in: ['not-sure'],
      },
      {
        q: 'course',
        in: ['not-sure'],
      },
      {
        not: {
          finding: 'answered-duration',
        },
      },
      {
        not: {
          finding: 'answered-course',
        },
      },
    ],
  },
  'weak-any': {
    q: 'weakness',
    in: ['mild', 'clear', 'cannot-move', 'not-sure'],
  },
  'weak-clear': {
    q: 'weakness',
    in: ['clear', 'cannot-move'],
  },
  'weak-fast': {
    q: 'weak-course',
    in: ['sudden', 'worse-fast'],
  },
  'ces-support': {
    any: [
      {
        finding: 'both-nerve-pain',
      },
      {
        finding: 'weak-clear',
      },
      {
        q: 'sexual',
        in: ['yes'],
      },
    ],
  },
  'leg-nerve-signs': {
    any: [
      {
        q: 'feeling',
        in: ['numb'],
      },
      {
        finding: 'weak-any',
      },
    ],
  },
  radicular: {
    all: [
      {
        not: {
          q: 'leg-sides',
          in: ['none'],
        },
      },
      {
        any: [
          {
            q: 'leg-reach',
            in: ['thigh', 'below-knee', 'foot'],
          },
          {
            q: 'feeling',
            in: ['numb', 'pins', 'shock'],
          },
        ],
      },
    ],
  },
  'infection-high': {
    any: [
      {
        q: 'infection-risk',
        in: ['injected-drugs', 'spine-procedure', 'recent-infection'],
      },
      {
        q: 'immune',
        in: ['immune-weak', 'dialysis'],
      },
    ],
  },
  'infection-warning': {
    any: [
      {
        q: 'course',
        in: ['worse-fast'],
      },
      {
        q: 'night',
        in: ['never-eases'],
      },
      {
        q: 'fever',
        in: ['not-sure'],
      },
      {
        q: 'body-signs',
        in: ['sweats', 'unwell', 'not-sure'],
      },
    ],
  },
  'infection-warning-2': {
    atLeast: 2,
    of: [
      {
        q: 'course',
        in: ['worse-fast'],
      },
      {
        q: 'night',
        in: ['never-eases'],
      },
      {
        q: 'fever',
        in: ['not-sure'],
      },
      {
        q: 'body-signs',
        in: ['sweats', 'unwell', 'not-sure'],
      },
    ],
  },
  'infection-any': {
    any: [
      {
        q: 'infection-risk',
        in: ['injected-drugs', 'spine-procedure', 'recent-infection', 'tb', 'not-sure'],
      },
      {
        q: 'immune',
        in: ['immune-weak', 'dialysis', 'diabetes', 'not-sure'],
      },
    ],
  },
  fragile: {
    any: [
      {
        q: 'bone-risk',
        in: ['osteoporosis', 'steroids', 'past-fracture'],
      },
      {
        all: [
          {
            q: 'bone-risk',
            in: ['not-sure'],
          },
          {
            q: 'age',
            in: ['50-59', '60-69', '70-plus', 'not-sure'],
          },
        ],
      },
      {
        q: 'age',
        in: ['70-plus', 'not-sure'],
      },
    ],
  },
  'bone-weak': {
    any: [
      {
        q: 'bone-risk',
        in: ['osteoporosis', 'steroids', 'past-fracture'],
      },
      {
        all: [
          {
            q: 'bone-risk',
            in: ['not-sure'],
          },
          {
            q: 'age',
            in: ['50-59', '60-69', '70-plus', 'not-sure'],
          },
        ],
      },
    ],
  },
  'older-60': {
    q: 'age',
    in: ['60-69', '70-plus', 'not-sure'],
  },
  thins: {
    q: 'blood-thinner',
    in: ['yes', 'not-sure'],
  },
  'new-pain': {
    q: 'duration',
    in: ['under-2w', '2-6w'],
  },
  cord: {
    q: 'cord-signs',
    in: ['clumsy-hands', 'unsteady', 'neck-shock'],
  },
  'cord-firm': {
    any: [
      {
        q: 'cord-signs',
        in: ['clumsy-hands', 'neck-shock'],
      },
      {
        all: [
          {
            q: 'cord-signs',
            in: ['unsteady'],
          },
          {
            any: [
              {
                q: 'pain-where',
                in: ['neck', 'band'],
              },
              {
                q: 'arm',
                in: ['both'],
              },
              {
                q: 'both-pattern',
                in: ['spreading-up'],
              },
              {
                q: 'weak-sides',
                in: ['both'],
              },
            ],
          },
        ],
      },
    ],
  },
  'cancer-any': {
    q: 'cancer',
    in: ['past', 'now', 'not-sure'],
  },
  'cancer-told': {
    q: 'cancer',
    in: ['past', 'now'],
  },
  'below-knee': {
    q: 'leg-reach',
    in: ['below-knee', 'foot'],
  },
  'leg-worse': {
    q: 'main-pain',
    in: ['leg-more', 'leg-only'],
  },
  sensory: {
    q: 'feeling',
    in: ['numb', 'pins'],
  },
  'cough-leg': {
    q: 'cough',
    in: ['leg'],
  },
  'root-weak': {
    all: [
      {
        q: 'weakness',
        in: ['mild', 'clear', 'cannot-move'],
      },
      {
        q: 'weak-moves',
        in: ['hip-lift', 'knee-straighten', 'foot-up', 'toe-up', 'toe-stand', 'hip-out'],
      },
    ],
  },
  'one-leg': {
    q: 'leg-sides',
    in: ['left', 'right'],
  },
  claudicates: {
    all: [
      {
        q: 'worse-with',
        in: ['walking', 'standing'],
      },
      {
        q: 'better-with',
        in: ['sitting', 'bending'],
      },
    ],
  },
  'spa-3': {
    atLeast: 3,
    of: [
      {
        q: 'back-start',
        in: ['before-35'],
      },
      {
        q: 'night',
        in: ['second-half'],
      },
      {
        q: 'pain-where',
        in: ['buttock'],
      },
      {
        q: 'spa-signs',
        in: ['stiff-move'],
      },
      {
        q: 'spa-signs',
        in: ['nsaid'],
      },
      {
        q: 'spa-signs',
        in: ['relative'],
      },
      {
        q: 'spa-signs',
        in: ['arthritis'],
      },
      {
        q: 'spa-signs',
        in: ['heel'],
      },
      {
        q: 'spa-signs',
        in: ['psoriasis'],
      },
    ],
  },
  'spa-4': {
    atLeast: 4,
    of: [
      {
        q: 'back-start',
        in: ['before-35'],
      },
      {
        q: 'night',
        in: ['second-half'],
      },
      {
        q: 'pain-where',
        in: ['buttock'],
      },
      {
        q: 'spa-signs',
        in: ['stiff-move'],
      },
      {
        q: 'spa-signs',
        in: ['nsaid'],
      },
      {
        q: 'spa-signs',
        in: ['relative'],
      },
      {
        q: 'spa-signs',
        in: ['arthritis'],
      },
      {
        q: 'spa-signs',
        in: ['heel'],
      },
      {
        q: 'spa-signs',
        in: ['psoriasis'],
      },
    ],
  },
  child: {
    q: 'age',
    in: ['under-16', '16-17'],
  },
  pregnant: {
    q: 'pregnancy',
    in: ['pregnant', 'maybe', 'not-sure'],
  },
  'no-pain-answers': {
    any: [
      {
        not: {
          finding: 'answered-where',
        },
      },
      {
        not: {
          finding: 'answered-feeling',
        },
      },
      {
        not: {
          finding: 'answered-onset',
        },
      },
      {
        not: {
          finding: 'answered-duration',
        },
      },
      {
        not: {
          finding: 'answered-course',
        },
      },
      {
        not: {
          finding: 'answered-pain-level',
        },
      },
      {
        not: {
          finding: 'answered-function',
        },
      },
      {
        all: [
          {
            not: {
              q: 'leg-sides',
              in: ['none'],
            },
          },
          {
            not: {
              finding: 'answered-leg-reach',
            },
          },
        ],
      },
    ],
  },
});

export type FindingId = keyof typeof findings;
