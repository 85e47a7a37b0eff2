import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { applicationRole } from './database.module.ts';

const name = `unusable_${randomBytes(6).toString('hex')}`;
const cluster = new URL(process.env['TEST_DATABASE_URL'] ?? '');
const at = (changes: Partial<Pick<URL, 'username' | 'password' | 'host' | 'pathname'>>): string => Object.assign(new URL(cluster.href), changes).href;
const own = at({ pathname: `/${name}`, username: name, password: 'right' });

async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** What the program says to the person who runs it, as the last word on its error output, and the code it ends with. */
const migrating = (url: string): Promise<{ code: unknown; words: string }> => new Promise(resolve => {
  const env = { ...process.env, DATABASE_URL: url, COHORTIUM_MODE: 'development' };
  execFile(process.execPath, [join(import.meta.dirname, '../../../dist/migrate.js')], { env }, (error, _output, words) => resolve({ code: error?.code ?? 0, words }));
});
const told = (words: RegExp) => ({ code: 78, words: expect.stringMatching(new RegExp(`^[^\n]*${words.source}[^\n]*\n$`)) });

beforeAll(() => run(cluster.href, `CREATE ROLE ${name} LOGIN PASSWORD 'right'`, `CREATE DATABASE ${name} OWNER ${name}`));
afterAll(() => run(cluster.href, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, `DROP ROLE ${name}`));

test.each([
  ['nobody listens', at({ host: '127.0.0.1:9' }), /does not answer/],
  ['no such host', at({ host: 'nowhere.invalid' }), /does not answer/],
  ['a wrong password', at({ pathname: `/${name}`, username: name, password: 'wrong' }), /refuses this user/],
  ['no such database', at({ pathname: '/nothing_of_the_kind' }), /does not exist: create it first/],
  ['a role that owns nothing there', at({ pathname: '/postgres', username: name, password: 'right' }), /GRANT cohortium_app TO unusable_/],
  ['no TLS where it is demanded', `${cluster.href}?sslmode=verify-full`, /do not agree on TLS/],
])('%s: one line says what to do', async (_, url, words) => {
  expect(await migrating(url)).toEqual(told(words));
});

test('a port where something else listens, and says nothing, is given up', async () => {
  const mute = createServer(socket => socket.on('error', () => undefined)).listen(0, '127.0.0.1');
  await new Promise(resolve => mute.once('listening', resolve));
  expect(await migrating(at({ host: `127.0.0.1:${(mute.address() as AddressInfo).port}` }))).toEqual(told(/does not answer/));
  mute.close();
}, 30_000);

test('a database with the tables of another program is left as it is', async () => {
  await run(own, 'CREATE TABLE account (login text)', 'CREATE TABLE migrations (id int, name text)', `INSERT INTO migrations VALUES (1, 'Init1')`);
  expect(await migrating(own)).toEqual(told(/tables of another program \(account\): give Cohortium an empty database/));
  await run(own, 'DROP TABLE account, migrations');
});

test('a role that may not create roles is told what an administrator runs, and that is enough', async () => {
  expect(await migrating(own)).toEqual(told(/have an administrator run: CREATE ROLE cohortium_app NOLOGIN; GRANT cohortium_app TO unusable_/));
  await run(cluster.href, `GRANT ${applicationRole} TO ${name}`);
  expect(await migrating(own)).toEqual({ code: 0, words: '' });
  expect(await migrating(own)).toEqual({ code: 0, words: '' });
}, 30_000);
