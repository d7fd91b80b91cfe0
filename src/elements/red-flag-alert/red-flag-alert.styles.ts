import { css } from 'lit';

export const styles = css`
  .level {
    margin-block-end: 0;
  }
  .alert > .level > .inside > ul > li {
    font-weight: 600;
  }
`;
