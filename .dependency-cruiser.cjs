/** Imports go one way only: core ← knowledge ← wording ← elements ← entries; localization ← wording, elements. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|node_modules|dist)', pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: { path: '^src' }, to: { circular: true } },
    only('core-imports-nothing', '^src/core', '^src/core'),
    only('knowledge-imports-core', '^src/knowledge', '^src/(core|knowledge)'),
    only('localization-stands-alone', '^src/localization', '^src/localization|^node_modules/@lit/localize'),
    only('wording-imports-knowledge', '^src/wording', '^src/(core|knowledge|wording|localization)|^node_modules/@lit/localize'),
    only('shared-knows-no-element', '^src/elements/shared', '^src/(core|knowledge|wording|localization|elements/shared)|^node_modules/(lit|@lit)'),
    ...['symptom-checker', 'red-flag-alert', 'treatment-options'].map((element) =>
      only(`${element}-knows-no-other-element`, `^src/elements/${element}`, `^src/(core|knowledge|wording|localization|elements/(shared|${element}))|^node_modules/(lit|@lit)`),
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'default'], exportsFields: ['exports'] },
    doNotFollow: { path: 'node_modules' },
  },
};
