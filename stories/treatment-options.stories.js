import { html, nothing } from 'lit';
import '../dist/esm/index.js';
import { answersOf, failureOf, ownServices, press, steps } from './support/states.js';

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

/** Told what brings some treatment into a lane, with the first of that lane open. */
const inLane = (lane, told) => ({
  args: { told },
  play: steps(tag, async (element) => {
    const first = element.shadowRoot.querySelector(`[data-lane="${lane}"]`);
    for (const details of [first.closest('details.lane'), first.querySelector('details')]) if (details) details.open = true;
  }),
});

export const NothingTold = { name: 'Nothing told', parameters: { opensAll: true } };
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
export const LaneHighlight = { name: 'Lane: highlight, worth trying first', ...inLane('highlight', { phase: 'acute' }) };
export const LaneShow = { name: 'Lane: show, worth discussing', ...inLane('show', { phase: 'acute', pattern: 'back-only' }) };
export const LaneSpecialist = {
  name: 'Lane: specialist, after an assessment',
  ...inLane('specialist', { phase: 'subacute', pattern: 'radiculopathy' }),
};
export const LaneLater = { name: 'Lane: later, usually later', ...inLane('later', { phase: 'acute', pattern: 'radiculopathy' }) };
export const LaneEarlier = {
  name: 'Lane: earlier, mostly for the first weeks',
  ...inLane('earlier', { phase: 'chronic', pattern: 'radiculopathy' }),
};
export const LaneAskFirst = { name: 'Lane: ask-first, ask before you start', ...inLane('ask-first', { flags: ['cancer'] }) };
export const LaneNotForYou = {
  name: 'Lane: not-for-you, probably not safe',
  ...inLane('not-for-you', { phase: 'acute', pattern: 'radiculopathy', flags: ['stomach-ulcer'] }),
};
export const LaneCollapsed = {
  name: 'Lane: collapsed, not proven, and why',
  ...inLane('collapsed', { phase: 'acute', pattern: 'radiculopathy' }),
};
export const LaneHidden = { name: 'Lane: hidden, not for this situation', ...inLane('hidden', { phase: 'acute', pattern: 'stenosis' }) };
export const LaneBlocked = { name: 'Lane: blocked, for a child', args: { region: 'GB', told: { age: 12 } } };
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

export const Failure = failureOf(tag);
