import { introductionLimits as limits, type Introduce } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, forbidden, notFound, parseId } from '../../kernel/errors/domain-error.ts';
import { ConnectionService } from '../connections/index.ts';
import { ConversationService } from '../conversations/index.ts';
import { sayForHost } from '../rooms/index.ts';
import { blockedWith, connectedTo, keepsTies, lockPair, pairOf, type Pair } from '../ties/index.ts';
import { introduciblePolicy, introductionVisible, isOpen, mayIntroduceSql, myAnswer, requestVisible } from './introduction.policy.ts';

const day = 24 * 3600;

interface Facts {
  readonly seen: number;
  readonly may: boolean;
  readonly knownConnected: boolean;
  readonly keptApart: boolean;
  readonly openId: string | null;
  readonly open: number;
  readonly today: number;
}
interface Proposed {
  readonly id: string;
  readonly introducerId: string;
  readonly words: string;
  readonly lang: string;
  readonly state: string;
  readonly open: boolean;
  readonly visible: boolean;
  readonly mine: 'YES' | 'NO' | null;
  readonly theirs: 'YES' | 'NO' | null;
}

/**
 * A third person brings two together; each consents for themselves. What one of them would rather not, and what stands between them, is told to
 * nobody: it waits like what nobody has answered, and runs out.
 */
@Injectable()
export class IntroductionService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly connections: ConnectionService,
    private readonly conversations: ConversationService,
  ) {}

  /**
   * Proposes to introduce two to each other, and answers the introduction's id; the open one, when these two wait already. With a request, the one
   * of the two who asked for it has consented.
   * @throws DomainError NOT_FOUND for whom the actor may not see, FORBIDDEN for who neither knows both nor is on the staff of a programme of either,
   * CONFLICT where the actor can see that they are connected, RATE_LIMITED, BAD_INPUT for oneself or one person twice.
   */
  propose(actor: SignedIn, { memberId, otherId, words, lang, requestId }: Introduce): Promise<string> {
    if ([memberId, otherId].includes(actor.accountId)) throw badField('otherId', 'introductions:error.self');
    if (memberId === otherId) throw badField('otherId', 'introductions:error.same');
    const pair = pairOf(memberId, otherId);
    return this.db.transaction(async tx => {
      await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`introductions of ${actor.accountId}`}::text, 0))`);
      await tx.query(sql`update introduction set state = 'EXPIRED', ended_at = expires_at where introducer_id = ${actor.accountId} and state = 'OPEN' and expires_at <= ${this.clock.now()}`);
      if (requestId) await lockPair(tx, pair);
      const wish = requestId ? await this.requireWish(tx, actor, requestId, pair) : null;
      const facts = await this.factsOf(tx, actor, pair, wish);
      const id = facts.openId ?? (await this.keep(tx, actor, facts, pair, { words, lang, wishedBy: wish }));
      if (requestId && wish) await this.grant(tx, requestId, wish, id, pair);
      return id;
    });
  }

  /**
   * Consents, or would rather not, for oneself. A consent may be taken back until the other has consented too. When both have, they are connected,
   * and their room opens with the introducer's words.
   * @throws DomainError NOT_FOUND for what one is not asked, CONFLICT when it is over.
   */
  answer(actor: SignedIn, introductionId: string, consents: boolean): Promise<void> {
    const id = parseId(introductionId);
    return this.db.transaction(async tx => {
      const pair = await tx.one<Pair>(sql`select a_id as a, b_id as b from introduction where id = ${id}::uuid and asked and ${actor.accountId}::uuid in (a_id, b_id)`);
      if (!pair) throw notFound();
      await lockPair(tx, pair);
      const proposed = await this.requireProposed(tx, actor, id, pair);
      if (!consents && proposed.mine === 'NO') return;
      if (!proposed.visible) throw notFound();
      if (proposed.state === 'MADE') {
        if (consents) return;
        throw new DomainError('CONFLICT', 'introductions:error.made');
      }
      if (!proposed.open) throw new DomainError('CONFLICT', 'introductions:error.over');
      await this.keepAnswer(tx, actor, id, pair, consents);
      if (consents && proposed.theirs === 'YES') await this.make(tx, actor.accountId, proposed, pair);
    });
  }

  /** Takes back what one proposed: nobody is asked any more. What was made stays. */
  withdraw(actor: SignedIn, introductionId: string): Promise<void> {
    const id = parseId(introductionId);
    return this.db.transaction(async tx => {
      const found = await tx.one<{ state: string }>(sql`select state from introduction where id = ${id}::uuid and introducer_id = ${actor.accountId}::uuid for update`);
      if (!found) throw notFound();
      if (found.state === 'MADE') throw new DomainError('CONFLICT', 'introductions:error.made');
      if (found.state !== 'WITHDRAWN') await tx.query(sql`update introduction set state = 'WITHDRAWN', ended_at = ${this.clock.now()} where id = ${id}::uuid`);
    });
  }

  /** Who asked for it, of the two. The request is held: it may be taken back at this moment. */
  private async requireWish(tx: Transaction, actor: SignedIn, requestId: string, { a, b }: Pair): Promise<string> {
    const id = parseId(requestId);
    await tx.query(sql`select 1 from introduction_request where id = ${id}::uuid for update`);
    const now = { ...actor, at: this.clock.now() };
    const wish = await tx.one<{ askerId: string }>(sql`select q.asker_id as "askerId" from introduction_request q where q.id = ${id}::uuid and q.helper_id = ${actor.accountId}::uuid
      and least(q.asker_id, q.other_id) = ${a}::uuid and greatest(q.asker_id, q.other_id) = ${b}::uuid and ${requestVisible(raw('q'), now)}`);
    if (!wish) throw notFound();
    return wish.askerId;
  }

  private async keep(tx: Transaction, actor: SignedIn, facts: Facts, { a, b }: Pair, { words, lang, wishedBy }: { words: string; lang: string; wishedBy: string | null }): Promise<string> {
    this.requireMay(facts);
    const made = await tx.one<{ id: string }>(sql`insert into introduction (introducer_id, a_id, b_id, words, lang, asked, wished_by, proposed_at, expires_at)
      values (${actor.accountId}, ${a}, ${b}, ${words}, ${lang}, ${!facts.keptApart}, ${wishedBy}, ${this.clock.now()}, ${this.clock.in(limits.openDays * day)}) returning id`);
    if (!made) throw new Error('An introduction was not proposed');
    if (!facts.keptApart) tx.emit('introduction.proposed', { introductionId: made.id });
    return made.id;
  }

  /** The request is answered, and who asked has consented; where the third had too, when the two were introduced before, they are connected. */
  private async grant(tx: Transaction, requestId: string, asker: string, introductionId: string, pair: Pair): Promise<void> {
    const now = this.clock.now();
    await tx.query(sql`update introduction_request set answer = 'YES', answered_at = ${now}, introduction_id = ${introductionId}::uuid where id = ${requestId}::uuid`);
    const [mine, theirs] = pair.a === asker ? ['a', 'b'] : ['b', 'a'];
    const given = await tx.one<Pick<Proposed, 'id' | 'introducerId' | 'words' | 'lang'> & { agreed: boolean }>(sql`update introduction set ${raw(`${mine}_answer`)} = 'YES', ${raw(`${mine}_answered_at`)} = ${now} where id = ${introductionId}::uuid
      returning id, introducer_id as "introducerId", words, lang, asked and ${raw(`${theirs}_answer`)} = 'YES' as agreed`);
    tx.emit('introduction.passedOn', { requestId });
    if (given?.agreed) await this.make(tx, asker, given, pair);
  }

  private async factsOf(tx: Transaction, actor: SignedIn, { a, b }: Pair, wishedBy: string | null): Promise<Facts> {
    const [one, other, me] = [sql`${a}::uuid`, sql`${b}::uuid`, sql`${actor.accountId}::uuid`];
    const facts = await tx.one<Facts>(sql`select (select count(*)::int from member m where m.id in (${one}, ${other}) and ${introduciblePolicy.sql(actor, 'see', raw('m'))}) as seen,
      ${mayIntroduceSql(actor, one, other)} as may,
      (${connectedTo.sql(one, other)} and ${connectedTo.sql(me, one)} and ${connectedTo.sql(me, other)} and not ${keepsTies(one)} and not ${keepsTies(other)}) as "knownConnected",
      (${blockedWith.sql(one, other)} or ${connectedTo.sql(one, other)} or exists (select 1 from introduction i where i.a_id = ${one} and i.b_id = ${other}
        and ((i.a_answer = 'NO' and i.a_id is distinct from ${wishedBy}::uuid and i.a_answered_at > ${this.clock.in(-limits.restDays * day)}::timestamptz) or (i.b_answer = 'NO' and i.b_id is distinct from ${wishedBy}::uuid and i.b_answered_at > ${this.clock.in(-limits.restDays * day)}::timestamptz)))) as "keptApart",
      (select i.id from introduction i where i.introducer_id = ${me} and i.a_id = ${one} and i.b_id = ${other} and i.state = 'OPEN') as "openId",
      (select count(*)::int from introduction i where i.introducer_id = ${me} and i.state = 'OPEN') as open,
      (select count(*)::int from introduction i where i.introducer_id = ${me} and i.proposed_at > ${this.clock.in(-day)}::timestamptz) as today`);
    if (!facts || facts.seen < 2) throw notFound();
    return facts;
  }

  private requireMay({ may, knownConnected, open, today }: Facts): void {
    if (!may) throw forbidden();
    if (knownConnected) throw new DomainError('CONFLICT', 'introductions:error.connected');
    if (open >= limits.open) throw new DomainError('RATE_LIMITED', 'introductions:error.tooManyOpen', { max: limits.open });
    if (today >= limits.aDay) throw new DomainError('RATE_LIMITED', 'introductions:error.tooManyToday', { max: limits.aDay });
  }

  private async requireProposed(tx: Transaction, actor: SignedIn, id: string, { a }: Pair): Promise<Proposed> {
    const theirs = a === actor.accountId ? raw('i.b_answer') : raw('i.a_answer');
    const now = { ...actor, at: this.clock.now() };
    // The row is locked before it is judged: whoever introduces may take it back at this moment.
    await tx.query(sql`select 1 from introduction where id = ${id}::uuid for update`);
    const found = await tx.one<Proposed>(sql`select i.id, i.introducer_id as "introducerId", i.words, i.lang, i.state, ${isOpen(now, raw('i'))} as open, ${introductionVisible(raw('i'), now)} as visible,
      ${myAnswer(now, raw('i'))} as mine, ${theirs} as theirs from introduction i where i.id = ${id}::uuid`);
    if (!found) throw notFound();
    return found;
  }

  private async keepAnswer(tx: Transaction, actor: SignedIn, id: string, { a }: Pair, consents: boolean): Promise<void> {
    const [answer, now] = [consents ? 'YES' : 'NO', this.clock.now()];
    await tx.query(a === actor.accountId ? sql`update introduction set a_answer = ${answer}, a_answered_at = ${now} where id = ${id}::uuid` : sql`update introduction set b_answer = ${answer}, b_answered_at = ${now} where id = ${id}::uuid`);
    tx.emit('introduction.answered', { introductionId: id, memberId: actor.accountId });
  }

  private async make(tx: Transaction, last: string, { id, introducerId, words, lang }: Pick<Proposed, 'id' | 'introducerId' | 'words' | 'lang'>, pair: Pair): Promise<void> {
    const now = this.clock.now();
    const first = pair.a === last ? pair.b : pair.a;
    await tx.query(sql`update introduction set state = 'MADE', ended_at = ${now} where id = ${id}::uuid`);
    await this.connections.bringTogether(tx, pair, first, introducerId);
    const roomId = await this.conversations.roomOf(tx, pair, first);
    await sayForHost(tx, { roomId, authorId: introducerId, body: words, lang, at: now });
    tx.emit('introduction.made', { introductionId: id });
  }
}
