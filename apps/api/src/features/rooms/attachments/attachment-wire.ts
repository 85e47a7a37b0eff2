import { sql, type Sql } from '../../../kernel/database/sql.ts';

/** One file as its readers know it. */
export const attachmentJson = (row: Sql): Sql => sql`json_build_object('id', ${row}.id, 'kind', ${row}.kind, 'name', ${row}.name, 'type', ${row}.type, 'bytes', ${row}.bytes,
  'width', ${row}.width, 'height', ${row}.height, 'alt', ${row}.alt)`;

const listed = (where: Sql): Sql => sql`(select coalesce(json_agg(${attachmentJson(sql`f`)} order by f.place), '[]'::json) from attachment f where ${where})`;

/** A JSON array of the files of a message, in their order; of a deleted one there are none. */
export const attachmentsSql = (messageId: Sql): Sql => listed(sql`f.message_id = ${messageId} and f.removed_at is null`);
/** The same of a message that waits for approval. */
export const awaitingAttachmentsSql = (awaitingId: Sql): Sql => listed(sql`f.awaiting_id = ${awaitingId}`);
/** Also those of a message that was deleted while a report about it waits. */
export const reportedAttachmentsSql = (messageId: Sql): Sql => listed(sql`f.message_id = ${messageId}`);

/** What a message says in a line: its words, or what its first file is called. */
export const saidSql = (row: Sql): Sql => sql`coalesce(nullif(${row}.body, ''), (select '📎 ' || coalesce(nullif(f.alt, ''), f.name) from attachment f where f.message_id = ${row}.id and f.removed_at is null order by f.place limit 1), '')`;
