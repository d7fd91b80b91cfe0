import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import manifest from '../dist/custom-elements.json';
import '../dist/esm/index.js';
import { directionOf, languageNames } from '../dist/esm/localization/languages.js';
import { setLoader } from '../dist/esm/localization/load.js';
import { setBuiltFolder } from '../stories/support/built.js';
import DocsPage from './docs-page.mdx';
import { imitateForcedColours } from './forced-colours.js';
import './preview.css';

setCustomElementsManifest(manifest);

// The bundler moves the modules away from the language files, so they are told where those are.
setLoader((language, part, attempt) => {
  const name = part === 'base' ? language : `${language}.${part}`;
  return import(/* @vite-ignore */ new URL(`built/locales/${name}.js${attempt ? `?retry=${attempt}` : ''}`, document.baseURI).href);
});
setBuiltFolder('built/');

const choice = (title, icon, items) => ({ description: title, toolbar: { title, icon, dynamicTitle: true, items } });

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  globalTypes: {
    language: choice('Language', 'globe', [
      ...Object.entries(languageNames).map(([value, title]) => ({ value, title })),
      { value: 'en-XA', title: 'Long words (pseudo)' },
    ]),
    direction: choice('Direction', 'transfer', [
      { value: 'auto', title: 'Direction of the language' },
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    theme: choice('Theme', 'contrast', [
      { value: 'light dark', title: 'As the device' },
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    forcedColours: choice('Forced colours', 'accessibility', [
      { value: 'none', title: 'Colours as the device' },
      { value: 'light', title: 'Forced colours, black on white (imitated)' },
      { value: 'dark', title: 'Forced colours, white on black (imitated)' },
    ]),
    region: choice('Region', 'location', [
      { value: '', title: 'No region' },
      ...['GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'IN', 'ZA', 'EU', 'ES', 'FR', 'DE', 'SA', 'AE', 'EG', 'PE', 'MX'].map((value) => ({
        value,
        title: value,
      })),
    ]),
  },
  initialGlobals: { language: 'en', direction: 'auto', theme: 'light', region: '', forcedColours: 'none' },
  decorators: [
    // A story with a region of its own keeps it.
    (story, { args, globals }) => {
      const { language, direction, theme, region, forcedColours } = globals;
      const scheme = forcedColours === 'none' ? theme : forcedColours;
      const dir = direction === 'auto' ? directionOf(language) : direction;
      return html`<div
        class="host-page"
        lang=${language}
        dir=${dir}
        data-theme=${scheme}
        ${ref(imitateForcedColours(forcedColours !== 'none'))}
      >
        ${story({ args: { ...args, region: args.region ?? (region || undefined) } })}
      </div>`;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { page: DocsPage },
    a11y: {
      // A story is a piece of a page: landmarks and the first heading are the page's.
      config: {
        rules: [
          { id: 'region', enabled: false },
          { id: 'page-has-heading-one', enabled: false },
        ],
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Embed',
          'Theming',
          'Events',
          'Accessibility',
          'Privacy',
          'Knowledge and rule book',
          'Snippet builder',
          'Symptom checker',
          'Red-flag alert',
          'Treatment options',
        ],
      },
    },
    viewport: {
      options: {
        narrow: { name: 'Phone, 360 px', styles: { width: '360px', height: '740px' }, type: 'mobile' },
        phone: { name: 'Small phone, 320 px', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        desktop: { name: 'Desktop, 1280 px', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
      },
    },
  },
};
