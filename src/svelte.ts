/** Types for Svelte 5, and nothing else: `import type {} from 'pinched-nerve-widgets/svelte'` lets markup know the elements. */
import type { HTMLAttributes } from 'svelte/elements';
import type { PinchedNerveElements, PinchedNerveListeners, PinchedNerveMarkup } from './markup.js';

/** The elements as markup takes them; an event is heard by `onpinched-nerve-…`. */
type SvelteElements = {
  [Tag in keyof PinchedNerveMarkup]: HTMLAttributes<PinchedNerveElements[Tag]> & PinchedNerveMarkup[Tag] & PinchedNerveListeners;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
