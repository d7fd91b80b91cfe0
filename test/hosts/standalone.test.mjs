import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { compileStandalone } from '../../scripts/compile-messages.mjs';
import { answersOf } from '../support/answer-sheets.mjs';
import { browserNames, hostPage, startHost, walk } from '../support/hosts.mjs';

const { knowledge } = await import('../../dist/esm/knowledge/index.js');
const { directionOf, languageNames } = await import('../../dist/esm/localization/languages.js');
const { speaking } = await import('../../dist/esm/localization/message.js');
const { questionWords } = await import('../../dist/esm/wording/questions.js');
const { treatmentWords } = await import('../../dist/esm/wording/treatments/treatments.js');

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

/** Each script stands on a page that says another language and the other direction. */
const languages = Object.fromEntries(
  Object.keys(languageNames).map((language) => {
    const direction = directionOf(language);
    return [language, { direction, page: direction === 'rtl' ? 'lang="es" dir="ltr"' : 'lang="ar" dir="rtl"' }];
  }),
);
const scriptOf = (language) => `/dist/standalone/pinched-nerve-widgets.${language}.js`;

/** What the language files say, by message number; `undefined` is English. */
async function textsOf(language) {
  if (language === 'en') return undefined;
  const texts = [];
  for (const name of [language, `${language}.treatments`]) {
    const file = await import(`../../dist/locales/${name}.js`);
    file.texts.forEach((text, index) => {
      texts[file.from + index] = text ?? undefined;
    });
  }
  return texts;
}

/** Browsers do not agree on the digits of plain `ar`: sentences are compared in Western ones. */
const western = (text) =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');

const page = (language) => ({
  html: hostPage({
    attributes: languages[language].page,
    head: `<script src="${scriptOf(language)}" defer></script>`,
    body: '<pinched-nerve-red-flag-alert></pinched-nerve-red-flag-alert><pinched-nerve-symptom-checker></pinched-nerve-symptom-checker><pinched-nerve-treatment-options></pinched-nerve-treatment-options>',
  }),
  headers: { 'content-security-policy': policy },
});

for (const name of browserNames)
  describe(`the script of one language, in ${name}`, () => {
    let host;
    before(async () => {
      host = await startHost(name);
    });
    after(() => host.stop());

    // In one browser every language; in the others the one that reads the other way.
    for (const language of name === 'Chromium' ? Object.keys(languages) : ['ar'])
      it(`says everything in ${language}, whatever the page says, and asks for no other file`, async () => {
        const opened = await host.open(page(language));
        assert.equal(await opened.run(walk, answersOf('V107')), 'self-care');
        const shown = await opened.run(() =>
          ['red-flag-alert', 'symptom-checker', 'treatment-options'].map((each) => {
            const { lang, dir } = document.querySelector(`pinched-nerve-${each}`).shadowRoot.querySelector('.root');
            return { lang, dir };
          }),
        );
        assert.deepEqual(shown, Array(3).fill({ lang: language, dir: languages[language].direction }));

        const texts = await textsOf(language);
        const wanted = speaking(texts, () =>
          Object.entries(questionWords).map(([id, { text, options }]) => [id, [text, ...Object.values(options)].map((say) => say())]),
        );
        const shownTexts = await opened.run(
          async (ids) => {
            const checker = document.querySelector('pinched-nerve-symptom-checker');
            const found = {};
            for (const id of ids) {
              checker.goTo(id);
              await checker.updateComplete;
              found[id] = checker.shadowRoot.querySelector(`#question-${id}`)?.textContent;
            }
            return found;
          },
          wanted.map(([id]) => id).filter((id) => !knowledge.questions[id].askWhen),
        );
        const seen = wanted.filter(([id]) => shownTexts[id]);
        const compared = seen.length;
        const missing = seen.flatMap(([id, sentences]) => sentences.filter((sentence) => !western(shownTexts[id]).includes(sentence)));
        assert.deepEqual(missing, []);
        assert.ok(compared >= 34, `${compared} questions were compared`);

        const names = speaking(texts, () => Object.values(treatmentWords).map((words) => words.name()));
        const options = await opened.run(() => document.querySelector('pinched-nerve-treatment-options').shadowRoot.textContent);
        const named = names.filter((each) => western(options).includes(each)).length;
        assert.ok(named >= 20, `${named} of ${names.length} treatments are named`);

        const files = host.asked.filter((url) => !/^\/host-|^\/icon|^\/favicon/.test(url));
        assert.deepEqual(files, ['/heard.js', scriptOf(language)]);
        assert.deepEqual(await opened.heard(), { errors: [], warnings: [], violations: [], failed: [] });
        await opened.close();
      });

    it('keeps its language when the lang of the page changes', async () => {
      const opened = await host.open(page('ar'));
      const lang = await opened.run(async () => {
        const checker = document.querySelector('pinched-nerve-symptom-checker');
        document.documentElement.lang = 'en';
        checker.lang = 'es';
        await new Promise((resolve) => requestAnimationFrame(resolve));
        await checker.updateComplete;
        return checker.shadowRoot.querySelector('.root').lang;
      });
      assert.equal(lang, 'ar');
      await opened.close();
    });
  });

describe('the script of one language', () => {
  for (const language of Object.keys(languages))
    it(`has no way to load anything in ${language}`, () => {
      const code = fs.readFileSync(`.${scriptOf(language)}`, 'utf8');
      assert.deepEqual(code.match(/\bimport\s*\(|\bfetch\s*\(|XMLHttpRequest|importScripts|currentScript|locales\//g) ?? [], []);
    });
});

describe('a sentence that a script of one language lacks', () => {
  it('is said in English, and marked so', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'standalone-'));
    try {
      for (const name of ['wording', 'localization']) fs.mkdirSync(path.join(folder, name));
      fs.writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
      fs.copyFileSync('dist/esm/localization/message.js', path.join(folder, 'localization', 'message.js'));
      fs.writeFileSync(
        path.join(folder, 'wording', 'words.js'),
        `import { msg, str } from '@lit/localize';
export const first = () => msg('one', { id: 'first', desc: '' });
export const second = () => msg('two', { id: 'second', desc: '' });
export const third = (name) => msg(str\`three \${name}\`, { id: 'third', desc: '' });
export const fourth = (name) => msg(str\`four \${name}\`, { id: 'fourth', desc: '' });\n`,
      );
      const texts = new Map([
        ['first', 'uno'],
        ['third', 'tres {0}'],
      ]);
      compileStandalone(folder, 'es', texts);
      const { first, second, third, fourth } = await import(pathToFileURL(path.join(folder, 'wording', 'words.js')).href);
      const { sayMarked } = await import(pathToFileURL(path.join(folder, 'localization', 'message.js')).href);
      assert.deepEqual(
        [first, second, () => third('x'), () => fourth('x')].map((sentence) => sayMarked(sentence)),
        [
          { text: 'uno', inEnglish: false },
          { text: 'two', inEnglish: true },
          { text: 'tres x', inEnglish: false },
          { text: 'four x', inEnglish: true },
        ],
      );
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});
