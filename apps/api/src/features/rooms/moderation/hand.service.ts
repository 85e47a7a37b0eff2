import type { ActDone, CallHand, HandState, RaiseHand } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { DomainError, notFound } from '../../../kernel/errors/domain-error.ts';
import type { ActingRoom } from '../acting-room.ts';
import { RoomActs } from '../room-acts.ts';

interface Hand {
  id: string;
  state: HandState;
  revision: number;
}

/** Raised hands: one a person, in the order in which they were raised. */
@Injectable()
export class HandService {
  constructor(private readonly acts: RoomActs) {}

  /** Raises one's own hand, or lowers it; what is so already changes nothing, so a place in the order is kept. */
  raise(actor: SignedIn, content: RaiseHand): Promise<ActDone> {
    const { roomId, clientId, up } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:hand', right: up ? 'takePart' : 'see',
      write: async room => {
        const held = await room.tx.one<Hand>(sql`select id, state, revision from room_hand where room_id = ${roomId}::uuid and account_id = ${actor.accountId}::uuid`);
        if (!held && !up) return { id: roomId, revision: room.revision };
        if (held && (up ? held.state === 'RAISED' : held.state === 'LOWERED')) return { id: held.id, revision: held.revision };
        if (held && !up) return { id: held.id, revision: await put(room, held.id, 'LOWERED') };
        const made = await room.tx.one<{ id: string }>(sql`insert into room_hand (room_id, account_id, state, raised_as, raised_at, revision) values (${roomId}::uuid, ${actor.accountId}::uuid, 'RAISED', ${room.revision + 1}::int, ${room.now}::timestamptz, ${room.revision + 1}::int)
          on conflict (room_id, account_id) do update set state = 'RAISED', raised_as = excluded.raised_as, raised_at = excluded.raised_at, revision = excluded.revision returning id`);
        if (!made) throw notFound();
        return { id: made.id, revision: room.changesItem('HAND', made.id) };
      },
    });
  }

  /** Gives the floor to a raised hand (whoever had it gives it up), or lowers a hand. @throws DomainError CONFLICT when someone did so before, or it was lowered meanwhile. */
  call(actor: SignedIn, content: CallHand): Promise<ActDone> {
    const { roomId, clientId, handId: id, to } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:call', right: 'moderate',
      write: async room => {
        const hand = await room.tx.one<Hand>(sql`select id, state, revision from room_hand where id = ${id}::uuid and room_id = ${roomId}::uuid`);
        if (!hand) throw notFound();
        const fits = to === 'CALLED' ? hand.state === 'RAISED' : hand.state !== 'LOWERED';
        if (!fits) throw new DomainError('CONFLICT', hand.state === 'CALLED' ? 'rooms:error.calledAlready' : 'rooms:error.handLowered');
        if (to === 'CALLED') {
          const before = await room.tx.query<Hand>(sql`select id, state, revision from room_hand where room_id = ${roomId}::uuid and state = 'CALLED'`);
          for (const other of before) await put(room, other.id, 'LOWERED');
        }
        return { id, revision: await put(room, id, to) };
      },
    });
  }
}

async function put(room: ActingRoom, id: string, state: HandState): Promise<number> {
  const revision = room.changesItem('HAND', id);
  await room.tx.query(sql`update room_hand set state = ${state}, revision = ${revision}::int where id = ${id}::uuid`);
  return revision;
}
