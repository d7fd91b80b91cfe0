import { createApp, nextTick, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue/dist/vue.esm-bundler.js';

const template = `
  <pinched-nerve-symptom-checker
    id="checker"
    :hidden="false"
    :region="state.region"
    :headingLevel="state.headingLevel"
    :services="state.services"
    :answers="state.answers"
    v-bind="propertiesOf(state, ['services', 'answers'])"
    @pinched-nerve-changed="hear('declarative', $event)"
  >
    <p>Get help now</p>
  </pinched-nerve-symptom-checker>
  <pinched-nerve-red-flag-alert ref="alert" for="checker" :level="state.level" :region="state.region" :services="state.services" v-bind="propertiesOf(state, ['services'])"></pinched-nerve-red-flag-alert>
  <pinched-nerve-treatment-options v-if="state.hasOptions" for="checker" :told="state.told"></pinched-nerve-treatment-options>
`;

/** What is given as properties of the nodes, as `v-bind` takes it: a dot before a name means the property. */
const propertiesOf = ({ byProperty = {} }, names) =>
  Object.fromEntries(names.filter((name) => name in byProperty).map((name) => [`.${name}`, byProperty[name]]));

window.start = (place, initial, hear) => {
  const state = shallowRef(initial);
  const Page = {
    template,
    setup() {
      const alert = ref();
      const listen = (event) => hear('imperative', event);
      onMounted(() => alert.value.addEventListener('pinched-nerve-alert-raised', listen));
      onBeforeUnmount(() => alert.value.removeEventListener('pinched-nerve-alert-raised', listen));
      return { alert, hear, propertiesOf, state };
    },
  };
  // As a router with asynchronous pages nests them.
  const app = createApp({ components: { Page }, template: '<Suspense><div><Page /></div></Suspense>' });
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('pinched-nerve-');
  app.mount(place);
  const update = (next) => {
    state.value = next;
    return nextTick();
  };
  return { update, stop: () => app.unmount() };
};
