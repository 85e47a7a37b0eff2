import { Injectable } from '@nestjs/common';
import type { Events } from '../../kernel/events/events.ts';
import { AfterCommit } from '../../kernel/events/subscribe.ts';
import { Realtime } from '../../kernel/realtime/realtime.ts';
import { roomChannel } from './channels.ts';

/** Tells those in a room that it was closed, or opened again. Who misses it learns it on entering, or when a post is refused. */
@Injectable()
export class RoomState {
  constructor(private readonly realtime: Realtime) {}

  @AfterCommit('room.stateChanged')
  tell(changed: Events['room.stateChanged']): void {
    this.realtime.toChannels([roomChannel(changed.roomId)], 'room:state', changed);
  }
}
