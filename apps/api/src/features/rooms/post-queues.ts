import type { MessagePosted } from '@cohortium/contract';
import { DomainError } from '../../kernel/errors/domain-error.ts';
import { fewest, Pace, patience } from './pace.ts';
import type { Post } from './post.ts';

/** Posts of one room and of all in one transaction, and waiting in one room. */
const most = { ofRoom: 200, together: 400, inRoom: 1000 } as const;
/**
 * Transactions for many rooms at once: while one waits for the disk, another is made ready. More would make each of them smaller, and all
 * of them dearer.
 */
const togetherAtOnce = 2;
export const crowded = (): DomainError => new DomainError('RATE_LIMITED', 'rooms:error.crowded', { seconds: 1 });

export interface Waiting {
  readonly post: Post;
  readonly since: number;
  readonly done: (posted: MessagePosted) => void;
  readonly failed: (error: unknown) => void;
}
/** What waited in one room, to be written in one transaction. */
export interface RoomBatch {
  readonly roomId: string;
  readonly waiting: readonly Waiting[];
}
interface Queue {
  waiting: Waiting[];
  busy: boolean;
}

/** Writes what waited. Together: gives back those whose room is held by another writer. Both answer each post themselves. */
export interface Write {
  together(batches: readonly RoomBatch[]): Promise<readonly RoomBatch[]>;
  alone(batch: RoomBatch): Promise<void>;
}

/**
 * Group commit: a post into an idle server is written at once; what arrives while that is being written goes together, over all rooms, in the
 * next transaction. A room that another writer holds waits for it in a transaction of its own, at most `slots` of them, so that neither its
 * neighbours nor readers wait too.
 */
export class PostQueues {
  readonly #rooms = new Map<string, Queue>();
  /** Rooms in which something waits and nothing is being written, in the order in which it came. */
  readonly #ready: string[] = [];
  readonly #held: RoomBatch[] = [];
  #alone = 0;
  #unanswered = 0;
  readonly #pace = new Pace();
  /** Since when the first of each batch under way has waited. */
  readonly #writing = new Set<{ readonly since: number }>();
  #idle: (() => void)[] = [];

  constructor(
    private readonly slots: number,
    private readonly write: Write,
  ) {}

  /** Resolves once committed. @throws DomainError RATE_LIMITED when too many wait already. */
  add(post: Post): Promise<MessagePosted> {
    const queue = this.#rooms.get(post.roomId) ?? { waiting: [], busy: false };
    if (queue.waiting.length >= most.inRoom || this.isCrowded()) return Promise.reject(crowded());
    this.#rooms.set(post.roomId, queue);
    this.#unanswered += 1;
    return new Promise((done, failed) => {
      queue.waiting.push({ post, done, failed, since: performance.now() });
      if (!queue.busy) this.makeReady(post.roomId, queue);
    });
  }

  /** Whether a newcomer would wait too long. Rooms that another writer holds do not count: they wait for themselves. */
  isCrowded(): boolean {
    if (this.#unanswered < fewest) return false;
    return this.#pace.isFull(this.#unanswered) || performance.now() - this.oldest() > patience;
  }

  private oldest(): number {
    const [next = ''] = this.#ready;
    return Math.min(this.#rooms.get(next)?.waiting[0]?.since ?? Infinity, ...[...this.#writing].map(({ since }) => since));
  }

  private makeReady(roomId: string, queue: Queue): void {
    queue.busy = true;
    this.#ready.push(roomId);
    this.next();
  }

  private next(): void {
    while (this.#writing.size < togetherAtOnce && this.#ready.length) void this.writeTogether(this.take());
    while (this.#alone < this.slots && this.#held.length) void this.writeAlone(this.#held.shift());
    if (!this.#unanswered) this.#idle.splice(0).forEach(told => told());
  }

  private take(): RoomBatch[] {
    const batches: RoomBatch[] = [];
    for (let room = most.together; room > 0 && this.#ready.length;) {
      const roomId = this.#ready.shift() ?? '';
      const waiting = this.#rooms.get(roomId)?.waiting.splice(0, Math.min(most.ofRoom, room)) ?? [];
      batches.push({ roomId, waiting });
      room -= waiting.length;
    }
    return batches;
  }

  private async writeTogether(batches: readonly RoomBatch[]): Promise<void> {
    const writing = { since: Math.min(...batches.map(({ waiting }) => waiting[0]?.since ?? Infinity)) };
    this.#writing.add(writing);
    const held: readonly RoomBatch[] = await this.write.together(batches).catch((error: unknown) => fail(batches, error));
    this.#writing.delete(writing);
    const answered = batches.reduce((sum, { waiting }) => sum + waiting.length, 0);
    const now = performance.now();
    this.#pace.hear(answered, now - writing.since, now);
    this.#held.push(...held);
    batches.filter(batch => !held.includes(batch)).forEach(batch => this.settle(batch));
    this.next();
  }

  private async writeAlone(batch: RoomBatch | undefined): Promise<void> {
    if (!batch) return;
    this.#alone += 1;
    await this.write.alone(batch).catch((error: unknown) => void fail([batch], error));
    this.#alone -= 1;
    this.settle(batch);
    this.next();
  }

  private settle({ roomId, waiting }: RoomBatch): void {
    this.#unanswered -= waiting.length;
    const queue = this.#rooms.get(roomId);
    if (queue?.waiting.length) this.#ready.push(roomId);
    else this.#rooms.delete(roomId);
  }

  /** Resolves when everything admitted has been answered. */
  idle(): Promise<void> {
    return this.#unanswered ? new Promise(told => this.#idle.push(told)) : Promise.resolve();
  }
}

function fail(batches: readonly RoomBatch[], error: unknown): [] {
  for (const { waiting } of batches) for (const { failed } of waiting) failed(error);
  return [];
}
