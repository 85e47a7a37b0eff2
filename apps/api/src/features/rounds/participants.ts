import type { Queryable } from '../../kernel/database/database.ts';
import { sql, type Sql } from '../../kernel/database/sql.ts';
import { atOddsWith, connectedTo } from '../ties/index.ts';

/** Who takes part in a convention's rounds: no guests, who may know nobody but those of their rooms, and nobody who left. */
export const participantsSql = (conventionId: string): Sql => sql`select m.id from registration r join member m on m.id = r.member_id and not m.is_guest and m.left_at is null
  where r.convention_id = ${conventionId}::uuid and r.cancelled_at is null and r.attendance = 'ONSITE' and takes_part_in_meetings(${conventionId}::uuid, m.id) order by m.id`;

interface Pair {
  one: string;
  other: string;
}

/** Pairs of these people that must not meet: across a block, kept apart by staff, and, where staff leave those out, connected already. Which of them it is, nobody is told. */
export function pairsNever(db: Queryable, conventionId: string, people: readonly string[], leaveOutConnected: boolean): Promise<Pair[]> {
  const ids = sql`${[...people]}::uuid[]`;
  return db.query<Pair>(sql`with person as materialized (select id, ${atOddsWith(sql`p.id`)} as odds from unnest(${ids}) p(id))
    select one.id as one, other.id as other from person one join person other on one.id < other.id
    where other.id = any(one.odds) or one.id = any(other.odds) ${leaveOutConnected ? sql`or ${connectedTo.sql(sql`one.id`, sql`other.id`)}` : sql``}
    union select mp.one_id, mp.other_id from meeting_pair mp where mp.convention_id = ${conventionId}::uuid and mp.kind = 'APART' and mp.one_id = any(${ids}) and mp.other_id = any(${ids})`);
}

/** Pairs that staff want to meet. */
export const pairsTogether = (db: Queryable, conventionId: string): Promise<Pair[]> => db.query<Pair>(sql`select one_id as one, other_id as other from meeting_pair where convention_id = ${conventionId}::uuid and kind = 'TOGETHER'`);
