import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { many, one, Shape, value, type FieldContext } from '../../kernel/read/shape.ts';
import { memberPolicy, memberShape, MemberType } from '../members/index.ts';
import { MutualConnectionsType, TieType } from './connection.graphql.ts';
import { keepsTies } from '../ties/index.ts';
import { tieShape } from './tie.shape.ts';

const me = ({ actor }: FieldContext): Sql => sql`${actor.accountId}::uuid`;
/** Someone else, seen by someone signed in. */
const another = (c: FieldContext): Sql => sql`${c.row}.id <> ${me(c)}`;
/** Who is connected to the reader counts as near to all ties of theirs; unless one of a tie's two shows theirs to nobody. As an array, so that the few are looked up by key: as a list to be in, every member was read for them. */
const isMutual = (c: FieldContext, person: Sql): Sql => sql`(${person}.id = any(array(select mine.id from connections_of(${me(c)}) mine(id) join connections_of(${c.row}.id) theirs(id) on theirs.id = mine.id)) and not ${keepsTies(sql`${person}.id`)} and not ${keepsTies(sql`${c.row}.id`)})`;

contributeField(MemberType, memberShape, 'tie', () => TieType, { nullable: true, description: 'What is between the reader and them; null for oneself.' },
  one({ shape: () => tieShape, where: c => sql`${c.item}.id = ${c.row}.id and ${another(c)}` }));

const mutualShape = new Shape('MutualConnections', { table: 'member' }, {
  count: value(c => sql`(select count(*) from member m where ${isMutual(c, raw('m'))} and ${memberPolicy.sql(c.actor, 'see', raw('m'))})`),
  people: many({ shape: () => memberShape, where: c => isMutual(c, c.item), order: ({ item }) => sql`${item}.name collate "und-x-icu", ${item}.id`, limit: 10 }),
});

contributeField(MemberType, memberShape, 'mutualConnections', () => MutualConnectionsType, { nullable: true, description: 'Who is connected to both; null for oneself.' },
  one({ shape: () => mutualShape, where: c => sql`${c.item}.id = ${c.row}.id and ${another(c)}` }));
