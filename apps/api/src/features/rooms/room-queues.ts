import { DomainError } from '../../kernel/errors/domain-error.ts';

/** Jobs in one batch, waiting in one room, waiting in all: beyond, they are refused at once, so that those admitted stay quick. */
const most = { batch: 200, inRoom: 1000, inAll: 4000 } as const;

export interface Waiting<Job, Done> {
  readonly job: Job;
  readonly done: (value: Done) => void;
  readonly failed: (error: unknown) => void;
}

interface Queue<Job, Done> {
  waiting: Waiting<Job, Done>[];
  busy: boolean;
}

/**
 * Group commit: what is written into an idle room is written at once; what arrives while that is being written goes together in the next
 * transaction. At most `slots` rooms write at a time, so that readers keep their share of the connections.
 */
export class RoomQueues<Job extends { readonly roomId: string }, Done> {
  readonly #rooms = new Map<string, Queue<Job, Done>>();
  readonly #ready: string[] = [];
  #running = 0;
  #waiting = 0;
  #idle: (() => void)[] = [];

  constructor(
    private readonly slots: number,
    private readonly write: (roomId: string, batch: readonly Waiting<Job, Done>[]) => Promise<void>,
  ) {}

  /** Resolves once committed. @throws DomainError RATE_LIMITED when too many wait already. */
  add(job: Job): Promise<Done> {
    const queue = this.#rooms.get(job.roomId) ?? { waiting: [], busy: false };
    if (queue.waiting.length >= most.inRoom || this.#waiting >= most.inAll) {
      return Promise.reject(new DomainError('RATE_LIMITED', 'rooms:error.crowded', { seconds: 1 }));
    }
    this.#rooms.set(job.roomId, queue);
    return new Promise((done, failed) => {
      queue.waiting.push({ job, done, failed });
      this.#waiting += 1;
      if (!queue.busy) this.makeReady(job.roomId, queue);
    });
  }

  private makeReady(roomId: string, queue: Queue<Job, Done>): void {
    queue.busy = true;
    this.#ready.push(roomId);
    this.next();
  }

  private next(): void {
    while (this.#running < this.slots) {
      const roomId = this.#ready.shift();
      if (roomId === undefined) return;
      this.#running += 1;
      void this.drain(roomId);
    }
  }

  private async drain(roomId: string): Promise<void> {
    const queue = this.#rooms.get(roomId);
    const batch = queue?.waiting.splice(0, most.batch) ?? [];
    this.#waiting -= batch.length;
    try {
      await this.write(roomId, batch);
    } catch (error) {
      batch.forEach(({ failed }) => failed(error));
    }
    this.#running -= 1;
    if (queue?.waiting.length) this.makeReady(roomId, queue);
    else this.#rooms.delete(roomId);
    this.next();
    if (!this.#running) this.#idle.splice(0).forEach(told => told());
  }

  /** Resolves when everything admitted has been written. */
  idle(): Promise<void> {
    return this.#running ? new Promise(told => this.#idle.push(told)) : Promise.resolve();
  }
}
