/** The treatment options alone: `dist/treatment-options.js`. */
import './load-from-script.js';
import '../elements/treatment-options/define.js';
import { upgradePlaceholders } from '../elements/shared/placeholders.js';

upgradePlaceholders();
