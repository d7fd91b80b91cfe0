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
 * Says a text at once. A new element is inserted each time: changed text alone stays silent in Firefox with Orca.
 *
 * @returns That element, for whoever wants to take it back.
 */
export function announce(page: Document, text: string, language: string, direction: string): HTMLElement {
  const said = page.createElement('p');
  said.lang = language;
  said.dir = direction;
  said.textContent = text;
  prepareAnnouncer(page).replaceChildren(said);
  return said;
}
