/**
 * Fails when a translation is not in step with the source: units missing or obsolete, placeholders lost, an English text that
 * changed after it was translated, plural forms that a language needs, or files that `npm run extract` would change.
 */
import fs from 'node:fs';
import { readTranslations } from './translations.mjs';

const { source, languages, problems, extract } = readTranslations();
const files = [...languages.keys()].map((language) => `locales/${language}.xlf`);
const before = files.map((file) => fs.readFileSync(file, 'utf8'));
await extract();
files.forEach((file, index) => {
  if (fs.readFileSync(file, 'utf8') === before[index]) return;
  problems.push(`${file}: not as the source wants it; run "npm run extract" and translate what changed`);
  fs.writeFileSync(file, before[index]);
});

// Every category of a language needs its own sentence; a translator's note says which sentence is for which.
for (const [language] of languages) {
  const forms = new Map();
  for (const [, id, note] of fs
    .readFileSync(`locales/${language}.xlf`, 'utf8')
    .matchAll(/<trans-unit id="([^"]+)">(?:(?!<\/trans-unit>)[\s\S])*?<note[^>]*>([^<]*)<\/note>/g)) {
    const [, category] = /Plural form "(\w+)"/.exec(note) ?? [];
    if (!category) continue;
    const name = id.slice(0, -category.length - 1);
    forms.set(name, [...(forms.get(name) ?? []), category]);
  }
  if (!forms.size) problems.push(`locales/${language}.xlf: no plural forms were found; does the note still say 'Plural form "…"'?`);
  for (const [name, there] of forms)
    for (const category of new Intl.PluralRules(language).resolvedOptions().pluralCategories)
      if (!there.includes(category)) problems.push(`locales/${language}.xlf: ${name} has no plural form "${category}"`);
}

for (const problem of problems.slice(0, 40)) console.error(problem);
if (problems.length > 40) console.error(`… and ${problems.length - 40} more`);
for (const [language, texts] of languages) {
  const open = [...source.keys()].filter((id) => !texts.has(id)).length;
  if (open) console.error(`${language}: ${open} of ${source.size} sentences are not translated yet`);
}
console.log(problems.length ? `${problems.length} problems` : `${source.size} messages in ${languages.size} languages are in step`);
process.exitCode = problems.length ? 1 : 0;
