import { enterRoom, typingLimits, type RoomState } from '@cohortium/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { notFound } from '../../kernel/errors/domain-error.ts';
import type { Caller } from '../../kernel/realtime/caller.ts';
import { Realtime } from '../../kernel/realtime/realtime.ts';
import { atOddsWith } from '../ties/index.ts';
import { inRoomAs, roomChannel } from './channels.ts';
import { requireRight } from './room-rights.ts';

/** A client that asks more often is answered and not told of. */
const notBefore = typingLimits.again / 2;

/** Who is writing just now: told to those in the room, but not across a block; stored nowhere, and bounded however many write. */
@Injectable()
export class Typing implements OnModuleInit {
  readonly #told = new Map<string, Map<string, number>>();

  constructor(
    private readonly db: Database,
    private readonly realtime: Realtime,
  ) {}

  onModuleInit(): void {
    this.realtime.answer('room:typing', enterRoom, (caller, { roomId }) => this.say(caller, roomId));
  }

  private async say(caller: Caller, roomId: string): Promise<null> {
    const { accountId } = caller.actor;
    const room = await this.db.one<{ state: RoomState; odds: string[] }>(sql`select state, ${atOddsWith(sql`${accountId}::uuid`)} as odds from room where id = ${roomId}::uuid`);
    if (!room) throw notFound();
    await requireRight(this.db, caller.actor, 'post', roomId, room.state);
    if (!caller.channels.has(inRoomAs(roomId, accountId)) || !this.isDue(roomId, accountId)) return null;
    this.realtime.toChannels([roomChannel(roomId)], 'room:typing', { roomId, who: accountId }, [accountId, ...room.odds].map(person => inRoomAs(roomId, person)));
    return null;
  }

  /** Whether to tell of them now: not again so soon, and no more people than a line can name. */
  private isDue(roomId: string, accountId: string): boolean {
    const now = performance.now();
    for (const [room, people] of this.#told) {
      for (const [person, since] of people) if (now - since > typingLimits.shown) people.delete(person);
      if (!people.size) this.#told.delete(room);
    }
    const people = this.#told.get(roomId) ?? new Map<string, number>();
    const last = people.get(accountId);
    if (last === undefined ? people.size >= typingLimits.people : now - last < notBefore) return false;
    this.#told.set(roomId, people.set(accountId, now));
    return true;
  }
}
