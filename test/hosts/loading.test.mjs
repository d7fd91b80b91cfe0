import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { browserNames, emergency, hostPage, readable, see, startHost, threeTags, walk } from '../support/hosts.mjs';

const file = '/dist/pinched-nerve-widgets.js';
const code = fs.readFileSync(`.${file}`, 'utf8');
const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const all = ['red-flag-alert', 'symptom-checker', 'treatment-options'];
const tag = (attributes = '', source = file) => `<script src="${source}" ${attributes}></script>`;
const ready = () =>
  ['red-flag-alert', 'symptom-checker', 'treatment-options'].every((name) =>
    document.querySelector(`pinched-nerve-${name}`)?.shadowRoot?.querySelector('[part="base"]'),
  );

const places = {
  'in the head': hostPage({ head: tag() }),
  'in the head, async': hostPage({ head: tag('async') }),
  'in the head, deferred': hostPage({ head: tag('defer') }),
  'as a module': hostPage({ head: tag('type="module"') }),
  'at the end, after the tags': hostPage({ body: threeTags + tag() }),
  'before the tags': hostPage({ body: tag() + threeTags }),
  'between the tags': hostPage({ body: threeTags.replace('<pinched-nerve-symptom', `${tag()}<pinched-nerve-symptom`) }),
};

/** Opens a page, walks its checker to an emergency, and looks that alert and checker are linked. Returns what the console warned of. */
async function walkThrough(host, page, { prepare } = {}) {
  const opened = await host.open(page);
  if (prepare) await opened.run(prepare);
  await opened.until(ready);
  equal(await opened.run(walk, emergency), 'emergency');
  deepEqual(await opened.run(see), { drawn: all, raised: true });
  const heard = await opened.heard();
  deepEqual({ errors: heard.errors, failed: heard.failed }, { errors: [], failed: [] });
  await opened.close();
  return heard.warnings;
}

for (const name of browserNames)
  describe(`the script on the page of a host, in ${name}`, () => {
    let host;
    before(async () => {
      host = await startHost(name);
      host.files.set('/old/pinched-nerve-widgets.js', { type: 'text/javascript', body: code.replaceAll(version, '0.0.7') });
    });
    after(() => host.stop());

    for (const [place, page] of Object.entries(places))
      it(`walks to a result, and the alert rises, with the script ${place}`, async () => {
        deepEqual(await walkThrough(host, page), []);
      });

    it('draws tags that a script adds later, one by one, a checker last', async () => {
      const warnings = await walkThrough(host, hostPage({ head: tag(), body: '<main></main>' }), {
        prepare: () => {
          for (const name of ['red-flag-alert', 'treatment-options', 'symptom-checker'])
            document.querySelector('main').append(document.createElement(`pinched-nerve-${name}`));
        },
      });
      deepEqual(warnings, []);
    });

    it('waits in silence for the checker that an alert names until the page has loaded, and says then that there is none', async () => {
      const body = `<pinched-nerve-red-flag-alert for="late"></pinched-nerve-red-flag-alert><pinched-nerve-red-flag-alert for="never"></pinched-nerve-red-flag-alert><pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>
<script>{
  const checker = document.querySelector('pinched-nerve-symptom-checker');
  checker.answers = { now: ['chest-pain'] };
  const alerts = [...document.querySelectorAll('pinched-nerve-red-flag-alert')];
  globalThis.before = alerts.map(({ active }) => active);
  document.addEventListener('DOMContentLoaded', () => {
    document.body.append(Object.assign(document.createElement('pinched-nerve-symptom-checker'), { id: 'late' }));
    globalThis.after = alerts.map(({ active }) => active);
  });
}</script>`;
      const opened = await host.open(hostPage({ head: tag(), body }));
      await opened.until(() => document.readyState === 'complete');
      deepEqual(await opened.run(() => [globalThis.before, globalThis.after]), [
        [true, true],
        [false, true],
      ]);
      deepEqual((await opened.heard()).warnings, []);
      await opened.run(async () => {
        for (const now of ['none', 'chest-pain']) {
          const checker = document.querySelector('pinched-nerve-symptom-checker');
          checker.answers = { now: [now] };
          await checker.updateComplete;
        }
      });
      const { warnings } = await opened.heard();
      equal(warnings.length, 1);
      match(warnings[0], /^<pinched-nerve-red-flag-alert for="never">/);
      await opened.close();
    });

    it('draws tags that were there long before a script adds the script', async () => {
      const warnings = await walkThrough(host, hostPage(), {
        prepare: () => {
          document.head.append(Object.assign(document.createElement('script'), { src: '/dist/pinched-nerve-widgets.js' }));
        },
      });
      deepEqual(warnings, []);
    });

    it('keeps the first of two versions, and names both', async () => {
      const warnings = await walkThrough(host, hostPage({ head: tag('', '/old/pinched-nerve-widgets.js') + tag() }));
      equal(warnings.length, 3);
      for (const warning of warnings)
        match(warning, new RegExp(`registered already by version 0\\.0\\.7, which stays\\. This is version ${version}`));
    });

    describe('from another origin', () => {
      const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;

      it('runs with its hash, and loads a language from beside itself', async () => {
        const page = hostPage({
          attributes: 'lang="es"',
          head: tag(`integrity="${integrity}" crossorigin="anonymous"`, host.otherOrigin + file),
        });
        const opened = await host.open(page);
        await opened.until(
          () => document.querySelector('pinched-nerve-symptom-checker').shadowRoot?.querySelector('[part="base"]')?.lang === 'es',
        );
        equal(await opened.run(walk, emergency), 'emergency');
        deepEqual((await opened.heard()).errors, []);
        await opened.close();
      });

      it('loads a language also where the tag has no crossorigin', async () => {
        const opened = await host.open(hostPage({ attributes: 'lang="ar"', head: tag('', host.otherOrigin + file) }));
        await opened.until(
          () => document.querySelector('pinched-nerve-red-flag-alert').shadowRoot?.querySelector('[part="base"]')?.dir === 'rtl',
        );
        await opened.close();
      });

      it('leaves what stands inside the tags when the hash is wrong', async () => {
        const opened = await host.open(
          hostPage({ head: tag(`integrity="${integrity.replace(/.{6}$/, 'AAAAAA')}" crossorigin="anonymous"`, host.otherOrigin + file) }),
        );
        deepEqual((await opened.run(see)).drawn, []);
        deepEqual(await opened.run(readable), all);
        await opened.close();
      });
    });
  });

describe('the script beside other scripts', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.stop());

  it('keeps the first of two copies, and says so', async () => {
    const warnings = await walkThrough(host, hostPage({ head: tag() + tag() }));
    equal(warnings.length, 3);
    for (const warning of warnings)
      match(warning, new RegExp(`^<pinched-nerve-.+>: registered already by version ${version}, which stays`));
  });

  it('leaves nothing on the global object, so that a page keeps its own names', async () => {
    host.files.set('/before.js', {
      type: 'text/javascript',
      body: 'globalThis.before = []; globalThis.before = [globalThis, Symbol].flatMap(Object.getOwnPropertyNames);',
    });
    const opened = await host.open(hostPage({ head: '<script src="/before.js"></script>' + tag() }));
    await opened.until(ready);
    deepEqual(
      await opened.run(() => [globalThis, Symbol].flatMap(Object.getOwnPropertyNames).filter((name) => !globalThis.before.includes(name))),
      [],
    );
    await opened.close();
  });

  it("leaves another vendor's element of the same name alone, says who is in the way, and draws the other two", async () => {
    host.files.set('/vendor.js', {
      type: 'text/javascript',
      body: `customElements.define('pinched-nerve-red-flag-alert', class extends HTMLElement { connectedCallback() { this.dataset.vendor = 'theirs'; } });`,
    });
    const opened = await host.open(hostPage({ head: tag('', '/vendor.js') + tag() }));
    equal(await opened.run(walk, emergency), 'emergency');
    deepEqual((await opened.run(see)).drawn, ['symptom-checker', 'treatment-options']);
    equal(await opened.run(() => document.querySelector('pinched-nerve-red-flag-alert').dataset.vendor), 'theirs');
    deepEqual(await opened.run(readable), ['red-flag-alert']);
    const { errors, warnings } = await opened.heard();
    deepEqual(errors, []);
    equal(warnings.length, 1);
    match(warnings[0], /^<pinched-nerve-red-flag-alert>: registered already by another script/);
    await opened.close();
  });

  it("takes another vendor's checker for none, so that alert and explainer stay calm and whole", async () => {
    host.files.set('/vendor-checker.js', {
      type: 'text/javascript',
      body: `customElements.define('pinched-nerve-symptom-checker', class extends HTMLElement { get standing() { throw new Error('theirs'); } });`,
    });
    const opened = await host.open(hostPage({ head: tag('', '/vendor-checker.js') + tag() }));
    deepEqual(await opened.run(see), { drawn: ['red-flag-alert', 'treatment-options'], raised: false });
    deepEqual((await opened.heard()).errors, []);
    await opened.close();
  });

  for (const [order, head] of Object.entries({
    "the alert's script, then the one script": tag('', '/dist/alert.js') + tag(),
    "the one script, then the alert's script": tag() + tag('', '/dist/alert.js'),
    "the checker's script, then the one script": tag('', '/dist/symptom-checker.js') + tag(),
    "three scripts, the checker's last":
      tag('', '/dist/alert.js') + tag('', '/dist/treatment-options.js') + tag('', '/dist/symptom-checker.js'),
    "three scripts, the checker's first":
      tag('', '/dist/symptom-checker.js') + tag('', '/dist/treatment-options.js') + tag('', '/dist/alert.js'),
  }))
    it(`links the elements across scripts: ${order}`, async () => {
      const warnings = await walkThrough(host, hostPage({ head }));
      ok(warnings.every((said) => /registered already by version/.test(said)));
      equal(warnings.length, order.startsWith('three') ? 0 : 1);
    });
});
