import { msg } from '@lit/localize';
import type { Sentence } from './sentence.js';

/** Why the result is soon, routine or self-care: one reason a rule, said to the reader. */
export const calmReasons = {
  'leg-mildly-weak': () =>
    msg('A weak leg or foot should be examined within a few days.', {
      id: 'rule.leg-mildly-weak.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'cancer-history': () =>
    msg('You told us about cancer, or were not sure. New back pain should be checked within a few days.', {
      id: 'rule.cancer-history.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'getting-worse': () =>
    msg('Pain that is getting worse should be checked within a few days.', {
      id: 'rule.getting-worse.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'severe-pain': () =>
    msg('Severe pain that stops sleep or normal tasks should be checked within a few days.', {
      id: 'rule.severe-pain.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'both-legs-on-walking-new': () =>
    msg('Pain in both legs on walking, new or quickly getting worse, should be checked within a few days.', {
      id: 'rule.both-legs-on-walking-new.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  child: () =>
    msg('A young person with back or leg pain should see a doctor.', {
      id: 'rule.child.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'weak-bones': () =>
    msg('With weak bones, new back pain should be checked within a few days.', {
      id: 'rule.weak-bones.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  unwell: () =>
    msg('Feeling unwell with back pain should be checked within a few days.', {
      id: 'rule.unwell.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'cough-hurts-back': () =>
    msg('Back pain that is worse when you cough or strain, without leg pain, should be checked.', {
      id: 'rule.cough-hurts-back.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'warning-sign-unsure': () =>
    msg('You were not sure about a warning sign. Be seen within a few days.', {
      id: 'rule.warning-sign-unsure.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'arm-weak': () =>
    msg('A weak arm or hand should be examined within a few days.', {
      id: 'rule.arm-weak.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'serious-injury-past': () =>
    msg('Pain since a serious accident (or if you are not sure) should be checked within a few days.', {
      id: 'rule.serious-injury-past.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'age-unknown': () =>
    msg('We do not know your age, and age changes the advice. Ask a doctor or nurse within a few days.', {
      id: 'rule.age-unknown.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'sudden-severe-start': () =>
    msg('Very severe pain that came on within seconds or minutes should be checked within a few days, even if easing.', {
      id: 'rule.sudden-severe-start.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'both-legs-steady-or-new-ache': () =>
    msg('Trouble in both legs should be checked within a few days.', {
      id: 'rule.both-legs-steady-or-new-ache.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'unsteady-walking': () =>
    msg('Unsteady walking should be checked within a few days.', {
      id: 'rule.unsteady-walking.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'weak-bones-and-strain': () =>
    msg('With weak bones, pain that began with a lift, twist or movement should be checked within a few days.', {
      id: 'rule.weak-bones-and-strain.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'calf-unsure': () =>
    msg(
      'You were not sure about a swollen or sore calf. It can be a blood clot. Have it checked within a few days, or today if it grows.',
      { id: 'rule.calf-unsure.reason', desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.' },
    ),
  'sexual-change-unsure': () =>
    msg('Talk to a doctor or nurse within a few days about a possible change in sexual feeling or function.', {
      id: 'rule.sexual-change-unsure.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'bladder-frequency-older': () =>
    msg('Talk to a doctor or nurse within a few days about the older change in how often you pee.', {
      id: 'rule.bladder-frequency-older.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'upper-and-lower-back-pain': () =>
    msg('Pain both between the shoulder blades and in the lower back should be checked within a few days.', {
      id: 'rule.upper-and-lower-back-pain.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'burning-pee': () =>
    msg('Burning when you pee should be checked within a few days.', {
      id: 'rule.burning-pee.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'both-arms': () =>
    msg('Pain in both arms should be checked within a few days.', {
      id: 'rule.both-arms.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'pain-worse-lying': () =>
    msg('Pain worse at night or lying down should be checked within a few days, even if moving helps.', {
      id: 'rule.pain-worse-lying.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'blood-thinner-and-nerve-pain': () =>
    msg('On a blood thinner, new leg nerve pain that is not easing should be checked within a few days.', {
      id: 'rule.blood-thinner-and-nerve-pain.reason',
      desc: 'Reason for a result of level "soon". Says what the reader told, never what they have.',
    }),
  'lasting-over-6-weeks': () =>
    msg('After more than 6 weeks, a review is worth booking.', {
      id: 'rule.lasting-over-6-weeks.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'daily-tasks-lost': () =>
    msg('Pain that stops your normal tasks is a reason to be seen.', {
      id: 'rule.daily-tasks-lost.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'home-care-not-helping': () =>
    msg('A few weeks of home care have not changed it.', {
      id: 'rule.home-care-not-helping.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'inflammatory-signs': () =>
    msg('You ticked several signs of an inflamed spine. Ask about a check for axial spondyloarthritis.', {
      id: 'rule.inflammatory-signs.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'lasting-over-60': () =>
    msg('At 60 or over, back pain that lasts is worth a check, sometimes with blood tests.', {
      id: 'rule.lasting-over-60.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'new-pain-over-70': () =>
    msg('From age 70, new back pain is worth a check after 2 weeks, or after a fall, lift or twist.', {
      id: 'rule.new-pain-over-70.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'both-feet-tingle': () =>
    msg('Tingling in both feet is often a general nerve problem. A blood test may be needed.', {
      id: 'rule.both-feet-tingle.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'leg-pain-on-walking': () =>
    msg('Leg pain on walking that goes when you stop can be poor blood flow.', {
      id: 'rule.leg-pain-on-walking.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'pain-with-periods': () =>
    msg('Leg pain that comes with periods is worth telling a doctor.', {
      id: 'rule.pain-with-periods.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'hip-signs': () =>
    msg('Groin pain that is worse with shoes and socks often comes from the hip.', {
      id: 'rule.hip-signs.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'outer-thigh-numb': () =>
    msg('A numb or burning outer thigh is worth showing to a doctor.', {
      id: 'rule.outer-thigh-numb.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'feet-long-cold': () =>
    msg('Feet that are always cold are worth a check.', {
      id: 'rule.feet-long-cold.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'neck-or-arm-main': () =>
    msg('This checker is for the lower back. It looked for danger signs in the neck, but neck or arm pain should be examined.', {
      id: 'rule.neck-or-arm-main.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'leg-signs-after-surgery': () =>
    msg('Leg trouble after a past back operation is worth talking over with a doctor.', {
      id: 'rule.leg-signs-after-surgery.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  pregnancy: () =>
    msg('Tell your midwife or doctor about back or leg pain in pregnancy at the next visit.', {
      id: 'rule.pregnancy.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'both-legs-ache': () =>
    msg('An ache in both legs is worth a check.', {
      id: 'rule.both-legs-ache.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'infection-risk': () =>
    msg('Your health history makes infection a little more likely. Tell a doctor or nurse about this pain.', {
      id: 'rule.infection-risk.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'both-legs-on-walking': () =>
    msg('Pain in both legs on walking is worth a check, to be sure of the cause.', {
      id: 'rule.both-legs-on-walking.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'sexual-change-older': () =>
    msg('An older, steady change in sexual feeling or function is worth telling a doctor.', {
      id: 'rule.sexual-change-older.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'blood-thinner-and-easing-nerve-pain': () =>
    msg('On a blood thinner, new nerve pain in the leg is worth telling a doctor.', {
      id: 'rule.blood-thinner-and-easing-nerve-pain.reason',
      desc: 'Reason for a result of level "routine". Says what the reader told, never what they have.',
    }),
  'no-warning-sign': () =>
    msg('Your answers show no warning sign. That does not mean that nothing is wrong. Keep watching for the signs listed below.', {
      id: 'rule.no-warning-sign.reason',
      desc: 'Reason for a result of level "self-care". Says what the reader told, never what they have.',
    }),
} as const satisfies Record<string, Sentence>;
