import { msg } from '@lit/localize';

/** The six shortest danger signs, which stand before the first question. */
export const shortSignWords = {
  saddle: () =>
    msg('numb or changed feeling around your genitals, bottom or inner thighs', {
      id: 'emergency.short.saddle',
      desc: 'Danger sign in a list.',
    }),
  bladder: () =>
    msg('peeing is hard to start, or you cannot pee, feel it or hold it', {
      id: 'emergency.short.bladder',
      desc: 'Danger sign in a list. Bladder.',
    }),
  bowel: () => msg('you cannot feel or hold your poo', { id: 'emergency.short.bowel', desc: 'Danger sign in a list. Bowel.' }),
  'both-legs': () =>
    msg('new pain, numbness or weakness from the back down both legs', {
      id: 'emergency.short.both-legs',
      desc: 'Danger sign in a list.',
    }),
  weakness: () =>
    msg('a leg or foot that gets weak fast, or that you can hardly move', {
      id: 'emergency.short.weakness',
      desc: 'Danger sign in a list.',
    }),
  chest: () => msg('chest pain, trouble breathing, or fainting', { id: 'emergency.short.chest', desc: 'Danger sign in a list.' }),
} as const;
