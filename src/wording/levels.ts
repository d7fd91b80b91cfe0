import { msg, str } from '@lit/localize';
import type { Level } from '../core/knowledge-types.js';
import type { Sentence } from './sentence.js';

/** Services of the reader's region, in words. */
export interface ServiceNames {
  /** "999", or "your local emergency number". */
  readonly emergencyNumber: string;
  readonly emergencyDepartment: string;
  readonly familyDoctor: string;
  readonly outOfHours: string;
}

interface LevelWords {
  readonly name: Sentence;
  readonly howSoon: Sentence;
  readonly who: (services: ServiceNames) => string;
  readonly meaning: Sentence;
  /** Said before the heading, so that the level never rests on colour. */
  readonly label: Sentence;
}

/** How soon, by whom: from the level and the region only, so that words, colour and number cannot disagree. */
export const levelWords = {
  emergency: {
    label: () => msg('Emergency', { id: 'level.emergency.label', desc: 'Label of the highest level, before its heading.' }),
    name: () => msg('Get emergency help now', { id: 'level.emergency.name', desc: 'Heading: what to do. The highest level.' }),
    howSoon: () => msg('Now', { id: 'level.emergency.how-soon', desc: 'How soon to get help.' }),
    who: ({ emergencyNumber, emergencyDepartment }) =>
      msg(str`Call ${emergencyNumber}. Or go to ${emergencyDepartment}, if someone can take you at once.`, {
        id: 'level.emergency.who',
        desc: 'Whom to call. {0} is a phone number or "your local emergency number", {1} what the emergency department is called there.',
      }),
    meaning: () =>
      msg('Do not wait to see if it gets better. Do not drive yourself.', {
        id: 'level.emergency.meaning',
        desc: 'What the emergency level means.',
      }),
  },
  urgent: {
    label: () => msg('Urgent', { id: 'level.urgent.label', desc: 'Label of the second highest level.' }),
    name: () =>
      msg('Speak to a doctor or nurse today', { id: 'level.urgent.name', desc: 'Heading: what to do. The second highest level.' }),
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
      msg('Something you told us should be checked today. It is often less bad than it sounds, but it should not wait.', {
        id: 'level.urgent.meaning',
        desc: 'What the urgent level means. Must not calm so much that the reader waits.',
      }),
  },
  soon: {
    label: () => msg('Soon', { id: 'level.soon.label', desc: 'Label of the middle level.' }),
    name: () => msg('See someone in the next few days', { id: 'level.soon.name', desc: 'Heading: what to do. The middle level.' }),
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
    label: () => msg('Not urgent', { id: 'level.routine.label', desc: 'Label of the second lowest level.' }),
    name: () => msg('Book a visit', { id: 'level.routine.name', desc: 'Heading: what to do. The second lowest level.' }),
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
    label: () => msg('Self-care', { id: 'level.self-care.label', desc: 'Label of the lowest level.' }),
    name: () => msg('Look after it at home', { id: 'level.self-care.name', desc: 'Heading: what to do. The lowest level.' }),
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
} as const satisfies Record<Level, LevelWords>;
