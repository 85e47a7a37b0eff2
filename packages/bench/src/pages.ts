import pg from 'pg';
import { measure, rowsFor, type Figures, type Page } from './lib/beside.ts';
import { startLimit, startOurs, type Server } from './lib/processes.ts';
import { median, type Row } from './lib/rows.ts';
import { openWorld } from './lib/world-database.ts';
import { size, tenth, type Size } from './lib/world.ts';
import { directory } from './pages/directory.ts';
import { history } from './pages/history.ts';
import { ideas } from './pages/ideas.ts';
import { profile } from './pages/profile.ts';
import { search } from './pages/search.ts';

const rounds = 3;

/** Runs `work` with each of the five pages in a world of that size. */
async function inWorld<Result>(of: Size, work: (page: Page, ours: Server, url: string) => Promise<Result>): Promise<Result[]> {
  const world = await openWorld(line => console.log(line), of);
  const client = new pg.Client({ connectionString: world.url });
  await client.connect();
  const ours = await startOurs(world.url);
  try {
    const found: Result[] = [];
    for (const page of [await directory(client, ours), await profile(client), await ideas(client, ours), await history(client), search()]) {
      console.log(`${of.members}: ${page.name}`);
      found.push(await work(page, ours, world.url));
    }
    return found;
  } finally {
    ours.stop();
    await client.end();
    await world.stop();
  }
}

/** What a request takes of the whole machine, in milliseconds, under the load of 16; after a round to warm up. */
async function machineTime({ ours: requests }: Page, ours: Server): Promise<number> {
  const found: Figures[] = [];
  for (let round = 0; round <= rounds; round++) found.push(await measure(ours, requests));
  return 1000 / median(found.slice(1).map(({ perSecond }) => perSecond));
}

async function besideLimit(page: Page, ours: Server, url: string): Promise<Row[]> {
  const limit = await startLimit(url);
  try {
    return await rowsFor(page, ours, limit);
  } finally {
    limit.stop();
  }
}

/** Five pages of the built server beside the limit, in a world of 100,000 members, 600,000 ties and a million messages; and beside themselves among 10,000. */
export async function run(): Promise<Row[]> {
  const few = await inWorld(tenth, async (page, ours) => machineTime(page, ours));
  const all = await inWorld(size, async (page, ours, url) => ({ page, rows: await besideLimit(page, ours, url), now: await machineTime(page, ours) }));
  return all.flatMap(({ page, rows, now }, at) => {
    const before = few[at] ?? NaN;
    return [...rows, { name: page.name, unit: 'ms of the machine a request', ours: now, reference: before, referenceName: 'the same among 10,000 members', ratio: now / before }];
  });
}
