import type { Language } from '../localization/languages.js';
import { setLoader, type LanguageFile, type Part } from '../localization/load.js';

/** Languages that the package brings a file for; the pseudo-locale is our tests' alone. */
type Packed = Exclude<Language, 'en' | 'en-XA'>;

/** Written out one by one, so that a bundler finds the files and puts each into a chunk of its own. */
const files: Readonly<Record<Packed, Readonly<Record<Part, () => Promise<LanguageFile>>>>> = {
  es: { base: () => import('../../locales/es.js'), treatments: () => import('../../locales/es.treatments.js') },
  ar: { base: () => import('../../locales/ar.js'), treatments: () => import('../../locales/ar.treatments.js') },
};

function isPacked(language: Language): language is Packed {
  return language in files;
}

/** Language files of the package lie in `dist/locales`, two folders up from this module. A retry has another address, since browsers remember a failure. */
setLoader((language, part, attempt) => {
  if (isPacked(language) && !attempt) return files[language][part]();
  const name = part === 'base' ? language : `${language}.${part}`;
  const address = new URL(`../../locales/${name}.js${attempt ? `?retry=${attempt}` : ''}`, import.meta.url);
  return import(/* @vite-ignore */ /* webpackIgnore: true */ address.href) as Promise<LanguageFile>;
});
