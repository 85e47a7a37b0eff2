import { sql, type Sql } from '../../kernel/database/sql.ts';

/** The programme that answers for what happens between two people (uuid): one to which both belong, else the first person's latest; null for who has none. */
export const programmeBetweenSql = (person: Sql, other: Sql): Sql => sql`(select c.programme_id from cohort_membership cm join cohort c on c.id = cm.cohort_id
  where cm.member_id = ${person} and cm.ended_at is null order by in_programme(${other}, array[c.programme_id]) desc, c.year desc, c.id limit 1)`;

/** The programme of a cohort (uuid). */
export const programmeOfCohortSql = (cohort: Sql): Sql => sql`(select c.programme_id from cohort c where c.id = ${cohort})`;
