/** Every state in dark: what axe says of colours. Chromium only: the other runners would say the same. */
import { setViewport } from '@web/test-runner-commands';
import { colourRules, expectNone, isChromium, loadLanguages, show, states, violations, wide } from '../support/states.js';

if (isChromium)
  describe('every state in dark', () => {
    before(() => Promise.all([loadLanguages(), setViewport(wide)]));
    for (const state of states)
      it(`keeps its contrast: ${state.name}`, async () => {
        expectNone(await violations(await show(state, { colorScheme: 'dark' }), { runOnly: colourRules }));
      });
  });
