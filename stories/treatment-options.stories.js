import { html, nothing } from 'lit';
import '../dist/esm/index.js';
import { answersOf, ownServices, press, steps } from './support/states.js';

const tag = 'pinched-nerve-treatment-options';

const explainer = (args) =>
  html`<pinched-nerve-treatment-options
    lang=${args.lang ?? nothing}
    region=${args.region ?? nothing}
    for=${args.for ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    .services=${args.services}
    .told=${args.told}
  >
    <p>Ask your doctor or physiotherapist which treatments suit you. Waiting, with a check-up, is one of them.</p>
  </pinched-nerve-treatment-options>`;

export default {
  title: 'Treatment options',
  component: tag,
  tags: ['autodocs'],
  argTypes: { told: { control: 'object' }, services: { control: 'object' } },
  render: explainer,
};

/** An explainer under the checker that it fits itself to. */
const linked = (answers, args = {}) => ({
  args: { for: 'linked-checker', ...args },
  render: (given) =>
    html`<pinched-nerve-symptom-checker
        id="linked-checker"
        lang=${given.lang ?? nothing}
        region=${given.region ?? nothing}
        .answers=${answers}
      ></pinched-nerve-symptom-checker>
      ${explainer(given)}`,
});

/** Ticks "Compare" on some treatments and shows them side by side. */
const comparing = (...ids) =>
  steps(tag, async (element) => {
    for (const id of ids) {
      element.shadowRoot.querySelector(`input[name="compare"][value="${id}"]`).click();
      await element.updateComplete;
    }
    await press(element, 'compare-open');
  });

const searching = (text) =>
  steps(tag, (element) => {
    const field = element.shadowRoot.querySelector('input[type="search"]');
    field.value = text;
    field.dispatchEvent(new Event('input'));
  });

export const NothingTold = { name: 'Nothing told' };
export const Told = {
  name: 'Told: phase, pattern, flags, values and what was tried',
  args: {
    region: 'GB',
    told: {
      phase: 'acute',
      pattern: 'radiculopathy',
      age: 70,
      flags: ['stomach-ulcer', 'diabetes'],
      values: { 'v-avoid-tablets': 'first', 'v-effort': 'second' },
      helped: ['heat'],
      using: ['weak-opioids'],
    },
  },
};
export const Stenosis = { name: 'Told: a narrow canal', args: { told: { phase: 'chronic', pattern: 'stenosis' } } };
export const Urgent = { name: 'Told: a flag that is urgent', args: { region: 'GB', services: ownServices, told: { flags: ['cancer'] } } };
export const Child = { name: 'Told: under 16', args: { told: { age: 12 } } };
export const Comparing = {
  name: 'Three side by side',
  args: { told: { phase: 'subacute', pattern: 'radiculopathy' } },
  play: comparing('watchful-waiting', 'microdiscectomy', 'epidural-steroid'),
};
export const Finding = { name: 'A search', play: searching('needles') };
export const FindingNothing = { name: 'A search that finds nothing', play: searching('zzz') };
export const Linked = { name: 'Linked: fits itself to a result', ...linked(answersOf('V107'), { region: 'GB' }) };
export const LinkedUrgent = { name: 'Linked: an urgent result', ...linked(answersOf('V15'), { region: 'GB' }) };
export const LinkedEmergency = { name: 'Linked: an emergency', ...linked(answersOf('V02'), { region: 'GB' }) };
export const HeadingLevel3 = { name: 'Heading level 3', args: { 'heading-level': '3' } };
export const Arabic = { name: 'In Arabic', args: { lang: 'ar', region: 'SA' } };

export const Failure = {
  name: 'Something went wrong',
  args: { region: 'GB' },
  parameters: { expectedErrors: [/could not be shown/] },
  play: steps(tag, async (element) => {
    element.renderContent = () => {
      throw new Error('planted by the story');
    };
    element.requestUpdate();
    await element.updateComplete;
  }),
};
