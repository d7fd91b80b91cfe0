import { msg } from '@lit/localize';
import type { PatternId } from '../knowledge/patterns.js';
import type { Sentence } from './sentence.js';

/** What the answers can mean: never "you have", always "this can happen when". */
export const patternWords = {
  'lumbar-radiculopathy': {
    name: () =>
      msg('Pinched nerve in the lower back (sciatica)', { id: 'pattern.lumbar-radiculopathy.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('Your answers fit what often happens when a nerve in the lower back is irritated or pinched.', {
        id: 'pattern.lumbar-radiculopathy.fits',
        desc: 'Said when the answers fit this cause. Never "you have".',
      }),
    possible: () =>
      msg('Some of your answers can come from an irritated nerve in the lower back. Other causes can feel the same.', {
        id: 'pattern.lumbar-radiculopathy.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('Pain only in the back', { id: 'pattern.lumbar-radiculopathy.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Both legs', { id: 'pattern.lumbar-radiculopathy.against.1', desc: 'A sign that speaks against this cause.' }),
      () =>
        msg('Leg pain that comes only when you walk and goes when you sit', {
          id: 'pattern.lumbar-radiculopathy.against.2',
          desc: 'A sign that speaks against this cause.',
        }),
      () =>
        msg('Groin pain when you put on shoes and socks', {
          id: 'pattern.lumbar-radiculopathy.against.3',
          desc: 'A sign that speaks against this cause.',
        }),
    ],
    tellClinician: () =>
      msg('How far down it goes, what you feel there, what coughing does, and what is weak.', {
        id: 'pattern.lumbar-radiculopathy.tell',
        desc: 'What to tell the clinician about.',
      }),
  },
  'spinal-stenosis': {
    name: () => msg('Narrow spinal canal (stenosis)', { id: 'pattern.spinal-stenosis.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('Leg pain on standing or walking that eases on sitting or bending forward often comes from a narrow spinal canal.', {
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
        msg('Pain that stays when you sit', { id: 'pattern.spinal-stenosis.against.0', desc: 'A sign that speaks against this cause.' }),
      () =>
        msg('Relief from just standing still (more like blood flow)', {
          id: 'pattern.spinal-stenosis.against.1',
          desc: 'A sign that speaks against this cause.',
        }),
      () => msg('Age under 50', { id: 'pattern.spinal-stenosis.against.2', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('How far you can walk, and what eases it. Ask about the pulse in your feet.', {
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
      msg('One sore spot beside the base of the spine can come from the joint at the back of the pelvis. Only an examination can tell.', {
        id: 'pattern.si-joint.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('Pain below the knee', { id: 'pattern.si-joint.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Numbness', { id: 'pattern.si-joint.against.1', desc: 'A sign that speaks against this cause.' }),
      () => msg('Pain in the middle of the back', { id: 'pattern.si-joint.against.2', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('Where it hurts: point with one finger.', { id: 'pattern.si-joint.tell', desc: 'What to tell the clinician about.' }),
  },
  'deep-gluteal': {
    name: () => msg('Nerve irritated in the buttock (piriformis)', { id: 'pattern.deep-gluteal.name', desc: 'Name of a possible cause.' }),
    possible: () =>
      msg('Buttock and leg pain that is worse on sitting, without back pain, can come from a nerve irritated there.', {
        id: 'pattern.deep-gluteal.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('Back pain', { id: 'pattern.deep-gluteal.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Worse when you cough', { id: 'pattern.deep-gluteal.against.1', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('Where exactly it is sore to touch.', { id: 'pattern.deep-gluteal.tell', desc: 'What to tell the clinician about.' }),
  },
  hip: {
    name: () => msg('Hip joint', { id: 'pattern.hip.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('Groin pain that is worse with socks, shoes or getting into a car often comes from the hip joint.', {
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
      () => msg('A numb foot', { id: 'pattern.hip.against.1', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () => msg('A limp, and how well your hip turns.', { id: 'pattern.hip.tell', desc: 'What to tell the clinician about.' }),
  },
  meralgia: {
    name: () => msg('Skin nerve of the outer thigh', { id: 'pattern.meralgia.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('A numb or burning outer thigh, with normal strength, often comes from a skin nerve. It is pressed at the front of the hip.', {
        id: 'pattern.meralgia.fits',
        desc: 'Said when the answers fit this cause. Never "you have".',
      }),
    possible: () =>
      msg('A numb outer thigh can come from a skin nerve at the front of the hip, or from the back.', {
        id: 'pattern.meralgia.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('Weakness', { id: 'pattern.meralgia.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Trouble below the knee', { id: 'pattern.meralgia.against.1', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('Tight clothes, weight change, pregnancy or diabetes.', {
        id: 'pattern.meralgia.tell',
        desc: 'What to tell the clinician about.',
      }),
  },
  peroneal: {
    name: () => msg('Nerve pressed at the side of the knee', { id: 'pattern.peroneal.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg('A painless dropped foot after pressure at the knee can come from a nerve at the side of the knee.', {
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
      () => msg('A weak hip, or weak on tiptoe', { id: 'pattern.peroneal.against.2', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('If you can turn the foot in, and how strong your hip is.', {
        id: 'pattern.peroneal.tell',
        desc: 'What to tell the clinician about.',
      }),
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
        msg('Relief only when you sit or bend', {
          id: 'pattern.vascular-claudication.against.0',
          desc: 'A sign that speaks against this cause.',
        }),
      () =>
        msg('Pain when you stand still', { id: 'pattern.vascular-claudication.against.1', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('Smoking, diabetes or heart disease. Ask about the pulse in your feet.', {
        id: 'pattern.vascular-claudication.tell',
        desc: 'What to tell the clinician about.',
      }),
  },
  'peripheral-neuropathy': {
    name: () => msg('General nerve problem in both feet', { id: 'pattern.peripheral-neuropathy.name', desc: 'Name of a possible cause.' }),
    fits: () =>
      msg(
        'Tingling in both feet that hardly changes over months is often a general nerve problem. Diabetes or low vitamin B12 can cause it.',
        { id: 'pattern.peripheral-neuropathy.fits', desc: 'Said when the answers fit this cause. Never "you have".' },
      ),
    possible: () =>
      msg('Tingling in both feet can be a general nerve problem.', {
        id: 'pattern.peripheral-neuropathy.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('One leg only', { id: 'pattern.peripheral-neuropathy.against.0', desc: 'A sign that speaks against this cause.' }),
      () =>
        msg('Pain that starts in the back', {
          id: 'pattern.peripheral-neuropathy.against.1',
          desc: 'A sign that speaks against this cause.',
        }),
    ],
    tellClinician: () =>
      msg('Diabetes, alcohol, vitamin B12 and your medicines.', {
        id: 'pattern.peripheral-neuropathy.tell',
        desc: 'What to tell the clinician about.',
      }),
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
      msg('Arm strength, what your hands can do, and your walking.', {
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
      msg('You ticked at least 4 of the signs doctors use to decide on a check for an inflamed spine. Ask your doctor about it.', {
        id: 'pattern.inflammatory-back-pain.fits',
        desc: 'Said when the answers fit this cause. Never "you have".',
      }),
    possible: () =>
      msg('You ticked 3 of the signs doctors use. A blood test (HLA-B27) may help to decide.', {
        id: 'pattern.inflammatory-back-pain.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('It started after 45', { id: 'pattern.inflammatory-back-pain.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('Better with rest', { id: 'pattern.inflammatory-back-pain.against.1', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('The signs you ticked.', { id: 'pattern.inflammatory-back-pain.tell', desc: 'What to tell the clinician about.' }),
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
    against: [() => msg('A rash on both sides', { id: 'pattern.shingles.against.0', desc: 'A sign that speaks against this cause.' })],
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
        msg('Pain that changes when you move', {
          id: 'pattern.kidney-or-bladder.against.0',
          desc: 'A sign that speaks against this cause.',
        }),
    ],
    tellClinician: () =>
      msg('Your signs. Ask for a pee test.', { id: 'pattern.kidney-or-bladder.tell', desc: 'What to tell the clinician about.' }),
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
      msg('A diary of your pain and periods.', { id: 'pattern.cyclic-sciatica.tell', desc: 'What to tell the clinician about.' }),
  },
  'pelvic-girdle-pain': {
    name: () => msg('Pelvic girdle pain of pregnancy', { id: 'pattern.pelvic-girdle-pain.name', desc: 'Name of a possible cause.' }),
    possible: () =>
      msg('Pain at the back or front of the pelvis is common in pregnancy: about 1 in 5.', {
        id: 'pattern.pelvic-girdle-pain.possible',
        desc: 'Said when this cause is possible. Never "you have".',
      }),
    against: [
      () => msg('Trouble below the knee', { id: 'pattern.pelvic-girdle-pain.against.0', desc: 'A sign that speaks against this cause.' }),
      () => msg('A numb foot', { id: 'pattern.pelvic-girdle-pain.against.1', desc: 'A sign that speaks against this cause.' }),
    ],
    tellClinician: () =>
      msg('Turning in bed, stairs and walking.', { id: 'pattern.pelvic-girdle-pain.tell', desc: 'What to tell the clinician about.' }),
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
