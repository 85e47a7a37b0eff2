import type { Actor } from '../../kernel/authz/actor.ts';
import { sql, type Sql } from '../../kernel/database/sql.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { one } from '../../kernel/read/shape.ts';
import { memberShape, MemberType, nameOf } from '../members/index.ts';
import { addHostTitle, roomShape, RoomType } from '../rooms/index.ts';

/** The other of the two whose room it is (uuid). */
const otherIn = (actor: Actor, room: Sql): Sql => sql`(select case when c.a_id = ${actor.accountId}::uuid then c.b_id else c.a_id end from conversation c
  where c.id = ${room}.host_id and ${actor.accountId}::uuid in (c.a_id, c.b_id))`;

addHostTitle('CONVERSATION', (actor, room) => nameOf(actor, otherIn(actor, room)));

contributeField(RoomType, roomShape, 'companion', () => MemberType, { nullable: true, description: 'With whom the reader talks here, in a room of two; null in all others, and when they left.' },
  one({ shape: () => memberShape, where: ({ row, item, actor }) => sql`${row}.host_kind = 'CONVERSATION' and ${item}.id = ${otherIn(actor, row)}` }));
