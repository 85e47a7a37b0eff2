import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import type { JoinRequestEvent } from '../ideas/index.ts';
import { followersOf, leadsOf, neededBy } from './idea-audience.ts';
import { NotificationService, type Notice } from './notification.service.ts';

type IdeaNotice = Pick<Notice, 'kind' | 'actorId' | 'eventKey'>;

/** Tells of what happens to ideas: to their authors and leads, to followers, and to those whose offers they need. */
@Injectable()
export class IdeaNotifier {
  constructor(
    private readonly db: Database,
    private readonly notifications: NotificationService,
  ) {}

  @OnEvent('idea.proposed')
  proposed({ ideaId }: Events['idea.proposed']): Promise<void> {
    return this.db.transaction(async tx => {
      await this.tellNeeded(tx, ideaId, await neededBy(tx, ideaId));
    });
  }

  @OnEvent('idea.rolesOpened')
  rolesOpened({ ideaId, roleIds }: Events['idea.rolesOpened']): Promise<void> {
    return this.db.transaction(async tx => {
      await this.tellNeeded(tx, ideaId, await neededBy(tx, ideaId, roleIds));
    });
  }

  @OnEvent('idea.joinRequested')
  joinRequested({ ideaId, requestId, memberId }: JoinRequestEvent): Promise<void> {
    return this.db.transaction(async tx => this.tell(tx, await leadsOf(tx, ideaId), ideaId, { kind: 'IDEA_JOIN_REQUESTED', actorId: memberId, eventKey: `idea.joinRequested ${requestId}` }));
  }

  @OnEvent('idea.joinAccepted')
  joinAccepted(event: JoinRequestEvent): Promise<void> {
    return this.decided(event, 'IDEA_JOIN_ACCEPTED');
  }

  @OnEvent('idea.joinDeclined')
  joinDeclined(event: JoinRequestEvent): Promise<void> {
    return this.decided(event, 'IDEA_JOIN_DECLINED');
  }

  @OnEvent('idea.commented')
  commented({ ideaId, commentId, authorId }: Events['idea.commented']): Promise<void> {
    return this.db.transaction(async tx => this.tell(tx, await followersOf(tx, ideaId), ideaId, { kind: 'IDEA_COMMENTED', actorId: authorId, eventKey: `idea.commented ${commentId}` }));
  }

  @OnEvent('idea.supported')
  supported({ ideaId, memberId }: Events['idea.supported']): Promise<void> {
    return this.db.transaction(async tx => {
      const author = await this.authorOf(tx, ideaId);
      if (author) await this.tell(tx, [author], ideaId, { kind: 'IDEA_SUPPORTED', actorId: memberId, eventKey: `idea.supported ${ideaId} ${memberId}` });
    });
  }

  /** Answers whoever asked to join, and takes the request off the leads' lists. */
  private decided({ ideaId, requestId, memberId }: JoinRequestEvent, kind: 'IDEA_JOIN_ACCEPTED' | 'IDEA_JOIN_DECLINED'): Promise<void> {
    return this.db.transaction(async tx => {
      await this.notifications.settle(tx, await leadsOf(tx, ideaId), `idea.joinRequested ${requestId}`);
      const decided = await tx.one<{ by: string }>(sql`select coalesce(r.decided_by, i.author_id) as by from idea_join_request r join idea i on i.id = r.idea_id where r.id = ${requestId}`);
      if (decided) await this.tell(tx, [memberId], ideaId, { kind, actorId: decided.by, eventKey: `${kind} ${requestId}` });
    });
  }

  /** One key for all that ever opens on an idea: whoever has heard that it needs them does not hear it again. */
  private async tellNeeded(tx: Transaction, ideaId: string, memberIds: readonly string[]): Promise<void> {
    const author = await this.authorOf(tx, ideaId);
    if (author) await this.tell(tx, memberIds, ideaId, { kind: 'IDEA_NEEDS_YOU', actorId: author, eventKey: `idea.proposed ${ideaId}` });
  }

  private tell(tx: Transaction, memberIds: readonly string[], ideaId: string, notice: IdeaNotice): Promise<void> {
    return this.notifications.notify(tx, memberIds.map(memberId => ({ ...notice, memberId, subjectKind: 'IDEA', subjectId: ideaId })));
  }

  private async authorOf(tx: Transaction, ideaId: string): Promise<string | undefined> {
    return (await tx.one<{ authorId: string }>(sql`select author_id as "authorId" from idea where id = ${ideaId} and deleted_at is null`))?.authorId;
  }
}
