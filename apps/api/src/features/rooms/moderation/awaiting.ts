import type { Writing } from '../../../kernel/database/database.ts';
import { sql } from '../../../kernel/database/sql.ts';
import type { SaidFiles } from '../attachments/said-files.ts';
import type { Post } from '../post.ts';
import { itemsSql, type StoredItem } from '../room-kinds.ts';

interface HeldBack {
  readonly items: readonly StoredItem[];
  /** The room's revision then. */
  readonly revision: number;
}

/** Keeps posts for the moderators, in the caller's transaction and under the room's lock: they take no seq until one lets them through. */
export async function holdBack(tx: Writing, roomId: string, revision: number, posts: readonly (Post & { readonly id: string })[], files: SaidFiles, now: Date): Promise<HeldBack> {
  if (!posts.length) return { items: [], revision };
  const column = <K extends keyof Post | 'id'>(key: K): (Post & { id: string })[K][] => posts.map(post => post[key]);
  await tx.query(sql`with held as (
      insert into room_awaiting (id, room_id, author_id, client_id, body_hash, body, lang, reply_to_id, is_aside, created_at, revision)
      select p.id, ${roomId}::uuid, p.author_id, p.client_id, decode(p.hash, 'hex'), p.body, p.lang, p.reply_to_id, p.is_aside, ${now}::timestamptz, ${revision}::int + p.n::int
      from unnest(${column('id')}::uuid[], ${column('authorId')}::uuid[], ${column('clientId')}::uuid[], ${column('bodyHash')}::text[], ${column('body')}::text[], ${column('lang')}::text[],
        ${column('replyToId')}::uuid[], ${column('isAside')}::boolean[]) with ordinality as p(id, author_id, client_id, hash, body, lang, reply_to_id, is_aside, n))
    update room set revision = ${revision + posts.length}::int where id = ${roomId}::uuid`);
  await files.join(tx, posts, 'awaiting');
  const found = await tx.one<{ items: StoredItem[] }>(sql`select ${itemsSql(new Map([['AWAITING', column('id')]]))} as items`);
  return { items: found?.items ?? [], revision: revision + posts.length };
}
