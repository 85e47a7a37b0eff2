import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { NotificationService } from './notification.service.ts';

/** Tells of requests to connect and of their acceptance. */
@Injectable()
export class ConnectionNotifier {
  constructor(
    private readonly db: Database,
    private readonly notifications: NotificationService,
  ) {}

  @OnEvent('connection.requested')
  requested({ connectionId, fromId, toId }: Events['connection.requested']): Promise<void> {
    return this.db.transaction(tx => this.notifications.notify(tx, [
      { memberId: toId, kind: 'CONNECTION_REQUESTED', subjectKind: 'CONNECTION', subjectId: connectionId, actorId: fromId, eventKey: `connection.requested ${connectionId}` },
    ]));
  }

  @OnEvent('connection.accepted')
  accepted({ connectionId, fromId, toId }: Events['connection.accepted']): Promise<void> {
    return this.db.transaction(async tx => {
      await this.notifications.settle(tx, [toId], `connection.requested ${connectionId}`);
      await this.notifications.notify(tx, [
        { memberId: fromId, kind: 'CONNECTION_ACCEPTED', subjectKind: 'CONNECTION', subjectId: connectionId, actorId: toId, eventKey: `connection.accepted ${connectionId}` },
      ]);
    });
  }
}
