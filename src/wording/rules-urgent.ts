import { msg } from '@lit/localize';
import type { Sentence } from './sentence.js';

/** Why the result is urgent: one reason a rule, said to the reader. */
export const urgentReasons = {
  'cauda-equina-sign-long-standing': () =>
    msg('You told us about bladder, bowel or saddle changes. They are not new, but tell a doctor or nurse today.', {
      id: 'rule.cauda-equina-sign-long-standing.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'sexual-change': () =>
    msg('Talk to a doctor or nurse today about a new change in sexual feeling or function.', {
      id: 'rule.sexual-change.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'cauda-equina-unsure': () =>
    msg('You were not sure about a bladder, bowel or saddle sign. Speak to a doctor or nurse today.', {
      id: 'rule.cauda-equina-unsure.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'bladder-frequency': () =>
    msg('A new change in how often you pee, with back or leg trouble, should be checked today.', {
      id: 'rule.bladder-frequency.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'leg-clearly-weak': () =>
    msg('A foot that drops, a leg that gives way or one that hardly moves should be checked today.', {
      id: 'rule.leg-clearly-weak.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'weakness-growing': () =>
    msg('Weakness that is getting worse should be checked today.', {
      id: 'rule.weakness-growing.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'weakness-unsure': () =>
    msg('You were not sure if a leg is weak. Have it checked today.', {
      id: 'rule.weakness-unsure.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'both-legs-steady-or-unsure': () =>
    msg('Trouble in both legs should be checked today, even if it is not getting worse.', {
      id: 'rule.both-legs-steady-or-unsure.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'calf-swollen': () =>
    msg('A swollen, warm or sore calf can be a blood clot. You need to be seen today.', {
      id: 'rule.calf-swollen.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'foot-poor-blood-supply': () =>
    msg('This can mean that a foot gets too little blood. You need to be seen today.', {
      id: 'rule.foot-poor-blood-supply.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  fever: () =>
    msg('Back pain with a high temperature should be checked today.', {
      id: 'rule.fever.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'needle-or-operation': () =>
    msg('New back pain after injected drugs, or a recent needle or operation in the back, should be checked today. Fever may be missing.', {
      id: 'rule.needle-or-operation.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'infection-risk-with-warning': () =>
    msg('Your health history makes infection more likely, and your pain has warning features. You need to be seen today.', {
      id: 'rule.infection-risk-with-warning.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'weight-loss-or-back-shape': () =>
    msg('Losing weight without trying, or a lump or change of shape in the back, needs an urgent appointment (NHS advice).', {
      id: 'rule.weight-loss-or-back-shape.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'pain-never-eases': () =>
    msg('Pain that no position eases, by day or by night, should be checked today.', {
      id: 'rule.pain-never-eases.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'thoracic-pain': () =>
    msg('Pain like a band round the body should be checked. So should pain between the shoulder blades but not in the lower back.', {
      id: 'rule.thoracic-pain.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'cancer-history-with-warning': () =>
    msg('With cancer, even in the past, talk to a doctor or nurse about this spine pain within 24 hours.', {
      id: 'rule.cancer-history-with-warning.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'weak-bones-and-slip': () =>
    msg('With weak bones, even a small fall or a sudden start can mean a break.', {
      id: 'rule.weak-bones-and-slip.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'fall-over-70': () =>
    msg('At 70 or over, new back pain after even a small fall should be checked today.', {
      id: 'rule.fall-over-70.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'blood-thinner-and-knock': () =>
    msg(
      'You may take a blood thinner or bleed easily. New back pain after a knock, with a sudden start, weakness or quick worsening should be checked today.',
      {
        id: 'rule.blood-thinner-and-knock.reason',
        desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
      },
    ),
  'rash-one-side': () =>
    msg('This may be shingles. Medicine works best within 3 days of the rash.', {
      id: 'rule.rash-one-side.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'kidney-or-belly-signs': () =>
    msg('This may come from the kidney, bladder or tummy. It should be checked today.', {
      id: 'rule.kidney-or-belly-signs.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'cord-signs': () =>
    msg('Clumsy hands, shocks on bending the neck, or unsteady walking with another sign can mean pressure on the spinal cord.', {
      id: 'rule.cord-signs.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'pregnancy-signs': () =>
    msg('In pregnancy, these signs need a call to your maternity unit now, day or night.', {
      id: 'rule.pregnancy-signs.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'pain-unbearable': () =>
    msg('Pain you cannot cope with needs help today. So does not being able to walk or stand.', {
      id: 'rule.pain-unbearable.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'sudden-pain-or-known-aneurysm': () =>
    msg('Sudden very severe back pain at your age should be checked today. So should back pain with a known swollen artery.', {
      id: 'rule.sudden-pain-or-known-aneurysm.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'child-with-warning': () =>
    msg(
      'A young person’s back pain should be checked today with fever, illness, clear weakness, or if it never eases. Under 16, also with leg signs, waking at night or a fall.',
      {
        id: 'rule.child-with-warning.reason',
        desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
      },
    ),
  'both-arms-or-arm-weakening': () =>
    msg('Both arms numb or weak, or arm weakness that is getting worse, should be checked today.', {
      id: 'rule.both-arms-or-arm-weakening.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'tb-with-warning': () =>
    msg('Back pain with these signs should be checked today after TB, or contact with it.', {
      id: 'rule.tb-with-warning.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'cancer-now': () =>
    msg('You told us about cancer now, or tests for it. Call your cancer team today about this back pain.', {
      id: 'rule.cancer-now.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'pain-questions-open': () =>
    msg('Some questions about the pain are open, so we cannot call this safe. Answer them, or speak to a doctor or nurse today.', {
      id: 'rule.pain-questions-open.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
  'both-legs-weak-steady-or-unsure': () =>
    msg('Weakness in both legs, or in one and perhaps the other, should be checked today.', {
      id: 'rule.both-legs-weak-steady-or-unsure.reason',
      desc: 'Reason for a result of level "urgent". Says what the reader told, never what they have.',
    }),
} as const satisfies Record<string, Sentence>;
