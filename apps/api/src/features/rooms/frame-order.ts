import type { RoomCursor } from '@cohortium/contract';

/** What leads from one place in a room's log to the next. */
interface Framed {
  readonly roomId: string;
  readonly from: RoomCursor;
  readonly to: RoomCursor;
  readonly messages: readonly object[];
}

/** After a frame, a room gathers this long before its next, in milliseconds, when the process has nothing to do. */
const idle = 4;
/** How busy the process is, is looked at so often, in milliseconds. */
const lookEvery = 100;
/** Messages in one frame at most. */
const most = 200;

const follows = (next: Framed, last: Framed): boolean => next.from.seq === last.to.seq && next.from.revision === last.to.revision;
const isBefore = (one: Framed, other: Framed): number => one.from.seq - other.from.seq || one.from.revision - other.from.revision;

/**
 * Keeps the frames of a room in the order of its log: sending one takes time (who may not read whom is asked first), and the next must not
 * overtake it. The first into a quiet room goes at once; what comes meanwhile goes together.
 */
export class FrameOrder<Frame extends Framed> {
  readonly #waiting = new Map<string, Frame[]>();
  #used = performance.eventLoopUtilization();
  #looked = performance.now();
  #gather: number;

  constructor(
    private readonly send: (frame: Frame) => Promise<void>,
    /** Makes one frame of two that follow each other. */
    private readonly join: (one: Frame, next: Frame) => Frame,
    /** How long it gathers when the process has all hands full, in milliseconds: a busy room is told in fewer and larger frames. */
    private readonly busy: number,
  ) {
    this.#gather = Math.min(idle, busy);
  }

  tell(frame: Frame): void {
    const waiting = this.#waiting.get(frame.roomId);
    if (waiting) return void waiting.push(frame);
    this.#waiting.set(frame.roomId, [frame]);
    void this.drain(frame.roomId);
  }

  private async drain(roomId: string): Promise<void> {
    for (let frames = this.#waiting.get(roomId); frames?.length; frames = this.#waiting.get(roomId)) {
      this.#waiting.set(roomId, []);
      // What a failure loses, clients fetch.
      for (const frame of this.joined(frames)) await this.send(frame).catch(() => undefined);
      await new Promise(resolve => setTimeout(resolve, this.rest()));
    }
    this.#waiting.delete(roomId);
  }

  /** How long to gather: longer, the less time the process has left. */
  private rest(): number {
    const now = performance.now();
    if (now - this.#looked >= lookEvery) {
      const used = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(used, this.#used);
      // From half of its time on.
      const least = Math.min(idle, this.busy);
      this.#gather = least + (this.busy - least) * Math.max(0, utilization * 2 - 1);
      this.#used = used;
      this.#looked = now;
    }
    return this.#gather;
  }

  private joined(frames: readonly Frame[]): Frame[] {
    const joined: Frame[] = [];
    for (const frame of frames.toSorted(isBefore)) {
      const last = joined.at(-1);
      if (last && follows(frame, last) && last.messages.length + frame.messages.length <= most) joined.splice(-1, 1, this.join(last, frame));
      else joined.push(frame);
    }
    return joined;
  }
}
