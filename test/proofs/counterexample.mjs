/** Answers that break a statement, in the words of the questions, with what the shipped evaluator makes of them. */
import { assess, standing } from 'pinched-nerve-widgets/core';

/**
 * @param knowledge - The knowledge that was proved; a spoilt copy too.
 * @param counterexample - As a statement returns it.
 * @param words - The wording of the questions; ids where it is missing.
 * @returns Lines of text.
 */
export function describeCounterexample(knowledge, { label, answers, told }, words = {}) {
  const lines = [label];
  for (const [name, sheet] of Object.entries(answers)) {
    const { level, rules } = assess(knowledge, sheet);
    lines.push(
      `  ${name}: ${standing(knowledge, sheet).level} stands; the assessment is ${level} (${rules.filter((id) => knowledge.rules[id].level === level).join(', ')})`,
    );
    for (const [id, answer] of Object.entries(sheet)) {
      const said = [answer].flat().map((option) => words[id]?.options[option]?.() ?? option);
      lines.push(`    ${words[id]?.text() ?? id} [${id}]: ${said.join('; ')}`);
    }
  }
  if (told.length) lines.push(`  told besides: ${told.join(', ')}`);
  return lines;
}
