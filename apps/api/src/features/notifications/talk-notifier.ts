import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { NotificationService } from './notification.service.ts';

interface Two {
  readonly a: string;
  readonly b: string;
}

const kinds = { OFFERED: 'TALK_OFFERED', OTHERS_ASKED: 'TALK_OTHERS_ASKED', AGREED: 'TALK_AGREED', CANCELLED: 'TALK_CANCELLED' } as const;

/** Tells the other of what happened to a talk, and both when it begins soon. */
@Injectable()
export class TalkNotifier {
  constructor(
    private readonly db: Database,
    private readonly notifications: NotificationService,
  ) {}

  @OnEvent('talk.changed')
  changed({ talkId, version, change, byId }: Events['talk.changed']): Promise<void> {
    return this.db.transaction(async tx => {
      const two = await tx.one<Two>(sql`select a_id as a, b_id as b from talk where id = ${talkId}::uuid`);
      if (!two) return;
      // Whoever acts has answered what was asked of them before.
      for (let before = 1; before < version; before++) await this.notifications.settle(tx, [byId], `talk.changed ${talkId} ${before}`);
      const memberId = two.a === byId ? two.b : two.a;
      await this.notifications.notify(tx, [{ memberId, kind: kinds[change], subjectKind: 'TALK', subjectId: talkId, actorId: byId, eventKey: `talk.changed ${talkId} ${version}` }]);
    });
  }

  @OnEvent('talk.soon')
  soon({ talkId, version }: Events['talk.soon']): Promise<void> {
    return this.db.transaction(async tx => {
      const two = await tx.one<Two>(sql`select a_id as a, b_id as b from talk where id = ${talkId}::uuid and state = 'AGREED'`);
      if (!two) return;
      await this.notifications.notify(tx, [[two.a, two.b], [two.b, two.a]].map(([memberId = '', actorId = '']) => ({ memberId, actorId, kind: 'TALK_SOON', subjectKind: 'TALK', subjectId: talkId, eventKey: `talk.soon ${talkId} ${version}` })));
    });
  }
}
