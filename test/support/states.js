/** Every story is a state of the elements. How the tests put one on the page, and what must be true of each. */
import { requestMessages } from '../../dist/esm/localization/load.js';
import * as alert from '../../stories/red-flag-alert.stories.js';
import * as checker from '../../stories/symptom-checker.stories.js';
import * as options from '../../stories/treatment-options.stories.js';
import * as builder from '../../stories/snippet-builder.stories.js';
import * as theming from '../../stories/theming.stories.js';
import { mount, settled } from './page.js';

/** Every file of stories: test/storybook/stories.test.mjs fails when one is missing here. */
export const files = {
  'red-flag-alert.stories.js': alert,
  'symptom-checker.stories.js': checker,
  'treatment-options.stories.js': options,
  'snippet-builder.stories.js': builder,
  'theming.stories.js': theming,
};
export const states = Object.values(files).flatMap(({ default: meta, ...stories }) =>
  Object.values(stories).map((story) => ({ ...meta, ...story, name: `${meta.title}, ${story.name}` })),
);
// Only Chromium's runner can set the screen and force colours; elsewhere every state is checked once.
export const isChromium = navigator.userAgent.includes('Chrome');
export const quietRules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'target-size': { enabled: true } };
export const colourRules = ['color-contrast', 'link-in-text-block'];
export const wide = { width: 1000, height: 900 };
export const narrow = { width: 360, height: 740 };

/** What axe finds; one line a rule and place. */
export async function violations(place, options) {
  const found = await globalThis.axe.run(place, { resultTypes: ['violations'], ...options });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
  );
}

/** Fetches every language, so that an element speaks it at once. */
export function loadLanguages() {
  return Promise.all(
    ['ar', 'es', 'en-XA'].flatMap((language) => [requestMessages(language, 'base'), requestMessages(language, 'treatments')]),
  );
}

/** Renders a state with its parts open, and fails on anything the console says that the story does not announce. */
export async function show({ render, args = {}, play, parameters = {} }, page) {
  const expected = [/Lit is in dev mode/, /unknown region|unknown level/, ...(parameters.expectedErrors ?? [])];
  const said = [];
  const originals = { error: console.error, warn: console.warn };
  for (const method of ['error', 'warn']) console[method] = (...parts) => said.push(parts.map(String).join(' '));
  try {
    const place = await mount(render(args), page);
    await play?.({ canvasElement: place });
    await settled(place);
    await openParts(place, parameters);
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

/** Whether to open a part: of the many treatments that are rendered alike, the first two of each lane, unless the story asks for all. */
function isWorthOpening(details, { opensAll }) {
  const treatment = details.closest('[data-treatment]');
  return opensAll || !treatment || [...treatment.parentElement.children].indexOf(treatment) < 2;
}

/** Opens what opens, and waits until what is rendered only then is there. */
async function openParts(place, parameters) {
  const closed = [...place.querySelectorAll('*')]
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('details:not([open])') ?? [])])
    .filter((details) => isWorthOpening(details, parameters));
  const toggled = closed.map((details) => new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true })));
  for (const details of closed) details.open = true;
  await Promise.all(toggled);
  await settled(place);
}

/** What a text of the pseudo-locale leaves when bracketed sentences, one inside another too, and names of nerve roots (`S1`) are taken away. */
function outsideBrackets(text) {
  const rest = text.replace(/⟦[^⟦⟧]*⟧|\b[A-Z]\d\b/g, ' ');
  return rest === text ? rest : outsideBrackets(rest);
}

const spokenAttributes = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'alt',
  'title',
  'label',
];

/**
 * Words of ours on screen, or read aloud, that are not in the pseudo-locale: not in its brackets. Digits and signs alone say nothing in
 * any language; the reference of a publication is in its own language and says so; what the host gave in `services` is the host's.
 */
export function untranslated(place) {
  return [...place.querySelectorAll('*')]
    .filter(({ shadowRoot }) => shadowRoot)
    .flatMap(({ localName, services, shadowRoot }) => {
      const given = JSON.stringify(services ?? '');
      const isForeign = (element) => element.closest('[lang]').lang !== 'en-XA' && element.closest('[part~="source"]');
      const isMissed = (text) => /\p{L}/u.test(outsideBrackets(text)) && !given.includes(JSON.stringify(text.trim()));
      const found = [];
      const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const element = node instanceof Element ? node : node.parentElement;
        if (element.localName === 'style' || isForeign(element)) continue;
        const texts =
          node === element
            ? spokenAttributes.map((name) => node.getAttribute(name) ?? '')
            : element.checkVisibility?.() !== false
              ? [node.data]
              : [];
        for (const text of texts) if (isMissed(text)) found.push(`<${localName}> ${element.localName}: ${text.trim()}`);
      }
      return found;
    });
}

export function expectNone(found) {
  if (found.length) throw new Error(found.join('\n'));
}

/** What reaches beyond the screen sideways. */
export function overflowing() {
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
