import type { RoomRole } from '@cohortium/contract';
import { all, definePolicy, oneOf, related, type Relation } from '../../kernel/authz/policy.ts';
import { join, sql, type Sql } from '../../kernel/database/sql.ts';

const grantedAs = (name: string, ...roles: RoomRole[]): Relation => ({
  name,
  sql: (viewer, room) => sql`exists (select 1 from room_grant g where g.room_id = ${room} and g.account_id = ${viewer} and g.role in (${join(roles)}))`,
});
export const granted = grantedAs('granted', 'READER', 'MEMBER', 'RAPPORTEUR', 'MODERATOR');
export const moreThanReads = grantedAs('moreThanReads', 'MEMBER', 'RAPPORTEUR', 'MODERATOR');
const marks = grantedAs('marks', 'RAPPORTEUR', 'MODERATOR');
export const moderates = grantedAs('moderates', 'MODERATOR');

/** Muted in a room, as it stands. */
export const mutedSql = (viewer: Sql, room: Sql): Sql => sql`exists (select 1 from room_restraint b where b.room_id = ${room} and b.account_id = ${viewer} and b.kind = 'MUTED' and b.ended_at is null)`;
const lockedSql = (room: Sql): Sql => sql`exists (select 1 from room_settings s where s.id = ${room} and s.is_locked)`;

/** A member who is not muted, or a moderator. */
const unmuted: Relation = { name: 'unmuted', sql: (viewer, room) => sql`(${moderates.sql(viewer, room)} or (${moreThanReads.sql(viewer, room)} and not ${mutedSql(viewer, room)}))` };
/** The same, where the room is not locked or they moderate it. */
export const maySpeak: Relation = { name: 'maySpeak', sql: (viewer, room) => sql`(${moderates.sql(viewer, room)} or (${moreThanReads.sql(viewer, room)} and not ${mutedSql(viewer, room)} and not ${lockedSql(room)}))` };

/** A room is open to those with a grant, and to nobody else: an admin too needs one. */
export const roomPolicy = definePolicy<'id' | 'state'>()({
  see: related('id', granted),
  /** More than a reader, whatever moderators or the host decided since. */
  speak: related('id', moreThanReads),
  /** Raises a hand, asks, votes: also where only moderators post. */
  takePart: all(oneOf('state', 'OPEN'), related('id', unmuted)),
  post: all(oneOf('state', 'OPEN'), related('id', maySpeak)),
  /** Says what matters, also once the room is closed: reports are written later. */
  mark: related('id', marks),
  moderate: related('id', moderates),
});
