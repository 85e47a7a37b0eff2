import type { Actor } from '../../kernel/authz/actor.ts';
import type { Queryable } from '../../kernel/database/database.ts';
import { and, empty, raw, sql } from '../../kernel/database/sql.ts';
import { memberPolicy, peopleSource, type PeopleFilter } from '../members/index.ts';

interface Asked {
  /** At most so many. */
  most: number;
  /** Only among these. */
  among?: readonly string[];
}

/** Whom a search finds for its owner: those of the directory whom the filter lets through by what this actor may see of them; never themselves. */
export async function foundFor(db: Queryable, actor: Actor, filter: PeopleFilter, { most, among }: Asked): Promise<string[]> {
  const { where, join } = peopleSource(actor, filter);
  const conditions = [where, memberPolicy.sql(actor, 'see', raw('t0')), sql`t0.id <> ${actor.accountId}::uuid`, ...(among ? [sql`t0.id = any(${[...among]}::uuid[])`] : [])];
  const found = await db.query<{ id: string }>(sql`select t0.id from member t0${join ? sql` ${join}` : empty} where ${and(conditions)} limit ${most}::int`);
  return found.map(({ id }) => id);
}
