import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { startPostgres } from '@cohortium/launcher/postgres';
import pg from 'pg';

const api = join(import.meta.dirname, '..');

/** One PostgreSQL for the whole run, with a migrated database from which every test file clones its own. With COHORTIUM_BUILT the build is taken as it is. */
export default async function setUp(): Promise<void> {
  if (!process.env['COHORTIUM_BUILT']) execFileSync(join(api, 'node_modules/.bin/swc'), ['src', '--out-dir', 'dist', '--strip-leading-paths', '--config-file', '.swcrc', '--quiet'], { cwd: api, stdio: 'inherit' });
  const postgres = await startPostgres({ dataDir: join(api, '.cohortium/test-postgres'), durable: false });
  const template = new URL(postgres.url);
  template.pathname = '/cohortium_template';
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query('DROP DATABASE IF EXISTS cohortium_template WITH (FORCE)');
  await client.query('CREATE DATABASE cohortium_template');
  await client.end();
  execFileSync(process.execPath, [join(api, 'dist/migrate.js')], { env: { ...process.env, DATABASE_URL: template.href, COHORTIUM_MODE: 'development' }, stdio: 'inherit' });
  process.env['TEST_DATABASE_URL'] = postgres.url;
  Reflect.set(globalThis, 'stopPostgres', postgres.stop);
}
