import pg from 'pg';
import { compare, measure, type Figures } from './lib/beside.ts';
import { startLimit, startOurs, type Server } from './lib/processes.ts';
import { median, type Row } from './lib/rows.ts';
import { openWorld } from './lib/world-database.ts';
import { size, tenth, type Size } from './lib/world.ts';
import { searchCases, type Case } from './pages/cases.ts';

const rounds = 3;
const seconds = 3;
const limitName = 'one statement behind a bare HTTP handler';

/** What a case came to: under the load of 16, and with one asking while nobody else does. */
interface Measured {
  readonly ours: Figures;
  readonly alone: Figures;
  /** The limit under the same load, where a hand wrote one. */
  readonly limit: Figures | null;
}

const keys = ['perSecond', 'p50', 'p99', 'processor'] as const;
function medians(figures: readonly Figures[]): Figures {
  const of = (key: keyof Figures): number => median(figures.map(each => each[key]));
  const [perSecond = NaN, p50 = NaN, p99 = NaN, processor = NaN] = keys.map(of);
  return { perSecond, p50, p99, processor };
}

/** Ours and the limit in turn, after a round to warm up. */
async function measured({ ours: requests, page }: Case, ours: Server, limit: Server): Promise<Measured> {
  if (page) await compare(page, ours, limit);
  const found: { ours: Figures[]; limit: Figures[] } = { ours: [], limit: [] };
  for (let round = 0; round <= (page ? rounds : 1); round++) {
    const mine = await measure(ours, requests, { seconds });
    const theirs = page ? await measure(limit, page.limit, { seconds }) : null;
    if (round === 0) continue;
    found.ours.push(mine);
    if (theirs) found.limit.push(theirs);
  }
  return { ours: medians(found.ours), alone: await measure(ours, requests, { seconds, connections: 1 }), limit: page ? medians(found.limit) : null };
}

/** Every case, in a world of that size. */
async function measuredIn(of: Size): Promise<Map<string, Measured>> {
  const world = await openWorld(line => console.log(line), of);
  const client = new pg.Client({ connectionString: world.url });
  await client.connect();
  const [ours, limit] = [await startOurs(world.url), await startLimit(world.url)];
  try {
    const found = new Map<string, Measured>();
    for (const each of await searchCases(client)) {
      console.log(`${of.members}: ${each.name}`);
      found.set(each.name, await measured(each, ours, limit));
    }
    return found;
  } finally {
    ours.stop();
    limit.stop();
    await client.end();
    await world.stop();
  }
}

const milliseconds = ({ perSecond }: Figures): number => 1000 / perSecond;

/** The rows of a case: beside the limit, and among so many beside among fewer. */
function rowsOf(name: string, now: Measured, before: Measured | undefined, than: string): Row[] {
  const row = (unit: string, ours: number, reference: number, referenceName: string): Row => ({ name, unit, ours, reference, referenceName, ratio: ours / reference });
  const beside = now.limit && [
    row('requests a second', now.ours.perSecond, now.limit.perSecond, limitName),
    row('processor µs a request', now.ours.processor, now.limit.processor, limitName),
  ];
  return [
    ...(beside ?? []),
    row('ms of the machine a request', milliseconds(now.ours), before ? milliseconds(before.ours) : NaN, than),
    row('p50 ms, nobody else asking', now.alone.p50, before?.alone.p50 ?? NaN, than),
    row('p99 ms, nobody else asking', now.alone.p99, before?.alone.p99 ?? NaN, than),
  ];
}

/** Every case in a world, beside the limit and beside itself in a smaller world. */
export async function searchRows(fewer: Size, more: Size): Promise<Row[]> {
  const [few, all] = [await measuredIn(fewer), await measuredIn(more)];
  return [...all].flatMap(([name, now]) => rowsOf(name, now, few.get(name), `the same among ${fewer.members.toLocaleString('en')} members`));
}

/** Search beside a statement written by hand, and how much dearer it is among 100,000 members than among 10,000 (at most twice, is asked). */
export const run = (): Promise<Row[]> => searchRows(tenth, size);
