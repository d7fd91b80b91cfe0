/** Other people's CSS: real frameworks from npm, each with the page around the widgets that it expects. */

const link = (file) => `<link rel="stylesheet" href="/node_modules/${file}">`;

/** Everything a page can do to an element it does not know, and to what an element inherits. */
export const resetsEverything = `
  html { font-size: 62.5%; }
  body { font-size: 1.3rem; line-height: 1; letter-spacing: -0.08em; word-spacing: 1em; text-transform: uppercase; text-align: justify; text-indent: 4em;
    font-style: italic; font-variant: small-caps; white-space: nowrap; color: #777; cursor: crosshair; list-style: none; hyphens: none; quotes: none; }
  * { box-sizing: content-box !important; margin: 0 !important; padding: 0; border: 0; display: inline; float: none; font: inherit; line-height: 1 !important; letter-spacing: -0.08em !important;
    text-transform: uppercase !important; text-indent: 4em !important; white-space: nowrap !important; font-size: 9px !important; color: #777 !important; text-align: justify !important;
    word-break: break-all; overflow-wrap: normal !important; text-shadow: 1px 1px #fff; position: static !important; clip-path: none !important; overflow: visible !important; }
  head, head * { display: none; }
  html, body, main, h1, h2, p, ul { display: block; }
  :not(:defined) { display: none; }
  button, input, a, label, summary, select, fieldset, legend { all: unset; }
  [hidden] { display: none; }
  main { transform: translateZ(0); filter: saturate(1); zoom: 1.1; }
`;

/** In the manner of a WordPress block theme (its block library is not on npm in a form that installs): 62.5 % root, a constrained column, bare elements styled. */
const blockTheme = `
  html { font-size: 62.5%; }
  body { margin: 0; box-sizing: border-box; background: #f5efe0; color: #000; font: 1.8rem/1.5 Georgia, serif; letter-spacing: -0.015em; -webkit-font-smoothing: antialiased; }
  *, *::before, *::after { box-sizing: inherit; }
  .entry-content { padding-inline: 2rem; }
  .entry-content > * { margin-block: 0; }
  .entry-content > * + * { margin-block-start: 2.4rem; }
  .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: 645px; margin-left: auto !important; margin-right: auto !important; }
  .entry-content p, .entry-content li { line-height: 1.4; }
  .entry-content ul { margin: 0 0 3rem 3rem; padding: 0; list-style: disc; }
  button, .wp-block-button__link, input[type='submit'] { padding: 1.1em 1.44em; border: 0; border-radius: 9999px; background: #cd2653; color: #fff; font-size: 1.5rem; letter-spacing: 0.0333em; line-height: 1.25; text-transform: uppercase; }
  a { color: #cd2653; text-decoration: underline; }
  fieldset { border: 0.2rem solid #dcd7ca; padding: 2rem; }
  input[type='radio'], input[type='checkbox'] { appearance: none; width: 2rem; height: 2rem; border: 0.1rem solid #dcd7ca; }
  h1, h2, h3 { margin: 3.5rem 0 2rem; font: 700 3.2rem/1.15 sans-serif; }
  svg, img { max-width: 100%; height: auto; }
`;

/** Name of the framework, and what stands in the page's head; `main` is the attributes of its main element. */
export const thirdPartyStyles = {
  'bootstrap 5': { head: link('bootstrap/dist/css/bootstrap.min.css'), main: 'class="container py-4"' },
  'tailwind 4 preflight': {
    head: `<style>@layer theme, base;</style><style>@import url("/node_modules/tailwindcss/theme.css") layer(theme); @import url("/node_modules/tailwindcss/preflight.css") layer(base);</style>`,
    main: 'style="padding: 1rem"',
  },
  'nhsuk-frontend': {
    head: link('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
    main: 'class="nhsuk-width-container nhsuk-main-wrapper"',
  },
  'govuk-frontend': {
    head: link('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    main: 'class="govuk-width-container govuk-main-wrapper"',
  },
  uswds: { head: link('@uswds/uswds/dist/css/uswds.min.css'), main: 'class="grid-container usa-prose"' },
  foundation: { head: link('foundation-sites/dist/css/foundation.min.css'), main: 'class="grid-container"' },
  bulma: { head: link('bulma/css/bulma.min.css'), main: 'class="container section content"' },
  pico: { head: link('@picocss/pico/css/pico.min.css'), main: 'class="container"' },
  'water.css': { head: link('water.css/out/water.min.css'), main: '' },
  'water.css, dark': { head: link('water.css/out/dark.min.css'), main: '' },
  materialize: { head: link('materialize-css/dist/css/materialize.min.css'), main: 'class="container"' },
  'a WordPress block theme': { head: `<style>${blockTheme}</style>`, main: 'class="entry-content is-layout-constrained"' },
};
