import { insightLimits } from '@cohortium/contract';
import { askedAt, type Actor } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { once, one, Shape, value } from '../../kernel/read/shape.ts';
import { conventionShape } from '../conventions/index.ts';
import { ideaPolicy } from '../ideas/index.ts';
import { showsTie } from '../network/index.ts';
import { programmePolicy } from '../programmes/index.ts';
import { movedSql } from './secret.ts';

const days = raw(`interval '${insightLimits.conventionDays} days'`);
const begins = (row: Sql): Sql => sql`(${row}.starts_on::timestamp at time zone ${row}.time_zone)`;
const step = raw(String(insightLimits.step));
/** A count in SQL as it is told. */
export const toldSql = (count: Sql): Sql => sql`((${count})::int / ${step} * ${step})`;

const partIn = (row: Sql, person: Sql): Sql => sql`exists (select 1 from registration r where r.convention_id = ${row}.id and r.member_id = ${person} and r.cancelled_at is null)`;
/** Until the day of asking began: a tie made this minute moves nothing before tomorrow. */
const today = (actor: Actor): Sql => sql`(date_trunc('day', ${askedAt(actor)} at time zone 'utc') at time zone 'utc')`;

/** Ties made in a time: those that the picture shows the reader, and of the others their moved step of five; nothing of these where they hang on one person. */
const tiesMade = (row: Sql, actor: Actor, name: string, from: Sql, until: Sql): Sql => sql`(with made as materialized (select t.a_id, t.b_id, ${showsTie(actor, raw('t'))} as shown from connection t
    where t.state in ('CONNECTED', 'ENDED') and t.decided_at >= ${from} and t.decided_at < least(${until}, ${today(actor)})
      and t.a_id in (select r.member_id from registration r where r.convention_id = ${row}.id and r.cancelled_at is null) and ${partIn(row, raw('t.b_id'))}),
  hidden as (select count(*) - ${movedSql(sql`${row}.programme_id`, sql`${name}::text || ${row}.id::text`)} as n,
    coalesce((select max(own.n) from (select count(*) as n from made cross join lateral unnest(array[made.a_id, made.b_id]) person where not made.shown group by person) own), 0) as most from made where not made.shown)
  select ${toldSql(sql`(select count(*) from made where made.shown) + case when hidden.n - hidden.most < ${step} then 0 else ${toldSql(raw('hidden.n'))} end`)} from hidden)`;
const rooms = (row: Sql): Sql => sql`select s.room_id from convention_session s where s.convention_id = ${row}.id and s.room_id is not null`;

/** Ideas that came of the convention, of a session, or of what was said or asked in one, and that the reader may see. */
const ideas = (row: Sql, actor: Actor): Sql => sql`(select count(*)::int from idea i where ${ideaPolicy.sql(actor, 'see', raw('i'))} and case i.origin_kind
  when 'CONVENTION' then i.origin_id = ${row}.id when 'SESSION' then i.origin_id in (select s.id from convention_session s where s.convention_id = ${row}.id)
  when 'ROOM' then i.origin_id in (${rooms(row)}) when 'MESSAGE' then exists (select 1 from message m where m.id = i.origin_id and m.room_id in (${rooms(row)}))
  when 'QUESTION' then exists (select 1 from room_question q where q.id = i.origin_id and q.room_id in (${rooms(row)})) else false end)`;

/** A convention that has begun, for the staff of its programme, with what came of it. */
export const outcomeShape = new Shape('ConventionOutcome', {
  table: 'convention',
  visible: ({ row, actor }) => sql`(${begins(row)} <= ${askedAt(actor)} and exists (select 1 from programme p where p.id = ${row}.programme_id and ${programmePolicy.sql(actor, 'setUp', raw('p'))}))`,
  once: { begins: ({ row }) => begins(row) },
}, {
  convention: one({ shape: () => conventionShape, where: ({ row, item }) => sql`${item}.id = ${row}.id` }),
  people: value(({ row }) => toldSql(sql`select count(*) from registration r where r.convention_id = ${row}.id and r.cancelled_at is null`)),
  tiesBefore: value(({ row, actor }) => tiesMade(row, actor, 'before ', sql`${once(row)}.begins - ${days}`, sql`${once(row)}.begins`)),
  tiesAfter: value(({ row, actor }) => tiesMade(row, actor, 'after ', sql`${once(row)}.begins`, sql`${once(row)}.begins + ${days}`)),
  isOpen: value(({ row, actor }) => sql`(${once(row)}.begins + ${days} > ${askedAt(actor)})`),
  ideas: value(({ row, actor }) => ideas(row, actor)),
  messages: value(({ row }) => toldSql(sql`select count(*) from message m where m.room_id in (${rooms(row)}) and m.deleted_at is null`)),
  highlights: value(({ row }) => toldSql(sql`select count(*) from room_highlight h where h.room_id in (${rooms(row)}) and h.state = 'MARKED'`)),
});
