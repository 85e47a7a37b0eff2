import { moderationLimits, type ActDone, type AuditAct, type PinMessage, type SetRoom, type TakeDownMessage } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { DomainError, notFound } from '../../../kernel/errors/domain-error.ts';
import type { ActingRoom } from '../acting-room.ts';
import { RoomActs } from '../room-acts.ts';
import { ModerationLog } from './moderation-log.ts';
import { emptyMessage, saidIn } from './said.ts';

interface Settings {
  slowSeconds: number;
  isLocked: boolean;
  approvesFirst: boolean;
  revision: number;
}

/** What moderators do to the room and to its messages. */
@Injectable()
export class RoomSettingsService {
  constructor(
    private readonly acts: RoomActs,
    private readonly log: ModerationLog,
  ) {}

  /** Slow mode, lock, approval first. What is so already changes nothing, and is not logged. */
  set(actor: SignedIn, content: SetRoom): Promise<ActDone> {
    const { roomId, clientId, ...asked } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:set', right: 'moderate',
      write: async room => {
        const before = await settingsOf(room);
        const now = { ...before, ...asked };
        const acts = actsBetween(before, now);
        if (!acts.length) return { id: roomId, revision: before.revision };
        const revision = room.changesItem('SETTINGS', roomId);
        await room.tx.query(sql`insert into room_settings (id, slow_seconds, is_locked, approves_first, revision) values (${roomId}::uuid, ${now.slowSeconds}::int, ${now.isLocked}, ${now.approvesFirst}, ${revision}::int)
          on conflict (id) do update set slow_seconds = excluded.slow_seconds, is_locked = excluded.is_locked, approves_first = excluded.approves_first, revision = excluded.revision`);
        for (const act of acts) await this.log.write(room.tx, { roomId, by: actor.accountId, act, ...(act === 'SLOW_MODE_SET' && { detail: { seconds: now.slowSeconds } }) });
        return { id: roomId, revision };
      },
    });
  }

  /** Pins a message to the top of the room, or takes it down. @throws DomainError CONFLICT beyond {@link moderationLimits.pins}. */
  pin(actor: SignedIn, content: PinMessage): Promise<ActDone> {
    const { roomId, clientId, messageId: id, on } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:pin', right: 'moderate',
      write: async room => {
        const said = await saidIn(room.tx, roomId, id);
        if (!said || (on && said.isDeleted)) throw notFound();
        const pins = await room.tx.query<{ id: string }>(sql`select p.id from room_pin p join message m on m.id = p.id where p.room_id = ${roomId}::uuid and p.pinned_at is not null and m.deleted_at is null`);
        if (pins.some(pin => pin.id === id) === on) return { id, revision: room.revision };
        if (on && pins.length >= moderationLimits.pins) throw new DomainError('CONFLICT', 'rooms:error.tooManyPins', { max: moderationLimits.pins });
        const revision = room.changesItem('PIN', id);
        const pinnedAt = on ? room.now : null;
        await room.tx.query(sql`insert into room_pin (id, room_id, pinned_at, revision) values (${id}::uuid, ${roomId}::uuid, ${pinnedAt}::timestamptz, ${revision}::int)
          on conflict (id) do update set pinned_at = excluded.pinned_at, revision = excluded.revision`);
        await this.log.write(room.tx, { roomId, by: actor.accountId, act: on ? 'MESSAGE_PINNED' : 'MESSAGE_UNPINNED', person: said.authorId, detail: { message: said.seq } });
        return { id, revision };
      },
    });
  }

  /** Deletes what someone said. @throws DomainError CONFLICT when it is deleted already. */
  takeDown(actor: SignedIn, content: TakeDownMessage): Promise<ActDone> {
    const { roomId, clientId, messageId: id } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:takeDown', right: 'moderate',
      write: async room => {
        const said = await saidIn(room.tx, roomId, id);
        if (!said) throw notFound();
        if (said.isDeleted) throw new DomainError('CONFLICT', 'rooms:error.deletedAlready');
        const revision = await emptyMessage(room, id);
        await this.log.write(room.tx, { roomId, by: actor.accountId, act: 'MESSAGE_TAKEN_DOWN', person: said.authorId, detail: { message: said.seq } });
        return { id, revision };
      },
    });
  }
}

async function settingsOf(room: ActingRoom): Promise<Settings> {
  const found = await room.tx.one<Settings>(sql`select slow_seconds as "slowSeconds", is_locked as "isLocked", approves_first as "approvesFirst", revision from room_settings where id = ${room.roomId}::uuid`);
  return found ?? { slowSeconds: 0, isLocked: false, approvesFirst: false, revision: room.revision };
}

function actsBetween(before: Settings, now: Settings): AuditAct[] {
  const acts: AuditAct[] = [];
  if (before.slowSeconds !== now.slowSeconds) acts.push('SLOW_MODE_SET');
  if (before.isLocked !== now.isLocked) acts.push(now.isLocked ? 'ROOM_LOCKED' : 'ROOM_UNLOCKED');
  if (before.approvesFirst !== now.approvesFirst) acts.push(now.approvesFirst ? 'APPROVAL_BEGUN' : 'APPROVAL_ENDED');
  return acts;
}
