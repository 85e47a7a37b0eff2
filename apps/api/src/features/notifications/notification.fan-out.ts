import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { AfterCommit } from '../../kernel/events/subscribe.ts';
import { Realtime } from '../../kernel/realtime/realtime.ts';

/** Tells members' sockets that there is something new; a lost word is healed by the next look at the list. */
@Injectable()
export class NotificationFanOut {
  constructor(
    private readonly db: Database,
    private readonly realtime: Realtime,
  ) {}

  @AfterCommit('notification.made')
  async tell({ notificationIds }: Events['notification.made']): Promise<void> {
    const told = await this.db.query<{ memberId: string; ids: string[] }>(sql`select member_id as "memberId", array_agg(id) as ids from notification where id = any(${notificationIds}::uuid[]) group by member_id`);
    for (const { memberId, ids } of told) this.realtime.toAccounts([memberId], 'notification:made', { ids });
  }
}
