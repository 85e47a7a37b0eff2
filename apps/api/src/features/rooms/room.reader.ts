import { optionalLine, roomLimits, searchWords, type Reaction, type RoomKind } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { and, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { notFound, parseId, parseInput, wellFormedIds } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { pageStatement, readList, readStatement, rowStatement, type Answer } from '../../kernel/read/page.ts';
import { answeredByStatement } from '../../kernel/read/statement-fields.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { memberShape } from '../members/index.ts';
import { atOddsWith } from '../ties/index.ts';
import type { HistoryArgs, ThreadArgs } from './room.graphql.ts';
import { messageShape, roomShape } from './room.shape.ts';

/** The rooms someone has a grant in, by the index on accounts. */
const grantedTo = (actor: Actor): Sql => sql`t0.id in (select g.room_id from room_grant g where g.account_id = ${actor.accountId}::uuid)`;

/** One's own grant: without it a room answers as if it did not exist. */
const granted = (actor: Actor, roomId: string): Sql => sql`exists (select 1 from room_grant g where g.room_id = ${roomId}::uuid and g.account_id = ${actor.accountId}::uuid)`;
/** Two people's room is on nobody's list before something was said in it. */
const isBegun = raw(`(t0.kind <> 'PAIR' or t0.head_seq > 0)`);
const liveliestFirst = [{ by: raw('t0.active_at'), type: 'timestamptz' as const, descending: true }, { by: raw('t0.id'), type: 'uuid' as const }];
const newestFirst = [{ by: raw('t0.seq'), type: 'int' as const, descending: true }];

const roomsStatement = answeredByStatement<PageArgs & { kind?: RoomKind | null; besides?: RoomKind | null }>('rooms', ({ actor, args: { kind, besides, first, after }, selection }) => {
  requireSignedIn(actor);
  const where = and([grantedTo(actor), isBegun, ...(kind ? [sql`t0.kind = ${kind}`] : []), ...(besides ? [sql`t0.kind <> ${besides}`] : [])]);
  return pageStatement({ shape: roomShape, actor, selection, where, order: liveliestFirst, first, after });
});

const roomStatement = answeredByStatement<{ id: string }>('room', ({ actor, args, selection }) => {
  requireSignedIn(actor);
  return rowStatement(roomShape, actor, selection, sql`t0.id = ${parseId(args.id)}::uuid`);
});

/** No row at all without a grant. */
const historyStatement = answeredByStatement<HistoryArgs>('roomHistory', ({ actor, args: { roomId, before, first }, selection }) => {
  requireSignedIn(actor);
  const room = parseId(roomId);
  const where = and([sql`t0.room_id = ${room}::uuid`, ...(before == null ? [] : [sql`t0.seq < ${before}::int`])]);
  const page = pageStatement({ shape: messageShape, actor, selection, where, order: newestFirst, first: first ?? roomLimits.historyPage });
  return sql`select history.answer from (${page}) history where ${granted(actor, room)}`;
});

/** No row at all without a grant. */
const threadStatement = answeredByStatement<ThreadArgs>('roomThread', ({ actor, args: { roomId, rootId, before, first }, selection }) => {
  requireSignedIn(actor);
  const [room, root] = [parseId(roomId), parseId(rootId)];
  const where = and([sql`t0.room_id = ${room}::uuid and (t0.id = ${root}::uuid or t0.root_id = ${root}::uuid)`, ...(before == null ? [] : [sql`t0.seq < ${before}::int`])]);
  const page = pageStatement({ shape: messageShape, actor, selection, where, order: newestFirst, first: first ?? roomLimits.historyPage });
  return sql`select thread.answer from (${page}) thread where ${granted(actor, room)}`;
});

const nameBegun = optionalLine(60);

@Injectable()
export class RoomReader {
  constructor(private readonly db: Database) {}

  /** The reader's rooms, the liveliest first. */
  mine(actor: Actor, which: { kind: RoomKind | null; besides: RoomKind | null }, page: PageArgs, selection: Selection): Promise<Answer> {
    return readStatement(this.db, roomsStatement({ actor, args: { ...which, ...page }, selection }));
  }

  /** One room. @throws DomainError NOT_FOUND without a grant. */
  require(actor: Actor, id: string, selection: Selection): Promise<Answer> {
    return readStatement(this.db, roomStatement({ actor, args: { id }, selection }));
  }

  /** Messages before a seq, newest first. @throws DomainError NOT_FOUND without a grant. */
  history(actor: Actor, part: HistoryArgs, selection: Selection): Promise<Answer> {
    return readStatement(this.db, historyStatement({ actor, args: part, selection }));
  }

  /** A message and what answers it before a seq, newest first; an empty page for a message that is not of the room. @throws DomainError NOT_FOUND without a grant. */
  thread(actor: Actor, part: ThreadArgs, selection: Selection): Promise<Answer> {
    return readStatement(this.db, threadStatement({ actor, args: part, selection }));
  }

  /** Those of the people who may enter the room, as the reader may see them. */
  async people(actor: Actor, roomId: string, ids: readonly string[], selection: Selection): Promise<Answer[]> {
    const room = parseId(roomId);
    if (!(await this.db.one(sql`select 1 where ${granted(actor, room)}`))) throw notFound();
    const known = sql`t0.id in (select g.account_id from room_grant g where g.room_id = ${room}::uuid union select h.account_id from room_grant_held h where h.room_id = ${room}::uuid union select m.author_id from message m where m.room_id = ${room}::uuid and m.author_id = any(${wellFormedIds(ids)}::uuid[]))`;
    return readList(this.db, memberShape, actor, selection, and([sql`t0.id = any(${wellFormedIds(ids)}::uuid[])`, known]), raw('t0.id'));
  }

  /** People of a room whose names begin so, at most 8: to mention them. Nobody with whom the reader has a block, and not the reader. @throws DomainError NOT_FOUND without a grant. */
  async named(actor: Actor, roomId: string, text: string, selection: Selection): Promise<Answer[]> {
    const room = parseId(roomId);
    if (!(await this.db.one(sql`select 1 where ${granted(actor, room)}`))) throw notFound();
    const words = searchWords(parseInput(nameBegun, text, 'text'));
    if (!words.length) return [];
    const query = words.map(word => `${word}:*`).join(' & ');
    const where = sql`t0.id in (select m.id from room_grant g join member m on m.id = g.account_id where g.room_id = ${room}::uuid and m.id <> ${actor.accountId}::uuid
      and m.id <> all((select ${atOddsWith(sql`${actor.accountId}::uuid`)})::uuid[]) and to_tsvector('simple', folded(m.name || ' ' || m.also_named)) @@ to_tsquery('simple', ${query}) order by m.name collate "und-x-icu", m.id limit 8)`;
    return readList(this.db, memberShape, actor, selection, where, raw('t0.name collate "und-x-icu", t0.id'));
  }

  /** Who chose a reaction to a message, as the reader may see them. @throws DomainError NOT_FOUND without a grant, or for a message they may not read. */
  async reactedBy(actor: Actor, messageId: string, reaction: Reaction, selection: Selection): Promise<Answer[]> {
    const message = parseId(messageId);
    const readable = await this.db.one<{ roomId: string }>(sql`select m.room_id as "roomId" from message m where m.id = ${message}::uuid and m.author_id <> all(${atOddsWith(sql`${actor.accountId}::uuid`)})
      and exists (select 1 from room_grant g where g.room_id = m.room_id and g.account_id = ${actor.accountId}::uuid)`);
    if (!readable) throw notFound();
    const chose = sql`t0.id in (select mr.account_id from message_reaction mr where mr.message_id = ${message}::uuid and ${reaction} = any(mr.reactions))`;
    return readList(this.db, memberShape, actor, selection, chose, raw('t0.name, t0.id'));
  }
}
