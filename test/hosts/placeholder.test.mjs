import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { browserNames, emergency, fallback, hostPage, readable, see, startHost, walk } from '../support/hosts.mjs';

const script = '<script src="/dist/pinched-nerve-widgets.js"></script>';
const all = ['red-flag-alert', 'symptom-checker', 'treatment-options'];
const threePlaceholders = all
  .map((name) => `<div data-pinched-nerve="${name}" data-region="gb" data-heading-level="4">${fallback}</div>`)
  .join('');
const ready = () =>
  ['red-flag-alert', 'symptom-checker', 'treatment-options'].every((name) =>
    document.querySelector(`[data-pinched-nerve="${name}"] > pinched-nerve-${name}`)?.shadowRoot?.querySelector('[part="base"]'),
  );
const elements = JSON.parse(fs.readFileSync('dist/custom-elements.json', 'utf8')).modules.flatMap(({ declarations }) => declarations);

for (const name of browserNames)
  describe(`<div data-pinched-nerve="…">, in ${name}`, () => {
    let host;
    before(async () => {
      host = await startHost(name);
    });
    after(() => host.stop());

    it('becomes an element, with its attributes, and what stood inside stays inside', async () => {
      const opened = await host.open(hostPage({ head: script, body: threePlaceholders }));
      await opened.until(ready);
      equal(await opened.run(walk, emergency), 'emergency');
      deepEqual(await opened.run(see), { drawn: all, raised: true });
      deepEqual(
        await opened.run(() =>
          [...document.querySelectorAll('[data-pinched-nerve]')].map(({ children: [element], childNodes }) => [
            childNodes.length,
            element.region,
            element.getAttribute('heading-level'),
            element.querySelectorAll('a[href="tel:999"]').length,
          ]),
        ),
        all.map(() => [1, 'gb', '4', 1]),
      );
      deepEqual(await opened.heard(), { errors: [], warnings: [], violations: [], failed: [] });
      await opened.close();
    });

    it('becomes an element also when it is added later, deep in something else or named later', async () => {
      const opened = await host.open(hostPage({ head: script, body: '<main></main>' }));
      await opened.until(() => document.readyState === 'complete');
      await opened.run((html) => {
        const main = document.querySelector('main');
        main.innerHTML = `<section><div>${html}</div></section>`;
        const late = document.createElement('div');
        main.append(late);
        late.id = 'late';
        late.dataset.pinchedNerve = ' Symptom-Checker ';
      }, threePlaceholders);
      await opened.until(ready);
      await opened.until(() => document.querySelector('div > pinched-nerve-symptom-checker#late')?.shadowRoot);
      equal(await opened.run(() => document.querySelectorAll('[region]').length), 3);
      await opened.close();
    });
  });

describe('<div data-pinched-nerve="…">', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.stop());

  it('carries every attribute of the manifest over, and no other', async () => {
    const opened = await host.open(hostPage({ head: script, body: '<main></main>' }));
    for (const { tagName, attributes } of elements) {
      const names = [...attributes.map((attribute) => attribute.name), 'id'];
      const html = `<div data-pinched-nerve="${tagName.replace('pinched-nerve-', '')}" ${names.map((each) => `data-${each}="${each === 'id' ? 'x' : each === 'lang' ? 'en' : '1'}"`).join(' ')} data-onclick="globalThis.hacked = 1" data-style="color:red" data-onfocus="1" data-class="a" data-slot="a" data-part="a">${fallback}</div>`;
      const carried = await opened.run(
        async (given, tag) => {
          document.querySelector('main').innerHTML = given;
          await new Promise((resolve) => setTimeout(resolve, 0));
          const element = document.querySelector(tag);
          element.click();
          return element.getAttributeNames();
        },
        html,
        tagName,
      );
      deepEqual(carried.sort(), names.sort(), tagName);
    }
    equal(await opened.run(() => globalThis.hacked), undefined);
    await opened.close();
  });

  it('with an unknown name keeps what stands inside, and the console says the good names', async () => {
    const opened = await host.open(
      hostPage({
        head: script,
        body: `<div data-pinched-nerve="symptom-chequer">${fallback}</div><div data-pinched-nerve="constructor">${fallback}</div><div data-pinched-nerve>${fallback}</div>`,
      }),
    );
    await opened.until(() => globalThis.heard.warnings.length >= 3);
    const { errors, warnings } = await opened.heard();
    deepEqual(errors, []);
    equal(warnings.length, 3);
    match(
      warnings[0],
      /^<div data-pinched-nerve="symptom-chequer">: unknown name; use one of: symptom-checker, red-flag-alert, treatment-options\./,
    );
    ok(await opened.run(() => [...document.querySelectorAll('[data-pinched-nerve] > p > a')].length === 3));
    await opened.close();
  });

  it('keeps what stands inside when no script comes', async () => {
    const opened = await host.open(hostPage({ body: threePlaceholders }));
    deepEqual(await opened.run(readable), all);
    await opened.close();
  });

  it('gives its id to the element, so that an alert follows the checker that data-for names', async () => {
    const body = `<div data-pinched-nerve="red-flag-alert" data-for="one"></div><div data-pinched-nerve="red-flag-alert" data-for="two"></div><div id="one" data-pinched-nerve="symptom-checker"></div><div data-id="two" data-pinched-nerve="symptom-checker"></div>`;
    const opened = await host.open(hostPage({ head: script, body }));
    await opened.until(() => document.querySelectorAll('pinched-nerve-symptom-checker').length === 2);
    equal(await opened.run(walk, emergency), 'emergency');
    deepEqual(await opened.run(() => [...document.querySelectorAll('pinched-nerve-red-flag-alert')].map(({ active }) => active)), [
      true,
      false,
    ]);
    await opened.close();
  });

  it('becomes one element, however often scripts are loaded and the page is changed', async () => {
    const opened = await host.open(
      hostPage({
        head: `<script src="/dist/symptom-checker.js"></script><script src="/dist/alert.js"></script><script src="/dist/treatment-options.js"></script>${script}`,
        body: threePlaceholders,
      }),
    );
    await opened.until(ready);
    const counts = await opened.run(async () => {
      const main = document.createElement('main');
      document.body.append(main);
      main.append(...document.querySelectorAll('[data-pinched-nerve]'));
      document.body.append(main.cloneNode(true));
      await new Promise((resolve) => setTimeout(resolve, 0));
      return [...document.querySelectorAll('[data-pinched-nerve]')].map((div) => [
        div.childNodes.length,
        div.querySelectorAll('[region]').length,
      ]);
    });
    deepEqual(counts, Array(6).fill([1, 1]));
    await opened.close();
  });

  it("waits for its element's own script, which may come later", async () => {
    const opened = await host.open(hostPage({ head: '<script src="/dist/symptom-checker.js"></script>', body: threePlaceholders }));
    await opened.until(() => document.querySelector('pinched-nerve-symptom-checker'));
    deepEqual(await opened.run(readable), ['red-flag-alert', 'treatment-options']);
    await opened.run(() => document.head.append(Object.assign(document.createElement('script'), { src: '/dist/alert.js' })));
    await opened.until(() => document.querySelector('[data-pinched-nerve] > pinched-nerve-red-flag-alert')?.shadowRoot);
    deepEqual((await opened.heard()).warnings, []);
    await opened.close();
  });

  it('stays as it is while an editor edits it', async () => {
    const opened = await host.open(hostPage({ head: script, body: `<div contenteditable>${threePlaceholders}</div>${threePlaceholders}` }));
    await opened.until(() => document.querySelector('pinched-nerve-symptom-checker'));
    equal(await opened.run(() => document.querySelectorAll('[contenteditable] [region]').length), 0);
    equal(await opened.run(() => document.querySelectorAll('[region]').length), 3);
    await opened.close();
  });

  it('is read to its end before it becomes an element, on a page that arrives in pieces', async () => {
    const page = hostPage({
      head: script,
      body: `<div data-pinched-nerve="symptom-checker"><p>First.</p><script src="/dist/alert.js"></script><p>Second.</p></div>`,
    });
    const opened = await host.open(page);
    await opened.until(() => document.querySelector('pinched-nerve-symptom-checker'));
    equal(await opened.run(() => document.querySelectorAll('pinched-nerve-symptom-checker > p').length), 2);
    await opened.close();
  });
});
