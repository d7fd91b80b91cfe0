import { msg } from '@lit/localize';
import type { PatternId } from '../knowledge/patterns.js';
import type { Sentence } from './sentence.js';

/** What the answers can mean: never "you have", always "this can happen when". */
export const patternWords = {
  'lumbar-radiculopathy': {
    name: () =>
      msg('Pinched nerve in the lower back (sciatica)', { id: 'pattern.lumbar-radiculopathy.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('Your answers fit a pattern that often happens when a nerve in the lower back is irritated or pinched.', {
        id: 'pattern.lumbar-radiculopathy.fits',
        desc: 'Said when the answers fit this cause. Never "you have".',
      }),
    possible: () =>
      msg('Some of your answers can happen when a nerve in the lower back is irritated, but other causes can feel the same.', {
        id: 'pattern.lumbar-radiculopathy.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('Pain only in the back', { id: 'pattern.lumbar-radiculopathy.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Both legs', { id: 'pattern.lumbar-radiculopathy.against.1', desc: 'A sign that speaks against this cause.' }),
      () =>
        msg('Leg pain that comes only on walking and goes on sitting', {
          id: 'pattern.lumbar-radiculopathy.against.2',
          desc: 'A sign that speaks against this cause.',
        }),
      () =>
        msg('Groin pain with shoes and socks', {
          id: 'pattern.lumbar-radiculopathy.against.3',
          desc: 'A sign that speaks against this cause.',
        }),
    ],
    tellClinician: () =>
      msg('Leg pain below the knee, sensory symptoms, cough effect, movements that are weak.', {
        id: 'pattern.lumbar-radiculopathy.tell',
        desc: 'What to tell the clinician about.',
      }),
  },
  'spinal-stenosis': {
    name: () => msg('Narrow spinal canal (stenosis)', { id: 'pattern.spinal-stenosis.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('Leg pain that comes on standing or walking and eases when you sit or bend forward often comes from a narrow spinal canal.', {
        id: 'pattern.spinal-stenosis.fits',
        desc: 'Said when the answers fit this cause. Never "you have".',
      }),
    possible: () =>
      msg('Leg pain on walking that eases on sitting can come from a narrow spinal canal. It is less usual at your age.', {
        id: 'pattern.spinal-stenosis.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () =>
        msg('Pain that stays when sitting', { id: 'pattern.spinal-stenosis.against.0', desc: 'A sign that speaks against this cause.' }),
      () =>
        msg('Relief by just standing still (blood flow)', {
          id: 'pattern.spinal-stenosis.against.1',
          desc: 'A sign that speaks against this cause.',
        }),
      () => msg('Under 50', { id: 'pattern.spinal-stenosis.against.2', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('How far they can walk, what eases it, foot pulses.', {
        id: 'pattern.spinal-stenosis.tell',
        desc: 'What to tell the clinician about.',
      }),
  },
  'nonspecific-back-pain': {
    name: () => msg('Back pain without nerve signs', { id: 'pattern.nonspecific-back-pain.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('Your answers fit ordinary back pain, without signs of a pinched nerve.', {
        id: 'pattern.nonspecific-back-pain.fits',
        desc: 'Said when the answers fit this cause. Never "you have".',
      }),
    possible: () =>
      msg('This may be ordinary back pain that spreads a little.', {
        id: 'pattern.nonspecific-back-pain.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('Pain below the knee', { id: 'pattern.nonspecific-back-pain.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Numbness', { id: 'pattern.nonspecific-back-pain.against.1', desc: 'A sign that speaks against this cause.' }),
      () => msg('Weakness', { id: 'pattern.nonspecific-back-pain.against.2', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () => msg('Nothing special.', { id: 'pattern.nonspecific-back-pain.tell', desc: 'What to tell the clinician about.' }),
  },
  'si-joint': {
    name: () => msg('Joint at the back of the pelvis (sacroiliac)', { id: 'pattern.si-joint.name', desc: 'Name of a possible cause.' }),
    possible: () =>
      msg(
        'Pain at one spot beside the base of the spine can come from the joint at the back of the pelvis. Only an examination can tell.',
        { id: 'pattern.si-joint.possible', desc: 'Said when this cause is possible. Never "you have".' },
      ),
    against: [
      () => msg('Pain below the knee', { id: 'pattern.si-joint.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Numbness', { id: 'pattern.si-joint.against.1', desc: 'A sign that speaks against this cause.' }),
      () => msg('Pain in the middle of the back', { id: 'pattern.si-joint.against.2', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () => msg('One-finger site of pain.', { id: 'pattern.si-joint.tell', desc: 'What to tell the clinician about.' }),
  },
  'deep-gluteal': {
    name: () => msg('Nerve irritated in the buttock (piriformis)', { id: 'pattern.deep-gluteal.name', desc: 'Name of a possible cause.' }),
    possible: () =>
      msg('Buttock and leg pain that is worse on sitting, without back pain, can come from the nerve being irritated in the buttock.', {
        id: 'pattern.deep-gluteal.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('Back pain', { id: 'pattern.deep-gluteal.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Worse on coughing', { id: 'pattern.deep-gluteal.against.1', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () => msg('Where exactly it is tender.', { id: 'pattern.deep-gluteal.tell', desc: 'What to tell the clinician about.' }),
  },
  hip: {
    name: () => msg('Hip joint', { id: 'pattern.hip.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('Groin pain that is worse with socks, shoes or getting in a car often comes from the hip joint.', {
        id: 'pattern.hip.fits',
        desc: 'Said when the answers fit this cause. Never "you have".',
      }),
    possible: () =>
      msg('Pain round the hip can come from the hip rather than the back.', {
        id: 'pattern.hip.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('Pain below the knee', { id: 'pattern.hip.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Numb foot', { id: 'pattern.hip.against.1', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () => msg('Hip turning, limp.', { id: 'pattern.hip.tell', desc: 'What to tell the clinician about.' }),
  },
  meralgia: {
    name: () => msg('Skin nerve of the outer thigh', { id: 'pattern.meralgia.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('Numbness or burning on the outer thigh, with normal strength, often comes from a skin nerve pressed at the front of the hip.', {
        id: 'pattern.meralgia.fits',
        desc: 'Said when the answers fit this cause. Never "you have".',
      }),
    possible: () =>
      msg('Numb outer thigh can come from a skin nerve at the front of the hip, or from the back.', {
        id: 'pattern.meralgia.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('Weakness', { id: 'pattern.meralgia.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Below the knee', { id: 'pattern.meralgia.against.1', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('Tight clothes, weight change, pregnancy, diabetes.', { id: 'pattern.meralgia.tell', desc: 'What to tell the clinician about.' }),
  },
  peroneal: {
    name: () => msg('Nerve pressed at the side of the knee', { id: 'pattern.peroneal.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('A foot that drops without back or leg pain, after pressure at the knee, can come from a nerve at the side of the knee.', {
        id: 'pattern.peroneal.fits',
        desc: 'Said when the answers fit this cause. Never "you have".',
      }),
    possible: () =>
      msg('A foot that drops without pain can come from a nerve at the knee or from the back. It needs an examination.', {
        id: 'pattern.peroneal.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('Back or leg pain', { id: 'pattern.peroneal.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Both feet', { id: 'pattern.peroneal.against.1', desc: 'A sign that speaks against this cause.' }),
      () => msg('Weak tiptoe or hip', { id: 'pattern.peroneal.against.2', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('Turning the foot in, hip strength.', { id: 'pattern.peroneal.tell', desc: 'What to tell the clinician about.' }),
  },
  'vascular-claudication': {
    name: () => msg('Poor blood flow to the leg', { id: 'pattern.vascular-claudication.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('Leg pain on walking that goes within minutes of standing still often comes from poor blood flow.', {
        id: 'pattern.vascular-claudication.fits',
        desc: 'Said when the answers fit this cause. Never "you have".',
      }),
    possible: () =>
      msg('Leg pain on walking can come from poor blood flow or from the back.', {
        id: 'pattern.vascular-claudication.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () =>
        msg('Relief needs sitting or bending', {
          id: 'pattern.vascular-claudication.against.0',
          desc: 'A sign that speaks against this cause.',
        }),
      () =>
        msg('Pain when standing still', { id: 'pattern.vascular-claudication.against.1', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('Smoking, diabetes, heart disease, foot pulses.', {
        id: 'pattern.vascular-claudication.tell',
        desc: 'What to tell the clinician about.',
      }),
  },
  'peripheral-neuropathy': {
    name: () => msg('General nerve problem in both feet', { id: 'pattern.peripheral-neuropathy.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg(
        'Tingling in both feet that hardly changes over months is often a general nerve problem, for example with diabetes or low vitamin B12.',
        { id: 'pattern.peripheral-neuropathy.fits', desc: 'Said when the answers fit this cause. Never "you have".' },
      ),
    possible: () =>
      msg('Tingling in both feet can be a general nerve problem.', {
        id: 'pattern.peripheral-neuropathy.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('One leg only', { id: 'pattern.peripheral-neuropathy.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Pain from the back', { id: 'pattern.peripheral-neuropathy.against.1', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('Diabetes, alcohol, B12, medicines.', { id: 'pattern.peripheral-neuropathy.tell', desc: 'What to tell the clinician about.' }),
  },
  'cervical-radiculopathy': {
    name: () => msg('Pinched nerve in the neck', { id: 'pattern.cervical-radiculopathy.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('Neck pain with pain, tingling or weakness in one arm can come from a nerve in the neck.', {
        id: 'pattern.cervical-radiculopathy.fits',
        desc: 'Said when the answers fit this cause. Never "you have".',
      }),
    possible: () =>
      msg('Neck and arm pain can come from a nerve in the neck, or from the shoulder.', {
        id: 'pattern.cervical-radiculopathy.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('Both arms', { id: 'pattern.cervical-radiculopathy.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Clumsy hands', { id: 'pattern.cervical-radiculopathy.against.1', desc: 'A sign that speaks against this cause.' }),
      () => msg('Unsteady walking', { id: 'pattern.cervical-radiculopathy.against.2', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('Arm strength, hand function, walking.', {
        id: 'pattern.cervical-radiculopathy.tell',
        desc: 'What to tell the clinician about.',
      }),
  },
  'inflammatory-back-pain': {
    name: () =>
      msg('Inflammation of the spine (axial spondyloarthritis)', {
        id: 'pattern.inflammatory-back-pain.name',
        desc: 'Name of a possible cause.',
      }),
    fits: () =>
      msg(
        'You ticked at least 4 of the signs doctors use to decide on a check for inflammation of the spine. Ask your family doctor about it.',
        { id: 'pattern.inflammatory-back-pain.fits', desc: 'Said when the answers fit this cause. Never "you have".' },
      ),
    possible: () =>
      msg('You ticked 3 of the signs doctors use. A blood test (HLA-B27) may help decide.', {
        id: 'pattern.inflammatory-back-pain.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('Started after 45', { id: 'pattern.inflammatory-back-pain.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Better with rest', { id: 'pattern.inflammatory-back-pain.against.1', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('The list of criteria met.', { id: 'pattern.inflammatory-back-pain.tell', desc: 'What to tell the clinician about.' }),
  },
  shingles: {
    name: () => msg('Shingles', { id: 'pattern.shingles.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('A new blistering rash on one side where it hurts is often shingles.', {
        id: 'pattern.shingles.fits',
        desc: 'Said when the answers fit this cause. Never "you have".',
      }),
    possible: () =>
      msg('If a rash or blisters appear on one side, think of shingles.', {
        id: 'pattern.shingles.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [() => msg('Rash on both sides', { id: 'pattern.shingles.against.0', desc: 'A sign that speaks against this cause.' })],
    tellClinician: () => msg('When the rash began.', { id: 'pattern.shingles.tell', desc: 'What to tell the clinician about.' }),
  },
  'kidney-or-bladder': {
    name: () => msg('Kidney or bladder', { id: 'pattern.kidney-or-bladder.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('These signs together often come from a kidney infection or stone.', {
        id: 'pattern.kidney-or-bladder.fits',
        desc: 'Said when the answers fit this cause. Never "you have".',
      }),
    possible: () =>
      msg('This may come from the kidney or bladder.', {
        id: 'pattern.kidney-or-bladder.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () =>
        msg('Pain changes with movement', { id: 'pattern.kidney-or-bladder.against.0', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () => msg('Pee test.', { id: 'pattern.kidney-or-bladder.tell', desc: 'What to tell the clinician about.' }),
  },
  'cyclic-sciatica': {
    name: () => msg('Leg pain with periods', { id: 'pattern.cyclic-sciatica.name', desc: 'Name of a possible cause.' }),
    possible: () =>
      msg('Leg pain that comes with periods can have a cause in the pelvis, such as endometriosis.', {
        id: 'pattern.cyclic-sciatica.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('No link with periods', { id: 'pattern.cyclic-sciatica.against.0', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('A diary of pain and periods.', { id: 'pattern.cyclic-sciatica.tell', desc: 'What to tell the clinician about.' }),
  },
  'pelvic-girdle-pain': {
    name: () => msg('Pelvic girdle pain of pregnancy', { id: 'pattern.pelvic-girdle-pain.name', desc: 'Name of a possible cause.' }),
    possible: () =>
      msg('Pain at the back or front of the pelvis is common in pregnancy (about 1 in 5).', {
        id: 'pattern.pelvic-girdle-pain.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('Below the knee', { id: 'pattern.pelvic-girdle-pain.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Numb foot', { id: 'pattern.pelvic-girdle-pain.against.1', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('Turning in bed, stairs, walking.', { id: 'pattern.pelvic-girdle-pain.tell', desc: 'What to tell the clinician about.' }),
  },
  unclear: {
    name: () => msg('No clear pattern', { id: 'pattern.unclear.name', desc: 'Name of a possible cause.' }),
    possible: () =>
      msg('Your answers do not point to one cause. That is common. An examination can help.', {
        id: 'pattern.unclear.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [],
  },
} as const satisfies Record<
  PatternId,
  { name: Sentence; fits?: Sentence; possible: Sentence; against: readonly Sentence[]; tellClinician?: Sentence }
>;
