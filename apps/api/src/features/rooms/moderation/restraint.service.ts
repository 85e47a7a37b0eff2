import { moderationLimits, type ActDone, type ReleasePerson, type RestrainPerson, type RestraintKind } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { badField, DomainError, notFound } from '../../../kernel/errors/domain-error.ts';
import type { ActingRoom } from '../acting-room.ts';
import { RoomActs } from '../room-acts.ts';
import { ModerationLog } from './moderation-log.ts';

/** What is laid on someone, and by whom. */
export interface Restraining {
  readonly by: string | null;
  readonly accountId: string;
  readonly restraint: RestraintKind;
  /** Null is for good. */
  readonly until: Date | null;
}
interface Standing {
  mayEnter: boolean;
  wasHeld: boolean;
  moderates: boolean;
}
interface Held {
  id: string;
  until: Date | null;
  revision: number;
}
const day = 24 * 3600 * 1000;

/** Mutes and removals: for a while or for good. */
@Injectable()
export class RestraintService {
  constructor(
    private readonly acts: RoomActs,
    private readonly log: ModerationLog,
  ) {}

  /** Mutes or removes someone. @throws DomainError CONFLICT for another moderator or oneself, and when another moderator did the same before. */
  restrain(actor: SignedIn, content: RestrainPerson): Promise<ActDone> {
    const { roomId, clientId, accountId, restraint } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:restrain', right: 'moderate',
      write: async room => {
        const { moderates } = await requireStanding(room, accountId);
        if (moderates) throw new DomainError('CONFLICT', 'rooms:error.moderatorStays');
        return this.lay(room, { by: actor.accountId, accountId, restraint, until: content.until === null ? null : new Date(content.until) });
      },
    });
  }

  /** Ends a mute or removal. @throws DomainError CONFLICT when there is none (any more). */
  release(actor: SignedIn, content: ReleasePerson): Promise<ActDone> {
    const { roomId, clientId, accountId, restraint } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:release', right: 'moderate',
      write: async room => {
        const held = await inForce(room, accountId, restraint);
        if (!held) throw new DomainError('CONFLICT', 'rooms:error.releasedAlready');
        return this.end(room, held.id, { by: actor.accountId, accountId, restraint });
      },
    });
  }

  /** Ends those whose time is over, for the clock. */
  async endOver(roomId: string, id: string): Promise<void> {
    await this.acts.change({
      roomId,
      write: async room => {
        const over = await room.tx.one<{ accountId: string; restraint: RestraintKind }>(sql`select account_id as "accountId", kind as restraint from room_restraint where id = ${id}::uuid and ended_at is null and until <= ${room.now}::timestamptz`);
        if (!over) return { id, revision: room.revision };
        return this.end(room, id, { by: null, ...over });
      },
    });
  }

  /** Lays it on someone, under the room's lock; their grants leave the table, and so their sockets the room. */
  async lay(room: ActingRoom, { by, accountId, restraint, until }: Restraining): Promise<ActDone> {
    if (until && (until <= room.now || until.getTime() > room.now.getTime() + moderationLimits.restraintDays * day)) throw badField('until', 'rooms:error.badEnd', { days: moderationLimits.restraintDays });
    const held = await inForce(room, accountId, restraint);
    if (held && held.until?.getTime() === until?.getTime()) throw new DomainError('CONFLICT', restraint === 'MUTED' ? 'rooms:error.mutedAlready' : 'rooms:error.removedAlready');
    const made = await room.tx.one<{ id: string }>(sql`insert into room_restraint (room_id, account_id, kind, since, until, revision) values (${room.roomId}::uuid, ${accountId}::uuid, ${restraint}, ${room.now}::timestamptz, ${until}::timestamptz, ${room.revision + 1}::int)
      on conflict (room_id, account_id, kind) do update set since = excluded.since, until = excluded.until, ended_at = null, revision = excluded.revision returning id`);
    if (!made) throw notFound();
    const revision = room.changesItem('RESTRAINT', made.id);
    await lowerHand(room, accountId);
    if (restraint === 'REMOVED') await holdGrants(room, accountId);
    await this.log.write(room.tx, { roomId: room.roomId, by, act: restraint === 'MUTED' ? 'PERSON_MUTED' : 'PERSON_REMOVED', person: accountId, ...(until && { detail: { until: until.toISOString() } }) });
    return { id: made.id, revision };
  }

  private async end(room: ActingRoom, id: string, { by, accountId, restraint }: Omit<Restraining, 'until'>): Promise<ActDone> {
    const revision = room.changesItem('RESTRAINT', id);
    await room.tx.query(sql`update room_restraint set ended_at = ${room.now}::timestamptz, revision = ${revision}::int where id = ${id}::uuid`);
    if (restraint === 'REMOVED') await giveBackGrants(room, accountId);
    await this.log.write(room.tx, { roomId: room.roomId, by, act: restraint === 'MUTED' ? 'PERSON_UNMUTED' : 'PERSON_READMITTED', person: accountId });
    return { id, revision };
  }
}

/** @throws DomainError NOT_FOUND for who has nothing to do with the room. */
export async function requireStanding(room: ActingRoom, accountId: string): Promise<Standing> {
  const standing = await room.tx.one<Standing>(sql`select count(*) > 0 as "mayEnter", coalesce(bool_or(role = 'MODERATOR'), false) as moderates,
    exists (select 1 from room_grant_held h where h.room_id = ${room.roomId}::uuid and h.account_id = ${accountId}::uuid) as "wasHeld"
    from room_grant where room_id = ${room.roomId}::uuid and account_id = ${accountId}::uuid`);
  if (!standing || !(standing.mayEnter || standing.wasHeld)) throw notFound();
  return standing;
}

const inForce = (room: ActingRoom, accountId: string, restraint: RestraintKind): Promise<Held | undefined> =>
  room.tx.one<Held>(sql`select id, until, revision from room_restraint where room_id = ${room.roomId}::uuid and account_id = ${accountId}::uuid and kind = ${restraint} and ended_at is null`);

/** Stronger than the lock of acts: waits for grants being written now, and they for this, so that none slips through between. */
const lockGrants = (room: ActingRoom): Promise<object[]> => room.tx.query(sql`select 1 from room where id = ${room.roomId}::uuid for update`);

async function holdGrants(room: ActingRoom, accountId: string): Promise<void> {
  await lockGrants(room);
  await room.tx.query(sql`with gone as (delete from room_grant g where g.room_id = ${room.roomId}::uuid and g.account_id = ${accountId}::uuid returning room_id, account_id, via, to_jsonb(g) as given)
    insert into room_grant_held (room_id, account_id, via, given) select room_id, account_id, via, given from gone on conflict (room_id, account_id, via) do update set given = excluded.given`);
}

async function giveBackGrants(room: ActingRoom, accountId: string): Promise<void> {
  await lockGrants(room);
  await room.tx.query(sql`with back as (delete from room_grant_held h where h.room_id = ${room.roomId}::uuid and h.account_id = ${accountId}::uuid returning given)
    insert into room_grant select (jsonb_populate_record(null::room_grant, given)).* from back on conflict do nothing`);
}

async function lowerHand(room: ActingRoom, accountId: string): Promise<void> {
  const hand = await room.tx.one<{ id: string }>(sql`select id from room_hand where room_id = ${room.roomId}::uuid and account_id = ${accountId}::uuid and state <> 'LOWERED'`);
  if (hand) await room.tx.query(sql`update room_hand set state = 'LOWERED', revision = ${room.changesItem('HAND', hand.id)}::int where id = ${hand.id}::uuid`);
}
