import { msg } from '@lit/localize';
import type { CauseId, KindId } from '../knowledge/conditions-explained.js';
import type { Sentence } from './sentence.js';

/** Causes of a pinched nerve. */
export const causeWords = {
  disc: {
    name: () => msg('Disc bulge or herniated disc', { id: 'cause.disc.name', desc: 'Name of a cause of a pinched nerve.' }),
    text: () =>
      msg(
        'The soft middle of a disc pushes out and presses on or irritates a nerve. This is one of the two usual causes. Many people have it on a scan and feel nothing.',
        { id: 'cause.disc.text', desc: 'What the cause is.' },
      ),
  },
  stenosis: {
    name: () => msg('Narrow canal (stenosis)', { id: 'cause.stenosis.name', desc: 'Name of a cause of a pinched nerve.' }),
    text: () =>
      msg('With age, worn discs, thick bands and bone spurs make the canal narrow. This is the other usual cause, mostly over 60.', {
        id: 'cause.stenosis.text',
        desc: 'What the cause is.',
      }),
  },
  spurs: {
    name: () => msg('Bone spurs (spondylosis, osteophytes)', { id: 'cause.spurs.name', desc: 'Name of a cause of a pinched nerve.' }),
    text: () =>
      msg('Bone grows at the edge of worn joints. It is common with age. Alone, it does not mean an operation.', {
        id: 'cause.spurs.text',
        desc: 'What the cause is.',
      }),
  },
  slip: {
    name: () => msg('Slipped bone (spondylolisthesis)', { id: 'cause.slip.name', desc: 'Name of a cause of a pinched nerve.' }),
    text: () =>
      msg('One bone of the spine sits forward on the next. It can narrow the space for one nerve or both.', {
        id: 'cause.slip.text',
        desc: 'What the cause is.',
      }),
  },
  'worn-disc': {
    name: () => msg('Worn disc ("osteochondrosis")', { id: 'cause.worn-disc.name', desc: 'Name of a cause of a pinched nerve.' }),
    text: () =>
      msg('An old word in some countries for worn discs. Wear is normal with age.', {
        id: 'cause.worn-disc.text',
        desc: 'What the cause is.',
      }),
  },
  injury: {
    name: () => msg('Injury or broken bone', { id: 'cause.injury.name', desc: 'Name of a cause of a pinched nerve.' }),
    text: () => msg('An accident, or a small slip with thin bones.', { id: 'cause.injury.text', desc: 'What the cause is.' }),
  },
  tumour: {
    name: () => msg('Tumour', { id: 'cause.tumour.name', desc: 'Name of a cause of a pinched nerve.' }),
    text: () =>
      msg('This is rare. Clues: cancer before, weight loss, pain that never eases.', {
        id: 'cause.tumour.text',
        desc: 'What the cause is.',
      }),
  },
  infection: {
    name: () => msg('Infection, including TB', { id: 'cause.infection.name', desc: 'Name of a cause of a pinched nerve.' }),
    text: () =>
      msg('This is very rare. Clues: fever, a weak immune system, a recent needle or operation, injected drugs, TB.', {
        id: 'cause.infection.text',
        desc: 'What the cause is.',
      }),
  },
  pregnancy: {
    name: () => msg('Pregnancy', { id: 'cause.pregnancy.name', desc: 'Name of a cause of a pinched nerve.' }),
    text: () =>
      msg('Pelvic pain is common (about 1 in 5). A true pinched nerve is less common.', {
        id: 'cause.pregnancy.text',
        desc: 'What the cause is.',
      }),
  },
  buttock: {
    name: () => msg('In the buttock (piriformis, deep gluteal)', { id: 'cause.buttock.name', desc: 'Name of a cause of a pinched nerve.' }),
    text: () =>
      msg('The nerve can be irritated outside the spine. Questions can hardly tell.', {
        id: 'cause.buttock.text',
        desc: 'What the cause is.',
      }),
  },
  muscle: {
    name: () => msg('Muscle spasm', { id: 'cause.muscle.name', desc: 'Name of a cause of a pinched nerve.' }),
    text: () =>
      msg('It hurts and often comes with a pinched nerve. It is rarely what pinches it.', {
        id: 'cause.muscle.text',
        desc: 'What the cause is.',
      }),
  },
  load: {
    name: () =>
      msg('Heavy work, sport, much sitting, weight, smoking, family', {
        id: 'cause.load.name',
        desc: 'Name of a cause of a pinched nerve.',
      }),
    text: () => msg('They raise the chance a little. See the prevention list.', { id: 'cause.load.text', desc: 'What the cause is.' }),
  },
  born: {
    name: () =>
      msg('Born with an extra or joined lumbar bone (lumbarisation)', {
        id: 'cause.born.name',
        desc: 'Name of a cause of a pinched nerve.',
      }),
    text: () => msg('It is mostly found by chance and does no harm.', { id: 'cause.born.text', desc: 'What the cause is.' }),
  },
  cold: {
    name: () => msg('Cold and draughts', { id: 'cause.cold.name', desc: 'Name of a cause of a pinched nerve.' }),
    text: () => msg('Studies found no important link with back pain.', { id: 'cause.cold.text', desc: 'What the cause is.' }),
  },
} as const satisfies Record<CauseId, { name: Sentence; text: Sentence }>;

/** Names that readers meet. */
export const kindWords = {
  sciatica: {
    name: () => msg('Sciatica', { id: 'kind.sciatica.name', desc: 'A name that doctors or leaflets use.' }),
    text: () =>
      msg('Leg pain from an irritated nerve, mostly L5 or S1. Doctors also say "radicular pain".', {
        id: 'kind.sciatica.text',
        desc: 'What the name means.',
      }),
  },
  radiculopathy: {
    name: () => msg('Radiculopathy', { id: 'kind.radiculopathy.name', desc: 'A name that doctors or leaflets use.' }),
    text: () =>
      msg('A nerve root (the start of a nerve) works less well. It brings numbness, weakness or a weak reflex.', {
        id: 'kind.radiculopathy.text',
        desc: 'What the name means.',
      }),
  },
  radiculitis: {
    name: () => msg('Radiculitis', { id: 'kind.radiculitis.name', desc: 'A name that doctors or leaflets use.' }),
    text: () =>
      msg('An inflamed nerve root. It is often used like "sciatica".', { id: 'kind.radiculitis.text', desc: 'What the name means.' }),
  },
  lumbago: {
    name: () => msg('Lumbago, lumbodynia', { id: 'kind.lumbago.name', desc: 'A name that doctors or leaflets use.' }),
    text: () => msg('Old words for pain in the lower back only.', { id: 'kind.lumbago.text', desc: 'What the name means.' }),
  },
  lumboischialgia: {
    name: () => msg('Lumboischialgia', { id: 'kind.lumboischialgia.name', desc: 'A name that doctors or leaflets use.' }),
    text: () =>
      msg('A word for back pain that goes into the leg. It says where, not why.', {
        id: 'kind.lumboischialgia.text',
        desc: 'What the name means.',
      }),
  },
  ischialgia: {
    name: () => msg('Ischialgia', { id: 'kind.ischialgia.name', desc: 'A name that doctors or leaflets use.' }),
    text: () => msg('A word for pain along the sciatic nerve.', { id: 'kind.ischialgia.text', desc: 'What the name means.' }),
  },
  femoral: {
    name: () => msg('Pain in the front of the thigh (L2 to L4)', { id: 'kind.femoral.name', desc: 'A name that doctors or leaflets use.' }),
    text: () =>
      msg('A pinched nerve higher up. The pain is in the front of the thigh, knee or inner shin.', {
        id: 'kind.femoral.text',
        desc: 'What the name means.',
      }),
  },
  claudication: {
    name: () => msg('Leg pain on walking', { id: 'kind.claudication.name', desc: 'A name that doctors or leaflets use.' }),
    text: () =>
      msg('From a narrow canal (eases on sitting or bending) or poor blood flow (eases on standing still).', {
        id: 'kind.claudication.text',
        desc: 'What the name means.',
      }),
  },
  cervicalgia: {
    name: () => msg('Cervicalgia', { id: 'kind.cervicalgia.name', desc: 'A name that doctors or leaflets use.' }),
    text: () =>
      msg('Neck pain. It is not a pinched nerve in the lower back.', { id: 'kind.cervicalgia.text', desc: 'What the name means.' }),
  },
  forms: {
    name: () =>
      msg('"Neurodystrophic", "vegetative-vascular", "muscular-tonic" forms', {
        id: 'kind.forms.name',
        desc: 'A name that doctors or leaflets use.',
      }),
    text: () =>
      msg(
        'Words from one school of medicine. Other guidelines do not use them. Sores on the foot, or a cold pale foot, are signs of poor blood flow. A spine bent by spasm is common and settles.',
        { id: 'kind.forms.text', desc: 'What the name means.' },
      ),
  },
} as const satisfies Record<KindId, { name: Sentence; text: Sentence }>;

/** Neck or lower back, row by row. */
export const neckOrBackWords = [
  {
    row: () =>
      msg('Where the pain goes', { id: 'neck-or-back.0.row', desc: 'Head of a row in a table that compares neck and lower back.' }),
    neck: () => msg('Shoulder, arm, hand', { id: 'neck-or-back.0.neck', desc: 'How it is with the neck.' }),
    back: () => msg('Buttock, leg, foot', { id: 'neck-or-back.0.back', desc: 'How it is with the lower back.' }),
  },
  {
    row: () => msg('Tingling or numb', { id: 'neck-or-back.1.row', desc: 'Head of a row in a table that compares neck and lower back.' }),
    neck: () => msg('Arm or fingers', { id: 'neck-or-back.1.neck', desc: 'How it is with the neck.' }),
    back: () => msg('Thigh, shin or foot', { id: 'neck-or-back.1.back', desc: 'How it is with the lower back.' }),
  },
  {
    row: () => msg('Weak', { id: 'neck-or-back.2.row', desc: 'Head of a row in a table that compares neck and lower back.' }),
    neck: () => msg('Lifting the arm, elbow, grip', { id: 'neck-or-back.2.neck', desc: 'How it is with the neck.' }),
    back: () => msg('Hip, knee, foot, toes', { id: 'neck-or-back.2.back', desc: 'How it is with the lower back.' }),
  },
  {
    row: () => msg('Nerve roots', { id: 'neck-or-back.3.row', desc: 'Head of a row in a table that compares neck and lower back.' }),
    neck: () => msg('C5 to C8', { id: 'neck-or-back.3.neck', desc: 'How it is with the neck.' }),
    back: () => msg('L2 to S1', { id: 'neck-or-back.3.back', desc: 'How it is with the lower back.' }),
  },
  {
    row: () => msg('Danger signs', { id: 'neck-or-back.4.row', desc: 'Head of a row in a table that compares neck and lower back.' }),
    neck: () =>
      msg('Clumsy hands, unsteady walking, shocks when you bend the neck (spinal cord)', {
        id: 'neck-or-back.4.neck',
        desc: 'How it is with the neck.',
      }),
    back: () =>
      msg('Bladder, bowel, saddle, both legs (nerves at the bottom of the spine)', {
        id: 'neck-or-back.4.back',
        desc: 'How it is with the lower back.',
      }),
  },
  {
    row: () => msg('Made worse by', { id: 'neck-or-back.5.row', desc: 'Head of a row in a table that compares neck and lower back.' }),
    neck: () => msg('Some neck movements (our own knowledge)', { id: 'neck-or-back.5.neck', desc: 'How it is with the neck.' }),
    back: () => msg('Sitting, bending, coughing', { id: 'neck-or-back.5.back', desc: 'How it is with the lower back.' }),
  },
  {
    row: () => msg('This checker', { id: 'neck-or-back.6.row', desc: 'Head of a row in a table that compares neck and lower back.' }),
    neck: () =>
      msg('Looks for danger signs, names a nerve root, and says where to go', {
        id: 'neck-or-back.6.neck',
        desc: 'How it is with the neck.',
      }),
    back: () => msg('Full check', { id: 'neck-or-back.6.back', desc: 'How it is with the lower back.' }),
  },
] as const satisfies readonly { row: Sentence; neck: Sentence; back: Sentence }[];
