import type { Actor } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { many, once, one, Shape, value, type FieldContext } from '../../kernel/read/shape.ts';
import { memberPolicy, memberShape, MemberType } from '../members/index.ts';
import { MutualConnectionsType, TieType } from './connection.graphql.ts';
import { keepsTies } from '../ties/index.ts';
import { tieShape } from './tie.shape.ts';

const me = (actor: Actor): Sql => sql`${actor.accountId}::uuid`;
/** Someone else, seen by someone signed in. */
const another = (c: FieldContext): Sql => sql`${c.row}.id <> ${me(c.actor)}`;

contributeField(MemberType, memberShape, 'tie', () => TieType, { nullable: true, description: 'What is between the reader and them; null for oneself.' },
  one({ shape: () => tieShape, where: c => sql`${c.item}.id = ${c.row}.id and ${another(c)}` }));

/**
 * Who is connected to both, as an array. Who is connected to the reader counts as near to all ties of theirs; unless one of a tie's two shows theirs
 * to nobody. Who is across a block, or left, is not among them.
 */
const knownToBoth = (actor: Actor, person: Sql): Sql => sql`array(select m.id from member m
  where m.id = any(array(select mine.id from connections_of(${me(actor)}) mine(id) join connections_of(${person}) theirs(id) on theirs.id = mine.id)) and not ${keepsTies(raw('m.id'))} and not ${keepsTies(person)} and ${memberPolicy.sql(actor, 'see', raw('m'))})`;

const mutualShape = new Shape('MutualConnections', { table: 'member', once: { known: ({ row, actor }) => knownToBoth(actor, sql`${row}.id`) } }, {
  count: value(({ row }) => sql`cardinality(${once(row)}.known)`),
  people: many({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = any(${once(row)}.known)`, order: ({ item }) => sql`${item}.name collate "und-x-icu", ${item}.id`, limit: 10 }),
});

contributeField(MemberType, memberShape, 'mutualConnections', () => MutualConnectionsType, { nullable: true, description: 'Who is connected to both; null for oneself.' },
  one({ shape: () => mutualShape, where: c => sql`${c.item}.id = ${c.row}.id and ${another(c)}` }));
