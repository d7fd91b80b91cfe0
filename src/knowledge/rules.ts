import { defineRules } from '../core/define.js';
import type { ActionId } from './actions.js';
import type { CitationId } from './citations.js';
import type { ConcernId } from './concerns.js';
import type { FindingId } from './findings.js';
import type { Questions } from './questions.js';

/**
 * What the answers mean for how soon to get help. The level of a result is the highest level among the rules that are true; no rule lowers it.
 *
 * The order of the table is the order in which reasons of one level are given.
 */
export const rules = /* @__PURE__ */ defineRules<Questions, FindingId, ConcernId, ActionId, CitationId>()({
  'life-threat-sign': {
    number: 'E01',
    level: 'emergency',
    when: {
      q: 'now',
      in: ['chest-pain', 'breathless', 'collapse', 'stroke-signs', 'confused'],
    },
    concern: 'life-threat',
    evidence: 'A',
    cites: ['nhs-backpain', 'nhs-dvt', 'ng127', 'nhs-sepsis', 'ng156'],
    action: null,
    holdTreatments: true,
  },
  'life-threat-unsure': {
    number: 'E02',
    level: 'emergency',
    when: {
      q: 'now',
      in: ['not-sure'],
    },
    concern: 'life-threat',
    evidence: 'D',
    cites: ['own'],
    action: null,
    holdTreatments: true,
  },
  'saddle-change': {
    number: 'E03',
    level: 'emergency',
    when: {
      all: [
        {
          q: 'saddle',
          in: ['yes'],
        },
        {
          finding: 'ces-new',
        },
      ],
    },
    concern: 'cauda-equina',
    evidence: 'A',
    cites: ['girft-2023', 'nhs-sciatica', 'bmj-bp-ces', 'ng127'],
    action: null,
    holdTreatments: true,
  },
  'bladder-change': {
    number: 'E04',
    level: 'emergency',
    when: {
      any: [
        {
          q: 'bladder',
          in: ['cannot-pee'],
        },
        {
          all: [
            {
              q: 'bladder',
              in: ['hard-to-start', 'cannot-pee', 'no-control', 'cannot-feel', 'maybe-leak'],
            },
            {
              finding: 'ces-new',
            },
          ],
        },
      ],
    },
    concern: 'cauda-equina',
    evidence: 'A',
    cites: ['girft-2023', 'nhs-sciatica', 'bmj-bp-ces', 'ng127'],
    action: null,
    holdTreatments: true,
  },
  'bowel-change': {
    number: 'E05',
    level: 'emergency',
    when: {
      all: [
        {
          q: 'bowel',
          in: ['no-control', 'cannot-feel'],
        },
        {
          finding: 'ces-new',
        },
      ],
    },
    concern: 'cauda-equina',
    evidence: 'A',
    cites: ['girft-2023', 'nhs-sciatica', 'bmj-bp-ces'],
    action: null,
    holdTreatments: true,
  },
  'sexual-change-with-nerve-sign': {
    number: 'E06',
    level: 'emergency',
    when: {
      all: [
        {
          q: 'sexual',
          in: ['yes'],
        },
        {
          finding: 'ces-new',
        },
        {
          any: [
            {
              finding: 'both-nerve-pain',
            },
            {
              q: 'saddle',
              in: ['not-sure'],
            },
            {
              q: 'bladder',
              in: ['more-often', 'not-sure'],
            },
            {
              q: 'bowel',
              in: ['not-sure'],
            },
            {
              finding: 'weak-clear',
            },
          ],
        },
      ],
    },
    concern: 'cauda-equina',
    evidence: 'A',
    cites: ['girft-2023', 'bmj-bp-ces'],
    action: null,
    holdTreatments: true,
  },
  'cauda-equina-several-unsure': {
    number: 'E07',
    level: 'emergency',
    when: {
      any: [
        {
          finding: 'ces-unsure-2',
        },
        {
          all: [
            {
              finding: 'ces-unsure',
            },
            {
              finding: 'ces-support',
            },
          ],
        },
      ],
    },
    concern: 'cauda-equina',
    evidence: 'D',
    cites: ['greenhalgh-2016', 'bmj-bp-ces'],
    action: null,
    holdTreatments: true,
  },
  'both-legs-weak': {
    number: 'E08',
    level: 'emergency',
    when: {
      all: [
        {
          q: 'weak-sides',
          in: ['both'],
        },
        {
          any: [
            {
              all: [
                {
                  finding: 'weak-any',
                },
                {
                  q: 'weak-course',
                  in: ['sudden', 'worse-fast'],
                },
              ],
            },
            {
              all: [
                {
                  finding: 'weak-any',
                },
                {
                  q: 'weak-course',
                  in: ['worse-slow'],
                },
                {
                  not: {
                    finding: 'slow-little-weak',
                  },
                },
              ],
            },
            {
              all: [
                {
                  finding: 'weak-clear',
                },
                {
                  q: 'weak-course',
                  in: ['new-steady', 'not-sure'],
                },
              ],
            },
          ],
        },
      ],
    },
    concern: 'cauda-equina',
    evidence: 'A',
    cites: ['girft-2023', 'nhs-sciatica', 'ng127'],
    action: null,
    holdTreatments: true,
  },
  'weakness-growing-fast': {
    number: 'E09',
    level: 'emergency',
    when: {
      all: [
        {
          finding: 'weak-clear',
        },
        {
          finding: 'weak-fast',
        },
      ],
    },
    concern: 'progressive-weakness',
    evidence: 'B',
    cites: ['nass-emergent', 'ng127', 'nhs-lothian'],
    action: null,
    holdTreatments: true,
  },
  'leg-hardly-moves': {
    number: 'E10',
    level: 'emergency',
    when: {
      all: [
        {
          q: 'weakness',
          in: ['cannot-move'],
        },
        {
          q: 'weak-course',
          in: ['worse-slow', 'new-steady', 'sudden', 'worse-fast', 'not-sure'],
        },
      ],
    },
    concern: 'severe-weakness',
    evidence: 'B',
    cites: ['nass-emergent'],
    action: null,
    holdTreatments: true,
  },
  'both-legs-from-back': {
    number: 'E11',
    level: 'emergency',
    when: {
      all: [
        {
          q: 'leg-sides',
          in: ['both'],
        },
        {
          finding: 'leg-nerve-features',
        },
        {
          any: [
            {
              all: [
                {
                  q: 'both-pattern',
                  in: ['from-back-new', 'from-back'],
                },
                {
                  finding: 'new-or-worse',
                },
              ],
            },
            {
              finding: 'weak-heavy-new',
            },
          ],
        },
      ],
    },
    concern: 'cauda-equina',
    evidence: 'A',
    cites: ['nhs-sciatica', 'healthify-nz', 'nhs-lothian', 'csp-ces-2024'],
    action: null,
    holdTreatments: true,
  },
  'tingling-climbing-with-weakness': {
    number: 'E12',
    level: 'emergency',
    when: {
      all: [
        {
          q: 'both-pattern',
          in: ['spreading-up'],
        },
        {
          any: [
            {
              finding: 'weak-any',
            },
            {
              q: 'cord-signs',
              in: ['unsteady'],
            },
          ],
        },
      ],
    },
    concern: 'fast-nerve-illness',
    evidence: 'A',
    cites: ['ng127', 'hodgeman-2021'],
    action: null,
    holdTreatments: true,
  },
  'leg-suddenly-cold': {
    number: 'E13',
    level: 'emergency',
    when: {
      any: [
        {
          q: 'leg-cold',
          in: ['sudden'],
        },
        {
          all: [
            {
              q: 'leg-cold',
              in: ['not-sure'],
            },
            {
              q: 'onset',
              in: ['sudden-severe'],
            },
          ],
        },
      ],
    },
    concern: 'limb-ischaemia',
    evidence: 'A',
    cites: ['ali-nhsh', 'ali-devon', 'rcem-ali'],
    action: null,
    holdTreatments: true,
  },
  'serious-injury': {
    number: 'E14',
    level: 'emergency',
    when: {
      q: 'injury',
      in: ['serious-recent'],
    },
    concern: 'fracture',
    evidence: 'A',
    cites: ['nhs-backpain', 'downie-2013'],
    action: null,
    holdTreatments: true,
  },
  'fall-and-cannot-walk': {
    number: 'E15',
    level: 'emergency',
    when: {
      all: [
        {
          q: 'injury',
          in: ['minor-fall', 'strain', 'not-sure'],
        },
        {
          finding: 'fragile',
        },
        {
          q: 'function',
          in: ['cannot-walk'],
        },
      ],
    },
    concern: 'fracture',
    evidence: 'B',
    cites: ['northern-trust', 'downie-2013', 'sif-2007'],
    action: null,
    holdTreatments: true,
  },
  'fever-with-infection-risk': {
    number: 'E16',
    level: 'emergency',
    when: {
      all: [
        {
          q: 'fever',
          in: ['yes'],
        },
        {
          finding: 'infection-high',
        },
      ],
    },
    concern: 'spinal-infection',
    evidence: 'B',
    cites: ['yusuf-2019', 'shroyer-2019', 'sea-aem'],
    action: null,
    holdTreatments: true,
  },
  'fever-with-nerve-signs': {
    number: 'E17',
    level: 'emergency',
    when: {
      all: [
        {
          q: 'fever',
          in: ['yes'],
        },
        {
          finding: 'leg-nerve-signs',
        },
      ],
    },
    concern: 'spinal-infection',
    evidence: 'B',
    cites: ['yusuf-2019', 'sea-japan', 'sea-aem'],
    action: null,
    holdTreatments: true,
  },
  'blood-thinner-and-sudden-pain': {
    number: 'E18',
    level: 'emergency',
    when: {
      all: [
        {
          q: 'blood-thinner',
          in: ['yes'],
        },
        {
          q: 'onset',
          in: ['sudden-severe'],
        },
      ],
    },
    concern: 'spinal-bleed',
    evidence: 'D',
    cites: ['raeouf-2020', 'ismail-2017', 'sphemerg', 'am-j-med-2019'],
    action: null,
    holdTreatments: true,
  },
  'blood-thinner-and-weakness': {
    number: 'E19',
    level: 'emergency',
    when: {
      all: [
        {
          q: 'blood-thinner',
          in: ['yes'],
        },
        {
          any: [
            {
              all: [
                {
                  finding: 'weak-clear',
                },
                {
                  q: 'duration',
                  in: ['under-2w', 'not-sure'],
                },
              ],
            },
            {
              all: [
                {
                  finding: 'weak-any',
                },
                {
                  finding: 'weak-fast',
                },
              ],
            },
          ],
        },
      ],
    },
    concern: 'spinal-bleed',
    evidence: 'D',
    cites: ['ismail-2017', 'am-j-med-2019'],
    action: null,
    holdTreatments: true,
  },
  'aorta-signs': {
    number: 'E20',
    level: 'emergency',
    when: {
      any: [
        {
          q: 'belly',
          in: ['pulsing'],
        },
        {
          all: [
            {
              q: 'aneurysm',
              in: ['known-aneurysm'],
            },
            {
              q: 'duration',
              in: ['under-2w', 'not-sure'],
            },
          ],
        },
        {
          all: [
            {
              q: 'belly',
              in: ['severe-tummy'],
            },
            {
              q: 'onset',
              in: ['sudden-severe'],
            },
          ],
        },
      ],
    },
    concern: 'aortic',
    evidence: 'A',
    cites: ['ng156', 'aaa-lourenco'],
    action: null,
    holdTreatments: true,
  },
  'sudden-pain-nothing-changes': {
    number: 'E21',
    level: 'emergency',
    when: {
      all: [
        {
          finding: 'older-60',
        },
        {
          q: 'onset',
          in: ['sudden-severe'],
        },
        {
          any: [
            {
              q: 'worse-with',
              in: ['nothing'],
            },
            {
              q: 'better-with',
              in: ['nothing'],
            },
          ],
        },
      ],
    },
    concern: 'aortic',
    evidence: 'B',
    cites: ['ng156'],
    action: null,
    holdTreatments: true,
  },
  'cancer-with-nerve-signs': {
    number: 'E22',
    level: 'emergency',
    when: {
      any: [
        {
          all: [
            {
              finding: 'cancer-told',
            },
            {
              any: [
                {
                  finding: 'weak-clear',
                },
                {
                  finding: 'cord',
                },
                {
                  all: [
                    {
                      q: 'weakness',
                      in: ['mild', 'not-sure'],
                    },
                    {
                      q: 'weak-course',
                      in: ['sudden', 'worse-fast', 'worse-slow', 'not-sure'],
                    },
                  ],
                },
                {
                  all: [
                    {
                      q: 'pain-where',
                      in: ['band', 'upper-back', 'mid-back'],
                    },
                    {
                      any: [
                        {
                          q: 'feeling',
                          in: ['numb', 'pins'],
                        },
                        {
                          q: 'leg-sides',
                          in: ['both'],
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            {
              q: 'cancer',
              in: ['now'],
            },
            {
              any: [
                {
                  finding: 'radicular',
                },
                {
                  finding: 'weak-any',
                },
                {
                  q: 'feeling',
                  in: ['numb', 'pins'],
                },
              ],
            },
          ],
        },
      ],
    },
    concern: 'cord-compression',
    evidence: 'A',
    cites: ['sgo-mscc', 'ng234', 'rnoh-mscc'],
    action: null,
    holdTreatments: true,
  },
  'testicle-pain': {
    number: 'E23',
    level: 'emergency',
    when: {
      q: 'belly',
      in: ['testicle'],
    },
    concern: 'torsion',
    evidence: 'B',
    cites: ['torsion-nhs'],
    action: null,
    holdTreatments: true,
  },
  'pregnancy-danger-signs': {
    number: 'E24',
    level: 'emergency',
    when: {
      all: [
        {
          finding: 'pregnant',
        },
        {
          q: 'pregnancy-signs',
          in: ['heavy-bleeding', 'shoulder-tip'],
        },
      ],
    },
    concern: 'pregnancy',
    evidence: 'A',
    cites: ['uhb-maternity', 'mama-ectopic'],
    action: 'maternity',
    holdTreatments: true,
  },
  'cord-signs-fast': {
    number: 'E25',
    level: 'emergency',
    when: {
      all: [
        {
          finding: 'cord',
        },
        {
          any: [
            {
              all: [
                {
                  finding: 'cord-firm',
                },
                {
                  any: [
                    {
                      q: 'cord-course',
                      in: ['days'],
                    },
                    {
                      finding: 'ces-sign',
                    },
                    {
                      q: 'injury',
                      in: ['serious-recent', 'minor-fall', 'not-sure'],
                    },
                    {
                      finding: 'weak-clear',
                    },
                  ],
                },
              ],
            },
            {
              all: [
                {
                  finding: 'weak-clear',
                },
                {
                  q: 'cord-course',
                  in: ['days'],
                },
              ],
            },
          ],
        },
      ],
    },
    concern: 'cord-compression',
    evidence: 'B',
    cites: ['dcm-bmj', 'bnssg-myelopathy', 'sheffield-emerg'],
    action: null,
    holdTreatments: true,
  },
  'cancer-with-cauda-equina-sign': {
    number: 'E26',
    level: 'emergency',
    when: {
      all: [
        {
          finding: 'cancer-told',
        },
        {
          finding: 'ces-sign',
        },
      ],
    },
    concern: 'cord-compression',
    evidence: 'A',
    cites: ['sgo-mscc'],
    action: null,
    holdTreatments: true,
  },
  'bladder-frequency-with-nerve-sign': {
    number: 'E27',
    level: 'emergency',
    when: {
      all: [
        {
          q: 'bladder',
          in: ['more-often'],
        },
        {
          finding: 'ces-new',
        },
        {
          any: [
            {
              finding: 'weak-clear',
            },
            {
              q: 'saddle',
              in: ['not-sure'],
            },
            {
              q: 'sexual',
              in: ['yes'],
            },
          ],
        },
      ],
    },
    concern: 'cauda-equina',
    evidence: 'B',
    cites: ['bmj-bp-ces', 'girft-2023'],
    action: null,
    holdTreatments: true,
  },
  'old-cauda-equina-sign-with-nerve-sign': {
    number: 'E28',
    level: 'emergency',
    when: {
      all: [
        {
          finding: 'ces-sign',
        },
        {
          q: 'ces-when',
          in: ['longer-stable'],
        },
        {
          any: [
            {
              finding: 'ces-support',
            },
            {
              finding: 'ces-area-2',
            },
          ],
        },
      ],
    },
    concern: 'cauda-equina',
    evidence: 'C',
    cites: ['bmj-bp-ces', 'girft-2023'],
    action: null,
    holdTreatments: true,
  },
  'cauda-equina-sign-long-standing': {
    number: 'U01',
    level: 'urgent',
    when: {
      all: [
        {
          finding: 'ces-sign',
        },
        {
          q: 'ces-when',
          in: ['longer-stable'],
        },
      ],
    },
    concern: 'cauda-equina',
    evidence: 'A',
    cites: ['girft-2023', 'embeds-ces'],
    action: null,
    holdTreatments: true,
  },
  'sexual-change': {
    number: 'U02',
    level: 'urgent',
    when: {
      all: [
        {
          q: 'sexual',
          in: ['yes'],
        },
        {
          finding: 'ces-new',
        },
      ],
    },
    concern: 'cauda-equina',
    evidence: 'A',
    cites: ['girft-2023'],
    action: null,
    holdTreatments: true,
  },
  'cauda-equina-unsure': {
    number: 'U03',
    level: 'urgent',
    when: {
      finding: 'ces-unsure',
    },
    concern: 'cauda-equina',
    evidence: 'D',
    cites: ['greenhalgh-2016'],
    action: null,
    holdTreatments: true,
  },
  'bladder-frequency': {
    number: 'U04',
    level: 'urgent',
    when: {
      all: [
        {
          q: 'bladder',
          in: ['more-often'],
        },
        {
          finding: 'ces-new',
        },
      ],
    },
    concern: 'bladder-change',
    evidence: 'C',
    cites: ['bmj-bp-ces', 'dcm-bmj', 'nhs-kidney'],
    action: null,
    holdTreatments: false,
  },
  'leg-clearly-weak': {
    number: 'U05',
    level: 'urgent',
    when: {
      any: [
        {
          all: [
            {
              q: 'weakness',
              in: ['clear'],
            },
            {
              any: [
                {
                  q: 'weak-course',
                  in: ['worse-slow', 'not-sure'],
                },
                {
                  all: [
                    {
                      q: 'weak-course',
                      in: ['new-steady', 'better'],
                    },
                    {
                      q: 'duration',
                      in: ['under-2w', 'not-sure'],
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            {
              q: 'weakness',
              in: ['cannot-move'],
            },
            {
              q: 'weak-course',
              in: ['long-steady', 'better'],
            },
          ],
        },
      ],
    },
    concern: 'weakness',
    evidence: 'B',
    cites: ['nhs-lothian', 'manchester-neuro', 'ng127'],
    action: null,
    holdTreatments: false,
  },
  'weakness-growing': {
    number: 'U06',
    level: 'urgent',
    when: {
      all: [
        {
          q: 'weakness',
          in: ['mild'],
        },
        {
          q: 'weak-course',
          in: ['sudden', 'worse-fast', 'worse-slow', 'not-sure'],
        },
      ],
    },
    concern: 'weakness',
    evidence: 'B',
    cites: ['ng127', 'nhs-lothian'],
    action: null,
    holdTreatments: false,
  },
  'weakness-unsure': {
    number: 'U07',
    level: 'urgent',
    when: {
      all: [
        {
          q: 'weakness',
          in: ['not-sure'],
        },
        {
          q: 'weak-course',
          in: ['sudden', 'worse-fast', 'worse-slow', 'not-sure'],
        },
      ],
    },
    concern: 'weakness',
    evidence: 'D',
    cites: ['own'],
    action: null,
    holdTreatments: false,
  },
  'both-legs-steady-or-unsure': {
    number: 'U08',
    level: 'urgent',
    when: {
      any: [
        {
          all: [
            {
              q: 'both-pattern',
              in: ['from-back-new', 'from-back', 'weak-heavy'],
            },
            {
              any: [
                {
                  finding: 'weak-heavy-new',
                },
                {
                  finding: 'new-or-worse-unsure',
                },
                {
                  q: 'duration',
                  in: ['2-6w', '6-12w'],
                },
              ],
            },
          ],
        },
        {
          q: 'both-pattern',
          in: ['spreading-up'],
        },
        {
          all: [
            {
              q: 'both-pattern',
              in: ['not-sure'],
            },
            {
              finding: 'new-or-worse-unsure',
            },
          ],
        },
        {
          all: [
            {
              q: 'both-pattern',
              in: ['ache'],
            },
            {
              any: [
                {
                  q: 'course',
                  in: ['worse-slow', 'worse-fast'],
                },
                {
                  all: [
                    {
                      finding: 'new-or-worse-unsure',
                    },
                    {
                      finding: 'leg-nerve-features',
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    concern: 'two-legs',
    evidence: 'B',
    cites: ['nhs-sciatica', 'ng127', 'mattlow-2019'],
    action: null,
    holdTreatments: false,
  },
  'calf-swollen': {
    number: 'U09',
    level: 'urgent',
    when: {
      q: 'calf',
      in: ['yes'],
    },
    concern: 'dvt',
    evidence: 'A',
    cites: ['nhs-dvt', 'dvt-marchand'],
    action: null,
    holdTreatments: false,
  },
  'foot-poor-blood-supply': {
    number: 'U10',
    level: 'urgent',
    when: {
      any: [
        {
          q: 'leg-cold',
          in: ['not-sure'],
        },
        {
          q: 'foot-sore',
          in: ['yes'],
        },
      ],
    },
    concern: 'limb-ischaemia',
    evidence: 'B',
    cites: ['ali-nhsh', 'rcem-ali'],
    action: null,
    holdTreatments: false,
  },
  fever: {
    number: 'U11',
    level: 'urgent',
    when: {
      q: 'fever',
      in: ['yes'],
    },
    concern: 'infection',
    evidence: 'A',
    cites: ['nhs-backpain', 'yusuf-2019', 'nhs-kidney'],
    action: null,
    holdTreatments: false,
  },
  'needle-or-operation': {
    number: 'U12',
    level: 'urgent',
    when: {
      q: 'infection-risk',
      in: ['injected-drugs', 'spine-procedure'],
    },
    concern: 'spinal-infection',
    evidence: 'B',
    cites: ['prendergast-1997', 'shroyer-2019', 'yusuf-2019'],
    action: 'own-team',
    holdTreatments: false,
  },
  'infection-risk-with-warning': {
    number: 'U13',
    level: 'urgent',
    when: {
      all: [
        {
          finding: 'infection-any',
        },
        {
          finding: 'infection-warning',
        },
        {
          any: [
            {
              finding: 'infection-high',
            },
            {
              q: 'infection-risk',
              in: ['tb'],
            },
            {
              q: 'course',
              in: ['worse-fast'],
            },
            {
              finding: 'infection-warning-2',
            },
          ],
        },
      ],
    },
    concern: 'spinal-infection',
    evidence: 'B',
    cites: ['yusuf-2019', 'hd-spondylo', 'sea-missed'],
    action: null,
    holdTreatments: false,
  },
  'weight-loss-or-back-shape': {
    number: 'U14',
    level: 'urgent',
    when: {
      q: 'body-signs',
      in: ['weight-loss', 'back-shape'],
    },
    concern: 'cancer-or-other',
    evidence: 'A',
    cites: ['nhs-backpain', 'ng12-ifp'],
    action: null,
    holdTreatments: false,
  },
  'pain-never-eases': {
    number: 'U15',
    level: 'urgent',
    when: {
      any: [
        {
          q: 'night',
          in: ['never-eases'],
        },
        {
          all: [
            {
              q: 'night',
              in: ['worse-lying'],
            },
            {
              q: 'cancer',
              in: ['now'],
            },
          ],
        },
      ],
    },
    concern: 'cancer-or-infection',
    evidence: 'A',
    cites: ['nhs-backpain', 'nhse-msk-2020'],
    action: null,
    holdTreatments: false,
  },
  'thoracic-pain': {
    number: 'U16',
    level: 'urgent',
    when: {
      any: [
        {
          q: 'pain-where',
          in: ['band'],
        },
        {
          all: [
            {
              q: 'pain-where',
              in: ['upper-back'],
            },
            {
              not: {
                q: 'pain-where',
                in: ['low-back'],
              },
            },
            {
              not: {
                q: 'arm',
                in: ['one'],
              },
            },
          ],
        },
      ],
    },
    concern: 'thoracic',
    evidence: 'A',
    cites: ['nhs-backpain', 'northern-trust', 'sgo-mscc'],
    action: null,
    holdTreatments: false,
  },
  'cancer-history-with-warning': {
    number: 'U17',
    level: 'urgent',
    when: {
      all: [
        {
          finding: 'cancer-any',
        },
        {
          any: [
            {
              all: [
                {
                  finding: 'cancer-told',
                },
                {
                  any: [
                    {
                      q: 'course',
                      in: ['worse-slow', 'worse-fast'],
                    },
                    {
                      q: 'pain-level',
                      in: ['severe', 'unbearable'],
                    },
                    {
                      q: 'cough',
                      in: ['back', 'leg'],
                    },
                    {
                      q: 'pain-where',
                      in: ['neck', 'upper-back', 'mid-back'],
                    },
                    {
                      finding: 'radicular',
                    },
                    {
                      q: 'body-signs',
                      in: ['unwell', 'sweats'],
                    },
                  ],
                },
              ],
            },
            {
              finding: 'weak-clear',
            },
            {
              finding: 'cord',
            },
            {
              finding: 'ces-sign',
            },
          ],
        },
      ],
    },
    concern: 'cord-compression',
    evidence: 'A',
    cites: ['sgo-mscc', 'rnoh-mscc', 'ng234'],
    action: 'cancer-team',
    holdTreatments: false,
  },
  'weak-bones-and-slip': {
    number: 'U18',
    level: 'urgent',
    when: {
      any: [
        {
          all: [
            {
              finding: 'bone-weak',
            },
            {
              any: [
                {
                  q: 'injury',
                  in: ['minor-fall', 'not-sure'],
                },
                {
                  q: 'onset',
                  in: ['sudden-severe'],
                },
              ],
            },
          ],
        },
        {
          all: [
            {
              q: 'bone-risk',
              in: ['steroids'],
            },
            {
              any: [
                {
                  q: 'injury',
                  in: ['strain'],
                },
                {
                  q: 'onset',
                  in: ['with-movement'],
                },
              ],
            },
          ],
        },
      ],
    },
    concern: 'fracture',
    evidence: 'B',
    cites: ['downie-2013', 'henschke-2009', 'northern-trust', 'sif-2007'],
    action: null,
    holdTreatments: false,
  },
  'fall-over-70': {
    number: 'U19',
    level: 'urgent',
    when: {
      all: [
        {
          q: 'age',
          in: ['70-plus'],
        },
        {
          q: 'injury',
          in: ['minor-fall', 'not-sure'],
        },
        {
          q: 'duration',
          in: ['under-2w', '2-6w', 'not-sure'],
        },
      ],
    },
    concern: 'fracture',
    evidence: 'B',
    cites: ['henschke-2009', 'downie-2013', 'northern-trust'],
    action: null,
    holdTreatments: false,
  },
  'blood-thinner-and-knock': {
    number: 'U20',
    level: 'urgent',
    when: {
      all: [
        {
          finding: 'thins',
        },
        {
          any: [
            {
              q: 'injury',
              in: ['minor-fall', 'not-sure'],
            },
            {
              q: 'course',
              in: ['worse-fast'],
            },
            {
              q: 'onset',
              in: ['sudden-severe'],
            },
            {
              all: [
                {
                  finding: 'weak-any',
                },
                {
                  q: 'duration',
                  in: ['under-2w', 'not-sure'],
                },
              ],
            },
          ],
        },
      ],
    },
    concern: 'spinal-bleed',
    evidence: 'D',
    cites: ['sphemerg', 'am-j-med-2019', 'ismail-2017'],
    action: null,
    holdTreatments: false,
  },
  'rash-one-side': {
    number: 'U21',
    level: 'urgent',
    when: {
      q: 'rash',
      in: ['yes'],
    },
    concern: 'shingles',
    evidence: 'A',
    cites: ['nhs-shingles', 'zoster-cases'],
    action: null,
    holdTreatments: false,
  },
  'kidney-or-belly-signs': {
    number: 'U22',
    level: 'urgent',
    when: {
      any: [
        {
          q: 'belly',
          in: ['side-waves', 'blood-pee', 'severe-tummy', 'not-sure'],
        },
        {
          all: [
            {
              q: 'belly',
              in: ['burning-pee'],
            },
            {
              any: [
                {
                  q: 'fever',
                  in: ['yes', 'not-sure'],
                },
                {
                  q: 'body-signs',
                  in: ['unwell'],
                },
                {
                  q: 'pregnancy',
                  in: ['pregnant', 'maybe', 'not-sure'],
                },
              ],
            },
          ],
        },
      ],
    },
    concern: 'kidney-or-belly',
    evidence: 'A',
    cites: ['nhs-kidney'],
    action: null,
    holdTreatments: false,
  },
  'cord-signs': {
    number: 'U23',
    level: 'urgent',
    when: {
      all: [
        {
          finding: 'cord',
        },
        {
          any: [
            {
              finding: 'cord-firm',
            },
            {
              q: 'cord-course',
              in: ['days'],
            },
            {
              q: 'injury',
              in: ['serious-recent', 'minor-fall', 'not-sure'],
            },
          ],
        },
      ],
    },
    concern: 'cord-compression',
    evidence: 'B',
    cites: ['dcm-bmj', 'bjgp-neck', 'manchester-neuro'],
    action: 'spine-clinic',
    holdTreatments: false,
  },
  'pregnancy-signs': {
    number: 'U24',
    level: 'urgent',
    when: {
      all: [
        {
          finding: 'pregnant',
        },
        {
          any: [
            {
              q: 'pregnancy-signs',
              in: ['light-bleeding', 'waters', 'waves', 'less-movement', 'headache-vision', 'not-sure'],
            },
            {
              q: 'fever',
              in: ['yes', 'not-sure'],
            },
            {
              q: 'belly',
              in: ['burning-pee', 'side-waves'],
            },
          ],
        },
      ],
    },
    concern: 'pregnancy',
    evidence: 'A',
    cites: ['uhb-maternity', 'borne', 'nhs-preg-secondary'],
    action: 'maternity',
    holdTreatments: false,
  },
  'pain-unbearable': {
    number: 'U25',
    level: 'urgent',
    when: {
      any: [
        {
          q: 'pain-level',
          in: ['unbearable'],
        },
        {
          q: 'function',
          in: ['cannot-walk'],
        },
      ],
    },
    concern: 'severe-pain',
    evidence: 'C',
    cites: ['nhs-backpain'],
    action: null,
    holdTreatments: false,
  },
  'sudden-pain-or-known-aneurysm': {
    number: 'U26',
    level: 'urgent',
    when: {
      any: [
        {
          all: [
            {
              finding: 'older-60',
            },
            {
              q: 'onset',
              in: ['sudden-severe'],
            },
          ],
        },
        {
          all: [
            {
              q: 'age',
              in: ['50-59'],
            },
            {
              q: 'onset',
              in: ['sudden-severe'],
            },
            {
              q: 'aneurysm',
              in: ['smoker', 'high-bp', 'poor-circulation', 'not-sure'],
            },
          ],
        },
        {
          q: 'aneurysm',
          in: ['known-aneurysm'],
        },
      ],
    },
    concern: 'aortic',
    evidence: 'B',
    cites: ['ng156'],
    action: null,
    holdTreatments: false,
  },
  'child-with-warning': {
    number: 'U27',
    level: 'urgent',
    when: {
      all: [
        {
          finding: 'child',
        },
        {
          any: [
            {
              q: 'fever',
              in: ['yes', 'not-sure'],
            },
            {
              q: 'night',
              in: ['never-eases'],
            },
            {
              q: 'body-signs',
              in: ['weight-loss', 'back-shape', 'sweats', 'unwell', 'not-sure'],
            },
            {
              finding: 'cord',
            },
            {
              finding: 'weak-clear',
            },
            {
              all: [
                {
                  q: 'age',
                  in: ['under-16'],
                },
                {
                  any: [
                    {
                      not: {
                        q: 'leg-sides',
                        in: ['none'],
                      },
                    },
                    {
                      q: 'night',
                      in: ['second-half', 'worse-lying', 'not-sure'],
                    },
                    {
                      q: 'injury',
                      in: ['minor-fall', 'not-sure'],
                    },
                    {
                      q: 'weakness',
                      in: ['mild', 'not-sure'],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    concern: 'child',
    evidence: 'A',
    cites: ['pmm', 'pch-back'],
    action: 'child',
    holdTreatments: false,
  },
  'both-arms-or-arm-weakening': {
    number: 'U28',
    level: 'urgent',
    when: {
      any: [
        {
          all: [
            {
              q: 'arm',
              in: ['both'],
            },
            {
              any: [
                {
                  q: 'arm-weak',
                  in: ['lift-arm', 'bend-elbow', 'straighten-elbow', 'grip', 'not-sure'],
                },
                {
                  not: {
                    q: 'arm-zones',
                    in: ['none'],
                  },
                },
              ],
            },
          ],
        },
        {
          all: [
            {
              q: 'arm',
              in: ['one', 'not-sure'],
            },
            {
              q: 'arm-weak',
              in: ['lift-arm', 'bend-elbow', 'straighten-elbow', 'grip'],
            },
            {
              q: 'course',
              in: ['worse-fast', 'worse-slow'],
            },
          ],
        },
      ],
    },
    concern: 'neck-nerve',
    evidence: 'C',
    cites: ['bjgp-neck', 'bnssg-myelopathy'],
    action: null,
    holdTreatments: false,
  },
  'tb-with-warning': {
    number: 'U29',
    level: 'urgent',
    when: {
      all: [
        {
          q: 'infection-risk',
          in: ['tb'],
        },
        {
          any: [
            {
              q: 'body-signs',
              in: ['weight-loss', 'sweats', 'unwell'],
            },
            {
              q: 'night',
              in: ['never-eases'],
            },
            {
              q: 'fever',
              in: ['yes', 'not-sure'],
            },
          ],
        },
      ],
    },
    concern: 'spinal-infection',
    evidence: 'B',
    cites: ['yusuf-2019'],
    action: null,
    holdTreatments: false,
  },
  'cancer-now': {
    number: 'U30',
    level: 'urgent',
    when: {
      q: 'cancer',
      in: ['now'],
    },
    concern: 'cord-compression',
    evidence: 'A',
    cites: ['rnoh-mscc', 'sgo-mscc', 'macmillan-mscc'],
    action: 'cancer-team',
    holdTreatments: false,
  },
  'pain-questions-open': {
    number: 'U31',
    level: 'urgent',
    when: {
      finding: 'no-pain-answers',
    },
    concern: 'incomplete',
    evidence: 'D',
    cites: ['own'],
    action: null,
    holdTreatments: false,
  },
  'both-legs-weak-steady-or-unsure': {
    number: 'U32',
    level: 'urgent',
    when: {
      any: [
        {
          all: [
            {
              finding: 'weak-any',
            },
            {
              q: 'weak-sides',
              in: ['both'],
            },
            {
              q: 'weak-course',
              in: ['new-steady', 'not-sure', 'worse-slow'],
            },
          ],
        },
        {
          all: [
            {
              finding: 'weak-clear',
            },
            {
              q: 'weak-sides',
              in: ['both', 'not-sure'],
            },
          ],
        },
      ],
    },
    concern: 'two-legs',
    evidence: 'B',
    cites: ['girft-2023', 'nhs-sciatica'],
    action: null,
    holdTreatments: false,
  },
  'leg-mildly-weak': {
    number: 'S01',
    level: 'soon',
    when: {
      any: [
        {
          all: [
            {
              q: 'weakness',
              in: ['mild'],
            },
            {
              q: 'weak-course',
              in: ['new-steady', 'long-steady', 'better'],
            },
          ],
        },
        {
          all: [
            {
              q: 'weakness',
              in: ['not-sure'],
            },
            {
              q: 'weak-course',
              in: ['new-steady', 'long-steady', 'better'],
            },
          ],
        },
        {
          all: [
            {
              q: 'weakness',
              in: ['clear'],
            },
            {
              q: 'weak-course',
              in: ['new-steady', 'long-steady', 'better'],
            },
          ],
        },
      ],
    },
    concern: 'weakness',
    evidence: 'B',
    cites: ['nhs-lothian', 'manchester-neuro'],
    action: null,
    holdTreatments: false,
  },
  'cancer-history': {
    number: 'S02',
    level: 'soon',
    when: {
      finding: 'cancer-any',
    },
    concern: 'cancer-history',
    evidence: 'A',
    cites: ['sgo-mscc', 'downie-2013', 'ausdoc-2013'],
    action: 'cancer-team',
    holdTreatments: false,
  },
  'getting-worse': {
    number: 'S03',
    level: 'soon',
    when: {
      any: [
        {
          q: 'course',
          in: ['worse-fast'],
        },
        {
          all: [
            {
              q: 'course',
              in: ['worse-slow'],
            },
            {
              q: 'duration',
              in: ['under-2w', '2-6w', '6-12w', 'not-sure'],
            },
          ],
        },
      ],
    },
    concern: 'worsening',
    evidence: 'A',
    cites: ['nhs-sciatica', 'nhse-msk-2020'],
    action: null,
    holdTreatments: false,
  },
  'severe-pain': {
    number: 'S04',
    level: 'soon',
    when: {
      all: [
        {
          q: 'pain-level',
          in: ['severe'],
        },
        {
          any: [
            {
              q: 'sleep',
              in: ['most'],
            },
            {
              q: 'function',
              in: ['little'],
            },
          ],
        },
      ],
    },
    concern: 'severe-pain',
    evidence: 'B',
    cites: ['nhs-sciatica', 'nice-epidural-secondary'],
    action: null,
    holdTreatments: false,
  },
  'both-legs-on-walking-new': {
    number: 'S05',
    level: 'soon',
    when: {
      all: [
        {
          q: 'both-pattern',
          in: ['walking-only'],
        },
        {
          any: [
            {
              q: 'course',
              in: ['worse-fast'],
            },
            {
              all: [
                {
                  q: 'duration',
                  in: ['under-2w', '2-6w', 'not-sure'],
                },
                {
                  not: {
                    finding: 'swapping-ache',
                  },
                },
              ],
            },
          ],
        },
      ],
    },
    concern: 'two-legs',
    evidence: 'B',
    cites: ['ng127', 'suri-2010'],
    action: null,
    holdTreatments: false,
  },
  child: {
    number: 'S07',
    level: 'soon',
    when: {
      finding: 'child',
    },
    concern: 'child',
    evidence: 'A',
    cites: ['ng59', 'pmm'],
    action: 'child',
    holdTreatments: false,
  },
  'weak-bones': {
    number: 'S08',
    level: 'soon',
    when: {
      all: [
        {
          finding: 'bone-weak',
        },
        {
          finding: 'new-pain',
        },
      ],
    },
    concern: 'fracture',
    evidence: 'B',
    cites: ['downie-2013', 'henschke-2009', 'sif-2007'],
    action: null,
    holdTreatments: false,
  },
  unwell: {
    number: 'S09',
    level: 'soon',
    when: {
      q: 'body-signs',
      in: ['sweats', 'unwell', 'not-sure'],
    },
    concern: 'unwell',
    evidence: 'B',
    cites: ['nhsinform-sciatica', 'nhse-msk-2020'],
    action: null,
    holdTreatments: false,
  },
  'cough-hurts-back': {
    number: 'S12',
    level: 'soon',
    when: {
      all: [
        {
          q: 'cough',
          in: ['back'],
        },
        {
          not: {
            q: 'leg-sides',
            in: ['left', 'right'],
          },
        },
      ],
    },
    concern: 'cough-back',
    evidence: 'C',
    cites: ['nhs-backpain', 'redflagsymptoms'],
    action: null,
    holdTreatments: false,
  },
  'warning-sign-unsure': {
    number: 'S14',
    level: 'soon',
    when: {
      any: [
        {
          q: 'fever',
          in: ['not-sure'],
        },
        {
          q: 'rash',
          in: ['not-sure'],
        },
        {
          q: 'night',
          in: ['not-sure'],
        },
        {
          q: 'foot-sore',
          in: ['not-sure'],
        },
        {
          q: 'cord-signs',
          in: ['not-sure'],
        },
      ],
    },
    concern: 'unsure',
    evidence: 'D',
    cites: ['own'],
    action: null,
    holdTreatments: false,
  },
  'arm-weak': {
    number: 'S15',
    level: 'soon',
    when: {
      all: [
        {
          q: 'arm',
          in: ['one', 'not-sure'],
        },
        {
          q: 'arm-weak',
          in: ['lift-arm', 'bend-elbow', 'straighten-elbow', 'grip', 'not-sure'],
        },
      ],
    },
    concern: 'neck-nerve',
    evidence: 'C',
    cites: ['bjgp-neck', 'pmc-cerv'],
    action: null,
    holdTreatments: false,
  },
  'serious-injury-past': {
    number: 'S16',
    level: 'soon',
    when: {
      q: 'injury',
      in: ['serious-past', 'not-sure'],
    },
    concern: 'fracture',
    evidence: 'C',
    cites: ['nhs-backpain', 'downie-2013'],
    action: null,
    holdTreatments: false,
  },
  'age-unknown': {
    number: 'S17',
    level: 'soon',
    when: {
      q: 'age',
      in: ['not-sure'],
    },
    concern: 'age-unknown',
    evidence: 'D',
    cites: ['own'],
    action: null,
    holdTreatments: false,
  },
  'sudden-severe-start': {
    number: 'S19',
    level: 'soon',
    when: {
      all: [
        {
          q: 'onset',
          in: ['sudden-severe'],
        },
        {
          q: 'duration',
          in: ['under-2w', 'not-sure'],
        },
      ],
    },
    concern: 'sudden',
    evidence: 'D',
    cites: ['own'],
    action: null,
    holdTreatments: false,
  },
  'both-legs-steady-or-new-ache': {
    number: 'S20',
    level: 'soon',
    when: {
      any: [
        {
          q: 'both-pattern',
          in: ['from-back', 'weak-heavy', 'not-sure'],
        },
        {
          all: [
            {
              q: 'both-pattern',
              in: ['ache'],
            },
            {
              any: [
                {
                  finding: 'nerve-feelings',
                },
                {
                  all: [
                    {
                      q: 'duration',
                      in: ['under-2w', '2-6w', 'not-sure'],
                    },
                    {
                      not: {
                        finding: 'swapping-ache',
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    concern: 'two-legs',
    evidence: 'D',
    cites: ['mattlow-2019', 'own'],
    action: null,
    holdTreatments: false,
  },
  'unsteady-walking': {
    number: 'S21',
    level: 'soon',
    when: {
      q: 'cord-signs',
      in: ['unsteady'],
    },
    concern: 'cord-compression',
    evidence: 'D',
    cites: ['dcm-bmj', 'own'],
    action: 'spine-clinic',
    holdTreatments: false,
  },
  'weak-bones-and-strain': {
    number: 'S22',
    level: 'soon',
    when: {
      all: [
        {
          finding: 'bone-weak',
        },
        {
          any: [
            {
              q: 'injury',
              in: ['strain'],
            },
            {
              q: 'onset',
              in: ['with-movement'],
            },
          ],
        },
      ],
    },
    concern: 'fracture',
    evidence: 'C',
    cites: ['downie-2013', 'sif-2007'],
    action: null,
    holdTreatments: false,
  },
  'calf-unsure': {
    number: 'S23',
    level: 'soon',
    when: {
      q: 'calf',
      in: ['not-sure'],
    },
    concern: 'dvt',
    evidence: 'D',
    cites: ['own'],
    action: null,
    holdTreatments: false,
  },
  'sexual-change-unsure': {
    number: 'S24',
    level: 'soon',
    when: {
      all: [
        {
          q: 'sexual',
          in: ['not-sure'],
        },
        {
          finding: 'ces-new',
        },
      ],
    },
    concern: 'cauda-equina',
    evidence: 'D',
    cites: ['girft-2023', 'own'],
    action: null,
    holdTreatments: false,
  },
  'bladder-frequency-older': {
    number: 'S25',
    level: 'soon',
    when: {
      all: [
        {
          q: 'bladder',
          in: ['more-often'],
        },
        {
          q: 'ces-when',
          in: ['longer-stable'],
        },
      ],
    },
    concern: 'bladder-change',
    evidence: 'D',
    cites: ['bmj-bp-ces', 'own'],
    action: null,
    holdTreatments: false,
  },
  'upper-and-lower-back-pain': {
    number: 'S26',
    level: 'soon',
    when: {
      all: [
        {
          q: 'pain-where',
          in: ['upper-back'],
        },
        {
          q: 'pain-where',
          in: ['low-back'],
        },
        {
          not: {
            q: 'arm',
            in: ['one'],
          },
        },
      ],
    },
    concern: 'thoracic',
    evidence: 'D',
    cites: ['nhs-backpain', 'own'],
    action: null,
    holdTreatments: false,
  },
  'burning-pee': {
    number: 'S27',
    level: 'soon',
    when: {
      q: 'belly',
      in: ['burning-pee'],
    },
    concern: 'kidney-or-belly',
    evidence: 'B',
    cites: ['nhs-kidney'],
    action: null,
    holdTreatments: false,
  },
  'both-arms': {
    number: 'S28',
    level: 'soon',
    when: {
      q: 'arm',
      in: ['both'],
    },
    concern: 'neck-nerve',
    evidence: 'C',
    cites: ['bjgp-neck'],
    action: null,
    holdTreatments: false,
  },
  'pain-worse-lying': {
    number: 'S29',
    level: 'soon',
    when: {
      all: [
        {
          q: 'night',
          in: ['worse-lying'],
        },
        {
          q: 'pain-where',
          in: ['low-back', 'mid-back', 'upper-back'],
        },
      ],
    },
    concern: 'night-pain',
    evidence: 'D',
    cites: ['nhs-backpain', 'own'],
    action: null,
    holdTreatments: false,
  },
  'blood-thinner-and-nerve-pain': {
    number: 'S30',
    level: 'soon',
    when: {
      all: [
        {
          finding: 'thins',
        },
        {
          finding: 'new-pain',
        },
        {
          finding: 'radicular',
        },
        {
          not: {
            q: 'course',
            in: ['better'],
          },
        },
      ],
    },
    concern: 'blood-thinner',
    evidence: 'D',
    cites: ['warfarin-l5-2016'],
    action: null,
    holdTreatments: false,
  },
  'lasting-over-6-weeks': {
    number: 'R01',
    level: 'routine',
    when: {
      q: 'duration',
      in: ['6-12w', 'over-12w', 'not-sure'],
    },
    concern: 'lasting',
    evidence: 'A',
    cites: ['nhs-sciatica', 'ng59'],
    action: null,
    holdTreatments: false,
  },
  'daily-tasks-lost': {
    number: 'R02',
    level: 'routine',
    when: {
      q: 'function',
      in: ['little', 'not-sure'],
    },
    concern: 'function',
    evidence: 'A',
    cites: ['nhs-sciatica', 'nhs-backpain'],
    action: null,
    holdTreatments: false,
  },
  'home-care-not-helping': {
    number: 'R03',
    level: 'routine',
    when: {
      all: [
        {
          q: 'duration',
          in: ['2-6w'],
        },
        {
          q: 'course',
          in: ['same'],
        },
        {
          q: 'tried',
          in: ['self-care', 'physio', 'medicine'],
        },
      ],
    },
    concern: 'not-better',
    evidence: 'A',
    cites: ['nhs-sciatica'],
    action: null,
    holdTreatments: false,
  },
  'inflammatory-signs': {
    number: 'R04',
    level: 'routine',
    when: {
      finding: 'spa-3',
    },
    concern: 'inflammatory',
    evidence: 'A',
    cites: ['ng65'],
    action: null,
    holdTreatments: false,
  },
  'lasting-over-60': {
    number: 'R05',
    level: 'routine',
    when: {
      all: [
        {
          finding: 'older-60',
        },
        {
          not: {
            q: 'duration',
            in: ['under-2w'],
          },
        },
      ],
    },
    concern: 'older-lasting',
    evidence: 'A',
    cites: ['ng12-ifp'],
    action: null,
    holdTreatments: false,
  },
  'new-pain-over-70': {
    number: 'R06',
    level: 'routine',
    when: {
      all: [
        {
          q: 'age',
          in: ['70-plus'],
        },
        {
          any: [
            {
              q: 'duration',
              in: ['2-6w'],
            },
            {
              all: [
                {
                  finding: 'new-pain',
                },
                {
                  q: 'injury',
                  in: ['minor-fall', 'strain'],
                },
              ],
            },
          ],
        },
      ],
    },
    concern: 'older-new',
    evidence: 'B',
    cites: ['henschke-2009', 'suri-2010', 'downie-2013'],
    action: null,
    holdTreatments: false,
  },
  'both-feet-tingle': {
    number: 'R07',
    level: 'routine',
    when: {
      q: 'both-pattern',
      in: ['feet-only'],
    },
    concern: 'neuropathy',
    evidence: 'A',
    cites: ['ng127-github'],
    action: null,
    holdTreatments: false,
  },
  'leg-pain-on-walking': {
    number: 'R08',
    level: 'routine',
    when: {
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
          not: {
            q: 'leg-sides',
            in: ['none'],
          },
        },
      ],
    },
    concern: 'blood-flow',
    evidence: 'A',
    cites: ['bhf-pad'],
    action: null,
    holdTreatments: false,
  },
  'pain-with-periods': {
    number: 'R09',
    level: 'routine',
    when: {
      q: 'cycle',
      in: ['yes'],
    },
    concern: 'cycle',
    evidence: 'C',
    cites: ['floyd-2011', 'alkhodairy-2007'],
    action: null,
    holdTreatments: false,
  },
  'hip-signs': {
    number: 'R10',
    level: 'routine',
    when: {
      all: [
        {
          q: 'pain-where',
          in: ['groin'],
        },
        {
          q: 'worse-with',
          in: ['hip-move', 'walking'],
        },
      ],
    },
    concern: 'hip',
    evidence: 'C',
    cites: ['moore-hip'],
    action: null,
    holdTreatments: false,
  },
  'outer-thigh-numb': {
    number: 'R11',
    level: 'routine',
    when: {
      all: [
        {
          q: 'numb-zones',
          in: ['thigh-outer'],
        },
        {
          not: {
            finding: 'below-knee',
          },
        },
      ],
    },
    concern: 'thigh-nerve',
    evidence: 'B',
    cites: ['mayo-meralgia'],
    action: null,
    holdTreatments: false,
  },
  'feet-long-cold': {
    number: 'R12',
    level: 'routine',
    when: {
      q: 'leg-cold',
      in: ['long'],
    },
    concern: 'blood-flow',
    evidence: 'C',
    cites: ['bhf-pad'],
    action: null,
    holdTreatments: false,
  },
  'neck-or-arm-main': {
    number: 'R13',
    level: 'routine',
    when: {
      q: 'main-pain',
      in: ['arm-neck'],
    },
    concern: 'neck-nerve',
    evidence: 'C',
    cites: ['bjgp-neck', 'pmc-cerv'],
    action: null,
    holdTreatments: false,
  },
  'leg-signs-after-surgery': {
    number: 'R14',
    level: 'routine',
    when: {
      all: [
        {
          q: 'tried',
          in: ['old-surgery'],
        },
        {
          not: {
            q: 'leg-sides',
            in: ['none'],
          },
        },
      ],
    },
    concern: 'after-surgery',
    evidence: 'C',
    cites: ['devon-lbp'],
    action: 'own-team',
    holdTreatments: false,
  },
  pregnancy: {
    number: 'R15',
    level: 'routine',
    when: {
      q: 'pregnancy',
      in: ['pregnant', 'maybe', 'not-sure'],
    },
    concern: 'pregnancy',
    evidence: 'A',
    cites: ['northern-trust', 'vleeming-2008'],
    action: 'maternity',
    holdTreatments: false,
  },
  'both-legs-ache': {
    number: 'R16',
    level: 'routine',
    when: {
      q: 'both-pattern',
      in: ['ache'],
    },
    concern: 'two-legs',
    evidence: 'D',
    cites: ['mattlow-2019', 'own'],
    action: null,
    holdTreatments: false,
  },
  'infection-risk': {
    number: 'R17',
    level: 'routine',
    when: {
      any: [
        {
          q: 'infection-risk',
          in: ['recent-infection', 'tb', 'not-sure'],
        },
        {
          q: 'immune',
          in: ['immune-weak', 'dialysis', 'not-sure'],
        },
      ],
    },
    concern: 'spinal-infection',
    evidence: 'B',
    cites: ['yusuf-2019', 'hd-spondylo'],
    action: null,
    holdTreatments: false,
  },
  'both-legs-on-walking': {
    number: 'R18',
    level: 'routine',
    when: {
      q: 'both-pattern',
      in: ['walking-only'],
    },
    concern: 'two-legs',
    evidence: 'B',
    cites: ['ng127', 'suri-2010'],
    action: null,
    holdTreatments: false,
  },
  'sexual-change-older': {
    number: 'R19',
    level: 'routine',
    when: {
      all: [
        {
          q: 'sexual',
          in: ['yes', 'not-sure'],
        },
        {
          q: 'ces-when',
          in: ['longer-stable'],
        },
      ],
    },
    concern: 'cauda-equina',
    evidence: 'D',
    cites: ['girft-2023', 'own'],
    action: null,
    holdTreatments: false,
  },
  'blood-thinner-and-easing-nerve-pain': {
    number: 'R20',
    level: 'routine',
    when: {
      all: [
        {
          finding: 'thins',
        },
        {
          finding: 'new-pain',
        },
        {
          finding: 'radicular',
        },
      ],
    },
    concern: 'blood-thinner',
    evidence: 'D',
    cites: ['warfarin-l5-2016'],
    action: null,
    holdTreatments: false,
  },
  'no-warning-sign': {
    number: 'H01',
    level: 'self-care',
    when: {
      all: [],
    },
    concern: 'baseline',
    evidence: 'A',
    cites: ['nhs-sciatica', 'premkumar-2018'],
    action: null,
    holdTreatments: false,
  },
});

export type RuleId = keyof typeof rules;
