import { html, nothing, type TemplateResult } from 'lit';
import { emergencyWords } from '../../wording/emergency.js';
import { telOf, type Contacts } from './services.js';
import { show } from './show.js';

/** Buttons that dial: every emergency number of the region, or how to find one. */
export function callLinks(contacts: Contacts): TemplateResult {
  return html`<p class="call">
      ${contacts.emergency.map((number) => html`<a class="call-button" part="call" href=${telOf(number)}>${show(() => emergencyWords.call(number))}</a>`)}
    </p>
    ${contacts.emergency.length ? nothing : html`<p>${show(emergencyWords.about112)}</p>`}
    ${contacts.emergency.length && !contacts.isVerified ? html`<p class="note">${show(emergencyWords.unverified)}</p>` : nothing}`;
}

/** The six shortest danger signs, which anybody must have met before the first question. */
export function shortSigns(): TemplateResult {
  return html`<ul class="signs">
    ${Object.values(emergencyWords.short).map((sign) => html`<li>${show(sign)}</li>`)}
  </ul>`;
}
