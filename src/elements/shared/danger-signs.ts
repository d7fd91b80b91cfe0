import { html, nothing, type TemplateResult } from 'lit';
import { idsOf } from '../../core/knowledge-types.js';
import { safetyNet, type SafetyNetId } from '../../knowledge/safety-net.js';
import { asDialled } from '../../localization/message.js';
import { emergencyWords } from '../../wording/emergency.js';
import { safetyNetWords } from '../../wording/safety-net.js';
import { telOf, type Contacts } from './services.js';
import { show } from './show.js';

/** Buttons that dial: every emergency number of the region, or how to find one. */
export function callLinks(contacts: Contacts): TemplateResult {
  return html`<p class="call">
      ${contacts.emergency.map((number) => html`<a class="call-button" part="call" href=${telOf(number)}>${show(() => emergencyWords.call(number))}</a>`)}
    </p>
    ${contacts.emergency.length ? nothing : html`<p>${show(() => asDialled(emergencyWords.about112))}</p>`} ${numberNote(contacts)}`;
}

/** What stands beside emergency numbers that nobody has checked. */
export function numberNote({ isVerified }: Contacts): TemplateResult | typeof nothing {
  return isVerified ? nothing : html`<p class="note">${show(emergencyWords.unverified)}</p>`;
}

/** The advice line of the region, if it has one. */
export function adviceLink({ advice }: Contacts): TemplateResult | typeof nothing {
  if (!advice) return nothing;
  return html`<p class="call">
      <a class="button secondary" part="call" href=${telOf(advice.number)}
        >${show(() => emergencyWords.adviceLine(advice.name, advice.number))}</a
      >
    </p>
    ${advice.isVerified ? nothing : html`<p class="note">${show(emergencyWords.unverifiedAdvice)}</p>`}`;
}

/** A sign of the safety net; the host's crisis line stands beside the one about mood. */
export function signItem(id: SafetyNetId, { crisis }: Contacts): TemplateResult {
  return html`<li>
    ${show(safetyNetWords[id])}
    ${id === 'n-mood' && crisis ? html`<a href=${telOf(crisis.number)}>${crisis.label ?? crisis.number}</a>` : nothing}
  </li>`;
}

/** The signs that need help at a level, as a list. */
export function dangerSigns(level: 'emergency' | 'urgent', contacts: Contacts): TemplateResult {
  return html`<ul class="signs">
    ${idsOf(safetyNet)
      .filter((id) => safetyNet[id].level === level)
      .map((id) => signItem(id, contacts))}
  </ul>`;
}
