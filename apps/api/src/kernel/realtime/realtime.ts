import type { ServerToClient } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { accountChannel, type Caller } from './caller.ts';
import type { EventName, ValueOf } from './dispatch.ts';
import type { TurnAway } from './gate.ts';
import { SocketServer, type Relayed } from './socket-server.ts';

type Told = keyof ServerToClient & string;
type PayloadOf<Name extends Told> = Parameters<ServerToClient[Name]>[0];

/**
 * Sockets, as features use them. What is sent reaches those who are connected now, on every node; it may be lost, so it only ever says what
 * can also be asked for.
 */
@Injectable()
export class Realtime {
  constructor(private readonly sockets: SocketServer) {}

  /** Answers an event of the contract, read by its schema. Whoever answers also authorises: a right may have gone a second ago. */
  answer<Name extends EventName, Schema extends z.ZodType>(name: Name, schema: Schema, handle: (caller: Caller, input: z.output<Schema>) => Promise<ValueOf<Name>>): void {
    this.sockets.dispatch.answer(name, schema, handle);
  }

  /** Asked at each event of that name before it is parsed: what it gives is the refusal. */
  turnAway(name: EventName, refuses: TurnAway): void {
    this.sockets.gate.turnAway(name, refuses);
  }

  /** Hears of each socket that connects. */
  onConnected(hear: (caller: Caller) => void): void {
    this.sockets.connected.push(hear);
  }

  /** Hears of each socket that goes, while its channels are still known. */
  onGone(hear: (caller: Caller) => void): void {
    this.sockets.gone.push(hear);
  }

  /** Before an orderly end: finish what was admitted. */
  onClosing(finish: () => Promise<void>): void {
    this.sockets.closing.push(finish);
  }

  /** Tells people, on all their devices. */
  toAccounts<Name extends Told>(accountIds: readonly string[], event: Name, payload: PayloadOf<Name>): void {
    this.toChannels(accountIds.map(accountChannel), event, payload);
  }

  /** Tells everyone in a room. */
  toRoom<Name extends Told>(roomId: string, event: Name, payload: PayloadOf<Name>): void {
    this.toChannels([`room:${roomId}`], event, payload);
  }

  /** Tells the sockets that listen to any of the channels, but those that listen to an excepted one. Serialised once. */
  toChannels<Name extends Told>(channels: readonly string[], event: Name, payload: PayloadOf<Name>, except: readonly string[] = []): void {
    if (!channels.length) return;
    const message = { to: channels, except, event, payload };
    this.sockets.tellHere(message);
    this.sockets.tellElsewhere(message);
  }

  /** Tells the sockets of this node only: for what every node says by itself. */
  hereToChannels<Name extends Told>(channels: readonly string[], event: Name, payload: PayloadOf<Name>, except: readonly string[] = []): void {
    this.sockets.tellHere({ to: channels, except, event, payload });
  }

  /** Speaks to this service on the other nodes. */
  toNodes(event: string, payload: unknown): void {
    this.sockets.tellElsewhere({ to: [], except: [], event, payload });
  }

  /** Hears what other nodes say by {@link toNodes}. */
  onNode(event: string, hear: (payload: unknown) => void): void {
    this.sockets.relayed.push((message: Relayed) => {
      if (message.event === event && !message.to.length) hear(message.payload);
    });
  }

  /** Takes this node's sockets in a channel out of other channels. */
  removeHere(channel: string, from: readonly string[]): void {
    this.sockets.io.local.in(channel).socketsLeave([...from]);
  }

  /** Adds this node's sockets in a channel to another. */
  addHere(channel: string, to: string): void {
    this.sockets.io.local.in(channel).socketsJoin(to);
  }

  /** How many sockets of this node listen to a channel. */
  listeningHere(channel: string): number {
    return this.sockets.io.sockets.adapter.rooms.get(channel)?.size ?? 0;
  }

  /** Channels with that beginning to which a socket of this node listens. */
  channelsHere(beginning: string): string[] {
    return [...this.sockets.io.sockets.adapter.rooms.keys()].filter(channel => channel.startsWith(beginning));
  }
}
