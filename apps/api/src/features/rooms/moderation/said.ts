import type { Transaction } from '../../../kernel/database/database.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { dropFiles } from '../attachments/said-files.ts';
import type { ActingRoom } from '../acting-room.ts';
import { tellItemsAbout } from '../items-about.ts';

/** A message of the room, as moderators act on it. */
export interface Said {
  readonly id: string;
  readonly seq: number;
  readonly authorId: string;
  readonly body: string;
  readonly revision: number;
  readonly isDeleted: boolean;
}

export const saidIn = (tx: Transaction, roomId: string, messageId: string): Promise<Said | undefined> =>
  tx.one<Said>(sql`select id, seq, author_id as "authorId", body, revision, deleted_at is not null as "isDeleted" from message where id = ${messageId}::uuid and room_id = ${roomId}::uuid`);

/** Empties a message under the room's lock; a tombstone keeps its place. @returns the room's revision then. */
export async function emptyMessage(room: ActingRoom, messageId: string): Promise<number> {
  const revision = room.changesMessage(messageId);
  await room.tx.query(sql`update message set body = '', body_hash = '', deleted_at = ${room.now}::timestamptz, revision = ${revision}::int where id = ${messageId}::uuid`);
  await room.tx.query(sql`delete from message_mention where message_id = ${messageId}::uuid`);
  await room.tx.query(sql`delete from message_reaction where message_id = ${messageId}::uuid`);
  await dropFiles(room.tx, messageId, room.now);
  await tellItemsAbout(room, messageId);
  return revision;
}
