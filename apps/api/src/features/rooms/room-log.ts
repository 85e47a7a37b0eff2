import { roomLimits, type MessagesAfter, type RoomAfter, type RoomCursor, type RoomHead, type RoomItem, type RoomMine, type RoomRole, type RoomState } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { notFound } from '../../kernel/errors/domain-error.ts';
import { atOddsWith } from '../ties/index.ts';
import { messageJson, type StoredMessage } from './message-wire.ts';
import { granted } from './relations.ts';
import { itemFor, messageFor, type View } from './reader-view.ts';
import { itemsAfterSql, mineAfterSql, mineKinds, type StoredItem } from './room-kinds.ts';

/** Where someone stands in a room they may enter. */
export interface Standing {
  readonly head: RoomCursor;
  readonly readSeq: number;
  readonly role: RoomRole;
  readonly state: RoomState;
}
/** What is beside the messages, changed after a revision: as far as `through`. */
export interface ItemsAfter {
  readonly items: RoomItem[];
  readonly mine: RoomMine[];
  readonly through: number;
  readonly head: number;
}
interface BesideRow {
  seq: number;
  revision: number;
  odds: string[];
  moderates: boolean;
  items: StoredItem[];
  mine: RoomMine[];
}
interface AfterRow extends BesideRow {
  fresh: StoredMessage[];
  changed: StoredMessage[];
}
export interface InRoom {
  readonly roomId: string;
  readonly accountId: string;
}

const limit = raw(String(roomLimits.catchUp));
const room = raw('r.id');

/** What decides how someone sees the room. */
const viewSql = (accountId: string): Sql => sql`${atOddsWith(sql`${accountId}::uuid`)} as odds,
  exists (select 1 from room_grant g where g.room_id = r.id and g.account_id = ${accountId}::uuid and g.role = 'MODERATOR') as moderates`;
const viewOf = (accountId: string, { odds, moderates }: BesideRow): View => ({ accountId, odds: new Set(odds), moderates });

/** How far the answer goes in a list of the first {@link roomLimits.catchUp} of each kind: to the head, or to the last of the list that was cut short first. */
function revisionThrough(head: number, lists: readonly (readonly { kind?: string; revision: number }[])[]): number {
  const cut = lists.flatMap(list => [...Map.groupBy(list, ({ kind }) => kind).values()]).filter(list => list.length >= roomLimits.catchUp);
  return Math.min(head, ...cut.map(list => list.at(-1)?.revision ?? head));
}

/** The truth that sockets lean on: a room's head, what came after a place, and who still has a grant. */
@Injectable()
export class RoomLog {
  constructor(private readonly db: Database) {}

  /** @throws DomainError NOT_FOUND without a grant. */
  async requireStanding(roomId: string, accountId: string): Promise<Standing> {
    const row = await this.db.one<{ seq: number; revision: number; readSeq: number; role: RoomRole; state: RoomState }>(sql`
      select r.head_seq as seq, r.revision, r.state, coalesce(rr.seq, 0) as "readSeq", g.role
      from room r join room_grant g on g.room_id = r.id and g.account_id = ${accountId}::uuid
      left join room_read rr on rr.room_id = r.id and rr.account_id = g.account_id
      where r.id = ${roomId}::uuid order by array_position(array['MODERATOR', 'RAPPORTEUR', 'MEMBER', 'READER'], g.role) limit 1`);
    if (!row) throw notFound();
    const { seq, revision, ...standing } = row;
    return { head: { seq, revision }, ...standing };
  }

  /** New messages after `seq`, and held ones that changed after `revision`: one statement, so one moment. @throws DomainError NOT_FOUND without a grant. */
  async after(accountId: string, { roomId, seq, revision }: MessagesAfter): Promise<RoomAfter> {
    const json = messageJson(sql`m`, sql`q`);
    const row = await this.db.one<AfterRow>(sql`select r.head_seq as seq, r.revision, ${viewSql(accountId)},
        ${itemsAfterSql(room, revision, limit)} as items, ${mineAfterSql(mineKinds(), room, accountId, revision, limit)} as mine,
        (select coalesce(json_agg(found.o order by found.seq), '[]'::json) from (select m.seq, ${json} as o from message m left join message q on q.id = m.reply_to_id
          where m.room_id = r.id and m.seq > ${seq}::int order by m.seq limit ${limit}) found) as fresh,
        (select coalesce(json_agg(found.o order by found.revision), '[]'::json) from (select m.revision, ${json} as o from message m left join message q on q.id = m.reply_to_id
          where m.room_id = r.id and m.revision > ${revision}::int and m.seq <= ${seq}::int order by m.revision limit ${limit}) found) as changed
      from room r where r.id = ${roomId}::uuid and ${granted.sql(sql`${accountId}::uuid`, room)}`);
    if (!row) throw notFound();
    const { fresh, changed, items, mine, ...head } = row;
    const view = viewOf(accountId, row);
    const through = { seq: fresh.length < roomLimits.catchUp ? head.seq : (fresh.at(-1)?.seq ?? seq), revision: revisionThrough(head.revision, [changed, items, mine]) };
    return { messages: [...fresh, ...changed].map(message => messageFor(message, view)), items: items.map(item => itemFor(item, view)), mine, through, head: { seq: head.seq, revision: head.revision } };
  }

  /** The room's items that changed after a revision (0: all), and what is the reader's own: one statement, so one moment. @throws DomainError NOT_FOUND without a grant. */
  async itemsAfter(accountId: string, roomId: string, revision: number): Promise<ItemsAfter> {
    const row = await this.db.one<BesideRow>(sql`select r.head_seq as seq, r.revision, ${viewSql(accountId)}, ${itemsAfterSql(room, revision, limit)} as items,
        ${mineAfterSql(mineKinds().filter(({ withMessages }) => !withMessages), room, accountId, revision, limit)} as mine
      from room r where r.id = ${roomId}::uuid and ${granted.sql(sql`${accountId}::uuid`, room)}`);
    if (!row) throw notFound();
    const { items, mine, revision: head } = row;
    return { items: items.map(item => itemFor(item, viewOf(accountId, row))), mine, through: revisionThrough(head, [items, mine]), head };
  }

  heads(roomIds: readonly string[]): Promise<RoomHead[]> {
    return this.db.query<RoomHead>(sql`select id as "roomId", head_seq as seq, revision from room where id = any(${[...roomIds]}::uuid[])`);
  }

  /** Those of them who have no grant (any more). */
  withoutGrant(people: readonly InRoom[]): Promise<InRoom[]> {
    return this.db.query<InRoom>(sql`select p.room_id as "roomId", p.account_id as "accountId"
      from unnest(${people.map(({ roomId }) => roomId)}::uuid[], ${people.map(({ accountId }) => accountId)}::uuid[]) as p(room_id, account_id)
      where not exists (select 1 from room_grant g where g.room_id = p.room_id and g.account_id = p.account_id)`);
  }

  /** Rooms someone may enter, the liveliest first. */
  async roomsOf(accountId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(sql`select r.id from room r where r.id in (select g.room_id from room_grant g where g.account_id = ${accountId}::uuid) order by r.active_at desc limit 100`);
    return rows.map(row => row.id);
  }

  /** Remembers how far someone has read; never back. @throws DomainError NOT_FOUND without a grant. */
  async read(accountId: string, roomId: string, seq: number): Promise<{ seq: number }> {
    const row = await this.db.one<{ seq: number }>(sql`insert into room_read as known (room_id, account_id, seq)
      select r.id, ${accountId}::uuid, least(${seq}::int, r.head_seq) from room r
      where r.id = ${roomId}::uuid and exists (select 1 from room_grant g where g.room_id = r.id and g.account_id = ${accountId}::uuid)
      on conflict (account_id, room_id) do update set seq = greatest(known.seq, excluded.seq) returning seq`);
    if (!row) throw notFound();
    return row;
  }
}
