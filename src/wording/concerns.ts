import { msg } from '@lit/localize';
import type { ConcernId } from '../knowledge/concerns.js';
import type { Sentence } from './sentence.js';

/** What a group of rules is worried about, in plain words. */
export const concernWords = {
  'life-threat': {
    name: () =>
      msg('A problem of the heart, lungs, brain or blood vessels, or a severe infection', {
        id: 'concern.life-threat.name',
        desc: 'Plain name of what the rules are worried about.',
      }),
    what: () =>
      msg('An illness elsewhere can come with back or leg pain. It needs an ambulance.', {
        id: 'concern.life-threat.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'cauda-equina': {
    name: () =>
      msg('Squashed nerves at the bottom of the spine', {
        id: 'concern.cauda-equina.name',
        desc: 'Plain name of what the rules are worried about.',
      }),
    what: () =>
      msg(
        'The nerves to the bladder, bowel, genitals and legs can be squashed, most often by a disc. It is rare. Quick help can save them.',
        { id: 'concern.cauda-equina.what', desc: 'What it is, in a sentence or two.' },
      ),
  },
  'progressive-weakness': {
    name: () =>
      msg('A leg or foot that is getting weak fast', {
        id: 'concern.progressive-weakness.name',
        desc: 'Plain name of what the rules are worried about.',
      }),
    what: () =>
      msg('A nerve may be losing its supply. Early help matters.', {
        id: 'concern.progressive-weakness.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'severe-weakness': {
    name: () =>
      msg('A leg or foot that hardly moves', {
        id: 'concern.severe-weakness.name',
        desc: 'Plain name of what the rules are worried about.',
      }),
    what: () =>
      msg('A nerve or the spinal cord may be badly squashed.', {
        id: 'concern.severe-weakness.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'fast-nerve-illness': {
    name: () =>
      msg('Numbness or weakness climbing up both legs', {
        id: 'concern.fast-nerve-illness.name',
        desc: 'Plain name of what the rules are worried about.',
      }),
    what: () =>
      msg('Some nerve illnesses spread within days and can reach the muscles for breathing.', {
        id: 'concern.fast-nerve-illness.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'limb-ischaemia': {
    name: () =>
      msg('A leg that gets too little blood', {
        id: 'concern.limb-ischaemia.name',
        desc: 'Plain name of what the rules are worried about.',
      }),
    what: () =>
      msg('A cold, pale, painful or numb leg can mean a blocked artery. It needs help within hours.', {
        id: 'concern.limb-ischaemia.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  fracture: {
    name: () => msg('A broken bone', { id: 'concern.fracture.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('A bone can break in an accident. Thin bones can break in a small slip.', {
        id: 'concern.fracture.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'spinal-infection': {
    name: () => msg('Germs in the spine', { id: 'concern.spinal-infection.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('This is rare. It can start with back pain alone, and fever may be missing.', {
        id: 'concern.spinal-infection.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'spinal-bleed': {
    name: () =>
      msg('Bleeding that squashes nerves', { id: 'concern.spinal-bleed.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('This is very rare. It is more likely on blood thinners.', {
        id: 'concern.spinal-bleed.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  aortic: {
    name: () =>
      msg('A swollen or leaking main artery', { id: 'concern.aortic.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('The main artery runs in front of the spine. A leak can feel like sudden back or tummy pain.', {
        id: 'concern.aortic.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'cord-compression': {
    name: () =>
      msg('Pressure on the spinal cord', { id: 'concern.cord-compression.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Cancer in the spine, or wear in the neck, can press on the cord. Hands, walking and bladder can suffer.', {
        id: 'concern.cord-compression.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  torsion: {
    name: () => msg('A twisted testicle', { id: 'concern.torsion.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Its blood supply is cut off. It needs an operation within hours.', {
        id: 'concern.torsion.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  pregnancy: {
    name: () =>
      msg('A pregnancy that needs a check', { id: 'concern.pregnancy.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Some pains in pregnancy come from the womb, the waters or blood pressure.', {
        id: 'concern.pregnancy.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'bladder-change': {
    name: () => msg('A change in peeing', { id: 'concern.bladder-change.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('It may be the bladder itself, a medicine, or the nerves to the bladder.', {
        id: 'concern.bladder-change.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  weakness: {
    name: () => msg('A weak leg or foot', { id: 'concern.weakness.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('The nerve to a muscle may not work well. It needs an examination.', {
        id: 'concern.weakness.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'two-legs': {
    name: () => msg('Trouble in both legs', { id: 'concern.two-legs.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('More than one nerve may be involved, or the space for the nerves may be narrow.', {
        id: 'concern.two-legs.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  dvt: {
    name: () => msg('A blood clot in the leg', { id: 'concern.dvt.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('A swollen, warm, sore calf can be a clot. It can travel to the lungs.', {
        id: 'concern.dvt.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  infection: {
    name: () => msg('An infection', { id: 'concern.infection.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Fever with back pain can come from the kidney, the spine or elsewhere.', {
        id: 'concern.infection.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'cancer-or-other': {
    name: () =>
      msg('A sign that needs a check', { id: 'concern.cancer-or-other.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Most people with it have no serious illness. It still needs a check.', {
        id: 'concern.cancer-or-other.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'cancer-or-infection': {
    name: () =>
      msg('Pain that never eases', { id: 'concern.cancer-or-infection.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Pain that no position eases may not come from a nerve or muscle.', {
        id: 'concern.cancer-or-infection.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'night-pain': {
    name: () =>
      msg('Pain that is worse at night', { id: 'concern.night-pain.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('It is common, and mostly harmless if it eases when you move. One NHS page asks for a check.', {
        id: 'concern.night-pain.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  thoracic: {
    name: () =>
      msg('Pain high in the back or like a band', { id: 'concern.thoracic.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Ordinary pain is less usual in this part of the back.', {
        id: 'concern.thoracic.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  shingles: {
    name: () => msg('Shingles', { id: 'concern.shingles.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('This is a virus in one nerve. Pain can come before the rash.', {
        id: 'concern.shingles.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'kidney-or-belly': {
    name: () =>
      msg('A kidney, bladder or tummy problem', {
        id: 'concern.kidney-or-belly.name',
        desc: 'Plain name of what the rules are worried about.',
      }),
    what: () =>
      msg('Infections and stones there can feel like back pain.', {
        id: 'concern.kidney-or-belly.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'severe-pain': {
    name: () =>
      msg('Pain you cannot cope with', { id: 'concern.severe-pain.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('You may need stronger pain relief, and an examination.', {
        id: 'concern.severe-pain.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  child: {
    name: () => msg('Back pain in a young person', { id: 'concern.child.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('In young people the causes differ, so a doctor should look.', {
        id: 'concern.child.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'neck-nerve': {
    name: () => msg('A nerve in the neck', { id: 'concern.neck-nerve.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('The neck has nerves to the arm. This checker looks only for its danger signs.', {
        id: 'concern.neck-nerve.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  incomplete: {
    name: () => msg('Not enough answers', { id: 'concern.incomplete.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () => msg('Important questions are open.', { id: 'concern.incomplete.what', desc: 'What it is, in a sentence or two.' }),
  },
  'cancer-history': {
    name: () => msg('Cancer in the past', { id: 'concern.cancer-history.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Cancer can come back in the spine, sometimes years later. Most back pain after cancer is ordinary.', {
        id: 'concern.cancer-history.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  worsening: {
    name: () => msg('Getting worse', { id: 'concern.worsening.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Pain that gets worse should be looked at.', { id: 'concern.worsening.what', desc: 'What it is, in a sentence or two.' }),
  },
  sudden: {
    name: () => msg('A very sudden start', { id: 'concern.sudden.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Most sudden back pain is harmless. A few serious causes start like this.', {
        id: 'concern.sudden.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  unwell: {
    name: () => msg('Feeling unwell', { id: 'concern.unwell.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Back pain when you feel ill can have another cause.', { id: 'concern.unwell.what', desc: 'What it is, in a sentence or two.' }),
  },
  'after-surgery': {
    name: () =>
      msg('After a back operation', { id: 'concern.after-surgery.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('New leg pain later can come from a new disc problem, scar or wear.', {
        id: 'concern.after-surgery.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'cough-back': {
    name: () =>
      msg('Back pain worse on coughing', { id: 'concern.cough-back.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('It is often harmless. One NHS page asks for a check.', {
        id: 'concern.cough-back.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'blood-thinner': {
    name: () => msg('On a blood thinner', { id: 'concern.blood-thinner.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Bleeding is rare, but tell a doctor about new nerve pain.', {
        id: 'concern.blood-thinner.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  unsure: {
    name: () => msg('Not sure of a sign', { id: 'concern.unsure.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () => msg('Doubt counts as a reason to be seen.', { id: 'concern.unsure.what', desc: 'What it is, in a sentence or two.' }),
  },
  'age-unknown': {
    name: () => msg('Age not given', { id: 'concern.age-unknown.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () => msg('Age changes the advice.', { id: 'concern.age-unknown.what', desc: 'What it is, in a sentence or two.' }),
  },
  lasting: {
    name: () => msg('Lasting more than 6 weeks', { id: 'concern.lasting.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () => msg('A review can help to plan the next step.', { id: 'concern.lasting.what', desc: 'What it is, in a sentence or two.' }),
  },
  function: {
    name: () => msg('It stops normal life', { id: 'concern.function.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () => msg('There is help with pain and with work.', { id: 'concern.function.what', desc: 'What it is, in a sentence or two.' }),
  },
  'not-better': {
    name: () =>
      msg('Not better after home care', { id: 'concern.not-better.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () => msg('There are other things to try.', { id: 'concern.not-better.what', desc: 'What it is, in a sentence or two.' }),
  },
  inflammatory: {
    name: () =>
      msg('Inflammation of the spine', { id: 'concern.inflammatory.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('This is a long-lasting illness with its own treatment. It often begins before 45.', {
        id: 'concern.inflammatory.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'older-lasting': {
    name: () =>
      msg('Lasting pain at 60 or over', { id: 'concern.older-lasting.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('A check is advised, and sometimes blood tests.', {
        id: 'concern.older-lasting.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'older-new': {
    name: () => msg('New pain at 70 or over', { id: 'concern.older-new.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Small breaks and a narrow spinal canal are more usual at this age.', {
        id: 'concern.older-new.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  neuropathy: {
    name: () =>
      msg('A general nerve problem in the feet', {
        id: 'concern.neuropathy.name',
        desc: 'Plain name of what the rules are worried about.',
      }),
    what: () =>
      msg('It often comes from diabetes, low vitamin B12, alcohol or medicines.', {
        id: 'concern.neuropathy.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  'blood-flow': {
    name: () =>
      msg('Poor blood flow to the legs', { id: 'concern.blood-flow.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Narrow arteries can hurt when you walk.', { id: 'concern.blood-flow.what', desc: 'What it is, in a sentence or two.' }),
  },
  cycle: {
    name: () => msg('Leg pain with periods', { id: 'concern.cycle.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('Tissue like the lining of the womb can sit near the nerve.', {
        id: 'concern.cycle.what',
        desc: 'What it is, in a sentence or two.',
      }),
  },
  hip: {
    name: () => msg('The hip joint', { id: 'concern.hip.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () => msg('Hip pain is mostly felt in the groin.', { id: 'concern.hip.what', desc: 'What it is, in a sentence or two.' }),
  },
  'thigh-nerve': {
    name: () =>
      msg('A skin nerve of the thigh', { id: 'concern.thigh-nerve.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () =>
      msg('It can be pressed at the front of the hip.', { id: 'concern.thigh-nerve.what', desc: 'What it is, in a sentence or two.' }),
  },
  baseline: {
    name: () => msg('No warning sign found', { id: 'concern.baseline.name', desc: 'Plain name of what the rules are worried about.' }),
    what: () => msg('Most back and leg pain settles.', { id: 'concern.baseline.what', desc: 'What it is, in a sentence or two.' }),
  },
} as const satisfies Record<ConcernId, { name: Sentence; what: Sentence }>;
