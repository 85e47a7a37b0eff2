import type { MessagePosted, PostMessage } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Config } from '../../kernel/config/config.ts';
import { databaseAway, metAnotherWriter } from '../../kernel/database/availability.ts';
import { Database } from '../../kernel/database/database.ts';
import { spend } from '../../kernel/realtime/dispatch.ts';
import { Realtime } from '../../kernel/realtime/realtime.ts';
import { Frames } from './frames.ts';
import { postOf, type Post } from './post.ts';
import { writeBatch, type Batch } from './post-batch.ts';
import { RoomQueues, type Waiting } from './room-queues.ts';

const window = 10;
const attempts = 3;

/** Posts messages: write, commit, acknowledge, then tell the room. */
@Injectable()
export class Poster {
  readonly #queues: RoomQueues<Post, MessagePosted>;
  readonly #limiter: RateLimiterMemory;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly frames: Frames,
    realtime: Realtime,
    config: Config,
  ) {
    this.#queues = new RoomQueues(Math.max(1, Math.floor(config.databasePool / 2)), (roomId, batch) => this.write(roomId, batch));
    realtime.onClosing(() => this.#queues.idle());
    this.#limiter = new RateLimiterMemory({ points: config.postsPerTenSeconds, duration: window });
  }

  /**
   * Resolves when the message is stored; a retry under the same client id gives the original.
   * @throws DomainError NOT_FOUND without a grant, FORBIDDEN where one may only read, CONFLICT when the client id stands for another
   * text, RATE_LIMITED, or what the database said when it was away.
   */
  async post(actor: SignedIn, message: PostMessage): Promise<MessagePosted> {
    await spend(this.#limiter, actor.accountId, 'rooms:error.tooFast');
    return this.#queues.add(postOf(message, actor.accountId, actor.locale));
  }

  private async write(roomId: string, waiting: readonly Waiting<Post, MessagePosted>[]): Promise<void> {
    const batch = await this.commit(roomId, waiting).catch((error: unknown) => {
      if (waiting.length === 1 || databaseAway(error)) throw error;
    });
    if (!batch) return this.writeSingly(roomId, waiting);
    const { outcomes, frame } = batch;
    outcomes.forEach((outcome, index) => {
      const one = waiting[index];
      if ('posted' in outcome) one?.done(outcome.posted);
      else one?.failed(outcome.refused);
    });
    // After the acknowledgements, which leave with the promises above.
    if (frame) setImmediate(() => void this.frames.tell(frame).catch(() => undefined));
  }

  /** One post that the database will not have fails alone. */
  private async writeSingly(roomId: string, waiting: readonly Waiting<Post, MessagePosted>[]): Promise<void> {
    for (const one of waiting) await this.write(roomId, [one]).catch(one.failed);
  }

  /** Another writer may take a client id between our look and our insert (the same name in two rooms): a second look sees it. */
  private async commit(roomId: string, waiting: readonly Waiting<Post, MessagePosted>[]): Promise<Batch> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.db.transaction(tx => writeBatch(tx, roomId, waiting.map(({ job }) => job), this.clock.now()));
      } catch (error) {
        if (attempt >= attempts || !metAnotherWriter(error)) throw error;
      }
    }
  }
}
