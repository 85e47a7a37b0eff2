import { randomUUID } from 'node:crypto';
import type { RoomFrame, RoomPresence } from '@cohortium/contract';
import { megabytes } from '../../lib/processes.ts';
import type { Line } from '../line.ts';
import { pause, Stand } from '../stand.ts';
import { Visitor } from '../visitor.ts';

const speakers = 20;
const asLongAsMayBe = 'x'.repeat(3900);
/** Megabytes by which the server may grow for each who does not read, beside what a busy room costs anyway. */
const [each, anyway] = [6, 150];
/** Milliseconds until every one of them is cut. */
const patience = 120_000;

/** The last thing of a name that someone was told; what came before is forgotten. */
function lastTold<Payload>(line: Visitor | undefined, event: string): Payload | null {
  const payloads = line?.told.filter(({ name }) => name === event).map(({ payload }) => payload as Payload);
  return payloads?.at(-1) ?? null;
}

/** Some read nothing while the room talks: they are cut at a bounded buffer, the server stays small, and the others read on. */
export const deaf: Line = {
  key: 'deaf',
  run: async ({ deaf: count }) => {
    if (!count) return [];
    const stand = await Stand.start();
    try {
      const [url = '', pid = 0] = [stand.nodes[0]?.url, stand.nodes[0]?.pid()];
      const { roomId, people } = await stand.room(speakers + 1 + count);
      const lines = await Promise.all(people.map(({ cookie }) => Visitor.come(url, cookie)));
      for (const line of lines) await line.must('room:enter', { roomId });
      const talking = lines.slice(0, speakers);
      const reader = lines[speakers];
      lines.slice(speakers + 1).forEach(line => line.stopReading());
      const [before, began] = [megabytes(pid, 'VmRSS'), performance.now()];
      let [said, most, here, heard] = [0, before, lines.length, 0];
      while (here > speakers + 1 && performance.now() - began < patience) {
        const answers = await Promise.all(talking.map(line => line.ask('room:post', { roomId, clientId: randomUUID(), body: asLongAsMayBe })));
        said += answers.filter(answer => answer?.ok).length;
        most = Math.max(most, megabytes(pid, 'VmRSS'));
        here = lastTold<RoomPresence>(reader, 'room:presence')?.count ?? here;
        heard = lastTold<RoomFrame>(reader, 'room:frame')?.to.seq ?? heard;
        lines.forEach(({ told }) => told.splice(0));
        // Each may send 300 events in ten seconds.
        await pause(30);
      }
      const took = performance.now() - began;
      await reader?.heard<RoomFrame>('who reads hears all', 'room:frame', ({ to }) => to.seq === said).catch(() => undefined);
      heard = lastTold<RoomFrame>(reader, 'room:frame')?.to.seq ?? heard;
      lines.forEach(line => line.end());
      return [{
        name: `${count} clients do not read`, held: here === speakers + 1 && heard === said && most - before < anyway + each * count,
        words: `all but ${here - speakers - 1} cut within ${(took / 1000).toFixed(0)} s, when ${said} messages of ${asLongAsMayBe.length} characters were said; who reads heard ${heard}; the server grew from ${before.toFixed(0)} to ${most.toFixed(0)} MB`,
      }];
    } finally {
      await stand.stop();
    }
  },
};
