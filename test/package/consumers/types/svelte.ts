/** Svelte 5. Every `@ts-expect-error` must be one. */
import type {} from 'pinched-nerve-widgets/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const checker: SvelteHTMLElements['pinched-nerve-symptom-checker'] = {
  class: 'wide',
  region: 'gb',
  headingLevel: 3,
  services: { advice: { number: '111' } },
  'onpinched-nerve-assessed': (event) => {
    console.log(event.detail.level);
  },
};
export const alert: SvelteHTMLElements['pinched-nerve-red-flag-alert'] = {
  for: 'checker',
  // @ts-expect-error no such level
  level: 'calm',
};
export const options: SvelteHTMLElements['pinched-nerve-treatment-options'] = {
  told: {},
  // @ts-expect-error the detail has no treatment
  'onpinched-nerve-treatment-toggled': (event) => console.log(event.detail.treatment),
};
