/** @type {import('jest').Config} The tests of packages/*; each app has a configuration of its own. */
export default {
  roots: ['<rootDir>/packages'],
  testMatch: ['**/src/**/*.spec.{ts,mjs}', '**/test/**/*.spec.{ts,mjs}'],
  testEnvironment: 'node',
  moduleFileExtensions: ['mjs', 'js', 'ts', 'json', 'node'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', {
      swcrc: false,
      jsc: { experimental: { keepImportAttributes: true }, parser: { syntax: 'typescript' }, target: 'es2024' },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    }],
  },
  testTimeout: 20_000,
};
