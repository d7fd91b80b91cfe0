/** The symptom checker alone: `dist/symptom-checker.js`. */
import './load-from-script.js';
import '../elements/symptom-checker/define.js';
import { upgradePlaceholders } from '../elements/shared/placeholders.js';

upgradePlaceholders();
