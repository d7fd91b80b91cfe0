import { css } from 'lit';

/** What the checker and the explainer have beyond the base: links that act, rows of buttons, parts that open, lists of terms. */
export const controlStyles = css`
  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
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
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    margin-block-end: var(--_space);
  }
  summary {
    display: list-item;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_link);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
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
`;
