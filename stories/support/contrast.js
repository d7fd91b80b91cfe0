/** Whether colours can be told apart, as WCAG 2.2 AA asks; measured on an element, so that what is derived or fixed in it counts too. */

const hover = 'color-mix(in srgb, var(--_accent) 85%, var(--_text))';
/** Grounds that text and links stand on: the background, its tint, and the fixed grounds of the levels. */
const grounds = {
  surface: 'the background',
  tint: 'the tinted background',
  'urgent-tint': 'the fixed ground of "urgent"',
  'soon-tint': 'the fixed ground of "soon"',
  'routine-tint': 'the fixed ground of "routine"',
  'self-care-tint': 'the fixed ground of "self-care"',
};

/** Colours inside an element that stand on one another: [in front, behind, least contrast, what it is]. */
const pairs = [
  ...Object.entries(grounds).flatMap(([ground, name]) => [
    ['var(--_text)', `var(--_${ground})`, 4.5, `text on ${name}`],
    ['var(--_link)', `var(--_${ground})`, 4.5, `links (main colour) on ${name}`],
  ]),
  ['var(--_on-accent)', 'var(--_accent)', 4.5, 'words on the main colour'],
  ['var(--_on-accent)', hover, 4.5, 'words on the main colour under the mouse'],
  ['var(--_error)', 'var(--_surface)', 4.5, 'error messages, which are fixed, on the background'],
  ['var(--_border)', 'var(--_surface)', 3, 'borders on the background'],
];

/** Red, green and blue, each 0 to 1, of a computed colour: `rgb(…)` or `color(srgb …)`. */
function partsOf(color) {
  const numbers = color
    .match(/[\d.]+(?:e-?\d+)?/g)
    .slice(0, 3)
    .map(Number);
  return color.startsWith('color(') ? numbers : numbers.map((part) => part / 255);
}

function luminance(color) {
  const [red, green, blue] = partsOf(color).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two computed colours: 1 (alike) to 21 (black and white). */
export function contrastOf(first, second) {
  const [dark, light] = [luminance(first), luminance(second)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour inside an element, as the browser works it out. */
function computed({ shadowRoot }, colour) {
  const probe = document.createElement('span');
  probe.style.color = colour;
  shadowRoot.querySelector('[part~="base"]').append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** One of an element's own colours, as `#rrggbb`. */
export function ownColour(element, name) {
  const digits = partsOf(computed(element, `var(--_${name})`)).map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** Whether a ground is a light or a dark one: at this luminance black and white stand out equally. */
export function schemeOf(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return luminance(`rgb(${red}, ${green}, ${blue})`) > 0.179 ? 'light' : 'dark';
}

/** What cannot be told apart on an element: its words, its contrast and what is needed; worst first. */
export function contrastProblems(element) {
  return pairs
    .map(([front, behind, needed, what]) => ({
      what,
      needed,
      contrast: contrastOf(computed(element, front), computed(element, behind)),
    }))
    .filter(({ contrast, needed }) => contrast < needed)
    .sort((one, other) => one.contrast / one.needed - other.contrast / other.needed);
}
