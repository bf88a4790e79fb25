import js from '@eslint/js'
import importX from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const ROOMS = ['content', 'ceremonies', 'honors', 'gatherings', 'office']

// Imports only go down: pages → (contracts and rules) domain; functions → domain; domain → nothing above it.
const floors = [
  {
    target: './domain',
    from: ['./src', './cloudfunctions', './localcloud', './deploy'],
    message: 'The domain stands on nothing above it.',
  },
  {
    target: './cloudfunctions',
    from: ['./src', './localcloud', './deploy'],
    message: 'Functions stand on the domain only.',
  },
  {
    target: './src',
    from: ['./cloudfunctions', './localcloud', './deploy'],
    message: 'Pages reach the cloud through src/cloud only.',
  },
  {
    target: './localcloud',
    from: ['./src', './cloudfunctions', './domain', './deploy'],
    message: 'The local cloud knows nothing of 乡风.',
  },
]

// A room meets another only on the domain floor, through its index.ts.
const rooms = ROOMS.flatMap((room) =>
  ROOMS.filter((other) => other !== room).flatMap((other) => [
    { target: `./src/${room}`, from: `./src/${other}`, message: 'Rooms do not share pages.' },
    {
      target: `./cloudfunctions/${room}`,
      from: `./cloudfunctions/${other}`,
      message: 'Functions do not share code but lib.',
    },
    {
      target: `./domain/${room}`,
      from: `./domain/${other}`,
      except: ['./index.ts'],
      message: 'Ask the other room through its index.ts.',
    },
  ]),
)

// What every room's desk stands on stands on no room.
const desk = ROOMS.map((room) => ({
  target: './src/desk',
  from: `./src/${room}`,
  message: 'The desk serves every room and knows none.',
}))

// Pages of ceremonies in packages of their own: they may use that room's, it not theirs.
const ofCeremonies = ['cadre', 'council'].flatMap((part) => [
  ...ROOMS.filter((room) => room !== 'ceremonies').map((room) => ({
    target: `./src/${part}`,
    from: `./src/${room}`,
    message: 'Rooms do not share pages.',
  })),
  {
    target: './src/ceremonies',
    from: `./src/${part}`,
    message: 'A package apart uses ceremonies, not the reverse.',
  },
])

export default tseslint.config(
  {
    ignores: [
      'dist',
      'node_modules',
      '.local',
      '.cache',
      'test-results',
      'playwright-report',
      'src/custom-tab-bar',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver': { typescript: true } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', { zones: [...floors, ...rooms, ...desk, ...ofCeremonies] }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
      'no-console': 'off',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  // Tests drive a floor from above it, through the running cloud.
  { files: ['**/*.test.ts'], rules: { 'import-x/no-restricted-paths': 'off' } },
)
