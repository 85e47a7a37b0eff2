import type { ActDone } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/config/clock.ts';
import { Config } from '../../kernel/config/config.ts';
import { databaseAway, metAnotherWriter } from '../../kernel/database/availability.ts';
import { Database } from '../../kernel/database/database.ts';
import { DomainError } from '../../kernel/errors/domain-error.ts';
import { Realtime } from '../../kernel/realtime/realtime.ts';
import { isAct, type Act, type Change } from './act.ts';
import { writeActs, type ActBatch } from './act-batch.ts';
import { Frames } from './frames.ts';
import { RoomQueues, type Waiting } from './room-queues.ts';

type Job = Act | Change;
const attempts = 3;

/**
 * The one way in which a room is changed, beside posting: the room's lock, the right asked under it, once for each client's name, revisions,
 * commit, acknowledgement, one frame for the room. Two who act at once are done one after the other, each seeing what the other did.
 */
@Injectable()
export class RoomActs {
  readonly #queues: RoomQueues<Job, ActDone>;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly frames: Frames,
    realtime: Realtime,
    config: Config,
  ) {
    this.#queues = new RoomQueues(Math.max(1, Math.floor(config.databasePool / 2)), (roomId, batch) => this.write(roomId, batch));
    realtime.onClosing(() => this.#queues.idle());
  }

  /**
   * Resolves when the act is committed; a retry under the same client id gives what the first was acknowledged with.
   * @throws DomainError NOT_FOUND without a grant, FORBIDDEN without the right or in a closed room, CONFLICT when the client id stands for
   * something else, RATE_LIMITED, or what the act itself refuses.
   */
  do(act: Act): Promise<ActDone> {
    return this.#queues.add(act);
  }

  /** Changes a room for no person: nobody's right is asked. Resolves once committed. */
  change(change: Change): Promise<ActDone> {
    return this.#queues.add(change);
  }

  private async write(roomId: string, waiting: readonly Waiting<Job, ActDone>[]): Promise<void> {
    const batch = await this.commit(roomId, waiting.map(({ job }) => job)).catch((error: unknown) => {
      if (waiting.length === 1 || databaseAway(error)) throw error;
    });
    if (!batch) return this.writeSingly(roomId, waiting);
    batch.outcomes.forEach((outcome, index) => {
      const one = waiting[index];
      if ('done' in outcome) one?.done(outcome.done);
      else one?.failed(outcome.refused);
    });
    // After the acknowledgements, which leave with the promises above.
    setImmediate(() => this.tell(roomId, waiting, batch));
  }

  private tell(roomId: string, waiting: readonly Waiting<Job, ActDone>[], { outcomes, frame }: ActBatch): void {
    outcomes.forEach((outcome, index) => {
      const job = waiting[index]?.job;
      if (job && isAct(job) && 'done' in outcome && outcome.isFirst) this.frames.tellOwn(roomId, job.actor.accountId, outcome.done.mine ?? []);
    });
    // After what became someone's own: a device that has the frame asks for nothing more.
    if (frame) this.frames.tell(frame);
  }

  /** One act that the database will not have fails alone. */
  private async writeSingly(roomId: string, waiting: readonly Waiting<Job, ActDone>[]): Promise<void> {
    for (const one of waiting) await this.write(roomId, [one]).catch(one.failed);
  }

  /** Another writer may take a client id between our look and our insert (the same name in two rooms): a second look sees it. */
  private async commit(roomId: string, jobs: readonly Job[]): Promise<ActBatch> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.db.transaction(tx => writeActs(tx, roomId, jobs, this.clock.now()));
      } catch (error) {
        if (error instanceof DomainError || attempt >= attempts || !metAnotherWriter(error)) throw error;
      }
    }
  }
}
