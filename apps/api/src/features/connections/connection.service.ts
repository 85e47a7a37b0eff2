import { connectionLimits, type RequestConnection } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { authorize } from '../../kernel/authz/policy.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, notFound, parseId } from '../../kernel/errors/domain-error.ts';
import { lockPair, pairOf, tieChanged, type Pair } from '../ties/index.ts';
import { connectionPolicy } from './connection.policy.ts';
import { askAgainAt } from './tie.shape.ts';

interface OpenTie {
  id: string;
  state: 'REQUESTED' | 'CONNECTED';
  requestedBy: string;
}
interface Other {
  id: string;
  leftAt: Date | null;
  isGuest: boolean;
}
interface Meeting {
  readonly tx: Transaction;
  readonly actor: SignedIn;
  readonly other: Other;
  readonly pair: Pair;
  readonly tie: OpenTie | undefined;
}

/**
 * What two people decide about their tie. Every step holds the pair's lock and does nothing when it was done already, so that double
 * clicks, retries and both acting at once end in the same state.
 */
@Injectable()
export class ConnectionService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Asks to connect; whoever was asked already by the other agrees thereby. */
  request(actor: SignedIn, memberId: string, input: RequestConnection): Promise<void> {
    return this.between(actor, memberId, async meeting => {
      if (meeting.tie?.state === 'CONNECTED' || meeting.tie?.requestedBy === actor.accountId) return;
      if (meeting.tie) return this.connect(meeting, meeting.tie);
      await this.requireMayAsk(meeting);
      await this.insertRequest(meeting, input);
    });
  }

  /** Agrees to a request. @throws DomainError CONFLICT when it was withdrawn meanwhile. */
  accept(actor: SignedIn, memberId: string): Promise<void> {
    return this.between(actor, memberId, async meeting => {
      if (meeting.tie?.state === 'CONNECTED') return;
      if (!meeting.tie || meeting.tie.requestedBy === actor.accountId) throw new DomainError('CONFLICT', 'connections:error.requestGone');
      await this.connect(meeting, meeting.tie);
    });
  }

  /** Refuses a request; the other is not told. */
  decline(actor: SignedIn, memberId: string): Promise<void> {
    return this.between(actor, memberId, async ({ tx, tie }) => {
      if (tie?.state === 'CONNECTED') throw new DomainError('CONFLICT', 'connections:error.alreadyConnected');
      if (tie && tie.requestedBy !== actor.accountId) await tx.query(sql`update connection set state = 'DECLINED', decided_at = ${this.clock.now()} where id = ${tie.id}`);
    });
  }

  /** Takes back one's own request. @throws DomainError CONFLICT when it was accepted meanwhile. */
  withdraw(actor: SignedIn, memberId: string): Promise<void> {
    return this.between(actor, memberId, async meeting => {
      if (meeting.tie?.state === 'CONNECTED') throw new DomainError('CONFLICT', 'connections:error.alreadyConnected');
      if (meeting.tie?.requestedBy === actor.accountId) await this.end(meeting, 'WITHDRAWN');
    });
  }

  /** Ends a connection; the other is not told. */
  disconnect(actor: SignedIn, memberId: string): Promise<void> {
    return this.between(actor, memberId, async meeting => {
      if (meeting.tie?.state === 'CONNECTED') await this.end(meeting, 'ENDED');
    });
  }

  /** Hides each from the other at once, and ends whatever is between them. */
  block(actor: SignedIn, memberId: string): Promise<void> {
    return this.locked(actor, memberId, async (tx, otherId, pair) => {
      if (await this.isBlocking(tx, actor, otherId)) return;
      const meeting = await this.meeting(tx, actor, otherId, pair);
      await tx.query(sql`insert into block (blocker_id, blocked_id, since) values (${actor.accountId}, ${otherId}, ${this.clock.now()})`);
      if (meeting.tie) await this.end(meeting, 'ENDED');
    });
  }

  /** Takes a block back. What was ended by it stays ended. */
  unblock(actor: SignedIn, memberId: string): Promise<void> {
    return this.locked(actor, memberId, async (tx, otherId) => {
      await tx.query(sql`update block set ended_at = ${this.clock.now()} where blocker_id = ${actor.accountId} and blocked_id = ${otherId} and ended_at is null`);
    });
  }

  /**
   * Connects two who both consented to a third person's introduction, in that transaction, under the pair's lock. `first` consented before the
   * other. Whoever had asked already is answered thereby.
   */
  async bringTogether(tx: Transaction, pair: Pair, first: string, introducerId: string): Promise<void> {
    const now = this.clock.now();
    const tie = await tx.one<OpenTie>(sql`select id, state, requested_by as "requestedBy" from connection where a_id = ${pair.a} and b_id = ${pair.b} and state in ('REQUESTED', 'CONNECTED')`);
    if (tie?.state === 'CONNECTED') return;
    if (tie) await tx.query(sql`update connection set state = 'CONNECTED', decided_at = ${now}, met_kind = coalesce(met_kind, 'INTRODUCTION'), met_id = case when met_kind is null then ${introducerId}::uuid else met_id end where id = ${tie.id}`);
    else await tx.query(sql`insert into connection (a_id, b_id, requested_by, state, met_kind, met_id, requested_at, decided_at) values (${pair.a}, ${pair.b}, ${first}, 'CONNECTED', 'INTRODUCTION', ${introducerId}, ${now}, ${now})`);
    await tieChanged(tx, pair);
  }

  private locked(actor: SignedIn, memberId: string, work: (tx: Transaction, otherId: string, pair: Pair) => Promise<void>): Promise<void> {
    const otherId = parseId(memberId);
    if (otherId === actor.accountId) throw badField('memberId', 'connections:error.self');
    const pair = pairOf(actor.accountId, otherId);
    return this.db.transaction(async tx => {
      await lockPair(tx, pair);
      await work(tx, otherId, pair);
      await tieChanged(tx, pair);
    });
  }

  private between(actor: SignedIn, memberId: string, work: (meeting: Meeting) => Promise<void>): Promise<void> {
    return this.locked(actor, memberId, async (tx, otherId, pair) => work(await this.meeting(tx, actor, otherId, pair)));
  }

  private async meeting(tx: Transaction, actor: SignedIn, otherId: string, pair: Pair): Promise<Meeting> {
    const other = await tx.one<Other>(sql`select id, left_at as "leftAt", is_guest as "isGuest" from member where id = ${otherId}`);
    if (!other || !(await connectionPolicy.allows(tx, actor, 'see', other))) throw notFound();
    const tie = await tx.one<OpenTie>(sql`select id, state, requested_by as "requestedBy" from connection where a_id = ${pair.a} and b_id = ${pair.b} and state in ('REQUESTED', 'CONNECTED')`);
    return { tx, actor, other, pair, tie };
  }

  private async requireMayAsk({ tx, actor, other }: Meeting): Promise<void> {
    await authorize(tx, connectionPolicy, actor, 'request', other);
    const now = this.clock.now();
    const asked = await tx.one<{ waits: boolean; open: number; today: number }>(sql`select
      coalesce(${askAgainAt(sql`${actor.accountId}::uuid`, sql`${other.id}::uuid`)} > ${now}, false) as waits,
      (select count(*)::int from connection where requested_by = ${actor.accountId} and state = 'REQUESTED') as open,
      (select count(*)::int from connection where requested_by = ${actor.accountId} and requested_at > ${now}::timestamptz - interval '24 hours') as today`);
    if (!asked) throw notFound();
    if (asked.waits) throw new DomainError('CONFLICT', 'connections:error.askAgainLater');
    if (asked.open >= connectionLimits.openRequests) throw new DomainError('RATE_LIMITED', 'connections:error.tooManyOpen', { max: connectionLimits.openRequests });
    if (asked.today >= connectionLimits.requestsADay) throw new DomainError('RATE_LIMITED', 'connections:error.tooManyToday', { max: connectionLimits.requestsADay });
  }

  private async insertRequest({ tx, actor, other, pair }: Meeting, { note, met }: RequestConnection): Promise<void> {
    const made = await tx.one<{ id: string }>(sql`insert into connection (a_id, b_id, requested_by, note, met_kind, met_id, met_text, requested_at)
      values (${pair.a}, ${pair.b}, ${actor.accountId}, ${note}, ${met?.kind ?? null}, ${met?.id ?? null}, ${met?.text ?? ''}, ${this.clock.now()}) returning id`);
    if (made) tx.emit('connection.requested', { connectionId: made.id, fromId: actor.accountId, toId: other.id });
  }

  private async connect({ tx, actor, other }: Meeting, tie: OpenTie): Promise<void> {
    await tx.query(sql`update connection set state = 'CONNECTED', decided_at = ${this.clock.now()} where id = ${tie.id}`);
    tx.emit('connection.accepted', { connectionId: tie.id, fromId: other.id, toId: actor.accountId });
  }

  private async end({ tx, actor, tie }: Meeting, state: 'WITHDRAWN' | 'ENDED'): Promise<void> {
    await tx.query(sql`update connection set state = ${state}, ended_at = ${this.clock.now()}, ended_by = ${actor.accountId} where id = ${tie?.id}`);
  }

  private async isBlocking(tx: Transaction, actor: SignedIn, otherId: string): Promise<boolean> {
    return (await tx.one(sql`select 1 from block where blocker_id = ${actor.accountId} and blocked_id = ${otherId} and ended_at is null`)) !== undefined;
  }
}
