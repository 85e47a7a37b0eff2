import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { AppModule } from '../src/app.module.ts';
import { Clock } from '../src/kernel/config/clock.ts';
import { Database } from '../src/kernel/database/database.ts';
import { sql } from '../src/kernel/database/sql.ts';
import { createApp } from '../src/kernel/http/create-app.ts';

const name = `test_${randomBytes(6).toString('hex')}`;
let app: NestFastifyApplication | undefined;

const base = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('Run through Jest: its global set-up starts PostgreSQL');
  return url;
};

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: base() });
  await client.connect();
  try {
    // Two files may clone at once; the template allows one at a time.
    await client.query('SELECT pg_advisory_lock(4711)');
    await client.query(statement);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  await administer(`CREATE DATABASE ${name} TEMPLATE cohortium_template`);
  const url = new URL(base());
  url.pathname = `/${name}`;
  Object.assign(process.env, { DATABASE_URL: url.href, PORT: '0', COHORTIUM_MODE: 'development', LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal', DATABASE_POOL: '8', FRAMES_GATHER_MS: '0', FILES_DIR: join(tmpdir(), name) });
  app = await createApp(AppModule);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
}, 30_000);

afterAll(async () => {
  await app?.close();
  await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
});

/** The running server of this test file. */
export function server(): NestFastifyApplication {
  if (!app) throw new Error('The server starts before the first test, not before');
  return app;
}
export const database = (): Database => server().get(Database);
export const clock = (): Clock => server().get(Clock);

/** Waits until every job that is due has run. @throws Error when one failed for good or nothing moves for ten seconds. */
export async function jobsDone(): Promise<void> {
  const giveUp = Date.now() + 10_000;
  for (;;) {
    const left = await database().query<{ task: string; error: string | null }>(sql`select task_identifier as task, last_error as error from graphile_worker.jobs where run_at <= now() or last_error is not null`);
    const failed = left.find(job => job.error);
    if (failed) throw new Error(`${failed.task}: ${failed.error}`);
    if (!left.length) return;
    if (Date.now() > giveUp) throw new Error(`Jobs are still waiting: ${left.map(job => job.task).join(', ')}`);
    await new Promise(resolve => setTimeout(resolve, 15));
  }
}
