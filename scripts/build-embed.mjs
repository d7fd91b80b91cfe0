/**
 * Writes dist/embed.html, its script, and the helper for the page around it. Needs dist/esm and dist/locales.
 *
 * The page holds the danger signs in every language, so that they are there whichever language is wanted and whether or not a
 * script runs; its script keeps those of one language, inside the tag. It has no inline script or style.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const built = (file) => import(pathToFileURL(path.resolve('dist', file)).href);
const { sayMarked, speaking } = await built('esm/localization/message.js');
const { directionOf, languageNames } = await built('esm/localization/languages.js');
const { safetyNet } = await built('esm/knowledge/safety-net.js');
const { alertWords } = await built('esm/wording/alert.js');
const { checkerWords } = await built('esm/wording/checker.js');
const { emergencyWords } = await built('esm/wording/emergency.js');
const { safetyNetWords } = await built('esm/wording/safety-net.js');

const escape = (text) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** A sentence in a tag; marked as English where the language lacks it. */
function tagged(tag, sentence) {
  const { text, inEnglish } = sayMarked(sentence);
  return `<${tag}${inEnglish ? ' lang="en" dir="ltr"' : ''}>${escape(text)}</${tag}>`;
}

/** The danger signs of an emergency in the language of the work in progress, as the alert says them where no region is known. */
function dangerSigns(language) {
  const heading = () => alertWords.emergency.calm({ emergencyNumber: emergencyWords.localNumber() });
  const signs = Object.keys(safetyNet).filter((id) => safetyNet[id].level === 'emergency');
  return `      <section lang="${language}" dir="${directionOf(language)}" data-title="${escape(checkerWords.title())}">
        ${tagged('h2', heading)}
        <ul>
${signs.map((id) => `          ${tagged('li', safetyNetWords[id])}`).join('\n')}
        </ul>
        ${tagged('p', emergencyWords.about112)}
      </section>`;
}

const sections = await Promise.all(
  Object.keys(languageNames).map(async (language) => {
    const texts = language === 'en' ? undefined : (await built(`locales/${language}.js`)).texts;
    return speaking(
      texts?.map((text) => text ?? undefined),
      () => dangerSigns(language),
    );
  }),
);

fs.writeFileSync(
  'dist/embed.html',
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
    <title>${escape(checkerWords.title())}</title>
    <script defer src="embed.js"></script>
  </head>
  <body>
    <main>
${sections.join('\n')}
    </main>
  </body>
</html>
`,
);

for (const name of ['embed', 'embed-height']) {
  const bundle = await rollup({
    input: `dist/esm/entries/${name}.js`,
    plugins: [nodeResolve(), terser({ ecma: 2022, compress: { passes: 3 } })],
  });
  await bundle.write({ file: `dist/${name}.js`, format: 'iife' });
}
