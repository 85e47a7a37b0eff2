import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../../kernel/database/database.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { Every } from '../../../kernel/events/subscribe.ts';
import type { ActingRoom } from '../acting-room.ts';
import { RoomActs } from '../room-acts.ts';

/** Has the closer look when the poll is due. Its minute's round would come too late for a hall that waits for the result. */
export async function closeAt(tx: Transaction, pollId: string, at: Date): Promise<void> {
  await tx.query(sql`select graphile_worker.add_job('PollCloser.closeDue', run_at := ${at}::timestamptz, job_key := ${`poll:${pollId}`})`);
}

/** Ends voting under the room's lock; the counts of this moment are the result. */
export async function closePoll(room: ActingRoom, id: string): Promise<number> {
  const revision = room.changesItem('POLL', id);
  await room.tx.query(sql`update room_poll set state = 'CLOSED', closed_at = ${room.now}::timestamptz, result = room_poll_tally(id), voters = room_poll_voters(id), revision = ${revision}::int where id = ${id}::uuid`);
  return revision;
}

/** Closes polls whose time is over. Votes are refused from that moment by the clock, whenever this comes by. */
@Injectable()
export class PollCloser {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly acts: RoomActs,
  ) {}

  @Every('* * * * *')
  async closeDue(): Promise<void> {
    const due = await this.db.query<{ id: string; roomId: string }>(sql`select id, room_id as "roomId" from room_poll where state = 'OPEN' and closes_at <= ${this.clock.now()}::timestamptz`);
    for (const { id, roomId } of due) {
      await this.acts.change({ roomId, write: async room => {
        const open = await room.tx.one<{ revision: number }>(sql`select revision from room_poll where id = ${id}::uuid and state = 'OPEN'`);
        return { id, revision: open ? await closePoll(room, id) : room.revision };
      } });
    }
  }
}
