/** The package's entry: registers the elements and exports their classes. */
import './entries/load-from-module.js';
import './elements/red-flag-alert/define.js';
import './elements/symptom-checker/define.js';
import './elements/treatment-options/define.js';

export * from './elements.js';
