import { css } from 'lit';

/** What the checker and the explainer have beyond the base: links that act, rows of buttons, parts that open, lists of terms. */
export const controlStyles = css`
  .root {
    --_soon: #f6d55c;
    --_soon-tint: #fffbe8;
    --_routine: #b9d8f3;
    --_routine-tint: #eff6fc;
    --_self-care: #b5e0c4;
    --_self-care-tint: #eff9f2;
    /* Paper of its own, a little wider than the text: readable whatever the page's background is, and unseen on white. */
    padding-block: 0.75em;
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow:
      -0.75em 0 var(--_surface),
      0.75em 0 var(--_surface);
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --_soon-tint: light-dark(#fffbe8, #2e2a12);
      --_routine-tint: light-dark(#eff6fc, #172a3a);
      --_self-care-tint: light-dark(#eff9f2, #152c1e);
    }
  }
  .level-soon {
    --_band: var(--_soon);
    --_wash: var(--_soon-tint);
  }
  .level-routine {
    --_band: var(--_routine);
    --_wash: var(--_routine-tint);
    --_on-band: #0b1c2b;
  }
  .level-self-care {
    --_band: var(--_self-care);
    --_wash: var(--_self-care-tint);
    --_on-band: #0c2415;
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_link);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .link:hover {
    text-decoration-thickness: 0.15em;
  }
  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    margin-block-end: var(--_space);
  }
  /* The arrow is drawn: the browser's own is a letter, for which it searches its fonts before the first question is seen. */
  summary {
    display: block;
    list-style: none;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_link);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before,
  .back::before {
    content: '';
    box-sizing: border-box;
    display: inline-block;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-inline: 0.1em 0.6em;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    vertical-align: 0.12em;
    rotate: -45deg;
  }
  summary:dir(rtl)::before,
  [open] > summary::before {
    rotate: 45deg;
  }
  [open] > summary:dir(rtl)::before {
    rotate: -45deg;
  }
  .back::before {
    margin: 0;
    rotate: 135deg;
  }
  .back:dir(rtl)::before {
    rotate: -135deg;
  }
  details > :last-child {
    margin-block-end: 0;
  }
  dl {
    margin: 0 0 var(--_space);
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0 0 0.6em;
  }

  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding: calc(var(--_space) * 1.25);
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .card > :last-child {
    margin-block-end: 0;
  }
  .subtitle {
    font-size: 1.2em;
  }
  .button:hover {
    background: color-mix(in srgb, var(--_accent) 85%, var(--_text));
  }
  .button.secondary:hover {
    background: var(--_tint);
  }
  @media (forced-colors: active) {
    .card {
      border: 2px solid ButtonText;
    }
  }
  @media print {
    .actions,
    .no-print {
      display: none !important;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
