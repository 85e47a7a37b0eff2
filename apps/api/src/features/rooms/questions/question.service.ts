import { questionLimits, type ActDone, type AskQuestion, type Attendance, type QuestionState, type UpvoteQuestion, type WithdrawQuestion } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { DomainError, forbidden, notFound } from '../../../kernel/errors/domain-error.ts';
import type { ActingRoom } from '../acting-room.ts';
import { tellItemsAbout } from '../items-about.ts';
import { RoomActs } from '../room-acts.ts';
import { moved, requireQuestion } from './held-question.ts';

interface Circumstances {
  place: Attendance | null;
  state: QuestionState;
}

/** What everyone does with questions: asks, votes, takes back. */
@Injectable()
export class QuestionService {
  constructor(private readonly acts: RoomActs) {}

  /** Asks the room. Where it wants approval first, a moderator's own question needs none. */
  ask(actor: SignedIn, content: AskQuestion): Promise<ActDone> {
    const { roomId, clientId, text, isAnonymous } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:ask', right: 'takePart',
      write: async room => {
        const { place, state } = await circumstances(room, actor.accountId, isAnonymous);
        const id = await newId(room);
        const revision = room.changesItem('QUESTION', id);
        await room.tx.query(sql`insert into room_question (id, room_id, account_id, is_anonymous, place, text, lang, state, asked_at, revision)
          values (${id}::uuid, ${roomId}::uuid, ${actor.accountId}::uuid, ${isAnonymous}, ${place}, ${text}, ${content.lang ?? actor.locale}, ${state}, ${room.now}::timestamptz, ${revision}::int)`);
        return { id, revision, mine: [{ kind: 'MY_QUESTION', id, revision }] };
      },
    });
  }

  /** One's own, before it is taken up: it stays as a place without words. Twice is once. */
  withdraw(actor: SignedIn, content: WithdrawQuestion): Promise<ActDone> {
    const { roomId, clientId, questionId: id } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:question-withdraw', right: 'see',
      write: async room => {
        const held = await requireQuestion(room, actor.accountId, id);
        if (held.askerId !== actor.accountId) throw isHidden(held.state) ? notFound() : forbidden();
        if (held.state === 'WITHDRAWN') return { id, revision: held.revision };
        if (held.state !== 'AWAITING' && held.state !== 'OPEN') throw moved();
        const revision = room.changesItem('QUESTION', id);
        await room.tx.query(sql`update room_question set state = 'WITHDRAWN', text = '', revision = ${revision}::int where id = ${id}::uuid`);
        await tellItemsAbout(room, id);
        return { id, revision };
      },
    });
  }

  /** One vote a person, from any number of tabs; doing so twice is doing so once. @throws DomainError FORBIDDEN for one's own, CONFLICT once it is answered. */
  upvote(actor: SignedIn, content: UpvoteQuestion): Promise<ActDone> {
    const { roomId, clientId, questionId: id, on } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:upvote', right: 'takePart',
      write: async room => {
        const held = await requireQuestion(room, actor.accountId, id);
        if (isHidden(held.state)) throw notFound();
        if (held.askerId === actor.accountId) throw new DomainError('FORBIDDEN', 'questions:error.own');
        const vote = await room.tx.one<{ on: boolean; revision: number }>(sql`select is_on as "on", revision from room_question_vote where question_id = ${id}::uuid and account_id = ${actor.accountId}::uuid`);
        if ((vote?.on ?? false) === on) return { id, revision: vote?.revision ?? held.revision, mine: vote ? [{ kind: 'QUESTION_VOTE', id, ...vote }] : [] };
        if (held.state !== 'OPEN' && held.state !== 'BEING_ANSWERED') throw moved();
        const revision = room.changesItem('QUESTION', id);
        await room.tx.query(sql`insert into room_question_vote (question_id, account_id, room_id, is_on, revision) values (${id}::uuid, ${actor.accountId}::uuid, ${roomId}::uuid, ${on}, ${revision}::int)
          on conflict (question_id, account_id) do update set is_on = excluded.is_on, revision = excluded.revision`);
        await room.tx.query(sql`update room_question set votes = votes + ${on ? 1 : -1}::int, revision = ${revision}::int where id = ${id}::uuid`);
        return { id, revision, mine: [{ kind: 'QUESTION_VOTE', id, revision, on }] };
      },
    });
  }
}

/** Told to moderators and its asker only, or to nobody any more. */
const isHidden = (state: QuestionState): boolean => state === 'AWAITING' || state === 'DISMISSED' || state === 'WITHDRAWN';

async function newId(room: ActingRoom): Promise<string> {
  const made = await room.tx.one<{ id: string }>(sql`select uuidv7() as id`);
  if (!made) throw new Error('No id was made');
  return made.id;
}

/** Where the asker is, and whether the question shows at once. Among a few at home, "from home" would be a name: an anonymous question then tells no place. */
async function circumstances(room: ActingRoom, accountId: string, isAnonymous: boolean): Promise<Circumstances> {
  const found = await room.tx.one<{ place: Attendance | null; crowd: number; waits: boolean }>(sql`select here.place,
      (select count(distinct g.account_id)::int from room_grant g where g.room_id = ${room.roomId}::uuid and g.place = here.place) as crowd,
      coalesce((select a.needs_approval from room_asking a where a.id = ${room.roomId}::uuid), false)
        and not exists (select 1 from room_grant g where g.room_id = ${room.roomId}::uuid and g.account_id = ${accountId}::uuid and g.role = 'MODERATOR') as waits
    from (select place_in_room(${room.roomId}::uuid, ${accountId}::uuid) as place) here`);
  const tells = found && (!isAnonymous || found.crowd >= questionLimits.crowd);
  return { place: tells ? found.place : null, state: found?.waits ? 'AWAITING' : 'OPEN' };
}
