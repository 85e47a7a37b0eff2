import { deleteMessage, editMessage, enterRoom, messagesAfter, postMessage, reactToMessage, readRoom, roomLimits, type RoomEntered } from '@cohortium/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError } from '../../kernel/errors/domain-error.ts';
import type { Caller } from '../../kernel/realtime/caller.ts';
import { Realtime } from '../../kernel/realtime/realtime.ts';
import { inRoomAs, personIn, roomChannel } from './channels.ts';
import { MessageService } from './message.service.ts';
import { Poster } from './poster.ts';
import { Presence } from './presence.ts';
import { ReactionService } from './reaction.service.ts';
import { RoomLog } from './room-log.ts';

/** What people say to rooms by socket. Every event is authorised anew, by the grants as they are. */
@Injectable()
export class RoomGateway implements OnModuleInit {
  constructor(
    private readonly realtime: Realtime,
    private readonly log: RoomLog,
    private readonly poster: Poster,
    private readonly messages: MessageService,
    private readonly reactions: ReactionService,
    private readonly presence: Presence,
  ) {}

  onModuleInit(): void {
    const { realtime } = this;
    realtime.answer('room:enter', enterRoom, (caller, { roomId }) => this.enter(caller, roomId));
    realtime.answer('room:leave', enterRoom, (caller, { roomId }) => this.leave(caller, roomId));
    realtime.answer('room:post', postMessage, ({ actor }, message) => this.poster.post(actor, message));
    realtime.answer('room:edit', editMessage, ({ actor }, change) => this.messages.edit(actor, change));
    realtime.answer('room:delete', deleteMessage, ({ actor }, taken) => this.messages.delete(actor, taken));
    realtime.answer('room:react', reactToMessage, ({ actor }, reaction) => this.reactions.react(actor, reaction));
    realtime.answer('room:after', messagesAfter, ({ actor }, place) => this.log.after(actor.accountId, place));
    realtime.answer('room:read', readRoom, ({ actor }, { roomId, seq }) => this.log.read(actor.accountId, roomId, seq));
    realtime.onGone(caller => this.gone(caller));
  }

  private async enter(caller: Caller, roomId: string): Promise<RoomEntered> {
    const { accountId } = caller.actor;
    await this.log.requireStanding(roomId, accountId);
    const entered = [...caller.channels].filter(channel => personIn(channel)).length;
    if (entered >= roomLimits.entered) throw new DomainError('RATE_LIMITED', 'rooms:error.tooManyRooms', { max: roomLimits.entered });
    await caller.listen(roomChannel(roomId), inRoomAs(roomId, accountId));
    // Asked after listening: what is committed from here on either is in this head or comes as a frame.
    const standing = await this.log.requireStanding(roomId, accountId).catch(async (error: unknown) => {
      await caller.ignore(roomChannel(roomId), inRoomAs(roomId, accountId));
      throw error;
    });
    this.presence.enter(roomId, accountId, caller.socketId);
    return { ...standing, presence: await this.presence.of(roomId, accountId) };
  }

  private async leave(caller: Caller, roomId: string): Promise<null> {
    const { accountId } = caller.actor;
    await caller.ignore(roomChannel(roomId), inRoomAs(roomId, accountId));
    this.presence.leave(roomId, accountId, caller.socketId);
    return null;
  }

  private gone(caller: Caller): void {
    for (const channel of caller.channels) {
      const person = personIn(channel);
      if (person) this.presence.leave(person.roomId, person.accountId, caller.socketId);
    }
  }
}
