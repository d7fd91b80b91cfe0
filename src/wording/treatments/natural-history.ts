import { msg } from '@lit/localize';
import type { NaturalHistoryId } from '../../knowledge/treatments/natural-history.js';
import type { Sentence } from '../sentence.js';

/** What usually happens without treatment. */
export const naturalHistoryWords = {
  'four-to-six-weeks': () =>
    msg('The NHS says: sciatica usually gets better in 4 to 6 weeks, but it can last longer.', {
      id: 'natural-history.four-to-six-weeks',
      desc: 'What usually happens without treatment, with its figures.',
    }),
  'hospital-trial': () =>
    msg(
      'In a Dutch hospital trial, 87 of 100 people with sciatica said they were better after 12 weeks, whether they rested in bed or kept going.',
      { id: 'natural-history.hospital-trial', desc: 'What usually happens without treatment, with its figures.' },
    ),
  'family-practice': () =>
    msg(
      'In UK family practice, with a stricter measure (at least 30% less disability), 55 of 100 were better after a year. Long pain before the visit, more symptoms, and expecting it to last a long time went with slower recovery.',
      { id: 'natural-history.family-practice', desc: 'What usually happens without treatment, with its figures.' },
    ),
  'wait-or-operate': () =>
    msg(
      "In severe sciatica that has already lasted 6 to 12 weeks, 95 of 100 felt recovered at 1 year with either plan. In the 'wait first' plan, 39 of 100 had an operation on the way.",
      { id: 'natural-history.wait-or-operate', desc: 'What usually happens without treatment, with its figures.' },
    ),
  'shrinking-discs': () =>
    msg(
      'On repeat scans, about 63 of 100 disc bulges or leaks shrink without surgery (49 to 77 in the review). Big loose pieces shrink most. Most of it happens within 6 months.',
      { id: 'natural-history.shrinking-discs', desc: 'What usually happens without treatment, with its figures.' },
    ),
  stenosis: () =>
    msg(
      'Spinal stenosis is different. Over up to 3 years without an operation, about a third improve, about half stay the same and 10 to 20 of 100 get worse.',
      { id: 'natural-history.stenosis', desc: 'What usually happens without treatment, with its figures.' },
    ),
  'not-satisfied': () =>
    msg('At 2 years, 20 of 100 people in the Dutch surgery trial were not satisfied with the outcome, whichever plan they had.', {
      id: 'natural-history.not-satisfied',
      desc: 'What usually happens without treatment, with its figures.',
    }),
} as const satisfies Record<NaturalHistoryId, Sentence>;

/** The same in short, and why two figures differ. */
export const naturalHistoryLead = {
  short: () =>
    msg(
      'Most pinched nerves in the lower back calm down without an operation, usually over weeks to a few months. Some take longer, and some come back.',
      { id: 'natural-history.short', desc: 'What usually happens, in short.' },
    ),
  differ: () =>
    msg(
      "The figures '87 of 100 at 12 weeks' and '55 of 100 at 12 months' do not contradict each other. They are about different people, and 'feel better' is an easier test than '30% less disability'.",
      { id: 'natural-history.differ', desc: 'Explains why two figures differ.' },
    ),
} as const satisfies Record<string, Sentence>;
