import type { RoomRole } from '@cohortium/contract';
import { all, definePolicy, oneOf, related, type Relation } from '../../kernel/authz/policy.ts';
import { join, sql } from '../../kernel/database/sql.ts';

const grantedAs = (name: string, ...roles: RoomRole[]): Relation => ({
  name,
  sql: (viewer, room) => sql`exists (select 1 from room_grant g where g.room_id = ${room} and g.account_id = ${viewer} and g.role in (${join(roles)}))`,
});
export const granted = grantedAs('granted', 'READER', 'MEMBER', 'RAPPORTEUR', 'MODERATOR');
export const maySpeak = grantedAs('maySpeak', 'MEMBER', 'RAPPORTEUR', 'MODERATOR');
const marks = grantedAs('marks', 'RAPPORTEUR', 'MODERATOR');
const moderates = grantedAs('moderates', 'MODERATOR');

/** A room is open to those with a grant, and to nobody else: an admin too needs one. */
export const roomPolicy = definePolicy<'id' | 'state'>()({
  see: related('id', granted),
  /** More than a reader, whether the room is open or not. */
  speak: related('id', maySpeak),
  post: all(oneOf('state', 'OPEN'), related('id', maySpeak)),
  /** Says what matters, also once the room is closed: reports are written later. */
  mark: related('id', marks),
  moderate: related('id', moderates),
});
