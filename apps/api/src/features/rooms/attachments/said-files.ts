import type { Attachment } from '@cohortium/contract';
import type { Transaction, Writing } from '../../../kernel/database/database.ts';
import { name, sql } from '../../../kernel/database/sql.ts';
import { badField, type DomainError } from '../../../kernel/errors/domain-error.ts';
import type { Post } from '../post.ts';
import { attachmentJson } from './attachment-wire.ts';

interface Sent {
  readonly authorId: string;
  readonly clientId: string;
  readonly roomId: string;
  readonly file: Attachment;
}
const nameOf = (authorId: string, clientId: string): string => `${authorId} ${clientId}`;

/** The files that posts name, locked until these are written, so that none is swept meanwhile and none is said twice. */
export class SaidFiles {
  readonly #sent: ReadonlyMap<string, Sent>;

  private constructor(sent: readonly Sent[]) {
    this.#sent = new Map(sent.map(one => [nameOf(one.authorId, one.clientId), one]));
  }

  static async of(tx: Writing, posts: readonly Post[]): Promise<SaidFiles> {
    const asked = posts.flatMap(({ authorId, attachments }) => attachments.map(({ clientId }) => ({ authorId, clientId })));
    if (!asked.length) return new SaidFiles([]);
    return new SaidFiles(await tx.query<Sent>(sql`select a.author_id as "authorId", a.client_id as "clientId", a.room_id as "roomId", ${attachmentJson(sql`a`)} as file
      from attachment a where (a.author_id, a.client_id) in (select p.author_id, p.client_id from unnest(${asked.map(({ authorId }) => authorId)}::uuid[], ${asked.map(({ clientId }) => clientId)}::uuid[]) as p(author_id, client_id))
        and a.is_kept and a.message_id is null and a.awaiting_id is null order by a.id for update`));
  }

  /** Why a post may not be said with its files, or null: each must have been sent to this room, and be in no other message. `said` are those said with it. */
  refusal(post: Post, said: Iterable<Post>): DomainError | null {
    if (!post.attachments.length) return null;
    const taken = new Set([...said].filter(({ authorId }) => authorId === post.authorId).flatMap(({ attachments }) => attachments.map(({ clientId }) => clientId)));
    const isThere = post.attachments.every(({ clientId }) => !taken.has(clientId) && this.#sent.get(nameOf(post.authorId, clientId))?.roomId === post.roomId);
    return isThere ? null : badField('attachments', 'attachments:error.gone');
  }

  /** A post's files as its readers know them. */
  of({ authorId, attachments }: Post): Attachment[] {
    return attachments.flatMap(({ clientId, alt }) => {
      const file = this.#sent.get(nameOf(authorId, clientId))?.file;
      return file ? [{ ...file, alt: file.kind === 'IMAGE' ? alt : '' }] : [];
    });
  }

  /** Joins the files to what was written, in the same transaction: to messages, or to what waits for approval. */
  async join(tx: Writing, written: readonly (Post & { readonly id: string })[], as: 'message' | 'awaiting'): Promise<void> {
    const rows = written.flatMap(post => this.of(post).map(({ id, alt }, place) => ({ id, alt, place, of: post.id })));
    if (!rows.length) return;
    await tx.query(sql`update attachment a set ${name(`${as}_id`)} = j.of, alt = j.alt, place = j.place
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as j(id uuid, alt text, place smallint, of uuid) where a.id = j.id`);
  }
}

/** What waited for approval is said now, under the same id. */
export const sayFiles = (tx: Transaction, id: string): Promise<unknown> => tx.query(sql`update attachment set message_id = awaiting_id, awaiting_id = null where awaiting_id = ${id}::uuid`);

/** The files of what its author took back, or put away. */
export async function dropAwaitingFiles(tx: Transaction, awaitingId: string): Promise<void> {
  const dropped = await tx.query(sql`delete from attachment where awaiting_id = ${awaitingId}::uuid returning id`);
  if (dropped.length) await removeSoon(tx);
}

/** The files of a deleted message: gone, or while a report about it waits kept for those who judge it. */
export async function dropFiles(tx: Transaction, messageId: string, now: Date): Promise<void> {
  const found = await tx.query(sql`update attachment set removed_at = ${now}::timestamptz where message_id = ${messageId}::uuid and removed_at is null returning id`);
  if (found.length) await dropUnreported(tx, messageId);
}

/** What was kept of a deleted message for a report, once none about it waits. */
export async function dropUnreported(tx: Transaction, messageId: string): Promise<void> {
  const dropped = await tx.query(sql`delete from attachment a where a.message_id = ${messageId}::uuid and a.removed_at is not null
    and not exists (select 1 from room_report p where p.message_id = a.message_id and p.handled_at is null) returning a.id`);
  if (dropped.length) await removeSoon(tx);
}

/** Has the files on disk removed after the commit, rather than at the minute's round. */
const removeSoon = (tx: Transaction): Promise<unknown> => tx.query(sql`select graphile_worker.add_job('AttachmentSweeper.removeDropped', job_key := 'remove-dropped-attachments')`);
