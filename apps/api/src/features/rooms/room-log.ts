import { roomLimits, type MessagesAfter, type RoomAfter, type RoomCursor, type RoomHead, type RoomMessage, type RoomRole, type RoomState } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { notFound } from '../../kernel/errors/domain-error.ts';
import { atOddsWith } from '../ties/index.ts';
import { messageJson, veiled } from './message-wire.ts';

/** Where someone stands in a room they may enter. */
export interface Standing {
  readonly head: RoomCursor;
  readonly readSeq: number;
  readonly role: RoomRole;
  readonly state: RoomState;
}
interface AfterRow {
  seq: number;
  revision: number;
  odds: string[];
  fresh: RoomMessage[] | null;
  changed: RoomMessage[] | null;
}
export interface InRoom {
  readonly roomId: string;
  readonly accountId: string;
}

const limit = raw(String(roomLimits.catchUp));

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
      where r.id = ${roomId}::uuid order by array_position(array['MODERATOR', 'MEMBER', 'READER'], g.role) limit 1`);
    if (!row) throw notFound();
    const { seq, revision, ...standing } = row;
    return { head: { seq, revision }, ...standing };
  }

  /** New messages after `seq`, and held ones that changed after `revision`: one statement, so one moment. @throws DomainError NOT_FOUND without a grant. */
  async after(accountId: string, { roomId, seq, revision }: MessagesAfter): Promise<RoomAfter> {
    const json = messageJson(sql`m`, sql`q`);
    const row = await this.db.one<AfterRow>(sql`select r.head_seq as seq, r.revision, ${atOddsWith(sql`${accountId}::uuid`)} as odds,
        (select json_agg(found.o order by found.seq) from (select m.seq, ${json} as o from message m left join message q on q.id = m.reply_to_id
          where m.room_id = r.id and m.seq > ${seq}::int order by m.seq limit ${limit}) found) as fresh,
        (select json_agg(found.o order by found.revision) from (select m.revision, ${json} as o from message m left join message q on q.id = m.reply_to_id
          where m.room_id = r.id and m.revision > ${revision}::int and m.seq <= ${seq}::int order by m.revision limit ${limit}) found) as changed
      from room r where r.id = ${roomId}::uuid and exists (select 1 from room_grant g where g.room_id = r.id and g.account_id = ${accountId}::uuid)`);
    if (!row) throw notFound();
    const fresh = row.fresh ?? [];
    const changed = row.changed ?? [];
    const odds = new Set(row.odds);
    const head = { seq: row.seq, revision: row.revision };
    const isAll = (messages: readonly RoomMessage[]): boolean => messages.length < roomLimits.catchUp;
    const through = { seq: isAll(fresh) ? head.seq : (fresh.at(-1)?.seq ?? seq), revision: isAll(changed) ? head.revision : (changed.at(-1)?.revision ?? revision) };
    return { messages: [...fresh, ...changed].map(message => veiled(message, odds)), through, head };
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
