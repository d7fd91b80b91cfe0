/** All elements in one script of one language: `dist/standalone/pinched-nerve-widgets.<language>.js`. It loads nothing, ever. */
import '../elements/red-flag-alert/define.js';
import '../elements/symptom-checker/define.js';
import '../elements/treatment-options/define.js';
import { upgradePlaceholders } from '../elements/shared/placeholders.js';

upgradePlaceholders();
