import { Reaction, roomLimits, type RoomMessage } from '@cohortium/contract';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { instantSql } from '../../kernel/read/shape.ts';
import { attachmentsSql, saidSql } from './attachments/attachment-wire.ts';

/** The beginning of what a message says, as a reply shows what it answers. */
export const excerptSql = (row: Sql): Sql => sql`left(${saidSql(row)}, ${raw(String(roomLimits.excerpt))})`;

/** A message as it leaves the database: with who reacted, from which each reader's counts are made. */
export type StoredMessage = Omit<RoomMessage, 'reactions'> & { readonly reactions: readonly { readonly reaction: Reaction; readonly by: readonly string[] }[] };

const reactorsSql = (message: Sql): Sql => sql`(select coalesce(json_agg(json_build_object('reaction', chosen.reaction, 'by', chosen.by)), '[]'::json) from (
  select reaction, array_agg(mr.account_id) as by from message_reaction mr, unnest(mr.reactions) as reaction where mr.message_id = ${message}.id group by reaction) chosen)`;

/** A message as it travels, before anything is veiled from its reader; `answered` is the message it replies to, if any. */
export const messageJson = (message: Sql, answered: Sql): Sql => sql`json_build_object('id', ${message}.id, 'seq', ${message}.seq,
  'state', case when ${message}.deleted_at is null then 'SAID' else 'DELETED' end, 'authorId', ${message}.author_id, 'clientId', ${message}.client_id,
  'body', ${message}.body, 'attachments', ${attachmentsSql(sql`${message}.id`)}, 'lang', ${message}.lang, 'createdAt', ${instantSql(sql`${message}.created_at`)}, 'editedAt', ${instantSql(sql`${message}.edited_at`)}, 'revision', ${message}.revision,
  'reactions', ${reactorsSql(message)}, 'rootId', ${message}.root_id, 'isAside', ${message}.is_aside,
  'replyTo', case when ${answered}.id is not null then json_build_object('id', ${answered}.id, 'seq', ${answered}.seq, 'authorId', ${answered}.author_id, 'excerpt', ${excerptSql(answered)}) end)`;

/** Everyone whose words or reactions a message carries: who is at odds with one of them sees it otherwise. */
export const peopleIn = ({ authorId, replyTo, reactions }: StoredMessage): string[] =>
  [authorId, replyTo?.authorId ?? null, ...reactions.flatMap(({ by }) => by)].filter(person => person !== null);
