import { setLoader, type LanguageFile } from '../localization/load.js';

/** Where the script came from; language files lie in `locales/` beside it. Read while the script runs: later it is gone. */
const base = (document.currentScript instanceof HTMLScriptElement && document.currentScript.src) || document.baseURI;

/** Language files are fetched from beside the script; a retry has another address, since browsers remember a failure. */
setLoader((language, part, attempt) => {
  const name = part === 'base' ? language : `${language}.${part}`;
  const address = new URL(`locales/${name}.js${attempt ? `?retry=${attempt}` : ''}`, base);
  return import(address.href) as Promise<LanguageFile>;
});
