import { html, type TemplateResult } from 'lit';

const cell = 10;

function ring(at: number, columns: number, radius: number): string {
  const [x, y] = [(at % columns) * cell + cell / 2, Math.floor(at / columns) * cell + cell / 2];
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${radius * 2} 0a${radius} ${radius} 0 1 1-${radius * 2} 0z`;
}

function rings(from: number, to: number, columns: number, radius: number): string {
  return Array.from({ length: to - from }, (_, index) => ring(from + index, columns, radius)).join('');
}

/** People as marks: filled for those who were counted, rings for the others. 100 are 10 by 10, 1,000 are 40 by 25. */
export function iconArray(count: number, per: number): TemplateResult {
  const columns = per > 100 ? 40 : 10;
  return html`<svg viewBox="0 0 ${columns * cell} ${(per / columns) * cell}" aria-hidden="true" data-count=${count} data-per=${per}>
    <path class="filled" d=${rings(0, count, columns, 4)} />
    <path class="ring" d=${rings(count, per, columns, 3.4)} />
  </svg>`;
}
