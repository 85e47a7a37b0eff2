import pg from 'pg';
import { databaseAway } from './availability.ts';

/** A database that cannot serve as it is. The message is one line for the person who runs the server, and says what to do. */
export class UnusableDatabase extends Error {}

const states: Readonly<Record<string, string>> = {
  '28P01': 'The database of DATABASE_URL refuses this user: check the name and password in it.',
  '28000': 'The database of DATABASE_URL refuses this user from here: check the name in it, and pg_hba.conf at the database.',
  '3D000': 'The database that DATABASE_URL names does not exist: create it first, owned by the role in DATABASE_URL.',
  '42501': 'The role in DATABASE_URL may not set this database up: make it the owner (ALTER DATABASE … OWNER TO …).',
  '53100': 'The disk of the database is full: free some space there and start again.',
};
const unreachable = 'The database of DATABASE_URL does not answer: check its host and port, that it runs, and that this machine may reach it.';
const unknownHost = /ENOTFOUND|EAI_AGAIN|ENETUNREACH|timeout expired/;

/** What the failure means for the person who runs the server; null for a failure of ours. */
export function unusable(error: unknown): UnusableDatabase | null {
  if (error instanceof UnusableDatabase) return error;
  const line = error instanceof pg.DatabaseError ? states[error.code ?? ''] : undefined;
  if (line) return new UnusableDatabase(line, { cause: error });
  if (error instanceof Error && /SSL/.test(error.message)) return new UnusableDatabase(`The database of DATABASE_URL and this server do not agree on TLS (${error.message}): check sslmode in it.`);
  return databaseAway(error) || unknownHost.test(String(error)) ? new UnusableDatabase(unreachable, { cause: error }) : null;
}

const oldestVersion = 180_000;

/** @throws UnusableDatabase for a PostgreSQL that is too old, and for a database in which another program keeps its tables. */
export async function requireUsable(client: pg.Client, ownMigrations: readonly string[]): Promise<void> {
  const { rows: [version] } = await client.query<{ number: number; text: string }>(`SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS text`);
  if (!version || version.number < oldestVersion) throw new UnusableDatabase(`PostgreSQL ${version?.text} answers at DATABASE_URL: Cohortium needs 18 or later.`);
  const tables = await foreignTables(client, ownMigrations);
  if (!tables.length) return;
  const some = tables.slice(0, 3).join(', ') + (tables.length > 3 ? ` and ${tables.length - 3} more` : '');
  throw new UnusableDatabase(`The database of DATABASE_URL holds tables of another program (${some}): give Cohortium an empty database of its own.`);
}

/** Tables where no migration of ours has run yet, save those that extensions brought and the log of a first migration that failed. */
async function foreignTables(client: pg.Client, ownMigrations: readonly string[]): Promise<string[]> {
  const { rows: [log] } = await client.query<{ there: boolean }>(`SELECT to_regclass('public.migrations') IS NOT NULL AS there`);
  if (log?.there) {
    const columns = await client.query(`SELECT 1 FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'migrations' AND column_name = 'name'`);
    const ours = columns.rowCount ? await client.query('SELECT 1 FROM public.migrations WHERE name::text = ANY ($1)', [ownMigrations]) : { rowCount: 0 };
    if (ours.rowCount) return [];
  }
  const { rows } = await client.query<{ name: string }>(`
    SELECT c.relname AS name FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relname <> 'migrations'
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
    ORDER BY 1`);
  return rows.map(row => row.name);
}
