import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { openPage, startBrowser } from '../support/browser.mjs';

const page = (script, tags) => `<!doctype html>
<html lang="es">
<head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><script src="${script}" defer></script></head>
<body>${tags}</body>
</html>`;
const html = { 'content-type': 'text/html; charset=utf-8' };
const shownLanguage = (tab) => tab.$eval('pinched-nerve-symptom-checker', ({ shadowRoot }) => shadowRoot.querySelector('.root')?.lang);
/** Changes the language above the checker, and waits until the element has followed. */
const changeLanguage = (tab, lang) =>
  tab.evaluate(async (tag) => {
    document.documentElement.lang = tag;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await document.querySelector('pinched-nerve-symptom-checker').updateComplete;
  }, lang);

describe('the one script whose language file does not come', () => {
  let session;
  let failures;
  let asked;
  before(async () => {
    session = await startBrowser({
      respond(request, response) {
        if (request.url === '/page') {
          response
            .writeHead(200, html)
            .end(page('/dist/pinched-nerve-widgets.js', '<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>'));
          return true;
        }
        if (!request.url.startsWith('/dist/locales/es.js')) return false;
        asked++;
        if (asked > failures) return false;
        response.writeHead(404).end();
        return true;
      },
    });
  });
  after(() => session.stop());

  it('keeps English, says so once, and asks again at the next change', async () => {
    failures = 2;
    asked = 0;
    const { page: tab, heard } = await openPage(session.browser, `${session.address}/page`);
    const warned = () => heard.warnings.filter((warning) => warning.includes('"es" could not be loaded; showing English'));
    const answered = (count) =>
      tab.waitForResponse((response) => response.url().includes('/locales/es.js') && response.status() === (count > failures ? 200 : 404));
    while (!warned().length) await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    assert.equal(await shownLanguage(tab), 'en');
    assert.equal(asked, 1);

    const second = answered(2);
    await changeLanguage(tab, 'es-PE');
    await second;
    // Rendering goes on meanwhile: a failed answer asks nobody again by itself.
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.equal(await shownLanguage(tab), 'en');
    assert.equal(asked, 2);

    await changeLanguage(tab, 'es-MX');
    await tab.waitForFunction(
      () => document.querySelector('pinched-nerve-symptom-checker').shadowRoot.querySelector('.root').lang === 'es',
    );
    assert.equal(asked, 3);
    assert.equal(warned().length, 1);
    await tab.close();
  });
});

describe('the one script from another server, under a file name with a query', () => {
  let session;
  let host;
  before(async () => {
    session = await startBrowser();
    host = await serve({
      respond(request, response) {
        if (request.url !== '/page') return false;
        const policy = `default-src 'none'; script-src ${session.address}; img-src data:; style-src 'self'; require-trusted-types-for 'script'`;
        response
          .writeHead(200, { ...html, 'content-security-policy': policy })
          .end(
            page(
              `${session.address}/dist/pinched-nerve-widgets.js?v=9`,
              '<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker><pinched-nerve-treatment-options></pinched-nerve-treatment-options>',
            ),
          );
        return true;
      },
    });
  });
  after(async () => {
    await host.stop();
    await session.stop();
  });

  it('loads its language files from beside itself under a strict policy', async () => {
    const { page: tab, heard } = await openPage(session.browser, `${host.address}/page`);
    await tab.waitForFunction(() =>
      ['symptom-checker', 'treatment-options'].every(
        (name) => document.querySelector(`pinched-nerve-${name}`).shadowRoot?.querySelector('.root')?.lang === 'es',
      ),
    );
    const files = () => heard.requests.filter((url) => url.startsWith(session.address)).map((url) => url.slice(session.address.length));
    while (files().length < 3) await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    assert.deepEqual(files().sort(), ['/dist/locales/es.js', '/dist/locales/es.treatments.js', '/dist/pinched-nerve-widgets.js?v=9']);
    assert.deepEqual(heard.errors, []);
    assert.deepEqual(heard.warnings, []);
    await tab.close();
  });
});
