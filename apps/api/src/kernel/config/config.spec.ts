import { expect, test } from '@jest/globals';
import { Config } from './config.ts';

const DATABASE_URL = 'postgres://localhost/cohortium';
const PUBLIC_URL = 'https://network.example.org/';
const SMTP_URL = 'smtp://mail.example.org:587';
const whole = { DATABASE_URL, PUBLIC_URL, SMTP_URL };

/** What a start with these settings is told, line by line; none when it would start. */
function told(env: Readonly<Record<string, string | undefined>>): string[] {
  try {
    return [new Config(env)].flatMap(() => []);
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : ['?'];
  }
}

test('a server is a production server unless another mode is asked for', () => {
  expect(new Config(whole).mode).toBe('production');
  expect(new Config({ ...whole, NODE_ENV: 'development' }).mode).toBe('production');
  expect(new Config({ DATABASE_URL, COHORTIUM_MODE: 'development' }).mode).toBe('development');
});

test.each<Record<string, string>>([{}, { COHORTIUM_MODE: 'production' }, { NODE_ENV: 'production' }])('production (%j) says all that is missing at once, a line each', env => {
  expect(told(env)).toEqual([expect.stringMatching(/^DATABASE_URL is missing: .*postgres:/), expect.stringMatching(/^PUBLIC_URL is missing: .*https:/), expect.stringMatching(/^SMTP_URL is missing: .*smtp:/)]);
  expect(told({ ...env, ...whole })).toEqual([]);
});

test('an empty setting is a missing one', () => {
  expect(told({ ...whole, SMTP_URL: '' })).toEqual([expect.stringMatching(/^SMTP_URL is missing/)]);
});

test.each(['demonstration', 'development'])('NODE_ENV=production refuses %s, whatever else is set', COHORTIUM_MODE => {
  expect(told({ ...whole, NODE_ENV: 'production', COHORTIUM_MODE })).toEqual([expect.stringMatching(/^COHORTIUM_MODE is .* NODE_ENV says production/)]);
  expect(told({ DATABASE_URL, COHORTIUM_MODE })).toEqual([]);
});

test('a wrong setting is named with what to write, and its value, which may hold a password, is not repeated', () => {
  const lines = told({ ...whole, DATABASE_URL: 'mysql://ana:secret@db', PORT: 'http', COHORTIUM_MODE: 'demo' });
  expect(lines).toEqual([expect.stringMatching(/^DATABASE_URL cannot be used: give/), expect.stringMatching(/^PORT cannot be used/), expect.stringMatching(/^COHORTIUM_MODE cannot be used: it may be/)]);
  expect(lines.join()).not.toContain('secret');
});
