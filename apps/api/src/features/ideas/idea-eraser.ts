import { undoMinutes } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/config/clock.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { Every } from '../../kernel/events/subscribe.ts';

/** Empties what was withdrawn or removed once it can no longer be undone: a tombstone keeps who and when, and no text. */
@Injectable()
export class IdeaEraser {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Every('*/5 * * * *')
  async erase(): Promise<void> {
    const before = this.clock.in(-undoMinutes * 60);
    await this.db.transaction(async tx => {
      const gone = await tx.query<{ id: string }>(sql`update idea set title = '', problem = '', beneficiaries = '', proposal = '', tags = '{}', sdgs = '{}' where deleted_at < ${before} and title <> '' returning id`);
      const ids = gone.map(row => row.id);
      await tx.query(sql`update idea_role set note = '' where idea_id = any(${ids}::uuid[])`);
      await tx.query(sql`update idea_join_request set note = '' where idea_id = any(${ids}::uuid[])`);
      await tx.query(sql`update idea_comment set body = '' where body <> '' and (deleted_at < ${before} or idea_id = any(${ids}::uuid[]))`);
    });
  }
}
