import { msg } from '@lit/localize';
import type {
  CertaintyAbout,
  CertaintyLevel,
  Cost,
  Guideline,
  GuidelineDirection,
  GuidelineNote,
  Onset,
  TreatmentGroup,
  Verification,
} from '../../knowledge/treatments/types.js';
import type { Sentence } from '../sentence.js';

/** How sure the evidence is. */
export const certaintyWords = {
  high: () => msg('High', { id: 'certainty.high', desc: 'How sure the evidence is. One of a fixed scale.' }),
  moderate: () => msg('Moderate', { id: 'certainty.moderate', desc: 'How sure the evidence is. One of a fixed scale.' }),
  'low-to-moderate': () =>
    msg('Low to moderate', { id: 'certainty.low-to-moderate', desc: 'How sure the evidence is. One of a fixed scale.' }),
  low: () => msg('Low', { id: 'certainty.low', desc: 'How sure the evidence is. One of a fixed scale.' }),
  'low-to-very-low': () =>
    msg('Low to very low', { id: 'certainty.low-to-very-low', desc: 'How sure the evidence is. One of a fixed scale.' }),
  'very-low': () => msg('Very low', { id: 'certainty.very-low', desc: 'How sure the evidence is. One of a fixed scale.' }),
  none: () => msg('None: no good study', { id: 'certainty.none', desc: 'How sure the evidence is. One of a fixed scale.' }),
  conflicting: () =>
    msg('Guidelines do not agree', { id: 'certainty.conflicting', desc: 'How sure the evidence is. One of a fixed scale.' }),
  'not-rated': () => msg('Not rated', { id: 'certainty.not-rated', desc: 'How sure the evidence is. One of a fixed scale.' }),
} as const satisfies Record<CertaintyLevel, Sentence>;

/** What a rating is about; stands in brackets after it. */
export const certaintyAboutWords = {
  'back-pain': () =>
    msg('for back pain', {
      id: 'certainty-about.back-pain',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  sciatica: () =>
    msg('for sciatica', {
      id: 'certainty-about.sciatica',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'short-term': () =>
    msg('in the short term', {
      id: 'certainty-about.short-term',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'no-long-term-difference': () =>
    msg('that there is no difference in the long term', {
      id: 'certainty-about.no-long-term-difference',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  link: () =>
    msg('that there is a link', {
      id: 'certainty-about.link',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'as-treatment': () =>
    msg('as a treatment', {
      id: 'certainty-about.as-treatment',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'preventing-back-pain': () =>
    msg('for preventing back pain', {
      id: 'certainty-about.preventing-back-pain',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'feeling-better': () =>
    msg('for feeling better', {
      id: 'certainty-about.feeling-better',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  pain: () =>
    msg('for pain', {
      id: 'certainty-about.pain',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'small-short-effect': () =>
    msg('for a small, short effect', {
      id: 'certainty-about.small-short-effect',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'faster-relief': () =>
    msg('for faster relief', {
      id: 'certainty-about.faster-relief',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'size-of-effect': () =>
    msg('for how large the effect is', {
      id: 'certainty-about.size-of-effect',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'back-pain-one-trial': () =>
    msg('for back pain, from one trial', {
      id: 'certainty-about.back-pain-one-trial',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'one-good-trial': () =>
    msg('from one good trial', {
      id: 'certainty-about.one-good-trial',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'new-back-pain': () =>
    msg('for new back pain', {
      id: 'certainty-about.new-back-pain',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'chilli-back-pain': () =>
    msg('for chilli in back pain', {
      id: 'certainty-about.chilli-back-pain',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'other-rubs': () =>
    msg('for other rubs', {
      id: 'certainty-about.other-rubs',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  prevention: () =>
    msg('for prevention', {
      id: 'certainty-about.prevention',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  treatment: () =>
    msg('for treatment', {
      id: 'certainty-about.treatment',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  harm: () =>
    msg('that it does harm', {
      id: 'certainty-about.harm',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'no-benefit-back-pain': () =>
    msg('that it does not help in back pain', {
      id: 'certainty-about.no-benefit-back-pain',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
  'no-effect-of-training': () =>
    msg('that training has no effect', {
      id: 'certainty-about.no-effect-of-training',
      desc: 'Stands in brackets after a rating such as "Moderate", and says what it is about.',
    }),
} as const satisfies Record<CertaintyAbout, Sentence>;

/** How soon it works. */
export const onsetWords = {
  '1-2-weeks': () => msg('1 to 2 weeks', { id: 'onset.1-2-weeks', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  '1-3-days': () => msg('1 to 3 days', { id: 'onset.1-3-days', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  '1-6-weeks': () => msg('1 to 6 weeks', { id: 'onset.1-6-weeks', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  '1-hour': () => msg('1 hour', { id: 'onset.1-hour', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  '2-14-days-lasts-weeks': () =>
    msg('2 to 14 days; lasts weeks', {
      id: 'onset.2-14-days-lasts-weeks',
      desc: 'How soon a treatment works. Stands after "How soon it works:".',
    }),
  '2-4-weeks': () => msg('2 to 4 weeks', { id: 'onset.2-4-weeks', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  '2-6-months': () =>
    msg('2 to 6 months', { id: 'onset.2-6-months', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  '2-6-weeks': () => msg('2 to 6 weeks', { id: 'onset.2-6-weeks', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  '2-8-weeks': () => msg('2 to 8 weeks', { id: 'onset.2-8-weeks', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  '30-60-minutes': () =>
    msg('30 to 60 minutes', { id: 'onset.30-60-minutes', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  '6-12-weeks': () =>
    msg('6 to 12 weeks', { id: 'onset.6-12-weeks', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  days: () => msg('Days', { id: 'onset.days', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  'days-to-weeks': () =>
    msg('Days to weeks', { id: 'onset.days-to-weeks', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  hours: () => msg('Hours', { id: 'onset.hours', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  minutes: () => msg('Minutes', { id: 'onset.minutes', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  'minutes-lasts-hours': () =>
    msg('Minutes; lasts hours', {
      id: 'onset.minutes-lasts-hours',
      desc: 'How soon a treatment works. Stands after "How soon it works:".',
    }),
  'minutes-to-days': () =>
    msg('Minutes to days', { id: 'onset.minutes-to-days', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  'minutes-to-hours': () =>
    msg('Minutes to hours', { id: 'onset.minutes-to-hours', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  months: () => msg('Months', { id: 'onset.months', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  none: () => msg('None', { id: 'onset.none', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  'not-known': () => msg('Not known', { id: 'onset.not-known', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  'same-day': () => msg('Same day', { id: 'onset.same-day', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  'same-day-short-lived': () =>
    msg('Same day, short-lived', {
      id: 'onset.same-day-short-lived',
      desc: 'How soon a treatment works. Stands after "How soon it works:".',
    }),
  'same-night': () => msg('Same night', { id: 'onset.same-night', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  'straight-away': () =>
    msg('Straight away', { id: 'onset.straight-away', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  weeks: () => msg('Weeks', { id: 'onset.weeks', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
  'weeks-to-a-few-months': () =>
    msg('Weeks to a few months', {
      id: 'onset.weeks-to-a-few-months',
      desc: 'How soon a treatment works. Stands after "How soon it works:".',
    }),
  'weeks-to-months': () =>
    msg('Weeks to months', { id: 'onset.weeks-to-months', desc: 'How soon a treatment works. Stands after "How soon it works:".' }),
} as const satisfies Record<Onset, Sentence>;

/** Cost brackets. */
export const costWords = {
  free: () => msg('Free', { id: 'cost.free', desc: 'What a treatment costs, roughly.' }),
  low: () => msg('Low', { id: 'cost.low', desc: 'What a treatment costs, roughly.' }),
  'low-to-medium': () => msg('Low to medium', { id: 'cost.low-to-medium', desc: 'What a treatment costs, roughly.' }),
  'free-to-medium': () => msg('Free to medium', { id: 'cost.free-to-medium', desc: 'What a treatment costs, roughly.' }),
  medium: () => msg('Medium', { id: 'cost.medium', desc: 'What a treatment costs, roughly.' }),
  'high-often-free': () =>
    msg('High (often free in public care)', { id: 'cost.high-often-free', desc: 'What a treatment costs, roughly.' }),
  high: () => msg('High', { id: 'cost.high', desc: 'What a treatment costs, roughly.' }),
  'free-but-costs-work-days': () =>
    msg('Free (but it costs days of work)', { id: 'cost.free-but-costs-work-days', desc: 'What a treatment costs, roughly.' }),
  'free-in-many-countries': () =>
    msg('Free where you are treated, in many countries', { id: 'cost.free-in-many-countries', desc: 'What a treatment costs, roughly.' }),
} as const satisfies Record<Cost, Sentence>;

/** Who gives advice. Guidance on back pain is labelled so. */
export const guidelineWords = {
  nice: () =>
    msg('NICE (UK), for low back pain and sciatica', {
      id: 'guideline.nice',
      desc: 'Who wrote a guideline, and what it is about. Proper names stay.',
    }),
  acp: () =>
    msg('American College of Physicians, for back pain (not for sciatica)', {
      id: 'guideline.acp',
      desc: 'Who wrote a guideline, and what it is about. Proper names stay.',
    }),
  nass: () =>
    msg('North American Spine Society (as we remember it: not checked)', {
      id: 'guideline.nass',
      desc: 'Who wrote a guideline, and what it is about. Proper names stay.',
    }),
  who: () =>
    msg('World Health Organization, for long-lasting back pain with no specific cause', {
      id: 'guideline.who',
      desc: 'Who wrote a guideline, and what it is about. Proper names stay.',
    }),
} as const satisfies Record<Guideline, Sentence>;

/** What a guideline says about a treatment. */
export const directionWords = {
  offer: () =>
    msg('Says: offer it', {
      id: 'direction.offer',
      desc: 'What a guideline says about a treatment. These are fixed steps: keep them apart.',
    }),
  consider: () =>
    msg('Says: consider it', {
      id: 'direction.consider',
      desc: 'What a guideline says about a treatment. These are fixed steps: keep them apart.',
    }),
  'do-not-offer': () =>
    msg('Says: do not offer it', {
      id: 'direction.do-not-offer',
      desc: 'What a guideline says about a treatment. These are fixed steps: keep them apart.',
    }),
  'do-not-routinely-offer': () =>
    msg('Says: do not offer it as a routine', {
      id: 'direction.do-not-routinely-offer',
      desc: 'What a guideline says about a treatment. These are fixed steps: keep them apart.',
    }),
  'no-recommendation': () =>
    msg('No advice for or against it', {
      id: 'direction.no-recommendation',
      desc: 'What a guideline says about a treatment. These are fixed steps: keep them apart.',
    }),
  'insufficient-evidence': () =>
    msg('Not enough evidence to say', {
      id: 'direction.insufficient-evidence',
      desc: 'What a guideline says about a treatment. These are fixed steps: keep them apart.',
    }),
  'not-covered': () =>
    msg('Does not cover it', {
      id: 'direction.not-covered',
      desc: 'What a guideline says about a treatment. These are fixed steps: keep them apart.',
    }),
} as const satisfies Record<GuidelineDirection, Sentence>;

/** Heads what other guidelines and reviews say. */
export const otherGuidelineWords = {
  other: () => msg('Others', { id: 'guideline-other.other', desc: 'Heads what other guidelines and reviews say.' }),
} as const satisfies Record<Exclude<GuidelineNote, Guideline>, Sentence>;

/** How far a source was checked. */
export const verificationWords = {
  'verified-here': () =>
    msg('Read by the authors', { id: 'verification.verified-here', desc: 'How far a source was checked. Must not be weakened.' }),
  'verified-secondary': () =>
    msg('Read only in a summary by others', {
      id: 'verification.verified-secondary',
      desc: 'How far a source was checked. Must not be weakened.',
    }),
  'partly-verified': () =>
    msg('Read in part', { id: 'verification.partly-verified', desc: 'How far a source was checked. Must not be weakened.' }),
  'unverified-here': () =>
    msg('Not checked yet', { id: 'verification.unverified-here', desc: 'How far a source was checked. Must not be weakened.' }),
} as const satisfies Record<Verification, Sentence>;

/** Groups of treatments. */
export const treatmentGroupWords = {
  'first-steps': () => msg('First steps', { id: 'treatment-group.first-steps', desc: 'Name of a group of treatments.' }),
  movement: () => msg('Movement and exercise', { id: 'treatment-group.movement', desc: 'Name of a group of treatments.' }),
  'hands-on': () => msg('Hands-on care', { id: 'treatment-group.hands-on', desc: 'Name of a group of treatments.' }),
  supports: () => msg('Belts and aids', { id: 'treatment-group.supports', desc: 'Name of a group of treatments.' }),
  'electro-heat': () => msg('Electrical and heat machines', { id: 'treatment-group.electro-heat', desc: 'Name of a group of treatments.' }),
  medicines: () => msg('Medicines', { id: 'treatment-group.medicines', desc: 'Name of a group of treatments.' }),
  injections: () => msg('Injections', { id: 'treatment-group.injections', desc: 'Name of a group of treatments.' }),
  'mind-team': () => msg('Mind, team and work', { id: 'treatment-group.mind-team', desc: 'Name of a group of treatments.' }),
  'pregnancy-care': () => msg('Pregnancy care', { id: 'treatment-group.pregnancy-care', desc: 'Name of a group of treatments.' }),
  surgery: () => msg('Surgery', { id: 'treatment-group.surgery', desc: 'Name of a group of treatments.' }),
  lifestyle: () => msg('Lifestyle', { id: 'treatment-group.lifestyle', desc: 'Name of a group of treatments.' }),
  folk: () => msg('Folk remedies', { id: 'treatment-group.folk', desc: 'Name of a group of treatments.' }),
} as const satisfies Record<TreatmentGroup, Sentence>;
