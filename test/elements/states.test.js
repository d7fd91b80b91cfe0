/** Every story is a state, and every state is checked: axe, the console, forced colours. Dark, Arabic and long words are files beside this one. */
import { executeServerCommand, readFile, setViewport } from '@web/test-runner-commands';
import { lanes } from '../../dist/esm/core/index.js';
import { knowledge } from '../../dist/esm/knowledge/index.js';
import { regions } from '../../dist/esm/knowledge/regions.js';
import { expectNone, files, isChromium, loadLanguages, quietRules, show, states, violations, wide } from '../support/states.js';

describe('every state', () => {
  const shown = { questions: new Set(), levels: new Set(), lanes: new Set() };

  before(loadLanguages);

  describe('in light', () => {
    before(() => isChromium && setViewport(wide));
    for (const state of states)
      it(`is accessible: ${state.name}`, async () => {
        const place = await show(state);
        for (const { shadowRoot } of place.querySelectorAll('*')) {
          for (const { name } of shadowRoot?.querySelectorAll('input') ?? []) shown.questions.add(name);
          for (const { dataset } of shadowRoot?.querySelectorAll('[part~="result"]') ?? []) shown.levels.add(dataset.level);
          for (const { dataset } of shadowRoot?.querySelectorAll('[data-lane]') ?? []) shown.lanes.add(dataset.lane);
        }
        expectNone(await violations(place, { rules: quietRules }));
      });

    it('is every export of every file of stories, at least 60 of them', async () => {
      const wrong = await Promise.all(
        Object.entries(files).map(async ([file, { default: _meta, ...stories }]) => {
          const exported = [...(await readFile({ path: `../../stories/${file}` })).matchAll(/^export const (\w+)/gm)].map(
            ([, name]) => name,
          );
          return exported.filter((name) => !stories[name]?.name).concat(exported.length ? [] : [`no story in ${file}`]);
        }),
      );
      expectNone(wrong.flat());
      if (states.length < 60 || new Set(states.map(({ name }) => name)).size < states.length) throw new Error(`${states.length} states`);
    });

    it('is every question, every level, every lane and every region', () => {
      const missing = (wanted, found) => wanted.filter((each) => !found.has(each));
      expectNone(missing(Object.keys(knowledge.questions), shown.questions));
      expectNone(missing(['emergency', 'urgent', 'soon', 'routine', 'self-care'], shown.levels));
      // Where treatments are blocked, none is shown.
      expectNone(missing(lanes, shown.lanes.add('blocked')));
      expectNone(
        missing(
          Object.keys(regions),
          new Set(states.filter(({ component }) => component?.includes('alert')).map(({ args }) => args?.region)),
        ),
      );
    });
  });

  if (!isChromium) return;

  describe('in forced colours', () => {
    const names = [
      'Start',
      'Asks: where it hurts, with the body map',
      'Error: several questions open',
      'Check your answers',
      'Result: nerve root L5',
      'Emergency: many signs',
      'Raised: emergency',
      'Told: phase, pattern, flags, values and what was tried',
      'Three side by side',
    ];
    before(async () => {
      await setViewport(wide);
      await executeServerCommand('media-features', { 'forced-colors': 'active' });
    });
    after(() => executeServerCommand('media-features', { 'forced-colors': 'none' }));
    for (const state of states.filter(({ name }) => names.some((wanted) => name.endsWith(`, ${wanted}`))))
      it(`is accessible, and its boxes keep their edges: ${state.name}`, async () => {
        if (!matchMedia('(forced-colors: active)').matches) throw new Error('colours are not forced');
        const place = await show(state);
        expectNone(await violations(place, { rules: quietRules }));
        const boxes = [...place.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
          ...(shadowRoot?.querySelectorAll('.button, .option, .card, .level, .error-summary') ?? []),
        ]);
        expectNone(
          boxes
            .filter((box) => ['Top', 'Right', 'Bottom', 'Left'].every((side) => getComputedStyle(box)[`border${side}Width`] === '0px'))
            .map((box) => `no edge: ${box.className}`),
        );
      });
  });
});
