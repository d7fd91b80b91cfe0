import { treatmentCitations as citations } from './citations.js';
import { entries, order } from './entries.js';
import { fit } from './fit.js';
import { flags } from './flags.js';
import { careOver65, combinations, medicineGroups } from './medicines-together.js';
import { myths } from './myths.js';
import { naturalHistory } from './natural-history.js';
import { means, numbers } from './numbers.js';
import { prevention } from './prevention.js';
import { quiz } from './quiz.js';
import { searchNames } from './search-names.js';
import { tests } from './tests.js';
import { values } from './values.js';

/** What the treatment options know. Content of the date given; no clinician has signed it yet. */
export const treatments = {
  version: '1.0-draft',
  contentDate: '2026-11-20',
  entries,
  order,
  flags,
  fit,
  medicineGroups,
  combinations,
  careOver65,
  values,
  numbers,
  means,
  naturalHistory,
  tests,
  prevention,
  myths,
  quiz,
  searchNames,
  citations,
} as const;
