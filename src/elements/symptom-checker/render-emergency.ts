import { html, type TemplateResult } from 'lit';
import type { Standing } from '../../core/index.js';
import { idsOf } from '../../core/knowledge-types.js';
import { concerns } from '../../knowledge/concerns.js';
import type { QuestionId } from '../../knowledge/questions.js';
import { rules, type RuleId } from '../../knowledge/rules.js';
import { emergencyResultWords } from '../../wording/emergency-result.js';
import { ruleReasons } from '../../wording/rules.js';
import { sayWhenCalling } from '../../wording/say-when-calling.js';
import type { Sentence } from '../../wording/sentence.js';
import { card } from '../shared/card.js';
import { emergencyCard } from '../shared/emergency-card.js';
import type { Contacts } from '../shared/services.js';
import { show } from '../shared/show.js';
import { renderAnswers } from './render-check-answers.js';
import { wordsOf } from './render-question.js';
import type { Sign } from './signs.js';

export interface EmergencyView {
  readonly standing: Standing;
  /** The danger signs ticked: the answers that the emergency rules read. */
  readonly signs: readonly Sign[];
  readonly contacts: Contacts;
  readonly level: (deeper?: number) => number;
  readonly goTo: (question: QuestionId) => void;
  readonly print: () => void;
}

/** The emergency rules that stand, in table order. */
export function emergencyRules(standing: Standing): readonly RuleId[] {
  const fired = new Set(standing.rules);
  return idsOf(rules).filter((id) => rules[id].level === 'emergency' && fired.has(id));
}

/** What to say about them, each worry once, in table order. */
export function emergencySay(fired: readonly RuleId[]): readonly Sentence[] {
  return idsOf(concerns)
    .filter((id) => fired.some((rule) => rules[rule].concern === id))
    .flatMap((id) => sayWhenCalling[id] ?? []);
}

/** What to do now, whom to call, what to say, the signs ticked with the way back to them, and print; nothing else. */
export function renderEmergency({ standing, signs, contacts, level, goTo, print }: EmergencyView): TemplateResult {
  const fired = emergencyRules(standing);
  return html`<div class="result" part="result" data-level="emergency">
    ${emergencyCard(
      contacts,
      level(),
      'screen-title',
      fired.map((id) => html`<p class="reason" part="reason">${show(ruleReasons[id])}</p>`),
    )}
    ${card(
      level(1),
      emergencyResultWords.whatToSay,
      emergencySay(fired).map((say) => html`<p>${show(say)}</p>`),
    )}
    ${card(
      level(1),
      emergencyResultWords.youTold,
      html`<dl class="answers">
        ${signs.map(
          ({ question, options }) =>
            html`<div class="row">
              <dt>${show(wordsOf(question).text)}</dt>
              <dd>${renderAnswers(question, options)}</dd>
              <dd class="change no-print">
                <button
                  type="button"
                  class="link"
                  part="change"
                  @click=${() => {
                    goTo(question);
                  }}
                >
                  ${show(emergencyResultWords.mistake)}
                </button>
              </dd>
            </div>`,
        )}
      </dl>`,
    )}
    <p class="actions">
      <button type="button" class="button secondary" part="print" @click=${print}>${show(emergencyResultWords.print)}</button>
    </p>
  </div>`;
}
