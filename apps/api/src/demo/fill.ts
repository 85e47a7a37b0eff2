import pg from 'pg';
import { configOrExit } from '../kernel/config/config-or-exit.ts';
import { fillDemonstration } from './fill/demonstration.ts';

/** `node dist/demo/fill.js`: fills the database of DATABASE_URL, and says so. */
const client = new pg.Client({ connectionString: configOrExit().databaseUrl });
await client.connect();
try {
  const filled = await fillDemonstration(client, new Date());
  if (filled === 'NOT_EMPTY') throw new Error('This database holds data of its own; the demonstration only goes into an empty one.');
  process.stdout.write(filled === 'FILLED' ? 'The demonstration data is in.\n' : 'The demonstration data was in already.\n');
} finally {
  await client.end();
}
