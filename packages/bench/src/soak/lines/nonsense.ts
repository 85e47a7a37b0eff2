import { randomBytes, randomUUID } from 'node:crypto';
import { socketMessageBytes, type Failure } from '@cohortium/contract';
import { Activity } from '../acts.ts';
import { compare, inWords, isFaultless } from '../compare.ts';
import type { Line } from '../line.ts';
import { Participant } from '../participant.ts';
import { pause, Stand, until } from '../stand.ts';
import { Visitor } from '../visitor.ts';

const events = ['room:enter', 'room:leave', 'room:typing', 'room:post', 'room:edit', 'room:delete', 'room:react', 'room:after', 'room:read', 'room:ask', 'room:upvote', 'room:poll', 'room:vote', 'room:restrain', 'no:such:event', 'constructor', '__proto__', 'toString', ''];
const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
const payloads: readonly (readonly unknown[])[] = [
  [], [null], [[]], [{}], ['text'], [7], [true], [[null, null]], [{ roomId: null }], [{ roomId: 'none' }], [{ roomId: randomUUID(), more: 'than asked' }], [{ roomId: [randomUUID()] }],
  [deep(1000)], [{ ['x'.repeat(1000)]: 1 }], [Buffer.from('bytes')],
];
/** Below events: packets of Socket.IO and engine.io that are none. */
const packets = ['', '9', '2', '2[', '2["', '2{}', '2[7,null]', '2[{}]', '21[null]', '299999999999999999999["room:post",{}]', '2/other,["room:post",{}]', '3', '31', '3["x"]', '4', '451-["room:post",{"_placeholder":true,"num":0}]', '51-7["x"]', '0{"token":1}', '1', '\0\0', '[]'];
const writers = 4;

/** Everything that is no event of ours, from many, while others talk: each is refused in words or its connection ends, and nobody else notices. */
export const nonsense: Line = {
  key: 'nonsense',
  run: async ({ hostile, pace }) => {
    const stand = await Stand.start();
    try {
      const [url = '', pid] = [stand.nodes[0]?.url, stand.nodes[0]?.pid()];
      const { roomId, people } = await stand.room(writers);
      const participants = people.map(person => new Participant(person, roomId, [url]));
      const activity = new Activity(participants, roomId, pace / 2);
      const wrong: string[] = [];
      const count = { refused: 0, cut: 0 };
      for (let n = 0; n < hostile; n += 1) {
        const [one] = (await stand.room(1)).people;
        const visitor = await Visitor.come(url, one?.cookie ?? '');
        await Promise.all(events.flatMap(event => payloads.map(async given => {
          const error = await finalRefusal(visitor, event, given);
          if (error && ['BAD_INPUT', 'NOT_FOUND'].includes(error.code)) count.refused += 1;
          else wrong.push(`${event} ${JSON.stringify(given).slice(0, 60)} was answered with ${JSON.stringify(error)}`);
        })));
        visitor.socket.emit('room:post');
        visitor.socket.emit('room:enter', null);
        await visitor.heard('an event without acknowledgement is refused', 'refused', () => true);
        visitor.end();
        count.cut += await cuts(url, one?.cookie ?? '', wrong);
      }
      await activity.stop();
      const found = await compare(stand, roomId, activity.log, participants);
      participants.forEach(one => one.end());
      const lives = stand.nodes[0]?.pid() === pid && (await fetch(`${url}/health/ready`)).ok;
      return [{
        name: `nonsense of ${events.length} events with ${payloads.length} payloads, ${packets.length} packets, from ${hostile} clients`, held: !wrong.length && lives && isFaultless(found) && !activity.failures.length,
        words: [`${count.refused} refused in words, ${count.cut} connections ended; the others: ${inWords(found)}`, ...wrong.slice(0, 3), ...activity.failures.slice(0, 3)].join('; '),
      }];
    } finally {
      await stand.stop();
    }
  },
};

/** What is refused for the moment, because the machine has too much to do, is said again: what matters here is what it is refused for in the end. */
async function finalRefusal(visitor: Visitor, event: string, given: readonly unknown[]): Promise<Failure | null> {
  const giveUp = performance.now() + 30_000;
  for (let error = await visitor.refusal(event, ...given); ; error = await visitor.refusal(event, ...given)) {
    if (error?.code !== 'RATE_LIMITED' || performance.now() > giveUp) return error;
    await pause(1000);
  }
}

/** What ends a connection ends it, and what does not leaves it answering. Gives how many ended. */
async function cuts(url: string, cookie: string, wrong: string[]): Promise<number> {
  const large = await Visitor.come(url, cookie);
  large.socket.emit('room:post', { body: 'x'.repeat(socketMessageBytes + 1) }, () => wrong.push('What is too large was answered'));
  await until('what is too large ends the connection', () => large.cutAt !== null, 10_000).catch((error: unknown) => wrong.push(String(error)));
  large.end();
  let ended = 1;
  for (const packet of [...packets, randomBytes(2000)]) {
    const visitor = await Visitor.come(url, cookie);
    visitor.socket.io.engine.write(packet);
    const error = await visitor.refusal('no:such:event', {});
    if (visitor.cutAt !== null) ended += 1;
    else if (!error) wrong.push(`After ${JSON.stringify(packet.toString().slice(0, 40))} neither an answer nor an end`);
    visitor.end();
  }
  return ended;
}
