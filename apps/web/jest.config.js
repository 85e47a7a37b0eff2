/** @type {import('jest').Config} Native ESM in jsdom. What jsdom lacks is in test/setup.ts; styles and pictures become names. */
export default {
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}', '<rootDir>/test/**/*.spec.{ts,tsx}'],
  testEnvironment: 'jsdom',
  // "browser" would choose bundles that jsdom has no module loader for.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  maxWorkers: 2,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '\\.(css|svg|png|jpg|webp|woff2)(\\?.*)?$': '<rootDir>/test/asset.js' },
  transform: {
    '\\.tsx?$': ['@swc/jest', {
      swcrc: false,
      jsc: {
        experimental: { keepImportAttributes: true },
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2024',
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    }],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testTimeout: 20_000,
};
