import { introductionLimits as limits, type AskForIntroduction } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, forbidden, notFound, parseId } from '../../kernel/errors/domain-error.ts';
import { areConnected, introduciblePolicy, introducesToSql, requestVisible } from './introduction.policy.ts';
import { waits } from './introduction-request.shape.ts';

const day = 24 * 3600;

interface Facts {
  readonly seen: boolean;
  readonly connected: boolean;
  readonly may: boolean;
  readonly openId: string | null;
  readonly rests: boolean;
  readonly open: number;
  readonly today: number;
}

/**
 * Somebody asks one whom both know to introduce them to a third. Who would rather not is told to nobody: the request waits like one that was not
 * read, and runs out. To pass it on is to introduce the two ({@link IntroductionService.propose}).
 */
@Injectable()
export class IntroductionRequestService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks, and answers the request's id; the one that waits, where these three have one.
   * @throws DomainError NOT_FOUND for a third whom the actor may not see, and for a helper of whom they may not see that both know them; CONFLICT
   * where the actor and the third are connected, RATE_LIMITED, BAD_INPUT for oneself or one person twice, FORBIDDEN for guests.
   */
  ask(actor: SignedIn, { helperId, otherId, words, lang }: AskForIntroduction): Promise<string> {
    if (actor.kind !== 'member') throw forbidden();
    if ([helperId, otherId].includes(actor.accountId)) throw badField('helperId', 'introductions:error.self');
    if (helperId === otherId) throw badField('helperId', 'introductions:error.same');
    return this.db.transaction(async tx => {
      await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`introductions of ${actor.accountId}`}::text, 0))`);
      await tx.query(sql`update introduction_request set state = 'EXPIRED' where asker_id = ${actor.accountId} and state = 'OPEN' and expires_at <= ${this.clock.now()} and answer is distinct from 'YES'`);
      const { seen, connected, may, openId, rests, open, today } = await this.factsOf(tx, actor, helperId, otherId);
      if (!seen) throw notFound();
      if (connected) throw new DomainError('CONFLICT', 'introductions:error.connectedMine');
      if (!may) throw notFound();
      if (openId) return openId;
      if (open >= limits.openRequests) throw new DomainError('RATE_LIMITED', 'introductions:error.tooManyRequestsOpen', { max: limits.openRequests });
      if (today >= limits.requestsADay) throw new DomainError('RATE_LIMITED', 'introductions:error.tooManyRequestsToday', { max: limits.requestsADay });
      const made = await tx.one<{ id: string }>(sql`insert into introduction_request (asker_id, helper_id, other_id, words, lang, told, asked_at, expires_at)
        values (${actor.accountId}, ${helperId}, ${otherId}, ${words}, ${lang}, ${!rests}, ${this.clock.now()}, ${this.clock.in(limits.openDays * day)}) returning id`);
      if (!made) throw new Error('A request for an introduction was not kept');
      if (!rests) tx.emit('introduction.asked', { requestId: made.id });
      return made.id;
    });
  }

  /** Would rather not introduce them; nobody is told. @throws DomainError NOT_FOUND for what one is not asked. */
  decline(actor: SignedIn, requestId: string): Promise<void> {
    const id = parseId(requestId);
    return this.db.transaction(async tx => {
      await tx.query(sql`select 1 from introduction_request where id = ${id}::uuid for update`);
      const now = { ...actor, at: this.clock.now() };
      const declined = await tx.one(sql`update introduction_request q set answer = 'NO', answered_at = ${this.clock.now()} where q.id = ${id}::uuid and q.helper_id = ${actor.accountId}::uuid
        and (q.answer = 'NO' or ${requestVisible(raw('q'), now)}) returning 1`);
      if (!declined) throw notFound();
    });
  }

  /** Takes back what one asked for: the third is asked no more, where they were. @throws DomainError CONFLICT when it came about. */
  withdraw(actor: SignedIn, requestId: string): Promise<void> {
    const id = parseId(requestId);
    return this.db.transaction(async tx => {
      const found = await tx.one<{ introductionId: string | null }>(sql`select introduction_id as "introductionId" from introduction_request where id = ${id}::uuid and asker_id = ${actor.accountId}::uuid for update`);
      if (!found) throw notFound();
      const made = await tx.one<{ state: string }>(sql`select state from introduction where id = ${found.introductionId}::uuid for update`);
      if (made?.state === 'MADE') throw new DomainError('CONFLICT', 'introductions:error.made');
      await tx.query(sql`update introduction_request set state = 'WITHDRAWN' where id = ${id}::uuid`);
      await tx.query(sql`update introduction set state = 'WITHDRAWN', ended_at = ${this.clock.now()} where id = ${found.introductionId}::uuid and state = 'OPEN' and wished_by = ${actor.accountId}::uuid`);
    });
  }

  private async factsOf(tx: Transaction, actor: SignedIn, helperId: string, otherId: string): Promise<Facts> {
    const [helper, other, me, now] = [sql`${helperId}::uuid`, sql`${otherId}::uuid`, sql`${actor.accountId}::uuid`, { ...actor, at: this.clock.now() }];
    const facts = await tx.one<Facts>(sql`select exists (select 1 from member m where m.id = ${other} and ${introduciblePolicy.sql(actor, 'see', raw('m'))}) as seen, ${areConnected(me, other)} as connected,
      exists (select 1 from member m where m.id = ${helper} and ${introducesToSql(actor, raw('m'), other)}) as may,
      (select q.id from introduction_request q where q.asker_id = ${me} and q.helper_id = ${helper} and q.other_id = ${other} and ${waits(now, raw('q'))} limit 1) as "openId",
      exists (select 1 from introduction_request q where q.asker_id = ${me} and q.helper_id = ${helper} and q.other_id = ${other} and q.answer = 'NO' and q.answered_at > ${this.clock.in(-limits.restDays * day)}::timestamptz) as rests,
      (select count(*)::int from introduction_request q where q.asker_id = ${me} and ${waits(now, raw('q'))}) as open,
      (select count(*)::int from introduction_request q where q.asker_id = ${me} and q.asked_at > ${this.clock.in(-day)}::timestamptz) as today`);
    if (!facts) throw new Error('Nothing was read');
    return facts;
  }
}
