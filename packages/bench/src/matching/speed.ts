import { WorthMeetingDocument } from '@cohortium/schema';
import pg from 'pg';
import { megabytes, startOurs, type Server } from '../lib/processes.ts';
import type { Row } from '../lib/rows.ts';
import { openWorld } from '../lib/world-database.ts';
import { size, viewerToken } from '../lib/world.ts';

const goals = { oneMs: 100, allSeconds: 600, memoryMb: 1024 } as const;
const asked = 300;

const row = (name: string, unit: string, ours: number, goal: number): Row => ({ name, unit, ours, reference: goal, referenceName: 'the goal', ratio: ours / goal });

/** The night's job, in the server that also answers requests. */
async function night(client: pg.Client, ours: Server): Promise<Row[]> {
  const began = Date.now();
  await client.query(`select graphile_worker.add_job('NightlySuggestions.renew')`);
  for (;;) {
    const { rowCount } = await client.query('select 1 from match_night where began_at >= $1', [new Date(began - 1000)]);
    if (rowCount) break;
    if (Date.now() - began > 2 * goals.allSeconds * 1000) throw new Error('The night did not end');
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  const seconds = (Date.now() - began) / 1000;
  const { rows: [made] } = await client.query<{ gini: number; people: number }>('select gini, people from match_night');
  return [
    row(`suggestions for all ${made?.people ?? 0} members, at night`, 'seconds', seconds, goals.allSeconds),
    row('the server while it makes them, at most', 'MB', megabytes(ours.pid, 'VmHWM'), goals.memoryMb),
    row('how unevenly they show people', "exposure's Gini", made?.gini ?? NaN, 0.35),
  ];
}

async function ask(ours: Server, viewer: number): Promise<number> {
  const began = performance.now();
  const response = await fetch(`http://127.0.0.1:${ours.port}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', cookie: `session=${viewerToken(viewer)}` },
    body: JSON.stringify({ documentId: WorthMeetingDocument.__meta__.hash, variables: { first: 6 } }),
  });
  const answer = await response.json() as { data?: { worthMeeting: { reasons: unknown[] }[] } };
  if (answer.data?.worthMeeting.length !== 6 || answer.data.worthMeeting.some(({ reasons }) => !reasons.length)) throw new Error(`Viewer ${viewer} was not answered: ${JSON.stringify(answer).slice(0, 300)}`);
  return performance.now() - began;
}

/** One member after another asks, each for the first time; the first dozen only warm the server. */
async function one(ours: Server): Promise<Row[]> {
  const times: number[] = [];
  for (let viewer = 1; viewer <= asked; viewer++) {
    const took = await ask(ours, 1 + (viewer * 7) % size.viewers);
    if (viewer > 12) times.push(took);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? NaN;
  return [row('suggestions for one member', 'p50 ms', at(0.5), goals.oneMs), row('suggestions for one member', 'p95 ms', at(0.95), goals.oneMs), row('suggestions for one member', 'p99 ms', at(0.99), goals.oneMs)];
}

/** How fast suggestions are made, in a world of 100,000 members, by the built server. */
export async function speedRows(): Promise<Row[]> {
  const world = await openWorld(line => console.log(line));
  const client = new pg.Client({ connectionString: world.url });
  await client.connect();
  const ours = await startOurs(world.url);
  try {
    return [...(await night(client, ours)), ...(await one(ours))];
  } finally {
    ours.stop();
    await client.end();
    await world.stop();
  }
}
