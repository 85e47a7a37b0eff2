import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../../kernel/config/clock.ts';
import { Database } from '../../../kernel/database/database.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { RestraintService } from './restraint.service.ts';

const every = 1000;

/** Ends mutes and removals when their time is over, wherever the server stood meanwhile; two nodes that do so do it once. */
@Injectable()
export class RestraintClock implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;
  #busy = false;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly restraints: RestraintService,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.look(), every).unref();
  }

  private async look(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      const over = await this.db.query<{ id: string; roomId: string }>(sql`select id, room_id as "roomId" from room_restraint where ended_at is null and until <= ${this.clock.now()}::timestamptz order by until limit 100`);
      for (const { id, roomId } of over) await this.restraints.endOver(roomId, id);
    } catch {
      // The next look finds them again.
    } finally {
      this.#busy = false;
    }
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.#timer);
  }
}
