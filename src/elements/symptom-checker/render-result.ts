import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, PatternFit, Reason } from '../../core/index.js';
import { bodyZones } from '../../knowledge/body-zones.js';
import { citations } from '../../knowledge/citations.js';
import { expect } from '../../knowledge/expect.js';
import { knowledgeHash } from '../../knowledge/hash.js';
import { knowledge } from '../../knowledge/index.js';
import { patterns } from '../../knowledge/patterns.js';
import { rules } from '../../knowledge/rules.js';
import { safetyNet } from '../../knowledge/safety-net.js';
import { selfCare } from '../../knowledge/self-care.js';
import { formatNumber } from '../../localization/numbers.js';
import { checkerWords } from '../../wording/checker.js';
import { expectWords } from '../../wording/expect.js';
import { levelWords } from '../../wording/levels.js';
import { levelAdvice } from '../../wording/level-advice.js';
import { patternWords } from '../../wording/patterns.js';
import { evidenceWords, resultWords } from '../../wording/result.js';
import { ruleReasons } from '../../wording/rules.js';
import { sayWhenCalling } from '../../wording/say-when-calling.js';
import { selfCareWords } from '../../wording/self-care.js';
import type { Sentence } from '../../wording/sentence.js';
import { rankOf } from '../shared/checkers.js';
import { adviceLink, numberNote, signItem } from '../shared/danger-signs.js';
import { heading } from '../shared/heading.js';
import { knownIds } from '../shared/ids.js';
import { levelCard } from '../shared/level-card.js';
import type { Contacts } from '../shared/services.js';
import { show } from '../shared/show.js';
import { sourceItem } from '../shared/source-item.js';
import { whoOf } from '../shared/who.js';
import { renderBodyMap } from './body-map.js';
import { renderAnswers } from './render-check-answers.js';
import { wordsOf } from './render-question.js';

export interface ResultView {
  readonly assessment: Assessment;
  readonly contacts: Contacts;
  readonly level: (deeper?: number) => number;
  readonly language: string;
  /** The answer to `leg-sides`, for the side on which a root is drawn. */
  readonly legs: string | undefined;
  /** Version and date of the knowledge, and who has checked it. */
  readonly state: TemplateResult;
  /** What copying or saving led to, said beside the buttons. */
  readonly notice: Sentence | undefined;
  /** The summary, shown to be copied by hand where the browser does not let us. */
  readonly textToCopy: string | undefined;
  readonly take: (format: 'print' | 'copy' | 'save') => void;
  readonly changeAnswers: () => void;
  readonly restart: () => void;
}

/** Share of people whose pain did not follow the map, of 100: lower back and neck (Murphy 2009). */
const offTheMapOf100 = { lumbar: 64, cervical: 70 };

/** How many possible causes are shown before the reader asks for more. */
const patternsAtFirst = 3;

/** Reasons in the order in which they are shown: of the result's level, then by level; those that rest on open questions last, or not at all beside one of the same level that was told. */
export function reasonsToShow(trace: readonly Reason[]): readonly Reason[] {
  const told = trace.filter(({ open }) => !open);
  const levelsTold = new Set(told.map(({ level }) => level));
  const shown = [...told, ...trace.filter(({ open, level }) => open && !levelsTold.has(level))];
  // The rule that is always true is a reason only where nothing else is.
  const beyondCalm = shown.filter(({ level }) => level !== 'self-care');
  return beyondCalm.length ? beyondCalm : shown;
}

function renderSources(ids: readonly string[]): TemplateResult {
  return html`<ul class="sources">
    ${knownIds(citations, ids).map((id) => {
      const { reference, url, verified } = citations[id];
      const state = verified === true ? resultWords.read : verified === 'secondary' ? resultWords.secondary : resultWords.unread;
      return sourceItem(reference, url, state);
    })}
  </ul>`;
}

function renderReason(reason: Reason): TemplateResult | typeof nothing {
  const [id] = knownIds(rules, [reason.rule]);
  if (!id) return nothing;
  const { number, level, evidence } = rules[id];
  return html`<li class="reason" part="reason">
    <p>${show(level === 'self-care' ? resultWords.whyCalm : ruleReasons[id])}</p>
    <details>
      <summary>${show(resultWords.showRule)}</summary>
      ${reason.open ? html`<p>${show(resultWords.notAnswered)}</p>` : nothing}
      ${
        reason.because.length
          ? html`<p>${show(resultWords.youAnswered)}</p>
              <ul>
                ${reason.because.map(({ question, options }) => {
                  const [asked] = knownIds(knowledge.questions, [question]);
                  return asked ? html`<li>${show(wordsOf(asked).text)} <strong>${renderAnswers(asked, options)}</strong></li>` : nothing;
                })}
              </ul>`
          : nothing
      }
      <p>${show(() => resultWords.rule(number, levelWords[level].name()))}. ${show(evidenceWords[evidence])}</p>
      <p><strong>${show(resultWords.sources)}</strong></p>
      ${renderSources(reason.cites)}
    </details>
  </li>`;
}

function renderPattern({ id, fit }: PatternFit): TemplateResult | typeof nothing {
  const [pattern] = knownIds(patterns, [id]);
  if (!pattern) return nothing;
  const words: (typeof patternWords)[typeof pattern] & { fits?: Sentence; tellClinician?: Sentence } = patternWords[pattern];
  return html`<li class="pattern" part="pattern">
    <p><strong>${show(words.name)}</strong> <span class="tag">${show(fit === 'fits' ? resultWords.fits : resultWords.possible)}</span></p>
    <p>${show(fit === 'fits' && words.fits ? words.fits : words.possible)}</p>
    ${
      words.against.length || words.tellClinician
        ? html`<details>
            <summary>${show(resultWords.against)}</summary>
            <ul>
              ${words.against.map((sentence) => html`<li>${show(sentence)}</li>`)}
            </ul>
            ${words.tellClinician ? html`<p><strong>${show(resultWords.tell)}:</strong> ${show(words.tellClinician)}</p>` : nothing}
            ${renderSources(patterns[pattern].cites)}
          </details>`
        : nothing
    }
  </li>`;
}

function renderRoots({ assessment, level, language, legs }: ResultView): TemplateResult | typeof nothing {
  const { roots } = assessment.advice;
  const [first, second, ...more] = roots;
  if (first === undefined) return nothing;
  const number = (value: number): string => formatNumber(value, language);
  return html`<section class="card" part="root">
    ${heading(level(1), show(resultWords.root), { className: 'subtitle' })}
    ${
      second !== undefined && !more.length
        ? html`<p>${show(() => resultWords.rootTwo(first, second))}</p>`
        : roots.map((root) => html`<p>${show(() => resultWords.rootText(root))}</p>`)
    }
    ${renderBodyMap({
      placeOf: (zone, side) => ({
        isMarked:
          bodyZones[zone].roots.some((root: string) => roots.includes(root)) &&
          (side === 'middle' || bodyZones[zone].routing || (legs !== 'left' && legs !== 'right') || legs === side),
      }),
    })}
    <p class="note">${show(() => resultWords.rootCaution(number(offTheMapOf100.lumbar), number(offTheMapOf100.cervical)))}</p>
  </section>`;
}

function renderWho({ assessment, contacts }: ResultView): TemplateResult {
  const { level } = assessment;
  const { who, besides } = whoOf(level, assessment.actions, contacts);
  return html`<dl class="who">
      <div>
        <dt>${show(resultWords.howSoon)}</dt>
        <dd>${show(levelAdvice[level].howSoon)}</dd>
      </div>
      <div>
        <dt>${show(resultWords.who)}</dt>
        <dd>${show(who)}</dd>
      </div>
    </dl>
    ${besides.map((sentence) => html`<p>${show(sentence)}</p>`)} ${level === 'self-care' ? nothing : adviceLink(contacts)}
    ${
      contacts.links.length
        ? html`<ul>
            ${contacts.links.map(({ label, url }) => html`<li><a href=${url}>${label}</a></li>`)}
          </ul>`
        : nothing
    }`;
}

function renderSafetyNet({ assessment, contacts, level }: ResultView): TemplateResult {
  const rows = knownIds(safetyNet, assessment.advice.safetyNet);
  const groups = [
    // What is calmer than the result itself would contradict it.
    { of: 'emergency', title: () => resultWords.netEmergency(contacts.emergencyNumber) },
    { of: 'urgent', title: resultWords.netUrgent },
    { of: 'soon', title: resultWords.netSoon },
  ] as const;
  return html`<section class="card safety-net" part="safety-net">
    ${heading(level(1), show(resultWords.safetyNet), { className: 'subtitle' })}
    ${groups.map(({ of, title }) => {
      const signs = rows.filter((id) => safetyNet[id].level === of && rankOf(of) >= rankOf(assessment.level));
      if (!signs.length) return nothing;
      return html`<p><strong>${show(title)}</strong></p>
        <ul class="net-${of}">
          ${signs.map((id) => signItem(id, contacts))}
        </ul>
        ${of === 'emergency' ? numberNote(contacts) : nothing}`;
    })}
  </section>`;
}

/** How soon and by whom to be seen, and what to say; why; what it can be; which nerve; what to expect and do; when to come back. */
export function renderResult(view: ResultView): TemplateResult {
  const { assessment, level } = view;
  const { advice, trace } = assessment;
  const reasons = reasonsToShow(trace);
  const [firstConcern] = reasons.flatMap(({ rule }) => knownIds(rules, [rule]).map((id) => rules[id].concern));
  const say = firstConcern && sayWhenCalling[firstConcern];
  const [shownPatterns, morePatterns] = [advice.patterns.slice(0, patternsAtFirst), advice.patterns.slice(patternsAtFirst)];
  return html`<div class="result" part="result" data-level=${assessment.level}>
    ${levelCard(assessment.level, {
      headingLevel: level(),
      headingId: 'screen-title',
      content: html`${renderWho(view)}
        <p>${show(levelAdvice[assessment.level].meaning)}</p>
        ${assessment.complete ? nothing : html`<p class="note">${show(resultWords.incomplete)}</p>`}`,
    })}
    ${
      say
        ? html`<section class="card">
            ${heading(level(1), show(resultWords.say), { className: 'subtitle' })}
            <p>${show(say)}</p>
          </section>`
        : nothing
    }
    <section class="card">
      ${heading(level(1), show(resultWords.why), { className: 'subtitle' })}
      <ul class="reasons" part="reasons">
        ${reasons.map(renderReason)}
      </ul>
    </section>
    ${
      advice.patterns.length
        ? html`<section class="card" part="patterns">
            ${heading(level(1), show(resultWords.can), { className: 'subtitle' })}
            <p class="quiet">${show(resultWords.canLead)}</p>
            <ul class="patterns">
              ${shownPatterns.map(renderPattern)}
            </ul>
            ${
              morePatterns.length
                ? html`<details>
                    <summary>${show(resultWords.more)}</summary>
                    <ul class="patterns">
                      ${morePatterns.map(renderPattern)}
                    </ul>
                  </details>`
                : nothing
            }
          </section>`
        : nothing
    }
    ${renderRoots(view)}
    ${
      advice.expect.length
        ? html`<section class="card">
            ${heading(level(1), show(resultWords.expect), { className: 'subtitle' })}
            <ul>
              ${knownIds(expect, advice.expect).map((id) => html`<li>${show(expectWords[id])}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${
      advice.selfCare.length
        ? html`<section class="card">
            ${heading(level(1), show(resultWords.now), { className: 'subtitle' })}
            <ul>
              ${knownIds(selfCare, advice.selfCare).map((id) => html`<li>${show(selfCareWords[id])}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${renderSafetyNet(view)}
    <slot name="after-result"></slot>
    <section class="card no-print">
      ${heading(level(1), show(resultWords.take), { className: 'subtitle' })}
      <p>${show(resultWords.takeText)}</p>
      <p class="actions">
        <button
          type="button"
          class="button secondary"
          part="print"
          @click=${() => {
            view.take('print');
          }}
        >
          ${show(resultWords.print)}
        </button>
        <button
          type="button"
          class="button secondary"
          part="copy"
          @click=${() => {
            view.take('copy');
          }}
        >
          ${show(resultWords.copy)}
        </button>
        <button
          type="button"
          class="button secondary"
          part="save"
          @click=${() => {
            view.take('save');
          }}
        >
          ${show(resultWords.save)}
        </button>
      </p>
      <p role="status" class="status">${view.notice ? show(view.notice) : nothing}</p>
      ${view.textToCopy === undefined ? nothing : html`<pre class="copy-text" tabindex="0">${view.textToCopy}</pre>`}
    </section>
    <section class="about note" part="meta">
      <p>
        ${view.state}<br />
        <span class="hash">${show(() => resultWords.hash(knowledgeHash))}</span>
      </p>
      <p class="actions">
        <button type="button" class="link" @click=${view.changeAnswers}>${show(checkerWords.changeAnswers)}</button>
        <button type="button" class="link" part="restart" @click=${view.restart}>${show(checkerWords.restart)}</button>
      </p>
    </section>
  </div>`;
}
