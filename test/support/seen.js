/** Runs inside a host page: what a reader would see of the three elements there, and what is wrong with it. */

const names = ['pinched-nerve-red-flag-alert', 'pinched-nerve-symptom-checker', 'pinched-nerve-treatment-options'];

/** The first element of each kind on the page. */
export function elementsOf(root = document) {
  return Object.fromEntries(['alert', 'checker', 'explainer'].map((word, index) => [word, root.querySelector(names[index])]));
}

const isSeen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
/** A name for a message: the tag, its classes and how its text begins. */
const nameOf = (element) =>
  `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')} "${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}"`;

/** Every line of text on screen inside an element, with where it is. */
function linesOf(element) {
  const lines = [];
  const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent || parent.closest('style, .visually-hidden') || !isSeen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({ parent, box });
  }
  return lines;
}

/** Small print may be smaller than the text, never smaller than this. */
const smallest = { text: 16, note: 13 };
const notes = '.note, .label, .tag, .line, .pick, .sources, .hash, .body-sides, .picked, .wide, .array';

function wrongText(lines) {
  return [...new Set(lines.map(({ parent }) => parent))].flatMap((parent) => {
    const size = parseFloat(getComputedStyle(parent).fontSize);
    const least = parent.closest(notes) ? smallest.note : smallest.text;
    return size < least - 0.01 ? [`text of ${size} px, not ${least}: ${nameOf(parent)}`] : [];
  });
}

function wrongPlaces(element, lines) {
  const host = element.getBoundingClientRect();
  const wrong = [];
  for (const { parent, box } of lines) {
    if (box.left < host.left - 1 || box.right > host.right + 1) wrong.push(`runs out at the side: ${nameOf(parent)}`);
    for (let around = parent; around; around = around.parentElement) {
      if (getComputedStyle(around).overflow === 'visible' || around.matches('.copy-text')) continue;
      const frame = around.getBoundingClientRect();
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
        wrong.push(`clipped: ${nameOf(parent)}`);
    }
  }
  const sorted = lines.filter(({ parent }) => !parent.closest('.tray')).sort((first, second) => first.box.top - second.box.top);
  sorted.forEach(({ parent, box }, index) => {
    for (const other of sorted.slice(index + 1)) {
      if (other.box.top > box.bottom) break;
      if (other.parent === parent) continue;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - other.box.top;
      // Boxes of neighbouring lines touch by a few pixels where the font is taller than the line.
      if (wide > 2 && high > Math.min(box.height, other.box.height) / 2)
        wrong.push(`lies over each other: ${nameOf(parent)} and ${nameOf(other.parent)}`);
    }
  });
  return wrong;
}

function wrongTargets(element) {
  return [...element.shadowRoot.querySelectorAll('a[href], button, summary, input')].flatMap((control) => {
    if (!isSeen(control) || control.closest('.visually-hidden')) return [];
    // A link in the middle of a sentence is as high as its line (WCAG 2.5.8 allows it).
    if (control.localName === 'a' && getComputedStyle(control).display === 'inline') return [];
    const { width, height } = (
      control.localName === 'input' && control.closest('label') ? control.closest('label') : control
    ).getBoundingClientRect();
    return width < 43.9 || height < 43.9 ? [`target of ${width.toFixed(0)} × ${height.toFixed(0)} px: ${nameOf(control)}`] : [];
  });
}

/** Whether the middle of an element is on top once it is scrolled to: nothing of the page lies over it. */
function isOnTop(element, selector) {
  const inner = element.shadowRoot.querySelector(selector);
  if (!inner || !isSeen(inner)) return false;
  inner.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = inner.getBoundingClientRect();
  const hit = element.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
  return Boolean(hit && inner.contains(hit));
}

/** What is wrong with the three elements as they stand: small text, small targets, something cut off, something covered. */
export function whatIsWrong() {
  const wrong = [];
  for (const [word, element] of Object.entries(elementsOf())) {
    if (!element?.shadowRoot) {
      wrong.push(`${word}: is not there`);
      continue;
    }
    const lines = linesOf(element);
    if (!lines.length) wrong.push(`${word}: no text on screen`);
    wrong.push(...[...wrongText(lines), ...wrongPlaces(element, lines), ...wrongTargets(element)].map((each) => `${word}: ${each}`));
  }
  const { alert } = elementsOf();
  if (!isOnTop(alert, '.level .band')) wrong.push('alert: its heading is hidden or covered');
  window.scrollTo(0, 0);
  return [...new Set(wrong)];
}

/**
 * What axe says about the contrast of the elements, and what it could not tell. The explainer is long: with it, axe takes
 * seconds; without, it is taken out of the page meanwhile.
 */
export async function wrongContrast({ withExplainer = true } = {}) {
  const { explainer } = elementsOf();
  const place = document.createComment('explainer');
  if (!withExplainer) explainer.replaceWith(place);
  const include = names.filter((name) => document.querySelector(name)).map((name) => [name]);
  const { violations, incomplete } = await globalThis.axe.run(
    { include },
    { runOnly: ['color-contrast'], resultTypes: ['violations', 'incomplete'], elementRef: true },
  );
  const say = (node) => `${node.target.flat().join(' ')}: ${node.any[0]?.message ?? node.failureSummary}`;
  const wrong = violations.flatMap(({ nodes }) => nodes.map(say));
  const unknown = [];
  for (const node of incomplete.flatMap(({ nodes }) => nodes)) {
    const contrast = contrastAgainstAncestor(node);
    if (contrast === undefined) unknown.push(say(node));
    else if (contrast < 4.5) wrong.push(`${node.target.flat().join(' ')}: a contrast of ${contrast}`);
  }
  if (!withExplainer) place.replaceWith(explainer);
  return { wrong, unknown };
}

/**
 * The contrast of a text that axe takes to be partly below an element around it, whose background it has: Firefox measures a line
 * some millionths of a pixel wider than the box it is in. `undefined` for all else that axe cannot tell.
 */
function contrastAgainstAncestor({ element, any: [{ data, relatedNodes }] }) {
  const [over, ...more] = relatedNodes.map((each) => each.element);
  if (data?.messageKey !== 'elmPartiallyObscured' || more.length || over === element || !over?.contains(element)) return undefined;
  const [text, background] = [getComputedStyle(element).color, getComputedStyle(over).backgroundColor].map((said) => {
    const colour = new globalThis.axe.commons.color.Color();
    colour.parseString(said);
    return colour;
  });
  return text.alpha === 1 && background.alpha === 1 ? globalThis.axe.commons.color.getContrast(background, text) : undefined;
}

/** Background and text of the band that says the level. */
export function bandColours() {
  const { alert, checker } = elementsOf();
  const coloursOf = (element) => {
    const { backgroundColor, color } = getComputedStyle(element.shadowRoot.querySelector('.level > .band'));
    return [backgroundColor, color];
  };
  return { alert: coloursOf(alert), checker: coloursOf(checker) };
}

/** What stands inside the tags before the script runs, and cannot be read. */
export function unreadableFallback() {
  return Object.values(elementsOf()).flatMap((element) =>
    [...element.children].flatMap((child) => {
      const { width, height } = child.getBoundingClientRect();
      return isSeen(child) && width > 40 && height > 10 ? [] : [nameOf(child)];
    }),
  );
}

/** Resolves when all elements have rendered and the browser has painted. */
export async function settled() {
  for (let round = 0; round < 2; round++) for (const element of document.querySelectorAll(names.join())) await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Sets the answers of a sheet but those of its last questions, and clicks the rest through. Returns the level of the result. */
export async function walkTo(sheet, { last = 3 } = {}) {
  const { checker } = elementsOf();
  const given = Object.entries(sheet);
  checker.answers = Object.fromEntries(given.slice(0, given.length - last));
  await checker.updateComplete;
  return clickThrough(sheet);
}

/** Answers what is on screen until the result is there, and all has settled. */
export async function clickThrough(sheet, checker = elementsOf().checker) {
  const level = await walk(sheet, checker);
  await settled();
  return level;
}

/**
 * Clicks through a checker with the answers of a sheet, by the names that the contract fixes; returns the level of its result.
 * It needs nothing of this file, so that a test can send it into any page.
 */
export async function walk(sheet, checker = document.querySelector('pinched-nerve-symptom-checker')) {
  await checker.updateComplete;
  const root = checker.shadowRoot;
  for (let screen = 0; screen < 60 && !root.querySelector('[part~="result"]'); screen++) {
    for (const name of new Set([...root.querySelectorAll('input')].map((input) => input.name)))
      for (const option of [sheet[name] ?? []].flat()) {
        const input = root.querySelector(`input[name="${name}"][value="${option}"]`);
        if (!input.checked) input.click();
        await checker.updateComplete;
      }
    root.querySelector('[part~="continue"]').click();
    await checker.updateComplete;
  }
  // Whoever listens to the checker has rendered after this.
  await new Promise((resolve) => setTimeout(resolve, 0));
  return root.querySelector('[part~="result"]')?.dataset.level;
}
