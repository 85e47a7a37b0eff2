import type { Actor } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { candidates, foundBy, type Asked } from '../../kernel/search/asked.ts';
import { memberPolicy } from './member.policy.ts';

const names = raw(`to_tsvector('simple', ms.folded_name)`);

/** Members whom the reader may see at all, at most so many: of a broad word nobody reads more. */
const some = (actor: Actor, rank: Sql, from: Sql, where: Sql): Sql => sql`(select m.id, ${rank} as rank from ${from} join member m on m.id = ms.member_id
  where ${where} and not m.is_guest and ${memberPolicy.sql(actor, 'see', raw('m'))} limit ${candidates})`;

const everyone = raw('member_search ms');
/**
 * Few beside all, so each is looked up by themselves: a broad word stands in a great many vectors, and by the index all of them would be collected
 * first (`offset 0` keeps PostgreSQL from it).
 */
const of = (few: Sql): Sql => sql`(select distinct near.id from (${few}) near(id)) few cross join lateral (select s.* from member_search s where s.member_id = few.id offset 0) ms`;
const cohortMates = (actor: Actor): Sql => of(sql`select cm.member_id from cohort_membership cm where cm.cohort_id = any((select ${[...actor.cohortIds]}::uuid[])::uuid[]) and cm.ended_at is null`);
const connections = (actor: Actor): Sql => of(sql`select c.id from connections_of(${actor.accountId}::uuid) c(id)`);

/** Names and headlines alone: in an index of their own, since one over everything does not know where in a profile a word stands. */
const headlinesOf = raw(`ts_filter(ms.to_members, '{a,b}')`);

/**
 * People whom the words find, as `(id, rank)`: whose name begins with the whole text, whose name has the words, whose name and headline have them, whose
 * offers, work or place besides; then the same by near spellings. Each is looked for only where the reader's audience reaches.
 */
export function foundPeople(actor: Actor, asked: Asked): Sql {
  const { query, near, nearNamed, beginning } = asked;
  const headlines = asked.weighing('AB');
  const told = (vector: Sql): Sql => sql`case when ${vector} @@ ${headlines} then 2 else 3 end`;
  return foundBy([
    some(actor, sql`case when ms.folded_name like ${beginning} then 0 else 1 end`, everyone, sql`${names} @@ ${query}`),
    sql`select anywhere.id, anywhere.rank from anywhere`,
    // Of a word of very many, headlines are looked for by themselves: the first thousand found anywhere may be without any.
    some(actor, raw('2'), everyone, sql`${headlinesOf} @@ ${query} and (select count(*) from anywhere) >= ${candidates}`),
    some(actor, told(raw('ms.to_cohorts')), cohortMates(actor), sql`ms.to_cohorts @@ ${query}`),
    some(actor, told(raw('ms.to_connections')), connections(actor), sql`ms.to_connections @@ ${query}`),
  ], [
    some(actor, raw('4'), everyone, sql`${names} @@ ${nearNamed}`),
    some(actor, raw('5'), everyone, sql`ms.to_members @@ ${near}`),
  ], sql`anywhere as materialized ${some(actor, told(raw('ms.to_members')), everyone, sql`ms.to_members @@ ${query}`)}, `);
}

/** Everybody whom the words find, in no order and without a bound: a condition among others. Near spellings take part when nobody the reader may see is found as typed. */
export function peopleWithWords(actor: Actor, { query, near, spelled }: Asked): Sql {
  const exact = sql`select ms.member_id from member_search ms where ms.to_members @@ ${query}
    union all select ms.member_id from ${cohortMates(actor)} where ms.to_cohorts @@ ${query} union all select ms.member_id from ${connections(actor)} where ms.to_connections @@ ${query}`;
  const nobody = sql`not exists (select 1 from (${exact}) exact join member m on m.id = exact.member_id where not m.is_guest and ${memberPolicy.sql(actor, 'see', raw('m'))})`;
  return sql`with ${spelled} ${exact} union all select ms.member_id from member_search ms where ms.to_members @@ ${near} and ${nobody}`;
}
