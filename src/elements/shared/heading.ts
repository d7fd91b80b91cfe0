import { html, nothing, type TemplateResult } from 'lit';

/** What a heading may carry. */
interface HeadingOptions {
  readonly id?: string;
  readonly part?: string;
  readonly className?: string;
  /** Takes the focus when a screen appears. */
  readonly focusable?: boolean;
}

/** A heading of the level that the host page needs: 1 to 6, or 0 for a plain paragraph. Deeper than 6 stays 6. */
export function heading(level: number, content: unknown, { id, part, className, focusable }: HeadingOptions = {}): TemplateResult {
  const [i, p, c, t] = [id ?? nothing, part ?? nothing, className ?? nothing, focusable ? '-1' : nothing];
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 id=${i} part=${p} class=${c} tabindex=${t}>${content}</h1>`;
    case 2:
      return html`<h2 id=${i} part=${p} class=${c} tabindex=${t}>${content}</h2>`;
    case 3:
      return html`<h3 id=${i} part=${p} class=${c} tabindex=${t}>${content}</h3>`;
    case 4:
      return html`<h4 id=${i} part=${p} class=${c} tabindex=${t}>${content}</h4>`;
    case 5:
      return html`<h5 id=${i} part=${p} class=${c} tabindex=${t}>${content}</h5>`;
    case 6:
      return html`<h6 id=${i} part=${p} class=${c} tabindex=${t}>${content}</h6>`;
    default:
      return html`<p id=${i} part=${p} class="heading ${className ?? ''}" tabindex=${t}>${content}</p>`;
  }
}
