import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { NotificationService } from './notification.service.ts';

interface Three {
  readonly introducer: string;
  readonly a: string;
  readonly b: string;
}

/** Tells the two that they are asked, and all three that it came about. What did not come about is told to nobody. */
@Injectable()
export class IntroductionNotifier {
  constructor(
    private readonly db: Database,
    private readonly notifications: NotificationService,
  ) {}

  @OnEvent('introduction.proposed')
  proposed({ introductionId }: Events['introduction.proposed']): Promise<void> {
    return this.db.transaction(async tx => {
      const three = await tx.one<Three>(sql`select introducer_id as introducer, a_id as a, b_id as b from introduction where id = ${introductionId}::uuid and asked and state = 'OPEN'`);
      if (!three) return;
      await this.notifications.notify(tx, [three.a, three.b].map(memberId => ({
        memberId, kind: 'INTRODUCTION_PROPOSED', subjectKind: 'INTRODUCTION', subjectId: introductionId, actorId: three.introducer, eventKey: `introduction.proposed ${introductionId}`,
      })));
    });
  }

  @OnEvent('introduction.answered')
  answered({ introductionId, memberId }: Events['introduction.answered']): Promise<void> {
    return this.db.transaction(tx => this.notifications.settle(tx, [memberId], `introduction.proposed ${introductionId}`));
  }

  @OnEvent('introduction.made')
  made({ introductionId }: Events['introduction.made']): Promise<void> {
    return this.db.transaction(async tx => {
      const three = await tx.one<Three>(sql`select introducer_id as introducer, a_id as a, b_id as b from introduction where id = ${introductionId}::uuid`);
      if (!three) return;
      const told = [{ memberId: three.a, actorId: three.b }, { memberId: three.b, actorId: three.a }, { memberId: three.introducer, actorId: three.a }, { memberId: three.introducer, actorId: three.b }];
      await this.notifications.notify(tx, told.map(({ memberId, actorId }) => ({
        memberId, actorId, kind: 'INTRODUCTION_MADE', subjectKind: 'INTRODUCTION', subjectId: introductionId, eventKey: `introduction.made ${introductionId} ${actorId}`,
      })));
    });
  }
}
