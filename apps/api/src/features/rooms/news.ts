import type { RoomCursor } from '@cohortium/contract';

/** Who is elsewhere is told of a busy room this often (milliseconds): a count of unread messages need not be quicker. */
const every = 2000;

/** Tells those who are not in a room that there is something new: at once in a quiet room, and in a busy one with its newest place from time to time. */
export class News {
  readonly #resting = new Map<string, RoomCursor | null>();

  constructor(private readonly say: (roomId: string, head: RoomCursor) => void) {}

  tell(roomId: string, head: RoomCursor): void {
    if (this.#resting.has(roomId)) return void this.#resting.set(roomId, head);
    this.say(roomId, head);
    this.#resting.set(roomId, null);
    setTimeout(() => this.rested(roomId), every).unref();
  }

  private rested(roomId: string): void {
    const missed = this.#resting.get(roomId);
    this.#resting.delete(roomId);
    if (missed) this.tell(roomId, missed);
  }
}
