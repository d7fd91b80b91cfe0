/** Every story is a state, and every state is checked: axe in light, dark and Arabic, console, narrow screens, forced colours. */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { knowledge } from '../../dist/esm/knowledge/index.js';
import { regions } from '../../dist/esm/knowledge/regions.js';
import { requestMessages } from '../../dist/esm/localization/load.js';
import * as alert from '../../stories/red-flag-alert.stories.js';
import * as checker from '../../stories/symptom-checker.stories.js';
import * as options from '../../stories/treatment-options.stories.js';
import { mount, settled } from '../support/page.js';

const states = [checker, alert, options].flatMap(({ default: meta, ...stories }) =>
  Object.values(stories).map((story) => ({ ...meta, ...story, name: `${meta.title}, ${story.name}` })),
);
// Only Chromium's runner can set the screen and force colours; elsewhere every state is checked once.
const isChromium = navigator.userAgent.includes('Chrome');
const quietRules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'target-size': { enabled: true } };
const colourRules = ['color-contrast', 'link-in-text-block'];
const wide = { width: 1000, height: 900 };
const narrow = { width: 360, height: 740 };

/** What axe finds; one line a rule and place. */
async function violations(place, options) {
  const found = await globalThis.axe.run(place, { resultTypes: ['violations'], ...options });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
  );
}

/** Renders a state with everything open that opens, and fails on anything the console says that the story does not announce. */
async function show({ render, args = {}, play, parameters = {} }, page) {
  const expected = [/Lit is in dev mode/, /unknown region|unknown level/, ...(parameters.expectedErrors ?? [])];
  const said = [];
  const originals = { error: console.error, warn: console.warn };
  for (const method of ['error', 'warn']) console[method] = (...parts) => said.push(parts.map(String).join(' '));
  try {
    const place = await mount(render(args), page);
    await play?.({ canvasElement: place });
    await settled(place);
    for (const element of place.querySelectorAll('*'))
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    const spoken = args.lang ?? page?.lang ?? 'en';
    const other = [...place.querySelectorAll('*')]
      .map((element) => element.shadowRoot?.querySelector('.root')?.lang)
      .find((lang) => lang && lang !== spoken);
    if (other) throw new Error(`speaks ${other}, not ${spoken}`);
    const unexpected = said.filter((text) => !expected.some((known) => known.test(text)));
    if (unexpected.length) throw new Error(`the console says: ${unexpected.join('\n')}`);
    return place;
  } finally {
    Object.assign(console, originals);
  }
}

function expectNone(found) {
  if (found.length) throw new Error(found.join('\n'));
}

/** What reaches beyond the screen sideways. */
function overflowing() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const everything = [...document.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot?.querySelectorAll('*') ?? []),
  ]);
  const beyond = everything.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  });
  return [
    `${scrollWidth} px on a screen of ${clientWidth} px: ${beyond.map(({ localName, className }) => `${localName}.${className}`).join(', ')}`,
  ];
}

describe('every state', () => {
  const shown = { questions: new Set(), levels: new Set() };

  before(() =>
    Promise.all(['ar', 'es', 'en-XA'].flatMap((language) => [requestMessages(language, 'base'), requestMessages(language, 'treatments')])),
  );

  describe('in light', () => {
    before(() => isChromium && setViewport(wide));
    for (const state of states)
      it(`is accessible: ${state.name}`, async () => {
        const place = await show(state);
        for (const { shadowRoot } of place.querySelectorAll('*')) {
          for (const { name } of shadowRoot?.querySelectorAll('input') ?? []) shown.questions.add(name);
          for (const { dataset } of shadowRoot?.querySelectorAll('[part~="result"]') ?? []) shown.levels.add(dataset.level);
        }
        expectNone(await violations(place, { rules: quietRules }));
      });

    it('is every question, every level and every region', () => {
      const missing = (wanted, found) => wanted.filter((each) => !found.has(each));
      expectNone(missing(Object.keys(knowledge.questions), shown.questions));
      expectNone(missing(['emergency', 'urgent', 'soon', 'routine', 'self-care'], shown.levels));
      expectNone(
        missing(
          Object.keys(regions),
          new Set(states.filter(({ component }) => component.includes('alert')).map(({ args }) => args?.region)),
        ),
      );
    });
  });

  if (!isChromium) return;

  describe('in dark', () => {
    before(() => setViewport(wide));
    for (const state of states)
      it(`keeps its contrast: ${state.name}`, async () => {
        expectNone(await violations(await show(state, { colorScheme: 'dark' }), { runOnly: colourRules }));
      });
  });

  describe('in Arabic, from right to left, on a narrow screen', () => {
    // Contrast is the same in every language, and the slowest rule.
    const rules = { ...quietRules, ...Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) };
    before(() => setViewport(narrow));
    for (const state of states)
      it(`is accessible and fits: ${state.name}`, async () => {
        const place = await show(state, { lang: 'ar', dir: 'rtl' });
        expectNone(overflowing());
        expectNone(await violations(place, { rules }));
      });
  });

  describe('in long words, on a narrow screen', () => {
    before(() => setViewport(narrow));
    for (const state of states)
      it(`fits: ${state.name}`, async () => {
        await show(state, { lang: 'en-XA' });
        expectNone(overflowing());
      });
  });

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
