import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { column, many, one, Shape, value } from '../../kernel/read/shape.ts';
import { memberPolicy, memberShape } from '../members/index.ts';
import { cohortShape } from '../programmes/index.ts';
import { skillShape } from '../skills/index.ts';
import { reasonsFor } from './reasons.ts';

/** The reason found beside a row of `match_reason_kind`. */
const found = (row: Sql): Sql => raw(`${row.text}_found`);
const detailOf = (kind: string) => value(({ row }) => sql`case when ${row}.kind = ${kind} then ${found(row)}.detail end`);

export const matchReasonShape = new Shape('MatchReason', { table: 'match_reason_kind' }, {
  kind: column('kind'),
  skill: one({ shape: () => skillShape, where: ({ row, item }) => sql`${item}.id = ${found(row)}.skill_id` }),
  person: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${found(row)}.person_id` }),
  count: value(({ row }) => sql`${found(row)}.amount`),
  cohort: one({ shape: () => cohortShape, where: ({ row, item }) => sql`${item}.id = ${found(row)}.cohort_id` }),
  sector: detailOf('SAME_SECTOR'),
  language: detailOf('SHARES_LANGUAGE'),
  place: detailOf('NEAR_YOU'),
  role: detailOf('SAME_ROLE_ELSEWHERE'),
});

export const suggestionShape = new Shape('Suggestion', { table: 'member', visible: ({ row, actor }) => memberPolicy.sql(actor, 'see', row) }, {
  member: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.id` }),
  reasons: many({
    shape: () => matchReasonShape,
    join: ({ row, item, actor }) => sql`join lateral (${reasonsFor(actor, sql`${row}.id`)}) ${found(item)} on ${found(item)}.kind = ${item}.kind`,
    where: () => raw('true'),
    order: ({ item }) => sql`${item}.weight desc, ${item}.kind, ${found(item)}.skill_id`,
  }),
});
