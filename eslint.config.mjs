import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { noEnglishInTemplates } from './scripts/no-english-in-templates.mjs';

/** Inline styles are refused by strict security policies. */
const noInlineStyle = {
  meta: { type: 'problem', schema: [], messages: { style: 'style= in a template violates style-src; use a class or a custom property.' } },
  create(context) {
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.type === 'Identifier' && /^(html|svg)$/.test(tag.name) && quasi.quasis.some((part) => /\sstyle=/.test(part.value.raw)))
          context.report({ node: quasi, messageId: 'style' });
      },
    };
  },
};

export default tseslint.config(
  { ignores: ['dist', 'build', 'node_modules', 'storybook-static', 'reports', 'src/generated', 'integrations'] },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { own: { rules: { 'no-english-in-templates': noEnglishInTemplates, 'no-inline-style': noInlineStyle } } },
    rules: {
      'own/no-english-in-templates': 'error',
      'own/no-inline-style': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-imports': ['error', { patterns: ['lit/directives/style-map*', 'lit/directives/unsafe-*', 'lit/static-html*'] }],
    },
  },
);
