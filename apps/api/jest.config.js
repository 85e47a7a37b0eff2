/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  testEnvironment: '<rootDir>/test/native-environment.js',
  testSequencer: '<rootDir>/test/long-first.js',
  globalSetup: '<rootDir>/test/global-setup.ts',
  globalTeardown: '<rootDir>/test/global-teardown.ts',
  maxWorkers: 2,
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.[cm]?[jt]s$': ['<rootDir>/test/native-modules.js', {
      swcrc: false,
      jsc: { experimental: { keepImportAttributes: true }, parser: { syntax: 'typescript' }, target: 'es2024' },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    }],
  },
  transformIgnorePatterns: [],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testTimeout: 20_000,
};
