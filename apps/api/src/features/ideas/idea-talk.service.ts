import { commentOnIdea, editIdeaComment, undoMinutes, type CommentOnIdea } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { requireSignedIn, type Actor, type SignedIn } from '../../kernel/authz/actor.ts';
import { commentPolicy } from './idea.policy.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, notFound, parseId, parseInput } from '../../kernel/errors/domain-error.ts';
import { requireComment, requireIdea } from './idea-rows.ts';

/** What is said and felt about an idea: support, following, comments. Each verb answers with the idea's or comment's id. */
@Injectable()
export class IdeaTalkService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Supporting twice is supporting once. */
  async support(actor: Actor, ideaId: string): Promise<string> {
    requireSignedIn(actor);
    return this.db.transaction(async tx => {
      const idea = await requireIdea(tx, actor, parseId(ideaId), 'support');
      const given = await tx.one(sql`insert into idea_support (idea_id, member_id, since) values (${idea.id}, ${actor.accountId}, ${this.clock.now()}) on conflict do nothing returning idea_id`);
      if (!given) return idea.id;
      await tx.query(sql`update idea set supporters = supporters + 1 where id = ${idea.id}`);
      tx.emit('idea.supported', { ideaId: idea.id, memberId: actor.accountId });
      return idea.id;
    });
  }

  async unsupport(actor: Actor, ideaId: string): Promise<string> {
    return this.db.transaction(async tx => {
      const idea = await requireIdea(tx, actor, parseId(ideaId));
      const taken = await tx.one(sql`delete from idea_support where idea_id = ${idea.id} and member_id = ${actor.accountId} returning idea_id`);
      if (taken) await tx.query(sql`update idea set supporters = supporters - 1 where id = ${idea.id}`);
      return idea.id;
    });
  }

  async follow(actor: Actor, ideaId: string): Promise<string> {
    return this.db.transaction(async tx => {
      const idea = await requireIdea(tx, actor, parseId(ideaId), 'follow');
      await tx.query(sql`insert into idea_follow (idea_id, member_id, since) values (${idea.id}, ${actor.accountId}, ${this.clock.now()}) on conflict do nothing`);
      return idea.id;
    });
  }

  async unfollow(actor: Actor, ideaId: string): Promise<string> {
    return this.db.transaction(async tx => {
      const idea = await requireIdea(tx, actor, parseId(ideaId));
      await tx.query(sql`delete from idea_follow where idea_id = ${idea.id} and member_id = ${actor.accountId}`);
      return idea.id;
    });
  }

  /** Adds a comment; the same idempotency key again answers with the first. */
  async comment(actor: Actor, raw: unknown): Promise<string> {
    requireSignedIn(actor);
    const input = parseInput(commentOnIdea, raw);
    return this.db.transaction(async tx => {
      const idea = await requireIdea(tx, actor, input.ideaId, 'comment');
      if (input.replyTo) await this.requireAnswerable(tx, actor, idea.id, input.replyTo);
      const commentId = await this.insert(tx, actor, input);
      if (commentId) {
        tx.emit('idea.commented', { ideaId: idea.id, commentId, authorId: actor.accountId });
        return commentId;
      }
      const first = await tx.one<{ id: string }>(sql`select id from idea_comment where author_id = ${actor.accountId} and idempotency_key = ${input.idempotencyKey ?? null} and idea_id = ${idea.id}`);
      if (!first) throw badField('idempotencyKey', 'common:error.invalid');
      return first.id;
    });
  }

  private async insert(tx: Transaction, actor: SignedIn, input: CommentOnIdea): Promise<string | undefined> {
    const row = await tx.one<{ id: string }>(sql`insert into idea_comment (idea_id, author_id, body, lang, reply_to, idempotency_key, created_at)
      values (${input.ideaId}, ${actor.accountId}, ${input.body}, ${input.lang ?? actor.locale}, ${input.replyTo ?? null}, ${input.idempotencyKey ?? null}, ${this.clock.now()}) on conflict do nothing returning id`);
    return row?.id;
  }

  private async requireAnswerable(tx: Transaction, actor: Actor, ideaId: string, commentId: string): Promise<void> {
    const found = await tx.one(sql`select k.id from idea_comment k where k.id = ${commentId}::uuid and k.idea_id = ${ideaId} and k.deleted_at is null and ${commentPolicy.sql(actor, 'see', sql`k`)}`);
    if (!found) throw badField('replyTo', 'common:error.unknownId');
  }

  async edit(actor: Actor, raw: unknown): Promise<string> {
    const input = parseInput(editIdeaComment, raw);
    return this.db.transaction(async tx => {
      const comment = await requireComment(tx, actor, input.id, 'edit');
      if (comment.deletedAt) throw notFound();
      await tx.query(sql`update idea_comment set body = ${input.body}, edited_at = ${this.clock.now()} where id = ${comment.id} and body <> ${input.body}`);
      return comment.id;
    });
  }

  /** Removes a comment, by its author or by who leads the idea; undone in time by whoever did it. Answers with the idea's id. */
  async remove(actor: Actor, id: string): Promise<string> {
    return this.db.transaction(async tx => {
      const comment = await requireComment(tx, actor, parseId(id), 'remove');
      await tx.query(sql`update idea_comment set deleted_at = ${this.clock.now()}, deleted_by = ${actor.accountId} where id = ${comment.id} and deleted_at is null`);
      return comment.ideaId;
    });
  }

  async putBack(actor: Actor, id: string): Promise<string> {
    return this.db.transaction(async tx => {
      const comment = await requireComment(tx, actor, parseId(id), 'remove');
      if (!comment.deletedAt) return comment.id;
      if (comment.deletedBy !== actor.accountId) throw notFound();
      if (comment.deletedAt < this.clock.in(-undoMinutes * 60)) throw new DomainError('CONFLICT', 'ideas:error.tooLateToUndo', { minutes: undoMinutes });
      await tx.query(sql`update idea_comment set deleted_at = null, deleted_by = null where id = ${comment.id}`);
      return comment.id;
    });
  }
}
