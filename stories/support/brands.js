/**
 * Three looks that a hospital might have, made of custom properties and parts alone. No hospital is meant.
 * Each is the CSS as a host writes it; the class stands on the page's body, or on any element around the widgets.
 * Colours that hold in light and in dark are given by `light-dark()`, which follows the page's `color-scheme`.
 */
export const brands = {
  one: {
    name: 'Brand one: deep green, square corners, serif',
    css: `.brand-one {
  --pinched-nerve-font-family: Georgia, 'Times New Roman', serif;
  --pinched-nerve-color-text: light-dark(#14201c, #e8f0ec);
  --pinched-nerve-color-surface: light-dark(#fffdf8, #12201b);
  --pinched-nerve-color-border: light-dark(#66766f, #8ba097);
  --pinched-nerve-color-accent: light-dark(#0b4f3f, #8fd6bd);
  --pinched-nerve-color-on-accent: light-dark(#ffffff, #06281f);
  --pinched-nerve-focus-color: light-dark(#7a3b00, #ffc98a);
  --pinched-nerve-radius: 0;
  --pinched-nerve-max-width: 42em;
}
.brand-one ::part(continue) {
  letter-spacing: 0.04em;
  padding-inline: 2.5em;
}
.brand-one ::part(treatment) {
  border-inline-start: 4px solid light-dark(#0b4f3f, #8fd6bd);
}
`,
  },
  two: {
    name: 'Brand two: plum on sand, round and roomy',
    css: `.brand-two {
  --pinched-nerve-font-family: 'Trebuchet MS', 'Segoe UI', sans-serif;
  --pinched-nerve-font-size: 1.125em;
  --pinched-nerve-line-height: 1.6;
  --pinched-nerve-color-text: light-dark(#2a1a28, #f5e9f2);
  --pinched-nerve-color-surface: light-dark(#fff9f1, #251822);
  --pinched-nerve-color-border: light-dark(#85697d, #a98ba1);
  --pinched-nerve-color-accent: light-dark(#6b1f5c, #e9a9da);
  --pinched-nerve-color-on-accent: light-dark(#ffffff, #30082a);
  --pinched-nerve-color-link: light-dark(#7a1f4f, #ffb3d4);
  --pinched-nerve-focus-color: light-dark(#00528a, #9ad4ff);
  --pinched-nerve-radius: 16px;
  --pinched-nerve-space: 1.2em;
}
.brand-two ::part(continue) {
  border-radius: 999px;
}
.brand-two ::part(option) {
  border-radius: 24px;
}
`,
  },
  three: {
    name: 'Brand three: navy, narrow spacing, thin lines',
    css: `.brand-three {
  --pinched-nerve-font-family: Verdana, 'DejaVu Sans', sans-serif;
  --pinched-nerve-font-size: 16px;
  --pinched-nerve-line-height: 1.45;
  --pinched-nerve-color-text: light-dark(#101a33, #e6ebf7);
  --pinched-nerve-color-surface: light-dark(#ffffff, #0e1730);
  --pinched-nerve-color-border: light-dark(#6c7690, #7f8cab);
  --pinched-nerve-color-accent: light-dark(#14296b, #a9bcff);
  --pinched-nerve-color-on-accent: light-dark(#ffffff, #0a1540);
  --pinched-nerve-color-link: light-dark(#1a3fa8, #b5c8ff);
  --pinched-nerve-focus-color: light-dark(#b3380a, #ffb38f);
  --pinched-nerve-radius: 3px;
  --pinched-nerve-space: 0.8em;
  --pinched-nerve-max-width: 50em;
}
.brand-three ::part(caption) {
  letter-spacing: 0.02em;
}
.brand-three ::part(option) {
  border-width: 1px;
}
.brand-three ::part(continue),
.brand-three ::part(print) {
  min-width: 12em;
}
`,
  },
};

/** The page around the widgets in these stories: the ground is the brand's. */
export const pageOfBrands = `.branded {
  display: grid;
  gap: 1.5rem;
  padding: 1rem;
  background: var(--pinched-nerve-color-surface);
}
`;
