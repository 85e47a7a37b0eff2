import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { atOddsWith } from '../ties/index.ts';
import { NotificationService } from './notification.service.ts';

interface Told {
  messageId: string;
  rootId: string;
  authorId: string;
  memberId: string;
}

/** Tells those who take part in a thread that it was answered: one line a thread, however many answers. Who is mentioned in an answer is told of that. */
@Injectable()
export class ThreadNotifier {
  constructor(
    private readonly db: Database,
    private readonly notifications: NotificationService,
  ) {}

  @OnEvent('room.answered')
  answered({ messageIds }: Events['room.answered']): Promise<void> {
    return this.db.transaction(async tx => {
      const told = await tx.query<Told>(sql`select distinct m.id as "messageId", m.root_id as "rootId", m.author_id as "authorId", other.author_id as "memberId"
        from message m join message other on other.id = m.root_id or (other.root_id = m.root_id and other.seq < m.seq and other.deleted_at is null)
        where m.id = any(${messageIds}::uuid[]) and m.root_id is not null and m.deleted_at is null and other.author_id <> m.author_id and in_room(m.room_id, other.author_id)
          and other.author_id <> all(${atOddsWith(sql`m.author_id`)}) and not exists (select 1 from message_mention mm where mm.message_id = m.id and mm.account_id = other.author_id)`);
      await this.notifications.notify(tx, told.map(({ messageId, rootId, authorId, memberId }) => ({ memberId, kind: 'THREAD_ANSWERED', subjectKind: 'THREAD', subjectId: rootId, actorId: authorId, eventKey: `room.answered ${messageId}` })));
    });
  }
}
