import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { NotificationService } from './notification.service.ts';

/** Tells whoever posted an opening that somebody would take it, and them of the answer. */
@Injectable()
export class SecondmentNotifier {
  constructor(
    private readonly db: Database,
    private readonly notifications: NotificationService,
  ) {}

  @OnEvent('secondment.asked')
  asked({ openingId, askId, memberId }: Events['secondment.asked']): Promise<void> {
    return this.db.transaction(async tx => {
      const author = await this.authorOf(openingId);
      if (author) await this.notifications.notify(tx, [{ memberId: author, kind: 'SECONDMENT_ASKED', subjectKind: 'OPENING', subjectId: openingId, actorId: memberId, eventKey: `secondment.asked ${askId}` }]);
    });
  }

  @OnEvent('secondment.answered')
  answered({ openingId, askId, memberId }: Events['secondment.answered']): Promise<void> {
    return this.db.transaction(async tx => {
      const author = await this.authorOf(openingId);
      if (author) await this.notifications.notify(tx, [{ memberId, kind: 'SECONDMENT_ANSWERED', subjectKind: 'OPENING', subjectId: openingId, actorId: author, eventKey: `secondment.answered ${askId}` }]);
    });
  }

  private async authorOf(openingId: string): Promise<string | undefined> {
    return (await this.db.one<{ id: string }>(sql`select author_id as id from secondment_opening where id = ${openingId}::uuid`))?.id;
  }
}
