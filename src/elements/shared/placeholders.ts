import { warn } from './warn.js';

/** The elements that a placeholder can stand for: their tags without the prefix. */
const names: readonly string[] = ['symptom-checker', 'red-flag-alert', 'treatment-options'];
const mark = 'data-pinched-nerve';
const selector = `[${mark}]`;

/**
 * Puts an element into each `<div data-pinched-nerve="symptom-checker" data-region="gb">fallback</div>` of the document, now and
 * whenever one is added: many editors keep `div` and `data-…`, and no other tag.
 *
 * - The `div` stays, for an editor or a framework may own it; what stands inside becomes the element's own fallback.
 * - `data-region` becomes `region`, and so on, for the element's attributes, `lang` and `id`, and for no other: a filter that
 *   lets `data-onclick` pass has not agreed to `onclick`. An `id` of the `div` moves to the element, so that `for` finds it.
 * - While it is edited it stays as it is.
 */
export function upgradePlaceholders(): void {
  const start = (): void => {
    document.querySelectorAll<HTMLElement>(selector).forEach(upgrade);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        for (const node of type === 'attributes' ? [target] : addedNodes)
          if (node instanceof HTMLElement) {
            if (node.matches(selector)) upgrade(node);
            node.querySelectorAll<HTMLElement>(selector).forEach(upgrade);
          }
    }).observe(document, { childList: true, subtree: true, attributeFilter: [mark] });
  };
  // Before the page is read to its end, what stands inside may still be on its way.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

function upgrade(placeholder: HTMLElement): void {
  const given = placeholder.getAttribute(mark) ?? '';
  const name = given.trim().toLowerCase();
  if (!names.includes(name)) {
    warn(`<div ${mark}="${given.slice(0, 60)}">: unknown name; use one of: ${names.join(', ')}. What stands inside stays.`);
    return;
  }
  const tag = `pinched-nerve-${name}`;
  // Its script may come later than this one.
  void customElements.whenDefined(tag).then((element) => {
    if (placeholder.querySelector(tag) || placeholder.isContentEditable) return;
    const upgraded = document.createElement(tag);
    const { observedAttributes = [] } = element as { observedAttributes?: readonly string[] };
    for (const attribute of [...observedAttributes, 'lang', 'id']) {
      const value = placeholder.getAttribute(`data-${attribute}`);
      if (value !== null) upgraded.setAttribute(attribute, value);
    }
    if (placeholder.id) {
      upgraded.id = placeholder.id;
      placeholder.removeAttribute('id');
    }
    upgraded.append(...placeholder.childNodes);
    placeholder.append(upgraded);
  });
}
