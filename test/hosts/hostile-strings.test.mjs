import { deepEqual, equal, ok } from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { answersOf } from '../support/answer-sheets.mjs';
import { browserNames, emergency, hostPage, startHost } from '../support/hosts.mjs';

const hack = 'globalThis.hacked=1';
/** Strings that have broken something somewhere; whatever runs of them sets `hacked`. */
const corpus = [
  '',
  ' ',
  `<script>${hack}</script>`,
  `"><script>${hack}</script>`,
  `<img src=x onerror="${hack}">`,
  `"><svg onload=${hack}>`,
  `' onfocus='${hack}' autofocus='`,
  `" onclick="${hack}" x="`,
  `</style><script>${hack}</script>`,
  `</title></textarea></template><img src=x onerror=${hack}>`,
  `<iframe srcdoc="<script>parent.hacked=1</script>">`,
  `<base href="//evil.example/">`,
  `<!--`,
  `]]>`,
  `javascript:${hack}`,
  ` \tJaVa\nScRiPt:${hack}`,
  `\u0001javascript:${hack}`,
  `data:text/html,<script>${hack}</script>`,
  `vbscript:${hack}`,
  `//evil.example/x`,
  '{',
  '{"a":',
  '[[[[[[[[',
  'null',
  'true',
  '1e999',
  '"text"',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '${globalThis.hacked=1}',
  '{{constructor.constructor("globalThis.hacked=1")()}}',
  '{0}{1}$&$1$`',
  `');${hack};('`,
  'lit$123$',
  '?lit$000000000$<!--?lit$-->',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  '\u202egnp.exe\u202d',
  '\u2066\u2067\u2068',
  '\u200b\ufeff\u00ad',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
  'x'.repeat(100_000),
  '<b>'.repeat(5_000),
  '-1',
  '99999999999999999999',
  '%00%0a%3Cscript%3E',
  "'; DROP TABLE readers; --",
  'a"b\'c`d\\e</f>',
];
const elements = JSON.parse(fs.readFileSync('dist/custom-elements.json', 'utf8')).modules.flatMap(({ declarations }) => declarations);
const calm = answersOf('V107');

/** On the page: everything that must never be, of all elements on it. */
function harmOn() {
  const harm = [];
  for (const element of document.querySelectorAll(
    'pinched-nerve-red-flag-alert, pinched-nerve-symptom-checker, pinched-nerve-treatment-options',
  )) {
    const root = element.shadowRoot;
    const say = (what) => harm.push(`${element.localName}: ${what}`);
    for (const each of root.querySelectorAll('script, iframe, object, embed, base, link, img, form, style')) say(`<${each.localName}>`);
    for (const each of root.querySelectorAll('*'))
      for (const name of each.getAttributeNames()) if (/^on|^style$|^srcdoc$/.test(name)) say(`${name}=`);
    for (const link of root.querySelectorAll('[href], [src], [action], [formaction]'))
      for (const name of ['href', 'src', 'action', 'formaction']) {
        const value = link.getAttribute(name);
        if (value !== null && !/^(https?:\/\/|tel:[+0-9]+$|#|\/(?!\/)|mailto:)/i.test(value)) say(`${name}="${value.slice(0, 60)}"`);
      }
    const box = root.querySelector('[part="base"]');
    if (!box || box.getBoundingClientRect().height < 40) say('nothing is shown');
    if (root.querySelector('[part~="failure"]')) say('it failed');
    // Wherever these stand, an emergency must be readable: signs, and whom to call.
    if (element.localName === 'pinched-nerve-red-flag-alert') {
      const card = root.querySelector('[data-level]');
      if (!card || card.querySelectorAll('li').length < 1 || card.getBoundingClientRect().height < 80) say('no danger signs');
      if (card?.querySelector('h1,h2,h3,h4,h5,h6,.heading')?.textContent.trim().length < 10) say('no heading');
    } else if (!root.querySelector('[data-level], [data-treatment], [part~="question"]')) say('no content');
  }
  if (globalThis.hacked !== undefined) harm.push('a string ran as a script');
  if ({}.polluted !== undefined || [].polluted !== undefined) harm.push('the prototype of all objects is changed');
  const { errors, violations, failed } = globalThis.heard;
  return [...harm, ...errors, ...violations, ...failed];
}

for (const browser of browserNames)
  describe(`hostile strings, in ${browser}`, () => {
    // In one browser every state of the checker, in the others the state that shows most.
    const checkerSheets = {
      'in a calm result': calm,
      ...(browser === 'Chromium' ? { 'at the start': {}, 'in an emergency': emergency } : {}),
    };
    let host;
    let opened;
    before(async () => {
      host = await startHost(browser);
      opened = await host.open(hostPage({ head: '<script src="/dist/pinched-nerve-widgets.js"></script>', body: '<main></main>' }));
      await opened.run((look) => {
        globalThis.harm = new Function(`return (${look})()`);
        // A fresh element on an empty page, with a checker beside it where it follows one.
        globalThis.mount = async (tag, answers) => {
          for (const list of Object.values(globalThis.heard)) list.length = 0;
          const main = document.querySelector('main');
          main.replaceChildren(document.createElement(tag));
          const element = main.firstChild;
          element.region = 'gb';
          if (answers !== undefined && 'answers' in element) element.answers = answers;
          await element.updateComplete;
          return element;
        };
        globalThis.settle = async (element) => {
          while (!(await element.updateComplete));
          await Promise.resolve();
        };
      }, String(harmOn));
    });
    after(() => host.stop());

    for (const { tagName, attributes, members, slots } of elements) {
      const isExplainer = tagName === 'pinched-nerve-treatment-options';
      const sheets = tagName === 'pinched-nerve-symptom-checker' ? checkerSheets : { 'on its own': undefined };
      const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly).map(({ name }) => name);

      for (const [place, answers] of Object.entries(sheets)) {
        it(`do no harm in any attribute of <${tagName}>, ${place}`, async () => {
          const harm = await opened.run(
            async (tag, names, strings, sheet, together) => {
              const element = await globalThis.mount(tag, sheet);
              const found = [];
              for (const text of strings)
                for (const group of together ? [names] : names.map((name) => [name])) {
                  const before = group.map((name) => element.getAttribute(name));
                  for (const name of group) element.setAttribute(name, text);
                  await globalThis.settle(element);
                  for (const each of globalThis.harm()) found.push(`${group}=${text.slice(0, 60)}: ${each}`);
                  group.forEach((name, index) =>
                    before[index] === null ? element.removeAttribute(name) : element.setAttribute(name, before[index]),
                  );
                  if (group.includes('answers')) element.answers = sheet;
                  if (found.length) return found;
                }
              return found;
            },
            tagName,
            attributes.map(({ name }) => name),
            corpus,
            answers,
            isExplainer,
          );
          deepEqual(harm, []);
        });

        it(`do no harm in any property of <${tagName}>, nor do values that are no strings, ${place}`, async () => {
          const harm = await opened.run(
            async (tag, names, strings, sheet, together) => {
              const cyclic = {};
              cyclic.cyclic = cyclic;
              const odd = [
                0,
                -1,
                NaN,
                Infinity,
                10n,
                true,
                false,
                null,
                undefined,
                [],
                {},
                cyclic,
                [[]],
                () => 1,
                new Date(NaN),
                Object.create(null),
                new Map(),
                document.body,
                /x/,
                { toString: () => 'x' },
              ];
              const found = [];
              const element = await globalThis.mount(tag, sheet);
              for (const value of [...(together ? strings.slice(0, 30) : strings), ...odd]) {
                const before = names.map((name) => element[name]);
                for (const name of names) element[name] = value;
                await globalThis.settle(element);
                for (const each of globalThis.harm())
                  found.push(`${typeof value === 'string' ? value.slice(0, 60) : typeof value}: ${each}`);
                if (found.length) return found;
                names.forEach((name, index) => {
                  element[name] = name === 'answers' ? sheet : before[index];
                });
              }
              return found;
            },
            tagName,
            fields,
            corpus,
            answers,
            isExplainer,
          );
          deepEqual(harm, []);
        });

        it(`do no harm inside the rich data of <${tagName}>, as an object or as JSON, ${place}`, async () => {
          const harm = await opened.run(
            async (tag, names, strings, sheet) => {
              const element = await globalThis.mount(tag, sheet);
              const found = [];
              for (const text of strings) {
                const own = { number: text, label: text };
                const services = {
                  emergency: own,
                  advice: own,
                  crisis: own,
                  emergencyDepartment: text,
                  familyDoctor: text,
                  outOfHours: text,
                  links: [{ label: text, url: text }],
                  [text]: text,
                };
                const good = { number: '0800 123', label: text };
                const rich = {
                  services: [
                    services,
                    {
                      ...services,
                      emergency: good,
                      advice: good,
                      crisis: good,
                      links: [
                        { label: text, url: `https://example.org/${text}` },
                        { label: text, url: `/${text}` },
                      ],
                    },
                  ],
                  answers: [{ now: [text] }, { [text]: text }, { now: text, age: text }],
                  told: [{ phase: text, flags: [text], [text]: text, values: { [text]: text }, age: text, tried: [text] }, [text], text],
                };
                for (const name of names)
                  for (const value of rich[name] ?? []) {
                    for (const given of [value, JSON.stringify(value)]) {
                      element[name] = given;
                      await globalThis.settle(element);
                      for (const each of globalThis.harm())
                        found.push(`${name}=${String(given).slice(0, 80)} ${text.slice(0, 60)}: ${each}`);
                      if (found.length) return found;
                    }
                    // An empty text is no answer, so that a sheet of such is taken: back to where the test began.
                    element[name] = name === 'answers' ? sheet : undefined;
                  }
              }
              return found;
            },
            tagName,
            fields.filter((name) => ['services', 'answers', 'told'].includes(name)),
            isExplainer ? corpus.slice(0, 30) : corpus,
            answers,
          );
          deepEqual(harm, []);
        });
      }

      it(`do no harm in any slot of <${tagName}>, nor in its methods`, async () => {
        const harm = await opened.run(
          async (tag, names, methods, strings, sheet) => {
            const element = await globalThis.mount(tag, sheet);
            const found = [];
            for (const text of strings) {
              element.replaceChildren(
                ...[...names, text].map((name) => {
                  const child = document.createElement('p');
                  if (name) child.slot = name;
                  child.textContent = text;
                  return child;
                }),
              );
              if ('answers' in element) element.answers = sheet;
              for (const method of methods) element[method](text);
              await globalThis.settle(element);
              for (const each of globalThis.harm()) found.push(`${text.slice(0, 60)}: ${each}`);
              if (found.length) return found;
            }
            return found;
          },
          tagName,
          slots.map(({ name }) => name),
          members
            .filter(({ kind, parameters, name }) => kind === 'method' && parameters?.length && name !== 'focus')
            .map(({ name }) => name),
          corpus,
          calm,
        );
        deepEqual(harm, []);
      });
    }

    it('link an alert to a checker when they are its id', async () => {
      const lost = await opened.run(
        async (strings, answers) => {
          const main = document.querySelector('main');
          const failures = [];
          for (const text of strings.filter((each) => each !== '')) {
            const [alert, checker] = ['red-flag-alert', 'symptom-checker'].map((name) => document.createElement(`pinched-nerve-${name}`));
            main.replaceChildren(alert, checker);
            checker.id = text;
            alert.for = text;
            checker.answers = answers;
            await globalThis.settle(alert);
            if (!alert.active || !alert.shadowRoot.querySelector('[data-active="true"]')) failures.push(text.slice(0, 60));
          }
          return failures;
        },
        corpus,
        emergency,
      );
      deepEqual(lost, []);
    });

    it('do no harm in a placeholder', async () => {
      const harm = await opened.run(async (strings) => {
        await globalThis.mount('pinched-nerve-red-flag-alert');
        const main = document.querySelector('main');
        const found = [];
        for (const text of strings) {
          const divs = ['red-flag-alert', 'symptom-checker', text].map((name) => {
            const div = document.createElement('div');
            for (const each of ['region', 'level', 'for', 'services', 'answers', 'heading-level', 'lang', 'id', 'onclick'])
              div.setAttribute(`data-${each}`, text);
            div.setAttribute('data-pinched-nerve', name);
            div.textContent = text;
            return div;
          });
          main.replaceChildren(...divs);
          await new Promise((resolve) => setTimeout(resolve, 0));
          for (const element of main.querySelectorAll('[region]')) await globalThis.settle(element);
          if (main.querySelectorAll('[region]').length !== 2) found.push('not upgraded');
          if (divs[2].textContent !== text) found.push('the text inside is lost');
          found.push(...globalThis.harm());
          if (found.length) return [`${text.slice(0, 60)}`, ...found];
        }
        return found;
      }, corpus);
      deepEqual(harm, []);
    });

    it('would be seen if they ran, or if a link took them', async () => {
      const harm = await opened.run(async () => {
        const element = await globalThis.mount('pinched-nerve-red-flag-alert');
        element.shadowRoot.querySelector('a').setAttribute('href', 'javascript:1');
        element.shadowRoot.querySelector('section').setAttribute('onclick', 'x');
        element.shadowRoot.querySelector('ul').replaceChildren();
        globalThis.hacked = 1;
        const found = globalThis.harm();
        delete globalThis.hacked;
        return found;
      });
      equal(harm.length, 4, harm.join('\n'));
      ok(harm.some((each) => each.includes('ran as a script')));
    });
  });
