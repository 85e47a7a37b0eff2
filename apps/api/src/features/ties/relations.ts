import type { Relation } from '../../kernel/authz/policy.ts';
import type { Actor } from '../../kernel/authz/actor.ts';
import { sql, type Sql } from '../../kernel/database/sql.ts';

/** All with whom a person has a block, in either direction, as `uuid[]`. */
export const atOddsWith = (person: Sql): Sql => sql`at_odds(${person})`;
/** Either blocked the other: each is unknown to the other. The inner select is asked once a statement, where `blocked()` would be called once a row. */
export const blockedWith: Relation = { name: 'blockedWith', sql: (viewer, other) => sql`coalesce(${other} = any((select ${atOddsWith(viewer)})::uuid[]), false)` };
/** The two agreed to be connected. Written out, as is all that is asked of every row of a page: a call of `connected()` costs more than its answer. */
export const connectedTo: Relation = { name: 'connectedTo', sql: (viewer, other) =>
  sql`exists (select 1 from connection tie where tie.state = 'CONNECTED' and tie.a_id = least(${viewer}, ${other}) and tie.b_id = greatest(${viewer}, ${other}))` };
/** Whether a block stands between the reader and a person: the person is then no part of any list, nor of any number. The inner select is asked once a statement. */
export const unknownTo = (actor: Actor, person: Sql): Sql => sql`coalesce(${person} = any((select ${atOddsWith(sql`${actor.accountId}::uuid`)})::uuid[]), false)`;
