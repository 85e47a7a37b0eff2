import { Activity } from '../acts.ts';
import { compare, inWords, isFaultless } from '../compare.ts';
import type { Line } from '../line.ts';
import { Participant } from '../participant.ts';
import { pause, Stand, until } from '../stand.ts';

const cutsASecond = 50;
const perSecond = 40;
const writers = 10;

/** Many clients on bad lines; one of them hears nothing of the last that is said. In the end all hold the same. */
export const cuts: Line = {
  key: 'cuts',
  run: async ({ clients, cuts: wanted }) => {
    const stand = await Stand.start();
    try {
      const { roomId, people } = await stand.room(clients);
      const participants = people.map(person => new Participant(person, roomId, stand.nodes.map(({ url }) => url)));
      const activity = new Activity(participants.slice(0, writers), roomId, perSecond);
      await until('something was said', () => activity.log.length > 0);
      const began = performance.now();
      for (let done = 0; done < wanted; await pause(10)) {
        for (const due = Math.min(wanted, ((performance.now() - began) * cutsASecond) / 1000); done < due; done += 1) participants[Math.floor(Math.random() * participants.length)]?.cut();
      }
      await activity.stop();
      const [speaker, deaf] = [participants[0], participants.at(-1)];
      await until('the last one heard all so far', () => deaf !== undefined && speaker !== undefined && deaf.cursor.seq >= speaker.cursor.seq);
      if (deaf) deaf.isDeaf = true;
      const last = new Activity(participants.slice(0, 1), roomId, perSecond);
      await until('a last word', () => last.log.length > 0);
      await last.stop();
      const found = await compare(stand, roomId, [...activity.log, ...last.log], participants);
      participants.forEach(one => one.end());
      return [{
        name: `${clients} clients, ${wanted} cuts, a lost last frame`, held: isFaultless(found) && !activity.failures.length,
        words: [`${inWords(found)}; ${participants.reduce((sum, one) => sum + one.cuts, 0)} lines were cut`, ...activity.failures.slice(0, 3)].join('; '),
      }];
    } finally {
      await stand.stop();
    }
  },
};
