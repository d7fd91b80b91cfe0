/** All elements in one script: `dist/pinched-nerve-widgets.js`. */
import './load-from-script.js';
import '../elements/red-flag-alert/define.js';
import '../elements/symptom-checker/define.js';
import '../elements/treatment-options/define.js';
import { upgradePlaceholders } from '../elements/shared/placeholders.js';

upgradePlaceholders();
