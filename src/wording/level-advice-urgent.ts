import { msg, str } from '@lit/localize';
import type { LevelAdvice } from './level-advice-types.js';

/** How soon and by whom when it is urgent: apart from the other levels, because the alert loads only this one. */
export const urgentAdvice = {
  howSoon: () => msg('Today, or by phone tonight', { id: 'level.urgent.how-soon', desc: 'How soon to get help.' }),
  who: ({ familyDoctor, outOfHours, emergencyDepartment }) =>
    msg(
      str`Call ${familyDoctor} and ask to be seen today. If that is not possible, use ${outOfHours}. If you cannot reach anyone today, go to ${emergencyDepartment}.`,
      {
        id: 'level.urgent.who',
        desc: 'Whom to call. {0} family doctor, {1} where to get help out of hours, {2} emergency department, as they are called there.',
      },
    ),
  meaning: () =>
    msg('Something you told us should be checked today. It should not wait.', {
      id: 'level.urgent.meaning',
      desc: 'What the urgent level means. Must not calm so much that the reader waits.',
    }),
} as const satisfies LevelAdvice;
