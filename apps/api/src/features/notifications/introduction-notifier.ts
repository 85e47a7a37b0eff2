import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { NotificationService, type Notice } from './notification.service.ts';

interface Three {
  readonly introducer: string;
  readonly a: string;
  readonly b: string;
}

/** Tells the two that they are asked, and all three that it came about; who is asked to introduce, and who asked, that they did. What did not come about is told to nobody. */
@Injectable()
export class IntroductionNotifier {
  constructor(
    private readonly db: Database,
    private readonly notifications: NotificationService,
  ) {}

  @OnEvent('introduction.proposed')
  proposed({ introductionId }: Events['introduction.proposed']): Promise<void> {
    return this.db.transaction(async tx => {
      const three = await tx.one<Three & { wishedBy: string | null }>(sql`select introducer_id as introducer, a_id as a, b_id as b, wished_by as "wishedBy" from introduction where id = ${introductionId}::uuid and asked and state = 'OPEN'`);
      if (!three) return;
      await this.notifications.notify(tx, [three.a, three.b].filter(memberId => memberId !== three.wishedBy).map(memberId => ({
        memberId, kind: 'INTRODUCTION_PROPOSED', subjectKind: 'INTRODUCTION', subjectId: introductionId, actorId: three.introducer, eventKey: `introduction.proposed ${introductionId}`,
      })));
    });
  }

  @OnEvent('introduction.asked')
  asked({ requestId }: Events['introduction.asked']): Promise<void> {
    return this.tellOfRequest(requestId, ({ asker, helper }) => ({ memberId: helper, actorId: asker, kind: 'INTRODUCTION_ASKED' }));
  }

  @OnEvent('introduction.passedOn')
  passedOn({ requestId }: Events['introduction.passedOn']): Promise<void> {
    return this.tellOfRequest(requestId, ({ asker, helper }) => ({ memberId: asker, actorId: helper, kind: 'INTRODUCTION_PASSED_ON' }));
  }

  private tellOfRequest(requestId: string, notice: (two: { asker: string; helper: string }) => Pick<Notice, 'memberId' | 'actorId' | 'kind'>): Promise<void> {
    return this.db.transaction(async tx => {
      const two = await tx.one<{ asker: string; helper: string }>(sql`select asker_id as asker, helper_id as helper from introduction_request where id = ${requestId}::uuid`);
      if (!two) return;
      const told = notice(two);
      await this.notifications.notify(tx, [{ ...told, subjectKind: 'INTRODUCTION_REQUEST', subjectId: requestId, eventKey: `${told.kind} ${requestId}` }]);
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
