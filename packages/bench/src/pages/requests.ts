import type pg from 'pg';
import { ask, cookieOf, type Page } from '../lib/beside.ts';
import type { Prepared } from '../lib/load.ts';
import type { Server } from '../lib/processes.ts';
import { size } from '../lib/world.ts';

interface Document {
  readonly __meta__: { readonly hash: string };
}

/** A request of a trusted document by the n-th reader. */
export const documentBy = (n: number, document: Document, variables: object): Prepared =>
  ({ path: '/graphql', cookie: cookieOf(n), body: JSON.stringify({ documentId: document.__meta__.hash, variables }) });
/** The same asked of the limit. */
export const limitBy = (n: number, path: string, given: object): Prepared => ({ path, cookie: cookieOf(n), body: JSON.stringify(given) });

/** The requests of a page, ours and the limit's side by side. */
export type Requests = Pick<Page, 'ours' | 'limit'>;
export const none = (): Requests => ({ ours: [], limit: [] });

export async function ids(client: pg.Client, statement: string): Promise<string[]> {
  return (await client.query<{ id: string }>(statement)).rows.map(row => row.id);
}

/** The readers `v(n)` with their sessions `s`, as a part of a statement that finds what each of them asks for. */
export const readers = (count: number): string => `generate_series(0, ${count - 1}) v(n)
  join session s on s.token_hash = sha256(convert_to('bench-viewer-' || (1 + v.n % ${size.viewers}) || '-' || repeat('x', 30), 'UTF8'))`;

/** The n-th of a list that begins again at its end. */
export const at = <T>(list: readonly T[], n: number, nothing: T): T => list[n % list.length] ?? nothing;

interface Node {
  id: string;
  name?: string;
}
interface List {
  nodes: Node[];
  pageInfo: { endCursor?: string; hasNextPage: boolean };
}
const listIn = (answer: unknown, field: string): List | undefined => (answer as { data: Record<string, List | undefined> }).data[field];

/** A page of ours in the limit's form. */
export const flatten = (field: string) => (answer: unknown): unknown => {
  const page = listIn(answer, field);
  return { nodes: page?.nodes, hasNextPage: page?.pageInfo.hasNextPage };
};

/** The first page's end, when more follows. */
export async function endOfFirst(server: Server, request: Prepared, field: string): Promise<{ cursor: string; last: Node } | null> {
  const page = listIn(await ask(server, request), field);
  const last = page?.nodes.at(-1);
  return last && page?.pageInfo.hasNextPage && page.pageInfo.endCursor ? { cursor: page.pageInfo.endCursor, last } : null;
}
