/** The language files, which the build writes to `dist/locales` from `locales/*.xlf`. */
declare module '*/locales/es.js' {
  export const fingerprint: string;
  export const from: number;
  export const texts: readonly (string | null)[];
}
declare module '*/locales/es.treatments.js' {
  export * from '*/locales/es.js';
}
declare module '*/locales/ar.js' {
  export * from '*/locales/es.js';
}
declare module '*/locales/ar.treatments.js' {
  export * from '*/locales/es.js';
}
