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
import { rankOf } from '../../core/level-rank.js';
import { adviceLink, numberNote, signItem } from '../shared/danger-signs.js';
import { card } from '../shared/card.js';
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
  const content = html`${
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
    <p class="note">${show(() => resultWords.rootCaution(number(offTheMapOf100.lumbar), number(offTheMapOf100.cervical)))}</p>`;
  return card(level(1), resultWords.root, content, { part: 'root' });
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
  const content = groups.map(({ of, title }) => {
    const signs = rows.filter((id) => safetyNet[id].level === of && rankOf(of) >= rankOf(assessment.level));
    if (!signs.length) return nothing;
    return html`<p><strong>${show(title)}</strong></p>
      <ul class="net-${of}">
        ${signs.map((id) => signItem(id, contacts))}
      </ul>
      ${of === 'emergency' ? numberNote(contacts) : nothing}`;
  });
  return card(level(1), resultWords.safetyNet, content, { part: 'safety-net', className: 'safety-net' });
}

function renderPatterns({ assessment, level }: ResultView): TemplateResult | typeof nothing {
  const found = assessment.advice.patterns;
  if (!found.length) return nothing;
  const more = found.slice(patternsAtFirst);
  return card(
    level(1),
    resultWords.can,
    html`<p class="quiet">${show(resultWords.canLead)}</p>
      <ul class="patterns">
        ${found.slice(0, patternsAtFirst).map(renderPattern)}
      </ul>
      ${
        more.length
          ? html`<details>
              <summary>${show(resultWords.more)}</summary>
              <ul class="patterns">
                ${more.map(renderPattern)}
              </ul>
            </details>`
          : nothing
      }`,
    { part: 'patterns' },
  );
}

/** Sentences under a title; nothing where there are none. */
function renderSentences(headingLevel: number, title: Sentence, sentences: readonly Sentence[]): TemplateResult | typeof nothing {
  if (!sentences.length) return nothing;
  return card(
    headingLevel,
    title,
    html`<ul>
      ${sentences.map((sentence) => html`<li>${show(sentence)}</li>`)}
    </ul>`,
  );
}

function renderTakeAlong({ level, take, notice, textToCopy }: ResultView): TemplateResult {
  const button = (format: 'print' | 'copy' | 'save'): TemplateResult =>
    html`<button
      type="button"
      class="button secondary"
      part=${format}
      @click=${() => {
        take(format);
      }}
    >
      ${show(resultWords[format])}
    </button>`;
  return card(
    level(1),
    resultWords.take,
    html`<p>${show(resultWords.takeText)}</p>
      <p class="actions">${button('print')} ${button('copy')} ${button('save')}</p>
      <p role="status">${notice ? show(notice) : nothing}</p>
      ${textToCopy === undefined ? nothing : html`<pre class="copy-text" tabindex="0">${textToCopy}</pre>`}`,
    { className: 'no-print' },
  );
}

/** How soon and by whom to be seen, and what to say; why; what it can be; which nerve; what to expect and do; when to come back. */
export function renderResult(view: ResultView): TemplateResult {
  const { assessment, level } = view;
  const { advice, trace } = assessment;
  const reasons = reasonsToShow(trace);
  const [firstConcern] = reasons.flatMap(({ rule }) => knownIds(rules, [rule]).map((id) => rules[id].concern));
  const say = firstConcern && sayWhenCalling[firstConcern];
  return html`<div class="result" part="result" data-level=${assessment.level}>
    ${levelCard(assessment.level, {
      headingLevel: level(),
      headingId: 'screen-title',
      content: html`${renderWho(view)}
        <p>${show(levelAdvice[assessment.level].meaning)}</p>
        ${assessment.complete ? nothing : html`<p class="note">${show(resultWords.incomplete)}</p>`}`,
    })}
    ${say ? card(level(1), resultWords.say, html`<p>${show(say)}</p>`) : nothing}
    ${card(
      level(1),
      resultWords.why,
      html`<ul class="reasons" part="reasons">
        ${reasons.map(renderReason)}
      </ul>`,
    )}
    ${renderPatterns(view)} ${renderRoots(view)}
    ${renderSentences(
      level(1),
      resultWords.expect,
      knownIds(expect, advice.expect).map((id) => expectWords[id]),
    )}
    ${renderSentences(
      level(1),
      resultWords.now,
      knownIds(selfCare, advice.selfCare).map((id) => selfCareWords[id]),
    )}
    ${renderSafetyNet(view)}
    <slot name="after-result"></slot>
    ${renderTakeAlong(view)}
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
