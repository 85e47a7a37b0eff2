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

/** What was asked, and where. */
export interface Asked {
  readonly roomId: string;
  readonly text: string;
  readonly lang: string;
}

/** That the actor may read a message's words: it stands in a room they may enter, was not deleted, and is by nobody with whom they have a block. */
export const readableSql = (actor: Actor, message: Sql): Sql => sql`${message}.deleted_at is null and ${message}.author_id <> all((select ${atOddsWith(sql`${actor.accountId}::uuid`)})::uuid[])
  and exists (select 1 from room r where r.id = ${message}.room_id and ${roomPolicy.sql(actor, 'see', sql`r`)})`;

/** That the actor may enter a room, by its row. */
export const mayEnterSql = (actor: Actor, room: Sql): Sql => roomPolicy.sql(actor, 'see', room);

/** The message, when the actor may read its words. */
export const findSaid = (db: Queryable, actor: Actor, messageId: string): Promise<Said | undefined> =>
  db.one<Said>(sql`select m.room_id as "roomId", m.seq from message m where m.id = ${messageId}::uuid and ${readableSql(actor, sql`m`)}`);

/** Whether the actor may enter the room. */
export const mayEnter = (db: Queryable, actor: Actor, roomId: string): Promise<boolean> => roomPolicy.allows(db, actor, 'see', { id: roomId, state: 'OPEN' });

/** A question, when the actor may read it: shown to all in a room they may enter, and not by name of someone with whom they have a block. */
export const findAsked = (db: Queryable, actor: Actor, questionId: string): Promise<Asked | undefined> =>
  db.one<Asked>(sql`select q.room_id as "roomId", q.text, q.lang from room_question q where q.id = ${questionId}::uuid and q.state in ('OPEN', 'BEING_ANSWERED', 'ANSWERED')
    and (q.is_anonymous or q.account_id is null or q.account_id <> all(${atOddsWith(sql`${actor.accountId}::uuid`)})) and exists (select 1 from room r where r.id = q.room_id and ${roomPolicy.sql(actor, 'see', sql`r`)})`);

/** That the actor may read a question: shown to all in a room they may enter, and by nobody with whom they have a block. */
export const readableQuestion = (actor: Actor, question: Sql): Sql => sql`${question}.state in ('OPEN', 'BEING_ANSWERED', 'ANSWERED')
  and (${question}.account_id is null or ${question}.account_id <> all((select ${atOddsWith(sql`${actor.accountId}::uuid`)})::uuid[]))
  and exists (select 1 from room r where r.id = ${question}.room_id and ${roomPolicy.sql(actor, 'see', sql`r`)})`;
