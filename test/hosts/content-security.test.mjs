import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { answersOf } from '../support/answer-sheets.mjs';
import { browserNames, emergency, fallback, hostPage, readable, see, startHost, walk } from '../support/hosts.mjs';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
const script = '<script src="/dist/pinched-nerve-widgets.js"></script>';
const all = ['red-flag-alert', 'symptom-checker', 'treatment-options'];
const policies = {
  'a strict policy': strict,
  'a strict policy with Trusted Types': `${strict}; require-trusted-types-for 'script'`,
  'a strict policy with Trusted Types that allows the policy of Lit': `${strict}; require-trusted-types-for 'script'; trusted-types lit-html`,
};
const page = (policy, head = script, body) => ({ html: hostPage({ head, body }), headers: { 'content-security-policy': policy } });

for (const name of browserNames)
  describe(`the script under a content security policy, in ${name}`, () => {
    let host;
    before(async () => {
      host = await startHost(name);
    });
    after(() => host.stop());

    for (const [title, policy] of Object.entries(policies))
      it(`walks to an emergency without a violation: ${title}`, async () => {
        const opened = await host.open(page(policy));
        equal(await opened.run(walk, emergency), 'emergency');
        deepEqual(await opened.run(see), { drawn: all, raised: true });
        deepEqual(await opened.heard(), { errors: [], warnings: [], violations: [], failed: [] });
        await opened.close();
      });

    it('shows a calm result and everything that opens without a violation', async () => {
      const opened = await host.open(page(policies['a strict policy with Trusted Types that allows the policy of Lit']));
      const level = await opened.run(async (answers) => {
        const [checker, options] = ['symptom-checker', 'treatment-options'].map((each) => document.querySelector(`pinched-nerve-${each}`));
        checker.answers = answers;
        await checker.updateComplete;
        for (const { shadowRoot } of [checker, options])
          for (const part of [...shadowRoot.querySelectorAll('details')].slice(0, 12)) part.open = true;
        await options.updateComplete;
        return checker.shadowRoot.querySelector('[part~="result"]').dataset.level;
      }, answersOf('V107'));
      equal(level, 'self-care');
      deepEqual(await opened.heard(), { errors: [], warnings: [], violations: [], failed: [] });
      await opened.close();
    });

    it('applies its styles and loads a language', async () => {
      const opened = await host.open(
        page(
          policies['a strict policy with Trusted Types that allows the policy of Lit'],
          script,
          `<div lang="es"><pinched-nerve-symptom-checker region="es">${fallback}</pinched-nerve-symptom-checker></div>`,
        ),
      );
      await opened.until(
        () => document.querySelector('pinched-nerve-symptom-checker').shadowRoot?.querySelector('[part="base"]')?.lang === 'es',
      );
      equal(await opened.run(() => getComputedStyle(document.querySelector('pinched-nerve-symptom-checker')).display), 'block');
      deepEqual((await opened.heard()).violations, []);
      await opened.close();
    });

    it('does nothing when it is loaded a second time where only one policy of Lit may exist', async () => {
      const opened = await host.open(
        page(
          policies['a strict policy with Trusted Types that allows the policy of Lit'],
          `${script}<script src="/dist/pinched-nerve-widgets.js?again"></script><script src="/dist/alert.js"></script>`,
        ),
      );
      equal(await opened.run(walk, emergency), 'emergency');
      deepEqual(await opened.run(see), { drawn: all, raised: true });
      const { errors, violations, warnings } = await opened.heard();
      deepEqual({ errors, violations }, { errors: [], violations: [] });
      equal(warnings.length, 4);
      ok(warnings.every((said) => /registered already by version/.test(said)));
      await opened.close();
    });

    it('keeps what the first script drew and what stands inside the other tags, when two different scripts may not both have a policy', async () => {
      const opened = await host.open(
        page(
          policies['a strict policy with Trusted Types that allows the policy of Lit'],
          `<script src="/dist/alert.js"></script>${script}`,
        ),
      );
      deepEqual((await opened.run(see)).drawn, ['red-flag-alert']);
      deepEqual(await opened.run(readable), ['symptom-checker', 'treatment-options']);
      await opened.close();
    });

    it('links two different scripts where duplicates are allowed', async () => {
      const opened = await host.open(
        page(
          `${strict}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
          `<script src="/dist/alert.js"></script>${script}`,
        ),
      );
      equal(await opened.run(walk, emergency), 'emergency');
      deepEqual(await opened.run(see), { drawn: all, raised: true });
      deepEqual((await opened.heard()).violations, []);
      await opened.close();
    });

    it('leaves what stands inside the tags when the policy refuses the script, or the policy of Lit', async () => {
      for (const policy of [`${strict}; require-trusted-types-for 'script'; trusted-types another`, "default-src 'none'"]) {
        const opened = await host.open(page(policy));
        deepEqual(await opened.run(readable), all);
        await opened.close();
      }
    });
  });
