import { roomLimits, type RepliedTo, type RoomMessage } from '@cohortium/contract';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { instantSql } from '../../kernel/read/shape.ts';

/** The beginning of a text, as a reply shows what it answers. */
export const excerptSql = (row: Sql): Sql => sql`left(${row}.body, ${raw(String(roomLimits.excerpt))})`;

/** A message as it travels, before anything is veiled from its reader; `answered` is the message it replies to, if any. */
export const messageJson = (message: Sql, answered: Sql): Sql => sql`json_build_object('id', ${message}.id, 'seq', ${message}.seq,
  'state', case when ${message}.deleted_at is null then 'SAID' else 'DELETED' end, 'authorId', ${message}.author_id, 'clientId', ${message}.client_id,
  'body', ${message}.body, 'lang', ${message}.lang, 'createdAt', ${instantSql(sql`${message}.created_at`)}, 'editedAt', ${instantSql(sql`${message}.edited_at`)}, 'revision', ${message}.revision,
  'replyTo', case when ${answered}.id is not null then json_build_object('id', ${answered}.id, 'seq', ${answered}.seq, 'authorId', ${answered}.author_id, 'excerpt', ${excerptSql(answered)}) end)`;

const veiledReply = (replyTo: RepliedTo | null, odds: ReadonlySet<string>): RepliedTo | null =>
  replyTo?.authorId && odds.has(replyTo.authorId) ? { ...replyTo, authorId: null, excerpt: '' } : replyTo;

/** The message as someone may read it who is at odds with these authors: a place-holder keeps the seq. */
export function veiled(message: RoomMessage, odds: ReadonlySet<string>): RoomMessage {
  if (message.authorId && odds.has(message.authorId)) {
    return { ...message, state: 'HIDDEN', authorId: null, clientId: null, body: '', replyTo: null, editedAt: null };
  }
  return { ...message, replyTo: veiledReply(message.replyTo, odds) };
}

/** Authors whose words a message carries: its own, and the one it answers. */
export const authorsIn = (messages: readonly RoomMessage[]): string[] =>
  [...new Set(messages.flatMap(message => [message.authorId, message.replyTo?.authorId ?? null]).filter(author => author !== null))];
