import type { Actor } from '../../kernel/authz/actor.ts';
import { programmesWithRole } from '../../kernel/authz/actor.ts';
import { all, any, definePolicy, isEmpty, not, oneOf, own, type Relation } from '../../kernel/authz/policy.ts';
import { join, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { memberPolicy } from '../members/index.ts';
import { blockedWith, connectedTo, keepsTies } from '../ties/index.ts';

/** A member whom the reader may see and bring together with others: no guest, not oneself. */
export const introduciblePolicy = definePolicy<'id' | 'leftAt' | 'isGuest'>()({
  see: all(memberPolicy.rules.see, not(own('id')), oneOf('isGuest', false)),
});

/** They belong to a programme whose staff the reader is. */
const inMyProgramme = (actor: Actor, person: Sql): Sql => sql`in_programme(${person}, ${programmesWithRole(actor, 'STAFF')}::uuid[])`;
const knows = (actor: Actor, person: Sql): Sql => connectedTo.sql(sql`${actor.accountId}::uuid`, person);

/** Who brings two together is connected to both, or on the staff of a programme of either. */
export const mayIntroduceSql = (actor: Actor, one: Sql, other: Sql): Sql =>
  sql`((${knows(actor, one)} and ${knows(actor, other)}) or ${inMyProgramme(actor, one)} or ${inMyProgramme(actor, other)})`;

/** Whether there is anybody at all to whom the reader might introduce them: a first look, for a button. */
export const mayBeIntroducedSql = (actor: Actor, person: Sql): Sql => sql`(${introduciblePolicy.sql(actor, 'see', person)} and (${knows(actor, sql`${person}.id`)} or ${inMyProgramme(actor, sql`${person}.id`)}))`;

/** One of the two that an introduction is about. */
const oneOfTheTwo = any<'aId' | 'bId'>(own('aId'), own('bId'));
const sides = definePolicy<'introducerId' | 'aId' | 'bId' | 'asked' | 'state'>()({
  see: any(own('introducerId'), all(oneOfTheTwo, oneOf('asked', true))),
  introduced: all(oneOfTheTwo, oneOf('asked', true)),
  made: all(own('introducerId'), not(oneOf('state', 'WITHDRAWN'))),
});

/** Everyone of the three whom the reader may not see makes it unknown to the reader. */
const allSeen = (actor: Actor, row: Sql, three: readonly string[]): Sql => sql`not exists (select 1 from unnest(array[${join(three.map(column => sql`${row}.${raw(column)}`))}]) as three(id)
  where not exists (select 1 from member m where m.id = three.id and ${memberPolicy.sql(actor, 'see', raw('m'))}))`;

/** The reader's own answer, and when they gave it, where they are one of the two. */
export const myAnswer = (actor: Actor, row: Sql): Sql => sql`(case ${actor.accountId}::uuid when ${row}.a_id then ${row}.a_answer when ${row}.b_id then ${row}.b_answer end)`;
export const isOpen = (actor: Actor, row: Sql): Sql => sql`(${row}.state = 'OPEN' and ${row}.expires_at > ${actor.at}::timestamptz)`;
export const areConnected: Relation['sql'] = (one, other) => connectedTo.sql(one, other);

/**
 * Who is asked sees it until they would rather not; what did not come about is seen by those who had consented. Two who are connected by now are
 * asked no more. Whoever introduces sees what they proposed, and no answer. Who asked for it sees their request, and the introduction when it is made.
 */
export const introductionVisible = (row: Sql, actor: Actor): Sql => sql`(${sides.sql(actor, 'see', row)} and ${allSeen(actor, row, ['introducer_id', 'a_id', 'b_id'])} and (${sides.sql(actor, 'made', row)} or (${sides.sql(actor, 'introduced', row)}
  and (${row}.state = 'MADE' or ${row}.wished_by is distinct from ${actor.accountId}::uuid)
  and case when ${myAnswer(actor, row)} = 'NO' then false when ${row}.state = 'MADE' then true when ${isOpen(actor, row)} then not ${areConnected(sql`${row}.a_id`, sql`${row}.b_id`)} else ${myAnswer(actor, row)} is not null end)))`;

/** Whom the reader may ask to introduce them to another: who is connected to both, where neither keeps their connections to themselves. */
export const introducesToSql = (actor: Actor, helper: Sql, other: Sql): Sql => sql`(${introduciblePolicy.sql(actor, 'see', helper)} and ${knows(actor, sql`${helper}.id`)} and ${connectedTo.sql(sql`${helper}.id`, other)} and not ${keepsTies(sql`${helper}.id`)} and not ${keepsTies(other)})`;

const requested = definePolicy<'askerId' | 'helperId' | 'told' | 'state' | 'answer'>()({
  see: all(own('askerId'), not(oneOf('state', 'WITHDRAWN'))),
  toAnswer: all(own('helperId'), oneOf('told', true), oneOf('state', 'OPEN'), isEmpty('answer')),
});

/** Who is asked sees a request while they can act on it: they know both, who do not know each other, and have not answered. Who asks sees it to its end. */
export const requestVisible = (row: Sql, actor: Actor): Sql => sql`(${allSeen(actor, row, ['asker_id', 'helper_id', 'other_id'])} and (${requested.sql(actor, 'see', row)} or (${requested.sql(actor, 'toAnswer', row)}
  and ${row}.expires_at > ${actor.at}::timestamptz and ${knows(actor, sql`${row}.asker_id`)} and ${knows(actor, sql`${row}.other_id`)}
  and not ${areConnected(sql`${row}.asker_id`, sql`${row}.other_id`)} and not ${blockedWith.sql(sql`${row}.asker_id`, sql`${row}.other_id`)})))`;
