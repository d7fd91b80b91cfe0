import { flushSync, mount, unmount } from 'svelte';
import Page from './Page.svelte';

window.start = (place, initial, hear) => {
  const page = mount(Page, { target: place, props: { initial, hear } });
  flushSync();
  const update = (next) => {
    page.update(next);
    flushSync();
  };
  return { update, stop: () => unmount(page) };
};
