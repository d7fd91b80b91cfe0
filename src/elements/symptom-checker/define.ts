import { defineElement } from '../shared/define-element.js';
import { PinchedNerveSymptomChecker } from './symptom-checker.js';

defineElement('pinched-nerve-symptom-checker', PinchedNerveSymptomChecker);
