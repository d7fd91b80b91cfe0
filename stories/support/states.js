/** How stories reach a state: sheets of answers, and steps taken through public properties and parts. */
import { knowledge } from '../../dist/esm/knowledge/index.js';
import vignettes from '../../test/vignettes/vignettes.js';

/** The answers of a vignette. */
export function answersOf(id) {
  const found = vignettes.find((vignette) => vignette.id === id);
  if (!found) throw new Error(`stories: no vignette "${id}" in test/vignettes/vignettes.json`);
  return found.answers;
}

/** The answers of a vignette to the questions asked before one of them: the reader is on the way. */
export function answersBefore(id, question) {
  const earlier = new Set(Object.keys(knowledge.questions).slice(0, Object.keys(knowledge.questions).indexOf(question)));
  return Object.fromEntries(Object.entries(answersOf(id)).filter(([asked]) => earlier.has(asked)));
}

/**
 * A play function that takes an element to a state. Storybook and the tests call it alike.
 *
 * @param tag - Whose first element is taken.
 * @param prepare - The steps; gets the element once it has rendered.
 */
export function steps(tag, prepare) {
  return async ({ canvasElement }) => {
    await customElements.whenDefined(tag);
    const element = canvasElement.querySelector(tag);
    await element.updateComplete;
    await prepare(element);
    await element.updateComplete;
  };
}

/** Presses a button as a reader does, found by its part. */
export function press(element, part) {
  element.shadowRoot.querySelector(`[part~="${part}"]`).click();
  return element.updateComplete;
}

/** What a hospital puts in place of the region's numbers. The telephone numbers are kept free for fiction by Ofcom. */
export const ownServices = {
  emergency: { number: '999' },
  advice: { number: '01632 960 001', label: 'Riverside spine line' },
  crisis: { number: '01632 960 002', label: 'Riverside crisis team' },
  emergencyDepartment: 'the emergency department at Riverside Hospital',
  familyDoctor: 'your practice',
  outOfHours: 'the Riverside evening clinic',
  links: [{ label: 'Book at the spine clinic', url: 'https://hospital.example/spine-clinic' }],
};

/** A story of an element whose rendering fails, whatever it shows. */
export const failureOf = (tag) => ({
  name: 'Something went wrong',
  args: { region: 'GB' },
  parameters: { expectedErrors: [/could not be shown/] },
  play: steps(tag, async (element) => {
    element.renderContent = () => {
      throw new Error('planted by the story');
    };
    element.requestUpdate();
    await element.updateComplete;
  }),
});
