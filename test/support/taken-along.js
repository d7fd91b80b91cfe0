/** What a reader takes along from a result, and what the result says on screen, so that the two can be compared. */
import { emergencyResultWords } from '../../dist/esm/wording/emergency-result.js';
import { levelAdvice } from '../../dist/esm/wording/level-advice.js';
import { levelWords } from '../../dist/esm/wording/levels.js';
import { resultWords } from '../../dist/esm/wording/result.js';
import { allInside, inside } from './page.js';

export const textOf = (node) => node.textContent.replace(/\s+/g, ' ').trim();

/** Puts other properties in place, each as object, name and descriptor; returns how to put the first ones back. */
function replace(...properties) {
  const back = properties.map(([object, name, descriptor]) => {
    const original = Object.getOwnPropertyDescriptor(object, name);
    Object.defineProperty(object, name, { configurable: true, ...descriptor });
    return () => (original ? Object.defineProperty(object, name, original) : delete object[name]);
  });
  return () => back.forEach((each) => each());
}

/** Clicks the print button; returns what the printer is handed, `undefined` when it is handed nothing. */
export function printedBy(element) {
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  let page;
  const contentWindow = {
    get() {
      const view = get.call(this);
      view.print = () => {
        const { body, documentElement } = view.document;
        page = { lines: [...body.querySelectorAll('h1, h2, h3, p, li')].map(textOf), text: textOf(body), lang: documentElement.lang };
        view.dispatchEvent(new Event('afterprint'));
      };
      return view;
    },
  };
  const putBack = replace([HTMLIFrameElement.prototype, 'contentWindow', contentWindow]);
  inside(element, '[part~="print"]').click();
  putBack();
  return page;
}

/** Clicks the buttons that copy and save; returns the text that each hands over. */
export async function writtenBy(element) {
  let copied;
  let file;
  const putBack = replace(
    [navigator, 'clipboard', { value: { writeText: (text) => Promise.resolve(void (copied = text)) } }],
    [URL, 'createObjectURL', { value: (blob) => ((file = blob), 'about:blank') }],
    [HTMLAnchorElement.prototype, 'click', { value: () => {} }],
  );
  for (const way of ['copy', 'save']) inside(element, `[part~="${way}"]`)?.click();
  putBack();
  return { copied, saved: await file?.text() };
}

/** The lines of a summary in plain text, without the marks of a list. */
export const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.replace(/^- /, '').trim())
    .filter(Boolean);

/** What the result on screen tells a reader to do and to say, and why. */
export function toldOnScreen(element) {
  const { level } = inside(element, '[part~="result"]').dataset;
  const texts = (selector) => allInside(element, selector).map(textOf);
  const paragraphsUnder = (title) => {
    const heading = allInside(element, 'h2, h3').find((each) => textOf(each) === title);
    return heading ? [...heading.closest('section').querySelectorAll(':scope > p')].map(textOf) : [];
  };
  const isEmergency = level === 'emergency';
  return {
    level,
    name: levelWords[level].name(),
    heading: textOf(inside(element, '#screen-title')),
    whom: isEmergency
      ? allInside(element, '[part~="call"]').map((link) => link.getAttribute('href').replace('tel:', ''))
      : [...texts('.who dd'), ...texts('.who ~ p:not(.call, .note)').filter((text) => text !== levelAdvice[level].meaning())],
    say: paragraphsUnder(isEmergency ? emergencyResultWords.whatToSay() : resultWords.say()),
    reasons: texts(isEmergency ? '[part~="reason"]' : '[part~="reason"] > p'),
    causes: allInside(element, '[part~="pattern"]').map((pattern) => ['strong', '.tag'].map((part) => textOf(pattern.querySelector(part)))),
    signs: texts('.net-emergency li'),
  };
}

/** Every question in a list of answers on screen that was answered, and what was. */
export const answersOnScreen = (element) =>
  allInside(element, '.answers .row:has(.line)').flatMap((row) => [...row.querySelectorAll('dt, .line')].map(textOf));
