import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { compileStandalone } from '../../scripts/compile-messages.mjs';
import { answersOf } from '../support/answer-sheets.mjs';
import { openPage, startBrowser, walkChecker } from '../support/browser.mjs';

const { speaking } = await import('../../dist/esm/localization/message.js');
const { questionWords } = await import('../../dist/esm/wording/questions.js');
const { treatmentWords } = await import('../../dist/esm/wording/treatments/treatments.js');

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** Each script stands on a page that says another language and the other direction. */
const languages = {
  en: { direction: 'ltr', page: 'lang="ar" dir="rtl"' },
  es: { direction: 'ltr', page: 'lang="ar" dir="rtl"' },
  ar: { direction: 'rtl', page: 'lang="es" dir="ltr"' },
};
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

const page = (language) => `<!doctype html>
<html ${languages[language].page}>
<head><meta charset="utf-8"><title>A page</title><script src="${scriptOf(language)}" defer></script></head>
<body>
<pinched-nerve-red-flag-alert></pinched-nerve-red-flag-alert>
<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>
<pinched-nerve-treatment-options></pinched-nerve-treatment-options>
</body>
</html>`;

describe('the script of one language', () => {
  let session;
  before(async () => {
    session = await startBrowser({
      respond(request, response) {
        const [, language] = /^\/page\/(\w+)$/.exec(request.url) ?? [];
        if (!language) return false;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }).end(page(language));
        return true;
      },
    });
  });
  after(() => session.stop());

  for (const [language, { direction }] of Object.entries(languages)) {
    it(`says everything in ${language}, whatever the page says, and asks for no other file`, async () => {
      const { page: tab, heard } = await openPage(session.browser, `${session.address}/page/${language}`);
      assert.equal(await walkChecker(tab, answersOf('V107')), 'self-care');
      const shown = await tab.$$eval(
        'pinched-nerve-red-flag-alert, pinched-nerve-symptom-checker, pinched-nerve-treatment-options',
        (all) =>
          all.map(({ shadowRoot }) => {
            const { lang, dir } = shadowRoot.querySelector('.root');
            return { lang, dir };
          }),
      );
      assert.deepEqual(shown, Array(3).fill({ lang: language, dir: direction }));

      const texts = await textsOf(language);
      const wanted = speaking(texts, () =>
        Object.entries(questionWords).map(([id, { text, options }]) => [id, [text, ...Object.values(options)].map((say) => say())]),
      );
      const { compared, missing } = await tab.$eval(
        'pinched-nerve-symptom-checker',
        async (checker, questions) => {
          const result = { compared: 0, missing: [] };
          for (const [id, sentences] of questions) {
            checker.goTo(id);
            await checker.updateComplete;
            const question = checker.shadowRoot.querySelector(`#question-${id}`)?.textContent;
            if (question === undefined) continue;
            result.compared++;
            result.missing.push(...sentences.filter((sentence) => !question.includes(sentence)));
          }
          return result;
        },
        wanted,
      );
      assert.deepEqual(missing, []);
      assert.ok(compared >= 34, `${compared} questions were compared`);

      const names = speaking(texts, () => Object.values(treatmentWords).map(({ name }) => name()));
      const options = await tab.$eval('pinched-nerve-treatment-options', ({ shadowRoot }) => shadowRoot.textContent);
      const named = names.filter((name) => options.includes(name)).length;
      assert.ok(named >= 20, `${named} of ${names.length} treatments are named`);

      const files = heard.requests.map((url) => new URL(url).pathname).filter((name) => name !== '/favicon.ico');
      assert.deepEqual(files, [`/page/${language}`, scriptOf(language)]);
      assert.deepEqual(heard.errors, []);
      assert.deepEqual(heard.warnings, []);
      await tab.close();
    });

    it(`has no way to load anything in ${language}`, () => {
      const code = fs.readFileSync(`.${scriptOf(language)}`, 'utf8');
      assert.deepEqual(code.match(/\bimport\s*\(|\bfetch\s*\(|XMLHttpRequest|importScripts|currentScript|locales\//g) ?? [], []);
    });
  }

  it('keeps its language when the lang of the page changes', async () => {
    const { page: tab } = await openPage(session.browser, `${session.address}/page/ar`);
    const lang = await tab.$eval('pinched-nerve-symptom-checker', async (checker) => {
      document.documentElement.lang = 'en';
      checker.lang = 'es';
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await checker.updateComplete;
      return checker.shadowRoot.querySelector('.root').lang;
    });
    assert.equal(lang, 'ar');
    await tab.close();
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
