import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/config/clock.ts';
import { Database } from '../../../kernel/database/database.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { Every } from '../../../kernel/events/subscribe.ts';
import { FileStore } from '../../../kernel/files/file-store.ts';
import { folderOf } from './attachment-keys.ts';

/** Seconds a file may wait to be said with a message. A device that was away for longer sends it again. */
const patience = 24 * 3600;
const most = 500;

/** Removes files that belong to no message: those never said, and those whose message went. */
@Injectable()
export class AttachmentSweeper {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly files: FileStore,
  ) {}

  @Every('41 * * * *')
  async sweepUnsaid(): Promise<void> {
    await this.db.query(sql`delete from attachment where message_id is null and awaiting_id is null and created_at < ${this.clock.in(-patience)}::timestamptz`);
    await this.removeDropped();
  }

  /** Twice is once: what is removed already is not missed. */
  @Every('* * * * *')
  async removeDropped(): Promise<void> {
    for (;;) {
      const dropped = await this.db.query<{ id: string }>(sql`select id from attachment_dropped order by id limit ${most}::int`);
      for (const { id } of dropped) await this.files.removeAll(folderOf(id));
      await this.db.query(sql`delete from attachment_dropped where id = any(${dropped.map(({ id }) => id)}::uuid[])`);
      if (dropped.length < most) return;
    }
  }
}
