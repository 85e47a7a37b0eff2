import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { NotificationService } from './notification.service.ts';

const madeKey = (reportId: string): string => `room.reported ${reportId}`;

/** Tells those who may judge a report that it waits, and whoever made it what came of it. Neither is told who the other is. */
@Injectable()
export class ReportNotifier {
  constructor(
    private readonly db: Database,
    private readonly notifications: NotificationService,
  ) {}

  @OnEvent('room.reported')
  reported({ reportId }: Events['room.reported']): Promise<void> {
    return this.db.transaction(async tx => {
      const judges = await judgesOf(tx, reportId);
      await this.notifications.notify(tx, judges.map(memberId => ({ memberId, kind: 'REPORT_MADE', subjectKind: 'REPORT', subjectId: reportId, actorId: null, eventKey: madeKey(reportId) })));
    });
  }

  @OnEvent('room.reportsHandled')
  handled({ reportIds }: Events['room.reportsHandled']): Promise<void> {
    return this.db.transaction(async tx => {
      const reports = await tx.query<{ id: string; reporterId: string }>(sql`select id, reporter_id as "reporterId" from room_report where id = any(${reportIds}::uuid[])`);
      for (const { id } of reports) await this.notifications.settle(tx, await toldOf(tx, id), madeKey(id));
      await this.notifications.notify(tx, reports.map(({ id, reporterId }) => ({ memberId: reporterId, kind: 'REPORT_HANDLED', subjectKind: 'REPORT', subjectId: id, actorId: null, eventKey: `room.reportsHandled ${id}` })));
    });
  }
}

/** The room's moderators; where none may judge it the programme's staff; where there are none of those the admins. Never the two of whom it tells. */
async function judgesOf(tx: Transaction, reportId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string; rank: number }>(sql`with report as (select * from room_report where id = ${reportId}::uuid and handled_at is null)
    select g.account_id as id, 1 as rank from report p join room_grant g on g.room_id = p.room_id and g.role = 'MODERATOR' and not p.to_staff where g.account_id not in (p.reported_id, p.reporter_id)
    union select s.member_id, 2 from report p join programme_role s on s.programme_id = p.programme_id and s.role = 'STAFF' and s.ended_at is null where s.member_id not in (p.reported_id, p.reporter_id)
    union select a.id, 3 from report p join account a on a.is_admin where a.id not in (p.reported_id, p.reporter_id)
    order by rank limit 200`);
  return rows.filter(({ rank }) => rank === rows[0]?.rank).map(({ id }) => id);
}

const toldOf = async (tx: Transaction, reportId: string): Promise<string[]> =>
  (await tx.query<{ id: string }>(sql`select member_id as id from notification where event_key = ${madeKey(reportId)} and subject_id = ${reportId}::uuid`)).map(({ id }) => id);
