import { loadavg } from 'node:os';
import { startStack } from '@cohortium/launcher/stack';
import { origin } from './lib/rooms/line.ts';
import { Drivers, startBare, type Contestant, type Turn } from './lib/rooms/contestant.ts';
import { makeCrowd, type Shape } from './lib/rooms/world.ts';
import { median, type Row } from './lib/rows.ts';

const shapes: readonly Shape[] = [
  { name: '500 people in one room', rooms: 1, people: 500, writers: 100 },
  { name: '50 rooms of 40 people', rooms: 50, people: 40, writers: 20 },
];
const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const seconds = number('BENCH_SECONDS', 4);
const rounds = number('BENCH_ROUNDS', 3);
const only = process.env['BENCH_SHAPE'];
/** A folder for the processor profile of our server; then it runs alone. */
const profile = process.env['BENCH_PROFILE'];
const names = { cohortium: 'ours', 'socket.io': 'bare Socket.IO, nothing kept', ws: 'bare ws, nothing kept' } as const;

/** Our built server on a database that waits for the disk at every commit. */
async function startOurs(): Promise<{ contestant: Contestant; databaseUrl: string }> {
  const stack = await startStack({
    name: 'bench-rooms', demonstration: false, mode: 'production', nodeOptions: profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [],
    env: { HOST: '127.0.0.1', PUBLIC_URL: origin, SMTP_URL: 'smtp://127.0.0.1:1', NODE_ENV: 'production', LOG_LEVEL: 'error', POSTS_PER_TEN_SECONDS: '1000000' }, postgres: { jit: 'off', shared_buffers: '512MB' },
  });
  const port = Number(new URL(stack.url).port);
  return { databaseUrl: stack.databaseUrl, contestant: { dialect: 'cohortium', port, pid: stack.server.pid(), databasePid: stack.database.pid(), stop: stack.stop } };
}

type Turns = Record<'full' | 'half', Turn[]>;

/** All contestants in turn, so that the machine's moods fall on all of them: each at its maximum, then at half of its own. */
async function turnsOf(shape: Shape, contestants: readonly { contestant: Contestant; drivers: Drivers }[]): Promise<Map<Contestant, Turns>> {
  const turns = new Map<Contestant, Turns>(contestants.map(({ contestant }) => [contestant, { full: [], half: [] }]));
  for (const kind of ['full', 'half'] as const) {
    for (let round = 0; round <= rounds; round += 1) {
      for (const { contestant, drivers } of contestants) {
        const most = median(turns.get(contestant)?.full.map(({ messages }) => messages) ?? []);
        const turn = await drivers.turn({ warmUp: 1, seconds, perSecond: kind === 'half' ? most / 2 : null });
        const { messages, deliveries, p50, p99, processor, together, refused } = turn;
        console.log(`${shape.name}, ${contestant.dialect}, ${kind} ${round}: ${messages.toFixed(0)} messages/s, ${deliveries.toFixed(0)} deliveries/s, ack ${p50.toFixed(1)} / ${p99.toFixed(1)} ms, ${processor.toFixed(2)} µs, ${together.toFixed(1)} a frame, ${refused} refused; load ${(loadavg()[0] ?? 0).toFixed(1)}`);
        if (round > 0) turns.get(contestant)?.[kind].push(turn);
      }
    }
  }
  return turns;
}

const figures = [
  ['acknowledged messages a second', 'full', 'messages'], ['deliveries a second', 'full', 'deliveries'], ['processor µs a delivery', 'full', 'processor'],
  ['processor µs a delivery, with the database', 'full', 'processorInAll'], ['ack p50 ms', 'full', 'p50'], ['ack p99 ms', 'full', 'p99'],
  ['ack p50 ms at half of the maximum', 'half', 'p50'], ['ack p99 ms at half of the maximum', 'half', 'p99'],
] as const;

function rowsOf(shape: Shape, turns: ReadonlyMap<Contestant, Turns>): Row[] {
  const [ours, ...others] = [...turns];
  if (!ours) return [];
  return others.flatMap(([{ dialect }, theirs]) => figures.map(([unit, kind, key]) => {
    const [mine, reference] = [median(ours[1][kind].map(turn => turn[key])), median(theirs[kind].map(turn => turn[key]))];
    return { name: shape.name, unit, ours: mine, reference, referenceName: names[dialect], ratio: mine / reference };
  }));
}

async function measure(shape: Shape, contestants: readonly Contestant[], databaseUrl: string): Promise<Row[]> {
  const crowd = await makeCrowd(databaseUrl, shape);
  const driven = contestants.map(contestant => ({ contestant, drivers: new Drivers(contestant, shape.people) }));
  try {
    for (const { drivers } of driven) await drivers.connect(crowd);
    return rowsOf(shape, await turnsOf(shape, driven));
  } finally {
    for (const { drivers } of driven) await drivers.end();
  }
}

/** Rooms beside bare Socket.IO and bare `ws`, which keep nothing: ours commits every message before it acknowledges it. */
export async function run(): Promise<Row[]> {
  const ours = await startOurs();
  const contestants = [ours.contestant, ...(profile ? [] : [await startBare('socket.io'), await startBare('ws')])];
  try {
    const rows: Row[] = [];
    for (const shape of shapes.filter(({ rooms }) => !only || only === String(rooms))) rows.push(...(await measure(shape, contestants, ours.databaseUrl)));
    return rows;
  } finally {
    for (const contestant of contestants) await contestant.stop();
  }
}
