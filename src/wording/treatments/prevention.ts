import { msg } from '@lit/localize';
import type { PreventionId, PreventionVerdict } from '../../knowledge/treatments/prevention.js';
import type { Sentence } from '../sentence.js';

/** Advice on prevention, and what is known about it. */
export const preventionWords = {
  'p-exercise': {
    text: () =>
      msg('Regular gentle exercise and a stronger trunk', {
        id: 'prevention.p-exercise.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg(
        'Exercise with advice makes new back pain clearly less likely over a year. Exercise alone may too. Keep going: the effect fades.',
        { id: 'prevention.p-exercise.detail', desc: 'What is known about the advice.' },
      ),
  },
  'p-walk': {
    text: () =>
      msg('Walk more if you sit a lot', {
        id: 'prevention.p-walk.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('It counts as exercise. There is no sciatica trial.', {
        id: 'prevention.p-walk.detail',
        desc: 'What is known about the advice.',
      }),
  },
  'p-weight': {
    text: () =>
      msg('Healthy weight', {
        id: 'prevention.p-weight.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('Being very overweight goes with more sciatica. Losing weight has not been tested as prevention.', {
        id: 'prevention.p-weight.detail',
        desc: 'What is known about the advice.',
      }),
  },
  'p-smoking': {
    text: () =>
      msg("Give up 'bad habits' (smoking)", {
        id: 'prevention.p-smoking.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('Smoking goes with more sciatica. How much more was not read.', {
        id: 'prevention.p-smoking.detail',
        desc: 'What is known about the advice.',
      }),
  },
  'p-posture': {
    text: () =>
      msg('Keep your back straight / posture correction', {
        id: 'prevention.p-posture.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('No single right posture. Change position often.', {
        id: 'prevention.p-posture.detail',
        desc: 'What is known about the advice.',
      }),
  },
  'p-lifting': {
    text: () =>
      msg('Lift with the legs, split loads, hold close', {
        id: 'prevention.p-lifting.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('Makes a job easier; teaching lifting alone does not prevent back pain.', {
        id: 'prevention.p-lifting.detail',
        desc: 'What is known about the advice.',
      }),
  },
  'p-lift-sitting': {
    text: () =>
      msg('Move a large box from a sitting position', {
        id: 'prevention.p-lift-sitting.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('Odd advice with no proof. Get close to the box, or get help.', {
        id: 'prevention.p-lift-sitting.detail',
        desc: 'What is known about the advice.',
      }),
  },
  'p-belt': {
    text: () =>
      msg('Wear a belt or corset during hard work', {
        id: 'prevention.p-belt.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('Studies show no effect (moderate certainty).', { id: 'prevention.p-belt.detail', desc: 'What is known about the advice.' }),
  },
  'p-bag': {
    text: () =>
      msg('Swap the shoulder you carry a bag on', {
        id: 'prevention.p-bag.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () => msg('Comfort only.', { id: 'prevention.p-bag.detail', desc: 'What is known about the advice.' }),
  },
  'p-heels': {
    text: () =>
      msg('Wear high heels less', {
        id: 'prevention.p-heels.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('No proof that heels cause or prevent a pinched nerve. Wear what is comfortable and steady.', {
        id: 'prevention.p-heels.detail',
        desc: 'What is known about the advice.',
      }),
  },
  'p-drafts': {
    text: () =>
      msg('Avoid drafts and cold', {
        id: 'prevention.p-drafts.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg(
        'Two studies of nearly 1,000 people each: cold, damp, wind and pressure changes did not set off back pain in any important way.',
        { id: 'prevention.p-drafts.detail', desc: 'What is known about the advice.' },
      ),
  },
  'p-sudden': {
    text: () =>
      msg('Never make sudden movements; limit how far you bend', {
        id: 'prevention.p-sudden.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('Fear of moving goes with slower recovery. Build up instead.', {
        id: 'prevention.p-sudden.detail',
        desc: 'What is known about the advice.',
      }),
  },
  'p-bed': {
    text: () =>
      msg('Good level bed, not too soft', {
        id: 'prevention.p-bed.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('Medium-firm beats firm for long-term back ache; a hard bed is not better.', {
        id: 'prevention.p-bed.detail',
        desc: 'What is known about the advice.',
      }),
  },
  'p-food': {
    text: () =>
      msg('Collagen, vitamins, less salt', {
        id: 'prevention.p-food.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () => msg('Eat well for general health.', { id: 'prevention.p-food.detail', desc: 'What is known about the advice.' }),
  },
  'p-drinks': {
    text: () =>
      msg('Less strong coffee, fizzy drinks, alcohol, sour juice and fruit', {
        id: 'prevention.p-drinks.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('No link with nerve pain shown. Less alcohol is good for you. Do not cut out fruit.', {
        id: 'prevention.p-drinks.detail',
        desc: 'What is known about the advice.',
      }),
  },
  'p-stretch': {
    text: () =>
      msg('Regular stretching prevents pinched nerves', {
        id: 'prevention.p-stretch.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('Stretching can be part of staying active. On its own it is not shown to prevent anything.', {
        id: 'prevention.p-stretch.detail',
        desc: 'What is known about the advice.',
      }),
  },
  'p-pregnancy': {
    text: () =>
      msg('In pregnancy: avoid heavy bags, wear a support belt, watch your back', {
        id: 'prevention.p-pregnancy.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('Ask for pregnancy physiotherapy. Exercise did not clearly prevent back pain; a belt may ease pelvic pain.', {
        id: 'prevention.p-pregnancy.detail',
        desc: 'What is known about the advice.',
      }),
  },
  'p-manual': {
    text: () =>
      msg('Manual therapy to prevent back disease', {
        id: 'prevention.p-manual.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () => msg('Not a proven way to prevent it.', { id: 'prevention.p-manual.detail', desc: 'What is known about the advice.' }),
  },
  'p-vacuum': {
    text: () =>
      msg('Vacuum or stone therapy as prevention', {
        id: 'prevention.p-vacuum.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () => msg('This is a claim from advertising.', { id: 'prevention.p-vacuum.detail', desc: 'What is known about the advice.' }),
  },
  'p-giveup': {
    text: () =>
      msg("Give up sport, stairs and records: 'you are not so young'", {
        id: 'prevention.p-giveup.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('Stay as active as you can. Fitness protects.', { id: 'prevention.p-giveup.detail', desc: 'What is known about the advice.' }),
  },
  'p-insoles': {
    text: () =>
      msg('Special insoles', {
        id: 'prevention.p-insoles.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () => msg('No effect on back pain.', { id: 'prevention.p-insoles.detail', desc: 'What is known about the advice.' }),
  },
  'p-injury': {
    text: () =>
      msg('Avoid situations that could injure you', {
        id: 'prevention.p-injury.text',
        desc: 'Advice on prevention that people hear. Not our advice: a verdict follows.',
      }),
    detail: () =>
      msg('General safety, above all with thin bones.', { id: 'prevention.p-injury.detail', desc: 'What is known about the advice.' }),
  },
} as const satisfies Record<PreventionId, { text: Sentence; detail: Sentence }>;

/** Verdicts on advice. */
export const preventionVerdictWords = {
  helps: () => msg('Helps', { id: 'prevention-verdict.helps', desc: 'A verdict on advice. Short.' }),
  sensible: () => msg('Sensible', { id: 'prevention-verdict.sensible', desc: 'A verdict on advice. Short.' }),
  linked: () => msg('There is a link', { id: 'prevention-verdict.linked', desc: 'A verdict on advice. Short.' }),
  unproven: () => msg('Not proven', { id: 'prevention-verdict.unproven', desc: 'A verdict on advice. Short.' }),
  'sensible-not-proven': () =>
    msg('Sensible, but not proven', { id: 'prevention-verdict.sensible-not-proven', desc: 'A verdict on advice. Short.' }),
  'not-advised': () => msg('Not advised', { id: 'prevention-verdict.not-advised', desc: 'A verdict on advice. Short.' }),
  'does-not-work': () => msg('Does not work', { id: 'prevention-verdict.does-not-work', desc: 'A verdict on advice. Short.' }),
  'harmless-unproven': () =>
    msg('Harmless, but not proven', { id: 'prevention-verdict.harmless-unproven', desc: 'A verdict on advice. Short.' }),
  'unproven-can-harm': () =>
    msg('Not proven, and can do harm', { id: 'prevention-verdict.unproven-can-harm', desc: 'A verdict on advice. Short.' }),
  partly: () => msg('Partly true', { id: 'prevention-verdict.partly', desc: 'A verdict on advice. Short.' }),
  'harmful-advice': () => msg('Harmful advice', { id: 'prevention-verdict.harmful-advice', desc: 'A verdict on advice. Short.' }),
} as const satisfies Record<PreventionVerdict, Sentence>;
