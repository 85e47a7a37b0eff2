import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { blockedWith } from '../ties/index.ts';
import { NotificationService } from './notification.service.ts';

/** Tells those who meet somebody in a convention's rounds that the plan is out, and again when another takes its place; shortly before the first round; and as each begins. */
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

  @OnEvent('meetings.soon')
  soon({ roundId }: Events['meetings.soon']): Promise<void> {
    return this.tellRound(roundId, 'MEETINGS_SOON');
  }

  @OnEvent('meetings.begin')
  begin({ roundId }: Events['meetings.begin']): Promise<void> {
    return this.tellRound(roundId, 'MEETING_BEGINS');
  }

  /** Tells everyone in a round who still takes part and has somebody to meet; all rounds of a convention are one line of their list. */
  private tellRound(roundId: string, kind: 'MEETINGS_SOON' | 'MEETING_BEGINS'): Promise<void> {
    return this.db.transaction(async tx => {
      const seated = await tx.query<{ memberId: string; groupId: string; conventionId: string }>(sql`select mine.member_id as "memberId", g.id as "groupId", d.convention_id as "conventionId"
        from meeting_round r join meeting_draw d on d.id = r.draw_id and d.published_at is not null join meeting_group g on g.round_id = r.id join meeting_seat mine on mine.group_id = g.id
        where r.id = ${roundId}::uuid and takes_part_in_meetings(d.convention_id, mine.member_id)
        and exists (select 1 from meeting_seat other where other.group_id = g.id and other.member_id <> mine.member_id and takes_part_in_meetings(d.convention_id, other.member_id) and not ${blockedWith.sql(raw('mine.member_id'), raw('other.member_id'))})`);
      await this.notifications.notify(tx, seated.map(({ memberId, groupId, conventionId }) => ({ memberId, kind, subjectKind: 'MEETING', subjectId: groupId, groupId: conventionId, actorId: null, eventKey: `${kind} ${roundId}` })));
    });
  }
}
