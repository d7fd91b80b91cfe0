/** A page to print: title, parts with a heading and lines. */
export interface PrintedPage {
  readonly title: string;
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** The part of a sheet of A4 that is printed on. */
const paper = { widthMm: 186, heightMm: 270 };

const printStyles = `
  @page { size: A4; margin: 12mm; }
  body { margin: 0; inline-size: ${paper.widthMm}mm; block-size: max-content; font: 10.5pt/1.3 system-ui, sans-serif; color: #000; background: #fff; }
  h1 { font-size: 15pt; margin: 0 0 2mm; }
  h2 { font-size: 11.5pt; margin: 2.5mm 0 .8mm; break-after: avoid; }
  ul { margin: 0; padding-inline-start: 5mm; }
  ul:has(> :nth-child(6)) { columns: 2; column-gap: 8mm; }
  li { margin: 0 0 .6mm; break-inside: avoid; }
  .answers { font-size: 8.5pt; line-height: 1.25; }
`;

/** Makes a page that is a little too long for one sheet smaller until it fits; a much longer one stays readable on several. */
function fitOneSheet(body: HTMLElement): void {
  for (let scale = 1; scale >= 0.75; scale -= 0.05) {
    body.style.cssText = `zoom:${scale};inline-size:${paper.widthMm / scale}mm`;
    if (body.getBoundingClientRect().height <= (paper.heightMm * 96) / 25.4) return;
  }
  body.style.cssText = '';
}

/**
 * Prints one clean page of its own, not the host's page: in a frame without an address, filled node by node, so that it
 * needs no permission of the host's security policy.
 */
export function printPage(host: Element, { title, parts }: PrintedPage, language: string, direction: string): void {
  const frame = host.ownerDocument.createElement('iframe');
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: 'fixed', insetInlineStart: '-10000px', inlineSize: '210mm', blockSize: '297mm', border: '0' });
  (host.shadowRoot ?? host).append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  if (!page || !view) {
    frame.remove();
    // In a sandbox of opaque origin a frame of our own is closed to us. There the page is the widget alone: print that.
    host.ownerDocument.defaultView?.print();
    return;
  }
  page.documentElement.lang = language;
  page.documentElement.dir = direction;
  page.title = title;
  const add = (parent: Element, tag: string, text?: string): Element => {
    const element = page.createElement(tag);
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    return element;
  };
  add(page.body, 'h1', title);
  for (const part of parts) {
    add(page.body, 'h2', part.title);
    const list = add(page.body, 'ul');
    if (part.lines.length > 8) list.className = 'answers';
    for (const line of part.lines) add(list, 'li', line);
  }
  const Sheet = (view as unknown as { CSSStyleSheet: typeof CSSStyleSheet }).CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(printStyles);
  page.adoptedStyleSheets = [sheet];
  fitOneSheet(page.body);
  const done = new AbortController();
  const remove = (): void => {
    frame.remove();
    done.abort();
  };
  view.addEventListener('afterprint', remove, done);
  // Browsers without `afterprint` in frames leave it until the page is shown again.
  host.ownerDocument.addEventListener('visibilitychange', remove, done);
  view.focus();
  try {
    view.print();
  } catch (error) {
    remove();
    throw error;
  }
}

/** Saves text as a file on the reader's own device. */
export function saveText(host: Element, name: string, text: string): void {
  const link = host.ownerDocument.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }));
  link.download = `${name}.txt`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
