import { spokenLanguageOf, withLanguage } from '../../localization/with-language.js';

const id = 'pinched-nerve-announcer';

/**
 * Puts the one announcer of the page in place: outside every shadow root and there from load, since text that appears
 * inside one, or in a region that is new itself, is not spoken everywhere.
 */
export function prepareAnnouncer(page: Document): HTMLElement {
  const there = page.getElementById(id);
  if (there) return there;
  const announcer = page.createElement('div');
  announcer.id = id;
  announcer.setAttribute('aria-live', 'assertive');
  announcer.setAttribute('aria-atomic', 'true');
  // Important, since a page's own reset would else bring it on screen.
  announcer.style.cssText =
    'position:absolute!important;clip-path:inset(50%)!important;white-space:nowrap;inline-size:1px;overflow:hidden!important';
  page.body.append(announcer);
  return announcer;
}

/**
 * Says a text at once, in the language of an element. A new node is inserted each time: changed text alone stays silent in Firefox with Orca.
 *
 * @param sentences - What is said, asked for in that language.
 * @returns The node, for whoever wants to take it back.
 */
export function announce(element: Element, sentences: () => readonly string[]): HTMLElement {
  const page = element.ownerDocument;
  const { language, direction } = spokenLanguageOf(element);
  const said = page.createElement('p');
  said.lang = language;
  said.dir = direction;
  said.textContent = withLanguage(element, sentences).join(' ');
  prepareAnnouncer(page).replaceChildren(said);
  return said;
}
