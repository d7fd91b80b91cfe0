import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { answersOf } from '../support/answer-sheets.mjs';
import { browserNames, emergency, hostPage, see, startHost, walk } from '../support/hosts.mjs';

/** Stands on the page before the script: every way out, and every place where something could be left, is a trap. */
const traps = `globalThis.used = [];
const trap = (object, name) => {
  if (!object || !(name in object)) return;
  Object.defineProperty(object, name, {
    configurable: true,
    get() { used.push(name); return function () { return undefined; }; },
    set() { used.push(name + ' ='); },
  });
};
for (const name of ['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'BroadcastChannel', 'Worker', 'SharedWorker',
  'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'sharedStorage', 'open', 'Image', 'postMessage', 'name']) trap(globalThis, name);
for (const name of ['sendBeacon', 'serviceWorker', 'storage', 'share', 'credentials']) trap(Navigator.prototype, name);
for (const name of ['cookie', 'title', 'domain']) trap(Document.prototype, name);
for (const name of ['pushState', 'replaceState']) trap(History.prototype, name);
trap(HTMLFormElement.prototype, 'submit');
globalThis.trapped = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'name'].map((name) => [globalThis, name])
  .concat([[navigator, 'sendBeacon'], [document, 'cookie'], [history, 'pushState']]);`;

/** Where printing opens a window that waits for a person, the page printed is not sent to it. */
const noPrinter = `
const { get: windowOf } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get() { const view = windowOf.call(this); view.print = () => undefined; return view; } });`;

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

for (const name of browserNames)
  describe(`the three elements, with a trap at every way out, in ${name}`, () => {
    let host;
    before(async () => {
      host = await startHost(name);
      host.files.set('/traps.js', { type: 'text/javascript', body: name === 'Chromium' ? traps : traps + noPrinter });
    });
    after(() => host.stop());

    async function openTrapped(attributes) {
      const page = {
        html: hostPage({ attributes, head: '<script src="/traps.js"></script><script src="/dist/pinched-nerve-widgets.js"></script>' }),
        headers: { 'content-security-policy': policy },
      };
      // Not every driver tells of requests: what these two servers were asked for is known in each; to all others the policy says no.
      const requests = [];
      const opened = await host.open(page, {
        prepare: (fresh) => {
          fresh.on('request', (request) => requests.push(request.url()));
        },
      });
      return {
        ...opened,
        /** What was used, refused and asked for since the page was opened. */
        async outcome() {
          const { errors, violations, failed } = await opened.heard();
          return {
            errors,
            violations,
            failed,
            used: await opened.run(() => globalThis.used),
            // A file that the reader saves is made on the page itself; a font as data is the browser's own, for the marks of lists.
            requests: [...requests, ...host.asked]
              .map((url) => url.replace(host.address, '').replace(/^\/host-\d+/, 'the page'))
              .filter((url) => !/^(?:blob|data):/.test(url) && url !== '/icon.svg'),
          };
        },
      };
    }
    const own = ['the page', '/heard.js', '/traps.js', '/dist/pinched-nerve-widgets.js'];
    const quiet = { errors: [], violations: [], failed: [], used: [] };

    it('has traps that catch', async () => {
      const opened = await openTrapped('lang="en"');
      await opened.run(() => {
        for (const [object, name] of globalThis.trapped) void object[name];
      });
      equal((await opened.outcome()).used.length, 12);
      await opened.close();
    });

    it('asks for nothing and keeps nothing from the first question to a calm result, nor when it is copied, saved and printed', async () => {
      const opened = await openTrapped('lang="en"');
      const address = await opened.run(() => document.URL);
      equal(await opened.run(walk, answersOf('V107')), 'self-care');
      await opened.run(async () => {
        const checker = document.querySelector('pinched-nerve-symptom-checker');
        for (const part of ['copy', 'save', 'print']) {
          checker.shadowRoot.querySelector(`[part~="${part}"]`).click();
          await checker.updateComplete;
        }
        for (const part of checker.shadowRoot.querySelectorAll('details')) part.open = true;
      });
      const { requests, ...rest } = await opened.outcome();
      deepEqual(rest, quiet);
      deepEqual([...new Set(requests)].sort(), [...own].sort());
      equal(await opened.run(() => document.URL), address);
      await opened.close();
    });

    it('asks for nothing and keeps nothing when an answer is an emergency and the alert rises, nor when it is taken back', async () => {
      const opened = await openTrapped('lang="en"');
      equal(await opened.run(walk, emergency), 'emergency');
      equal((await opened.run(see)).raised, true);
      await opened.run(() => document.querySelector('pinched-nerve-symptom-checker').restart());
      equal((await opened.run(see)).raised, false);
      deepEqual((({ requests, ...rest }) => rest)(await opened.outcome()), quiet);
      await opened.close();
    });

    it('asks for nothing and keeps nothing while treatments are found, opened, compared and printed', async () => {
      const opened = await openTrapped('lang="en"');
      await opened.run(async (answers) => {
        document.querySelector('pinched-nerve-symptom-checker').answers = answers;
        const options = document.querySelector('pinched-nerve-treatment-options');
        const root = options.shadowRoot;
        await options.updateComplete;
        for (const part of [...root.querySelectorAll('details')].slice(0, 20)) part.open = true;
        for (const input of [...root.querySelectorAll('input[type="radio"]')].slice(0, 6)) input.click();
        await options.updateComplete;
        const search = root.querySelector('input[type="search"]');
        search.value = 'heat';
        search.dispatchEvent(new Event('input', { bubbles: true }));
        await options.updateComplete;
        search.value = '';
        search.dispatchEvent(new Event('input', { bubbles: true }));
        await options.updateComplete;
        for (const input of [...root.querySelectorAll('input[name="compare"]')].slice(0, 2)) {
          input.click();
          await options.updateComplete;
        }
        root.querySelector('[part~="compare-open"]').click();
        await options.updateComplete;
        if (!root.querySelector('[part~="compare"]')) throw new Error('no comparison');
        root.querySelector('[part~="print"]').click();
      }, answersOf('V107'));
      const { requests, ...rest } = await opened.outcome();
      deepEqual(rest, quiet);
      deepEqual([...new Set(requests)].sort(), [...own].sort());
      await opened.close();
    });

    it('loads the two files of another language from beside the script, by import, and nothing else', async () => {
      const opened = await openTrapped('lang="es"');
      await opened.until(() =>
        ['symptom-checker', 'treatment-options'].every(
          (name) => document.querySelector(`pinched-nerve-${name}`).shadowRoot?.querySelector('[part="base"]')?.lang === 'es',
        ),
      );
      equal(await opened.run(walk, emergency), 'emergency');
      const { requests, ...rest } = await opened.outcome();
      deepEqual(rest, quiet);
      deepEqual([...new Set(requests)].sort(), [...own, '/dist/locales/es.js', '/dist/locales/es.treatments.js'].sort());
      // No file is loaded twice.
      equal(host.asked.filter((url) => url !== '/icon.svg').length, own.length + 2);
      await opened.close();
    });
  });
