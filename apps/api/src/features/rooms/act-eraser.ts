import { actDays } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/config/clock.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { Every } from '../../kernel/events/subscribe.ts';

/** Forgets what acts were acknowledged with, once no device sends them again. */
@Injectable()
export class ActEraser {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Every('53 3 * * *')
  async erase(): Promise<void> {
    await this.db.query(sql`delete from room_act where done_at < ${this.clock.in(-actDays.kept * 24 * 3600)}::timestamptz`);
  }
}
