import { randomUUID } from 'node:crypto';
import type { RoomItem } from '@cohortium/contract';
import type { Participant } from './participant.ts';
import { pause } from './stand.ts';

/** Something people do in a room, for the harness to do at random. Null when there is nothing to do it to. */
export interface Doing {
  readonly event: string;
  make(who: Participant, n: number): object | null;
}

const any = <Thing>(things: readonly Thing[]): Thing | undefined => things[Math.floor(Math.random() * things.length)];
const somethingSaid = (who: Participant): string | null => who.messages.get(1 + Math.floor(Math.random() * who.messages.size))?.id ?? null;
const itemFor = (who: Participant, kind: string, fits: (item: RoomItem) => boolean = () => true): string | null =>
  any([...who.items.values()].filter(item => item.kind === kind && !item.hidden && fits(item)))?.id ?? null;

const options = 3;
/** A poll for all the votes; the first of the people, a moderator, opens it before anything else is done. */
const poll: Doing = { event: 'room:poll', make: () => ({ pollKind: 'SINGLE', question: 'Which one?', options: Array.from({ length: options }, (_, n) => `Option ${n + 1}`), isAnonymous: true, results: 'ALWAYS' }) };

/** What is done, with how often: add a line here for each new act of a room. */
const doings: readonly (readonly [share: number, doing: Doing])[] = [
  [10, { event: 'room:post', make: (_, n) => ({ body: `What came up as number ${n}` }) }],
  [2, {
    event: 'room:react',
    make: who => {
      const messageId = somethingSaid(who);
      return messageId === null ? null : { messageId, reaction: any(['AGREE', 'HEART']), on: Math.random() < 0.6 };
    },
  }],
  [1, { event: 'room:ask', make: (_, n) => ({ text: `Why is it number ${n}?`, isAnonymous: Math.random() < 0.3 }) }],
  [4, {
    event: 'room:upvote',
    make: who => {
      const questionId = itemFor(who, 'QUESTION', ({ authorId }) => typeof authorId === 'string' && authorId !== who.person.id);
      return questionId === null ? null : { questionId, on: Math.random() < 0.7 };
    },
  }],
  [3, {
    event: 'room:vote',
    make: who => {
      const pollId = itemFor(who, 'POLL');
      return pollId === null ? null : { pollId, choices: Math.random() < 0.8 ? [1 + Math.floor(Math.random() * options)] : [] };
    },
  }],
];

/** An acknowledgement, as it came: kept here, outside the server. */
export interface Acknowledged {
  readonly authorId: string;
  readonly clientId: string;
  readonly event: string;
  /** What was said. */
  readonly given: { readonly questionId?: string; readonly pollId?: string; readonly on?: boolean; readonly choices?: readonly number[] };
  readonly value: { readonly id: string; readonly seq?: number; readonly revision?: number };
}

const deck = doings.flatMap(([share, doing]) => Array.from({ length: share }, () => doing));
/** So many unanswered at most: who is not answered waits. */
const most = 600;

/** Acts of all kinds at a steady pace, by all of them in turn; each is insisted on until it is answered. */
export class Activity {
  readonly log: Acknowledged[] = [];
  readonly failures: string[] = [];
  #open = 0;
  #over = false;
  readonly #done: Promise<void>;
  readonly #roomId: string;

  constructor(people: readonly Participant[], roomId: string, perSecond: number) {
    this.#roomId = roomId;
    this.#done = this.go(people, perSecond);
  }

  private async go(people: readonly Participant[], perSecond: number): Promise<void> {
    const [moderator] = people;
    if (moderator) await this.act(moderator, 0, poll);
    const began = performance.now();
    for (let n = 0; !this.#over; await pause(5)) {
      for (const due = Math.floor(((performance.now() - began) * perSecond) / 1000); n < due; n += 1) {
        const who = people[n % people.length];
        if (who && this.#open < most) void this.act(who, n);
      }
    }
  }

  private async act(who: Participant, n: number, doing = any(deck)): Promise<void> {
    const made = doing?.make(who, n);
    if (!doing || !made) return;
    const clientId = randomUUID();
    this.#open += 1;
    try {
      this.log.push({ authorId: who.person.id, clientId, event: doing.event, given: made, value: await who.insist(doing.event, { roomId: this.#roomId, clientId, ...made }) });
    } catch (error) {
      this.failures.push(String(error));
    } finally {
      this.#open -= 1;
    }
  }

  /** No new acts; resolves when all are answered. */
  async stop(): Promise<void> {
    this.#over = true;
    await this.#done;
    const giveUp = performance.now() + 60_000;
    while (this.#open && performance.now() < giveUp) await pause(20);
    if (this.#open) this.failures.push(`${this.#open} were never answered`);
  }
}
