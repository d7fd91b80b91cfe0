import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browserNames, emergency, hostPage, readable, see, startHost, walk } from '../support/hosts.mjs';

const script = '<script src="/dist/pinched-nerve-widgets.js"></script>';
const all = ['red-flag-alert', 'symptom-checker', 'treatment-options'];

/** A page that breaks the elements once they are registered, and then draws them. */
const broken = (code) =>
  hostPage({
    head: `${script}<script>for (const name of ['red-flag-alert', 'symptom-checker', 'treatment-options']) { const element = customElements.get('pinched-nerve-' + name).prototype; ${code} }</script>`,
  });

/** On the page: the emergency numbers, the danger signs and the level that the shadow roots show. */
function dangerShown() {
  return ['red-flag-alert', 'symptom-checker', 'treatment-options'].map((name) => {
    const root = document.querySelector(`pinched-nerve-${name}`).shadowRoot;
    return [...root.querySelectorAll('[part~="failure"] [data-level]')]
      .map((card) => [
        card.dataset.level,
        card.querySelectorAll('li').length > 2,
        ...[...card.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      ])
      .flat();
  });
}

for (const name of browserNames)
  describe(`a page on which the script fails, in ${name}`, () => {
    let host;
    before(async () => {
      host = await startHost(name);
      host.files.set('/half.js', { type: 'text/javascript', body: '(function () { throw new Error("cut off")' });
      host.files.set('/cut-off.js', { isCutOff: true });
      host.files.set('/error.js', { status: 500, type: 'text/plain', body: 'no' });
    });
    after(() => host.stop());

    for (const [title, head] of Object.entries({
      'is not there': '<script src="/nowhere/pinched-nerve-widgets.js"></script>',
      'is answered with an error': '<script src="/error.js"></script>',
      'is never answered, as where a blocker or a firewall stops it': '<script src="/cut-off.js"></script>',
      'is cut off half-way': '<script src="/half.js"></script>',
    }))
      it(`keeps what stands inside the tags readable when the script ${title}`, async () => {
        const opened = await host.open(hostPage({ head }));
        deepEqual(await opened.run(see), { drawn: [], raised: false });
        deepEqual(await opened.run(readable), all);
        await opened.close();
      });

    it('keeps what stands inside the tags readable where no script may run', async () => {
      host.files.set('/framed', { body: hostPage({ head: script }) });
      const opened = await host.open(
        hostPage({ body: '<iframe src="/framed" sandbox="allow-same-origin" width="600" height="900"></iframe>' }),
      );
      const heights = await opened.run(() =>
        [...document.querySelector('iframe').contentDocument.querySelectorAll('[region] > p > a[href="tel:999"]')].map(
          (link) => link.getBoundingClientRect().height,
        ),
      );
      equal(heights.length, 3);
      ok(heights.every((height) => height > 5));
      await opened.close();
    });

    for (const [title, code] of Object.entries({
      'what it shows throws': `element.renderContent = () => { throw new Error('broken'); };`,
      'coming after showing throws': `element.updated = () => { throw new Error('broken'); };`,
      'a value in a template throws': `element.renderContent = () => [{ toString() { throw new Error('broken'); } }];`,
    }))
      it(`shows the danger signs and the emergency number, and says so, when ${title}`, async () => {
        const opened = await host.open(broken(code));
        await opened.until(
          () =>
            globalThis.heard.failed.length === 3 &&
            [...document.querySelectorAll('[region]')].every(({ shadowRoot }) => shadowRoot.querySelector('[part~="failure"]')),
        );
        for (const shown of await opened.run(dangerShown)) deepEqual(shown, ['emergency', true, 'tel:999']);
        deepEqual(await opened.run(readable), all);
        const { errors, failed } = await opened.heard();
        deepEqual(failed.map((each) => each.slice('pinched-nerve-'.length)).sort(), all);
        ok(
          errors.every((said) => said.includes('could not be shown') || said.includes('broken')),
          errors.join('\n'),
        );
        await opened.close();
      });

    for (const [title, code] of Object.entries({
      'they throw too': `element.renderContent = () => { throw new Error('broken'); }; Object.defineProperty(element, 'contacts', { get() { throw new Error('broken too'); } });`,
      'getting ready throws each time': `element.willUpdate = () => { throw new Error('broken'); };`,
    }))
      it(`brings back what stands inside the tags when not even the danger signs can be shown: ${title}`, async () => {
        const opened = await host.open(broken(code));
        await opened.until(
          () =>
            globalThis.heard.failed.length === 3 &&
            [...document.querySelectorAll('[region]')].every(({ shadowRoot }) => shadowRoot.querySelector('slot:not([name])')),
        );
        deepEqual(await opened.run(readable), all);
        await opened.close();
      });

    it('lets the host and the other elements go on when one element fails', async () => {
      const opened = await host.open(
        hostPage({
          head: `${script}<script>customElements.get('pinched-nerve-treatment-options').prototype.renderContent = () => { throw new Error('broken'); };</script>`,
          body: undefined,
        }),
      );
      equal(await opened.run(walk, emergency), 'emergency');
      equal((await opened.run(see)).raised, true);
      deepEqual((await opened.heard()).failed, ['pinched-nerve-treatment-options']);
      await opened.close();
    });
  });

describe('a page on which the script fails', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.stop());

  it('keeps what stands inside the tags readable when a blocker stops the script', async () => {
    const opened = await host.open(hostPage({ head: script }), {
      prepare: async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => (request.url().includes('/dist/') ? request.abort('blockedbyclient') : request.continue()));
      },
    });
    deepEqual(await opened.run(readable), all);
    await opened.close();
  });

  it('keeps what stands inside the tags readable when JavaScript is off', async () => {
    const opened = await host.open(hostPage({ head: script }), { javaScript: false });
    const heights = await opened.page.$$eval('[region] > p > a[href="tel:999"]', (links) =>
      links.map((link) => link.getBoundingClientRect().height),
    );
    equal(heights.length, 3);
    ok(heights.every((height) => height > 5));
    await opened.close();
  });

  it('speaks English when the language file is not there, and says so', async () => {
    host.files.set('/alone/pinched-nerve-widgets.js', {
      type: 'text/javascript',
      body: await (await fetch(`${host.address}/dist/pinched-nerve-widgets.js`)).text(),
    });
    const opened = await host.open(hostPage({ attributes: 'lang="es"', head: '<script src="/alone/pinched-nerve-widgets.js"></script>' }));
    equal(await opened.run(walk, emergency), 'emergency');
    await opened.until(() => globalThis.heard.warnings.length > 0);
    equal(
      await opened.run(() => document.querySelector('pinched-nerve-symptom-checker').shadowRoot.querySelector('[part="base"]').lang),
      'en',
    );
    deepEqual((await opened.heard()).failed, []);
    await opened.close();
  });
});
