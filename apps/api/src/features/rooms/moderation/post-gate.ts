import { sql, type Sql } from '../../../kernel/database/sql.ts';
import { DomainError } from '../../../kernel/errors/domain-error.ts';
import { moderates, moreThanReads, mutedSql } from '../relations.ts';
import { closed, locked, muted, readOnly, type Head } from '../room-rights.ts';

/** What moderators' decisions mean for one author. */
export interface GateFacts {
  readonly moreThanReads: boolean;
  readonly moderates: boolean;
  readonly muted: boolean;
  readonly isLocked: boolean;
  readonly approvesFirst: boolean;
  readonly slowSeconds: number;
  /** When they last posted; asked only where the room is slow. */
  readonly lastSaidAt: Date | null;
}

/** Slow mode looks back over so many messages at most: more than a slow room takes within its longest pause. */
const lookBack = 2000;

const lastSaidSql = (author: Sql, room: Sql): Sql => sql`greatest(
  (select m.created_at from message m where m.room_id = ${room} and m.author_id = ${author} and m.seq > (select r.head_seq - ${lookBack}::int from room r where r.id = ${room}) order by m.seq desc limit 1),
  (select max(a.created_at) from room_awaiting a where a.room_id = ${room} and a.author_id = ${author}))`;

/** Joins a room's settings, for {@link gateSql}: after the lock and not with it, which would read them as they stood before the wait. */
export const settingsOf = (room: Sql): Sql => sql`left join room_settings st on st.id = ${room}`;

/** The columns of {@link GateFacts}. */
export const gateSql = (author: Sql, room: Sql): Sql => sql`${moreThanReads.sql(author, room)} as "moreThanReads", ${moderates.sql(author, room)} as moderates, ${mutedSql(author, room)} as muted,
  coalesce(st.is_locked, false) as "isLocked", coalesce(st.approves_first, false) as "approvesFirst", coalesce(st.slow_seconds, 0) as "slowSeconds",
  case when st.slow_seconds > 0 then ${lastSaidSql(author, room)} end as "lastSaidAt"`;

/** Why this author may not post now, or null. Moderators are bound by the host's closing only. */
export function gateRefusal(head: Head, facts: GateFacts, now: Date): DomainError | null {
  if (!facts.moreThanReads) return readOnly();
  if (head.state === 'CLOSED') return closed();
  if (facts.moderates) return null;
  if (facts.muted) return muted();
  if (facts.isLocked) return locked();
  const wait = facts.lastSaidAt && facts.slowSeconds ? facts.slowSeconds - (now.getTime() - facts.lastSaidAt.getTime()) / 1000 : 0;
  return wait > 0 ? new DomainError('RATE_LIMITED', 'rooms:error.slow', { seconds: Math.ceil(wait) }) : null;
}
