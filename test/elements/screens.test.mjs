import { ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forEachAtom } from '../../dist/esm/core/index.js';
import { screens } from '../../dist/esm/elements/symptom-checker/screens.js';
import { knowledge } from '../../dist/esm/knowledge/index.js';

const placeOf = (question) => screens.findIndex(({ questions }) => questions.includes(question));

describe('the screens of the checker', () => {
  it('hold every question once', () => {
    for (const id of Object.keys(knowledge.questions))
      ok(screens.filter(({ questions }) => questions.includes(id)).length === 1, `${id} stands on no screen, or on several`);
  });

  it('ask a question only after the screens of the questions that it follows', () => {
    let followUps = 0;
    for (const [id, { askWhen }] of Object.entries(knowledge.questions)) {
      if (!askWhen) continue;
      followUps++;
      forEachAtom(askWhen, knowledge.findings, (parent) => {
        ok(placeOf(parent) < placeOf(id), `${id} stands before or beside ${parent}`);
      });
    }
    ok(followUps > 10);
  });
});
