import { highlightLimits, type ActDone, type DecideHighlight, type HighlightState, type MarkHighlight, type WithdrawHighlight } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { DomainError, forbidden, notFound } from '../../../kernel/errors/domain-error.ts';
import { atOddsWith } from '../../ties/index.ts';
import type { ActingRoom } from '../acting-room.ts';
import { RoomActs } from '../room-acts.ts';
import { requireRight } from '../room-rights.ts';
import { roomPolicy } from '../room.policy.ts';
import { findAsked, findSaid } from '../said.ts';
import { kind } from './highlight.kind.ts';

interface Known {
  id: string;
  state: HighlightState;
  madeBy: string;
  revision: number;
}
const columns = sql`id, state, made_by as "madeBy", revision`;
const doneAs = ({ id, revision }: Known): ActDone => ({ id, revision });
const decidedBefore = (): DomainError => new DomainError('CONFLICT', 'rooms:highlight.error.decidedBefore');

/** What matters of what was said. Two who decide at once give one result: the first's. */
@Injectable()
export class HighlightService {
  constructor(private readonly acts: RoomActs) {}

  /**
   * Marks what was said, or suggests it to those who mark; marking what was suggested accepts it, and doing so twice is doing so once.
   * @throws DomainError NOT_FOUND when it is deleted or by someone with whom they have a block, FORBIDDEN when they may only read, CONFLICT for
   * a suggestion that was declined before, RATE_LIMITED when too many of theirs wait.
   */
  mark(actor: SignedIn, content: MarkHighlight): Promise<ActDone> {
    const { roomId, clientId } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:mark', right: 'see',
      write: async room => {
        const mayMark = await roomPolicy.allows(room.tx, actor, 'mark', { id: roomId, state: room.state });
        if (!mayMark) await requireRight(room.tx, actor, 'takePart', roomId, room.state);
        await requireSubject(room, actor, content.about);
        const live = await room.tx.one<Known>(sql`select ${columns} from room_highlight where about_id = ${content.about.id}::uuid and kind = ${content.as} and state in ('SUGGESTED', 'MARKED')`);
        if (live && (live.state === 'MARKED' || !mayMark)) return doneAs(live);
        if (live) return decide(room, actor, live.id, 'MARKED');
        if (!mayMark) await requireWelcome(room, actor, content);
        return make(room, actor, content, mayMark ? 'MARKED' : 'SUGGESTED');
      },
    });
  }

  /** Accepts or declines a suggestion. @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT when another decided otherwise. */
  decide(actor: SignedIn, content: DecideHighlight): Promise<ActDone> {
    const { roomId, clientId, highlightId, accept } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:decide-highlight', right: 'mark',
      write: async room => {
        const known = await requireHighlight(room, actor, highlightId);
        const to = accept ? 'MARKED' : 'DECLINED';
        if (known.state === to) return doneAs(known);
        if (known.state !== 'SUGGESTED') throw decidedBefore();
        return decide(room, actor, known.id, to);
      },
    });
  }

  /** Takes a mark back, or one's own suggestion; its trace stays. @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT for what was declined. */
  withdraw(actor: SignedIn, content: WithdrawHighlight): Promise<ActDone> {
    const { roomId, clientId, highlightId } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:withdraw-highlight', right: 'see',
      write: async room => {
        const known = await requireHighlight(room, actor, highlightId);
        const mayMark = await roomPolicy.allows(room.tx, actor, 'mark', { id: roomId, state: room.state });
        if (!mayMark && !(known.madeBy === actor.accountId && known.state !== 'MARKED')) throw forbidden();
        if (known.state === 'WITHDRAWN') return doneAs(known);
        if (known.state === 'DECLINED') throw decidedBefore();
        return decide(room, actor, known.id, 'WITHDRAWN');
      },
    });
  }
}

/** What may be marked: it is there, and the actor may read it. */
async function requireSubject(room: ActingRoom, actor: SignedIn, { kind: subject, id }: MarkHighlight['about']): Promise<void> {
  const found = subject === 'MESSAGE' ? await findSaid(room.tx, actor, id) : await findAsked(room.tx, actor, id);
  if (found?.roomId !== room.roomId) throw notFound();
}

async function requireHighlight(room: ActingRoom, actor: SignedIn, id: string): Promise<Known> {
  const found = await room.tx.one<Known>(sql`select ${columns} from room_highlight h where id = ${id}::uuid and room_id = ${room.roomId}::uuid
    and not exists (select 1 from message m where m.id = h.about_id and m.author_id = any(${atOddsWith(sql`${actor.accountId}::uuid`)}))
    and not exists (select 1 from room_question q where q.id = h.about_id and not q.is_anonymous and q.account_id = any(${atOddsWith(sql`${actor.accountId}::uuid`)}))`);
  if (!found) throw notFound();
  return found;
}

/** A suggestion is not made again once it was declined, and nobody fills the list of those who decide. */
async function requireWelcome(room: ActingRoom, actor: SignedIn, { about, as }: MarkHighlight): Promise<void> {
  const found = await room.tx.one<{ declined: boolean; waiting: number }>(sql`select
    exists (select 1 from room_highlight where about_id = ${about.id}::uuid and kind = ${as} and state = 'DECLINED') as declined,
    (select count(*)::int from room_highlight where room_id = ${room.roomId}::uuid and made_by = ${actor.accountId}::uuid and state = 'SUGGESTED') as waiting`);
  if (found?.declined) throw decidedBefore();
  if ((found?.waiting ?? 0) >= highlightLimits.waiting) throw new DomainError('RATE_LIMITED', 'rooms:highlight.error.tooManyWaiting', { max: highlightLimits.waiting });
}

async function make(room: ActingRoom, actor: SignedIn, { about, as }: MarkHighlight, state: 'SUGGESTED' | 'MARKED'): Promise<ActDone> {
  const made = await room.tx.one<{ id: string }>(sql`insert into room_highlight (room_id, about_kind, about_id, kind, state, made_by, made_at, revision)
    values (${room.roomId}::uuid, ${about.kind}, ${about.id}::uuid, ${as}, ${state}, ${actor.accountId}::uuid, ${room.now}::timestamptz, 0) returning id`);
  if (!made) throw new Error('An insert returns its row');
  const revision = room.changesItem(kind, made.id);
  await room.tx.query(sql`update room_highlight set revision = ${revision}::int where id = ${made.id}::uuid`);
  return { id: made.id, revision };
}

async function decide(room: ActingRoom, actor: SignedIn, id: string, to: 'MARKED' | 'DECLINED' | 'WITHDRAWN'): Promise<ActDone> {
  const revision = room.changesItem(kind, id);
  await room.tx.query(sql`update room_highlight set state = ${to}, decided_by = ${actor.accountId}::uuid, decided_at = ${room.now}::timestamptz, revision = ${revision}::int where id = ${id}::uuid`);
  return { id, revision };
}
