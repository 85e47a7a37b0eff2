import { strict as assert } from 'node:assert';
import type { Load, Prepared } from './load.ts';
import { drive, processorSeconds, type Server } from './processes.ts';
import { median, type Row } from './rows.ts';
import { size, viewerToken } from './world.ts';

/** A page asked many times over: of our server, and of the limit. */
export interface Page {
  readonly name: string;
  readonly ours: Prepared[];
  readonly limit: Prepared[];
  /** Brings our answer into the limit's form, for the comparison. */
  readonly plain: (answer: unknown) => unknown;
}

/** Different requests of each page; each is asked by another reader. */
export const distinct = 600;
const rounds = 4;
const seconds = 5;
const referenceName = 'one statement behind a bare HTTP handler';
export const cookieOf = (n: number): string => `session=${viewerToken(1 + (n % size.viewers))}`;

export async function ask(server: Server, { path, cookie, body }: Prepared): Promise<unknown> {
  const headers = { 'content-type': 'application/json', cookie };
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { method: 'POST', headers, body });
  return response.json();
}

/** Both answer every request alike, or nothing is measured. */
export async function compare(page: Page, ours: Server, limit: Server): Promise<void> {
  const asked = page.ours.map((request, at) => ({ request, reference: page.limit[at], at }));
  const next = asked.values();
  const some = async (): Promise<void> => {
    for (const { request, reference, at } of next) {
      if (!reference) continue;
      const told = `${page.name}: request ${at} (${request.body}) is answered differently`;
      assert.deepEqual(page.plain(await ask(ours, request)), await ask(limit, reference), told);
    }
  };
  await Promise.all(Array.from({ length: 8 }, some));
}

export interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  processor: number;
}

/** What those who ask are answered with: 16 at once for five seconds, unless said otherwise. */
export async function measure(server: Server, requests: readonly Prepared[], load: Partial<Load> = {}): Promise<Figures> {
  const before = processorSeconds(server.pid);
  const { perSecond, p50, p99, requests: done, failed } = await drive(server.port, { requests, seconds, connections: 16, ...load });
  if (failed) throw new Error(`${failed} requests failed`);
  return { perSecond, p50, p99, processor: ((processorSeconds(server.pid) - before) / done) * 1e6 };
}

/** Ours and the limit in turn, so that the machine's moods fall on both; the medians count. */
export async function rowsFor(page: Page, ours: Server, limit: Server): Promise<Row[]> {
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

