import { msg } from '@lit/localize';
import type { SafetyNetId } from '../knowledge/safety-net.js';
import type { Sentence } from './sentence.js';

/** Signs that change the advice. */
export const safetyNetWords = {
  'n-saddle': () =>
    msg('Numb or changed feeling around your genitals, bottom or inner thighs, even a small patch', {
      id: 'safety-net.n-saddle',
      desc: 'A sign in the list "come back or call if".',
    }),
  'n-bladder': () =>
    msg('Peeing is hard to start, or you cannot pee, feel it or control it', {
      id: 'safety-net.n-bladder',
      desc: 'A sign in the list "come back or call if".',
    }),
  'n-bowel': () =>
    msg('You cannot feel when you need to poo, or cannot control it', {
      id: 'safety-net.n-bowel',
      desc: 'A sign in the list "come back or call if".',
    }),
  'n-sexual': () =>
    msg('New loss of sexual feeling or function, with any sign above', {
      id: 'safety-net.n-sexual',
      desc: 'A sign in the list "come back or call if".',
    }),
  'n-both-legs': () =>
    msg('Pain, numbness or weakness that spreads to both legs', {
      id: 'safety-net.n-both-legs',
      desc: 'A sign in the list "come back or call if".',
    }),
  'n-weak': () =>
    msg('A leg or foot that gets weak fast, or that you can hardly move', {
      id: 'safety-net.n-weak',
      desc: 'A sign in the list "come back or call if".',
    }),
  'n-chest': () =>
    msg('Chest pain, trouble breathing, fainting, or sudden severe tummy pain', {
      id: 'safety-net.n-chest',
      desc: 'A sign in the list "come back or call if".',
    }),
  'n-cold-leg': () =>
    msg('A leg that suddenly turns cold and pale, blue or blotchy', {
      id: 'safety-net.n-cold-leg',
      desc: 'A sign in the list "come back or call if".',
    }),
  'n-drop': () =>
    msg('A foot that drops or trips you, or a knee that gives way', {
      id: 'safety-net.n-drop',
      desc: 'A sign in the list "come back or call if".',
    }),
  'n-fever': () =>
    msg('A high temperature, or feeling hot, cold and shivery', {
      id: 'safety-net.n-fever',
      desc: 'A sign in the list "come back or call if".',
    }),
  'n-calf': () =>
    msg('One calf that is swollen, warm and sore', { id: 'safety-net.n-calf', desc: 'A sign in the list "come back or call if".' }),
  'n-night': () =>
    msg('Pain that no position eases, by day or by night', {
      id: 'safety-net.n-night',
      desc: 'A sign in the list "come back or call if".',
    }),
  'n-weight': () =>
    msg('Losing weight without trying, or a lump or new shape in your back', {
      id: 'safety-net.n-weight',
      desc: 'A sign in the list "come back or call if".',
    }),
  'n-rash': () =>
    msg('A rash or blisters on one side where it hurts', { id: 'safety-net.n-rash', desc: 'A sign in the list "come back or call if".' }),
  'n-hands': () =>
    msg('Clumsy hands, unsteady walking, or shocks when you bend your neck', {
      id: 'safety-net.n-hands',
      desc: 'A sign in the list "come back or call if".',
    }),
  'n-worse': () =>
    msg('The pain gets worse, or is no better after a few weeks of home care', {
      id: 'safety-net.n-worse',
      desc: 'A sign in the list "come back or call if".',
    }),
  'n-mood': () =>
    msg('The pain makes you feel that you cannot go on', { id: 'safety-net.n-mood', desc: 'A sign in the list "come back or call if".' }),
} as const satisfies Record<SafetyNetId, Sentence>;
