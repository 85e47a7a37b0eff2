import type { RoomFrame } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { Realtime } from '../../kernel/realtime/realtime.ts';
import { atOddsWith } from '../ties/index.ts';
import { inRoomAs, roomChannel, roomNews } from './channels.ts';
import { authorsIn, veiled } from './message-wire.ts';

interface Odds {
  author: string;
  other: string;
}

/** Tells a room what was committed: one frame for all, and one of their own for those at odds with an author. */
@Injectable()
export class Frames {
  constructor(
    private readonly db: Database,
    private readonly realtime: Realtime,
  ) {}

  /** After the commit. What is lost here, clients fetch: they notice by the head. */
  async tell(frame: RoomFrame): Promise<void> {
    const { roomId } = frame;
    const byReader = await this.oddsOf(authorsIn(frame.messages));
    const apart = [...byReader.keys()].map(reader => inRoomAs(roomId, reader));
    this.realtime.toChannels([roomChannel(roomId)], 'room:frame', frame, apart);
    for (const [reader, authors] of byReader) {
      this.realtime.toChannels([inRoomAs(roomId, reader)], 'room:frame', { ...frame, messages: frame.messages.map(message => veiled(message, authors)) });
    }
    this.realtime.toChannels([roomNews(roomId)], 'room:head', { roomId, ...frame.to }, [roomChannel(roomId)]);
  }

  /** For each person with a block between them and one of the authors: those authors. */
  private async oddsOf(authors: readonly string[]): Promise<Map<string, Set<string>>> {
    const pairs = await this.db.query<Odds>(sql`select a as author, other from unnest(${[...authors]}::uuid[]) as a, unnest(${atOddsWith(sql`a`)}) as other`);
    const byReader = new Map<string, Set<string>>();
    for (const { author, other } of pairs) byReader.set(other, (byReader.get(other) ?? new Set()).add(author));
    return byReader;
  }
}
