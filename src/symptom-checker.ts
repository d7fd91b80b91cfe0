/** Registers `<pinched-nerve-symptom-checker>` and exports its class. */
import './entries/load-from-module.js';
import './elements/symptom-checker/define.js';

export { PinchedNerveSymptomChecker } from './elements/symptom-checker/symptom-checker.js';
export type { PinchedNerveEventName, PinchedNerveEvents, Services } from './elements.js';
