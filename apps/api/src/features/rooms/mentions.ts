import { mentionedIn } from '@cohortium/contract';
import type { Actor } from '../../kernel/authz/actor.ts';
import type { Transaction, Writing } from '../../kernel/database/database.ts';
import { sql, type Sql } from '../../kernel/database/sql.ts';
import { atOddsWith } from '../ties/index.ts';
import { readableSql } from './said.ts';

/** A message as it now reads. */
interface Mentioning {
  readonly id: string;
  readonly roomId: string;
  readonly authorId: string;
  readonly body: string;
}

/**
 * Keeps whom messages mention, and tells them: only those who may enter the room, and nobody across a block. To be called wherever a message
 * is written, in its transaction.
 */
export async function keepMentions(tx: Writing, messages: readonly Mentioning[]): Promise<void> {
  const asked = messages.flatMap(message => mentionedIn(message.body).map(accountId => ({ ...message, accountId })));
  if (!asked.length) return;
  const column = <K extends keyof (typeof asked)[number]>(key: K): string[] => asked.map(one => one[key]);
  const made = await tx.query<{ messageId: string; accountId: string }>(sql`insert into message_mention (message_id, account_id)
    select p.message_id, a.id from unnest(${column('id')}::uuid[], ${column('roomId')}::uuid[], ${column('authorId')}::uuid[], ${column('accountId')}::uuid[]) as p(message_id, room_id, author_id, account_id)
    join account a on a.id = p.account_id
    where a.id <> p.author_id and in_room(p.room_id, a.id) and a.id <> all(${atOddsWith(sql`p.author_id`)})
    on conflict do nothing returning message_id as "messageId", account_id as "accountId"`);
  for (const [messageId, mentions] of Map.groupBy(made, one => one.messageId)) {
    const authorId = messages.find(({ id }) => id === messageId)?.authorId;
    if (authorId) tx.emit('room.mentioned', { messageId, authorId, accountIds: mentions.map(({ accountId }) => accountId) });
  }
}

/** A message was changed: whom it mentions no more is forgotten. */
export async function changeMentions(tx: Transaction, message: Mentioning): Promise<void> {
  await tx.query(sql`delete from message_mention where message_id = ${message.id}::uuid and account_id <> all(${mentionedIn(message.body)}::uuid[])`);
  await keepMentions(tx, [message]);
}

/** That the actor is still mentioned in a message and may read it: what they were told of is asked again at every reading. */
export const mentionsSql = (actor: Actor, messageId: Sql): Sql => sql`exists (select 1 from message m join message_mention mm on mm.message_id = m.id and mm.account_id = ${actor.accountId}::uuid
  where m.id = ${messageId} and ${readableSql(actor, sql`m`)})`;
