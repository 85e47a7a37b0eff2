import { roomLimits, type RoomKind } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { and, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { notFound, parseId, wellFormedIds } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { pageStatement, readList, readPage, readStatement, requireRow, type Answer } from '../../kernel/read/page.ts';
import { answeredByStatement } from '../../kernel/read/statement-fields.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { memberShape } from '../members/index.ts';
import type { HistoryArgs } from './room.graphql.ts';
import { messageShape, roomShape } from './room.shape.ts';

/** The rooms someone has a grant in, by the index on accounts. */
const grantedTo = (actor: Actor): Sql => sql`t0.id in (select g.room_id from room_grant g where g.account_id = ${actor.accountId}::uuid)`;

/** Messages before a seq, newest first; no row at all without a grant. */
const historyStatement = answeredByStatement<HistoryArgs>('roomHistory', ({ actor, args: { roomId, before, first }, selection }) => {
  requireSignedIn(actor);
  const room = parseId(roomId);
  const where = and([sql`t0.room_id = ${room}::uuid`, ...(before == null ? [] : [sql`t0.seq < ${before}::int`])]);
  const page = pageStatement({ shape: messageShape, actor, selection, where, order: [{ by: raw('t0.seq'), type: 'int', descending: true }], first: first ?? roomLimits.historyPage });
  return sql`select page.answer from (${page}) page where in_room(${room}::uuid, ${actor.accountId}::uuid)`;
});

@Injectable()
export class RoomReader {
  constructor(private readonly db: Database) {}

  /** The reader's rooms, the liveliest first. */
  mine(actor: Actor, kind: RoomKind | null, page: PageArgs, selection: Selection): Promise<Answer> {
    const where = and([grantedTo(actor), ...(kind ? [sql`t0.kind = ${kind}`] : [])]);
    const order = [{ by: raw('t0.active_at'), type: 'timestamptz' as const, descending: true }, { by: raw('t0.id'), type: 'uuid' as const }];
    return readPage(this.db, { shape: roomShape, actor, selection, where, order, ...page });
  }

  require(actor: Actor, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, roomShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }

  /** Messages before a seq, newest first. @throws DomainError NOT_FOUND without a grant. */
  history(actor: Actor, args: HistoryArgs, selection: Selection): Promise<Answer> {
    return readStatement(this.db, historyStatement({ actor, args, selection }));
  }

  /** Those of the people who may enter the room, as the reader may see them. */
  async people(actor: Actor, roomId: string, ids: readonly string[], selection: Selection): Promise<Answer[]> {
    const room = parseId(roomId);
    await this.requireGrant(actor, room);
    const known = sql`t0.id in (select g.account_id from room_grant g where g.room_id = ${room}::uuid union select m.author_id from message m where m.room_id = ${room}::uuid and m.author_id = any(${wellFormedIds(ids)}::uuid[]))`;
    return readList(this.db, memberShape, actor, selection, and([sql`t0.id = any(${wellFormedIds(ids)}::uuid[])`, known]), raw('t0.id'));
  }

  private async requireGrant(actor: Actor, roomId: string): Promise<void> {
    const granted = await this.db.one(sql`select 1 from room_grant g where g.room_id = ${roomId}::uuid and g.account_id = ${actor.accountId}::uuid limit 1`);
    if (!granted) throw notFound();
  }
}
