import fs from 'node:fs';

/** Where the browsers besides Chromium are on Linux; Chromium is always found (see find-chromium.mjs). */
const binaries = { firefox: '/usr/bin/firefox-esr', webkit: '/usr/bin/WebKitWebDriver' };

/** Launch options of Firefox for puppeteer. */
export const firefox = { browser: 'firefox', executablePath: binaries.firefox, headless: true };

/** The browsers that `BROWSERS` asks for (Chromium alone when it is not set) and that are installed; says loudly which are not run. */
export function browsersToRun() {
  return (process.env.BROWSERS ?? 'chromium').split(',').filter((name) => {
    const isThere = name === 'chromium' || fs.existsSync(binaries[name] ?? '');
    if (!isThere) console.log(`NOT RUN in ${name}: it is not installed.`);
    return isThere;
  });
}
