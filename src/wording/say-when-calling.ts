import { msg } from '@lit/localize';
import type { ConcernId } from '../knowledge/concerns.js';
import type { Sentence } from './sentence.js';

/** What to say on the phone, by what the rules are worried about. */
export const sayWhenCalling: Readonly<Partial<Record<ConcernId, Sentence>>> = {
  'life-threat': () =>
    msg(
      'First say which sign it is: "chest pain", "cannot breathe", "fainted", "face drooping" or "confused". Then say that you also have back or leg pain.',
      { id: 'concern.life-threat.say', desc: 'What to say on the phone.' },
    ),
  'cauda-equina': () =>
    msg(
      'Say: "I have back or leg pain, and a change in …" (feeling between the legs, peeing, pooing, sex, both legs). Say when it began. Ask: "Could this be cauda equina syndrome?"',
      { id: 'concern.cauda-equina.say', desc: 'What to say on the phone.' },
    ),
  'progressive-weakness': () =>
    msg('Say which leg or foot is weak and what you cannot do. Say when it began and how fast it gets worse.', {
      id: 'concern.progressive-weakness.say',
      desc: 'What to say on the phone.',
    }),
  'severe-weakness': () =>
    msg('Say: "I can hardly move my …", and when it began.', { id: 'concern.severe-weakness.say', desc: 'What to say on the phone.' }),
  'fast-nerve-illness': () =>
    msg('Say: "Numbness or weakness is moving up both legs", and when it began. Say if breathing or swallowing is hard.', {
      id: 'concern.fast-nerve-illness.say',
      desc: 'What to say on the phone.',
    }),
  'limb-ischaemia': () =>
    msg('Say: "My leg is cold and pale", which leg, and when it began. Say if it is numb or weak, or your heartbeat is irregular.', {
      id: 'concern.limb-ischaemia.say',
      desc: 'What to say on the phone.',
    }),
  fracture: () =>
    msg(
      'After a serious accident, stay still until help comes. Say what happened and when, where it hurts, and if you have been able to walk. Say if you have thin bones or take steroids.',
      { id: 'concern.fracture.say', desc: 'What to say on the phone.' },
    ),
  'spinal-infection': () =>
    msg(
      'Say your temperature. Say why germs could reach your spine: operation, needle, injected drugs, weak immune system. Say what is numb or weak.',
      { id: 'concern.spinal-infection.say', desc: 'What to say on the phone.' },
    ),
  'spinal-bleed': () =>
    msg('Say the name of your blood thinner and when you last took it. Say when the pain began.', {
      id: 'concern.spinal-bleed.say',
      desc: 'What to say on the phone.',
    }),
  aortic: () =>
    msg('Say: "Sudden very bad back or tummy pain", and when it began. Say if a swollen artery (aneurysm) is known or possible.', {
      id: 'concern.aortic.say',
      desc: 'What to say on the phone.',
    }),
  'cord-compression': () =>
    msg(
      'Say what fits: "I have had cancer and my back hurts", "My hands are clumsy" or "My walking is unsteady". Say which cancer, and when. Ask: "Could this be pressure on my spinal cord?"',
      { id: 'concern.cord-compression.say', desc: 'What to say on the phone.' },
    ),
  torsion: () =>
    msg('Say: "Sudden pain in one testicle", and when it began. Do not eat or drink on the way.', {
      id: 'concern.torsion.say',
      desc: 'What to say on the phone.',
    }),
  pregnancy: () =>
    msg('Say how many weeks, and the sign: bleeding, pain, waters, movements or headache. Have your maternity notes ready.', {
      id: 'concern.pregnancy.say',
      desc: 'What to say on the phone.',
    }),
  'bladder-change': () =>
    msg('Say what changed about peeing, and since when. Say that you have back or leg pain.', {
      id: 'concern.bladder-change.say',
      desc: 'What to say on the phone.',
    }),
  weakness: () =>
    msg('Say which movement is weak, since when, and if it is changing.', {
      id: 'concern.weakness.say',
      desc: 'What to say on the phone.',
    }),
  'two-legs': () =>
    msg('Say how both legs feel, and since when. Say if your bladder and bowel are normal.', {
      id: 'concern.two-legs.say',
      desc: 'What to say on the phone.',
    }),
  dvt: () =>
    msg('Say: "One calf is swollen and sore", which one, since when. Name any birth control pill, operation or long journey.', {
      id: 'concern.dvt.say',
      desc: 'What to say on the phone.',
    }),
  infection: () =>
    msg('Say your temperature, and since when. Say if it hurts under the ribs or when you pee.', {
      id: 'concern.infection.say',
      desc: 'What to say on the phone.',
    }),
  'cancer-or-other': () =>
    msg('Say how much weight you lost and in what time, or what changed in your back.', {
      id: 'concern.cancer-or-other.say',
      desc: 'What to say on the phone.',
    }),
  'cancer-or-infection': () =>
    msg('Say that no position eases the pain, and since when.', {
      id: 'concern.cancer-or-infection.say',
      desc: 'What to say on the phone.',
    }),
  thoracic: () =>
    msg('Say exactly where the pain is. Say if anything is numb or your legs are unsteady.', {
      id: 'concern.thoracic.say',
      desc: 'What to say on the phone.',
    }),
  shingles: () =>
    msg('Say when the rash began. Medicine works best in the first 3 days.', {
      id: 'concern.shingles.say',
      desc: 'What to say on the phone.',
    }),
  'kidney-or-belly': () =>
    msg('Say where it hurts and if it comes in waves. Say if there is fever or blood in the pee. If you may be pregnant, say so.', {
      id: 'concern.kidney-or-belly.say',
      desc: 'What to say on the phone.',
    }),
  'severe-pain': () =>
    msg('Say what you took for the pain and what you can still do. Say if your bladder and bowel are normal.', {
      id: 'concern.severe-pain.say',
      desc: 'What to say on the phone.',
    }),
  child: () =>
    msg('Say the age, and how long it has lasted. Say if there is fever, waking at night, a limp, numbness or weakness.', {
      id: 'concern.child.say',
      desc: 'What to say on the phone.',
    }),
  'neck-nerve': () =>
    msg('Say which arm, or both, and what is weak. Say if your walking or hands have changed.', {
      id: 'concern.neck-nerve.say',
      desc: 'What to say on the phone.',
    }),
  incomplete: () =>
    msg('Say where it hurts, since when, and what you can no longer do.', {
      id: 'concern.incomplete.say',
      desc: 'What to say on the phone.',
    }),
  'cancer-history': () =>
    msg('Say which cancer, and when it was treated. Say since when your back hurts.', {
      id: 'concern.cancer-history.say',
      desc: 'What to say on the phone.',
    }),
};
