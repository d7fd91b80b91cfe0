import { msg } from '@lit/localize';
import type { SelfCareId } from '../knowledge/self-care.js';
import type { Sentence } from './sentence.js';

/** What to do meanwhile. */
export const selfCareWords = {
  'c-move': () =>
    msg('Keep moving as much as you can: short walks, little and often. Hurting does not always mean harm.', {
      id: 'self-care.c-move',
      desc: 'Home advice.',
    }),
  'c-rest': () =>
    msg('Rest for short spells when you need to. Do not stay in bed for days.', { id: 'self-care.c-rest', desc: 'Home advice.' }),
  'c-heat': () =>
    msg('A warm pack may ease the muscles. Put a cloth between it and your skin. Never on numb skin.', {
      id: 'self-care.c-heat',
      desc: 'Home advice.',
    }),
  'c-sleep': () =>
    msg('On your side, try a cushion between your knees. On your back, try one under your knees.', {
      id: 'self-care.c-sleep',
      desc: 'Home advice.',
    }),
  'c-exercise': () => msg('Start gentle back and leg exercises when you can.', { id: 'self-care.c-exercise', desc: 'Home advice.' }),
  'c-pharmacist': () =>
    msg('Ask a pharmacist about pain relief. Name all your medicines, above all blood thinners. Say if you may be pregnant.', {
      id: 'self-care.c-pharmacist',
      desc: 'Home advice.',
    }),
  'c-work': () => msg('Stay at work if you can, or ask for lighter tasks for a while.', { id: 'self-care.c-work', desc: 'Home advice.' }),
  'c-no-drive': () =>
    msg('Do not drive if you cannot brake hard, your foot is weak or numb, or a medicine makes you sleepy.', {
      id: 'self-care.c-no-drive',
      desc: 'Home advice.',
    }),
  'c-check': () =>
    msg('Once a day: can you feel yourself wipe, pee and poo as always? Are both legs strong? If not, get help at once.', {
      id: 'self-care.c-check',
      desc: 'Home advice.',
    }),
} as const satisfies Record<SelfCareId, Sentence>;
