/** What the rule book is made of. */
import fs from 'node:fs';
import { knowledge, treatments } from 'pinched-nerve-widgets/knowledge';
import { clinicalNotes } from '../../dist/esm/knowledge/clinical-notes.js';
import { treatmentNotes } from '../../dist/esm/knowledge/treatments/clinical-notes.js';
import { actionWords } from '../../dist/esm/wording/actions.js';
import { concernWords } from '../../dist/esm/wording/concerns.js';
import { expectWords } from '../../dist/esm/wording/expect.js';
import { levelAdvice } from '../../dist/esm/wording/level-advice.js';
import { levelWords } from '../../dist/esm/wording/levels.js';
import { patternWords } from '../../dist/esm/wording/patterns.js';
import { questionWords } from '../../dist/esm/wording/questions.js';
import { regionWords } from '../../dist/esm/wording/regions.js';
import { ruleReasons } from '../../dist/esm/wording/rules.js';
import { safetyNetWords } from '../../dist/esm/wording/safety-net.js';
import { sayWhenCalling } from '../../dist/esm/wording/say-when-calling.js';
import { sectionWords } from '../../dist/esm/wording/sections.js';
import { selfCareWords } from '../../dist/esm/wording/self-care.js';
import { flagWords } from '../../dist/esm/wording/treatments/flags.js';
import { numberWords } from '../../dist/esm/wording/treatments/numbers.js';
import { treatmentWords } from '../../dist/esm/wording/treatments/treatments.js';
import { proofSubject } from './proof-subject.mjs';

/** Everything of this tree, as built; the proofs are those that `npm run proofs` wrote last. */
export async function loadBook() {
  const vignettes = JSON.parse(fs.readFileSync(new URL('../../test/vignettes/vignettes.json', import.meta.url), 'utf8'));
  const proofsFile = new URL('../../dist/proofs.json', import.meta.url);
  return {
    knowledge,
    treatments,
    vignettes,
    notes: clinicalNotes,
    treatmentNotes,
    proofs: fs.existsSync(proofsFile) ? JSON.parse(fs.readFileSync(proofsFile, 'utf8')) : undefined,
    proofSubject,
    hashes: { knowledge: proofSubject.knowledgeHash, treatments: proofSubject.treatmentsHash },
    date: new Date().toISOString().slice(0, 10),
    words: {
      actions: actionWords,
      concerns: concernWords,
      expect: expectWords,
      flags: flagWords,
      levelAdvice,
      levels: levelWords,
      numbers: numberWords,
      patterns: patternWords,
      questions: questionWords,
      regions: regionWords,
      rules: ruleReasons,
      safetyNet: safetyNetWords,
      sayWhenCalling,
      sections: sectionWords,
      selfCare: selfCareWords,
      treatments: treatmentWords,
    },
  };
}
