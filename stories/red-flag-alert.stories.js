import { html, nothing } from 'lit';
import '../dist/esm/index.js';
import { answersOf, failureOf, ownServices, steps } from './support/states.js';

const tag = 'pinched-nerve-red-flag-alert';

const alert = (args) =>
  html`<pinched-nerve-red-flag-alert
    lang=${args.lang ?? nothing}
    region=${args.region ?? nothing}
    level=${args.level ?? nothing}
    for=${args.for ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    .services=${args.services}
  >
    <p>Call your emergency number now if you cannot pee, if you are numb between your legs, or if both legs get weak.</p>
    ${args.callToAction ? html`<a slot="call-to-action" href="https://hospital.example/emergency">${args.callToAction}</a>` : nothing}
  </pinched-nerve-red-flag-alert>`;

export default {
  title: 'Red-flag alert',
  component: tag,
  tags: ['autodocs'],
  argTypes: { level: { control: 'select', options: ['emergency', 'urgent'] }, services: { control: 'object' } },
  render: alert,
};

/** An alert above the checker that it follows. */
const linked = (answers, args = {}) => ({
  args: { for: 'linked-checker', ...args },
  render: (given) =>
    html`${alert(given)}
      <pinched-nerve-symptom-checker
        id="linked-checker"
        lang=${given.lang ?? nothing}
        region=${given.region ?? nothing}
        .answers=${answers}
      ></pinched-nerve-symptom-checker>`,
});

export const Emergency = { name: 'Calm: emergency' };
export const Urgent = { name: 'Calm: urgent', args: { level: 'urgent' } };
export const UrgentUnitedKingdom = { name: 'Calm: urgent, with an advice line', args: { level: 'urgent', region: 'GB' } };
export const UnknownLevel = { name: 'Calm: a level that does not exist', args: { level: 'mild' } };
export const HeadingLevel3 = { name: 'Calm: heading level 3', args: { 'heading-level': '3' } };
export const NoHeading = { name: 'Calm: no heading element', args: { 'heading-level': '0' } };
export const Spanish = { name: 'Calm: in Spanish', args: { lang: 'es', region: 'ES' } };
export const Arabic = { name: 'Calm: in Arabic', args: { lang: 'ar', region: 'SA' } };
export const OwnServices = { name: "Calm: the hospital's own numbers", args: { region: 'GB', services: ownServices } };
export const OwnServicesUrgent = { name: "Calm: urgent, the hospital's own numbers", args: { level: 'urgent', services: ownServices } };
export const CallToAction = {
  name: "Calm: the hospital's own link",
  args: { region: 'GB', callToAction: 'Find our emergency department' },
};

export const LinkedCalm = { name: 'Linked: no sign found yet', ...linked({}) };
export const LinkedBelow = { name: 'Linked: an urgent result, alert for emergencies', ...linked(answersOf('V15')) };
export const RaisedEmergency = { name: 'Raised: emergency', ...linked(answersOf('V02'), { region: 'GB' }) };
export const RaisedManySigns = { name: 'Raised: emergency, many signs', ...linked(answersOf('V01')) };
export const RaisedUrgent = { name: 'Raised: urgent', ...linked(answersOf('V15'), { level: 'urgent', region: 'GB' }) };
export const RaisedAboveItsLevel = { name: 'Raised: urgent alert, emergency found', ...linked(answersOf('V02'), { level: 'urgent' }) };
export const RaisedArabic = { name: 'Raised: in Arabic', ...linked(answersOf('V02'), { lang: 'ar', region: 'SA' }) };
export const CalmedAgain = {
  name: 'Calm again: the answer was changed',
  ...linked(answersOf('V02')),
  play: steps('pinched-nerve-symptom-checker', (checker) => {
    checker.answers = answersOf('V107');
  }),
};

export const UnitedKingdom = { name: 'Region: United Kingdom', args: { region: 'GB' } };
export const Ireland = { name: 'Region: Ireland', args: { region: 'IE' } };
export const UnitedStates = { name: 'Region: United States', args: { region: 'US' } };
export const Canada = { name: 'Region: Canada', args: { region: 'CA' } };
export const Australia = { name: 'Region: Australia', args: { region: 'AU' } };
export const NewZealand = { name: 'Region: New Zealand', args: { region: 'NZ' } };
export const India = { name: 'Region: India', args: { region: 'IN' } };
export const SouthAfrica = { name: 'Region: South Africa', args: { region: 'ZA' } };
export const EuropeanUnion = { name: 'Region: European Union', args: { region: 'EU' } };
export const Spain = { name: 'Region: Spain', args: { region: 'ES' } };
export const France = { name: 'Region: France', args: { region: 'FR' } };
export const Germany = { name: 'Region: Germany', args: { region: 'DE' } };
export const SaudiArabia = { name: 'Region: Saudi Arabia', args: { region: 'SA' } };
export const UnitedArabEmirates = { name: 'Region: United Arab Emirates', args: { region: 'AE' } };
export const Egypt = { name: 'Region: Egypt', args: { region: 'EG' } };
export const Peru = { name: 'Region: Peru', args: { region: 'PE' } };
export const Mexico = { name: 'Region: Mexico', args: { region: 'MX' } };
export const Elsewhere = { name: 'Region: elsewhere', args: { region: 'other' } };
export const UnknownRegion = { name: 'Region: one that does not exist', args: { region: 'atlantis' } };

export const Failure = failureOf(tag);
