import { pollLimits, type ActDone, type CastVote, type OpenPoll, type PollAct, type PollKind, type PollState } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { badField, DomainError, notFound } from '../../../kernel/errors/domain-error.ts';
import type { ActingRoom } from '../acting-room.ts';
import { ModerationLog } from '../moderation/moderation-log.ts';
import { RoomActs } from '../room-acts.ts';
import { closeAt, closePoll } from './poll-closer.ts';

interface HeldPoll {
  readonly pollKind: PollKind;
  readonly state: PollState;
  readonly options: number;
  readonly closesAt: Date | null;
  readonly revision: number;
}

/** Polls: moderators open and close them, everyone who may write in the room votes. */
@Injectable()
export class PollService {
  constructor(
    private readonly acts: RoomActs,
    private readonly log: ModerationLog,
  ) {}

  open(actor: SignedIn, content: OpenPoll): Promise<ActDone> {
    const { roomId, clientId, pollKind, question, options, isAnonymous, results, minutes, lang = actor.locale } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:poll', right: 'moderate',
      write: async room => {
        const made = await room.tx.one<{ id: string }>(sql`select uuidv7() as id`);
        if (!made) throw new Error('No id was made');
        const revision = room.changesItem('POLL', made.id);
        const closesAt = minutes ? new Date(room.now.getTime() + minutes * 60_000) : null;
        await room.tx.query(sql`insert into room_poll (id, room_id, account_id, poll_kind, question, lang, options, is_anonymous, results, state, opened_at, closes_at, revision)
          values (${made.id}::uuid, ${roomId}::uuid, ${actor.accountId}::uuid, ${pollKind}, ${question}, ${lang}, ${options}::text[], ${isAnonymous}, ${results}, 'OPEN', ${room.now}::timestamptz, ${closesAt}::timestamptz, ${revision}::int)`);
        if (closesAt) await closeAt(room.tx, made.id, closesAt);
        return { id: made.id, revision };
      },
    });
  }

  /** Gives one's whole vote, in place of the one before. @throws DomainError CONFLICT when the poll is closed, also by a clock that nobody has acted on yet; BAD_INPUT for choices it does not have. */
  vote(actor: SignedIn, content: CastVote): Promise<ActDone> {
    const { roomId, clientId, pollId: id, choices } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:vote', right: 'takePart',
      write: async room => {
        const poll = await requirePoll(room, id);
        if (poll.state !== 'OPEN' || (poll.closesAt && poll.closesAt <= room.now)) throw new DomainError('CONFLICT', 'polls:error.closed');
        requireChoices(poll, choices);
        const held = await room.tx.one<{ choices: number[]; revision: number }>(sql`select choices, revision from room_poll_vote where poll_id = ${id}::uuid and account_id = ${actor.accountId}::uuid`);
        if ((held?.choices ?? []).join() === choices.join()) return { id, revision: held?.revision ?? poll.revision, mine: held ? [{ kind: 'POLL_VOTE', id, ...held }] : [] };
        const revision = await changed(room, id);
        await room.tx.query(sql`insert into room_poll_vote (poll_id, account_id, room_id, choices, revision) values (${id}::uuid, ${actor.accountId}::uuid, ${roomId}::uuid, ${choices}::int[], ${revision}::int)
          on conflict (poll_id, account_id) do update set choices = excluded.choices, revision = excluded.revision`);
        return { id, revision, mine: [{ kind: 'POLL_VOTE', id, revision, choices }] };
      },
    });
  }

  /** Ends voting; the result stands and is shown to all. Closing twice is closing once. */
  close(actor: SignedIn, content: PollAct): Promise<ActDone> {
    const { roomId, clientId, pollId: id } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:poll-close', right: 'moderate',
      write: async room => {
        const poll = await requirePoll(room, id);
        return { id, revision: poll.state === 'OPEN' ? await closePoll(room, id) : poll.revision };
      },
    });
  }

  /** Takes a poll away with its votes. */
  remove(actor: SignedIn, content: PollAct): Promise<ActDone> {
    const { roomId, clientId, pollId: id } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:poll-remove', right: 'moderate',
      write: async room => {
        await requirePoll(room, id);
        const revision = room.changesItem('POLL', id);
        await room.tx.query(sql`update room_poll set state = 'REMOVED', question = '', options = '{}', result = null, voters = null, revision = ${revision}::int where id = ${id}::uuid`);
        await room.tx.query(sql`delete from room_poll_vote where poll_id = ${id}::uuid`);
        await this.log.write(room.tx, { roomId, by: actor.accountId, act: 'POLL_REMOVED' });
        return { id, revision };
      },
    });
  }
}

/** @throws DomainError NOT_FOUND when it is another room's, or was removed. */
async function requirePoll(room: ActingRoom, id: string): Promise<HeldPoll> {
  const poll = await room.tx.one<HeldPoll>(sql`select poll_kind as "pollKind", state, cardinality(options) as options, closes_at as "closesAt", revision
    from room_poll where id = ${id}::uuid and room_id = ${room.roomId}::uuid and state <> 'REMOVED'`);
  if (!poll) throw notFound();
  return poll;
}

function requireChoices({ pollKind, options }: HeldPoll, choices: readonly number[]): void {
  const highest = pollKind === 'SCALE' ? pollLimits.scale : options;
  const most = pollKind === 'SINGLE' || pollKind === 'SCALE' ? 1 : options;
  if (choices.length > most || choices.some(choice => choice > highest) || new Set(choices).size < choices.length) throw badField('choices', 'polls:error.choices');
}

async function changed(room: ActingRoom, id: string): Promise<number> {
  const revision = room.changesItem('POLL', id);
  await room.tx.query(sql`update room_poll set revision = ${revision}::int where id = ${id}::uuid`);
  return revision;
}
