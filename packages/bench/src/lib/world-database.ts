import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from '@cohortium/launcher/postgres';
import pg from 'pg';
import { root } from './processes.ts';
import { makeWorld, size, type Size } from './world.ts';

/** What the world is made of: when it changes, the world is made anew. */
function fingerprint(): string {
  const migrations = join(root, 'apps/api/src/migrations');
  const hash = createHash('sha256').update(readFileSync(join(import.meta.dirname, 'world.ts')));
  for (const file of readdirSync(migrations).toSorted()) hash.update(readFileSync(join(migrations, file)));
  return `bench_${hash.digest('hex').slice(0, 12)}`;
}

/** A measured world in a PostgreSQL of its own; kept between runs, one of each size. */
export async function openWorld(log: (line: string) => void, of: Size = size): Promise<{ url: string; stop: () => Promise<void> }> {
  const postgres = await startPostgres({ dataDir: join(root, '.cohortium/bench-postgres'), settings: { shared_buffers: '1GB', work_mem: '16MB', max_wal_size: '4GB', jit: 'off' } });
  const made = fingerprint();
  const name = `${made}_${of.members}`;
  const url = new URL(postgres.url);
  url.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [`${name}_ready`]);
  if (!rowCount) {
    log(`Making the measured world of ${of.members} members (once):`);
    for (const { datname } of (await admin.query<{ datname: string }>(`select datname from pg_database where datname like 'bench\\_%' and (datname = '${name}' or not starts_with(datname, '${made}'))`)).rows) await admin.query(`drop database if exists ${datname} with (force)`);
    await admin.query(`create database ${name}`);
    execFileSync(process.execPath, [join(root, 'apps/api/dist/migrate.js')], { env: { ...process.env, DATABASE_URL: url.href, COHORTIUM_MODE: 'development' }, stdio: 'inherit' });
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await makeWorld(client, of, log);
    await client.end();
    await admin.query(`alter database ${name} rename to ${name}_ready`);
  }
  await admin.end();
  url.pathname = `/${name}_ready`;
  return { url: url.href, stop: postgres.stop };
}
