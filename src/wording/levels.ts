import { msg } from '@lit/localize';
import type { Level } from '../core/knowledge-types.js';
import type { Sentence } from './sentence.js';

/** The name of each level, which is what to do, and the label before it, so that the level never rests on colour. */
export const levelWords = {
  emergency: {
    label: () => msg('Emergency', { id: 'level.emergency.label', desc: 'Label of the highest level, before its heading.' }),
    name: () => msg('Get emergency help now', { id: 'level.emergency.name', desc: 'Heading: what to do. The highest level.' }),
  },
  urgent: {
    label: () => msg('Urgent', { id: 'level.urgent.label', desc: 'Label of the second highest level.' }),
    name: () =>
      msg('Speak to a doctor or nurse today', { id: 'level.urgent.name', desc: 'Heading: what to do. The second highest level.' }),
  },
  soon: {
    label: () => msg('Soon', { id: 'level.soon.label', desc: 'Label of the middle level.' }),
    name: () => msg('See someone in the next few days', { id: 'level.soon.name', desc: 'Heading: what to do. The middle level.' }),
  },
  routine: {
    label: () => msg('Not urgent', { id: 'level.routine.label', desc: 'Label of the second lowest level.' }),
    name: () => msg('Book a visit', { id: 'level.routine.name', desc: 'Heading: what to do. The second lowest level.' }),
  },
  'self-care': {
    label: () => msg('Self-care', { id: 'level.self-care.label', desc: 'Label of the lowest level.' }),
    name: () => msg('Look after it at home', { id: 'level.self-care.name', desc: 'Heading: what to do. The lowest level.' }),
  },
} as const satisfies Record<Level, { label: Sentence; name: Sentence }>;
