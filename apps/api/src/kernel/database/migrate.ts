import { runMigrations as migrateJobs } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { applicationRole } from './database.module.ts';
import { requireUsable, UnusableDatabase } from './unusable.ts';

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
  try {
    const found = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = $1`, [applicationRole]);
    if (!found.rowCount) await client.query(`CREATE ROLE ${applicationRole} NOLOGIN`).catch((error: unknown) => ignoreDuplicate(error));
    // Only an administrator may grant it again where one has granted it before.
    const { rows: [own] } = await client.query<{ member: boolean }>(`SELECT pg_has_role(CURRENT_USER, $1, 'SET') AS member`, [applicationRole]);
    if (!own?.member) await client.query(`GRANT ${applicationRole} TO CURRENT_USER`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '42501') throw error;
    const { rows: [user] } = await client.query<{ name: string }>('SELECT quote_ident(current_user) AS name');
    throw new UnusableDatabase(`The role in DATABASE_URL may not create roles: have an administrator run: CREATE ROLE ${applicationRole} NOLOGIN; GRANT ${applicationRole} TO ${user?.name};`, { cause: error });
  }
}

/** Two databases of one cluster may be migrated at the same time; the role is the cluster's. */
function ignoreDuplicate(error: unknown): void {
  if (!(error instanceof pg.DatabaseError) || (error.code !== '42710' && error.code !== '23505')) throw error;
}

/** Brings a database to this version. Several servers may start at once: one migrates, the others wait.
 * @throws UnusableDatabase for one that cannot be ours. */
export async function migrate(databaseUrl: string, migrations: readonly (new () => object)[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
    await requireUsable(client, migrations.map(({ name }) => name));
    await ensureRole(client);
    const source = await new DataSource({ type: 'postgres', url: databaseUrl, migrations: [...migrations], installExtensions: false }).initialize();
    await source.runMigrations({ transaction: 'each' }).finally(() => source.destroy());
    await migrateJobs({ connectionString: databaseUrl });
    await client.query(jobPolicies);
    await client.query(grants);
  } finally {
    await client.end();
  }
}
