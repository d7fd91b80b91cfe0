import { css } from 'lit';

export const styles = css`
  .root {
    --_red: var(--_error);
    --_amber: #9a5b00;
    --_gap: calc(var(--_space) * 2.5);
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --_amber: light-dark(#9a5b00, #ffc46b);
    }
  }
  .lead {
    font-size: 1.12em;
  }
  .history,
  .about-you,
  .list,
  .list ~ section,
  .compare {
    margin-block: var(--_gap);
  }
  .subtitle {
    font-size: 1.3em;
  }
  .lane-title {
    font-size: 1.1em;
  }

  /* Questions: plain rows of radio buttons and boxes. */
  fieldset {
    min-inline-size: 0;
    margin: 0 0 var(--_space);
    padding: 0;
    border: 0;
  }
  legend,
  .legend {
    padding: 0;
    margin: 0;
    color: inherit;
    font-weight: 700;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .choice {
    display: flex;
    gap: 0.6em;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding-block: 0.55em;
    cursor: pointer;
    touch-action: manipulation;
  }
  .flags {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0 1.5em;
  }
  .health > fieldset > legend {
    margin-block-end: 0.5em;
    font-weight: 400;
  }
  .known > p {
    margin-block-end: 0.75em;
  }
  .known > .legend {
    margin-block-end: 0;
  }

  /* Search. */
  .find {
    margin-block: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
  }
  .find label {
    font-weight: 700;
  }
  .find .note {
    margin: 0 0 0.4em;
  }
  input[type='search'] {
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: 48px;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .status {
    margin-block: 0.5em;
  }

  /* Groups and their treatments: lines between, no boxes. */
  .lane {
    margin-block-end: var(--_gap);
  }
  .lane > summary,
  .part > summary {
    text-decoration: none;
  }
  :is(.lane, .part) > summary > * {
    display: inline;
  }
  .lane > summary {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .root :is(.treatments, .items, .picked) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .treatments {
    border-block-start: 2px solid var(--_line);
  }
  .treatment {
    position: relative;
    margin: 0;
    border-block-end: 1px solid var(--_line);
  }
  .treatment > details > summary {
    padding-block: 0.8em;
    padding-inline: 0 6em;
    text-decoration: none;
  }
  .treatment > details > summary:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .name {
    font-weight: 700;
  }
  .line {
    display: block;
    color: var(--_quiet);
    font-size: 0.95em;
  }
  .tags {
    display: block;
    margin-block: 0.3em 0.2em;
  }
  .pick {
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-end: 0;
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-inline-size: 44px;
    min-block-size: 44px;
    cursor: pointer;
    font-size: 0.9em;
  }
  .body {
    padding-block: 0.25em var(--_space);
  }
  .tag {
    display: inline-block;
    margin-inline-end: 0.35em;
    padding: 0 0.6em;
    border: 1px solid currentColor;
    border-radius: 1em;
    color: var(--_quiet);
    font-size: 0.82em;
    font-weight: 400;
  }
  .tag.red {
    color: var(--_red);
    font-weight: 700;
  }
  .tag.amber {
    color: var(--_amber);
    font-weight: 700;
  }
  .why {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  .strip {
    padding: 0.6em 1em;
    border-inline-start: 6px solid var(--_red);
    background: color-mix(in srgb, var(--_red) 8%, var(--_surface));
  }
  .strip.amber {
    border-color: var(--_amber);
    background: color-mix(in srgb, var(--_amber) 9%, var(--_surface));
  }
  .strip > :last-child {
    margin-block-end: 0;
  }
  .strip {
    margin-block-end: var(--_space);
  }
  .strip > p {
    margin-block-end: 0.25em;
  }

  /* Labelled fields: label beside the text where there is room. */
  .fields > div {
    display: grid;
    grid-template-columns: minmax(8em, 1fr) 3fr;
    gap: 0 1.5em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  .fields dd {
    margin: 0;
    min-inline-size: 0;
  }
  .fields dd > :last-child {
    margin-block-end: 0;
  }
  .fields .across {
    grid-column: 1 / -1;
  }
  dt + .across {
    margin-block-start: 0.5em;
  }
  .root ul {
    list-style-type: disc;
  }
  .fields ul,
  .sources ol {
    padding-inline-start: 1.2em;
  }
  .fields dd > p {
    margin-block-end: 0.25em;
  }
  .care ul {
    columns: 14em 2;
    column-gap: 1.5em;
  }
  .care li {
    break-inside: avoid;
  }
  .sources {
    font-size: 0.92em;
  }
  .sources > summary {
    inline-size: fit-content;
  }

  /* Figures. */
  .figure {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    margin-block-end: calc(var(--_space) * 1.75);
  }
  .figure > * {
    flex: 1 1 15em;
    min-inline-size: 0;
  }
  .figure > .name {
    flex-basis: 100%;
  }
  .figure p {
    margin-block-end: 0.4em;
  }
  .arrays {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    margin-block: 0.25em 0.5em;
  }
  .array {
    flex: 1 1 7em;
  }
  .array svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 10em;
    margin-block-end: 0.4em;
  }
  .array svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .filled {
    fill: var(--_accent);
  }
  .ring {
    fill: none;
    stroke: var(--_border);
    stroke-width: 1.2;
  }

  /* Comparing. */
  .compare {
    container-type: inline-size;
  }
  .compare .why {
    padding: 0;
    border: 0;
  }
  .compare .why > strong {
    display: none;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    overflow-wrap: anywhere;
    border-collapse: collapse;
    margin-block-end: var(--_space);
  }
  th,
  td {
    padding: 0.7em 0.8em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  thead th {
    border-block-end: 2px solid var(--_border);
    vertical-align: bottom;
  }
  td ul {
    padding-inline-start: 1.1em;
  }
  td > :last-child {
    margin-block-end: 0;
  }
  .wide {
    font-size: 0.95em;
  }
  .wide th:first-child {
    inline-size: 17%;
  }
  .narrow {
    display: none;
  }
  @container (max-width: 36em) {
    .wide {
      display: none;
    }
    .narrow {
      display: block;
    }
  }
  /* Also while it is empty: Firefox makes what begins to scroll anew, and what is said in it then is not heard. */
  .tray {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    max-block-size: 40vh;
    overflow: auto;
  }
  .tray.used {
    padding: 0.75em 1em 0;
    border: 1px solid var(--_border);
    border-block-end: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_surface);
    box-shadow: 0 -4px 16px rgb(0 0 0 / 0.12);
  }
  .tray .status {
    margin: 0;
  }
  /* The bar at the bottom must not lie over what has the focus. */
  .list:has(> .used) :is(summary, input) {
    scroll-margin-block-end: 12em;
  }
  .tray .actions {
    margin-block: 0.25em 0.5em;
  }
  .picked {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    font-size: 0.95em;
  }
  .picked li {
    margin: 0;
  }

  /* Parts around the list. */
  .part {
    border-block-end: 1px solid var(--_line);
  }
  .part > summary {
    padding-block: 0.75em;
  }
  .item {
    margin: 0;
    padding-block: 0.75em 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .item > p {
    margin-block-end: 0.25em;
  }
  .item:last-child {
    border-block-end: 0;
  }
  q {
    font-weight: 700;
  }
  .body :is(h1, h2, h3, h4, h5, h6, .heading) {
    margin-block-start: 1em;
    font-size: 1.05em;
  }
  .terms > div {
    margin-block-end: 0.6em;
  }
  .terms dd {
    margin: 0;
  }
  @media (max-width: 36em) {
    .picked {
      display: none;
    }
    .choices {
      display: grid;
    }
    .fields > div {
      grid-template-columns: 1fr;
    }
    .treatment > details > summary {
      padding-inline-end: 4.6em;
    }
    .pick {
      flex-direction: column;
      gap: 0.1em;
      font-size: 0.82em;
    }
    th,
    td {
      padding-inline: 0.35em;
    }
  }
  @media (forced-colors: active) {
    .filled {
      fill: CanvasText;
    }
    .ring {
      stroke: CanvasText;
    }
    .strip {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .treatment:not(:has(> details[open])),
    .part:not([open]),
    .lane:not([open], section) {
      display: none;
    }
    .treatment,
    .figure {
      break-inside: avoid;
    }
  }
`;
