/** Vue 3. Every `@ts-expect-error` must be one. */
import type {} from 'pinched-nerve-widgets/vue';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const checker: Props<'pinched-nerve-symptom-checker'> = {
  region: 'gb',
  headingLevel: 3,
  services: { advice: { number: '111' } },
  answers: '{"saddle":"no"}',
  'onPinched-nerve-assessed': (event) => {
    console.log(event.detail.level);
  },
};
export const alert: Props<'pinched-nerve-red-flag-alert'> = {
  for: 'checker',
  // @ts-expect-error no such level
  level: 'calm',
};
export const options: Props<'pinched-nerve-treatment-options'> = {
  told: {},
  // @ts-expect-error the detail has no treatment
  'onPinched-nerve-treatment-toggled': (event) => console.log(event.detail.treatment),
};
