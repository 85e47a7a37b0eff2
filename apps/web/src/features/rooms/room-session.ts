import type { RepliedTo, RoomCursor, RoomEntered, RoomMessage, RoomPresence } from '@cohortium/contract';
import { RoomHistoryDocument, RoomPeopleDocument, type RoomHistoryQuery, type RoomPersonFragment } from '@cohortium/schema';
import { asRequestError, execute } from '../../shared/graphql/index.ts';
import { emptyLog, hasGap, messagesOf, withAfter, withFrame, withHead, withHistory, type RoomLog } from './room-log.ts';
import { roomWire } from './room-wire.ts';

export type Person = Pick<RoomPersonFragment, 'id' | 'name' | 'avatarUrl'>;

/** What a room's page shows. */
export interface RoomSnapshot {
  /** `gone`: the right to be here ended, or it never was. */
  readonly status: 'entering' | 'open' | 'gone';
  readonly messages: readonly RoomMessage[];
  /** Whether there is more to load above. */
  readonly hasEarlier: boolean;
  readonly history: 'idle' | 'loading' | 'failed';
  /** How far the reader had read when they came. */
  readonly readBefore: number;
  readonly headSeq: number;
  readonly people: ReadonlyMap<string, Person>;
  readonly presence: RoomPresence | null;
}

const page = 50;
/** After a longer absence history is loaded anew, rather than all that was missed. */
const longestGap = 500;

type HistoryNode = RoomHistoryQuery['roomHistory']['nodes'][number];
const messageOf = ({ author: _author, myReactions: _mine, replyTo, ...node }: HistoryNode): RoomMessage => ({
  ...node,
  editedAt: node.editedAt ?? null, authorId: node.authorId ?? null, clientId: node.clientId ?? null,
  replyTo: replyTo ? { id: replyTo.id, seq: replyTo.seq, excerpt: replyTo.excerpt, authorId: replyTo.author?.id ?? null } satisfies RepliedTo : null,
});
const peopleOf = (nodes: readonly HistoryNode[]): Person[] => nodes.flatMap(node => [node.author, node.replyTo?.author]).filter(person => person != null);

/** One room while it is looked at: enters it, keeps the log whole through cuts and gaps, and knows who is who. */
export class RoomSession {
  #log: RoomLog | undefined;
  #snapshot: RoomSnapshot = { status: 'entering', messages: [], hasEarlier: true, history: 'idle', readBefore: 0, headSeq: 0, people: new Map(), presence: null };
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
      roomWire.on('room:presence', mine(presence => this.change({ presence }, presence.here))),
      roomWire.on('room:removed', mine(() => this.change({ status: 'gone' }))),
      roomWire.onConnected(() => void this.enter()),
    ];
    return () => {
      this.#stop.forEach(stop => stop());
      void roomWire.request('room:leave', { roomId: this.roomId }).catch(() => undefined);
    };
  }

  private async enter(): Promise<void> {
    try {
      this.entered(await roomWire.request('room:enter', { roomId: this.roomId }));
    } catch (thrown) {
      const { code } = asRequestError(thrown);
      if (code === 'NOT_FOUND' || code === 'BAD_INPUT') this.change({ status: 'gone' });
      else setTimeout(() => this.#stop.length && void this.enter(), 2000);
    }
  }

  private entered({ head, readSeq, presence }: RoomEntered): void {
    const known = this.#log;
    const first = !known || head.seq - known.cursor.seq > longestGap;
    this.#readSent = Math.max(this.#readSent, readSeq);
    if (first) {
      this.#log = emptyLog(head);
      this.change({ status: 'open', messages: [], hasEarlier: head.seq > 0, headSeq: head.seq, presence, history: 'idle', ...(known ? {} : { readBefore: readSeq }) }, presence.here);
      void this.loadEarlier();
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
    if (this.#log.bySeq !== before.bySeq || this.#log.cursor.seq !== before.cursor.seq || this.#log.from !== before.from) {
      const messages = messagesOf(this.#log);
      this.change({ messages, headSeq: this.#log.cursor.seq, hasEarlier: this.#log.from > 1 }, messages.slice(-page).flatMap(({ authorId, replyTo }) => [authorId, replyTo?.authorId ?? null]));
    }
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

  /** A page of what was said before. */
  async loadEarlier(): Promise<void> {
    const log = this.#log;
    if (!log || log.from <= 1 || this.#snapshot.history === 'loading') return;
    this.change({ history: 'loading' });
    try {
      const { roomHistory } = await execute(RoomHistoryDocument, { roomId: this.roomId, before: log.from, first: page });
      this.learn(peopleOf(roomHistory.nodes));
      this.change({ history: 'idle' });
      this.advance(now => (now.from === log.from ? withHistory(now, roomHistory.nodes.map(messageOf), !roomHistory.pageInfo.hasNextPage) : now));
    } catch {
      this.change({ history: 'failed' });
    }
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
