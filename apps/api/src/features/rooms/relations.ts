import type { RoomRole } from '@cohortium/contract';
import type { Relation } from '../../kernel/authz/policy.ts';
import { join, sql, type Sql } from '../../kernel/database/sql.ts';

const grantedAs = (name: string, ...roles: RoomRole[]): Relation => ({
  name,
  sql: (viewer, room) => sql`exists (select 1 from room_grant g where g.room_id = ${room} and g.account_id = ${viewer} and g.role in (${join(roles)}))`,
});
export const granted = grantedAs('granted', 'READER', 'MEMBER', 'RAPPORTEUR', 'MODERATOR');
export const moreThanReads = grantedAs('moreThanReads', 'MEMBER', 'RAPPORTEUR', 'MODERATOR');

/** More than two people's own. */
export const hasMany: Relation = { name: 'hasMany', sql: (_, room) => sql`not exists (select 1 from room two where two.id = ${room} and two.kind = 'PAIR')` };

/** Muted in a room, as it stands. */
export const mutedSql = (viewer: Sql, room: Sql): Sql => sql`exists (select 1 from room_restraint b where b.room_id = ${room} and b.account_id = ${viewer} and b.kind = 'MUTED' and b.ended_at is null)`;
const lockedSql = (room: Sql): Sql => sql`exists (select 1 from room_settings s where s.id = ${room} and s.is_locked)`;

/** Those of a role who are not muted: a mute (a moderator's is laid by staff) takes what the role gives, or they could end it themselves. */
const unmutedAs = (name: string, role: Relation): Relation => ({ name, sql: (viewer, room) => sql`(${role.sql(viewer, room)} and not ${mutedSql(viewer, room)})` });
export const marks = unmutedAs('marks', grantedAs('mayMark', 'RAPPORTEUR', 'MODERATOR'));
export const moderates = unmutedAs('moderates', grantedAs('mayModerate', 'MODERATOR'));
export const unmuted = unmutedAs('unmuted', moreThanReads);
/** Unmuted, where the room is not locked or they moderate it. */
export const maySpeak: Relation = { name: 'maySpeak', sql: (viewer, room) => sql`(${unmuted.sql(viewer, room)} and (not ${lockedSql(room)} or ${moderates.sql(viewer, room)}))` };
