import { chromeLauncher } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { browsersToRun, firefox } from './scripts/find-browsers.mjs';
import { findChromium } from './scripts/find-chromium.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

/** Media features that puppeteer's own command ignores: forced colours, contrast. Chromium only. */
const mediaFeatures = {
  name: 'media-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'media-features') return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: Object.entries(payload).map(([name, value]) => ({ name, value })) });
    return true;
  },
};

const named = (launcher, name) => Object.assign(launcher, { name });
const available = {
  chromium: async () => named(chromeLauncher({ launchOptions: await findChromium() }), 'Chromium'),
  firefox: async () => named(chromeLauncher({ launchOptions: firefox }), 'Firefox'),
  webkit: async () => webkitLauncher(),
};
export default {
  files: ['test/elements/**/*.test.js', 'test/localization/**/*.test.js'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 1,
  browsers: await Promise.all(browsersToRun().map((name) => available[name]())),
  plugins: [a11ySnapshotPlugin(), mediaFeatures],
  // A file of states takes one minute, on a machine that is busy with other things several.
  testsFinishTimeout: 480_000,
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args }) => !args.some((text) => typeof text === 'string' && /Lit is in dev mode|^<pinched-nerve-|could not be loaded/.test(text)),
};
