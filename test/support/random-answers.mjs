import { pick } from './seeded.mjs';

const tables = new WeakMap();

/** What can be drawn for each question; worked out once for a table of questions. */
function drawable({ questions }) {
  const known = tables.get(questions);
  if (known) return known;
  const rows = Object.entries(questions).map(([id, { kind, options }]) => {
    const all = Object.keys(options);
    const clear = all.filter((option) => options[option].rank === 0);
    return {
      id,
      many: kind === 'many',
      all,
      clear: clear.length ? clear : all.slice(0, 1),
      together: all.filter((option) => !options[option].exclusive),
    };
  });
  tables.set(questions, rows);
  return rows;
}

/**
 * A valid answer sheet, drawn at random. It holds answers to questions that do not apply, open questions, lists and "not sure".
 *
 * @param random - As `seeded` returns it.
 * @param options.answerChance - How likely a question is answered, from 0 to 1.
 * @param options.clearChance - How likely an answer is the clear one, from 0 to 1; a sheet drawn blindly is nearly always an
 *   emergency, so it is drawn anew for each sheet, and is often near 1.
 */
export function randomAnswers(random, knowledge, { answerChance = 0.9, clearChance = 1 - random() ** 3 } = {}) {
  const answers = {};
  for (const { id, many, all, clear, together } of drawable(knowledge)) {
    if (random() >= answerChance) continue;
    if (random() < clearChance) {
      const option = pick(random, clear);
      answers[id] = many ? [option] : option;
    } else if (!many) answers[id] = pick(random, all);
    else {
      const first = pick(random, all);
      const list = [first];
      if (together.includes(first)) {
        while (random() < 0.4) {
          const further = pick(random, together);
          if (!list.includes(further)) list.push(further);
        }
      }
      answers[id] = list;
    }
  }
  return answers;
}
