import { hash, randomUUID } from 'node:crypto';
import type { Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { lockRoom } from './room-rights.ts';

/** Words that a host lays into its room. */
interface HostsWords {
  readonly roomId: string;
  /** Who is seen to say it; they need no grant, and get none. */
  readonly authorId: string;
  readonly body: string;
  readonly lang: string;
  readonly at: Date;
}

/** Says something in a room for its host, in the host's transaction: the words with which someone brings others together there. Sockets that are in the room learn of it by its next head. */
export async function sayForHost(tx: Transaction, { roomId, authorId, body, lang, at }: HostsWords): Promise<void> {
  const head = await lockRoom(tx, roomId);
  if (!head) throw new Error('There is no such room');
  const [seq, clientId] = [head.seq + 1, randomUUID()];
  await tx.query(sql`insert into message (room_id, seq, author_id, client_id, body_hash, body, lang, created_at)
    values (${roomId}::uuid, ${seq}::int, ${authorId}::uuid, ${clientId}::uuid, decode(${hash('sha256', `${clientId}\n${body}`)}, 'hex'), ${body}, ${lang}, ${at}::timestamptz)`);
  await tx.query(sql`update room set head_seq = ${seq}::int, active_at = ${at}::timestamptz where id = ${roomId}::uuid`);
  tx.emit('room.messagesPosted', { roomId, fromSeq: seq, toSeq: seq });
}
