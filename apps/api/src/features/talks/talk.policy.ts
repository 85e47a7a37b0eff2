import type { Actor } from '../../kernel/authz/actor.ts';
import { any, definePolicy, own } from '../../kernel/authz/policy.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { memberPolicy } from '../members/index.ts';

const two = definePolicy<'aId' | 'bId'>()({ see: any(own('aId'), own('bId')) });

/** The other of the two. */
export const otherOf = (actor: Actor, row: Sql): Sql => sql`(case when ${row}.a_id = ${actor.accountId}::uuid then ${row}.b_id else ${row}.a_id end)`;
/** For the two, as long as they may see each other. */
export const talkVisible = (row: Sql, actor: Actor): Sql => sql`(${two.sql(actor, 'see', row)} and exists (select 1 from member m where m.id = ${otherOf(actor, row)} and ${memberPolicy.sql(actor, 'see', raw('m'))}))`;
/** Whether it still lies ahead: a time that was agreed, or one that can still be taken; or other times are awaited. */
export const isAhead = (actor: Actor, row: Sql): Sql => sql`((${row}.state = 'AGREED' and ${row}.starts_at + make_interval(mins => ${row}.minutes) > ${actor.at}::timestamptz) or ${row}.state = 'OFFERED')`;
/** Times that can still be taken. */
export const openSlots = (actor: Actor, row: Sql): Sql => sql`array(select slot from unnest(${row}.slots) as slot where slot > ${actor.at}::timestamptz order by slot)`;
/** The other offered times, or asked for others: the reader is to answer. */
export const waitsForMe = (actor: Actor, row: Sql): Sql => sql`(${row}.state <> 'CANCELLED' and ((${row}.offered_by <> ${actor.accountId}::uuid and cardinality(${openSlots(actor, row)}) > 0) is true
  or (${row}.state = 'OFFERED' and cardinality(${row}.slots) = 0 and ${row}.others_asked_by <> ${actor.accountId}::uuid) is true))`;
