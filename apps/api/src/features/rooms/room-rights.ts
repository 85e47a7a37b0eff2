import type { RoomKind, RoomState } from '@cohortium/contract';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import type { Queryable, Writing } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { DomainError, forbidden, notFound } from '../../kernel/errors/domain-error.ts';
import { roomPolicy } from './room.policy.ts';

/** How far a room has come, and whether one may write in it. */
export interface Head {
  seq: number;
  revision: number;
  state: RoomState;
  kind: RoomKind;
}

/** The room's row, locked, so that two writers never share a seq or a revision. NO KEY: grants and reads may refer to the room meanwhile. */
export const lockRoom = (tx: Writing, roomId: string): Promise<Head | undefined> =>
  tx.one<Head>(sql`select head_seq as seq, revision, state, kind from room where id = ${roomId}::uuid for no key update`);

/**
 * Locks those rooms that nobody else holds just now: one that a slow writer holds keeps no other waiting. In the order of their ids, so that
 * two nodes never wait for each other.
 */
export async function lockFree(tx: Writing, roomIds: readonly string[]): Promise<Map<string, Head>> {
  const heads = await tx.query<Head & { id: string }>(sql`select id, head_seq as seq, revision, state, kind from room where id = any(${[...roomIds]}::uuid[]) order by id for no key update skip locked`);
  return new Map(heads.map(({ id, ...head }) => [id, head]));
}

export type RoomRight = keyof typeof roomPolicy.rules;
export const readOnly = (): DomainError => new DomainError('FORBIDDEN', 'rooms:error.readOnly');
export const muted = (): DomainError => new DomainError('FORBIDDEN', 'rooms:error.muted');
export const locked = (): DomainError => new DomainError('FORBIDDEN', 'rooms:error.locked');
export const closed = (): DomainError => new DomainError('FORBIDDEN', 'rooms:error.closed');

/**
 * Asks a right in a room. Under the room's lock, nothing changes before the answer is used.
 * @throws DomainError NOT_FOUND without a grant; FORBIDDEN, saying whether the room is closed, locked or theirs to read only, or they are muted.
 */
export async function requireRight(db: Queryable, actor: SignedIn, right: RoomRight, roomId: string, state: RoomState): Promise<void> {
  const room = { id: roomId, state };
  if (await roomPolicy.allows(db, actor, right, room)) return;
  if (!(await roomPolicy.allows(db, actor, 'see', room))) throw notFound();
  if (right !== 'post' && right !== 'takePart') throw forbidden();
  if (!(await roomPolicy.allows(db, actor, 'speak', room))) throw readOnly();
  if (state === 'CLOSED') throw closed();
  if (right === 'takePart' && !(await roomPolicy.allows(db, actor, 'gather', room))) throw forbidden();
  throw right === 'post' && (await roomPolicy.allows(db, actor, 'takePart', room)) ? locked() : muted();
}
