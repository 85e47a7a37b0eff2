import { roomItem, roomMine, type RoomCursor, type RoomEntered, type RoomItem, type RoomMessage, type RoomMine, type RoomPresence } from '@cohortium/contract';
import { MessagePlaceDocument, RoomHistoryDocument, RoomItemsDocument, RoomPeopleDocument, RoomThreadDocument } from '@cohortium/schema';
import { z } from 'zod';
import { asRequestError, execute } from '../../shared/graphql/index.ts';
import { messageOf, mineOf, peopleOf, threadsIn, type HistoryNode, type Person, type ThreadTold } from './history.ts';
import { emptyLog, hasGap, messagesOf, withAfter, viewFrom, withFrame, withHead, withHistory, withItems, withItemsAnew, withKept, withoutWindow, withWindow, type RoomLog } from './room-log.ts';
import { roomWire } from './room-wire.ts';

export type { Person } from './history.ts';

/** What a room's page shows. */
export interface RoomSnapshot {
  /** `gone`: the right to be here ended, or it never was. */
  readonly status: 'entering' | 'open' | 'gone';
  readonly messages: readonly RoomMessage[];
  /** What is beside the messages, by `keyOfItem`: read it by `useRoomItems`. */
  readonly items: ReadonlyMap<string, RoomItem>;
  /** What is mine, by `keyOfItem`: read it by `useRoomMine`. */
  readonly mine: ReadonlyMap<string, RoomMine>;
  /** Whether the first load of items is through. */
  readonly itemsReady: boolean;
  /** Every change up to this one is here. */
  readonly revision: number;
  /** Whether there is more to load above. */
  readonly hasEarlier: boolean;
  /** Whether there is more to load below: a part of far earlier history is looked at. */
  readonly hasLater: boolean;
  readonly history: 'idle' | 'loading' | 'failed';
  /** How far the reader had read when they came. */
  readonly readBefore: number;
  readonly headSeq: number;
  readonly people: ReadonlyMap<string, Person>;
  readonly presence: RoomPresence | null;
  /** Every message that is held, by seq: also those of threads, from far up. */
  readonly known: ReadonlyMap<number, RoomMessage>;
  /** From here to the newest none is missing. */
  readonly from: number;
  /** What history told of threads, by their roots. */
  readonly threads: ReadonlyMap<string, ThreadTold>;
}

const page = 50;
/** After a longer absence history is loaded anew, rather than all that was missed. */
const longestGap = 500;

const about = z.object({ authorId: z.string().nullable() });
/** Whose names an item is shown with: who wrote what it is or is about, who made it, who decided on it. */
const peopleOfItem = ({ authorId, accountId, by, decidedBy, about: subject }: RoomItem): string[] => [authorId, accountId, by, decidedBy, about.safeParse(subject).data?.authorId].filter(id => typeof id === 'string');
const someItems = z.array(roomItem);
const someMine = z.array(roomMine);
const again = 2000;
const nothing: RoomSnapshot = {
  status: 'entering', messages: [], items: new Map(), mine: new Map(), itemsReady: false, revision: 0, hasEarlier: true, hasLater: false, history: 'idle', readBefore: 0, headSeq: 0, people: new Map(), presence: null, known: new Map(), from: 1, threads: new Map(),
};

/** One room while it is looked at: enters it, keeps the log whole through cuts and gaps, and knows who is who. */
export class RoomSession {
  #log: RoomLog | undefined;
  #snapshot = nothing;
  readonly #watchers = new Set<() => void>();
  readonly #asked = new Set<string>();
  #stop: (() => void)[] = [];
  #filling = false;
  #readSent = 0;

  readonly roomId: string;

  constructor(roomId: string) {
    this.roomId = roomId;
  }

  readonly snapshot = (): RoomSnapshot => this.#snapshot;
  readonly watch = (told: () => void): (() => void) => {
    this.#watchers.add(told);
    return () => this.#watchers.delete(told);
  };

  /** Begins to listen; gives back the end. */
  start(): () => void {
    const mine = <Told extends { roomId: string }>(hear: (told: Told) => void) => (told: Told) => {
      if (told.roomId === this.roomId) hear(told);
    };
    this.#stop = [
      roomWire.on('room:frame', mine(frame => this.advance(log => withFrame(log, frame)))),
      roomWire.on('room:head', mine(head => this.advance(log => withHead(log, head)))),
      roomWire.on('room:own', mine(own => this.learnMine(own.mine))),
      roomWire.on('room:presence', mine(presence => this.change({ presence }, presence.here))),
      roomWire.on('room:rights', mine(() => void this.loadItems())),
      roomWire.on('room:removed', mine(() => this.change({ status: 'gone' }))),
      roomWire.onConnected(() => void this.enter()),
    ];
    return () => {
      this.#stop.forEach(stop => stop());
      this.#stop = [];
      void roomWire.request('room:leave', { roomId: this.roomId }).catch(() => undefined);
    };
  }

  private async enter(): Promise<void> {
    try {
      this.entered(await roomWire.request('room:enter', { roomId: this.roomId }));
    } catch (thrown) {
      const { code } = asRequestError(thrown);
      if (code === 'NOT_FOUND' || code === 'BAD_INPUT') this.change({ status: 'gone' });
      else setTimeout(() => this.#stop.length && void this.enter(), again);
    }
  }

  private entered({ head, readSeq, presence }: RoomEntered): void {
    const known = this.#log;
    const first = !known || head.seq - known.cursor.seq > longestGap;
    this.#readSent = Math.max(this.#readSent, readSeq);
    if (first) {
      this.#log = emptyLog(head);
      this.change({ ...nothing, people: this.#snapshot.people, status: 'open', hasEarlier: head.seq > 0, headSeq: head.seq, revision: head.revision, presence, readBefore: known ? this.#snapshot.readBefore : readSeq }, presence.here);
      void this.loadEarlier();
      void this.loadItems();
    } else {
      this.change({ status: 'open', presence }, presence.here);
      this.advance(log => withHead(log, head));
    }
  }

  /** Moves the log on; a gap is asked for at once. */
  private advance(move: (log: RoomLog) => RoomLog): void {
    if (!this.#log) return;
    const before = this.#log;
    this.#log = move(before);
    const { bySeq, cursor, from, items, mine, window } = this.#log;
    if (bySeq !== before.bySeq || cursor.seq !== before.cursor.seq || from !== before.from || window !== before.window) {
      const messages = messagesOf(this.#log);
      this.change({ messages, known: bySeq, from, headSeq: cursor.seq, hasEarlier: viewFrom(this.#log) > 1, hasLater: window !== null }, messages.slice(-page).flatMap(({ authorId, replyTo }) => [authorId, replyTo?.authorId ?? null]));
    }
    if (items !== before.items || mine !== before.mine || cursor.revision !== before.cursor.revision) this.change({ items, mine, revision: cursor.revision }, [...items.values()].flatMap(peopleOfItem));
    if (hasGap(this.#log)) void this.fill();
  }

  private async fill(): Promise<void> {
    if (this.#filling) return;
    this.#filling = true;
    try {
      while (this.#log && hasGap(this.#log)) {
        const asked: RoomCursor = this.#log.cursor;
        const answer = await roomWire.request('room:after', { roomId: this.roomId, ...asked });
        this.advance(log => withAfter(log, answer));
        if (this.#log.cursor.seq === asked.seq && this.#log.cursor.revision === asked.revision) break;
      }
    } catch {
      // The next head or the next connection asks again.
    } finally {
      this.#filling = false;
    }
  }

  /** What is beside the messages, as of its revision and by the rights of now; changes meanwhile come as frames. */
  private async loadItems(): Promise<void> {
    try {
      for (let after = 0; ;) {
        const { roomItems } = await execute(RoomItemsDocument, { roomId: this.roomId, after });
        this.advance(log => withItemsAnew(log, someItems.parse(roomItems.items), someMine.parse(roomItems.mine)));
        if (roomItems.through <= after || roomItems.through >= roomItems.head) break;
        after = roomItems.through;
      }
      this.change({ itemsReady: true });
    } catch {
      setTimeout(() => this.#stop.length && void this.loadItems(), again);
    }
  }

  /** What became mine: acknowledged, or done at another of my devices. */
  learnMine(mine: readonly RoomMine[]): void {
    this.advance(log => withItems(log, [], mine));
  }

  /** A page of what was said before. */
  async loadEarlier(): Promise<void> {
    const log = this.#log;
    if (!log || viewFrom(log) <= 1 || this.#snapshot.history === 'loading') return;
    const { window } = log;
    await this.loadHistory(viewFrom(log), (now, { messages, isLast }) => {
      if (window) return now.window === window ? withWindow(now, messages, isLast ? 1 : Math.min(window.from, ...messages.map(({ seq }) => seq)), window.to) : now;
      return now.from === log.from ? withHistory(now, messages, isLast) : now;
    });
  }

  /** A page of what was said after the part of history that is looked at. */
  async loadLater(): Promise<void> {
    const window = this.#log?.window;
    if (!window || this.#snapshot.history === 'loading') return;
    const to = window.to + page;
    await this.loadHistory(to + 1, (now, { messages }) => (now.window === window ? withWindow(now, messages, window.from, to) : now));
  }

  /** Looks at the history around a message, however far up. False when it could not be loaded. */
  async lookAt(seq: number): Promise<boolean> {
    const log = this.#log;
    if (!log || seq < 1 || seq > log.cursor.seq) return false;
    if (messagesOf(log).some(message => message.seq === seq)) return true;
    if (seq >= log.from) {
      this.advance(withoutWindow);
      return true;
    }
    const to = Math.min(seq + page / 2, log.cursor.seq);
    return this.loadHistory(to + 1, (now, { messages, isLast }) => withWindow(now, messages, isLast ? 1 : Math.min(seq, ...messages.map(one => one.seq)), to));
  }

  /** Back to the newest. */
  lookAtNewest(): void {
    this.advance(withoutWindow);
  }

  private async loadHistory(before: number, join: (log: RoomLog, part: { messages: RoomMessage[]; isLast: boolean }) => RoomLog): Promise<boolean> {
    this.change({ history: 'loading' });
    try {
      const { roomHistory: { nodes, pageInfo } } = await execute(RoomHistoryDocument, { roomId: this.roomId, before, first: page });
      this.change({ history: 'idle' });
      this.keep(nodes, (now, messages) => join(now, { messages, isLast: !pageInfo.hasNextPage }));
      return true;
    } catch {
      this.change({ history: 'failed' });
      return false;
    }
  }

  /** Brings a page of a thread, the newest or the one before a seq: what is held of it then is whole from `from` on. @throws RequestError */
  async loadThread(rootId: string, before: number | null): Promise<{ from: number; hasEarlier: boolean }> {
    const { roomThread: { nodes, pageInfo } } = await execute(RoomThreadDocument, { roomId: this.roomId, rootId, before, first: page });
    this.keep(nodes, withKept);
    // The message that all answer stands above them, also where a page does not reach it.
    if (pageInfo.hasNextPage && before === null) await this.loadRoot(rootId);
    return { from: Math.min(...nodes.map(({ seq }) => seq), before ?? Number.MAX_SAFE_INTEGER), hasEarlier: pageInfo.hasNextPage };
  }

  private async loadRoot(messageId: string): Promise<void> {
    const { messagePlace } = await execute(MessagePlaceDocument, { roomId: this.roomId, messageId });
    this.keep((await execute(RoomHistoryDocument, { roomId: this.roomId, before: messagePlace + 1, first: 1 })).roomHistory.nodes, withKept);
  }

  private keep(nodes: readonly HistoryNode[], join: (log: RoomLog, messages: RoomMessage[]) => RoomLog): void {
    this.learn(peopleOf(nodes));
    const threads = threadsIn(nodes);
    if (threads.length) this.change({ threads: new Map([...this.#snapshot.threads, ...threads]) });
    this.advance(now => withItems(join(now, nodes.map(messageOf)), [], nodes.map(mineOf)));
  }

  /** Remembers with the server how far was read; true when that is news. */
  async read(seq: number): Promise<boolean> {
    if (seq <= this.#readSent) return false;
    this.#readSent = seq;
    await roomWire.request('room:read', { roomId: this.roomId, seq }).catch(() => undefined);
    return true;
  }

  private learn(people: readonly Person[]): void {
    if (people.length) this.change({ people: new Map([...this.#snapshot.people, ...people.map(person => [person.id, person] as const)]) });
  }

  private change(what: Partial<RoomSnapshot>, mentioned: readonly (string | null)[] = []): void {
    this.#snapshot = { ...this.#snapshot, ...what };
    const unknown = [...new Set(mentioned)].filter(id => id !== null && !this.#snapshot.people.has(id) && !this.#asked.has(id));
    if (unknown.length) void this.askWho(unknown.filter(id => id !== null).slice(0, 100));
    this.#watchers.forEach(told => told());
  }

  private async askWho(ids: readonly string[]): Promise<void> {
    ids.forEach(id => this.#asked.add(id));
    try {
      this.learn((await execute(RoomPeopleDocument, { roomId: this.roomId, ids: [...ids] })).roomPeople);
    } catch {
      ids.forEach(id => this.#asked.delete(id));
    }
  }
}
