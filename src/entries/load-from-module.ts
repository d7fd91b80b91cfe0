import { setLoader, type LanguageFile } from '../localization/load.js';

/** Language files of the package lie in `dist/locales`, two folders up from this module. */
setLoader((language, part, attempt) => {
  const name = part === 'base' ? language : `${language}.${part}`;
  const address = new URL(`../../locales/${name}.js${attempt ? `?retry=${attempt}` : ''}`, import.meta.url);
  return import(address.href) as Promise<LanguageFile>;
});
