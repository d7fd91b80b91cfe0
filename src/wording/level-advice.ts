import { msg, str } from '@lit/localize';
import type { Level } from '../core/knowledge-types.js';
import { emergencyWords } from './emergency.js';
import type { LevelAdvice } from './level-advice-types.js';
import { urgentAdvice } from './level-advice-urgent.js';

export type { ServiceNames } from './level-advice-types.js';

/** How soon and by whom: from the level and the region only, so that words, colour and number cannot disagree. */
export const levelAdvice = {
  emergency: {
    howSoon: () => msg('Now', { id: 'level.emergency.how-soon', desc: 'How soon to get help.' }),
    who: ({ emergencyNumber, emergencyDepartment }) =>
      msg(str`Call ${emergencyNumber}. Or go to ${emergencyDepartment}, if someone can take you at once.`, {
        id: 'level.emergency.who',
        desc: 'Whom to call. {0} is a phone number or "your local emergency number", {1} what the emergency department is called there.',
      }),
    meaning: emergencyWords.doNotDrive,
  },
  urgent: urgentAdvice,
  soon: {
    howSoon: () => msg('Within about 3 days', { id: 'level.soon.how-soon', desc: 'How soon to get help.' }),
    who: ({ familyDoctor }) =>
      msg(str`Call ${familyDoctor} and ask for a visit this week.`, { id: 'level.soon.who', desc: 'Whom to see. {0} family doctor.' }),
    meaning: () =>
      msg('Something you told us should be looked at soon. Waiting a day or two is all right. It becomes urgent if it changes.', {
        id: 'level.soon.meaning',
        desc: 'What the middle level means.',
      }),
  },
  routine: {
    howSoon: () => msg('In the next weeks. Book in the next few days', { id: 'level.routine.how-soon', desc: 'How soon to get help.' }),
    who: ({ familyDoctor }) =>
      msg(str`Book a visit with ${familyDoctor}, or with a physiotherapist (physical therapist).`, {
        id: 'level.routine.who',
        desc: 'Whom to see. {0} family doctor.',
      }),
    meaning: () =>
      msg('We found no warning sign. But it has lasted, it limits your life, or it has something worth a planned look.', {
        id: 'level.routine.meaning',
        desc: 'What the second lowest level means.',
      }),
  },
  'self-care': {
    howSoon: () => msg('No visit needed now', { id: 'level.self-care.how-soon', desc: 'How soon to get help.' }),
    who: () => msg('You, with a pharmacist for advice on medicines.', { id: 'level.self-care.who', desc: 'Who looks after it.' }),
    meaning: () =>
      msg(
        'We found no warning sign, and the problem is new or settling. That does not mean that nothing is wrong. Read the signs that change this advice.',
        {
          id: 'level.self-care.meaning',
          desc: 'What the lowest level means. Must not promise that all is well.',
        },
      ),
  },
} as const satisfies Record<Level, LevelAdvice>;
