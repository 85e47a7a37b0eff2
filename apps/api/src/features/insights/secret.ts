import { insightLimits } from '@cohortium/contract';
import type { Queryable } from '../../kernel/database/database.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';

/** By what a programme's steps are moved: made when it is first needed, the same for ever, told to nobody. */
export async function secretOf(db: Queryable, programmeId: string): Promise<string> {
  const known = sql`select secret from insight_secret where programme_id = ${programmeId}`;
  await db.query(sql`insert into insight_secret (programme_id) select ${programmeId}::uuid where not exists (${known}) on conflict do nothing`);
  const found = await db.one<{ secret: string }>(known);
  if (!found) throw new Error('A programme has no secret');
  return found.secret;
}

/** In SQL, what `veilOf` gives for a count named `name`. */
export const movedSql = (programmeId: Sql, name: Sql): Sql =>
  sql`(select get_byte(sha256(convert_to(s.secret::text || ' ' || ${name}, 'UTF8')), 0) % ${raw(String(insightLimits.step))} from insight_secret s where s.programme_id = ${programmeId})`;
