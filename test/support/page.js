import 'axe-core/axe.min.js';
import { html, render } from 'lit';
import vignettes from '../vignettes/vignettes.js';

/** Puts a template on the page and waits until every element of ours has rendered. */
export async function mount(template, { lang = 'en', dir = 'ltr', colorScheme = 'light' } = {}) {
  const place = document.createElement('main');
  place.lang = lang;
  place.dir = dir;
  place.style.colorScheme = colorScheme;
  place.style.background = colorScheme === 'dark' ? '#10181f' : '#fff';
  place.style.color = colorScheme === 'dark' ? '#eee' : '#111';
  document.body.replaceChildren(place);
  render(template, place);
  await settled(place);
  return place;
}

/** Waits for every element of ours below a node. */
export async function settled(place = document.body) {
  for (let round = 0; round < 3; round++)
    for (const element of place.querySelectorAll('*')) if (element.localName.startsWith('pinched-nerve-')) await element.updateComplete;
}

/** What is heard of an element while something happens. */
export async function heardDuring(place, types, work) {
  const events = [];
  const hear = ({ type, detail }) => events.push(detail ? `${type} ${Object.values(detail)}` : type);
  for (const type of types) place.addEventListener(type, hear);
  await work();
  await settled(place);
  for (const type of types) place.removeEventListener(type, hear);
  return events;
}

/** Fails with what axe found on the whole page, shadow roots included. */
export async function expectAccessible(place = document.body) {
  const { violations } = await globalThis.axe.run(place, {
    resultTypes: ['violations'],
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  if (!violations.length) return;
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `  ${node.target.flat().join(' ')}: ${node.failureSummary}`).join('\n')}`,
  );
  throw new Error(found.join('\n'));
}

/** The answers of a vignette. */
export const answersOf = (id) => vignettes.find((vignette) => vignette.id === id).answers;

export { html, vignettes };
export const checkerOf = (place = document.body) => place.querySelector('pinched-nerve-symptom-checker');
export const alertOf = (place = document.body) => place.querySelector('pinched-nerve-red-flag-alert');
export const inside = (element, selector) => element.shadowRoot.querySelector(selector);
export const allInside = (element, selector) => [...element.shadowRoot.querySelectorAll(selector)];

/** An element inside a widget by its role's tag and accessible name, as a reader finds it. */
export function findByName(element, selector, name) {
  const found = allInside(element, selector).find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).replace(/\s+/g, ' ').includes(name),
  );
  if (!found) throw new Error(`no ${selector} named "${name}"`);
  return found;
}

/** Goes from a result to the list of answers, and there to the question of that name. */
export async function changeAnswer(element, name) {
  await element.updateComplete;
  inside(element, '.about .link').click();
  await element.updateComplete;
  findByName(element, 'button[part=change]', name).click();
  await element.updateComplete;
}

/** Ticks an answer as a reader does, by the contract's names. */
export function tick(element, question, option) {
  const input = inside(element, `input[name="${question}"][value="${option}"]`);
  if (!input) throw new Error(`${question} = ${option} is not on screen`);
  if (!input.checked) input.click();
}

/** Goes on to the next screen. */
export async function goOn(element) {
  inside(element, '[part~="continue"]').click();
  await element.updateComplete;
}
