import { defineQuestions } from '../core/define.js';
import type { CitationId } from './citations.js';
import type { SectionId } from './sections.js';

/**
 * Every question, in the clinical order: danger signs first. `askWhen` reads earlier questions only.
 *
 * `rank` is an option's place on the ladder of its question from clear to sign; an option without one is a fact without an order.
 */
export const questions = /* @__PURE__ */ defineQuestions<SectionId, CitationId>()({
  now: {
    section: 'A',
    kind: 'many',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'emergency',
    options: {
      'chest-pain': {
        rank: 2,
      },
      breathless: {
        rank: 2,
      },
      collapse: {
        rank: 2,
      },
      'stroke-signs': {
        rank: 2,
      },
      confused: {
        rank: 2,
      },
      none: {
        exclusive: true,
        rank: 0,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        rank: 1,
      },
    },
    cites: ['nhs-backpain', 'nhs-dvt', 'ng127', 'nhs-sepsis', 'ng156'],
  },
  saddle: {
    section: 'A',
    kind: 'one',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'urgent',
    options: {
      no: {
        rank: 0,
        informs: 'clear-answer',
      },
      yes: {
        rank: 2,
      },
      'not-sure': {
        rank: 1,
      },
    },
    cites: ['girft-2023', 'nhs-sciatica', 'ces-card', 'greenhalgh-2016'],
  },
  bladder: {
    section: 'A',
    kind: 'many',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'urgent',
    options: {
      none: {
        exclusive: true,
        rank: 0,
        informs: 'clear-answer',
      },
      'usual-problem': {
        exclusive: true,
        rank: 0,
        informs: 'clear-answer',
      },
      'hard-to-start': {
        rank: 3,
      },
      'cannot-pee': {
        rank: 3,
      },
      'no-control': {
        rank: 3,
      },
      'cannot-feel': {
        rank: 3,
      },
      'maybe-leak': {
        rank: 3,
      },
      'more-often': {
        rank: 1,
      },
      'not-sure': {
        exclusive: true,
        rank: 2,
      },
    },
    cites: ['girft-2023', 'nhs-sciatica', 'bmj-bp-ces'],
  },
  bowel: {
    section: 'A',
    kind: 'many',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'urgent',
    options: {
      none: {
        exclusive: true,
        rank: 0,
        informs: 'clear-answer',
      },
      'usual-problem': {
        exclusive: true,
        rank: 0,
        informs: 'clear-answer',
      },
      'no-control': {
        rank: 2,
      },
      'cannot-feel': {
        rank: 2,
      },
      constipation: {
        rank: 0,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        rank: 1,
      },
    },
    cites: ['girft-2023', 'nhs-sciatica', 'york-ces'],
  },
  sexual: {
    section: 'A',
    kind: 'one',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'routine',
    options: {
      no: {
        rank: 0,
        informs: 'clear-answer',
      },
      yes: {
        rank: 3,
      },
      'not-sure': {
        rank: 2,
      },
      skip: {
        rank: 1,
        informs: 'summary',
      },
    },
    cites: ['girft-2023', 'bmj-bp-ces', 'ces-card'],
  },
  'ces-when': {
    section: 'A',
    kind: 'one',
    danger: true,
    ask: 'if',
    askWhen: {
      any: [
        {
          q: 'saddle',
          in: ['yes', 'not-sure'],
        },
        {
          q: 'bladder',
          in: ['hard-to-start', 'cannot-pee', 'no-control', 'cannot-feel', 'maybe-leak', 'more-often', 'not-sure'],
        },
        {
          q: 'bowel',
          in: ['no-control', 'cannot-feel', 'not-sure'],
        },
        {
          q: 'sexual',
          in: ['yes', 'not-sure'],
        },
      ],
    },
    doubtFloor: 'soon',
    options: {
      new: {
        rank: 2,
      },
      worse: {
        rank: 2,
      },
      'longer-stable': {
        rank: 0,
      },
      'not-sure': {
        rank: 1,
      },
    },
    cites: ['girft-2023', 'bmj-bp-ces'],
  },
  weakness: {
    section: 'A',
    kind: 'one',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'soon',
    options: {
      none: {
        rank: 0,
      },
      mild: {
        rank: 1,
      },
      clear: {
        rank: 3,
      },
      'cannot-move': {
        rank: 4,
      },
      'not-sure': {
        rank: 2,
      },
    },
    cites: ['girft-2023', 'nhs-sciatica', 'ng127', 'nhs-lothian'],
  },
  'weak-sides': {
    section: 'A',
    kind: 'one',
    danger: true,
    ask: 'if',
    askWhen: {
      q: 'weakness',
      in: ['mild', 'clear', 'cannot-move', 'not-sure'],
    },
    doubtFloor: 'soon',
    options: {
      left: {
        rank: 0,
        informs: 'clear-answer',
      },
      right: {
        rank: 0,
        informs: 'clear-answer',
      },
      both: {
        rank: 2,
      },
      'not-sure': {
        rank: 1,
      },
    },
    cites: ['girft-2023', 'nhs-sciatica'],
  },
  'weak-course': {
    section: 'A',
    kind: 'one',
    danger: true,
    ask: 'if',
    askWhen: {
      q: 'weakness',
      in: ['mild', 'clear', 'cannot-move', 'not-sure'],
    },
    doubtFloor: 'urgent',
    options: {
      sudden: {
        rank: 4,
      },
      'worse-fast': {
        rank: 4,
      },
      'worse-slow': {
        rank: 3,
      },
      'new-steady': {
        rank: 1,
      },
      'long-steady': {
        rank: 0,
      },
      better: {},
      'not-sure': {
        rank: 2,
      },
    },
    cites: ['ng127', 'nass-emergent'],
  },
  'leg-sides': {
    section: 'A',
    kind: 'one',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'routine',
    options: {
      none: {
        rank: 0,
      },
      left: {},
      right: {},
      both: {
        rank: 3,
      },
      swaps: {
        rank: 1,
      },
      'not-sure': {
        rank: 2,
      },
    },
    cites: ['nhs-sciatica', 'girft-2023', 'mattlow-2019'],
  },
  'both-pattern': {
    section: 'A',
    kind: 'one',
    danger: true,
    ask: 'if',
    askWhen: {
      q: 'leg-sides',
      in: ['both', 'swaps', 'not-sure'],
    },
    doubtFloor: 'soon',
    options: {
      'from-back-new': {
        rank: 4,
      },
      'from-back': {
        rank: 4,
      },
      'weak-heavy': {
        rank: 4,
      },
      ache: {
        rank: 2,
      },
      'walking-only': {
        rank: 1,
      },
      'spreading-up': {
        rank: 4,
      },
      'feet-only': {
        rank: 0,
      },
      'not-sure': {
        rank: 3,
      },
    },
    cites: ['nhs-sciatica', 'ng127', 'mattlow-2019', 'suri-2010'],
  },
  'leg-cold': {
    section: 'A',
    kind: 'one',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'urgent',
    options: {
      no: {
        rank: 0,
        informs: 'clear-answer',
      },
      sudden: {
        rank: 3,
      },
      long: {
        rank: 1,
      },
      'not-sure': {
        rank: 2,
      },
    },
    cites: ['ali-nhsh', 'ali-devon', 'rcem-ali'],
  },
  injury: {
    section: 'B',
    kind: 'one',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'soon',
    options: {
      none: {
        rank: 0,
        informs: 'clear-answer',
      },
      'minor-fall': {
        rank: 1,
      },
      strain: {
        rank: 1,
      },
      'serious-recent': {
        rank: 3,
      },
      'serious-past': {
        rank: 1,
      },
      'not-sure': {
        rank: 2,
      },
    },
    cites: ['nhs-backpain', 'downie-2013', 'northern-trust'],
  },
  fever: {
    section: 'B',
    kind: 'one',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'soon',
    options: {
      no: {
        rank: 0,
        informs: 'clear-answer',
      },
      yes: {
        rank: 2,
      },
      'not-sure': {
        rank: 1,
      },
    },
    cites: ['nhs-backpain', 'yusuf-2019'],
  },
  calf: {
    section: 'B',
    kind: 'one',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'soon',
    options: {
      no: {
        rank: 0,
        informs: 'clear-answer',
      },
      yes: {
        rank: 2,
      },
      'not-sure': {
        rank: 1,
      },
    },
    cites: ['nhs-dvt'],
  },
  'cord-signs': {
    section: 'B',
    kind: 'many',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'soon',
    options: {
      'clumsy-hands': {
        rank: 2,
      },
      unsteady: {
        rank: 2,
      },
      'neck-shock': {
        rank: 2,
      },
      none: {
        exclusive: true,
        rank: 0,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        rank: 1,
      },
    },
    cites: ['dcm-bmj', 'myelopathy-org', 'bjgp-neck'],
  },
  'cord-course': {
    section: 'B',
    kind: 'one',
    danger: true,
    ask: 'if',
    askWhen: {
      q: 'cord-signs',
      in: ['clumsy-hands', 'unsteady', 'neck-shock'],
    },
    doubtFloor: 'soon',
    options: {
      days: {
        rank: 2,
      },
      weeks: {
        rank: 0,
        informs: 'clear-answer',
      },
      'not-sure': {
        rank: 1,
        informs: 'clear-answer',
      },
    },
    cites: ['dcm-bmj', 'bnssg-myelopathy'],
  },
  belly: {
    section: 'B',
    kind: 'many',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'urgent',
    options: {
      pulsing: {
        rank: 3,
      },
      'severe-tummy': {
        rank: 3,
      },
      'side-waves': {
        rank: 3,
      },
      'burning-pee': {
        rank: 1,
      },
      'blood-pee': {
        rank: 3,
      },
      testicle: {
        rank: 3,
      },
      none: {
        exclusive: true,
        rank: 0,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        rank: 2,
      },
    },
    cites: ['ng156', 'nhs-kidney'],
  },
  rash: {
    section: 'B',
    kind: 'one',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'soon',
    options: {
      no: {
        rank: 0,
        informs: 'clear-answer',
      },
      yes: {
        rank: 2,
      },
      'not-sure': {
        rank: 1,
      },
    },
    cites: ['nhs-shingles', 'zoster-cases'],
  },
  age: {
    section: 'C',
    kind: 'one',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'soon',
    options: {
      'under-16': {},
      '16-17': {},
      '18-44': {
        informs: 'clear-answer',
      },
      '45-49': {},
      '50-59': {},
      '60-69': {},
      '70-plus': {},
      'not-sure': {},
    },
    cites: ['ng59', 'henschke-2009', 'suri-2010'],
  },
  cancer: {
    section: 'C',
    kind: 'one',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'soon',
    options: {
      never: {
        rank: 0,
        informs: 'clear-answer',
      },
      past: {
        rank: 2,
      },
      now: {
        rank: 3,
      },
      'not-sure': {
        rank: 1,
      },
    },
    cites: ['sgo-mscc', 'downie-2013', 'henschke-cochrane-2013'],
  },
  'body-signs': {
    section: 'C',
    kind: 'many',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'soon',
    options: {
      'weight-loss': {
        rank: 2,
      },
      'back-shape': {
        rank: 2,
      },
      sweats: {
        rank: 2,
      },
      unwell: {
        rank: 2,
      },
      none: {
        exclusive: true,
        rank: 0,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        rank: 1,
      },
    },
    cites: ['nhs-backpain', 'ng12-ifp'],
  },
  night: {
    section: 'C',
    kind: 'one',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'soon',
    options: {
      ok: {
        rank: 0,
        informs: 'clear-answer',
      },
      settles: {
        rank: 0,
        informs: 'clear-answer',
      },
      'second-half': {},
      'worse-lying': {
        rank: 1,
      },
      'never-eases': {
        rank: 2,
      },
      'not-sure': {
        rank: 1,
      },
    },
    cites: ['nhs-backpain', 'ng65', 'downie-2013'],
  },
  'bone-risk': {
    section: 'C',
    kind: 'many',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'self-care',
    options: {
      osteoporosis: {
        rank: 2,
      },
      steroids: {
        rank: 2,
      },
      'past-fracture': {
        rank: 2,
      },
      none: {
        exclusive: true,
        rank: 0,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        rank: 1,
      },
    },
    cites: ['downie-2013', 'henschke-2009', 'sif-2007'],
  },
  immune: {
    section: 'C',
    kind: 'many',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'routine',
    options: {
      'immune-weak': {
        rank: 3,
      },
      dialysis: {
        rank: 3,
      },
      diabetes: {
        rank: 1,
      },
      none: {
        exclusive: true,
        rank: 0,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        rank: 2,
      },
    },
    cites: ['yusuf-2019', 'hd-spondylo'],
  },
  'infection-risk': {
    section: 'C',
    kind: 'many',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'routine',
    options: {
      'injected-drugs': {
        rank: 2,
      },
      'spine-procedure': {
        rank: 2,
      },
      'recent-infection': {
        rank: 2,
      },
      tb: {
        rank: 2,
      },
      none: {
        exclusive: true,
        rank: 0,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        rank: 1,
      },
    },
    cites: ['yusuf-2019', 'shroyer-2019', 'prendergast-1997'],
  },
  'blood-thinner': {
    section: 'C',
    kind: 'one',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'self-care',
    options: {
      no: {
        rank: 0,
        informs: 'clear-answer',
      },
      yes: {
        rank: 2,
      },
      'not-sure': {
        rank: 1,
      },
    },
    cites: ['raeouf-2020', 'ismail-2017', 'sphemerg'],
  },
  pregnancy: {
    section: 'C',
    kind: 'one',
    danger: true,
    ask: 'always',
    askWhen: null,
    doubtFloor: 'routine',
    options: {
      no: {
        rank: 0,
        informs: 'clear-answer',
      },
      pregnant: {
        rank: 2,
      },
      maybe: {
        rank: 1,
      },
      'not-sure': {
        rank: 1,
      },
      'gave-birth': {},
    },
    cites: ['northern-trust', 'nhs-preg-secondary'],
  },
  'pregnancy-signs': {
    section: 'C',
    kind: 'many',
    danger: true,
    ask: 'if',
    askWhen: {
      q: 'pregnancy',
      in: ['pregnant', 'maybe', 'not-sure'],
    },
    doubtFloor: 'urgent',
    options: {
      'heavy-bleeding': {
        rank: 2,
      },
      'shoulder-tip': {
        rank: 2,
      },
      'light-bleeding': {
        rank: 2,
      },
      waters: {
        rank: 2,
      },
      waves: {
        rank: 2,
      },
      'less-movement': {
        rank: 2,
      },
      'headache-vision': {
        rank: 2,
      },
      none: {
        exclusive: true,
        rank: 0,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        rank: 1,
      },
    },
    cites: ['uhb-maternity', 'mama-ectopic', 'borne'],
  },
  'pain-where': {
    section: 'D',
    kind: 'many',
    danger: false,
    ask: 'always',
    askWhen: null,
    doubtFloor: null,
    options: {
      neck: {},
      'shoulder-arm': {},
      'upper-back': {},
      'mid-back': {},
      band: {},
      'low-back': {},
      'si-dimple': {},
      buttock: {},
      groin: {},
      'hip-outer': {},
      'thigh-front': {},
      'thigh-outer': {
        informs: 'summary',
      },
      'thigh-back': {},
      'knee-front': {},
      'shin-inner': {},
      'shin-outer': {},
      'calf-back': {},
      'foot-top': {},
      'foot-outer': {},
      sole: {},
      flank: {
        informs: 'summary',
      },
      'belly-pelvis': {
        informs: 'summary',
      },
      'thigh-inner': {
        informs: 'summary',
      },
      'knee-back': {
        informs: 'summary',
      },
      none: {
        exclusive: true,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        informs: 'clear-answer',
      },
    },
    cites: ['harrison-t48', 'murphy-2009'],
  },
  'leg-reach': {
    section: 'D',
    kind: 'one',
    danger: false,
    ask: 'if',
    askWhen: {
      not: {
        q: 'leg-sides',
        in: ['none'],
      },
    },
    doubtFloor: null,
    options: {
      none: {},
      buttock: {},
      thigh: {},
      'below-knee': {},
      foot: {},
      'not-sure': {
        informs: 'clear-answer',
      },
    },
    cites: ['konstantinou-2012', 'stynes-2018'],
  },
  'main-pain': {
    section: 'D',
    kind: 'one',
    danger: false,
    ask: 'always',
    askWhen: null,
    doubtFloor: null,
    options: {
      'back-only': {},
      'back-more': {},
      equal: {
        informs: 'summary',
      },
      'leg-more': {},
      'leg-only': {},
      'arm-neck': {},
      'no-pain': {},
      'not-sure': {
        informs: 'clear-answer',
      },
    },
    cites: ['konstantinou-2012', 'nhs-sciatica', 'verwoerd-2014'],
  },
  feeling: {
    section: 'D',
    kind: 'many',
    danger: false,
    ask: 'always',
    askWhen: null,
    doubtFloor: null,
    options: {
      numb: {},
      pins: {},
      burning: {},
      shock: {},
      ache: {
        informs: 'summary',
      },
      none: {
        exclusive: true,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        informs: 'clear-answer',
      },
    },
    cites: ['konstantinou-2012', 'nhs-sciatica'],
  },
  'numb-zones': {
    section: 'D',
    kind: 'many',
    danger: false,
    ask: 'if',
    askWhen: {
      q: 'feeling',
      in: ['numb', 'pins', 'burning'],
    },
    doubtFloor: null,
    options: {
      'thigh-front-upper': {},
      'thigh-front-lower': {},
      'thigh-outer': {},
      'thigh-back': {
        informs: 'summary',
      },
      'shin-inner': {},
      'shin-outer': {},
      'foot-top': {},
      'big-toe': {},
      'foot-outer': {},
      sole: {},
      calf: {},
      'whole-leg': {
        informs: 'summary',
      },
      none: {
        exclusive: true,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        informs: 'clear-answer',
      },
    },
    cites: ['harrison-t48', 'lee-2008', 'murphy-2009'],
  },
  'weak-moves': {
    section: 'D',
    kind: 'many',
    danger: false,
    ask: 'if',
    askWhen: {
      q: 'weakness',
      in: ['mild', 'clear', 'cannot-move', 'not-sure'],
    },
    doubtFloor: null,
    options: {
      'hip-lift': {},
      'knee-straighten': {},
      'foot-up': {},
      'toe-up': {},
      'toe-stand': {},
      'hip-out': {},
      all: {
        informs: 'summary',
      },
      'not-sure': {
        exclusive: true,
        informs: 'clear-answer',
      },
    },
    cites: ['harrison-t48', 'aem-roots'],
  },
  cough: {
    section: 'D',
    kind: 'one',
    danger: false,
    ask: 'always',
    askWhen: null,
    doubtFloor: null,
    options: {
      no: {
        informs: 'clear-answer',
      },
      leg: {},
      back: {},
      'not-sure': {
        informs: 'clear-answer',
      },
    },
    cites: ['vroomen-2002', 'nhs-sciatica', 'sgo-mscc'],
  },
  'worse-with': {
    section: 'D',
    kind: 'many',
    danger: false,
    ask: 'always',
    askWhen: null,
    doubtFloor: null,
    options: {
      sitting: {},
      bending: {},
      standing: {},
      walking: {},
      lying: {
        informs: 'summary',
      },
      'hip-move': {},
      rolling: {},
      nothing: {
        exclusive: true,
      },
      'not-sure': {
        exclusive: true,
        informs: 'clear-answer',
      },
    },
    cites: ['suri-2010', 'hopayian-2018', 'moore-hip'],
  },
  'better-with': {
    section: 'D',
    kind: 'many',
    danger: false,
    ask: 'always',
    askWhen: null,
    doubtFloor: null,
    options: {
      sitting: {},
      bending: {},
      'standing-still': {},
      lying: {
        informs: 'summary',
      },
      moving: {
        informs: 'summary',
      },
      nothing: {
        exclusive: true,
      },
      'not-sure': {
        exclusive: true,
        informs: 'clear-answer',
      },
    },
    cites: ['suri-2010', 'tomkins-2016', 'bhf-pad'],
  },
  onset: {
    section: 'D',
    kind: 'one',
    danger: false,
    ask: 'always',
    askWhen: null,
    doubtFloor: null,
    options: {
      'sudden-severe': {},
      'with-movement': {},
      days: {
        informs: 'summary',
      },
      gradual: {
        informs: 'summary',
      },
      'not-sure': {
        informs: 'clear-answer',
      },
    },
    cites: ['ng156', 'raeouf-2020'],
  },
  duration: {
    section: 'D',
    kind: 'one',
    danger: false,
    ask: 'always',
    askWhen: null,
    doubtFloor: null,
    options: {
      'under-2w': {},
      '2-6w': {},
      '6-12w': {},
      'over-12w': {},
      'not-sure': {},
    },
    cites: ['nhs-sciatica', 'ng65'],
  },
  course: {
    section: 'D',
    kind: 'one',
    danger: false,
    ask: 'always',
    askWhen: null,
    doubtFloor: null,
    options: {
      better: {},
      same: {},
      'comes-goes': {},
      'worse-slow': {},
      'worse-fast': {},
      'not-sure': {},
    },
    cites: ['nhs-sciatica', 'nhse-msk-2020'],
  },
  'pain-level': {
    section: 'D',
    kind: 'one',
    danger: false,
    ask: 'always',
    askWhen: null,
    doubtFloor: null,
    options: {
      none: {
        informs: 'clear-answer',
      },
      mild: {
        informs: 'summary',
      },
      moderate: {
        informs: 'summary',
      },
      severe: {},
      unbearable: {},
      'not-sure': {
        informs: 'clear-answer',
      },
    },
    cites: ['nhs-backpain', 'nice-epidural-secondary'],
  },
  function: {
    section: 'D',
    kind: 'one',
    danger: false,
    ask: 'always',
    askWhen: null,
    doubtFloor: null,
    options: {
      most: {
        informs: 'clear-answer',
      },
      some: {
        informs: 'clear-answer',
      },
      little: {},
      'cannot-walk': {},
      'not-sure': {},
    },
    cites: ['nhs-sciatica', 'nhs-backpain'],
  },
  sleep: {
    section: 'D',
    kind: 'one',
    danger: false,
    ask: 'optional',
    askWhen: null,
    doubtFloor: null,
    options: {
      ok: {
        informs: 'clear-answer',
      },
      some: {
        informs: 'summary',
      },
      most: {},
      'not-sure': {
        informs: 'clear-answer',
      },
    },
    cites: ['own'],
  },
  tried: {
    section: 'D',
    kind: 'many',
    danger: false,
    ask: 'optional',
    askWhen: null,
    doubtFloor: null,
    options: {
      nothing: {
        exclusive: true,
        informs: 'clear-answer',
      },
      'self-care': {},
      physio: {},
      medicine: {},
      injection: {},
      'old-surgery': {},
      'not-sure': {
        exclusive: true,
        informs: 'clear-answer',
      },
    },
    cites: ['nhs-sciatica'],
  },
  aneurysm: {
    section: 'E',
    kind: 'many',
    danger: true,
    ask: 'if',
    askWhen: {
      q: 'age',
      in: ['50-59', '60-69', '70-plus', 'not-sure'],
    },
    doubtFloor: 'self-care',
    options: {
      'known-aneurysm': {
        rank: 2,
      },
      smoker: {},
      'high-bp': {},
      'poor-circulation': {},
      none: {
        exclusive: true,
        rank: 0,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        rank: 1,
      },
    },
    cites: ['ng156', 'bhf-pad'],
  },
  'foot-sore': {
    section: 'E',
    kind: 'one',
    danger: true,
    ask: 'if',
    askWhen: {
      any: [
        {
          q: 'leg-cold',
          in: ['long', 'not-sure', 'sudden'],
        },
        {
          q: 'aneurysm',
          in: ['poor-circulation', 'smoker', 'not-sure'],
        },
        {
          q: 'immune',
          in: ['immune-weak', 'dialysis', 'diabetes', 'not-sure'],
        },
      ],
    },
    doubtFloor: 'soon',
    options: {
      no: {
        rank: 0,
        informs: 'clear-answer',
      },
      yes: {
        rank: 2,
      },
      'not-sure': {
        rank: 1,
      },
    },
    cites: ['ali-nhsh'],
  },
  'back-start': {
    section: 'E',
    kind: 'one',
    danger: false,
    ask: 'if',
    askWhen: {
      all: [
        {
          q: 'duration',
          in: ['over-12w'],
        },
        {
          q: 'pain-where',
          in: ['low-back', 'si-dimple', 'buttock', 'mid-back'],
        },
      ],
    },
    doubtFloor: null,
    options: {
      'before-35': {},
      '35-44': {},
      '45-plus': {
        informs: 'clear-answer',
      },
      'not-sure': {
        informs: 'clear-answer',
      },
    },
    cites: ['ng65'],
  },
  'spa-signs': {
    section: 'E',
    kind: 'many',
    danger: false,
    ask: 'if',
    askWhen: {
      q: 'back-start',
      in: ['before-35', '35-44'],
    },
    doubtFloor: null,
    options: {
      'stiff-move': {},
      nsaid: {},
      relative: {},
      arthritis: {},
      heel: {},
      psoriasis: {},
      'eye-bowel': {
        informs: 'summary',
      },
      none: {
        exclusive: true,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        informs: 'clear-answer',
      },
    },
    cites: ['ng65'],
  },
  'knee-pressure': {
    section: 'E',
    kind: 'one',
    danger: false,
    ask: 'if',
    askWhen: {
      q: 'weak-moves',
      in: ['foot-up', 'toe-up'],
    },
    doubtFloor: null,
    options: {
      no: {
        informs: 'clear-answer',
      },
      yes: {},
      'not-sure': {
        informs: 'clear-answer',
      },
    },
    cites: ['peroneal-l5'],
  },
  'thigh-pressure': {
    section: 'E',
    kind: 'one',
    danger: false,
    ask: 'optional',
    askWhen: {
      q: 'numb-zones',
      in: ['thigh-outer'],
    },
    doubtFloor: null,
    options: {
      no: {
        informs: 'clear-answer',
      },
      yes: {
        informs: 'summary',
      },
      'not-sure': {
        informs: 'clear-answer',
      },
    },
    cites: ['mayo-meralgia'],
  },
  cycle: {
    section: 'E',
    kind: 'one',
    danger: false,
    ask: 'optional',
    askWhen: {
      not: {
        q: 'leg-sides',
        in: ['none'],
      },
    },
    doubtFloor: null,
    options: {
      no: {
        informs: 'clear-answer',
      },
      yes: {},
      'not-sure': {
        informs: 'clear-answer',
      },
    },
    cites: ['floyd-2011', 'alkhodairy-2007'],
  },
  arm: {
    section: 'E',
    kind: 'one',
    danger: true,
    ask: 'if',
    askWhen: {
      any: [
        {
          q: 'pain-where',
          in: ['neck', 'shoulder-arm'],
        },
        {
          q: 'main-pain',
          in: ['arm-neck'],
        },
      ],
    },
    doubtFloor: 'self-care',
    options: {
      none: {
        rank: 0,
        informs: 'clear-answer',
      },
      one: {},
      both: {
        rank: 2,
      },
      'not-sure': {
        rank: 1,
      },
    },
    cites: ['pmc-cerv', 'bjgp-neck'],
  },
  'arm-zones': {
    section: 'E',
    kind: 'many',
    danger: false,
    ask: 'if',
    askWhen: {
      q: 'arm',
      in: ['one', 'both', 'not-sure'],
    },
    doubtFloor: null,
    options: {
      'upper-arm': {},
      'thumb-index': {},
      middle: {},
      'ring-little': {},
      whole: {
        informs: 'summary',
      },
      none: {
        exclusive: true,
      },
      'not-sure': {
        exclusive: true,
        informs: 'clear-answer',
      },
    },
    cites: ['pmc-cerv'],
  },
  'arm-weak': {
    section: 'E',
    kind: 'many',
    danger: true,
    ask: 'if',
    askWhen: {
      q: 'arm',
      in: ['one', 'both', 'not-sure'],
    },
    doubtFloor: 'soon',
    options: {
      'lift-arm': {
        rank: 2,
      },
      'bend-elbow': {
        rank: 2,
      },
      'straighten-elbow': {
        rank: 2,
      },
      grip: {
        rank: 2,
      },
      none: {
        exclusive: true,
        rank: 0,
        informs: 'clear-answer',
      },
      'not-sure': {
        exclusive: true,
        rank: 1,
      },
    },
    cites: ['pmc-cerv'],
  },
});

/** The table with its literal ids, from which other tables are checked. */
export type Questions = typeof questions;
export type QuestionId = keyof Questions;
/** The answers that one question allows; without a question, those of all. */
export type OptionId<Id extends QuestionId = QuestionId> = Id extends QuestionId ? keyof Questions[Id]['options'] & string : never;
