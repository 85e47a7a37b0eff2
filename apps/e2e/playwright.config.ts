import { defineConfig } from '@playwright/test';
import { findChromium } from './support/chromium.ts';

const chromium = await findChromium();
const report = process.env['PLAYWRIGHT_REPORT'];

const long = '**/{ideas,keyboard,main-job}.spec.ts';

/** Two stories at a time, never tried again: a story that passes only sometimes has failed. */
export default defineConfig({
  testDir: '.',
  // The longest stories begin: they would be left to run alone at the end, where the many short tests fill both workers.
  projects: [{ name: 'first', testMatch: long }, { name: 'then', testMatch: '**/*.spec.ts', testIgnore: long }],
  globalSetup: './support/global-setup.ts',
  outputDir: './test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    // Recorded only when asked for: it costs a third of a story's processor time, whether the story fails or not.
    trace: process.env['PLAYWRIGHT_TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: chromium.executablePath,
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
      env: { ...definedEnvironment(), ...chromium.env },
    },
  },
});

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
