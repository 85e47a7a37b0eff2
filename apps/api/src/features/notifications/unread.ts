import { notificationLimits } from '@cohortium/contract';
import type { Actor } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { notificationVisible } from './notification.policy.ts';

/** How many lines of a member's list are unread, up to the limit. */
export const unreadSql = (actor: Actor, memberId: Sql): Sql => sql`(select count(*) from (select distinct n.group_key from notification n
  where n.member_id = ${memberId} and n.read_at is null and ${notificationVisible(raw('n'), actor)} limit ${notificationLimits.unreadUpTo}::int) unread)`;
