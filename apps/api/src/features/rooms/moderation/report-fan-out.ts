import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database.ts';
import { sql } from '../../../kernel/database/sql.ts';
import type { Events } from '../../../kernel/events/events.ts';
import { AfterCommit } from '../../../kernel/events/subscribe.ts';
import { Realtime } from '../../../kernel/realtime/realtime.ts';
import { inRoomAs } from '../channels.ts';
import './report.events.ts';

/** Tells a room's moderators that its queue of reports changed; what is in it, they ask for with their rights of that moment. */
@Injectable()
export class ReportFanOut {
  constructor(
    private readonly db: Database,
    private readonly realtime: Realtime,
  ) {}

  @AfterCommit('room.reported')
  reported({ reportId, roomId }: Events['room.reported']): Promise<void> {
    return this.tell(roomId, [reportId]);
  }

  @AfterCommit('room.reportsHandled')
  handled({ reportIds, roomId }: Events['room.reportsHandled']): Promise<void> {
    return this.tell(roomId, reportIds);
  }

  /** Those whom a report is about hear nothing of it, also when they moderate. */
  private async tell(roomId: string, reportIds: readonly string[]): Promise<void> {
    const told = await this.db.query<{ id: string }>(sql`select distinct g.account_id as id from room_grant g join room_report p on p.room_id = g.room_id
      where p.id = any(${[...reportIds]}::uuid[]) and not p.to_staff and g.role = 'MODERATOR' and g.account_id <> p.reported_id`);
    this.realtime.toChannels(told.map(({ id }) => inRoomAs(roomId, id)), 'room:reports', { roomId });
  }
}
