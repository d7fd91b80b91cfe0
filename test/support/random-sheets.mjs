import { vignettes } from './answer-sheets.mjs';
import { pick, seeded } from './seeded.mjs';

/** A valid answer to a question: in `many`, now and then several. */
function anyAnswer(random, { kind, options }) {
  const ids = Object.keys(options);
  const first = pick(random, ids);
  if (kind === 'one') return first;
  if (options[first].exclusive) return [first];
  return ids.filter((id) => id === first || (!options[id].exclusive && random() < 0.2));
}

/**
 * Makes valid answer sheets without end, answers to questions that do not apply among them. Every second begins with a vignette, of
 * which a few answers are changed: a sheet drawn blindly is nearly always an emergency.
 */
export function randomSheets(knowledge, seed) {
  const random = seeded(seed);
  const ids = Object.keys(knowledge.questions);
  const starts = vignettes.map(({ answers }) => answers);
  return () => {
    const sheet = {};
    if (random() < 0.5) {
      Object.assign(sheet, pick(random, starts));
      for (let changes = Math.floor(random() * 8); changes > 0; changes--) {
        const id = pick(random, ids);
        if (random() < 0.25) delete sheet[id];
        else sheet[id] = anyAnswer(random, knowledge.questions[id]);
      }
    } else {
      const answered = random();
      for (const id of ids) if (random() < answered) sheet[id] = anyAnswer(random, knowledge.questions[id]);
    }
    return sheet;
  };
}
