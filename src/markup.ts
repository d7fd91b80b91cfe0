import type { Answers, Told } from './core/index.js';
import type {
  PinchedNerveEvents,
  PinchedNerveRedFlagAlert,
  PinchedNerveSymptomChecker,
  PinchedNerveTreatmentOptions,
  Services,
} from './elements.js';

/** What a template may set on each of the elements: attributes, and properties that take rich data (JSON text does as well). */
interface SharedMarkup {
  region?: string | undefined;
  headingLevel?: number | string | undefined;
  'heading-level'?: number | string | undefined;
  services?: Services | string | undefined;
}

/** What a template may set on each element, by its tag. */
export interface PinchedNerveMarkup {
  'pinched-nerve-symptom-checker': SharedMarkup & { answers?: Answers | string | undefined };
  'pinched-nerve-red-flag-alert': SharedMarkup & { level?: 'emergency' | 'urgent' | undefined; for?: string | undefined };
  'pinched-nerve-treatment-options': SharedMarkup & { for?: string | undefined; told?: Told | string | undefined };
}

/** The elements by their tags. */
export interface PinchedNerveElements {
  'pinched-nerve-symptom-checker': PinchedNerveSymptomChecker;
  'pinched-nerve-red-flag-alert': PinchedNerveRedFlagAlert;
  'pinched-nerve-treatment-options': PinchedNerveTreatmentOptions;
}

/** Hears an event of the elements. */
export type PinchedNerveListener<Name extends keyof PinchedNerveEvents> = (event: CustomEvent<PinchedNerveEvents[Name]>) => void;

/** Listeners as JSX and Svelte write them: `on` before the name of the event. */
export type PinchedNerveListeners = {
  [Name in keyof PinchedNerveEvents as `on${Name}`]?: PinchedNerveListener<Name> | undefined;
};
