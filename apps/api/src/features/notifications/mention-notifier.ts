import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { NotificationService } from './notification.service.ts';

/** Tells those whom a message mentions. */
@Injectable()
export class MentionNotifier {
  constructor(
    private readonly db: Database,
    private readonly notifications: NotificationService,
  ) {}

  @OnEvent('room.mentioned')
  mentioned({ messageId, authorId, accountIds }: Events['room.mentioned']): Promise<void> {
    return this.db.transaction(tx => this.notifications.notify(tx, accountIds.map(memberId => (
      { memberId, kind: 'MENTIONED', subjectKind: 'MESSAGE', subjectId: messageId, actorId: authorId, eventKey: `room.mentioned ${messageId}` }
    ))));
  }
}
