import type { Unveiled, UnveilWords } from '@cohortium/contract';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import type { Database } from '../../../kernel/database/database.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { notFound } from '../../../kernel/errors/domain-error.ts';
import { requireRight } from '../room-rights.ts';

/**
 * Words that a block keeps from a moderator, one at a time and when asked for: what must be moderated must be readable, and nobody reads them
 * by accident. Frames and history keep their place-holders; whose the words are is told by an id only, which opens no profile.
 * @throws DomainError NOT_FOUND without a grant and for what is not there, FORBIDDEN for who does not moderate.
 */
export async function unveil(db: Database, actor: SignedIn, { roomId, about }: UnveilWords): Promise<Unveiled> {
  await requireRight(db, actor, 'moderate', roomId, 'OPEN');
  const found = about.kind === 'MESSAGE'
    ? await db.one<Unveiled>(sql`select author_id as "authorId", body, lang from message where id = ${about.id}::uuid and room_id = ${roomId}::uuid and deleted_at is null and author_id is not null`)
    : await db.one<Unveiled>(sql`select account_id as "authorId", text as body, lang from room_question where id = ${about.id}::uuid and room_id = ${roomId}::uuid and state <> 'WITHDRAWN' and not is_anonymous and account_id is not null`);
  if (!found) throw notFound();
  return found;
}
