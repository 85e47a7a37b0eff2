import type { RoomCursor, RoomFrame, RoomMine } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Config } from '../../kernel/config/config.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { Realtime } from '../../kernel/realtime/realtime.ts';
import { inRoomAs, roomChannel, roomNews } from './channels.ts';
import { FrameOrder } from './frame-order.ts';
import { peopleIn, type StoredMessage } from './message-wire.ts';
import { News } from './news.ts';
import { OddsLookup } from './odds-lookup.ts';
import { everyone, itemFor, messageFor, type View } from './reader-view.ts';
import type { StoredItem } from './room-kinds.ts';

/** What was committed at once, before anything is veiled from its readers. */
export interface StoredFrame {
  readonly roomId: string;
  readonly from: RoomCursor;
  readonly to: RoomCursor;
  readonly messages: readonly StoredMessage[];
  readonly items: readonly StoredItem[];
}

const frameFor = (frame: StoredFrame, view: View): RoomFrame => ({
  ...frame, messages: frame.messages.map(message => messageFor(message, view)), items: frame.items.map(item => itemFor(item, view)),
});
const joined = (one: StoredFrame, next: StoredFrame): StoredFrame => ({ ...one, to: next.to, messages: [...one.messages, ...next.messages], items: [...one.items, ...next.items] });
const peopleOf = ({ messages, items }: StoredFrame): string[] =>
  [...new Set([...messages.flatMap(peopleIn), ...items.flatMap(({ author, people, face }) => [author, ...people.map(field => face[field])]).filter(person => typeof person === 'string')])];

/** Tells a room what was committed: one frame for all, and one of their own for those who see it otherwise. */
@Injectable()
export class Frames {
  readonly #order: FrameOrder<StoredFrame>;
  readonly #odds: OddsLookup;
  readonly #news = new News((roomId, head) => this.realtime.toChannels([roomNews(roomId)], 'room:head', { roomId, ...head }, [roomChannel(roomId)]));

  constructor(
    private readonly db: Database,
    private readonly realtime: Realtime,
    config: Config,
  ) {
    this.#order = new FrameOrder(frame => this.send(frame), joined, config.framesGatherMs);
    this.#odds = new OddsLookup(db);
  }

  /** After the commit. What is lost here, clients fetch: they notice by the head. */
  tell(frame: StoredFrame): void {
    this.#order.tell(frame);
  }

  private async send(frame: StoredFrame): Promise<void> {
    const { roomId } = frame;
    const views = await this.viewsOf(frame);
    this.realtime.toChannels([roomChannel(roomId)], 'room:frame', frameFor(frame, everyone), views.map(({ accountId }) => inRoomAs(roomId, accountId)));
    for (const view of views) this.realtime.toChannels([inRoomAs(roomId, view.accountId)], 'room:frame', frameFor(frame, view));
    this.#news.tell(roomId, frame.to);
  }

  /** Tells someone's tabs in the room what became their own. */
  tellOwn(roomId: string, accountId: string, mine: readonly RoomMine[]): void {
    if (mine.length) this.realtime.toChannels([inRoomAs(roomId, accountId)], 'room:own', { roomId, mine: [...mine] });
  }

  /** How those see the frame who do not see what all see: with a block between them and someone in it, or allowed to see what most may not. */
  private async viewsOf(frame: StoredFrame): Promise<(View & { accountId: string })[]> {
    const restricted = frame.items.filter(item => item.restricted);
    const odds = await this.#odds.of(peopleOf(frame));
    const moderators = new Set(restricted.length || odds.size ? await this.moderatorsOf(frame.roomId) : []);
    const owners = restricted.map(({ owner }) => owner).filter(owner => owner !== null);
    return [...new Set([...odds.keys(), ...moderators, ...owners])].map(accountId => ({
      accountId, moderates: moderators.has(accountId), odds: odds.get(accountId) ?? new Set(),
    }));
  }

  private async moderatorsOf(roomId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(sql`select distinct account_id as id from room_grant where room_id = ${roomId}::uuid and role = 'MODERATOR'`);
    return rows.map(({ id }) => id);
  }
}
