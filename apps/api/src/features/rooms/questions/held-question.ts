import type { QuestionState } from '@cohortium/contract';
import { sql } from '../../../kernel/database/sql.ts';
import { DomainError, notFound } from '../../../kernel/errors/domain-error.ts';
import { atOddsWith } from '../../ties/index.ts';
import type { ActingRoom } from '../acting-room.ts';

/** A question as acts see it, under the room's lock. */
export interface HeldQuestion {
  readonly id: string;
  readonly askerId: string | null;
  readonly state: QuestionState;
  readonly revision: number;
  readonly answerId: string | null;
}

/**
 * `accountId` is who reads it, null for who moderates: a block keeps nobody's question from its answer.
 * @throws DomainError NOT_FOUND for a question of another room, or one by someone with whom the reader has a block; an anonymous one tells of no block.
 */
export async function requireQuestion(room: ActingRoom, accountId: string | null, questionId: string): Promise<HeldQuestion> {
  const held = await room.tx.one<HeldQuestion>(sql`select q.id, q.account_id as "askerId", q.state, q.revision, q.answer_id as "answerId" from room_question q
    where q.id = ${questionId}::uuid and q.room_id = ${room.roomId}::uuid
      and (${accountId}::uuid is null or q.is_anonymous or q.account_id is null or q.account_id <> all(${atOddsWith(sql`${accountId}::uuid`)}))`);
  if (!held) throw notFound();
  return held;
}

/** Someone else moved it meanwhile; what they see is brought up to date by the frame. */
export const moved = (): DomainError => new DomainError('CONFLICT', 'questions:error.moved');
