import { html, LitElement, nothing } from 'lit';
import { regions } from '../../dist/esm/knowledge/regions.js';
import { directionOf, languageNames, matchLanguage, tagOf } from '../../dist/esm/localization/languages.js';
import { onLanguageLoaded, requestMessages } from '../../dist/esm/localization/load.js';
import { regionNames } from '../../dist/esm/wording/region-names.js';
import { builtFile } from './built.js';
import { contrastProblems, ownColour, schemeOf } from './contrast.js';
import { colourNames, elementNames, snippetsOf } from './snippets.js';

const hex = /^#[0-9a-f]{6}$/i;
const scriptName = 'pinched-nerve-widgets.js';
const elementLabels = {
  'symptom-checker': 'Symptom checker',
  'red-flag-alert': 'Red-flag alert (danger signs)',
  'treatment-options': 'Treatment options',
};
const themes = { light: 'Light', dark: 'Dark', auto: "As the reader's device" };

/** What each form is for, and what it needs beside it. */
const forms = {
  html: { title: 'HTML', about: 'For a page whose HTML you write. The script once a page, the tag wherever you want the element.' },
  wordpress: {
    title: 'WordPress',
    about: 'A shortcode, for a site with the plugin “Pinched nerve widgets”. The plugin brings the script and the text inside.',
  },
  placeholder: {
    title: 'Drupal and other editors',
    about: 'For an editor that keeps only div and data-…. The script of the first form stands once in the theme of the site.',
  },
  iframe: {
    title: 'Iframe',
    about:
      'For a site that lets in no script. embed.html and its files stand beside the script. Colours of your own are not carried along.',
  },
  css: { title: 'CSS', about: 'Your colours, for the style sheet of the site. Not needed with WordPress.' },
};

/** The hash that the build wrote for the one script; worked out here when there is none. */
async function integrityOfScript() {
  const manifest = await fetch(builtFile('manifest.json'));
  if (manifest.ok) return (await manifest.json()).files[scriptName].integrity;
  const script = await fetch(builtFile(scriptName));
  if (!script.ok) throw new Error(`${builtFile(scriptName)}: ${script.status}; run "npm run build" first`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', await script.arrayBuffer()));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

/** Where an editor chooses an element and copies what to put on a page. For Storybook: no part of the package. */
class SnippetBuilder extends LitElement {
  static get properties() {
    return { choice: { state: true }, integrity: { state: true }, said: { state: true } };
  }

  #stopListening;

  constructor() {
    super();
    this.choice = {
      element: 'symptom-checker',
      language: '',
      region: '',
      headingLevel: '2',
      theme: 'light',
      address: `/vendor/${scriptName}`,
      colours: undefined,
    };
    this.integrity = '';
    this.problems = [];
    this.said = '';
    /** Settles when the hash is there. */
    this.ready = integrityOfScript().then(
      (integrity) => {
        this.integrity = integrity;
      },
      (error) => {
        this.said = `No hash: ${error.message}`;
      },
    );
  }

  /** In the page itself: a story is a page of its own, and its style is ours. */
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    if (!this.choice.language) this.choice = { ...this.choice, language: matchLanguage(tagOf(this)) ?? 'en' };
    this.#stopListening = onLanguageLoaded(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  willUpdate() {
    this.problems = this.#findProblems();
    void requestMessages(this.choice.language, 'base');
    void requestMessages(this.choice.language, 'treatments');
  }

  updated() {
    this.#dressPreview(this.problems.length ? {} : this.choice.colours);
  }

  render() {
    const { choice } = this;
    const hasColours = choice.element !== 'red-flag-alert';
    const snippets = this.#snippets();
    // The builder speaks English, whatever the page around it speaks.
    return html`<div class="snippet-builder" lang="en" dir="ltr">
      <form class="snippet-choice" @submit=${(event) => event.preventDefault()}>
        ${this.#select('element', 'Element', Object.fromEntries(elementNames.map((name) => [name, elementLabels[name]])))}
        ${this.#select('language', 'Language', { ...languageNames, ...(choice.language in languageNames ? {} : { [choice.language]: 'Long words (pseudo)' }) })}
        ${this.#select('region', 'Region: whose phone numbers', {
          '': 'Not set: “your local emergency number”',
          ...Object.fromEntries(
            Object.keys(regions)
              .filter((id) => id !== 'other')
              .map((id) => [id.toLowerCase(), `${regionNames[id]()} (${id})`]),
          ),
        })}
        ${this.#select('headingLevel', 'Heading level', {
          ...Object.fromEntries(['1', '2', '3', '4', '5', '6'].map((level) => [level, `h${level}`])),
          0: 'No heading element',
        })}
        ${this.#select('theme', 'Theme, for the iframe', themes)}
        <p>
          <label for="snippet-address">Where the script will be on your server</label>
          <input id="snippet-address" name="address" type="text" spellcheck="false" .value=${choice.address} @input=${this.#takeValue} />
        </p>
        ${hasColours ? this.#renderColours() : html`<p>The colours of the danger signs are fixed: no brand may mute an emergency.</p>`}
      </form>
      <section aria-labelledby="snippet-preview-title">
        <h2 id="snippet-preview-title">How it looks</h2>
        <div class="snippet-preview">${this.#preview()}</div>
      </section>
      <section aria-labelledby="snippet-copy-title">
        <h2 id="snippet-copy-title">Copy it</h2>
        <p role="status" class="snippet-said">${this.said}</p>
        ${Object.entries(forms).map(([name, form]) => (snippets[name] ? this.#renderForm(name, form, snippets[name]) : nothing))}
      </section>
    </div>`;
  }

  #snippets() {
    const { colours } = this.choice;
    const isGood = colours && !this.problems.length && this.choice.element !== 'red-flag-alert';
    return snippetsOf({ ...this.choice, integrity: this.integrity, colours: isGood ? colours : {} });
  }

  #select(name, label, options) {
    return html`<p>
      <label for="snippet-${name}">${label}</label>
      <select id="snippet-${name}" name=${name} @change=${this.#takeValue}>
        ${Object.entries(options)
          // Keys that are numbers come first in an object: the level without a heading belongs last.
          .sort(([one], [other]) => (one === '0') - (other === '0'))
          .map(([value, text]) => html`<option value=${value} ?selected=${value === this.choice[name]}>${text}</option>`)}
      </select>
    </p>`;
  }

  #renderColours() {
    const { colours } = this.choice;
    return html`<fieldset>
      <legend>Colours</legend>
      <p>
        <label
          ><input type="checkbox" name="own-colours" .checked=${Boolean(colours)} @change=${this.#useOwnColours} /> Use our own
          colours</label
        >
      </p>
      ${
        colours
          ? Object.entries(colourNames).map(
              ([name, label]) =>
                html`<p>
                  <label for="snippet-colour-${name}">${label}</label>
                  <span class="snippet-colour">
                    <input
                      id="snippet-colour-${name}"
                      name=${name}
                      type="text"
                      size="9"
                      spellcheck="false"
                      placeholder="#0a5a9c"
                      .value=${colours[name]}
                      aria-invalid=${hex.test(colours[name]) ? 'false' : 'true'}
                      aria-describedby="snippet-contrast"
                      @input=${this.#takeColour}
                    />
                    <input
                      type="color"
                      name=${name}
                      aria-label="${label}: pick"
                      .value=${hex.test(colours[name]) ? colours[name] : '#000000'}
                      @input=${this.#takeColour}
                    />
                  </span>
                </p>`,
            )
          : nothing
      }
      <div id="snippet-contrast" aria-live="polite">
        ${
          colours
            ? this.problems.length
              ? html`<p class="snippet-problem">
                    <strong>These colours are left out of the snippets</strong> until everyone can read them:
                  </p>
                  <ul>
                    ${this.problems.map((problem) => html`<li>${problem}</li>`)}
                  </ul>`
              : html`<p>Everything can be told apart (WCAG 2.2 AA).</p>`
            : nothing
        }
      </div>
    </fieldset>`;
  }

  #preview() {
    const { element, language, region, headingLevel } = this.choice;
    const attributes = { language, region: region || nothing, level: headingLevel };
    switch (element) {
      case 'red-flag-alert':
        return html`<pinched-nerve-red-flag-alert
          lang=${attributes.language}
          dir=${directionOf(language)}
          region=${attributes.region}
          heading-level=${attributes.level}
        ></pinched-nerve-red-flag-alert>`;
      case 'treatment-options':
        return html`<pinched-nerve-treatment-options
          lang=${attributes.language}
          dir=${directionOf(language)}
          region=${attributes.region}
          heading-level=${attributes.level}
        ></pinched-nerve-treatment-options>`;
      default:
        return html`<pinched-nerve-symptom-checker
          lang=${attributes.language}
          dir=${directionOf(language)}
          region=${attributes.region}
          heading-level=${attributes.level}
        ></pinched-nerve-symptom-checker>`;
    }
  }

  #renderForm(name, { title, about }, code) {
    return html`<section class="snippet-form" aria-labelledby="snippet-${name}-title">
      <h3 id="snippet-${name}-title">${title}</h3>
      <p id="snippet-${name}-about">${about}</p>
      <textarea
        id="snippet-${name}-code"
        readonly
        dir="ltr"
        spellcheck="false"
        aria-labelledby="snippet-${name}-title"
        aria-describedby="snippet-${name}-about"
        rows=${Math.min(code.trimEnd().split('\n').length + 1, 14)}
        .value=${code}
      ></textarea>
      <p><button type="button" name="copy-${name}" @click=${() => this.#copy(name, title, code)}>Copy ${title}</button></p>
    </section>`;
  }

  #takeValue({ target }) {
    this.choice = { ...this.choice, [target.name]: target.value };
    this.said = '';
  }

  #takeColour({ target }) {
    this.choice = { ...this.choice, colours: { ...this.choice.colours, [target.name]: target.value.trim().toLowerCase() } };
    this.said = '';
  }

  #useOwnColours({ target }) {
    const own = () => Object.fromEntries(Object.keys(colourNames).map((name) => [name, ownColour(this.#previewed, name)]));
    this.choice = { ...this.choice, colours: target.checked ? own() : undefined };
  }

  get #previewed() {
    return this.querySelector('.snippet-preview')?.firstElementChild;
  }

  /** Shows colours on the element: what the snippets would show. */
  #dressPreview(colours = {}) {
    const { style } = this.#previewed;
    for (const name of Object.keys(colourNames)) style.setProperty(`--pinched-nerve-color-${name}`, colours[name] ?? '');
    style.colorScheme = colours.surface ? schemeOf(colours.surface) : '';
    style.background = colours.surface ?? '';
    style.padding = colours.surface ? '1em' : '';
  }

  #wrongColours() {
    return Object.entries(this.choice.colours ?? {}).filter(([, value]) => !hex.test(value));
  }

  /** Asks the element whether its colours can be told apart. */
  #findProblems() {
    if (!this.choice.colours || !this.#previewed?.shadowRoot) return [];
    const wrong = this.#wrongColours();
    if (wrong.length) return wrong.map(([name, value]) => `${colourNames[name]}: “${value}” is not a colour such as #0a5a9c`);
    this.#dressPreview(this.choice.colours);
    return contrastProblems(this.#previewed).map(
      ({ what, contrast, needed }) => `${what}: ${contrast.toFixed(1)} to 1, needed are ${needed} to 1`,
    );
  }

  async #copy(name, title, code) {
    try {
      await navigator.clipboard.writeText(code);
      this.said = `${title}: copied.`;
    } catch {
      const field = this.querySelector(`#snippet-${name}-code`);
      field.focus();
      field.select();
      this.said = `${title}: your browser does not let a page copy. It is selected: press Ctrl+C, on a Mac ⌘C.`;
    }
  }
}

if (!customElements.get('snippet-builder')) customElements.define('snippet-builder', SnippetBuilder);

/** The look of the builder, for its story. */
export const builderStyle = `.snippet-builder {
  display: grid;
  gap: 1.5rem;
  max-width: 60rem;
  line-height: 1.5;
}
.snippet-builder .snippet-choice {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  gap: 0 1.5rem;
}
.snippet-builder :is(fieldset, .snippet-form) {
  grid-column: 1 / -1;
  min-width: 0;
  margin: 0;
}
.snippet-builder label {
  display: block;
  font-weight: 600;
}
.snippet-builder p {
  margin: 0 0 0.75rem;
}
.snippet-builder :is(select, textarea, button, input:not([type='checkbox'])) {
  box-sizing: border-box;
  min-height: 44px;
  max-width: 100%;
  padding: 0.25rem 0.5rem;
  font: inherit;
}
.snippet-builder :is(select, textarea, #snippet-address) {
  width: 100%;
}
.snippet-builder textarea {
  font-family: ui-monospace, monospace;
  font-size: 0.9em;
  white-space: pre;
}
.snippet-builder input[type='color'] {
  width: 3.5rem;
}
.snippet-builder input[type='checkbox'] {
  width: 1.5rem;
  height: 1.5rem;
  vertical-align: middle;
}
.snippet-builder .snippet-colour {
  display: flex;
  gap: 0.5rem;
}
.snippet-builder .snippet-preview {
  padding: 1rem;
  border: 1px dashed currentColor;
}
.snippet-builder .snippet-said {
  min-height: 1.5em;
  font-weight: 600;
}
`;
