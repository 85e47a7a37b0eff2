import type { Relation } from '../../kernel/authz/policy.ts';
import type { Actor } from '../../kernel/authz/actor.ts';
import { sql, type Sql } from '../../kernel/database/sql.ts';

/** Either blocked the other: each is unknown to the other. */
export const blockedWith: Relation = { name: 'blockedWith', sql: (viewer, other) => sql`blocked(${viewer}, ${other})` };
/** The two agreed to be connected. */
export const connectedTo: Relation = { name: 'connectedTo', sql: (viewer, other) => sql`connected(${viewer}, ${other})` };
/** All with whom a person has a block, in either direction, as `uuid[]`: asked once, where {@link blockedWith} would be asked once a row. */
export const atOddsWith = (person: Sql): Sql => sql`at_odds(${person})`;
/** Whether a block stands between the reader and a person: the person is then no part of any list, nor of any number. The inner select is asked once a statement. */
export const unknownTo = (actor: Actor, person: Sql): Sql => sql`coalesce(${person} = any((select ${atOddsWith(sql`${actor.accountId}::uuid`)})::uuid[]), false)`;
