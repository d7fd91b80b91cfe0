import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../localization/numbers.js';
import { checkerWords } from '../../wording/checker.js';
import { emergencyWords } from '../../wording/emergency.js';
import { shortSignWords } from '../../wording/short-signs.js';
import { callLinks } from '../shared/danger-signs.js';
import { heading } from '../shared/heading.js';
import { levelCard } from '../shared/level-card.js';
import type { Contacts } from '../shared/services.js';
import { show } from '../shared/show.js';

/** Minutes that the questions take: measured as taps over the vignettes, at a calm pace. */
const minutes = 6;

export interface StartView {
  readonly level: (deeper?: number) => number;
  readonly contacts: Contacts;
  readonly language: string;
  readonly start: () => void;
}

/** What it is for and not for, the shortest danger signs with the number, and the way in. */
export function renderStart({ level, contacts, language, start }: StartView): TemplateResult {
  return html`<div class="start">
    ${heading(level(), show(checkerWords.title), { id: 'screen-title', className: 'title', focusable: true })}
    <p class="lead">${show(checkerWords.lead)}</p>
    ${levelCard('emergency', {
      headingLevel: level(1),
      headingId: 'start-emergency',
      title: show(() => emergencyWords.callIf(contacts)),
      content: html`<ul class="signs">
          ${Object.values(shortSignWords).map((sign) => html`<li>${show(sign)}</li>`)}
        </ul>
        ${callLinks(contacts)}`,
    })}
    <p class="lead">${show(checkerWords.noHelp)}</p>
    <p class="actions"><button type="button" class="button big" part="continue" @click=${start}>${show(checkerWords.start)}</button></p>
    <div class="columns">
      <div>
        ${heading(level(1), show(checkerWords.forWhom), { className: 'subtitle' })}
        <p>${show(checkerWords.forWhomText)}</p>
        ${heading(level(1), show(checkerWords.notForWhom), { className: 'subtitle' })}
        <ul>
          <li>${show(checkerWords.notForChild)}</li>
          <li>${show(checkerWords.notForSurgery)}</li>
          <li>${show(checkerWords.notForMedicine)}</li>
        </ul>
      </div>
      <div>
        ${heading(level(1), show(checkerWords.good), { className: 'subtitle' })}
        <ul>
          <li>${show(checkerWords.notDiagnosis)}</li>
          <li>${show(checkerWords.private)}</li>
          <li>${show(() => checkerWords.time(formatNumber(minutes, language)))}</li>
          <li>${show(checkerWords.notSureIsGood)}</li>
        </ul>
      </div>
    </div>
  </div>`;
}
