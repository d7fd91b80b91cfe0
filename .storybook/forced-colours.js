/**
 * Imitates forced colours: browsers let no page force them. System colours for everything, and what the elements' own rules for
 * `forced-colors` say. The real thing is in Chromium's developer tools, and in `npm test`.
 */

const everything = `
  * { color: CanvasText !important; background-color: Canvas !important; border-color: CanvasText !important; box-shadow: none !important; text-shadow: none !important; }
  *::before, *::after { color: CanvasText !important; background-color: Canvas !important; border-color: CanvasText !important; }
  a, a * { color: LinkText !important; }
  button, button *, .button, .call-button { color: ButtonText !important; background-color: ButtonFace !important; border-color: ButtonText !important; }
`;

/** The rules that stand under `forced-colors: active`, made to count. */
function ownRules(sheets) {
  return sheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors: active'))
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText.replaceAll(';', ' !important;'))
    .join('\n');
}

const imitations = new WeakMap();

function imitate(root, isOn) {
  const before = imitations.get(root);
  const own = root.adoptedStyleSheets.filter((sheet) => sheet !== before);
  if (!isOn) {
    if (before) root.adoptedStyleSheets = own;
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(everything + ownRules(own));
  imitations.set(root, sheet);
  root.adoptedStyleSheets = [...own, sheet];
}

/** For the `ref` of the place that a story stands in: called each time it is rendered, when its elements are not on the page yet. */
export function imitateForcedColours(isOn) {
  return (place) =>
    place &&
    requestAnimationFrame(() => {
      for (const { shadowRoot } of place.querySelectorAll('*')) if (shadowRoot) imitate(shadowRoot, isOn);
    });
}
