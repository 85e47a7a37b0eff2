import type { Failure, MessagePosted, PostMessage } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Config } from '../../kernel/config/config.ts';
import { databaseAway, metAnotherWriter } from '../../kernel/database/availability.ts';
import { Database, type BriefTransaction } from '../../kernel/database/database.ts';
import { DomainError } from '../../kernel/errors/domain-error.ts';
import { Lag } from '../../kernel/realtime/lag.ts';
import { Realtime } from '../../kernel/realtime/realtime.ts';
import { SharedAllowance } from '../../kernel/realtime/shared-allowance.ts';
import { Frames } from './frames.ts';
import { postOf } from './post.ts';
import { writeBatch, writeFree, type Batch, type RoomPosts } from './post-batch.ts';
import { crowded, PostQueues, type RoomBatch } from './post-queues.ts';

const window = 10;
/** When the process itself is so late, in milliseconds, no more posts are taken on: each is written, told and read by many. */
const tooLate = 150;
const attempts = 3;

/** Posts messages: write, commit, acknowledge, then tell the room. */
@Injectable()
export class Poster {
  readonly #queues: PostQueues;
  readonly #allowance: SharedAllowance;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly frames: Frames,
    realtime: Realtime,
    config: Config,
  ) {
    this.#queues = new PostQueues(Math.max(1, Math.floor(config.databasePool / 2)), { together: batches => this.together(batches), alone: batch => this.alone(batch) });
    const allowance = new SharedAllowance({ name: 'posts', points: config.postsPerTenSeconds, seconds: window, redisUrl: config.redisUrl });
    this.#allowance = allowance;
    const lag = new Lag();
    realtime.turnAway('room:post', ({ accountId }) => this.turnedAway(accountId, lag));
    realtime.onClosing(() => this.#queues.idle().finally(() => {
      allowance.close();
      lag.end();
    }));
  }

  /**
   * Resolves when the message is stored; a retry under the same client id gives the original.
   * @throws DomainError NOT_FOUND without a grant, FORBIDDEN where one may only read, CONFLICT when the client id stands for another
   * text, RATE_LIMITED, or what the database said when it was away.
   */
  async post(actor: SignedIn, message: PostMessage): Promise<MessagePosted> {
    const seconds = await this.#allowance.spend(actor.accountId);
    if (seconds !== null) throw new DomainError('RATE_LIMITED', 'rooms:error.tooFast', { seconds });
    return this.#queues.add(postOf(message, actor.accountId, actor.locale));
  }

  /** What can be said at once: this author posts too fast, or too much waits already. */
  private turnedAway(accountId: string, lag: Lag): Failure | null {
    const seconds = this.#allowance.wait(accountId);
    if (seconds !== null) return { code: 'RATE_LIMITED', reason: 'rooms:error.tooFast', args: { seconds } };
    return this.#queues.isCrowded() || lag.now() > tooLate ? crowded().toFailure() : null;
  }

  /** One commit for all rooms. What the database will not have together, it is given room by room. */
  private async together(batches: readonly RoomBatch[]): Promise<RoomBatch[]> {
    const written = await this.commit(tx => writeFree(tx, batches.map(postsOf), this.clock.now())).catch((error: unknown) => {
      if (databaseAway(error)) throw error;
      return batches.map(() => null);
    });
    return batches.filter((batch, index) => {
      const outcome = written[index];
      if (outcome) this.answer(batch, outcome);
      return !outcome;
    });
  }

  private async alone(batch: RoomBatch): Promise<void> {
    const outcome = await this.commit(tx => writeBatch(tx, postsOf(batch), this.clock.now())).catch((error: unknown) => {
      if (batch.waiting.length === 1 || databaseAway(error)) throw error;
    });
    if (outcome) return this.answer(batch, outcome);
    // One post that the database will not have fails alone.
    for (const one of batch.waiting) await this.alone({ ...batch, waiting: [one] }).catch(one.failed);
  }

  private answer({ waiting }: RoomBatch, { outcomes, frame }: Batch): void {
    outcomes.forEach((outcome, index) => {
      const one = waiting[index];
      if ('posted' in outcome) one?.done(outcome.posted);
      else one?.failed(outcome.refused);
    });
    // After the acknowledgements, which leave with the promises above.
    if (frame) setImmediate(() => this.frames.tell(frame));
  }

  /** Another writer may take a client id between our look and our insert (the same name in two rooms): a second look sees it. */
  private async commit<Written>(write: (tx: BriefTransaction) => Promise<Written>): Promise<Written> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.db.brief(write);
      } catch (error) {
        if (attempt >= attempts || !metAnotherWriter(error)) throw error;
      }
    }
  }
}

const postsOf = ({ roomId, waiting }: RoomBatch): RoomPosts => ({ roomId, posts: waiting.map(({ post }) => post) });
