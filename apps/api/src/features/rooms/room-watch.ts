import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Listener } from '../../kernel/database/listener.ts';
import { accountChannel, type Caller } from '../../kernel/realtime/caller.ts';
import { Realtime } from '../../kernel/realtime/realtime.ts';
import { inRoomAs, personIn, roomChannel, roomNews } from './channels.ts';
import { Presence } from './presence.ts';
import { RoomLog, type InRoom } from './room-log.ts';

const headEvery = 5000;
/** How long the head of a room in which nothing more happens is repeated: who connects later is told on entering. */
const headWhile = 30_000;
const roomPrefix = roomChannel('');

const pairIn = (payload: string): InRoom | null => {
  const [roomId, accountId] = payload.split(' ');
  return roomId && accountId ? { roomId, accountId } : null;
};

/** Keeps sockets true to the grants: who lost theirs is out at once; and repeats heads, so that a lost last frame is noticed. */
@Injectable()
export class RoomWatch implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;
  /** Where each room with listeners stood, and since when. */
  #heads = new Map<string, { place: string; since: number }>();

  constructor(
    private readonly realtime: Realtime,
    private readonly listener: Listener,
    private readonly log: RoomLog,
    private readonly presence: Presence,
  ) {}

  onModuleInit(): void {
    this.listener.on('room_grant_gone', payload => this.hear(payload, people => void this.lost(people).catch(() => undefined)));
    this.listener.on('room_grant_given', payload => this.hear(payload, ([person]) => person && this.given(person)));
    this.listener.onResumed(() => void this.cutOut(this.everyoneHere()).catch(() => undefined));
    this.realtime.onConnected(caller => void this.bringNews(caller).catch(() => undefined));
  }

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.repeatHeads().catch(() => undefined), headEvery).unref();
  }

  private hear(payload: string, act: (people: InRoom[]) => void): void {
    const person = pairIn(payload);
    if (person && this.realtime.listeningHere(accountChannel(person.accountId))) act([person]);
  }

  /** Let in, or with another role than before. */
  private given({ roomId, accountId }: InRoom): void {
    this.realtime.addHere(accountChannel(accountId), roomNews(roomId));
    this.tellRights([{ roomId, accountId }]);
  }

  /** A grant of several may have been the higher one. */
  private async lost(people: readonly InRoom[]): Promise<void> {
    const out = await this.cutOut(people);
    this.tellRights(people.filter(one => !out.some(gone => gone.roomId === one.roomId && gone.accountId === one.accountId)));
  }

  private tellRights(people: readonly InRoom[]): void {
    for (const { roomId, accountId } of people) this.realtime.hereToChannels([inRoomAs(roomId, accountId)], 'room:rights', { roomId });
  }

  private everyoneHere(): InRoom[] {
    return this.realtime.channelsHere(inRoomAs('', '').slice(0, 3)).map(personIn).filter(person => person !== null);
  }

  /** @returns those who are out. */
  private async cutOut(people: readonly InRoom[]): Promise<readonly InRoom[]> {
    const out = await this.log.withoutGrant(people);
    for (const { roomId, accountId } of out) {
      const channel = inRoomAs(roomId, accountId);
      this.realtime.removeHere(accountChannel(accountId), [roomChannel(roomId), roomNews(roomId)]);
      this.realtime.hereToChannels([accountChannel(accountId)], 'room:removed', { roomId });
      this.realtime.removeHere(accountChannel(accountId), [channel]);
      this.presence.leave(roomId, accountId);
    }
    return out;
  }

  /** Lets a socket hear of what is new in the rooms it has not entered. */
  private async bringNews(caller: Caller): Promise<void> {
    const rooms = await this.log.roomsOf(caller.actor.accountId);
    await caller.listen(...rooms.map(roomNews));
    await this.cutOut(rooms.map(roomId => ({ roomId, accountId: caller.actor.accountId })));
  }

  private async repeatHeads(): Promise<void> {
    const rooms = this.realtime.channelsHere(roomPrefix).map(channel => channel.slice(roomPrefix.length));
    if (!rooms.length) return;
    const now = Date.now();
    const heads = await this.log.heads(rooms);
    const changed = new Map(heads.map(({ roomId, seq, revision }) => {
      const place = `${seq} ${revision}`;
      const before = this.#heads.get(roomId);
      return [roomId, before?.place === place ? before : { place, since: now }];
    }));
    this.#heads = changed;
    for (const head of heads) {
      if (now - (changed.get(head.roomId)?.since ?? 0) < headWhile) this.realtime.hereToChannels([roomChannel(head.roomId)], 'room:head', head);
    }
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.#timer);
  }
}
