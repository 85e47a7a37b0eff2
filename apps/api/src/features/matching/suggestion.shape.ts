import type { Actor } from '../../kernel/authz/actor.ts';
import { name, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { column, instantSql, many, one, Shape, value, type Field } from '../../kernel/read/shape.ts';
import { ideaShape } from '../ideas/index.ts';
import { memberPolicy, memberShape } from '../members/index.ts';
import { cohortShape, programmeShape } from '../programmes/index.ts';
import { readableQuestion } from '../rooms/index.ts';
import { skillShape } from '../skills/index.ts';

/** The reason found beside a row of `match_reason_kind`. */
const found = (row: Sql): Sql => raw(`${row.text}_found`);
/** Lays reasons, as `suggest` tells them (jsonb), beside the rows of `match_reason_kind`. */
export const withReasons = (row: Sql, reasons: Sql): Sql => sql`join jsonb_to_recordset(${reasons}) as ${found(row)}(kind text, n int, skill_id uuid, beside_id uuid, person_id uuid, cohort_id uuid, idea_id uuid, question_id uuid, programme_id uuid, amount int, detail text)
  on ${found(row)}.kind = ${row}.kind`;
export const reasonOrder = (row: Sql): Sql => sql`${found(row)}.n`;
const detailOf = (...kinds: string[]): Field => value(({ row }) => sql`case when ${row}.kind = any(${kinds}::text[]) then ${found(row)}.detail end`);
/** What a reason speaks of, read by its own shape: which asks for the reader's right once more. */
const spokenOf = (shape: () => Shape, idColumn: string): Field => one({ shape, where: ({ row, item }) => sql`${item}.id = ${found(row)}.${name(idColumn)}` });
const questionOf = (actor: Actor, row: Sql, what: string): Sql => sql`(select q.${name(what)} from room_question q where q.id = ${found(row)}.question_id and ${readableQuestion(actor, raw('q'))})`;

export const matchReasonShape = new Shape('MatchReason', { table: 'match_reason_kind' }, {
  kind: column('kind'),
  skill: spokenOf(() => skillShape, 'skill_id'),
  beside: spokenOf(() => skillShape, 'beside_id'),
  person: spokenOf(() => memberShape, 'person_id'),
  cohort: spokenOf(() => cohortShape, 'cohort_id'),
  idea: spokenOf(() => ideaShape, 'idea_id'),
  programme: spokenOf(() => programmeShape, 'programme_id'),
  question: value(({ row, actor }) => questionOf(actor, row, 'text')),
  roomId: value(({ row, actor }) => questionOf(actor, row, 'room_id')),
  count: value(({ row }) => sql`${found(row)}.amount`),
  sector: detailOf('SAME_SECTOR', 'OTHER_SECTOR'),
  language: detailOf('SHARES_LANGUAGE'),
  place: detailOf('NEAR_YOU'),
  role: detailOf('SAME_ROLE_ELSEWHERE'),
  openTo: detailOf('OPEN_TO'),
});

/** The reasons that a statement holds as JSON, as `reasons` says for the row. */
export const reasonsField = (reasons: (row: Sql) => Sql): Field => many({
  shape: () => matchReasonShape,
  join: ({ row, item }) => withReasons(item, reasons(row)),
  where: () => raw('true'),
  order: ({ item }) => reasonOrder(item),
});

/** Read with what `suggest` chose joined as `chosen (id, n, reasons)`. */
export const suggestionShape = new Shape('Suggestion', { table: 'member', visible: ({ row, actor }) => memberPolicy.sql(actor, 'see', row) }, {
  member: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.id` }),
  isLiked: value(({ row, actor }) => sql`exists (select 1 from match_liking ml where ml.member_id = ${actor.accountId}::uuid and ml.liked_id = ${row}.id)`),
  reasons: reasonsField(() => raw('chosen.reasons')),
});

/** Whom the reader put aside, over rows joined as `aside`. */
export const putAsideShape = new Shape('PutAside', { table: 'member', visible: ({ row, actor }) => memberPolicy.sql(actor, 'see', row) }, {
  member: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.id` }),
  until: value(() => instantSql(raw('aside.until'))),
});
