import type { Actor } from '../../kernel/authz/actor.ts';
import type { Queryable } from '../../kernel/database/database.ts';
import { sql, type Sql } from '../../kernel/database/sql.ts';
import { atOddsWith } from '../ties/index.ts';
import { roomPolicy } from './room.policy.ts';

/** Where something was said. */
export interface Said {
  readonly roomId: string;
  readonly seq: number;
}

/** That the actor may read a message's words: it stands in a room they may enter, was not deleted, and is by nobody with whom they have a block. */
export const readableSql = (actor: Actor, message: Sql): Sql => sql`${message}.deleted_at is null and ${message}.author_id <> all((select ${atOddsWith(sql`${actor.accountId}::uuid`)})::uuid[])
  and exists (select 1 from room r where r.id = ${message}.room_id and ${roomPolicy.sql(actor, 'see', sql`r`)})`;

/** The message, when the actor may read its words. */
export const findSaid = (db: Queryable, actor: Actor, messageId: string): Promise<Said | undefined> =>
  db.one<Said>(sql`select m.room_id as "roomId", m.seq from message m where m.id = ${messageId}::uuid and ${readableSql(actor, sql`m`)}`);

/** Whether the actor may enter the room. */
export const mayEnter = (db: Queryable, actor: Actor, roomId: string): Promise<boolean> => roomPolicy.allows(db, actor, 'see', { id: roomId, state: 'OPEN' });
