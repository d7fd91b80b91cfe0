import { definePatterns } from '../core/define.js';
import type { CitationId } from './citations.js';
import type { FindingId } from './findings.js';
import type { Questions } from './questions.js';

/** Resemblances, never diagnoses: said in words ("fits", "possible"), never as a percentage. `unclear` is the fallback. */
export const patterns = /* @__PURE__ */ definePatterns<Questions, FindingId, CitationId>()({
  'lumbar-radiculopathy': {
    priority: 13,
    fits: {
      all: [
        {
          finding: 'one-leg',
        },
        {
          finding: 'below-knee',
        },
        {
          atLeast: 2,
          of: [
            {
              finding: 'leg-worse',
            },
            {
              finding: 'sensory',
            },
            {
              finding: 'cough-leg',
            },
            {
              finding: 'root-weak',
            },
          ],
        },
      ],
    },
    possible: {
      all: [
        {
          finding: 'one-leg',
        },
        {
          any: [
            {
              finding: 'below-knee',
            },
            {
              atLeast: 2,
              of: [
                {
                  finding: 'leg-worse',
                },
                {
                  finding: 'sensory',
                },
                {
                  finding: 'cough-leg',
                },
                {
                  finding: 'root-weak',
                },
              ],
            },
            {
              all: [
                {
                  q: 'pain-where',
                  in: ['thigh-front', 'knee-front'],
                },
                {
                  any: [
                    {
                      q: 'numb-zones',
                      in: ['thigh-front-upper', 'thigh-front-lower', 'shin-inner'],
                    },
                    {
                      q: 'weak-moves',
                      in: ['knee-straighten', 'hip-lift'],
                    },
                  ],
                },
              ],
            },
            {
              all: [
                {
                  q: 'leg-reach',
                  in: ['thigh'],
                },
                {
                  q: 'pain-where',
                  in: ['thigh-back'],
                },
                {
                  q: 'worse-with',
                  in: ['sitting', 'bending'],
                },
              ],
            },
          ],
        },
      ],
    },
    maxConfidence: 'low-to-moderate',
    cites: ['konstantinou-2012', 'stynes-2018', 'vroomen-2002', 'verwoerd-2014', 'nhs-sciatica'],
  },
  'spinal-stenosis': {
    priority: 8,
    fits: {
      all: [
        {
          not: {
            q: 'leg-sides',
            in: ['none'],
          },
        },
        {
          finding: 'claudicates',
        },
        {
          q: 'age',
          in: ['60-69', '70-plus'],
        },
      ],
    },
    possible: {
      all: [
        {
          not: {
            q: 'leg-sides',
            in: ['none'],
          },
        },
        {
          finding: 'claudicates',
        },
        {
          q: 'age',
          in: ['50-59', '45-49', 'not-sure'],
        },
      ],
    },
    maxConfidence: 'moderate',
    cites: ['suri-2010', 'tomkins-2016', 'konno-2007', 'ng127'],
  },
  'nonspecific-back-pain': {
    priority: 16,
    fits: {
      all: [
        {
          q: 'main-pain',
          in: ['back-only', 'back-more'],
        },
        {
          any: [
            {
              q: 'leg-sides',
              in: ['none'],
            },
            {
              q: 'leg-reach',
              in: ['none', 'buttock'],
            },
          ],
        },
        {
          not: {
            finding: 'sensory',
          },
        },
        {
          q: 'weakness',
          in: ['none'],
        },
      ],
    },
    possible: {
      all: [
        {
          q: 'main-pain',
          in: ['back-only', 'back-more'],
        },
        {
          any: [
            {
              q: 'leg-sides',
              in: ['none'],
            },
            {
              q: 'leg-reach',
              in: ['none', 'buttock', 'thigh'],
            },
          ],
        },
        {
          q: 'weakness',
          in: ['none'],
        },
      ],
    },
    maxConfidence: 'moderate',
    cites: ['nhs-sciatica', 'ng59'],
  },
  'si-joint': {
    priority: 15,
    fits: null,
    possible: {
      all: [
        {
          q: 'pain-where',
          in: ['si-dimple'],
        },
        {
          not: {
            finding: 'below-knee',
          },
        },
        {
          not: {
            finding: 'sensory',
          },
        },
        {
          not: {
            q: 'weakness',
            in: ['mild', 'clear', 'cannot-move'],
          },
        },
      ],
    },
    maxConfidence: 'low',
    cites: ['laslett-cpr', 'vleeming-2008'],
  },
  'deep-gluteal': {
    priority: 14,
    fits: null,
    possible: {
      all: [
        {
          finding: 'one-leg',
        },
        {
          q: 'pain-where',
          in: ['buttock'],
        },
        {
          q: 'worse-with',
          in: ['sitting'],
        },
        {
          not: {
            q: 'pain-where',
            in: ['low-back'],
          },
        },
        {
          not: {
            q: 'cough',
            in: ['leg'],
          },
        },
      ],
    },
    maxConfidence: 'low',
    cites: ['hopayian-2018', 'park-2020'],
  },
  hip: {
    priority: 12,
    fits: {
      all: [
        {
          q: 'pain-where',
          in: ['groin'],
        },
        {
          q: 'worse-with',
          in: ['hip-move'],
        },
      ],
    },
    possible: {
      all: [
        {
          q: 'pain-where',
          in: ['groin', 'hip-outer'],
        },
        {
          q: 'worse-with',
          in: ['walking', 'hip-move', 'rolling'],
        },
        {
          not: {
            finding: 'below-knee',
          },
        },
      ],
    },
    maxConfidence: 'low-to-moderate',
    cites: ['moore-hip'],
  },
  meralgia: {
    priority: 5,
    fits: {
      all: [
        {
          q: 'numb-zones',
          in: ['thigh-outer'],
        },
        {
          q: 'weakness',
          in: ['none'],
        },
        {
          not: {
            finding: 'below-knee',
          },
        },
        {
          not: {
            q: 'pain-where',
            in: ['low-back'],
          },
        },
      ],
    },
    possible: {
      all: [
        {
          q: 'numb-zones',
          in: ['thigh-outer'],
        },
        {
          q: 'weakness',
          in: ['none'],
        },
        {
          not: {
            finding: 'below-knee',
          },
        },
      ],
    },
    maxConfidence: 'moderate',
    cites: ['mayo-meralgia'],
  },
  peroneal: {
    priority: 4,
    fits: {
      all: [
        {
          q: 'weak-moves',
          in: ['foot-up', 'toe-up'],
        },
        {
          q: 'knee-pressure',
          in: ['yes'],
        },
        {
          q: 'main-pain',
          in: ['no-pain'],
        },
        {
          not: {
            q: 'leg-sides',
            in: ['both', 'swaps'],
          },
        },
        {
          not: {
            q: 'weak-moves',
            in: ['toe-stand', 'hip-out', 'knee-straighten'],
          },
        },
      ],
    },
    possible: {
      all: [
        {
          q: 'weak-moves',
          in: ['foot-up', 'toe-up'],
        },
        {
          q: 'main-pain',
          in: ['no-pain'],
        },
        {
          not: {
            q: 'leg-sides',
            in: ['both', 'swaps'],
          },
        },
        {
          not: {
            q: 'weak-moves',
            in: ['toe-stand', 'hip-out', 'knee-straighten'],
          },
        },
      ],
    },
    maxConfidence: 'low',
    cites: ['peroneal-l5'],
  },
  'vascular-claudication': {
    priority: 9,
    fits: {
      all: [
        {
          q: 'worse-with',
          in: ['walking'],
        },
        {
          q: 'better-with',
          in: ['standing-still'],
        },
        {
          q: 'pain-where',
          in: ['calf-back', 'thigh-back', 'buttock'],
        },
        {
          not: {
            q: 'worse-with',
            in: ['standing'],
          },
        },
      ],
    },
    possible: {
      all: [
        {
          q: 'worse-with',
          in: ['walking'],
        },
        {
          q: 'better-with',
          in: ['standing-still'],
        },
      ],
    },
    maxConfidence: 'moderate',
    cites: ['bhf-pad', 'ng127'],
  },
  'peripheral-neuropathy': {
    priority: 11,
    fits: {
      all: [
        {
          q: 'both-pattern',
          in: ['feet-only'],
        },
        {
          not: {
            q: 'weakness',
            in: ['clear', 'cannot-move'],
          },
        },
      ],
    },
    possible: {
      q: 'both-pattern',
      in: ['feet-only'],
    },
    maxConfidence: 'low-to-moderate',
    cites: ['ng127-github'],
  },
  'cervical-radiculopathy': {
    priority: 10,
    fits: {
      all: [
        {
          q: 'arm',
          in: ['one'],
        },
        {
          q: 'pain-where',
          in: ['neck', 'shoulder-arm'],
        },
        {
          any: [
            {
              q: 'arm-zones',
              in: ['upper-arm', 'thumb-index', 'middle', 'ring-little'],
            },
            {
              q: 'arm-weak',
              in: ['lift-arm', 'bend-elbow', 'straighten-elbow', 'grip'],
            },
          ],
        },
      ],
    },
    possible: {
      all: [
        {
          q: 'arm',
          in: ['one'],
        },
        {
          q: 'pain-where',
          in: ['neck', 'shoulder-arm'],
        },
      ],
    },
    maxConfidence: 'low',
    cites: ['pmc-cerv', 'murphy-2009', 'bjgp-neck'],
  },
  'inflammatory-back-pain': {
    priority: 3,
    fits: {
      all: [
        {
          q: 'duration',
          in: ['over-12w'],
        },
        {
          q: 'back-start',
          in: ['before-35', '35-44'],
        },
        {
          finding: 'spa-4',
        },
      ],
    },
    possible: {
      all: [
        {
          q: 'duration',
          in: ['over-12w'],
        },
        {
          q: 'back-start',
          in: ['before-35', '35-44'],
        },
        {
          finding: 'spa-3',
        },
      ],
    },
    maxConfidence: 'moderate',
    cites: ['ng65'],
  },
  shingles: {
    priority: 1,
    fits: {
      all: [
        {
          q: 'rash',
          in: ['yes'],
        },
        {
          not: {
            q: 'leg-sides',
            in: ['both'],
          },
        },
      ],
    },
    possible: {
      q: 'rash',
      in: ['not-sure'],
    },
    maxConfidence: 'moderate',
    cites: ['nhs-shingles', 'zoster-cases'],
  },
  'kidney-or-bladder': {
    priority: 2,
    fits: {
      all: [
        {
          q: 'belly',
          in: ['burning-pee', 'blood-pee'],
        },
        {
          any: [
            {
              q: 'belly',
              in: ['side-waves'],
            },
            {
              q: 'fever',
              in: ['yes'],
            },
          ],
        },
      ],
    },
    possible: {
      q: 'belly',
      in: ['side-waves', 'burning-pee', 'blood-pee'],
    },
    maxConfidence: 'moderate',
    cites: ['nhs-kidney'],
  },
  'cyclic-sciatica': {
    priority: 6,
    fits: null,
    possible: {
      q: 'cycle',
      in: ['yes'],
    },
    maxConfidence: 'low',
    cites: ['floyd-2011', 'alkhodairy-2007'],
  },
  'pelvic-girdle-pain': {
    priority: 7,
    fits: null,
    possible: {
      all: [
        {
          q: 'pregnancy',
          in: ['pregnant', 'gave-birth'],
        },
        {
          q: 'pain-where',
          in: ['si-dimple', 'buttock', 'groin'],
        },
        {
          not: {
            finding: 'below-knee',
          },
        },
      ],
    },
    maxConfidence: 'low',
    cites: ['vleeming-2008'],
  },
  unclear: {
    priority: null,
    fits: null,
    possible: null,
    maxConfidence: 'none',
    cites: ['own'],
  },
});

export type PatternId = keyof typeof patterns;
