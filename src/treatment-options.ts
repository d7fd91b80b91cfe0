/** Registers `<pinched-nerve-treatment-options>` and exports its class. */
import './entries/load-from-module.js';
import './elements/treatment-options/define.js';

export { PinchedNerveTreatmentOptions } from './elements/treatment-options/treatment-options.js';
export type { PinchedNerveEventName, PinchedNerveEvents, Services } from './elements.js';
