import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** Attributes that people read or hear. */
const READ =
  '/^(alt|aria-description|aria-label|aria-valuetext|label|placeholder|question|title|verb|what)$/';
/** At least two letters on end. */
const WORD = '/\\p{L}{2}/u';
/** What is called the same in every language; commands are, too. */
const NAME = '/^\\s*(BibTeX|Claimgraph|UTC|km2)[\\s:]*$/';
/** A literal, or one of two or more. */
const LITERALS = ['', 'ConditionalExpression > ', 'LogicalExpression > '].flatMap((parent) => [
  `${parent}Literal[value=${WORD}]`,
  `${parent}TemplateLiteral:has(TemplateElement[value.raw=${WORD}])`,
]);
const TEXTS_IN_CODE = [
  `:matches(JSXElement[openingElement.name.name!="code"], JSXFragment) > JSXText[value=${WORD}]:not([value=${NAME}])`,
  `JSXAttribute[name.name=${READ}] > Literal[value=${WORD}]:not([value=${NAME}])`,
  ...LITERALS.flatMap((literal) => [
    `JSXAttribute[name.name=${READ}] > JSXExpressionContainer > ${literal}`,
    `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > ${literal}`,
  ]),
].map((selector) => ({ selector, message: 'Move this text to the catalogues in explorer/language.' }));

export default defineConfig(
  globalIgnores(['dist', '.claimgraph', 'node_modules', 'explorer/api/schema-types.d.ts']),
  eslint.configs.recommended,
  typescript.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.mjs'] } },
    },
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off',
      // The driver declares its plain option objects as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Answers of a server under test are JSON, read as freely as a client would.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-properties': [
        'error',
        {
          property: 'waitForFunction',
          message:
            'Evaluates text in the page, which its content security policy forbids. Use until() or a locator.',
        },
      ],
    },
  },
  {
    // Texts of the interface are in explorer/language, so that it can be read in every language there.
    files: ['explorer/**/*.tsx'],
    ignores: ['explorer/views/style/**'],
    rules: { 'no-restricted-syntax': ['error', ...TEXTS_IN_CODE] },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [typescript.configs.disableTypeChecked] },
);
