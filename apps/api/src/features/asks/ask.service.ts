import { askLimits, type OfferHelp, type PostAsk } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { authorize } from '../../kernel/authz/policy.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, notFound, parseId } from '../../kernel/errors/domain-error.ts';
import { Attempts } from '../../kernel/limits/attempts.ts';
import { ConversationService } from '../conversations/index.ts';
import { programmePolicy } from '../programmes/index.ts';
import { sayForHost } from '../rooms/index.ts';
import { lockPair, pairOf } from '../ties/index.ts';
import { askVisible } from './ask.shape.ts';

/** Asks are posted and closed by staff, and answered by offering help: the first words of a conversation with who asks. */
@Injectable()
export class AskService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly conversations: ConversationService,
  ) {}

  /** @throws DomainError FORBIDDEN for all but staff, CONFLICT when as many are open as members can read. */
  post(actor: SignedIn, { programmeId, text, skillId, lang }: PostAsk): Promise<string> {
    return this.db.transaction(async tx => {
      await this.requireStaff(tx, actor, programmeId);
      await this.requireFewOpen(tx, programmeId);
      if (skillId !== null && !(await tx.one(sql`select 1 from skill where id = ${skillId}::uuid`))) throw badField('skillId', 'common:error.unknownId');
      const made = await tx.one<{ id: string }>(sql`insert into ask (programme_id, author_id, text, lang, skill_id, asked_at) values (${programmeId}::uuid, ${actor.accountId}::uuid, ${text}, ${lang}, ${skillId}::uuid, ${this.clock.now()}) returning id`);
      if (!made) throw new Error('An ask was not kept');
      return made.id;
    });
  }

  /** Closes one, or opens it again. For the programme's staff. */
  setOpen(actor: SignedIn, askId: string, isOpen: boolean): Promise<string> {
    const id = parseId(askId);
    return this.db.transaction(async tx => {
      const ask = await tx.one<{ programmeId: string }>(sql`select k.programme_id as "programmeId" from ask k where k.id = ${id}::uuid and ${askVisible(raw('k'), actor)}`);
      if (!ask) throw notFound();
      await this.requireStaff(tx, actor, ask.programmeId);
      if (isOpen) await this.requireFewOpen(tx, ask.programmeId, id);
      await tx.query(sql`update ask set closed_at = ${isOpen ? null : this.clock.now()}::timestamptz where id = ${id}::uuid and (closed_at is null) <> ${isOpen}`);
      return id;
    });
  }

  /** Offers help: opens the conversation with who asks, with these words. Once is as good as twice. @throws DomainError NOT_FOUND for an ask that is closed or unknown to the actor. */
  async offer(actor: SignedIn, { askId, words, lang }: OfferHelp): Promise<string> {
    await this.attempts.count({ act: 'offer help', subject: actor.accountId, attempts: askLimits.offersADay, seconds: 24 * 60 * 60 });
    return this.db.transaction(async tx => {
      const ask = await tx.one<{ authorId: string }>(sql`select k.author_id as "authorId" from ask k where k.id = ${askId}::uuid and k.closed_at is null and ${askVisible(raw('k'), actor)}`);
      if (!ask) throw notFound();
      if (ask.authorId === actor.accountId) throw badField('askId', 'asks:error.own');
      const pair = pairOf(actor.accountId, ask.authorId);
      await lockPair(tx, pair);
      if (await tx.one(sql`select 1 from ask_offer where ask_id = ${askId}::uuid and member_id = ${actor.accountId}::uuid`)) return askId;
      const roomId = await this.conversations.agree(tx, pair, actor.accountId);
      await tx.query(sql`insert into ask_offer (ask_id, member_id, room_id, offered_at) values (${askId}::uuid, ${actor.accountId}::uuid, ${roomId}::uuid, ${this.clock.now()})`);
      await sayForHost(tx, { roomId, authorId: actor.accountId, body: words, lang, at: this.clock.now() });
      return askId;
    });
  }

  private async requireFewOpen(tx: Transaction, programmeId: string, besides: string | null = null): Promise<void> {
    const open = await tx.query(sql`select 1 from ask where programme_id = ${programmeId}::uuid and closed_at is null and id is distinct from ${besides}::uuid`);
    if (open.length >= askLimits.open) throw new DomainError('CONFLICT', 'asks:error.tooManyOpen', { max: askLimits.open });
  }

  private async requireStaff(tx: Transaction, actor: SignedIn, programmeId: string): Promise<void> {
    await authorize(tx, programmePolicy, actor, 'setUp', await tx.one<{ id: string }>(sql`select id from programme where id = ${programmeId}::uuid for update`));
  }
}
