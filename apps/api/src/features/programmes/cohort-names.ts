import type { Queryable } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';

/** A cohort's name in every language it has; undefined for an unknown one. */
export async function cohortNames(db: Queryable, cohortId: string): Promise<Record<string, string> | undefined> {
  return (await db.one<{ name: Record<string, string> }>(sql`select name from cohort where id = ${cohortId}::uuid`))?.name;
}
