import { talkLimits as limits, type OfferTalk, type OfferTimes } from '@cohortium/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, notFound, parseId } from '../../kernel/errors/domain-error.ts';
import { Every } from '../../kernel/events/subscribe.ts';
import { Attempts } from '../../kernel/limits/attempts.ts';
import { nameOf } from '../members/index.ts';
import { connectedTo, lockPair, onTieChange, pairOf, type Pair } from '../ties/index.ts';
import { talkVisible } from './talk.policy.ts';

const day = 24 * 3600;

interface Row {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly state: 'OFFERED' | 'AGREED' | 'CANCELLED';
  readonly slots: Date[];
  readonly offeredBy: string | null;
  readonly startsAt: Date | null;
  readonly minutes: number;
  readonly sequence: number;
  readonly version: number;
}
type Change = 'OFFERED' | 'OTHERS_ASKED' | 'AGREED' | 'CANCELLED';

/**
 * Two agree on a time: one offers up to three, the other takes one or asks for others. Each step holds the talk's row and does nothing when it was
 * done already, so that both acting at once come to one result. Only who are connected talk: the end of a connection is the end of what was agreed.
 */
@Injectable()
export class TalkService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
  ) {}

  onModuleInit(): void {
    onTieChange('talks', (tx, pair) => this.follow(tx, pair));
  }

  /**
   * Proposes a talk, and answers its id; what the two have not agreed on yet takes the new times.
   * @throws DomainError NOT_FOUND for who is unknown to the actor, FORBIDDEN where the two are not connected, CONFLICT when the other has just
   * offered times themselves, BAD_INPUT for times that are over or too far ahead.
   */
  offer(actor: SignedIn, { memberId, slots, zone, minutes, note, place }: OfferTalk): Promise<string> {
    if (memberId === actor.accountId) throw badField('memberId', 'connections:error.self');
    const [times, pair, now] = [this.timesOf(slots), pairOf(actor.accountId, memberId), this.clock.now()];
    return this.db.transaction(async tx => {
      await lockPair(tx, pair);
      await this.requireConnected(tx, actor, memberId);
      const open = await tx.one<{ id: string; theirs: boolean }>(sql`select id, (offered_by = ${memberId}::uuid and exists (select 1 from unnest(slots) slot where slot > ${now}::timestamptz)) is true as theirs
        from talk where a_id = ${pair.a}::uuid and b_id = ${pair.b}::uuid and state = 'OFFERED' for update`);
      if (open?.theirs) throw new DomainError('CONFLICT', 'talks:error.offered');
      await this.attempts.countIn(tx, { act: 'offerTalk', subject: actor.accountId, attempts: limits.aDay, seconds: day });
      const kept = open
        ? await tx.one<{ id: string; version: number }>(sql`update talk set slots = ${times}::timestamptz[], zone = ${zone}, offered_by = ${actor.accountId}::uuid, others_asked_by = null, minutes = ${minutes}::int, note = ${note}, place = ${place},
            changed_at = ${now}, version = version + 1 where id = ${open.id}::uuid returning id, version`)
        : await tx.one<{ id: string; version: number }>(sql`insert into talk (a_id, b_id, opened_by, minutes, note, place, zone, slots, offered_by, opened_at, changed_at)
            values (${pair.a}::uuid, ${pair.b}::uuid, ${actor.accountId}::uuid, ${minutes}::int, ${note}, ${place}, ${zone}, ${times}::timestamptz[], ${actor.accountId}::uuid, ${now}, ${now}) returning id, version`);
      if (!kept) throw new Error('A talk was not offered');
      tx.emit('talk.changed', { talkId: kept.id, version: kept.version, change: 'OFFERED', byId: actor.accountId });
      return kept.id;
    });
  }

  /** Offers other times; of what is agreed already, the time stands until one of these is taken. */
  offerTimes(actor: SignedIn, talkId: string, { slots, zone }: OfferTimes): Promise<void> {
    const times = this.timesOf(slots);
    return this.change(actor, talkId, async (tx, talk) => {
      this.requireOpen(talk);
      const theirs = talk.offeredBy !== null && talk.offeredBy !== actor.accountId && talk.slots.some(slot => slot > this.clock.now());
      if (theirs && talk.state === 'AGREED') throw new DomainError('CONFLICT', 'talks:error.offered');
      await this.attempts.countIn(tx, { act: 'offerTalk', subject: actor.accountId, attempts: limits.aDay, seconds: day });
      await tx.query(sql`update talk set slots = ${times}::timestamptz[], zone = ${zone}, offered_by = ${actor.accountId}::uuid, others_asked_by = null where id = ${talk.id}::uuid`);
      return 'OFFERED';
    });
  }

  /** Takes one of the times that the other offered: both calendars learn of it. @throws DomainError CONFLICT when that time is not offered any more. */
  take(actor: SignedIn, talkId: string, startsAt: Date): Promise<void> {
    return this.change(actor, talkId, async (tx, talk) => {
      if (talk.state === 'AGREED' && talk.slots.length === 0 && talk.startsAt?.getTime() === startsAt.getTime()) return null;
      this.requireOpen(talk);
      const isOffered = talk.offeredBy !== actor.accountId && talk.slots.some(slot => slot.getTime() === startsAt.getTime());
      if (!isOffered || startsAt <= this.clock.now()) throw new DomainError('CONFLICT', 'talks:error.timeGone');
      const sequence = talk.state === 'AGREED' ? talk.sequence + 1 : talk.sequence;
      await tx.query(sql`update talk set state = 'AGREED', starts_at = ${startsAt}::timestamptz, slots = '{}', offered_by = null, others_asked_by = null, sequence = ${sequence}::int, reminded_at = null where id = ${talk.id}::uuid`);
      this.tell(tx, talk, sequence);
      return 'AGREED';
    });
  }

  /** None of the times suits: the other is asked for others. What is agreed already stands. */
  askOthers(actor: SignedIn, talkId: string): Promise<void> {
    return this.change(actor, talkId, async (tx, talk) => {
      this.requireOpen(talk);
      if (talk.offeredBy === null || talk.offeredBy === actor.accountId) return null;
      await tx.query(sql`update talk set slots = '{}', offered_by = null, others_asked_by = ${actor.accountId}::uuid where id = ${talk.id}::uuid`);
      return 'OTHERS_ASKED';
    });
  }

  /** It will not be: calendars that know of it are told. */
  cancel(actor: SignedIn, talkId: string): Promise<void> {
    return this.change(actor, talkId, async (tx, talk) => {
      if (talk.state === 'CANCELLED') return null;
      await this.end(tx, talk);
      return 'CANCELLED';
    });
  }

  /** Reminds both, once, shortly before. */
  @Every('* * * * *')
  remind(): Promise<void> {
    const now = this.clock.now();
    return this.db.transaction(async tx => {
      const soon = await tx.query<{ id: string; version: number }>(sql`update talk set reminded_at = ${now} where state = 'AGREED' and reminded_at is null and starts_at > ${now}::timestamptz and starts_at <= ${this.clock.in(limits.remindedBefore * 60)}::timestamptz returning id, version`);
      for (const { id, version } of soon) tx.emit('talk.soon', { talkId: id, version });
    });
  }

  private timesOf(slots: readonly string[]): Date[] {
    const times = [...new Set(slots.map(slot => new Date(slot).getTime()))].toSorted((one, other) => one - other).map(time => new Date(time));
    if (times.some(time => time <= this.clock.now())) throw badField('slots', 'talks:error.past');
    if (times.some(time => time > this.clock.in(limits.ahead * day))) throw badField('slots', 'talks:error.tooFar', { max: limits.ahead });
    return times;
  }

  private async requireConnected(tx: Transaction, actor: SignedIn, memberId: string): Promise<void> {
    const [me, other] = [sql`${actor.accountId}::uuid`, sql`${memberId}::uuid`];
    const found = await tx.one<{ connected: boolean }>(sql`select ${connectedTo.sql(me, other)} as connected where ${nameOf(actor, other)} is not null`);
    if (!found) throw notFound();
    if (!found.connected) throw new DomainError('FORBIDDEN', 'talks:error.notConnected');
  }

  private requireOpen(talk: Row): void {
    const isOver = talk.state === 'AGREED' && talk.startsAt !== null && talk.startsAt <= this.clock.now();
    if (talk.state === 'CANCELLED' || isOver) throw new DomainError('CONFLICT', 'talks:error.over');
  }

  /** One step under the talk's lock; what it answers is told to the other. */
  private change(actor: SignedIn, talkId: string, step: (tx: Transaction, talk: Row) => Promise<Change | null>): Promise<void> {
    const id = parseId(talkId);
    return this.db.transaction(async tx => {
      const talk = await tx.one<Row>(sql`select k.id, k.a_id as a, k.b_id as b, k.state, k.slots, k.offered_by as "offeredBy", k.starts_at as "startsAt", k.minutes, k.sequence, k.version from talk k where k.id = ${id}::uuid and ${talkVisible(raw('k'), actor)} for update of k`);
      if (!talk) throw notFound();
      const change = await step(tx, talk);
      if (!change) return;
      await tx.query(sql`update talk set version = version + 1, changed_at = ${this.clock.now()} where id = ${id}::uuid`);
      tx.emit('talk.changed', { talkId: id, version: talk.version + 1, change, byId: actor.accountId });
    });
  }

  private tell(tx: Transaction, { id, a, b }: Pick<Row, 'id' | 'a' | 'b'>, sequence: number): void {
    for (const memberId of [a, b]) tx.emit('talk.told', { talkId: id, memberId, sequence });
  }

  private async end(tx: Transaction, talk: Row): Promise<void> {
    const isKnown = talk.state === 'AGREED' && talk.startsAt !== null && talk.startsAt > this.clock.now();
    const sequence = talk.sequence + (isKnown ? 1 : 0);
    await tx.query(sql`update talk set state = 'CANCELLED', slots = '{}', offered_by = null, sequence = ${sequence}::int, changed_at = ${this.clock.now()} where id = ${talk.id}::uuid`);
    if (isKnown) this.tell(tx, talk, sequence);
  }

  /** Who part, or block each other, talk no more: their calendars are told, and nobody why. */
  private async follow(tx: Transaction, { a, b }: Pair): Promise<void> {
    const ended = await tx.query<Row>(sql`select k.id, k.a_id as a, k.b_id as b, k.state, k.slots, k.offered_by as "offeredBy", k.starts_at as "startsAt", k.minutes, k.sequence, k.version from talk k
      where k.a_id = ${a}::uuid and k.b_id = ${b}::uuid and (k.state = 'OFFERED' or (k.state = 'AGREED' and k.starts_at > ${this.clock.now()}::timestamptz)) and not ${connectedTo.sql(raw('k.a_id'), raw('k.b_id'))} for update of k`);
    for (const talk of ended) await this.end(tx, talk);
  }
}
