import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { NotificationService } from './notification.service.ts';

/** Tells those who meet somebody in a convention's rounds that the plan is out, and again when another takes its place. */
@Injectable()
export class MeetingsNotifier {
  constructor(
    private readonly db: Database,
    private readonly notifications: NotificationService,
  ) {}

  @OnEvent('meetings.published')
  published({ conventionId, drawId }: Events['meetings.published']): Promise<void> {
    return this.db.transaction(async tx => {
      const seated = await tx.query<{ id: string }>(sql`select distinct ms.member_id as id from meeting_round r join meeting_group g on g.round_id = r.id join meeting_seat ms on ms.group_id = g.id where r.draw_id = ${drawId}::uuid`);
      await this.notifications.notify(tx, seated.map(({ id }) => ({ memberId: id, kind: 'MEETINGS_PUBLISHED', subjectKind: 'CONVENTION', subjectId: conventionId, actorId: null, eventKey: `meetings.published ${drawId}` })));
    });
  }
}
