import type { ActDone, AwaitingState, DecideAwaiting, WithdrawAwaiting } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { DomainError, notFound } from '../../../kernel/errors/domain-error.ts';
import type { ActingRoom } from '../acting-room.ts';
import { dropAwaitingFiles, sayFiles } from '../attachments/said-files.ts';
import { keepMentions } from '../mentions.ts';
import { RoomActs } from '../room-acts.ts';
import { ModerationLog } from './moderation-log.ts';

interface Waiting {
  authorId: string;
  state: AwaitingState;
}

/** Messages that wait for a moderator. */
@Injectable()
export class AwaitingService {
  constructor(
    private readonly acts: RoomActs,
    private readonly log: ModerationLog,
  ) {}

  /** Lets a message through, which takes the room's next seq, or does not. @throws DomainError CONFLICT when it was decided (or withdrawn) before. */
  decide(actor: SignedIn, content: DecideAwaiting): Promise<ActDone> {
    const { roomId, clientId, awaitingId: id, approve } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:decide', right: 'moderate',
      write: async room => {
        const { authorId } = await requireWaiting(room, id);
        if (approve) await say(room, id);
        const revision = await settle(room, id, approve ? 'APPROVED' : 'DECLINED');
        await this.log.write(room.tx, { roomId, by: actor.accountId, act: approve ? 'MESSAGE_APPROVED' : 'MESSAGE_DECLINED', person: authorId });
        return { id, revision };
      },
    });
  }

  /** Takes one's own back, also when it was declined. @throws DomainError CONFLICT when it was let through. */
  withdraw(actor: SignedIn, content: WithdrawAwaiting): Promise<ActDone> {
    const { roomId, clientId, awaitingId: id } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:withdraw', right: 'see',
      write: async room => {
        await requireWaiting(room, id, actor.accountId);
        return { id, revision: await settle(room, id, 'WITHDRAWN') };
      },
    });
  }
}

async function requireWaiting(room: ActingRoom, id: string, authorId: string | null = null): Promise<Waiting> {
  const waiting = await room.tx.one<Waiting>(sql`select author_id as "authorId", state from room_awaiting where id = ${id}::uuid and room_id = ${room.roomId}::uuid and (${authorId}::uuid is null or author_id = ${authorId}::uuid)`);
  if (!waiting) throw notFound();
  const isOpen = waiting.state === 'AWAITING' || (authorId !== null && waiting.state === 'DECLINED');
  if (!isOpen) throw new DomainError('CONFLICT', 'rooms:error.decidedAlready');
  return waiting;
}

/** It is said now, in its author's name, under the id by which it waited. */
async function say(room: ActingRoom, id: string): Promise<void> {
  const seq = room.says(id);
  const said = await room.tx.query<{ id: string; roomId: string; authorId: string; body: string; rootId: string | null }>(sql`insert into message (id, room_id, seq, author_id, client_id, body_hash, body, lang, reply_to_id, root_id, is_aside, created_at)
    select id, room_id, ${seq}::int, author_id, client_id, body_hash, body, lang, reply_to_id, (select coalesce(q.root_id, q.id) from message q where q.id = room_awaiting.reply_to_id), is_aside, ${room.now}::timestamptz from room_awaiting where id = ${id}::uuid
    returning id, room_id as "roomId", author_id as "authorId", body, root_id as "rootId"`);
  await sayFiles(room.tx, id);
  await keepMentions(room.tx, said);
  if (said.some(({ rootId }) => rootId !== null)) room.tx.emit('room.answered', { messageIds: [id] });
}

/** Only what was declined keeps its words and files: for its author, until they put it away. */
async function settle(room: ActingRoom, id: string, state: AwaitingState): Promise<number> {
  const revision = room.changesItem('AWAITING', id);
  await room.tx.query(sql`update room_awaiting set state = ${state}, body = case when ${state} = 'DECLINED' then body else '' end, revision = ${revision}::int where id = ${id}::uuid`);
  if (state !== 'DECLINED') await dropAwaitingFiles(room.tx, id);
  return revision;
}
