import { runMigrations as migrateJobs } from 'graphile-worker';
import pg from 'pg';
import { DataSource, type MixedList } from 'typeorm';
import { applicationRole } from './database.module.ts';

const lockKey = 1_790_000_000;

/** graphile-worker guards its tables row by row against all but their owner; the application adds jobs in its own transactions. */
const jobPolicies = `
  DO $$ DECLARE guarded regclass; BEGIN
    FOR guarded IN SELECT c.oid FROM pg_class c WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
      AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = '${applicationRole}')
    LOOP EXECUTE format('CREATE POLICY ${applicationRole} ON %s TO ${applicationRole} USING (true) WITH CHECK (true)', guarded); END LOOP;
  END $$`;

/** What the application may do: read and write rows, but own nothing and never change the audit log. */
const grants = `
  GRANT USAGE ON SCHEMA public, graphile_worker TO ${applicationRole};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, graphile_worker TO ${applicationRole};
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA public, graphile_worker TO ${applicationRole};
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public, graphile_worker TO ${applicationRole};
  REVOKE UPDATE, DELETE, TRUNCATE ON audit_log FROM ${applicationRole};`;

async function ensureRole(client: pg.Client): Promise<void> {
  const found = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = $1`, [applicationRole]);
  if (!found.rowCount) await client.query(`CREATE ROLE ${applicationRole} NOLOGIN`).catch((error: unknown) => ignoreDuplicate(error));
  await client.query(`GRANT ${applicationRole} TO CURRENT_USER`);
}

/** Two databases of one cluster may be migrated at the same time; the role is the cluster's. */
function ignoreDuplicate(error: unknown): void {
  if (!(error instanceof pg.DatabaseError) || (error.code !== '42710' && error.code !== '23505')) throw error;
}

/** Brings a database to this version. Several servers may start at once: one migrates, the others wait. */
export async function migrate(databaseUrl: string, migrations: MixedList<new () => object>): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
    await ensureRole(client);
    const source = await new DataSource({ type: 'postgres', url: databaseUrl, migrations: migrations as Function[] }).initialize();
    await source.runMigrations({ transaction: 'each' }).finally(() => source.destroy());
    await migrateJobs({ connectionString: databaseUrl });
    await client.query(jobPolicies);
    await client.query(grants);
  } finally {
    await client.end();
  }
}
