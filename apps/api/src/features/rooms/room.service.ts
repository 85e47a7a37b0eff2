import type { Attendance, RoomKind, RoomRole } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';

/** A room as its host opens it. */
export interface NewRoom {
  readonly kind: RoomKind;
  /** What it belongs to, in capitals: `SESSION`, `COHORT`, `IDEA`. */
  readonly hostKind: string;
  readonly hostId: string;
  /** By language: `{en: '…', he: '…'}`. */
  readonly title: Readonly<Record<string, string>>;
}

/** For the features that own rooms: opens them and writes who may enter, always in the owner's transaction. */
@Injectable()
export class RoomService {
  /** The host's room of that kind: opened now, or the one it has (with the title brought up to date). */
  async open(tx: Transaction, room: NewRoom): Promise<string> {
    const opened = await tx.one<{ id: string }>(sql`insert into room (kind, host_kind, host_id, title) values (${room.kind}, ${room.hostKind}, ${room.hostId}, ${JSON.stringify(room.title)}::jsonb)
      on conflict (host_kind, host_id, kind) do update set title = excluded.title returning id`);
    if (!opened) throw new Error('A room was not opened');
    return opened.id;
  }

  /**
   * Lets people in. `via` says for what reason (`cohort:<id>`): who has two keeps the room when one ends, and the highest role counts.
   * Who was removed by a moderator stays out: the grant is kept for when that ends.
   * What was said before someone's first grant is read, not unread, to them. `place` is where they take part, when what lets them in knows it.
   */
  async grant(tx: Transaction, roomId: string, accountIds: readonly string[], role: RoomRole, via: string, place: Attendance | null = null): Promise<void> {
    if (!accountIds.length) return;
    await tx.query(sql`insert into room_grant (room_id, account_id, via, role, place) select ${roomId}::uuid, account_id, ${via}, ${role}, ${place} from unnest(${[...accountIds]}::uuid[]) as account_id
      order by account_id on conflict (room_id, account_id, via) do update set role = excluded.role, place = excluded.place`);
    await tx.query(sql`insert into room_read (room_id, account_id, seq) select r.id, account_id, r.head_seq from room r, unnest(${[...accountIds]}::uuid[]) as account_id
      where r.id = ${roomId}::uuid order by account_id on conflict do nothing`);
  }

  /** Takes back what `via` gave. Sockets of those left without a grant leave the room at once. */
  async revoke(tx: Transaction, roomId: string, accountIds: readonly string[], via: string): Promise<void> {
    // Waits for a moderator who removes or readmits one of them just now: grants are then either here or held back.
    await tx.query(sql`select 1 from room where id = ${roomId}::uuid for key share`);
    await tx.query(sql`delete from room_grant_held where room_id = ${roomId}::uuid and via = ${via} and account_id = any(${[...accountIds]}::uuid[])`);
    await tx.query(sql`delete from room_grant where room_id = ${roomId}::uuid and via = ${via} and account_id = any(${[...accountIds]}::uuid[])`);
  }

  /** Ends writing in the room (or begins it again); what was said stays to be read. */
  async setState(tx: Transaction, roomId: string, state: 'OPEN' | 'CLOSED'): Promise<void> {
    const changed = await tx.one(sql`update room set state = ${state} where id = ${roomId}::uuid and state <> ${state} returning 1`);
    if (changed) tx.emit('room.stateChanged', { roomId, state });
  }
}
