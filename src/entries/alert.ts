/** The red-flag alert alone: `dist/alert.js`. */
import './load-from-script.js';
import '../elements/red-flag-alert/define.js';
