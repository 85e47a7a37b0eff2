import { expect, test } from '@jest/globals';
import { chooseMode } from './settings.mjs';

test('our own database serves the demonstration, an operator’s serves production', () => {
  expect(chooseMode({})).toBe('demonstration');
  expect(chooseMode({ DATABASE_URL: 'postgres://x' })).toBe('production');
  expect(chooseMode({ DATABASE_URL: 'postgres://x', COHORTIUM_MODE: 'demonstration' })).toBe('demonstration');
});

test('nothing switches the demonstration on where NODE_ENV says production', () => {
  expect(() => chooseMode({ NODE_ENV: 'production' })).toThrow(/must not run there/);
  expect(() => chooseMode({ NODE_ENV: 'production', DATABASE_URL: 'postgres://x', COHORTIUM_MODE: 'demonstration' })).toThrow(/must not run there/);
  expect(() => chooseMode({ NODE_ENV: 'production', DATABASE_URL: 'postgres://x', COHORTIUM_MODE: 'development' })).toThrow(/must not run there/);
  expect(() => chooseMode({ NODE_ENV: 'production', DATABASE_URL: 'postgres://x', COHORTIUM_DEMO: 'fill' })).toThrow(/made-up people/);
  expect(chooseMode({ NODE_ENV: 'production', DATABASE_URL: 'postgres://x' })).toBe('production');
});

test('a misspelt mode is refused', () => {
  expect(() => chooseMode({ COHORTIUM_MODE: 'demo' })).toThrow(/demonstration/);
});
