import { msg, str } from '@lit/localize';
import type { Level } from '../core/knowledge-types.js';
import { emergencyWords } from './emergency.js';
import type { Sentence } from './sentence.js';
import type { ServiceNames } from './level-advice.js';

/** The levels that an alert can have as its own. */
export type AlertLevel = Extract<Level, 'emergency' | 'urgent'>;

/** What an alert says at its level: calm (the signs to watch for) and raised (a checker found one). */
export const alertWords = {
  emergency: {
    calm: emergencyWords.callIf,
    raised: ({ emergencyNumber }) =>
      msg(str`Call ${emergencyNumber} now`, {
        id: 'alert.emergency.raised',
        desc: 'Heading when a danger sign was ticked. {0} is a phone number or "your local emergency number".',
      }),
  },
  urgent: {
    calm: () =>
      msg('Ask for help today if you have one of these:', {
        id: 'alert.urgent.calm',
        desc: 'Heading above the signs that need help today.',
      }),
    raised: () =>
      msg('Speak to a doctor or nurse today', { id: 'alert.urgent.raised', desc: 'Heading when a sign that needs help today was ticked.' }),
  },
} as const satisfies Record<AlertLevel, { calm: (services: ServiceNames) => string; raised: (services: ServiceNames) => string }>;

/** Said where a checker found a sign. */
export const alertFound: Sentence = () =>
  msg('From your answers:', { id: 'alert.found', desc: 'Above the signs that the reader ticked in the symptom checker.' });
