import { css } from 'lit';

/**
 * What all three elements look like. Nothing of the page leaks in but its font, size and colour scheme; colours of the
 * levels are private (`--_…` set here, not read from the host), so that no theme can mute an emergency.
 *
 * All of it stands on the root, which a page's style sheet cannot reach: on the host element a page's `*` rule would win.
 */
export const baseStyles = css`
  :host {
    display: block;
    max-inline-size: var(--pinched-nerve-max-width, max(44em, 704px));
    min-block-size: var(--pinched-nerve-min-block-size, auto);
  }
  /* What a framework writes that takes an element not yet registered for one without properties. */
  :host([hidden]:not([hidden='false'])) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    font-family: var(--pinched-nerve-font-family, inherit);
    font-size: var(--pinched-nerve-font-size, max(1em, 16px));
    line-height: var(--pinched-nerve-line-height, 1.5);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    color: var(--_text);
    --_text: var(--pinched-nerve-color-text, #1a2530);
    --_quiet: var(--pinched-nerve-color-text, #47535f);
    --_surface: var(--pinched-nerve-color-surface, #ffffff);
    --_tint: color-mix(in srgb, var(--_accent) 7%, var(--_surface));
    --_border: var(--pinched-nerve-color-border, #78848f);
    --_line: color-mix(in srgb, var(--_border) 40%, var(--_surface));
    --_accent: var(--pinched-nerve-color-accent, #0a5a9c);
    --_on-accent: var(--pinched-nerve-color-on-accent, #ffffff);
    --_link: var(--pinched-nerve-color-link, var(--_accent));
    --_focus: var(--pinched-nerve-focus-color, #1a2530);
    --_focus-width: var(--pinched-nerve-focus-width, 3px);
    --_radius: var(--pinched-nerve-radius, 8px);
    --_space: var(--pinched-nerve-space, 1em);
    --_emergency: #8c0d1a;
    --_emergency-tint: #fdeced;
    --_emergency-text: #1a1010;
    --_emergency-link: #6d0812;
    --_urgent: #f3a93c;
    --_urgent-tint: #fff4e0;
    --_error: #b10e1e;
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --_text: var(--pinched-nerve-color-text, light-dark(#1a2530, #e9eef3));
      --_quiet: var(--pinched-nerve-color-text, light-dark(#47535f, #b9c5d0));
      --_surface: var(--pinched-nerve-color-surface, light-dark(#ffffff, #18222c));
      --_border: var(--pinched-nerve-color-border, light-dark(#78848f, #8a98a6));
      --_accent: var(--pinched-nerve-color-accent, light-dark(#0a5a9c, #8fc7f7));
      --_on-accent: var(--pinched-nerve-color-on-accent, light-dark(#ffffff, #0b1c2b));
      --_focus: var(--pinched-nerve-focus-color, light-dark(#1a2530, #ffd84d));
      --_emergency-tint: light-dark(#fdeced, #35161a);
      --_emergency-text: light-dark(#1a1010, #ffffff);
      --_emergency-link: light-dark(#6d0812, #ffd9dc);
      --_urgent-tint: light-dark(#fff4e0, #33260f);
      --_error: light-dark(#b10e1e, #ffb3b8);
    }
  }
  * {
    box-sizing: border-box;
  }
  :is(h1, h2, h3, h4, h5, h6, .heading) {
    margin: 0 0 0.5em;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
  }
  .title {
    font-size: 1.6em;
  }
  p,
  ul,
  ol {
    margin: 0 0 var(--_space);
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  li {
    margin-block-end: 0.35em;
  }
  a {
    color: var(--_link);
  }
  .quiet,
  .note {
    color: var(--_quiet);
  }
  .note {
    font-size: 0.95em;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
    border-radius: 3px;
  }
  :is(h1, h2, h3, h4, h5, h6, .heading, .error-summary):focus {
    outline: none;
  }
  button,
  .button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 48px;
    padding: 0.5em 1.4em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    text-decoration: none;
  }
  .button.secondary {
    background: transparent;
    border-color: var(--_accent);
    color: var(--_link);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }

  /* The levels: label and words first, colour only beside them. Fixed, so that a host theme cannot disguise them. */
  .level {
    border-radius: var(--_radius);
    border: 2px solid var(--_band);
    background: var(--_wash);
    color: var(--_text);
    margin-block-end: calc(var(--_space) * 1.5);
    overflow: hidden;
  }
  .level > .band {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    padding: 0.9em calc(var(--_space) * 1.25);
    background: var(--_band);
    color: var(--_on-band, #1a1300);
  }
  .level > .band :is(h1, h2, h3, h4, h5, h6, .heading) {
    margin: 0;
    font-size: 1.45em;
  }
  .level > .band .label {
    display: block;
    font-size: 0.62em;
    letter-spacing: 0.04em;
    font-weight: 700;
  }
  .level > .band svg {
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    margin-block-start: 0.2em;
  }
  .level > .inside {
    padding: calc(var(--_space) * 1.25);
  }
  .level > .inside > :is(:last-child, :has(+ slot:last-child)) {
    margin-block-end: 0;
  }
  slot[name] {
    display: grid;
    justify-items: start;
  }
  [name]::slotted(*) {
    margin-block: var(--_space);
  }
  .level-emergency {
    --_band: var(--_emergency);
    --_wash: var(--_emergency-tint);
    --_on-band: #ffffff;
    --_text: var(--_emergency-text);
    --_link: var(--_emergency-link);
  }
  .level-urgent {
    --_band: var(--_urgent);
    --_wash: var(--_urgent-tint);
  }
  .call {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .call-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 56px;
    padding: 0.5em 1.5em;
    border: 2px solid #ffffff;
    border-radius: 8px;
    background: #8c0d1a;
    color: #ffffff;
    font-size: 1.25em;
    font-weight: 700;
    text-decoration: none;
  }
  .signs > li {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .button,
    .call-button,
    .level,
    .level > .band {
      border: 2px solid ButtonText;
    }
    .level > .band {
      border: 0;
      border-block-end: 2px solid ButtonText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      scroll-behavior: auto !important;
      transition: none !important;
    }
  }
  @media print {
    .root {
      font-size: 10.5pt;
    }
    .level {
      break-inside: avoid;
    }
    .level > .band {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
