import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

/** A message of the tools as one text, with `{0}` for the first placeholder. */
function textOf({ contents }) {
  let text = '';
  let count = 0;
  for (const part of contents) text += typeof part === 'string' ? part : `{${part.index ?? count++}}`;
  return text;
}

/**
 * The translations in locales/*.xlf, read and checked by the tools that extracted them.
 *
 * @returns The English by message id; language to a map of message id to text, without the units that have none or an empty one; every
 * problem: a missing or obsolete unit, a lost placeholder; and how to bring the files in step with the source, as `npm run extract` does.
 */
export function readTranslations() {
  const config = readConfigFileAndWriteSchema('lit-localize.json');
  const localizer = new RuntimeLitLocalizer(config);
  const { messages, errors } = localizer.extractSourceMessages();
  const { translations } = localizer.readTranslationsSync();
  const problems = [...errors.map(String), ...localizer.validateTranslations(messages, translations).errors];
  const source = new Map(messages.map((message) => [message.name, textOf(message)]));
  const languages = new Map();
  for (const language of config.targetLocales) {
    // Some tools for translators write an empty target where there is nothing yet: said as it is, a sign would be blank.
    const units = (translations.get(language) ?? []).map((message) => [message.name, textOf(message)]);
    const texts = new Map(units.filter(([, text]) => text.trim()));
    for (const id of source.keys()) if (!texts.has(id)) problems.push(`${language}: no translation of ${id}`);
    for (const id of texts.keys()) if (!source.has(id)) problems.push(`${language}: ${id} is no longer in the source`);
    languages.set(language, texts);
  }
  return { source, languages, problems, extract: () => localizer.writeInterchangeFiles() };
}

const accents = Object.fromEntries([...'aeiouyAEIOUYcnsCNS'].map((letter, index) => [letter, [...'áéíóúýÁÉÍÓÚÝçñšÇÑŠ'][index]]));

/** A text of the pseudo-locale: accented, a third longer, in brackets, so that layout and forgotten sentences show. */
export function pseudo(english) {
  const accented = english.replace(/\{\d\}|[a-zA-Z]/g, (part) => accents[part] ?? part);
  return `⟦${accented}${' ~'.repeat(Math.ceil(english.length / 12))}⟧`;
}
