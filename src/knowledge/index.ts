import { defineKnowledge } from '../core/define.js';
import { actions } from './actions.js';
import { background } from './background.js';
import { bodyZones } from './body-zones.js';
import { citations } from './citations.js';
import { concerns } from './concerns.js';
import { expect } from './expect.js';
import { findings } from './findings.js';
import { patterns } from './patterns.js';
import { questions } from './questions.js';
import { crosswalk } from './reader.js';
import { regions } from './regions.js';
import { rootScoring, rootTables } from './roots.js';
import { rules } from './rules.js';
import { safetyNet } from './safety-net.js';
import { sections } from './sections.js';
import { selfCare } from './self-care.js';

/** What the symptom checker knows. Content of the date given; no clinician has signed it yet. */
export const knowledge = /* @__PURE__ */ defineKnowledge({
  version: '1.2-draft',
  contentDate: '2026-11-21',
  sections,
  questions,
  findings,
  rules,
  patterns,
  rootScoring,
  rootTables,
  concerns,
  actions,
  safetyNet,
  selfCare,
  expect,
  regions,
  bodyZones,
  citations,
  background,
  incompleteRules: ['pain-questions-open'],
  tooYoung: { q: 'age', in: ['under-16'] },
  crosswalk,
});

export { treatments } from './treatments/index.js';
