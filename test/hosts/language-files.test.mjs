import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browserNames, hostPage, startHost } from '../support/hosts.mjs';

const checker = '<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>';
const explainer = '<pinched-nerve-treatment-options></pinched-nerve-treatment-options>';
const page = (script, body) => hostPage({ attributes: 'lang="es"', head: `<script src="${script}" defer></script>`, body });
const shownLanguage = () => document.querySelector('pinched-nerve-symptom-checker').shadowRoot.querySelector('.root')?.lang;
const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
/** Changes the language above the checker, and waits until the element has followed. */
async function changeLanguage(tag) {
  document.documentElement.lang = tag;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await document.querySelector('pinched-nerve-symptom-checker').updateComplete;
}

for (const name of browserNames)
  describe(`the files of a language, in ${name}`, () => {
    let host;
    before(async () => {
      host = await startHost(name);
    });
    after(() => host.stop());

    it('are asked for again at the next change when they did not come; meanwhile there is English, said once', async () => {
      const file = '/dist/locales/es.js';
      host.files.set(file, { status: 404, type: 'text/javascript', body: '' });
      const opened = await host.open(page('/dist/pinched-nerve-widgets.js', checker));
      const asked = () => host.asked.filter((url) => url.startsWith(file)).length;
      const warned = async () =>
        (await opened.heard()).warnings.filter((said) => said.includes('"es" could not be loaded; showing English')).length;
      await opened.until(() => globalThis.heard.warnings.length > 0);
      assert.equal(await opened.run(shownLanguage), 'en');
      assert.equal(asked(), 1);

      await opened.run(changeLanguage, 'es-PE');
      while (asked() < 2) await opened.run(twoFrames);
      // Rendering goes on meanwhile: a failed answer asks nobody again by itself.
      await opened.run(twoFrames);
      assert.equal(await opened.run(shownLanguage), 'en');
      assert.equal(asked(), 2);

      host.files.delete(file);
      await opened.run(changeLanguage, 'es-MX');
      await opened.until(() => document.querySelector('pinched-nerve-symptom-checker').shadowRoot.querySelector('.root').lang === 'es');
      assert.equal(asked(), 3);
      assert.equal(await warned(), 1);
      await opened.close();
    });

    it('of another build are refused, and not asked for again', async () => {
      const file = '/dist/locales/es.js';
      host.files.set(file, { type: 'text/javascript', body: "export const fingerprint = 'old', from = 0, texts = ['No'];" });
      const opened = await host.open(page('/dist/pinched-nerve-widgets.js', checker));
      await opened.until(() => globalThis.heard.warnings.length > 0);
      for (const tag of ['es-PE', 'es-MX', 'es-AR', 'es-CO']) {
        await opened.run(changeLanguage, tag);
        await opened.run(twoFrames);
      }
      host.files.delete(file);
      assert.deepEqual(
        host.asked.filter((url) => url.startsWith(file)),
        [file],
      );
      const { warnings } = await opened.heard();
      assert.equal(warnings.length, 1);
      assert.match(warnings[0], /"es" could not be loaded; showing English\. .*texts of another version/);
      assert.equal(await opened.run(shownLanguage), 'en');
      await opened.close();
    });

    it('are asked for three times, and again when the reader is back online', async () => {
      const file = '/dist/locales/es.js';
      host.files.set(file, { status: 503, type: 'text/javascript', body: '' });
      const opened = await host.open(page('/dist/pinched-nerve-widgets.js', checker));
      const asked = () => host.asked.filter((url) => url.startsWith(file)).length;
      await opened.until(() => globalThis.heard.warnings.length > 0);
      for (const tag of ['es-PE', 'es-MX', 'es-AR', 'es-CO', 'es-CL', 'es-UY', 'es-EC', 'es-BO']) {
        await opened.run(changeLanguage, tag);
        await opened.run(twoFrames);
      }
      assert.equal(asked(), 3);
      host.files.delete(file);
      await opened.run(() => {
        dispatchEvent(new Event('online'));
      });
      await opened.until(() => document.querySelector('pinched-nerve-symptom-checker').shadowRoot.querySelector('.root').lang === 'es');
      assert.equal(asked(), 4);
      assert.equal((await opened.heard()).warnings.length, 1);
      await opened.close();
    });

    it('come from beside the script on another server, whose name has a query, under a strict policy', async () => {
      const policy = `default-src 'none'; script-src 'self' ${host.otherOrigin}; img-src 'self'; style-src 'self'; require-trusted-types-for 'script'`;
      const opened = await host.open({
        html: page(`${host.otherOrigin}/dist/pinched-nerve-widgets.js?v=9`, checker + explainer),
        headers: { 'content-security-policy': policy },
      });
      await opened.until(() =>
        ['symptom-checker', 'treatment-options'].every(
          (each) => document.querySelector(`pinched-nerve-${each}`).shadowRoot?.querySelector('.root')?.lang === 'es',
        ),
      );
      assert.deepEqual(host.asked.filter((url) => url.startsWith('/dist/')).sort(), [
        '/dist/locales/es.js',
        '/dist/locales/es.treatments.js',
        '/dist/pinched-nerve-widgets.js?v=9',
      ]);
      assert.deepEqual(await opened.heard(), { errors: [], warnings: [], violations: [], failed: [] });
      await opened.close();
    });
  });
