import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, notFound, parseId } from '../../kernel/errors/domain-error.ts';
import { nameOf } from '../members/index.ts';
import { RoomService } from '../rooms/index.ts';
import { blockedWith, connectedTo, lockPair, onTieChange, pairOf, type Pair } from '../ties/index.ts';

const via = 'conversation';
/** For those who see the room without being one of the two: the log of acts, reports. */
const title = { en: 'A conversation of two', he: 'שיחה של שניים' } as const;

/**
 * Direct messages: a room of two, opened by either as long as they are connected. It follows their tie in the very transaction that changes it:
 * parted, both read on and neither writes; blocked, it is a room that neither has; connected again, it goes on.
 */
@Injectable()
export class ConversationService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly rooms: RoomService,
  ) {}

  onModuleInit(): void {
    onTieChange('conversation', (tx, pair) => this.follow(tx, pair));
  }

  /**
   * The room of the actor and a member: opened now, or the one they have. Two tabs and both people at once come to the same.
   * @throws DomainError NOT_FOUND for who is unknown to the actor, FORBIDDEN where the two never talked and are not connected, BAD_INPUT for oneself.
   */
  open(actor: SignedIn, memberId: string): Promise<string> {
    const otherId = parseId(memberId);
    if (otherId === actor.accountId) throw badField('memberId', 'connections:error.self');
    const pair = pairOf(actor.accountId, otherId);
    return this.db.transaction(async tx => {
      await lockPair(tx, pair);
      const other = await tx.one<{ connected: boolean }>(sql`select ${connectedTo.sql(sql`${pair.a}::uuid`, sql`${pair.b}::uuid`)} as connected where ${nameOf(actor, sql`${otherId}::uuid`)} is not null`);
      if (!other) throw notFound();
      const kept = await this.kept(tx, pair);
      if (kept) return kept;
      if (!other.connected) throw new DomainError('FORBIDDEN', 'connections:error.notConnected');
      return this.begin(tx, pair, actor.accountId);
    });
  }

  /** The room of two who are connected now, for a feature that brought them there: in its transaction, under the pair's lock. */
  async roomOf(tx: Transaction, pair: Pair, openedBy: string): Promise<string> {
    return (await this.kept(tx, pair)) ?? this.begin(tx, pair, openedBy);
  }

  /** The room of two who agreed to talk though they may not be connected: one asked, the other offers. It stays open until they are connected, and then follows their tie. */
  async agree(tx: Transaction, pair: Pair, openedBy: string): Promise<string> {
    const roomId = await this.roomOf(tx, pair, openedBy);
    await tx.query(sql`update conversation set agreed = not ${connectedTo.sql(raw('a_id'), raw('b_id'))} where a_id = ${pair.a}::uuid and b_id = ${pair.b}::uuid`);
    await this.follow(tx, pair);
    return roomId;
  }

  private async kept(tx: Transaction, { a, b }: Pair): Promise<string | undefined> {
    return (await tx.one<{ roomId: string }>(sql`select room_id as "roomId" from conversation where a_id = ${a}::uuid and b_id = ${b}::uuid and room_id is not null`))?.roomId;
  }

  private async begin(tx: Transaction, { a, b }: Pair, openedBy: string): Promise<string> {
    const made = await tx.one<{ id: string }>(sql`insert into conversation (a_id, b_id, opened_by, opened_at) values (${a}::uuid, ${b}::uuid, ${openedBy}::uuid, ${this.clock.now()}::timestamptz) returning id`);
    if (!made) throw new Error('A conversation was not opened');
    const roomId = await this.rooms.open(tx, { kind: 'PAIR', hostKind: 'CONVERSATION', hostId: made.id, title });
    await tx.query(sql`update conversation set room_id = ${roomId}::uuid where id = ${made.id}::uuid`);
    await this.rooms.grant(tx, roomId, [a, b], 'MEMBER', via);
    return roomId;
  }

  /** Brings the room to what now is between the two. */
  private async follow(tx: Transaction, { a, b }: Pair): Promise<void> {
    const now = await tx.one<{ roomId: string; connected: boolean; agreed: boolean; blocked: boolean }>(sql`select c.room_id as "roomId", c.agreed, ${connectedTo.sql(raw('c.a_id'), raw('c.b_id'))} as connected, ${blockedWith.sql(raw('c.a_id'), raw('c.b_id'))} as blocked
      from conversation c where c.a_id = ${a}::uuid and c.b_id = ${b}::uuid and c.room_id is not null`);
    if (!now) return;
    if (now.blocked) await this.rooms.revoke(tx, now.roomId, [a, b], via);
    else await this.rooms.grant(tx, now.roomId, [a, b], 'MEMBER', via);
    await this.rooms.setState(tx, now.roomId, now.connected || now.agreed ? 'OPEN' : 'CLOSED');
    if (now.agreed && now.connected) await tx.query(sql`update conversation set agreed = false where a_id = ${a}::uuid and b_id = ${b}::uuid`);
  }
}
