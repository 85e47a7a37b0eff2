import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { NotificationService } from './notification.service.ts';

/** Tells whoever invited someone that they came. */
@Injectable()
export class InvitationNotifier {
  constructor(
    private readonly db: Database,
    private readonly notifications: NotificationService,
  ) {}

  @OnEvent('invitation.accepted')
  accepted({ invitationId, accountId }: Events['invitation.accepted']): Promise<void> {
    return this.db.transaction(async tx => {
      const invitation = await tx.one<{ by: string | null }>(sql`select invited_by as by from invitation where id = ${invitationId}`);
      if (!invitation?.by) return;
      await this.notifications.notify(tx, [
        { memberId: invitation.by, kind: 'INVITATION_ACCEPTED', subjectKind: 'MEMBER', subjectId: accountId, actorId: accountId, eventKey: `invitation.accepted ${invitationId}` },
      ]);
    });
  }
}
