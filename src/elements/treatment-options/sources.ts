import { html, type TemplateResult } from 'lit';
import { citations, type CitationId } from '../../knowledge/citations.js';
import { treatmentCitations, type TreatmentCitationId } from '../../knowledge/treatments/citations.js';
import type { Verification } from '../../knowledge/treatments/types.js';
import { resultWords } from '../../wording/result.js';
import { verificationWords } from '../../wording/treatments/facts.js';
import { show } from '../shared/show.js';
import { sourceItem } from '../shared/source-item.js';
import { knownIds } from '../shared/ids.js';

interface Source {
  readonly reference: string;
  readonly url: string | null;
  readonly verification: Verification;
}

function renderList(sources: readonly Source[]): TemplateResult {
  return html`<details class="sources">
    <summary>${show(resultWords.sources)}</summary>
    <ol>
      ${sources.map(({ reference, url, verification }) => sourceItem(reference, url, verificationWords[verification]))}
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
