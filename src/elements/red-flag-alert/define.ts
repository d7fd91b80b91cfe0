import { defineElement } from '../shared/define-element.js';
import { PinchedNerveRedFlagAlert } from './red-flag-alert.js';

defineElement('pinched-nerve-red-flag-alert', PinchedNerveRedFlagAlert);
