import type { ActDone } from '@cohortium/contract';
import type { Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { DomainError, notFound } from '../../kernel/errors/domain-error.ts';
import { hashOf, isAct, type Act, type Change } from './act.ts';
import { ActingRoom } from './acting-room.ts';
import type { StoredFrame } from './frames.ts';
import { lockRoom, requireRight, type Head } from './room-rights.ts';

export type ActOutcome = { readonly done: ActDone; readonly isFirst: boolean } | { readonly refused: DomainError };
export interface ActBatch {
  /** One for each act, in their order. */
  readonly outcomes: readonly ActOutcome[];
  /** What to tell the room; null when nothing changed. */
  readonly frame: StoredFrame | null;
}

interface Known {
  readonly authorId: string;
  readonly clientId: string;
  readonly roomId: string;
  readonly hash: string;
  readonly outcome: ActDone;
}
const nameOf = (authorId: string, clientId: string): string => `${authorId} ${clientId}`;

/** What was done before under the names of these acts. */
async function knownOf(tx: Transaction, acts: readonly Act[]): Promise<Map<string, Known>> {
  const rows = await tx.query<Known>(sql`select a.author_id as "authorId", a.client_id as "clientId", a.room_id as "roomId", encode(a.hash, 'hex') as hash, a.outcome
    from room_act a join unnest(${acts.map(({ actor }) => actor.accountId)}::uuid[], ${acts.map(({ clientId }) => clientId)}::uuid[]) as asked(author_id, client_id) using (author_id, client_id)`);
  return new Map(rows.map(row => [nameOf(row.authorId, row.clientId), row]));
}

async function remember(tx: Transaction, done: readonly Known[], now: Date): Promise<void> {
  if (!done.length) return;
  const column = <K extends keyof Known>(key: K): Known[K][] => done.map(one => one[key]);
  await tx.query(sql`insert into room_act (author_id, client_id, room_id, hash, outcome, done_at)
    select d.author_id, d.client_id, d.room_id, decode(d.hash, 'hex'), d.outcome, ${now}::timestamptz
    from unnest(${column('authorId')}::uuid[], ${column('clientId')}::uuid[], ${column('roomId')}::uuid[], ${column('hash')}::text[], ${column('outcome').map(outcome => JSON.stringify(outcome))}::jsonb[]) as d(author_id, client_id, room_id, hash, outcome)`);
}

/** Does one act under the lock: a retry is answered as the first time, whatever became of the right or the room since. */
async function perform(room: ActingRoom, head: Head, act: Act, known: Map<string, Known>): Promise<ActOutcome> {
  const { actor: { accountId }, clientId, roomId } = act;
  await requireRight(room.tx, act.actor, 'see', roomId, head.state);
  const hash = hashOf(act);
  const first = known.get(nameOf(accountId, clientId));
  if (first) {
    if (first.roomId !== roomId || first.hash !== hash) throw new DomainError('CONFLICT', 'rooms:error.clientIdTaken');
    return { done: first.outcome, isFirst: false };
  }
  if (act.right !== 'see') await requireRight(room.tx, act.actor, act.right, roomId, head.state);
  const done = await act.write(room);
  known.set(nameOf(accountId, clientId), { authorId: accountId, clientId, roomId, hash, outcome: done });
  return { done, isFirst: true };
}

/** Does what a moment brought to one room, in the caller's transaction: one lock, one frame; what is refused leaves no trace. */
export async function writeActs(tx: Transaction, roomId: string, acts: readonly (Act | Change)[], now: Date): Promise<ActBatch> {
  const head = await lockRoom(tx, roomId);
  if (!head) return { outcomes: acts.map(() => ({ refused: notFound() })), frame: null };
  const room = new ActingRoom(tx, roomId, head, now);
  const known = await knownOf(tx, acts.filter(isAct));
  const before = new Set(known.keys());
  const outcomes: ActOutcome[] = [];
  for (const act of acts) {
    const run = async (): Promise<ActOutcome> => (isAct(act) ? perform(room, head, act, known) : { done: await act.write(room), isFirst: true });
    try {
      outcomes.push(acts.length > 1 ? await room.apart(run) : await run());
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (acts.length === 1) throw error;
      outcomes.push({ refused: error });
    }
  }
  await remember(tx, [...known].filter(([name]) => !before.has(name)).map(([, done]) => done), now);
  return { outcomes, frame: await room.finish() };
}
