import { html, nothing, type TemplateResult } from 'lit';
import { idsOf } from '../../core/knowledge-types.js';
import { safetyNet } from '../../knowledge/safety-net.js';
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
    ${contacts.emergency.length ? nothing : html`<p>${show(() => asDialled(emergencyWords.about112))}</p>`}
    ${contacts.emergency.length && !contacts.isVerified ? html`<p class="note">${show(emergencyWords.unverified)}</p>` : nothing}`;
}

/** The signs that need help at a level, as a list. */
export function dangerSigns(level: 'emergency' | 'urgent'): TemplateResult {
  return html`<ul class="signs">
    ${idsOf(safetyNet)
      .filter((id) => safetyNet[id].level === level)
      .map((id) => html`<li>${show(safetyNetWords[id])}</li>`)}
  </ul>`;
}
