import { html } from 'lit';
import '../dist/esm/index.js';
import { builderStyle } from './support/snippet-builder.js';

const tag = 'snippet-builder';

/** Chooses as an editor does: sets a field and lets it say so. */
async function choose(builder, values) {
  for (const [name, value] of Object.entries(values)) {
    const field = builder.querySelector(`[name="${name}"]:not([type="color"])`);
    if (field.type === 'checkbox') field.checked = value;
    else field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' || field.type === 'checkbox' ? 'change' : 'input', { bubbles: true }));
    await builder.updateComplete;
  }
}

const chosen =
  (values) =>
  async ({ canvasElement }) => {
    const builder = canvasElement.querySelector(tag);
    await builder.ready;
    await builder.updateComplete;
    await choose(builder, values);
  };

export default {
  title: 'Snippet builder',
  parameters: { controls: { disable: true } },
  render: () =>
    html`<style>
        ${builderStyle}
      </style>
      <snippet-builder></snippet-builder>`,
};

export const Build = { name: 'Build', play: chosen({}) };
export const Alert = { name: 'Danger signs, for the United Kingdom', play: chosen({ element: 'red-flag-alert', region: 'gb' }) };
export const OwnColours = {
  name: 'Colours that everyone can read',
  play: chosen({ 'own-colours': true, accent: '#0b4f3f', 'on-accent': '#ffffff', text: '#14201c', surface: '#fffdf8', border: '#66766f' }),
};
export const FaintColours = { name: 'Colours that are refused', play: chosen({ 'own-colours': true, accent: '#9fd8c4' }) };
