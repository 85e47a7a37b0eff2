import { Activity } from '../acts.ts';
import { compare, inWords, isFaultless } from '../compare.ts';
import type { Finding, Line } from '../line.ts';
import { Participant } from '../participant.ts';
import { pause, Stand, until } from '../stand.ts';

const perSecond = 60;
const each = 8;

/** Several nodes over Redis: one dies and its clients go on with the others; Redis dies, and acknowledgements go on. */
async function several(count: number): Promise<Finding> {
  const stand = await Stand.start({ nodes: count });
  try {
    const { roomId, people } = await stand.room(each * count);
    const urls = stand.nodes.map(({ url }) => url);
    const participants = people.map((person, n) => new Participant(person, roomId, [...urls.slice(n % count), ...urls.slice(0, n % count)]));
    const activity = new Activity(participants, roomId, perSecond);
    const goesOn = async (what: string): Promise<number> => {
      const [before, began] = [activity.log.length, performance.now()];
      await until(`acts are acknowledged ${what}`, () => activity.log.length > before + perSecond, 30_000);
      return performance.now() - began;
    };
    await goesOn('by all nodes');
    await stand.nodes.at(-1)?.kill9();
    const withoutNode = await goesOn('with a node less');
    await stand.redis.kill9();
    const withoutRedis = await goesOn('without Redis');
    await pause(1000);
    await stand.redis.restart();
    await stand.nodes.at(-1)?.restart();
    await goesOn('with everything back');
    await activity.stop();
    const found = await compare(stand, roomId, activity.log, participants);
    participants.forEach(one => one.end());
    return {
      name: `${count} nodes over Redis: one dies, Redis dies`, held: isFaultless(found) && !activity.failures.length,
      words: [`${inWords(found)}; the next ${perSecond} in ${(withoutNode / 1000).toFixed(1)} s without the node, in ${(withoutRedis / 1000).toFixed(1)} s without Redis`, ...activity.failures.slice(0, 3)].join('; '),
    };
  } finally {
    await stand.stop();
  }
}

export const nodes: Line = {
  key: 'nodes',
  run: async ({ nodes: counts }) => {
    const findings: Finding[] = [];
    for (const count of counts) findings.push(await several(count));
    return findings;
  },
};
