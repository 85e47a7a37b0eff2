import type { Database } from '../database/database.ts';
import type { Sql } from '../database/sql.ts';

const batch = 500;

/** Runs read-only statements on one snapshot and hands their rows on in batches, so that a long file needs little memory. */
export async function* snapshot(db: Database, read: (rows: <Row extends object>(statement: Sql) => AsyncGenerator<Row[]>) => AsyncGenerator<string>): AsyncGenerator<string> {
  const client = await db.pool.connect();
  let failed = true;
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    yield* read(async function* rows<Row extends object>(statement: Sql) {
      await client.query({ text: `declare rows no scroll cursor for ${statement.text}`, values: statement.values });
      for (;;) {
        const found = (await client.query<Row & Record<string, unknown>>(`fetch ${batch} from rows`)).rows;
        if (found.length) yield found;
        if (found.length < batch) break;
      }
      await client.query('close rows');
    });
    await client.query('commit');
    failed = false;
  } finally {
    // A reader that went away leaves the transaction open: the connection goes with it.
    client.release(failed);
  }
}
