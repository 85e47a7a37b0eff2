import { Activity } from '../acts.ts';
import { compare, inWords, isFaultless } from '../compare.ts';
import type { Finding, Line, Scale } from '../line.ts';
import { Participant } from '../participant.ts';
import { pause, Stand, until, type Part } from '../stand.ts';

const writers = 20;
const readers = 5;

/** Kills the part again and again at random moments, under load, and compares everything afterwards. */
async function killing(name: string, times: number, perSecond: number, partOf: (stand: Stand) => Part): Promise<Finding> {
  const stand = await Stand.start();
  try {
    const { roomId, people } = await stand.room(writers + readers);
    const participants = people.map(person => new Participant(person, roomId, stand.nodes.map(({ url }) => url)));
    const activity = new Activity(participants.slice(0, writers), roomId, perSecond);
    const began = performance.now();
    for (let kill = 0; kill < times; kill += 1) {
      const before = activity.log.length;
      await until('acts are acknowledged again', () => activity.log.length > before + perSecond / 10, 60_000);
      await pause(Math.random() * 1000);
      await partOf(stand).kill9();
      await partOf(stand).restart();
    }
    await activity.stop();
    const seconds = (performance.now() - began) / 1000;
    const found = await compare(stand, roomId, activity.log, participants);
    participants.forEach(one => one.end());
    return {
      name: `${name} killed ${times} times at ${perSecond} acts a second`, held: isFaultless(found) && !activity.failures.length,
      words: [`${inWords(found)}; ${(found.acknowledged / seconds).toFixed(0)} a second over ${seconds.toFixed(0)} s`, ...activity.failures.slice(0, 3)].join('; '),
    };
  } finally {
    await stand.stop();
  }
}

export const server: Line = {
  key: 'server',
  run: async ({ serverKills, pace }: Scale) => [await killing('server', serverKills, pace, stand => stand.nodes[0] ?? stand.database)],
};
export const database: Line = {
  key: 'database',
  run: async ({ databaseKills, pace }: Scale) => [await killing('PostgreSQL', databaseKills, pace, stand => stand.database)],
};
