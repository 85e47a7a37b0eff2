import type { ActDone, MoveQuestion, QuestionMove, QuestionState, SetAsking } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { badField } from '../../../kernel/errors/domain-error.ts';
import { atOddsWith } from '../../ties/index.ts';
import type { ActingRoom } from '../acting-room.ts';
import { tellItemsAbout } from '../items-about.ts';
import { ModerationLog } from '../moderation/moderation-log.ts';
import { RoomActs } from '../room-acts.ts';
import { moved, requireQuestion, type HeldQuestion } from './held-question.ts';

/** From where a question may be brought to where: a mistake can be undone, what its asker withdrew stays withdrawn. */
const ways: Readonly<Record<QuestionState, readonly QuestionMove[]>> = {
  AWAITING: ['OPEN', 'BEING_ANSWERED', 'DISMISSED'],
  OPEN: ['BEING_ANSWERED', 'ANSWERED', 'DISMISSED'],
  BEING_ANSWERED: ['OPEN', 'ANSWERED', 'DISMISSED'],
  ANSWERED: ['OPEN', 'BEING_ANSWERED', 'ANSWERED'],
  DISMISSED: ['OPEN'],
  WITHDRAWN: [],
};

/** What moderators do with questions. Two of them who act at once give one result: each says what they saw, and the second is told when it is no longer so. */
@Injectable()
export class QuestionDesk {
  constructor(
    private readonly acts: RoomActs,
    private readonly log: ModerationLog,
  ) {}

  /** Approves, takes up, answers, dismisses or reopens. What is there already is done already. @throws DomainError CONFLICT when another moved it first. */
  move(actor: SignedIn, content: MoveQuestion): Promise<ActDone> {
    const { roomId, clientId, questionId: id } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:question-move', right: 'moderate',
      write: async room => {
        const held = await requireQuestion(room, null, id);
        const answerId = content.to === 'ANSWERED' ? await answerOf(room, actor, content.answerId ?? null) : null;
        if (held.state === content.to && held.answerId === answerId) return { id, revision: held.revision };
        if (held.state !== content.from || !ways[held.state].includes(content.to)) throw moved();
        if (content.to === 'BEING_ANSWERED') await endOfCurrent(room, content.insteadOf ?? null);
        const revision = await bring(room, held, content.to, answerId);
        if (content.to === 'DISMISSED') await this.log.write(room.tx, { roomId, by: actor.accountId, act: 'QUESTION_DISMISSED' });
        return { id, revision };
      },
    });
  }

  /** Sets whether questions wait for approval. Those that wait already go on waiting. */
  setAsking(actor: SignedIn, content: SetAsking): Promise<ActDone> {
    const { roomId, clientId, needsApproval } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:asking', right: 'moderate',
      write: async room => {
        const held = await room.tx.one<{ needsApproval: boolean; revision: number }>(sql`select needs_approval as "needsApproval", revision from room_asking where id = ${roomId}::uuid`);
        if (held?.needsApproval === needsApproval) return { id: roomId, revision: held.revision };
        const revision = room.changesItem('ASKING', roomId);
        await room.tx.query(sql`insert into room_asking (id, room_id, needs_approval, revision) values (${roomId}::uuid, ${roomId}::uuid, ${needsApproval}, ${revision}::int)
          on conflict (id) do update set needs_approval = excluded.needs_approval, revision = excluded.revision`);
        await this.log.write(room.tx, { roomId, by: actor.accountId, act: needsApproval ? 'QUESTIONS_NEED_APPROVAL' : 'QUESTIONS_SHOWN_AT_ONCE' });
        return { id: roomId, revision };
      },
    });
  }
}

/** The message that answers: of this room, and one the moderator may read. */
async function answerOf(room: ActingRoom, { accountId }: SignedIn, messageId: string | null): Promise<string | null> {
  if (!messageId) return null;
  const found = await room.tx.one<{ id: string }>(sql`select m.id from message m where m.id = ${messageId}::uuid and m.room_id = ${room.roomId}::uuid and m.deleted_at is null
    and m.author_id <> all(${atOddsWith(sql`${accountId}::uuid`)})`);
  if (!found) throw badField('answerId', 'questions:error.answerGone');
  return found.id;
}

/** The question being answered until now was answered, live. @throws DomainError CONFLICT when it is another than the moderator saw. */
async function endOfCurrent(room: ActingRoom, seen: string | null): Promise<void> {
  const current = await room.tx.one<{ id: string }>(sql`select id from room_question where room_id = ${room.roomId}::uuid and state = 'BEING_ANSWERED'`);
  if ((current?.id ?? null) !== seen) throw moved();
  if (!current) return;
  const revision = room.changesItem('QUESTION', current.id);
  await room.tx.query(sql`update room_question set state = 'ANSWERED', answered_at = ${room.now}::timestamptz, revision = ${revision}::int where id = ${current.id}::uuid`);
}

/** Writes the new state. A question was heard when it was first taken up; one that waits again for its answer was not answered. */
export async function bring(room: ActingRoom, { id }: Pick<HeldQuestion, 'id'>, to: QuestionMove, answerId: string | null): Promise<number> {
  const revision = room.changesItem('QUESTION', id);
  const isHeard = to === 'BEING_ANSWERED' || to === 'ANSWERED';
  await room.tx.query(sql`update room_question set state = ${to}, answer_id = ${answerId}::uuid, revision = ${revision}::int,
    heard_at = case when ${isHeard} then coalesce(heard_at, ${room.now}::timestamptz) when ${to === 'OPEN'} then null else heard_at end,
    answered_at = case when ${to === 'ANSWERED'} then coalesce(answered_at, ${room.now}::timestamptz) end where id = ${id}::uuid`);
  if (to === 'DISMISSED') await tellItemsAbout(room, id);
  return revision;
}
