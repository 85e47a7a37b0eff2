import { expect, test } from '@jest/globals';
import { Config } from './config.ts';

const DATABASE_URL = 'postgres://localhost/cohortium';

test('a server is a production server unless another mode is asked for', () => {
  expect(new Config({ DATABASE_URL }).mode).toBe('production');
  expect(new Config({ DATABASE_URL, NODE_ENV: 'development' }).mode).toBe('production');
  expect(new Config({ DATABASE_URL, COHORTIUM_MODE: 'development' }).mode).toBe('development');
});
