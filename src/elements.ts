/** The classes only: importing this registers nothing. */
export { PinchedNerveRedFlagAlert } from './elements/red-flag-alert/red-flag-alert.js';
export { PinchedNerveSymptomChecker } from './elements/symptom-checker/symptom-checker.js';
export { PinchedNerveTreatmentOptions } from './elements/treatment-options/treatment-options.js';
export type { PinchedNerveEventName, PinchedNerveEvents } from './elements/shared/events.js';
export type { Services } from './elements/shared/services.js';
