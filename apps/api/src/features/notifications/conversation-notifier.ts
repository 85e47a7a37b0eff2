import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { NotificationService } from './notification.service.ts';

/** Tells of the first words in a room of two; from then on its unread messages tell. */
@Injectable()
export class ConversationNotifier {
  constructor(
    private readonly db: Database,
    private readonly notifications: NotificationService,
  ) {}

  @OnEvent('room.begun')
  begun({ roomId, messageId, authorId }: Events['room.begun']): Promise<void> {
    return this.db.transaction(async tx => {
      const others = await tx.query<{ id: string }>(sql`select distinct account_id as id from room_grant where room_id = ${roomId}::uuid`);
      await this.notifications.notify(tx, others.map(({ id }) => ({ memberId: id, kind: 'DIRECT_MESSAGE', subjectKind: 'SAID', subjectId: messageId, actorId: authorId, eventKey: `room.begun ${roomId}` })));
    });
  }
}
