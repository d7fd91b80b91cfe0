import type { RuleId } from '../knowledge/rules.js';
import { calmReasons } from './rules-calm.js';
import { emergencyReasons } from './rules-emergency.js';
import { urgentReasons } from './rules-urgent.js';
import type { Sentence } from './sentence.js';

/** Why a result is as it is: one reason a rule. Split by level, because the alert loads only the two highest. */
export const ruleReasons: { readonly [Id in RuleId]: Sentence } = { ...emergencyReasons, ...urgentReasons, ...calmReasons };
