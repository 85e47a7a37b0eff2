import type { Transaction } from '../../../kernel/database/database.ts';
import { sql } from '../../../kernel/database/sql.ts';
import type { Post } from '../post.ts';
import { itemsSql, type StoredItem } from '../room-kinds.ts';

interface HeldBack {
  /** Their ids, each by `author client`. */
  readonly ids: readonly [string, string][];
  readonly items: readonly StoredItem[];
  /** The room's revision then. */
  readonly revision: number;
}

/** Keeps posts for the moderators, in the caller's transaction and under the room's lock: they take no seq until one lets them through. */
export async function holdBack(tx: Transaction, roomId: string, revision: number, posts: readonly Post[], now: Date): Promise<HeldBack> {
  if (!posts.length) return { ids: [], items: [], revision };
  const column = <K extends keyof Post>(key: K): Post[K][] => posts.map(post => post[key]);
  const rows = await tx.query<{ id: string; author: string; client: string }>(sql`with held as (
      insert into room_awaiting (room_id, author_id, client_id, body_hash, body, lang, reply_to_id, created_at, revision)
      select ${roomId}::uuid, p.author_id, p.client_id, decode(p.hash, 'hex'), p.body, p.lang, p.reply_to_id, ${now}::timestamptz, ${revision}::int + p.n::int
      from unnest(${column('authorId')}::uuid[], ${column('clientId')}::uuid[], ${column('bodyHash')}::text[], ${column('body')}::text[], ${column('lang')}::text[], ${column('replyToId')}::uuid[])
        with ordinality as p(author_id, client_id, hash, body, lang, reply_to_id, n)
      returning id, author_id, client_id),
    head as (update room set revision = ${revision + posts.length}::int where id = ${roomId}::uuid)
    select id, author_id as author, client_id as client from held`);
  const found = await tx.one<{ items: StoredItem[] }>(sql`select ${itemsSql(new Map([['AWAITING', rows.map(({ id }) => id)]]))} as items`);
  return { ids: rows.map(({ id, author, client }) => [`${author} ${client}`, id]), items: found?.items ?? [], revision: revision + posts.length };
}
