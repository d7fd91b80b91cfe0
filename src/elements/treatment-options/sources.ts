import { html, type TemplateResult } from 'lit';
import { citations, type CitationId } from '../../knowledge/citations.js';
import { treatmentCitations, type TreatmentCitationId } from '../../knowledge/treatments/citations.js';
import type { Verification } from '../../knowledge/treatments/types.js';
import { resultWords } from '../../wording/result.js';
import { verificationWords } from '../../wording/treatments/facts.js';
import { isPublisher } from '../shared/publishers.js';
import { show } from '../shared/show.js';
import { knownIds } from '../shared/ids.js';

interface Source {
  readonly reference: string;
  readonly url: string | null;
  readonly verification: Verification;
}

function renderSource({ reference, url, verification }: Source): TemplateResult {
  return html`<li part="source">
    <span lang="en" dir="ltr"
      >${url && isPublisher(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${reference}</a>` : reference}</span
    >
    (${show(verificationWords[verification])})
  </li>`;
}

function renderList(sources: readonly Source[]): TemplateResult {
  return html`<details class="sources">
    <summary>${show(resultWords.sources)}</summary>
    <ol>
      ${sources.map(renderSource)}
    </ol>
  </details>`;
}

/** The publications behind something about treatments, numbered, each with how far it was checked. */
export function renderSources(ids: readonly TreatmentCitationId[]): TemplateResult {
  return renderList(ids.map((id) => treatmentCitations[id]));
}

/** The same, for what stands in the checker's own table. */
export function renderCheckerSources(ids: readonly CitationId[]): TemplateResult {
  return renderList(
    knownIds(citations, [...new Set(ids)]).map((id) => {
      const { reference, url, verified } = citations[id];
      return { reference, url, verification: verified === true ? 'verified-here' : verified ? 'verified-secondary' : 'unverified-here' };
    }),
  );
}
