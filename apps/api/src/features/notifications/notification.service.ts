import { notificationLimits, type NotificationKind } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, wellFormedIds } from '../../kernel/errors/domain-error.ts';
import type { SubjectKind } from './notification.policy.ts';

/** One thing to tell, as its reactor says it. */
export interface Notice {
  readonly memberId: string;
  readonly kind: NotificationKind;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  /** Who did it; null where that is not told. */
  readonly actorId: string | null;
  /** What it makes a line with others of its kind about; its subject, unless said. */
  readonly groupId?: string;
  /** Names the happening, so that a job that runs twice tells once. */
  readonly eventKey: string;
}

@Injectable()
export class NotificationService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Puts notices on members' lists, each once; nobody is told of what they did themselves. Those of one kind about one subject make a line. */
  async notify(tx: Transaction, notices: readonly Notice[]): Promise<void> {
    const rows = notices.filter(notice => notice.memberId !== notice.actorId).map(notice => ({ ...notice, groupKey: `${notice.kind} ${notice.groupId ?? notice.subjectId}` }));
    if (!rows.length) return;
    const made = await tx.query<{ id: string }>(sql`insert into notification (member_id, kind, subject_kind, subject_id, actor_id, group_key, event_key, created_at)
      select told.id, given.kind, given."subjectKind", given."subjectId", doer.id, given."groupKey", given."eventKey", ${this.clock.now()}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given("memberId" uuid, kind text, "subjectKind" text, "subjectId" uuid, "actorId" uuid, "groupKey" text, "eventKey" text)
      join account told on told.id = given."memberId" left join account doer on doer.id = given."actorId"
      where doer.id is not null or given."actorId" is null
      on conflict (member_id, event_key) do nothing returning id`);
    if (made.length) tx.emit('notification.made', { notificationIds: made.map(row => row.id) });
  }

  /** Marks lines as read by the ids that stand for them; all lines without ids. Ids that are not one's own do nothing. */
  markRead(actor: SignedIn, ids: readonly string[] | null): Promise<void> {
    if (ids && ids.length > notificationLimits.markAtOnce) throw badField('ids', 'common:error.tooMany', { max: notificationLimits.markAtOnce });
    const lines = ids ? sql` and group_key in (select group_key from notification where member_id = ${actor.accountId} and id = any(${wellFormedIds(ids)}::uuid[]))` : sql``;
    return this.db.transaction(async tx => {
      await tx.query(sql`update notification set read_at = ${this.clock.now()} where member_id = ${actor.accountId} and read_at is null${lines}`);
    });
  }

  /** What was dealt with needs no telling any more, by the key of what had happened. */
  async settle(tx: Transaction, memberIds: readonly string[], eventKey: string): Promise<void> {
    await tx.query(sql`update notification set read_at = ${this.clock.now()} where member_id = any(${[...memberIds]}::uuid[]) and event_key = ${eventKey} and read_at is null`);
  }
}
