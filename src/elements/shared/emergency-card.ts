import { html, type TemplateResult } from 'lit';
import { emergencyWords } from '../../wording/emergency.js';
import { callLinks } from './danger-signs.js';
import { levelCard } from './level-card.js';
import type { Contacts } from './services.js';
import { show } from './show.js';

/**
 * Whom to call now and how to get there.
 *
 * @param why - What stands below: the reasons.
 */
export function emergencyCard(contacts: Contacts, headingLevel: number, headingId: string, why: unknown): TemplateResult {
  return levelCard('emergency', {
    headingLevel,
    headingId,
    title: show(() => emergencyWords.callNow(contacts.emergencyNumber)),
    content: html`${callLinks(contacts)}
      <ul>
        <li>${show(() => emergencyWords.goTo(contacts.emergencyDepartment))}</li>
        <li>${show(emergencyWords.doNotDrive)}</li>
      </ul>
      ${why}`,
  });
}
