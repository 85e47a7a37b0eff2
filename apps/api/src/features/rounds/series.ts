import { sql, type Sql } from '../../kernel/database/sql.ts';

/**
 * How many rounds are left to plan. A series is as many rounds in a row as staff decide, from its beginning on; when staff set a later beginning, a new
 * series follows those that were held. Rounds that began are never planned anew.
 */
export const roundsLeft = (settings: Sql, now: Date): Sql => sql`(${settings}.rounds - (select count(*)::int from meeting_round r join meeting_draw d on d.id = r.draw_id
  where d.convention_id = ${settings}.id and d.published_at is not null and r.starts_at >= ${settings}.starts_at and convention_instant(${settings}.id, r.starts_at) <= ${now}::timestamptz))`;
