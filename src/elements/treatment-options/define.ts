import { defineElement } from '../shared/define-element.js';
import { PinchedNerveTreatmentOptions } from './treatment-options.js';

defineElement('pinched-nerve-treatment-options', PinchedNerveTreatmentOptions);
