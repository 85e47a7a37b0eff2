import { name, sql } from '../../kernel/database/sql.ts';
import type { ActingRoom } from './acting-room.ts';
import { itemKinds } from './room-kinds.ts';

/** After a message changed: what carries its words along is told anew, so that no device keeps what was deleted. */
export async function tellItemsAbout(room: ActingRoom, messageId: string): Promise<void> {
  for (const { kind, table, message } of itemKinds()) {
    if (!message) continue;
    const found = await room.tx.query<{ id: string }>(sql`select id from ${name(table)} where ${name(message)} = ${messageId}::uuid and room_id = ${room.roomId}::uuid`);
    for (const { id } of found) await room.tx.query(sql`update ${name(table)} set revision = ${room.changesItem(kind, id)}::int where id = ${id}::uuid`);
  }
}
