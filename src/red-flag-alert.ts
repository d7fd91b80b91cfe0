/** Registers `<pinched-nerve-red-flag-alert>` and exports its class. */
import './entries/load-from-module.js';
import './elements/red-flag-alert/define.js';

export { PinchedNerveRedFlagAlert } from './elements/red-flag-alert/red-flag-alert.js';
export type { PinchedNerveEventName, PinchedNerveEvents, Services } from './elements.js';
