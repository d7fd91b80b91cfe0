import { msg } from '@lit/localize';
import type { FitBadge, FitReason } from '../../core/treatment-fit.js';
import type { Lane } from '../../core/treatment-types.js';
import type { CombinationId } from '../../knowledge/treatments/medicines-together.js';
import type { Sentence } from '../sentence.js';

/** Titles of the lanes. A title never says what somebody should do. */
export const laneWords = {
  highlight: () => msg('Worth trying first', { id: 'lane.highlight', desc: 'Title of a group of treatments. Not "we recommend".' }),
  show: () => msg('Worth discussing', { id: 'lane.show', desc: 'Title of a group of treatments.' }),
  specialist: () => msg("After a specialist's assessment", { id: 'lane.specialist', desc: 'Title of a group of treatments.' }),
  later: () => msg('Usually later', { id: 'lane.later', desc: 'Title of a group of treatments.' }),
  earlier: () => msg('Mostly for the first weeks', { id: 'lane.earlier', desc: 'Title of a group of treatments.' }),
  'ask-first': () => msg('Ask before you start', { id: 'lane.ask-first', desc: 'Title of a group of treatments.' }),
  'not-for-you': () => msg('Probably not safe for you', { id: 'lane.not-for-you', desc: 'Title of a group of treatments.' }),
  collapsed: () => msg('Not recommended or not proven, and why', { id: 'lane.collapsed', desc: 'Title of a closed group of treatments.' }),
  hidden: () => msg('Not for your situation', { id: 'lane.hidden', desc: 'Title of the last, closed group of treatments.' }),
  blocked: () =>
    msg('Treatment choices can wait', { id: 'lane.blocked', desc: 'Said instead of all treatments, in an emergency and to a child.' }),
} as const satisfies Record<Lane, Sentence>;

/** Why a treatment stands in its lane. */
export const fitReasonWords = {
  emergency: () =>
    msg('Some of your answers need help now. Treatment choices can wait.', {
      id: 'fit-reason.emergency',
      desc: 'Said instead of all treatments while an emergency stands. Must not be weakened.',
    }),
  child: () =>
    msg('This tool is for people of 16 and over. A doctor should see a young person with back or leg pain.', {
      id: 'fit-reason.child',
      desc: 'Said instead of all treatments to someone under 16.',
    }),
  'emergency-only': () =>
    msg('This is done only in an emergency. It starts in the emergency department.', {
      id: 'fit-reason.emergency-only',
      desc: 'Why a treatment is in the group "Not for your situation".',
    }),
  'only-in-pregnancy': () =>
    msg('This is only for people who are pregnant.', {
      id: 'fit-reason.only-in-pregnancy',
      desc: 'Why a treatment is in the group "Not for your situation".',
    }),
  'not-recommended': () =>
    msg('Guidelines advise against it, or no good study shows that it helps.', {
      id: 'fit-reason.not-recommended',
      desc: 'Why a treatment is in the group "Not recommended or not proven". Kind, never mocking.',
    }),
  unproven: () =>
    msg('There is no good evidence that it helps a pinched nerve.', {
      id: 'fit-reason.unproven',
      desc: 'Why a treatment is in the group "Not recommended or not proven". Kind, never mocking.',
    }),
  'injection-other-pattern': () =>
    msg(
      'This may not fit, because it is for pain from one pinched nerve in the leg. It is not for back pain or for a narrow spinal canal.',
      {
        id: 'fit-reason.injection-other-pattern',
        desc: 'Why an injection near the nerve is in the group "Not recommended or not proven".',
      },
    ),
  'other-pattern': () =>
    msg('This may not fit, because it is for another kind of back or leg pain than yours seems to be.', {
      id: 'fit-reason.other-pattern',
      desc: 'Why a treatment is in the group "Not for your situation". Never "you have".',
    }),
  avoid: () =>
    msg('This may not be safe for you, because of what you told us. Ask a clinician or a pharmacist.', {
      id: 'fit-reason.avoid',
      desc: 'Why a treatment is in the group "Probably not safe for you". What the reader told follows.',
    }),
  'other-condition': () =>
    msg('This is for another problem, not for a pinched nerve.', {
      id: 'fit-reason.other-condition',
      desc: 'Why a treatment does not stand higher.',
    }),
  'urgent-first': () =>
    msg('Ask first: someone should check you before you start this.', {
      id: 'fit-reason.urgent-first',
      desc: 'Why a treatment is in the group "Ask before you start", when the reader should be seen soon.',
    }),
  'urgent-allowed': () =>
    msg('Getting checked comes first. This is general advice for the time until then.', {
      id: 'fit-reason.urgent-allowed',
      desc: 'Why a treatment is shown, when the reader should be seen soon.',
    }),
  'pattern-unknown': () =>
    msg('We do not know what kind of pain this is. It may not be a pinched nerve. Ask to be examined first.', {
      id: 'fit-reason.pattern-unknown',
      desc: 'Why a treatment is in the group "Usually later".',
    }),
  'injection-phase-unknown': () =>
    msg('We do not know how long it has lasted. Injections depend on that.', {
      id: 'fit-reason.injection-phase-unknown',
      desc: 'Why an injection near the nerve is in the group "Not recommended or not proven".',
    }),
  'injection-chronic': () =>
    msg(
      'After 3 months experts disagree. NICE keeps it for new and severe leg pain. A guideline of 2025 is against it, and others are for it.',
      {
        id: 'fit-reason.injection-chronic',
        desc: 'Why an injection near the nerve is in the group "Not recommended or not proven". NICE is a UK guideline body.',
      },
    ),
  'injection-not-severe': () =>
    msg('In the first weeks it is only thought of when leg pain is severe and you can hardly sleep or walk.', {
      id: 'fit-reason.injection-not-severe',
      desc: 'Why an injection near the nerve is in the group "Usually later".',
    }),
  'phase-unknown': () =>
    msg('We do not know how long it has lasted. This usually comes later.', {
      id: 'fit-reason.phase-unknown',
      desc: 'Why a treatment is in the group "Usually later".',
    }),
  'phase-later': () =>
    msg('This usually comes later, when pain has lasted longer.', {
      id: 'fit-reason.phase-later',
      desc: 'Why a treatment is in the group "Usually later".',
    }),
  'phase-past': () =>
    msg('This is mostly for the first weeks. Your pain has lasted longer.', {
      id: 'fit-reason.phase-past',
      desc: 'Why a treatment is in the group "Mostly for the first weeks".',
    }),
  'specialist-in-phase': () =>
    msg('A specialist has to examine you first.', {
      id: 'fit-reason.specialist-in-phase',
      desc: 'Why a treatment is in the group "After a specialist\'s assessment".',
    }),
  'core-in-phase': () =>
    msg('Most guidelines support this first.', {
      id: 'fit-reason.core-in-phase',
      desc: 'Why a treatment is in the group "Worth trying first". Never "we recommend this for you".',
    }),
  'check-first': () =>
    msg('Guidelines support this early on. Check first, because of what you told us.', {
      id: 'fit-reason.check-first',
      desc: 'Why a treatment is not in the group "Worth trying first". What the reader told follows.',
    }),
  'in-phase': () =>
    msg('This is one of the options at this time.', {
      id: 'fit-reason.in-phase',
      desc: 'Why a treatment is in the group "Worth discussing".',
    }),
} as const satisfies Record<FitReason, Sentence>;

/** Short labels on a treatment. */
export const fitBadgeWords = {
  'not-for-this-pattern': () =>
    msg('Not for this kind of pain', { id: 'fit-badge.not-for-this-pattern', desc: 'Short label on a treatment.' }),
  'experts-disagree': () => msg('Experts disagree', { id: 'fit-badge.experts-disagree', desc: 'Short label on a treatment.' }),
  'weak-or-mixed-evidence': () =>
    msg('Weak or mixed evidence', { id: 'fit-badge.weak-or-mixed-evidence', desc: 'Short label on a treatment.' }),
} as const satisfies Record<FitBadge, Sentence>;

/** What stands above the reader's own reasons on a treatment. */
export const stripWords = {
  red: () =>
    msg('Probably not safe for you, because you told us:', {
      id: 'fit-strip.red',
      desc: 'Before a list of what the reader told. Must not be weakened.',
    }),
  amber: () =>
    msg('Check first with a clinician or pharmacist, because you told us:', {
      id: 'fit-strip.amber',
      desc: 'Before a list of what the reader told.',
    }),
  olderThan65: () =>
    msg('Over 65, take extra care with this medicine: falls, kidney trouble and bleeding.', {
      id: 'fit-strip.older-than-65',
      desc: 'On medicines of certain groups, for a reader over 65.',
    }),
  helped: () => msg('Helped you before', { id: 'fit-strip.helped', desc: 'Short label on a treatment that the reader tried.' }),
  tried: () => msg('You tried this before', { id: 'fit-strip.tried', desc: 'Short label on a treatment that the reader tried.' }),
  goesWith: () => msg('Goes well with', { id: 'fit-strip.goes-with', desc: 'Before what the reader finds important.' }),
  goesAgainst: () => msg('Goes against', { id: 'fit-strip.goes-against', desc: 'Before what the reader finds important.' }),
  stopSlowly: () =>
    msg('Do not stop suddenly. Ask for a plan to come off it slowly and safely.', {
      id: 'fit-strip.stop-slowly',
      desc: 'On medicines that must not be stopped suddenly, for a reader who uses one. Must not be weakened.',
    }),
} as const satisfies Record<'red' | 'amber' | 'olderThan65' | 'helped' | 'tried' | 'goesWith' | 'goesAgainst' | 'stopSlowly', Sentence>;

/** What should not be combined without advice. */
export const combinationWords = {
  'anti-inflammatory-and-blood-thinner': () =>
    msg('Do not combine without advice: an anti-inflammatory and a blood thinner or daily aspirin.', {
      id: 'combination.anti-inflammatory-and-blood-thinner',
      desc: 'A warning on a medicine. Must not be weakened.',
    }),
  'opioid-and-gabapentinoid': () =>
    msg('Do not combine without advice: an opioid and pregabalin or gabapentin.', {
      id: 'combination.opioid-and-gabapentinoid',
      desc: 'A warning on a medicine. Must not be weakened.',
    }),
  'opioid-and-benzodiazepine': () =>
    msg('Do not combine without advice: an opioid and diazepam or a similar medicine.', {
      id: 'combination.opioid-and-benzodiazepine',
      desc: 'A warning on a medicine. Must not be weakened.',
    }),
  'opioid-and-alcohol': () =>
    msg('Do not combine without advice: an opioid and alcohol.', {
      id: 'combination.opioid-and-alcohol',
      desc: 'A warning on a medicine. Must not be weakened.',
    }),
  'tricyclic-and-tramadol': () =>
    msg('Do not combine without advice: amitriptyline or a similar medicine, and tramadol.', {
      id: 'combination.tricyclic-and-tramadol',
      desc: 'A warning on a medicine. Must not be weakened.',
    }),
} as const satisfies Record<CombinationId, Sentence>;
