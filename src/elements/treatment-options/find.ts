import { entries, type TreatmentId } from '../../knowledge/treatments/entries.js';
import { searchNames } from '../../knowledge/treatments/search-names.js';
import { treatmentGroupWords } from '../../wording/treatments/facts.js';
import { treatmentWords } from '../../wording/treatments/treatments.js';

/** Lower case without accents, so that a reader need not type them. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word of a search is in a treatment's own words, its group, or the names on its boxes. Call it inside `withLanguage`. */
export function isFound(id: TreatmentId, wanted: string): boolean {
  const { name, what } = treatmentWords[id];
  const names = searchNames.filter(({ treatment }) => treatment === id).map((each) => each.name);
  const text = plain([name(), what(), treatmentGroupWords[entries[id].group](), ...names].join(' '));
  return plain(wanted)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
