import type { TreatmentCitationId } from './citations.js';

/** Claims that readers meet, with a verdict. */
export const myths = {
  m01: {
    verdict: 'false',
    cites: ['swait-2017', 'etg-au'],
  },
  m02: {
    verdict: 'false',
    cites: ['own', 'nice-nonpharm'],
  },
  m03: {
    verdict: 'false',
    cites: ['santilli-2006', 'etg-au'],
  },
  m04: {
    verdict: 'false',
    cites: ['baumler-2021', 'chan-2017'],
  },
  m05: {
    verdict: 'uncertain',
    cites: ['tu-2024', 'nice-nonpharm'],
  },
  m06: {
    verdict: 'false',
    cites: ['vroomen-1999', 'dahm-2010', 'dk-2018'],
  },
  m07: {
    verdict: 'partly',
    cites: ['dahm-2010', 'nhs-sciatica'],
  },
  m08: {
    verdict: 'unproven',
    cites: ['nhs-sciatica', 'own'],
  },
  m09: {
    verdict: 'false',
    cites: ['kovacs-2003'],
  },
  m10: {
    verdict: 'unproven',
    cites: ['french-2006'],
  },
  m11: {
    verdict: 'unproven',
    cites: ['french-2006'],
  },
  m12: {
    verdict: 'unproven-risky-early',
    cites: ['situps', 'fernandez-2015'],
  },
  m13: {
    verdict: 'false',
    cites: ['fernandez-2015'],
  },
  m14: {
    verdict: 'dangerous',
    cites: ['ketorolac-label'],
  },
  m15: {
    verdict: 'false',
    cites: ['opal-2023', 'nice-drugs'],
  },
  m16: {
    verdict: 'partly',
    cites: ['cnt-2013', 'own'],
  },
  m17: {
    verdict: 'false',
    cites: ['rasmussen-2017', 'own'],
  },
  m18: {
    verdict: 'false',
    cites: ['rasmussen-2017'],
  },
  m19: {
    verdict: 'false',
    cites: ['oliveira-2020', 'nice-epidural'],
  },
  m20: {
    verdict: 'unproven-risky',
    cites: ['etg-au', 'own'],
  },
  m21: {
    verdict: 'unproven',
    cites: ['bvit-2020', 'b12-2000'],
  },
  m22: {
    verdict: 'unproven',
    cites: ['own'],
  },
  m23: {
    verdict: 'partly',
    cites: ['herbal-2014'],
  },
  m24: {
    verdict: 'false',
    cites: ['own'],
  },
  m25: {
    verdict: 'unproven',
    cites: ['own'],
  },
  m26: {
    verdict: 'false',
    cites: ['own'],
  },
  m27: {
    verdict: 'false',
    cites: ['kngf-2021', 'own'],
  },
  m28: {
    verdict: 'false',
    cites: ['kngf-2021', 'furlan-2015'],
  },
  m29: {
    verdict: 'false',
    cites: ['nice-nonpharm', 'who-2023', 'swd-gibson'],
  },
  m30: {
    verdict: 'false',
    cites: ['wegner-2013'],
  },
  m31: {
    verdict: 'false',
    cites: ['weather'],
  },
  m32: {
    verdict: 'unproven',
    cites: ['own'],
  },
  m33: {
    verdict: 'misleading',
    cites: ['vroomen-1999', 'nhs-sciatica'],
  },
  m34: {
    verdict: 'dangerous',
    cites: ['nhs-sciatica'],
  },
  m35: {
    verdict: 'false',
    cites: ['nice-imaging', 'own'],
  },
  m36: {
    verdict: 'false',
    cites: ['own'],
  },
  m37: {
    verdict: 'false',
    cites: ['acr'],
  },
  m38: {
    verdict: 'false',
    cites: ['nice-imaging', 'acr'],
  },
  m39: {
    verdict: 'false',
    cites: ['brinjikji-2015', 'zou-2023'],
  },
  m40: {
    verdict: 'marketing',
    cites: ['mid-2014'],
  },
  m41: {
    verdict: 'too-rosy',
    cites: ['atlas-2018', 'peul-2007'],
  },
  m42: {
    verdict: 'partly',
    cites: ['steffens-2016', 'wang-2020'],
  },
  m43: {
    verdict: 'harmful',
    cites: ['dahm-2010', 'steffens-2016'],
  },
  m44: {
    verdict: 'wrong-words',
    cites: ['own'],
  },
  m45: {
    verdict: 'unproven',
    cites: ['own'],
  },
} as const satisfies Record<string, { verdict: string; cites: readonly TreatmentCitationId[] }>;

export type MythId = keyof typeof myths;

/** What the evidence makes of the saying, from sensible to dangerous. */
export type MythVerdict = (typeof myths)[MythId]['verdict'];
