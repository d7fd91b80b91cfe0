/** What every chapter of the rule book uses: the marks for what is own knowledge or was not read, and citations. */
import { html } from './html.mjs';
import { makeSentences } from './sentences.mjs';

export const levels = ['emergency', 'urgent', 'soon', 'routine', 'self-care'];
export const evidenceGrades = {
  A: 'A national guideline or national patient page says so, or says at least this much.',
  B: 'Studies, specialist guidance or local pathways; the level chosen is a reading of them.',
  C: 'Weak, indirect or disputed.',
  D: 'Case reports, own judgement, or a fail-safe of this design.',
};
export const ownKnowledge = html`<span class="own">own knowledge</span>`;

export const states = {
  true: html`<span class="tag">read</span>`,
  'verified-here': html`<span class="tag">read</span>`,
  secondary: html`<span class="tag own">read only in a secondary text</span>`,
  'verified-secondary': html`<span class="tag own">read only in a secondary text</span>`,
  'partly-verified': html`<span class="tag own">read in part</span>`,
  'unverified-here': html`<span class="tag own">not read</span>`,
  false: html`<span class="tag own">not read</span>`,
};
export const stateOf = (row) => states[String(row.verified ?? row.verification)];
export const isOwn = (id) => id === 'own';
export const isUnread = (row) => !['true', 'verified-here'].includes(String(row.verified ?? row.verification));
export const count = (list, keep) => list.filter(keep).length;

/** @param book - As `makeRuleBook` takes it. */
export function makeMarks({ knowledge, treatments, words }) {
  const sentences = makeSentences(words.questions);
  const cite = (ids, prefix = '') =>
    html`<ul class="cites">
      ${ids.map((id) => {
        const row = (prefix ? treatments : knowledge).citations[id];
        if (isOwn(id)) return html`<li>${ownKnowledge} ${row.reference}. <code>${id}</code></li>`;
        return html`<li><a href="#${prefix}citation-${id}">${row.reference}</a> ${stateOf(row)} <code>${id}</code></li>`;
      })}
    </ul>`;
  const ownMark = (cites) => (cites.some(isOwn) ? ownKnowledge : '');
  const say = (sentence) => (typeof sentence === 'function' ? sentence('…', '…', '…') : sentence);
  const levelName = (level) => html`<span class="level ${level}">${words.levels[level].label()}: ${words.levels[level].name()}</span>`;
  return { sentences, cite, ownMark, say, levelName };
}
