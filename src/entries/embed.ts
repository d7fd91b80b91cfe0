/**
 * The script of `dist/embed.html`: one element in a page of its own, for hosts that let in an iframe and no script.
 *
 * The query says which: `embed.html?element=symptom-checker&language=es&region=mx&theme=dark&heading-level=3`. It loads the script of
 * its one language from `standalone/` beside it: in a sandbox without `allow-same-origin` a module may not be fetched, a script may.
 * It tells the page around it how tall it is, and nothing else: no answer stands in the address or in a message.
 */
import { directionOf, languageNames, matchLanguage, type Language } from '../localization/languages.js';

/** The part of Trusted Types that we use; the types of the DOM library lack it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL(address: string): string };
}

const elements: readonly string[] = ['symptom-checker', 'red-flag-alert', 'treatment-options'];
const themes: readonly string[] = ['light', 'dark', 'auto'];
const standaloneLanguages: readonly string[] = Object.keys(languageNames);
const parameters: readonly string[] = ['element', 'language', 'region', 'theme', 'heading-level'];

const query = new URLSearchParams(location.search);
const base = (document.currentScript instanceof HTMLScriptElement && document.currentScript.src) || document.baseURI;

function warn(name: string, value: string, right: string, meanwhile: string): void {
  console.warn(`embed.html: ${name}=${JSON.stringify(value.slice(0, 60))} in the address: ${right}. ${meanwhile}.`);
}

/** The value of a parameter when it is one of the good ones, else the safe one, with a message unless it is merely absent. */
function choose(name: string, good: readonly string[], safe: string, meanwhile: string): string {
  const given = query.get(name)?.trim().toLowerCase();
  if (given && good.includes(given)) return given;
  if (given !== undefined) warn(name, given, `unknown; use one of: ${good.join(', ')}`, meanwhile);
  return safe;
}

function chooseElement(): string {
  const meanwhile = 'Showing the danger signs';
  if (!query.has('element'))
    console.warn(`embed.html: no element in the address; use element= and one of: ${elements.join(', ')}. ${meanwhile}.`);
  return choose('element', elements, 'red-flag-alert', meanwhile);
}

function chooseLanguage(): Language {
  const given = query.get('language') ?? 'en';
  const found = matchLanguage(given);
  if (found && standaloneLanguages.includes(found)) return found;
  warn('language', given, `no such language; use one of: ${standaloneLanguages.join(', ')}`, 'Showing English');
  return 'en';
}

/** The address of a script as the page's security policy wants it. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('pinched-nerve-widgets', { createScriptURL: (same) => same }).createScriptURL(address) ?? address;
}

function dress(theme: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root { color-scheme: ${theme === 'auto' ? 'light dark' : theme}; }
    body { display: flow-root; margin: 0; padding: 8px; font: 1em/1.5 system-ui, sans-serif; }
  `);
  document.adoptedStyleSheets = [sheet];
}

/** Puts the element in place of the danger signs, which become what stands inside its tag; those of other languages go. */
function place(name: string, language: Language): void {
  const element = document.createElement(`pinched-nerve-${name}`);
  for (const attribute of ['region', 'heading-level']) {
    const value = query.get(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  for (const signs of document.querySelectorAll('section')) {
    if (signs.lang === language) {
      document.title = signs.dataset.title ?? '';
      signs.replaceWith(element);
      element.append(signs);
    } else signs.remove();
  }
}

function loadScript(language: Language): void {
  const failed = (reason: unknown): void => {
    console.error(`embed.html: standalone/pinched-nerve-widgets.${language}.js could not be loaded; the danger signs stay.`, reason);
  };
  const script = document.createElement('script');
  script.addEventListener('error', failed);
  try {
    script.src = trusted(new URL(`standalone/pinched-nerve-widgets.${language}.js`, base).href);
    document.head.append(script);
  } catch (error) {
    failed(error);
  }
}

/** Tells the page around how tall this one is: when that changes, and when it asks. */
function tellHeight(): void {
  if (parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // To any origin: ours cannot know whose page it stands in, and a height is all that there is to read.
    parent.postMessage({ type: 'pinched-nerve-height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && data === 'pinched-nerve-tell-height') tell();
  });
}

for (const name of new Set(query.keys()))
  if (!parameters.includes(name)) warn(name, query.get(name) ?? '', `unknown parameter; use one of: ${parameters.join(', ')}`, 'Left out');
const language = chooseLanguage();
dress(choose('theme', themes, 'light', 'Using light'));
place(chooseElement(), language);
tellHeight();
loadScript(language);
