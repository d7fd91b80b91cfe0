import { html, nothing } from 'lit';
import '../dist/esm/index.js';
import { brands, pageOfBrands } from './support/brands.js';
import { answersBefore, answersOf, steps } from './support/states.js';

const checker = 'pinched-nerve-symptom-checker';

/** A hospital's page in one brand. Nothing but its CSS differs. */
const branded = ({ id, css }, content) =>
  html`<style>
      ${pageOfBrands}${css}
    </style>
    <div class="branded brand-${id}">${content}</div>`;

const page = (id) => ({
  args: { answers: answersBefore('V85', 'injury') },
  render: (args) =>
    branded(
      { id, ...brands[id] },
      html`<pinched-nerve-red-flag-alert lang=${args.lang ?? nothing} region=${args.region ?? nothing} level="urgent">
        </pinched-nerve-red-flag-alert>
        <pinched-nerve-symptom-checker lang=${args.lang ?? nothing} region=${args.region ?? nothing} .answers=${args.answers}>
        </pinched-nerve-symptom-checker>
        <pinched-nerve-treatment-options lang=${args.lang ?? nothing} region=${args.region ?? nothing}> </pinched-nerve-treatment-options>`,
    ),
  play: steps(checker, (element) => element.goTo('injury')),
});

const result = (id) => ({
  args: { answers: answersOf('V17') },
  render: (args) =>
    branded(
      { id, ...brands[id] },
      html`<pinched-nerve-symptom-checker lang=${args.lang ?? nothing} region=${args.region ?? nothing} .answers=${args.answers}>
      </pinched-nerve-symptom-checker>`,
    ),
});

export default {
  title: 'Theming',
  component: checker,
  argTypes: { answers: { control: 'object' } },
};

export const BrandOne = { name: 'Brand one: deep green, square corners, serif', ...page('one') };
export const BrandTwo = { name: 'Brand two: plum on sand, round and roomy', ...page('two') };
export const BrandThree = { name: 'Brand three: navy, narrow spacing, thin lines', ...page('three') };
export const BrandOneResult = { name: 'Brand one: deep green, square corners, serif; a result', ...result('one') };
export const BrandTwoResult = { name: 'Brand two: plum on sand, round and roomy; a result', ...result('two') };
export const BrandThreeResult = { name: 'Brand three: navy, narrow spacing, thin lines; a result', ...result('three') };
