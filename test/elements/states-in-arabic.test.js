/** Every state in Arabic, from right to left, on a narrow screen. Only Chromium's runner can set the screen. */
import { setViewport } from '@web/test-runner-commands';
import {
  colourRules,
  expectNone,
  isChromium,
  loadLanguages,
  narrow,
  overflowing,
  quietRules,
  show,
  states,
  violations,
} from '../support/states.js';

if (isChromium)
  describe('every state in Arabic, from right to left, on a narrow screen', () => {
    // Contrast is the same in every language, and the slowest rule.
    const rules = { ...quietRules, ...Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) };
    before(() => Promise.all([loadLanguages(), setViewport(narrow)]));
    for (const state of states)
      it(`is accessible and fits: ${state.name}`, async () => {
        const place = await show(state, { lang: 'ar', dir: 'rtl' });
        expectNone(overflowing());
        expectNone(await violations(place, { rules }));
      });
  });
