import type { Queryable } from '../../kernel/database/database.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { atOddsWith } from '../ties/index.ts';

/** How many are told that a new idea needs them; those of its programme before others. */
const toldAtMost = 200;

const ids = async (db: Queryable, statement: Sql): Promise<string[]> => (await db.query<{ id: string }>(statement)).map(row => row.id);

/** Who leads the idea's team. */
export const leadsOf = (db: Queryable, ideaId: string): Promise<string[]> =>
  ids(db, sql`select member_id as id from idea_team where idea_id = ${ideaId} and is_lead and ended_at is null`);

/** Who follows the idea. */
export const followersOf = (db: Queryable, ideaId: string): Promise<string[]> => ids(db, sql`select member_id as id from idea_follow where idea_id = ${ideaId}`);

/**
 * Members who offer what an open role of the idea looks for and whom the idea is meant for. Their own offers count whatever their audience:
 * they are told, nobody else is. With `roleIds`, only those whom these roles look for.
 */
export const neededBy = (db: Queryable, ideaId: string, roleIds?: readonly string[]): Promise<string[]> =>
  ids(db, sql`select m.id from idea i cross join lateral (select ${atOddsWith(sql`i.author_id`)} as others offset 0) odds join idea_role r on r.idea_id = i.id and r.ended_at is null${roleIds ? sql` and r.id = any(${[...roleIds]}::uuid[])` : sql``}
    join member_skill ms on ms.skill_id = r.skill_id and ms.kind = 'OFFER' join member m on m.id = ms.member_id
    where i.id = ${ideaId} and i.deleted_at is null and m.left_at is null and not m.is_guest and m.id <> i.author_id and m.id <> all(odds.others)
      and (i.audience = 'MEMBERS' or in_cohort(m.id, array[i.cohort_id])) and not on_idea_team(i.id, m.id)
    group by m.id, i.programme_id order by in_programme(m.id, array[i.programme_id]) desc, md5(m.id::text || ${ideaId}) limit ${raw(String(toldAtMost))}`);
