/** Types for React 19, and nothing else: `import type {} from 'pinched-nerve-widgets/react'` lets JSX know the elements. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PinchedNerveElements, PinchedNerveListeners, PinchedNerveMarkup } from './markup.js';

/** The elements as JSX takes them; an event is heard by `onpinched-nerve-…`. */
type ReactElements = {
  [Tag in keyof PinchedNerveMarkup]: DetailedHTMLProps<HTMLAttributes<PinchedNerveElements[Tag]>, PinchedNerveElements[Tag]> &
    PinchedNerveMarkup[Tag] &
    PinchedNerveListeners;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own, to which the elements are added
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
