import { warn } from './warn.js';

/** Registers a tag once: a second copy of the script, or another vendor's element of the same name, stays as it is. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) {
    warn(`<${tag}>: the tag is registered already, perhaps because the script was loaded twice; keeping the first.`);
    return;
  }
  customElements.define(tag, element);
}
