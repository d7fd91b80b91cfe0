import { css } from 'lit';

export const styles = css`
  .lead {
    font-size: 1.12em;
  }
  .big {
    min-block-size: 56px;
    padding-inline: 2.4em;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0 2em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1.25em;
  }
  .top {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
  }
  .step {
    margin: 0;
    text-align: end;
  }
  /* Not the browser's own element: it is dressed differently in each, and slow to make before the first question. */
  .progress {
    margin: 0.25em 0 1.5em;
    border-radius: 3px;
    overflow: hidden;
    background: var(--_line);
  }
  .progress div {
    block-size: 6px;
    background: var(--_accent);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 calc(var(--_space) * 2.25);
    padding: 0;
    border: 0;
  }
  legend {
    display: block;
    inline-size: 100%;
    padding: 0;
    color: inherit;
  }
  .question.missing {
    border-inline-start: 4px solid var(--_error);
    padding-inline-start: 1em;
  }
  .help {
    margin-block-end: 0.75em;
  }
  .self-check {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_tint);
  }
  .hint {
    margin-block-end: 0.5em;
  }
  .options {
    /* Not a grid: WebKit keeps its rows too low when the page gets narrower, and answers lie over each other. */
    display: flex;
    flex-flow: column;
    gap: 0.5em;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    min-block-size: 48px;
    padding: 0.65em 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
    touch-action: manipulation;
  }
  .option:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .option:has(input:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_tint);
  }
  .option:focus-within {
    scroll-margin-block: 5em;
  }
  .option:has(input:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }
  .option input {
    outline: none;
  }
  .why {
    margin-block-start: 0.25em;
  }
  .why > summary {
    inline-size: fit-content;
  }
  .error {
    color: var(--_error);
    font-weight: 700;
  }
  .error-summary {
    margin-block-end: calc(var(--_space) * 1.5);
    padding: 1em 1.25em 0.25em;
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
  }
  .error-summary ul {
    padding: 0;
    list-style: none;
  }
  .error-summary .link {
    color: var(--_error);
    font-weight: 700;
  }
  .answers {
    border-block-start: 1px solid var(--_line);
    margin-block-end: calc(var(--_space) * 2);
  }
  .answers .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    padding: 0.65em 0;
    border-block-end: 1px solid var(--_line);
  }
  .answers dt {
    font-weight: 600;
  }
  .answers dd {
    margin: 0;
    grid-column: 1;
  }
  .answers dd.change {
    grid-column: 2;
    grid-row: 1 / span 2;
    max-inline-size: 9em;
  }
  .line {
    display: block;
  }
  .body-map {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5em 2em;
    margin-block-end: 1em;
  }
  .body-view {
    flex: 0 1 15em;
    min-inline-size: 9em;
    margin: 0;
    text-align: center;
  }
  .body-view figcaption {
    font-weight: 700;
  }
  .body-sides {
    display: flex;
    justify-content: space-between;
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .body-view svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .outline {
    fill: var(--_tint);
    stroke: var(--_border);
    stroke-width: 1.2;
  }
  .outline.line {
    fill: none;
    pointer-events: none;
  }
  .zone {
    fill: transparent;
    stroke: none;
  }
  .zone.choice {
    stroke: var(--_border);
    stroke-width: 0.7;
    cursor: pointer;
  }
  .zone.choice:hover {
    fill: color-mix(in srgb, var(--_accent) 30%, transparent);
  }
  .zone.marked {
    fill: var(--_accent);
    stroke: var(--_text);
    stroke-width: 1.2;
  }
  .zone:focus-visible {
    outline: none;
    stroke: var(--_focus);
    stroke-width: 3;
  }
  .who {
    display: grid;
    gap: 0.25em;
  }
  .who dd {
    font-size: 1.08em;
  }
  .reasons,
  .patterns {
    padding: 0;
    list-style: none;
  }
  .reasons > li,
  .patterns > li {
    padding-block: 0.65em 0;
    border-block-start: 1px solid var(--_line);
  }
  .reasons > li:first-child,
  .patterns > li:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .reasons p,
  .patterns p {
    margin-block-end: 0.25em;
  }
  .tag {
    display: inline-block;
    padding: 0 0.6em;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: 0.85em;
    white-space: nowrap;
  }
  .sources {
    font-size: 0.92em;
  }
  .safety-net {
    border-inline-start: 6px solid var(--_emergency);
  }
  .hash {
    word-break: break-all;
    font-size: 0.9em;
  }
  .copy-text {
    max-block-size: 20em;
    overflow: auto;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    white-space: pre-wrap;
    user-select: all;
  }
  @media (forced-colors: active) {
    .option:has(input:checked) {
      outline: 2px solid Highlight;
    }
    .outline {
      fill: Canvas;
      stroke: CanvasText;
    }
    .zone.choice {
      stroke: CanvasText;
    }
    .zone.marked {
      fill: Highlight;
      stroke: CanvasText;
    }
    .zone:focus-visible {
      stroke: Highlight;
    }
    .progress {
      border: 1px solid CanvasText;
    }
    .progress div {
      background: Highlight;
    }
  }
  @media (max-width: 30em) {
    .answers .row {
      grid-template-columns: 1fr;
    }
    .answers dd.change {
      grid-column: 1;
      grid-row: auto;
      max-inline-size: none;
    }
  }
`;
