import type { CitationId } from './citations.js';

/** Publications of the clinical prose (accuracy, scope, causes) that no question, rule or result cites; the rule book lists them. */
export const background = {
  cites: ['girft-news', 'cornwall-lbp', 'hoeritzauer-2018', 'verhagen-2016', 'finucane-2020', 'iversen-2013', 'mhra-flow'],
} as const satisfies { cites: readonly CitationId[] };
