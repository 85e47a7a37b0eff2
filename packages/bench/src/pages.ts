import pg from 'pg';
import { rowsFor } from './lib/beside.ts';
import { startLimit, startOurs } from './lib/processes.ts';
import type { Row } from './lib/rows.ts';
import { openWorld } from './lib/world-database.ts';
import { directory } from './pages/directory.ts';
import { history } from './pages/history.ts';
import { ideas } from './pages/ideas.ts';
import { profile } from './pages/profile.ts';
import { search } from './pages/search.ts';

/** Five pages of the built server beside the limit, in a world of 100,000 members, 600,000 ties and a million messages. */
export async function run(): Promise<Row[]> {
  const world = await openWorld(line => console.log(line));
  const client = new pg.Client({ connectionString: world.url });
  await client.connect();
  const [ours, limit] = [await startOurs(world.url), await startLimit(world.url)];
  try {
    const pages = [await directory(client, ours), await profile(client), await ideas(client, ours), await history(client), search()];
    const rows: Row[] = [];
    for (const page of pages) {
      console.log(page.name);
      rows.push(...(await rowsFor(page, ours, limit)));
    }
    return rows;
  } finally {
    ours.stop();
    limit.stop();
    await client.end();
    await world.stop();
  }
}
