/** What the WordPress plugin must know of the widgets, taken from the built modules: regions, sentences in each language, colours. */
import { pathToFileURL } from 'node:url';
import path from 'node:path';

/** Imports a built file of dist. */
function built(file) {
  return import(pathToFileURL(path.resolve('dist', file)).href);
}

/** The sentences that stand inside the tags until the script is ready. `{number}` and the like are filled in by the plugin. */
async function sentences() {
  const [
    { alertWords },
    { emergencyWords },
    { safetyNetWords },
    { safetyNet },
    { urgentAdvice },
    { explainerWords },
    { regionWords },
    { regionNames },
  ] = await Promise.all(
    [
      'wording/alert.js',
      'wording/emergency.js',
      'wording/safety-net.js',
      'knowledge/safety-net.js',
      'wording/level-advice-urgent.js',
      'wording/treatments/explainer.js',
      'wording/regions.js',
      'wording/region-names.js',
    ].map((file) => built(`esm/${file}`)),
  );
  const signsOf = (level) =>
    Object.keys(safetyNet)
      .filter((id) => safetyNet[id].level === level)
      .map((id) => safetyNetWords[id]);
  return {
    'emergency-title': () => alertWords.emergency.calm({ emergencyNumber: '{number}' }),
    'emergency-signs': signsOf('emergency'),
    'urgent-title': alertWords.urgent.calm,
    'urgent-signs': signsOf('urgent'),
    'urgent-who': () =>
      urgentAdvice.who({ familyDoctor: '{familyDoctor}', outOfHours: '{outOfHours}', emergencyDepartment: '{emergencyDepartment}' }),
    'local-number': emergencyWords.localNumber,
    or: () => emergencyWords.or('{first}', '{second}'),
    call: () => emergencyWords.call('{number}'),
    'about-112': emergencyWords.about112,
    unverified: emergencyWords.unverified,
    'go-to': () => emergencyWords.goTo('{emergencyDepartment}'),
    'do-not-drive': emergencyWords.doNotDrive,
    'options-title': explainerWords.title,
    'options-decision': explainerWords.decision,
    'options-not-advice': explainerWords.notAdvice,
    regions: Object.fromEntries(
      Object.entries(regionWords).map(([id, { emergencyDepartment, familyDoctor, outOfHours }]) => [
        id,
        { name: regionNames[id], emergencyDepartment, familyDoctor, outOfHours },
      ]),
    ),
  };
}

/** A tree of sentences as a tree of texts. */
function told(node, tell) {
  if (typeof node === 'function') return tell(node);
  if (Array.isArray(node)) return node.map((child) => told(child, tell));
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, told(child, tell)]));
}

/**
 * The colours that a host may set with what they are if it does not, and the fixed ones that text must stand out from.
 * Read from the styles themselves, so that the plugin's check can never lag behind them.
 */
async function colors() {
  const [{ baseStyles }, { controlStyles }] = await Promise.all([
    built('esm/elements/shared/base.styles.js'),
    built('esm/elements/shared/controls.styles.js'),
  ]);
  const css = `${baseStyles.cssText}\n${controlStyles.cssText}`;
  const both = (name, host) => {
    const value = host
      ? `var\\(${host}, light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)\\)`
      : 'light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)';
    const found = new RegExp(`--_${name}: ${value};`).exec(css);
    if (!found) throw new Error(`the styles have no light-dark colour --_${name}; scripts/cms/wordpress-data.mjs reads it from there`);
    return { light: found[1], dark: found[2] };
  };
  const own = ['text', 'surface', 'border', 'accent', 'on-accent'];
  const fixed = ['urgent-tint', 'soon-tint', 'routine-tint', 'self-care-tint', 'error'];
  return {
    own: Object.fromEntries(own.map((name) => [name, both(name, `--pinched-nerve-color-${name}`)])),
    fixed: Object.fromEntries(fixed.map((name) => [name, both(name)])),
  };
}

/** All of it, as plain data. A language that lacks a sentence is left out: its danger signs would be half English. */
export async function pluginData() {
  const [{ regions }, { languages, languageNames, directionOf }, { addMessages, messagesOf }, { sayMarked, speaking }] = await Promise.all(
    ['knowledge/regions.js', 'localization/languages.js', 'localization/load.js', 'localization/message.js'].map((file) =>
      built(`esm/${file}`),
    ),
  );
  const tree = await sentences();
  const offered = languages.filter((language) => language in languageNames);
  const texts = {};
  for (const language of offered) {
    if (language !== 'en') {
      addMessages(language, 'base', await built(`locales/${language}.js`));
      addMessages(language, 'treatments', await built(`locales/${language}.treatments.js`));
    }
    const missing = [];
    const translated = speaking(messagesOf(language), () =>
      told(tree, (sentence) => {
        const { text, inEnglish } = sayMarked(sentence);
        if (inEnglish) missing.push(text);
        return text;
      }),
    );
    if (missing.length)
      console.warn(
        `${language} is left out of the WordPress plugin: locales/${language}.xlf lacks ${missing.length} of its sentences, such as "${missing[0]}"`,
      );
    else texts[language] = translated;
  }
  return {
    languages: Object.fromEntries(
      Object.keys(texts).map((language) => [language, { name: languageNames[language], direction: directionOf(language) }]),
    ),
    regions: Object.fromEntries(
      Object.entries(regions).map(([id, { emergency, verified }]) => [id, { emergency, verified: verified === true }]),
    ),
    colors: await colors(),
    texts,
  };
}

/** Plain data as PHP, indented with tabs. */
export function phpOf(value, depth = 0) {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  const indent = '\t'.repeat(depth + 1);
  const rows = Array.isArray(value)
    ? value.map((child) => `${indent}${phpOf(child, depth + 1)},\n`)
    : Object.entries(value).map(([key, child]) => `${indent}${phpOf(key)} => ${phpOf(child, depth + 1)},\n`);
  return rows.length ? `array(\n${rows.join('')}${'\t'.repeat(depth)})` : 'array()';
}
