/** Types for Vue 3, and nothing else: `import type {} from 'pinched-nerve-widgets/vue'` lets templates know the elements. */
import type { DefineComponent } from 'vue';
import type { PinchedNerveEventName } from './elements.js';
import type { PinchedNerveListener, PinchedNerveMarkup } from './markup.js';

/** Listeners as Vue hands them on: `@pinched-nerve-assessed` in a template. */
type VueListeners = {
  [Name in PinchedNerveEventName as `on${Capitalize<Name>}`]?: PinchedNerveListener<Name> | undefined;
};

/** The elements as a template takes them. */
type VueElements = { [Tag in keyof PinchedNerveMarkup]: DefineComponent<PinchedNerveMarkup[Tag] & VueListeners> };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
