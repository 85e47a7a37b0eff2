import { strict as assert } from 'node:assert';
import { MeasuredDirectoryDocument, MeasuredHistoryDocument } from '@cohortium/schema';
import pg from 'pg';
import type { Prepared } from './lib/load.ts';
import { median, type Row } from './lib/rows.ts';
import { drive, processorSeconds, startLimit, startOurs, type Server } from './lib/processes.ts';
import { openWorld } from './lib/world-database.ts';
import { size, viewerToken } from './lib/world.ts';

interface Page {
  readonly name: string;
  readonly ours: Prepared[];
  readonly limit: Prepared[];
  /** Brings our answer into the limit's form, for the comparison. */
  readonly plain: (answer: unknown) => unknown;
}

const distinct = 600;
const rounds = 4;
const seconds = 5;
const referenceName = 'one statement behind a bare HTTP handler';
const cookieOf = (n: number): string => `session=${viewerToken(1 + (n % size.viewers))}`;
const sectors = ['CENTRAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'NON_PROFIT', 'PRIVATE', 'ACADEMIA', 'INTERNATIONAL'];

async function ids(client: pg.Client, statement: string): Promise<string[]> {
  return (await client.query<{ id: string }>(statement)).rows.map(row => row.id);
}

/** The directory filtered by a sector and a skill: first pages and, for every third request, the page after. */
async function directory(client: pg.Client, ours: Server): Promise<Page> {
  const skills = await ids(client, 'select id from skill order by key');
  const page: { ours: Prepared[]; limit: Prepared[] } = { ours: [], limit: [] };
  for (let n = 0; n < distinct; n++) {
    const filter = { offers: [skills[(n * 7) % skills.length] ?? ''], sectors: [sectors[n % sectors.length] ?? ''] };
    const after = n % 3 ? null : await endOfFirst(ours, n, filter);
    const variables = { filter, first: 24, after: after?.cursor ?? null };
    page.ours.push({ path: '/graphql', cookie: cookieOf(n), body: JSON.stringify({ documentId: MeasuredDirectoryDocument.__meta__.hash, variables }) });
    page.limit.push({ path: '/directory', cookie: cookieOf(n), body: JSON.stringify({ skill: filter.offers[0], sector: filter.sectors[0], first: 24, afterName: after?.name ?? null, afterId: after?.id ?? null }) });
  }
  return { name: 'directory by sector and skill, 24 people', ...page, plain: flatten('people') };
}

async function endOfFirst(server: Server, n: number, filter: object): Promise<{ cursor: string; name: string; id: string } | null> {
  const answer = await ask(server, { path: '/graphql', cookie: cookieOf(n), body: JSON.stringify({ documentId: MeasuredDirectoryDocument.__meta__.hash, variables: { filter, first: 24 } }) });
  const { people } = (answer as { data: { people: { nodes: { id: string; name: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } }).data;
  const last = people.nodes.at(-1);
  return last && people.pageInfo.hasNextPage ? { cursor: people.pageInfo.endCursor, name: last.name, id: last.id } : null;
}

/** A room's history: the newest 50 messages, or 50 from further up. */
async function history(client: pg.Client): Promise<Page> {
  const page: { ours: Prepared[]; limit: Prepared[] } = { ours: [], limit: [] };
  const { rows } = await client.query<{ n: number; roomId: string }>(`select v.n::int, g.room_id as "roomId" from generate_series(0, ${distinct - 1}) v(n)
    join session s on s.token_hash = sha256(convert_to('bench-viewer-' || (1 + v.n % ${size.viewers}) || '-' || repeat('x', 30), 'UTF8'))
    join lateral (select room_id from room_grant where account_id = s.account_id order by room_id limit 1) g on true order by v.n`);
  for (const { n, roomId } of rows) {
    const before = n % 2 ? 100 + ((n * 37) % 900) : null;
    page.ours.push({ path: '/graphql', cookie: cookieOf(n), body: JSON.stringify({ documentId: MeasuredHistoryDocument.__meta__.hash, variables: { roomId, before, first: 50 } }) });
    page.limit.push({ path: '/history', cookie: cookieOf(n), body: JSON.stringify({ roomId, before, first: 50 }) });
  }
  return { name: "a room's history, 50 messages", ...page, plain: flatten('roomHistory') };
}

const flatten = (field: string) => (answer: unknown): unknown => {
  const page = (answer as { data: Record<string, { nodes: unknown; pageInfo: { hasNextPage: boolean } }> }).data[field];
  return { nodes: page?.nodes, hasNextPage: page?.pageInfo.hasNextPage };
};

async function ask(server: Server, { path, cookie, body }: Prepared): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body });
  return response.json();
}

/** Both answer every request alike, or nothing is measured. */
async function compare(page: Page, ours: Server, limit: Server): Promise<void> {
  for (const [at, request] of page.ours.entries()) {
    const reference = page.limit[at];
    if (reference) assert.deepEqual(page.plain(await ask(ours, request)), await ask(limit, reference), `${page.name}: request ${at} is answered differently`);
  }
}

interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  processor: number;
}

async function measure(server: Server, requests: Prepared[]): Promise<Figures> {
  const before = processorSeconds(server.pid);
  const { perSecond, p50, p99, requests: done, failed } = await drive(server.port, seconds, requests);
  if (failed) throw new Error(`${failed} requests failed`);
  return { perSecond, p50, p99, processor: ((processorSeconds(server.pid) - before) / done) * 1e6 };
}

/** Ours and the limit in turn, so that the machine's moods fall on both; the medians count. */
async function rowsFor(page: Page, ours: Server, limit: Server): Promise<Row[]> {
  await compare(page, ours, limit);
  const [mine, theirs]: [Figures[], Figures[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    const figures = [await measure(ours, page.ours), await measure(limit, page.limit)] as const;
    if (round === 0) continue;
    mine.push(figures[0]);
    theirs.push(figures[1]);
  }
  return ([['requests a second', 'perSecond'], ['p50 ms', 'p50'], ['p99 ms', 'p99'], ['processor µs a request', 'processor']] as const).map(([unit, key]) => {
    const [our, reference] = [median(mine.map(figures => figures[key])), median(theirs.map(figures => figures[key]))];
    return { name: page.name, unit, ours: our, reference, referenceName, ratio: our / reference };
  });
}

/** Two pages of the built server beside the limit, in a world of 100,000 members and a million messages. */
export async function run(): Promise<Row[]> {
  const world = await openWorld(line => console.log(line));
  const client = new pg.Client({ connectionString: world.url });
  await client.connect();
  const [ours, limit] = [await startOurs(world.url), await startLimit(world.url)];
  try {
    const pages = [await directory(client, ours), await history(client)];
    const rows: Row[] = [];
    for (const page of pages) rows.push(...(await rowsFor(page, ours, limit)));
    return rows;
  } finally {
    ours.stop();
    limit.stop();
    await client.end();
    await world.stop();
  }
}
