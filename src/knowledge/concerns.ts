import type { CitationId } from './citations.js';

/** What a rule is worried about: the name of a group of rules. */
export const concerns = {
  'life-threat': {
    cites: ['nhs-backpain', 'nhs-dvt', 'nhs-sepsis'],
  },
  'cauda-equina': {
    cites: ['girft-2023', 'nhs-sciatica', 'bmj-bp-ces'],
  },
  'progressive-weakness': {
    cites: ['nass-emergent', 'ng127', 'nhs-lothian'],
  },
  'severe-weakness': {
    cites: ['nass-emergent'],
  },
  'fast-nerve-illness': {
    cites: ['ng127', 'hodgeman-2021'],
  },
  'limb-ischaemia': {
    cites: ['ali-nhsh', 'rcem-ali'],
  },
  fracture: {
    cites: ['downie-2013', 'northern-trust'],
  },
  'spinal-infection': {
    cites: ['yusuf-2019', 'shroyer-2019'],
  },
  'spinal-bleed': {
    cites: ['raeouf-2020', 'sphemerg'],
  },
  aortic: {
    cites: ['ng156'],
  },
  'cord-compression': {
    cites: ['sgo-mscc', 'dcm-bmj'],
  },
  torsion: {
    cites: ['torsion-nhs'],
  },
  pregnancy: {
    cites: ['uhb-maternity', 'northern-trust'],
  },
  'bladder-change': {
    cites: ['bmj-bp-ces'],
  },
  weakness: {
    cites: ['nhs-lothian', 'manchester-neuro'],
  },
  'two-legs': {
    cites: ['nhs-sciatica', 'mattlow-2019'],
  },
  dvt: {
    cites: ['nhs-dvt'],
  },
  infection: {
    cites: ['nhs-backpain', 'yusuf-2019'],
  },
  'cancer-or-other': {
    cites: ['nhs-backpain', 'ng12-ifp'],
  },
  'cancer-or-infection': {
    cites: ['nhs-backpain', 'nhse-msk-2020'],
  },
  'night-pain': {
    cites: ['nhs-backpain', 'own'],
  },
  thoracic: {
    cites: ['nhs-backpain', 'sgo-mscc'],
  },
  shingles: {
    cites: ['nhs-shingles'],
  },
  'kidney-or-belly': {
    cites: ['nhs-kidney'],
  },
  'severe-pain': {
    cites: ['nhs-backpain'],
  },
  child: {
    cites: ['pmm', 'pch-back'],
  },
  'neck-nerve': {
    cites: ['bjgp-neck', 'pmc-cerv'],
  },
  incomplete: {
    cites: ['own'],
  },
  'cancer-history': {
    cites: ['sgo-mscc', 'downie-2013'],
  },
  worsening: {
    cites: ['nhs-sciatica'],
  },
  sudden: {
    cites: ['own'],
  },
  unwell: {
    cites: ['nhsinform-sciatica'],
  },
  'after-surgery': {
    cites: ['devon-lbp'],
  },
  'cough-back': {
    cites: ['nhs-backpain'],
  },
  'blood-thinner': {
    cites: ['warfarin-l5-2016'],
  },
  unsure: {
    cites: ['own'],
  },
  'age-unknown': {
    cites: ['own'],
  },
  lasting: {
    cites: ['nhs-sciatica'],
  },
  function: {
    cites: ['nhs-sciatica'],
  },
  'not-better': {
    cites: ['nhs-sciatica'],
  },
  inflammatory: {
    cites: ['ng65'],
  },
  'older-lasting': {
    cites: ['ng12-ifp'],
  },
  'older-new': {
    cites: ['henschke-2009', 'suri-2010'],
  },
  neuropathy: {
    cites: ['ng127-github'],
  },
  'blood-flow': {
    cites: ['bhf-pad'],
  },
  cycle: {
    cites: ['floyd-2011'],
  },
  hip: {
    cites: ['moore-hip'],
  },
  'thigh-nerve': {
    cites: ['mayo-meralgia'],
  },
  baseline: {
    cites: ['nhs-sciatica', 'premkumar-2018'],
  },
} as const satisfies Record<string, { cites: readonly CitationId[] }>;

export type ConcernId = keyof typeof concerns;
