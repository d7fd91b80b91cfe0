import { readFileSync } from 'node:fs';
import fc from 'fast-check';

/** The published and constructed cases, as in the clinical file. */
export const vignettes = JSON.parse(readFileSync(new URL('../vignettes/vignettes.json', import.meta.url), 'utf8'));

/** The answers of a vignette, by its id. */
export function answersOf(id) {
  const found = vignettes.find((vignette) => vignette.id === id);
  if (!found) throw new RangeError(`unknown vignette "${id}"`);
  return found.answers;
}

/** Any valid answer to a question. */
export function anyAnswer({ kind, options }) {
  const ids = Object.keys(options);
  if (kind === 'one') return fc.constantFrom(...ids);
  const together = ids.filter((id) => !options[id].exclusive);
  const alone = ids.filter((id) => options[id].exclusive).map((id) => fc.constant([id]));
  const several = together.length ? [fc.shuffledSubarray(together, { minLength: 1, maxLength: Math.min(4, together.length) })] : [];
  return fc.oneof(...several, ...alone);
}

/** Any valid answer sheet: some questions open, and answers to questions that do not apply. */
export function anySheet(knowledge) {
  const fields = Object.fromEntries(
    Object.entries(knowledge.questions).map(([id, question]) => [id, fc.option(anyAnswer(question), { nil: undefined, freq: 4 })]),
  );
  return fc.record(fields).map(withoutOpen);
}

/**
 * Sheets near those that matter: a vignette, or nothing, with a few answers changed or taken away. A sheet drawn blindly is nearly
 * always an emergency, so that it would say little about the calm levels.
 */
export function anyLikelySheet(knowledge) {
  const change = fc
    .constantFrom(...Object.keys(knowledge.questions))
    .chain((id) => fc.tuple(fc.constant(id), fc.option(anyAnswer(knowledge.questions[id]), { nil: undefined, freq: 3 })));
  return fc
    .tuple(fc.constantFrom({}, ...vignettes.map(({ answers }) => answers)), fc.array(change, { maxLength: 7 }))
    .map(([answers, changes]) => withoutOpen({ ...answers, ...Object.fromEntries(changes) }));
}

function withoutOpen(sheet) {
  return Object.fromEntries(Object.entries(sheet).filter(([, answer]) => answer !== undefined));
}

/** Everything inside is frozen too. */
export function isDeeplyFrozen(value) {
  return typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));
}
