import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startStack, type Stack } from '@cohortium/launcher/stack';
import { RequestPasswordResetDocument } from '@cohortium/schema';
import pg from 'pg';

let stack: Stack;
let client: pg.Client;
beforeAll(async () => {
  stack = await startStack({ name: 'worker', demonstration: false, durable: false, mode: 'development', env: { LOG_LEVEL: 'fatal' } });
  client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  await client.query(`with a as (insert into account (email, email_verified_at) values ('ana@example.org', now()) returning id) insert into member (id, name) select id, 'Ana' from a`);
}, 60_000);
afterAll(async () => {
  await client?.end();
  await stack?.stop();
}, 30_000);

const count = async (statement: string): Promise<number> => Number((await client.query<{ count: string }>(statement)).rows[0]?.count);

/** Asks until it is so; Jest's own limit ends a vain wait. */
async function until(statement: string): Promise<void> {
  while (!(await count(statement))) await new Promise(resolve => setTimeout(resolve, 50));
}

test('a letter that was being written when the server was killed is written by the next one, once', async () => {
  // Held by a connection of its own: within one transaction the list of connections is always as it was first seen.
  const holder = new pg.Client({ connectionString: stack.databaseUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query('lock table caught_mail in access exclusive mode');
  await fetch(`${stack.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: RequestPasswordResetDocument.__meta__.hash, variables: { email: 'ana@example.org' } }) });
  await until('select count(*) from graphile_worker._private_jobs where locked_at is not null');
  await stack.server.kill9();
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'cohortium%'`);
  await until(`select (count(*) = 0)::int as count from pg_stat_activity where application_name like 'cohortium%'`);
  await holder.end();
  expect(await count('select count(*) from caught_mail')).toBe(0);

  await stack.server.restart();
  await until('select count(*) from caught_mail');
  await until('select (count(*) = 0)::int as count from graphile_worker._private_jobs');
  expect(await count('select count(*) from caught_mail')).toBe(1);
}, 40_000);
