/** The languages that a locale file exists for. English is in the script. `en-XA` is the pseudo-locale for layout tests. */
export const languages = ['en', 'es', 'ar', 'en-XA'] as const;
/** A tag that the elements speak, as a language file is named. */
export type Language = (typeof languages)[number];

/** Languages offered to readers, each by its own name: never translated. */
export const languageNames: Readonly<Record<Exclude<Language, 'en-XA'>, string>> = {
  en: 'English',
  es: 'Español',
  ar: 'العربية',
};

/** The language that serves a BCP 47 tag best: `es-PE` is served by `es`; `undefined` when none is there. */
export function matchLanguage(tag: string): Language | undefined {
  const wanted = tag.trim().toLowerCase();
  const exact = languages.find((language) => language.toLowerCase() === wanted);
  return exact ?? languages.find((language) => language === wanted.split('-')[0]);
}

/** Which way a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** A phone number or a version inside a sentence: among Arabic words its groups would change places. */
export function leftToRight(text: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' ? `\u2066${text}\u2069` : text;
}

/** The parent, through slots' shadow roots and hosts. */
function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** The nearest `lang` above (or on) an element, through shadow roots; empty when there is none. */
export function tagOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return '';
}

/** The `dir` that goes with that `lang`: on the same element or nearer; `undefined` when there is none. */
export function givenDirectionOf(element: Element): 'ltr' | 'rtl' | undefined {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (!(node instanceof Element)) continue;
    const dir = node.getAttribute('dir')?.toLowerCase();
    if (dir === 'ltr' || dir === 'rtl') return dir;
    if (node.getAttribute('lang')) return undefined;
  }
  return undefined;
}

/** Every root above an element whose attributes can change its language or direction. */
export function rootsOf(element: Element): readonly Node[] {
  const roots: Node[] = [];
  for (let node: Node = element.getRootNode(); ; node = node.host.getRootNode()) {
    roots.push(node);
    if (!(node instanceof ShadowRoot)) return roots;
  }
}
