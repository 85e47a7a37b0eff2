import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Drivers, type Contestant, type Turn } from '../../lib/rooms/contestant.ts';
import { origin } from '../../lib/rooms/line.ts';
import { makeCrowd, type Shape } from '../../lib/rooms/world.ts';
import { megabytes } from '../../lib/processes.ts';
import { median } from '../../lib/rows.ts';
import type { Finding, Line } from '../line.ts';
import { pause, Stand } from '../stand.ts';

/** What people may do by the settings as they come: 40 messages in ten seconds each. */
const allowed = 4;
const shapeOf = (rooms: number): Shape => ({ name: 'crowd', rooms, people: 20, writers: 20 });
const times = 10;
const halfOfAllowed = (rooms: number): number => (rooms * shapeOf(rooms).writers * allowed) / 2;

const contestantAt = (stand: Stand): Contestant => ({ dialect: 'cohortium', port: Number(new URL(stand.nodes[0]?.url ?? '').port), pid: stand.nodes[0]?.pid() ?? 0, databasePid: null, stop: () => stand.stop() });

async function crowded<Answer>(shape: Shape, env: Record<string, string>, work: (stand: Stand, drivers: Drivers) => Promise<Answer>, witnesses = false): Promise<Answer> {
  const stand = await Stand.start({ env: { PUBLIC_URL: origin, ...env } });
  const drivers = new Drivers(contestantAt(stand), shape.people, { witnesses });
  try {
    await drivers.connect(await makeCrowd(stand.databaseUrl, shape));
    return await work(stand, drivers);
  } finally {
    await drivers.end();
    await stand.stop();
  }
}

const told = ({ messages, p50, p99, refused, refusedP99, failed, lateP99, busy }: Turn, seconds: number): string =>
  `${messages.toFixed(0)} a second admitted, p50 ${p50.toFixed(0)} and p99 ${p99.toFixed(0)} ms; ${(refused / seconds).toFixed(0)} a second refused, p99 ${refusedP99.toFixed(0)} ms; ${failed} failed (the server took ${busy.toFixed(1)} of a processor, the witness was up to ${lateP99.toFixed(0)} ms late itself)`;

/** Everyone sends ten times what they may. */
export const overload: Line = {
  key: 'overload',
  run: async ({ seconds, rooms, timed }) => [await crowded(shapeOf(rooms), { POSTS_PER_TEN_SECONDS: '40' }, async (stand, drivers): Promise<Finding> => {
    const carried = halfOfAllowed(rooms);
    const pid = contestantAt(stand).pid;
    const before = await drivers.turn({ warmUp: 1, seconds, perSecond: carried });
    const under = await drivers.turn({ warmUp: 0, seconds, perSecond: carried * 2 * times });
    const memory = megabytes(pid, 'VmHWM');
    await pause(timed ? 10_000 : 1000);
    const after = await drivers.turn({ warmUp: 1, seconds, perSecond: carried });
    const inTime = under.p99 < 500 && under.refusedP99 < 50 + under.lateP99 && after.p99 < Math.max(50, before.p99 * 2) && after.refused === 0;
    return {
      name: `${times} times the load`,
      held: under.messages > 0 && under.refused > 0 && after.messages > 0 && under.failed + after.failed === 0 && memory < 600 && (inTime || !timed),
      words: `before: ${told(before, seconds)}; under it: ${told(under, seconds)}, memory ${memory.toFixed(0)} MB at most; ten seconds later: ${told(after, seconds)}`,
    };
  }, true)],
};

/** One client sends as fast as it is taken; the others, who send half of what they may, are measured with it and without it, in turns. */
export const flood: Line = {
  key: 'flood',
  run: async ({ seconds, rooms, rounds, timed }) => [await crowded(shapeOf(rooms), {}, async (stand, drivers): Promise<Finding> => {
    const { port } = contestantAt(stand);
    const { roomId, people: [someone] } = await stand.room(1);
    const turns: Record<'alone' | 'beside', Turn[]> = { alone: [], beside: [] };
    const perSecond = halfOfAllowed(rooms);
    for (let round = 0; round < rounds; round += 1) {
      turns.alone.push(await drivers.turn({ warmUp: 1, seconds: seconds / 3, perSecond }));
      const flooder = fork(join(import.meta.dirname, '../flooder.ts'), [String(port), someone?.cookie ?? '', roomId]);
      turns.beside.push(await drivers.turn({ warmUp: 1, seconds: seconds / 3, perSecond }));
      const gone = once(flooder, 'exit');
      flooder.kill('SIGKILL');
      await gone;
    }
    const of = (kind: 'alone' | 'beside', key: 'messages' | 'p50' | 'p99'): number => median(turns[kind].slice(1).map(turn => turn[key]));
    const slower = Math.max(1 - of('beside', 'messages') / of('alone', 'messages'), 1 - of('alone', 'p50') / of('beside', 'p50'));
    return {
      name: 'one client floods', held: of('beside', 'messages') > 0 && (slower < 0.2 || !timed),
      words: `its neighbours: ${of('alone', 'messages').toFixed(0)} acknowledged a second alone, ${of('beside', 'messages').toFixed(0)} beside it (${(slower * 100).toFixed(0)} % slower); ack p50 ${of('alone', 'p50').toFixed(0)} and ${of('beside', 'p50').toFixed(0)} ms, p99 ${of('alone', 'p99').toFixed(0)} and ${of('beside', 'p99').toFixed(0)} ms`,
    };
  })],
};
