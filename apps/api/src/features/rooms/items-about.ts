import { name, sql } from '../../kernel/database/sql.ts';
import type { ActingRoom } from './acting-room.ts';
import { itemKinds } from './room-kinds.ts';

/** After a message or question changed: what carries its words along is told anew, so that no device keeps what was taken back. */
export async function tellItemsAbout(room: ActingRoom, id: string): Promise<void> {
  for (const { kind, table, about } of itemKinds()) {
    if (!about) continue;
    const found = await room.tx.query<{ id: string }>(sql`select id from ${name(table)} where ${name(about)} = ${id}::uuid and room_id = ${room.roomId}::uuid`);
    for (const item of found) await room.tx.query(sql`update ${name(table)} set revision = ${room.changesItem(kind, item.id)}::int where id = ${item.id}::uuid`);
  }
}
