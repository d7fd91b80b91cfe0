import { msg } from '@lit/localize';

/** What the checker's emergency says beyond what every emergency says. */
export const emergencyResultWords = {
  whatToSay: () => msg('What to say on the phone', { id: 'emergency.what-to-say', desc: 'Heading.' }),
  youTold: () => msg('You told us', { id: 'emergency.you-told', desc: 'Heading of the list of signs that the reader ticked.' }),
  mistake: () =>
    msg('Ticked by mistake? Change this answer', {
      id: 'emergency.mistake',
      desc: 'Button beside a danger sign: goes back to the question.',
    }),
  print: () => msg('Print this page', { id: 'emergency.print', desc: 'Button.' }),
} as const;
