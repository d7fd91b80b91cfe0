import { msg } from '@lit/localize';
import type { ConcernId } from '../knowledge/concerns.js';
import type { Sentence } from './sentence.js';

/** What to say on the phone, by what the rules are worried about. */
export const sayWhenCalling: Readonly<Partial<Record<ConcernId, Sentence>>> = {
  'life-threat': () =>
    msg(
      'Say the sign you ticked first: "chest pain", "cannot breathe", "fainted", "face drooping" or "confused". Then say that you also have back or leg pain.',
      { id: 'concern.life-threat.say', desc: 'What to say on the phone.' },
    ),
  'cauda-equina': () =>
    msg(
      'Say: "I have back or leg pain and a change in …" (numbness between the legs, peeing, pooing, sex, or both legs). Say when it began. Ask: "Could this be cauda equina syndrome?"',
      { id: 'concern.cauda-equina.say', desc: 'What to say on the phone.' },
    ),
  'progressive-weakness': () =>
    msg('Say which leg or foot is weak, what you cannot do, when it began and how fast it is getting worse.', {
      id: 'concern.progressive-weakness.say',
      desc: 'What to say on the phone.',
    }),
  'severe-weakness': () =>
    msg('Say: "I can hardly move my …" and when it began.', { id: 'concern.severe-weakness.say', desc: 'What to say on the phone.' }),
  'fast-nerve-illness': () =>
    msg('Say: "Numbness or weakness is moving up both legs", when it began, and any trouble with breathing or swallowing.', {
      id: 'concern.fast-nerve-illness.say',
      desc: 'What to say on the phone.',
    }),
  'limb-ischaemia': () =>
    msg('Say: "My leg is cold and pale", which leg, when it began, and if it is numb or weak. Say if you have an irregular heartbeat.', {
      id: 'concern.limb-ischaemia.say',
      desc: 'What to say on the phone.',
    }),
  fracture: () =>
    msg(
      'Say what happened, when, where it hurts, and if you can walk. Say if you have thin bones or take steroids. After a serious accident: stay still until help comes.',
      { id: 'concern.fracture.say', desc: 'What to say on the phone.' },
    ),
  'spinal-infection': () =>
    msg(
      'Say your temperature, and why germs could reach your spine (operation, needle, injected drugs, weak immune system). Say any numbness or weakness.',
      { id: 'concern.spinal-infection.say', desc: 'What to say on the phone.' },
    ),
  'spinal-bleed': () =>
    msg('Say the name of your blood thinner, when you took the last dose, and when the pain began.', {
      id: 'concern.spinal-bleed.say',
      desc: 'What to say on the phone.',
    }),
  aortic: () =>
    msg('Say: "Sudden very bad back or tummy pain", when it began, and that you have (or may have) a swollen artery.', {
      id: 'concern.aortic.say',
      desc: 'What to say on the phone.',
    }),
  'cord-compression': () =>
    msg(
      'Say: "I have had cancer and my back hurts" (which cancer, when), or "my hands are clumsy" or "my walking is unsteady". Ask: "Could this be pressure on my spinal cord?"',
      { id: 'concern.cord-compression.say', desc: 'What to say on the phone.' },
    ),
  torsion: () =>
    msg('Say: "Sudden pain in one testicle" and when it began. Do not eat or drink on the way.', {
      id: 'concern.torsion.say',
      desc: 'What to say on the phone.',
    }),
  pregnancy: () =>
    msg('Say how many weeks, and the sign: bleeding, pain, waters, movements, headache. Have your maternity notes ready.', {
      id: 'concern.pregnancy.say',
      desc: 'What to say on the phone.',
    }),
  'bladder-change': () =>
    msg('Say what changed about peeing, since when, and that you have back or leg pain.', {
      id: 'concern.bladder-change.say',
      desc: 'What to say on the phone.',
    }),
  weakness: () =>
    msg('Say which movement is weak, since when, and if it is changing.', {
      id: 'concern.weakness.say',
      desc: 'What to say on the phone.',
    }),
  'two-legs': () =>
    msg('Say how both legs feel, since when, and that bladder and bowel are normal (or not).', {
      id: 'concern.two-legs.say',
      desc: 'What to say on the phone.',
    }),
  dvt: () =>
    msg('Say: "One calf is swollen and sore", which one, since when. Say if you are on the pill, had an operation or a long journey.', {
      id: 'concern.dvt.say',
      desc: 'What to say on the phone.',
    }),
  infection: () =>
    msg('Say your temperature and since when, and any pain under the ribs or on peeing.', {
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
    msg('Say exactly where the pain is, and any numbness or unsteady legs.', {
      id: 'concern.thoracic.say',
      desc: 'What to say on the phone.',
    }),
  shingles: () =>
    msg('Say when the rash began. Medicine works best in the first 3 days.', {
      id: 'concern.shingles.say',
      desc: 'What to say on the phone.',
    }),
  'kidney-or-belly': () =>
    msg('Say where it hurts, if it comes in waves, and any fever or blood in the pee. If you may be pregnant, say so.', {
      id: 'concern.kidney-or-belly.say',
      desc: 'What to say on the phone.',
    }),
  'severe-pain': () =>
    msg('Say what you have taken for the pain, what you can still do, and that bladder and bowel are normal (or not).', {
      id: 'concern.severe-pain.say',
      desc: 'What to say on the phone.',
    }),
  child: () =>
    msg('Say the age, how long, and any fever, night waking, limp, numbness or weakness.', {
      id: 'concern.child.say',
      desc: 'What to say on the phone.',
    }),
  'neck-nerve': () =>
    msg('Say which arm or both, what is weak, and if your walking or hands have changed.', {
      id: 'concern.neck-nerve.say',
      desc: 'What to say on the phone.',
    }),
  incomplete: () =>
    msg('Say where it hurts, since when, and what you can no longer do.', {
      id: 'concern.incomplete.say',
      desc: 'What to say on the phone.',
    }),
  'cancer-history': () =>
    msg('Say which cancer, when it was treated, and since when your back hurts.', {
      id: 'concern.cancer-history.say',
      desc: 'What to say on the phone.',
    }),
};
