import { msg } from '@lit/localize';
import type { FlagId } from '../../knowledge/treatments/flags.js';
import type { Sentence } from '../sentence.js';

/** What may speak against a treatment: a box to tick, and a reason on a treatment. */
export const flagWords = {
  pregnancy: () =>
    msg('Pregnant, or might be pregnant', {
      id: 'flag.pregnancy',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  breastfeeding: () =>
    msg('Breastfeeding', { id: 'flag.breastfeeding', desc: 'A box to tick in a list about the reader, and a reason beside a treatment.' }),
  'trying-to-conceive': () =>
    msg('Trying for a baby', {
      id: 'flag.trying-to-conceive',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'under-16': () =>
    msg('Under 16', { id: 'flag.under-16', desc: 'A box to tick in a list about the reader, and a reason beside a treatment.' }),
  'under-18': () =>
    msg('Under 18', { id: 'flag.under-18', desc: 'A box to tick in a list about the reader, and a reason beside a treatment.' }),
  'older-than-65': () =>
    msg('Over 65', { id: 'flag.older-than-65', desc: 'A box to tick in a list about the reader, and a reason beside a treatment.' }),
  anticoagulant: () =>
    msg('Taking a blood thinner (such as warfarin, apixaban, rivaroxaban, heparin) or daily aspirin/clopidogrel', {
      id: 'flag.anticoagulant',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'bleeding-disorder': () =>
    msg('A condition that makes you bleed easily', {
      id: 'flag.bleeding-disorder',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'stomach-ulcer': () =>
    msg('Stomach ulcer or stomach bleeding, now or before', {
      id: 'flag.stomach-ulcer',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'kidney-disease': () =>
    msg('Kidney problems', {
      id: 'flag.kidney-disease',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'liver-disease': () =>
    msg('Liver problems', { id: 'flag.liver-disease', desc: 'A box to tick in a list about the reader, and a reason beside a treatment.' }),
  'heart-disease': () =>
    msg('Heart disease, heart failure, stroke or mini-stroke', {
      id: 'flag.heart-disease',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'high-blood-pressure': () =>
    msg('High blood pressure', {
      id: 'flag.high-blood-pressure',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  asthma: () =>
    msg('Asthma, above all if made worse by aspirin or ibuprofen', {
      id: 'flag.asthma',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'lung-disease': () =>
    msg('Lung disease or sleep apnoea (breathing stops at night)', {
      id: 'flag.lung-disease',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  diabetes: () =>
    msg('Diabetes', { id: 'flag.diabetes', desc: 'A box to tick in a list about the reader, and a reason beside a treatment.' }),
  glaucoma: () =>
    msg('Glaucoma (high eye pressure)', {
      id: 'flag.glaucoma',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  osteoporosis: () =>
    msg('Thin bones (osteoporosis) or a past low-force fracture', {
      id: 'flag.osteoporosis',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  infection: () =>
    msg('Fever, or an infection now', {
      id: 'flag.infection',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  immunosuppressed: () =>
    msg('Weak immune system or medicines that lower it', {
      id: 'flag.immunosuppressed',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  cancer: () =>
    msg('Cancer now or in the past', {
      id: 'flag.cancer',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'allergy-nsaid': () =>
    msg('Allergy to ibuprofen, aspirin or similar', {
      id: 'flag.allergy-nsaid',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'allergy-injection': () =>
    msg('Allergy to numbing injections, steroids or X-ray dye', {
      id: 'flag.allergy-injection',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'allergy-plant': () =>
    msg('Skin or plant allergy, or very sensitive skin', {
      id: 'flag.allergy-plant',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'numb-skin': () =>
    msg('Numb skin where the treatment would go', {
      id: 'flag.numb-skin',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'broken-skin': () =>
    msg('Broken, sore or infected skin', {
      id: 'flag.broken-skin',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  pacemaker: () =>
    msg('Pacemaker, nerve stimulator, pump or other electronic implant', {
      id: 'flag.pacemaker',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'metal-implant': () =>
    msg('Metal implant or screws near the back', {
      id: 'flag.metal-implant',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  epilepsy: () =>
    msg('Epilepsy or past seizures', {
      id: 'flag.epilepsy',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'substance-use': () =>
    msg('Now or before: problems with alcohol, opioids or other drugs', {
      id: 'flag.substance-use',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  depression: () =>
    msg('Depression or thoughts of self-harm', {
      id: 'flag.depression',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'drowsy-work': () =>
    msg('Drive, or use machines, for work', {
      id: 'flag.drowsy-work',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'falls-risk': () =>
    msg('Falls or poor balance', {
      id: 'flag.falls-risk',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'sedating-medicines': () =>
    msg('Taking other medicines that make you sleepy', {
      id: 'flag.sedating-medicines',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'other-nsaid': () =>
    msg('Already taking ibuprofen, naproxen, diclofenac or similar', {
      id: 'flag.other-nsaid',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'progressive-weakness': () =>
    msg('Leg or foot weakness, above all if getting worse', {
      id: 'flag.progressive-weakness',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'spine-fracture': () =>
    msg('Broken or unstable bone in the spine (known or suspected)', {
      id: 'flag.spine-fracture',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'inflammatory-spine': () =>
    msg('Inflammatory arthritis of the spine', {
      id: 'flag.inflammatory-spine',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'previous-spine-surgery': () =>
    msg('Earlier operation on the lower back', {
      id: 'flag.previous-spine-surgery',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'vascular-disease': () =>
    msg('Poor blood flow, or an aneurysm', {
      id: 'flag.vascular-disease',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'mri-unsafe': () =>
    msg('Metal or implant that is not safe in an MRI scanner', {
      id: 'flag.mri-unsafe',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'alcohol-avoid': () =>
    msg('Avoiding alcohol (health, faith, recovery)', {
      id: 'flag.alcohol-avoid',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
  'b12-b6-supplements': () =>
    msg('Already taking vitamin B tablets', {
      id: 'flag.b12-b6-supplements',
      desc: 'A box to tick in a list about the reader, and a reason beside a treatment.',
    }),
} as const satisfies Record<FlagId, Sentence>;
