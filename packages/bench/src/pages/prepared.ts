import { MeasuredDirectoryDocument, MeasuredHistoryDocument, MeasuredIdeasDocument, MeasuredProfileDocument, MeasuredSearchDocument } from '@cohortium/schema';
import type pg from 'pg';
import { ask, cookieOf, distinct, type Page } from '../lib/beside.ts';
import type { Prepared } from '../lib/load.ts';
import type { Server } from '../lib/processes.ts';
import { size } from '../lib/world.ts';

const sectors = ['CENTRAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'NON_PROFIT', 'PRIVATE', 'ACADEMIA', 'INTERNATIONAL'];

interface Document {
  readonly __meta__: { readonly hash: string };
}

/** A request of a trusted document by the n-th reader. */
export const documentBy = (n: number, document: Document, variables: object): Prepared => ({ path: '/graphql', cookie: cookieOf(n), body: JSON.stringify({ documentId: document.__meta__.hash, variables }) });
const limitBy = (n: number, path: string, given: object): Prepared => ({ path, cookie: cookieOf(n), body: JSON.stringify(given) });

async function ids(client: pg.Client, statement: string): Promise<string[]> {
  return (await client.query<{ id: string }>(statement)).rows.map(row => row.id);
}

const at = <T>(list: readonly T[], n: number, none: T): T => list[n % list.length] ?? none;

interface List {
  nodes: { id: string; name?: string }[];
  pageInfo: { endCursor?: string; hasNextPage: boolean };
}
const listIn = (answer: unknown, field: string): List | undefined => (answer as { data: Record<string, List | undefined> }).data[field];
const flatten = (field: string) => (answer: unknown): unknown => {
  const page = listIn(answer, field);
  return { nodes: page?.nodes, hasNextPage: page?.pageInfo.hasNextPage };
};

/** The first page's end, when more follows. */
async function endOfFirst(server: Server, request: Prepared, field: string): Promise<{ cursor: string; last: { id: string; name?: string } } | null> {
  const page = listIn(await ask(server, request), field);
  const last = page?.nodes.at(-1);
  return last && page?.pageInfo.hasNextPage && page.pageInfo.endCursor ? { cursor: page.pageInfo.endCursor, last } : null;
}

/** The directory filtered by a sector and a skill: first pages and, for every third request, the page after. */
export async function directory(client: pg.Client, ours: Server): Promise<Page> {
  const skills = await ids(client, 'select id from skill order by key');
  const page: { ours: Prepared[]; limit: Prepared[] } = { ours: [], limit: [] };
  for (let n = 0; n < distinct; n++) {
    const filter = { offers: [at(skills, n * 7, '')], sectors: [at(sectors, n, '')] };
    const after = n % 3 ? null : await endOfFirst(ours, documentBy(n, MeasuredDirectoryDocument, { filter, first: 24 }), 'people');
    page.ours.push(documentBy(n, MeasuredDirectoryDocument, { filter, first: 24, after: after?.cursor ?? null }));
    page.limit.push(limitBy(n, '/directory', { skill: filter.offers[0], sector: filter.sectors[0], first: 24, afterName: after?.last.name ?? null, afterId: after?.last.id ?? null }));
  }
  return { name: 'directory by sector and skill, 24 people', ...page, plain: flatten('people') };
}

/** Profiles of people with ten connections in common with the reader and five ideas. */
export async function profile(client: pg.Client): Promise<Page> {
  const page: { ours: Prepared[]; limit: Prepared[] } = { ours: [], limit: [] };
  const { rows } = await client.query<{ n: number; id: string }>(`select v.n::int, other.id from generate_series(0, ${distinct - 1}) v(n) join session s on s.token_hash = sha256(convert_to('bench-viewer-' || (1 + v.n % ${size.viewers}) || '-' || repeat('x', 30), 'UTF8'))
    cross join lateral (select md5('member' || (${size.viewers} + 1 + v.n % ${size.viewers}))::uuid as id) other where other.id <> all(at_odds(s.account_id)) order by v.n`);
  for (const { n, id } of rows) {
    page.ours.push(documentBy(n, MeasuredProfileDocument, { id }));
    page.limit.push(limitBy(n, '/profile', { id }));
  }
  return { name: 'profile, 10 mutual connections, 5 ideas', ...page, plain: answer => (answer as { data: { member: unknown } }).data.member };
}

/** The feed of ideas: all, of a programme, of a cohort; for every fourth request the page after. */
export async function ideas(client: pg.Client, ours: Server): Promise<Page> {
  const [programmes, cohorts] = [await ids(client, 'select id from programme order by slug'), await ids(client, 'select id from cohort order by id')];
  const page: { ours: Prepared[]; limit: Prepared[] } = { ours: [], limit: [] };
  for (let n = 0; n < distinct; n++) {
    const filter = n % 3 === 1 ? { programmeId: at(programmes, n, '') } : n % 3 === 2 ? { cohortIds: [at(cohorts, n, '')] } : {};
    const after = n % 4 ? null : await endOfFirst(ours, documentBy(n, MeasuredIdeasDocument, { filter, first: 24 }), 'ideas');
    const [, moment = null, id = null] = after ? JSON.parse(Buffer.from(after.cursor, 'base64').toString('utf8')) as string[] : [];
    page.ours.push(documentBy(n, MeasuredIdeasDocument, { filter, first: 24, after: after?.cursor ?? null }));
    page.limit.push(limitBy(n, '/ideas', { programmeId: filter.programmeId ?? null, cohortId: filter.cohortIds?.[0] ?? null, first: 24, afterAt: moment, afterId: id }));
  }
  return { name: 'feed of ideas, 24', ...page, plain: flatten('ideas') };
}

/** A room's history: the newest 50 messages, or 50 from further up. */
export async function history(client: pg.Client): Promise<Page> {
  const page: { ours: Prepared[]; limit: Prepared[] } = { ours: [], limit: [] };
  const { rows } = await client.query<{ n: number; roomId: string }>(`select v.n::int, g.room_id as "roomId" from generate_series(0, ${distinct - 1}) v(n)
    join session s on s.token_hash = sha256(convert_to('bench-viewer-' || (1 + v.n % ${size.viewers}) || '-' || repeat('x', 30), 'UTF8'))
    join lateral (select room_id from room_grant where account_id = s.account_id order by room_id limit 1) g on true order by v.n`);
  for (const { n, roomId } of rows) {
    const before = n % 2 ? 100 + ((n * 37) % 900) : null;
    page.ours.push(documentBy(n, MeasuredHistoryDocument, { roomId, before, first: 50 }));
    page.limit.push(limitBy(n, '/history', { roomId, before, first: 50 }));
  }
  return { name: "a room's history, 50 messages", ...page, plain: flatten('roomHistory') };
}

const first = ['Noa', 'Dana', 'Omar', 'Layla', 'Ruth', 'Marie', 'Luc', 'Elena', 'Tomer', 'Karim'];
const last = ['Levi', 'Haddad', 'Mizrahi', 'Khoury', 'Peretz', 'Friedman', 'Mansour', 'Dubois', 'Bennett', 'Azulay'];
const words = ['data', 'school', 'water', 'budget', 'language', 'housing', 'transport', 'energy'];
/** What people type: a name, the beginning of one, a name with a slip in it, words of headlines, offers and work, a name with a number that is nobody else's. */
export const typed: Readonly<Record<string, (n: number) => string>> = {
  'a name': n => `${at(first, n, '')} ${at(last, n * 3, '')}`,
  'the beginning of a name': n => `${at(first, n, '')} ${at(last, n * 3, '').slice(0, 3)}`,
  'a slip in a name': n => `${at(first, n, '')} ${at(last, n * 3, '').replace(/(.)(.)(.*)/, '$2$1$3')}`,
  'words of many': n => `${at(words, n, '')} ${at(words, n + 1 + (n % 5), '')}`,
  'one person': n => `${at(last, n, '').slice(0, 4)} ${(n * 97) % 9000}`,
};

/** Text search for people, as one types it. */
export function search(kinds: readonly string[] = Object.keys(typed)): Page {
  const page: { ours: Prepared[]; limit: Prepared[] } = { ours: [], limit: [] };
  for (let n = 0; n < distinct; n++) {
    const text = typed[at(kinds, n, '')]?.(Math.floor(n / kinds.length)) ?? '';
    page.ours.push(documentBy(n, MeasuredSearchDocument, { text, first: 24 }));
    page.limit.push(limitBy(n, '/search', { text, first: 24 }));
  }
  return { name: `text search, 24 people${kinds.length === 1 ? `: ${kinds[0]}` : ''}`, ...page, plain: answer => flatten('people')({ data: (answer as { data: { search: object } }).data.search }) };
}
