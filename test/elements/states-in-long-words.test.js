/** Every state in the pseudo-locale: lengthened words in brackets, on a narrow screen. Only Chromium's runner can set the screen. */
import { setViewport } from '@web/test-runner-commands';
import { expectNone, isChromium, loadLanguages, narrow, overflowing, show, states, untranslated } from '../support/states.js';

if (isChromium)
  describe('every state in long words, on a narrow screen', () => {
    before(() => Promise.all([loadLanguages(), setViewport(narrow)]));
    for (const state of states) {
      // A story that sets its own language would be in that one.
      const args = { ...state.args, lang: undefined };
      it(`is translated whole, and fits: ${state.name}`, async () => {
        const place = await show({ ...state, args }, { lang: 'en-XA' });
        expectNone(untranslated(place));
        expectNone(overflowing());
      });
    }
  });
