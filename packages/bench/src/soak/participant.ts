import type { Result, RoomAfter, RoomCursor, RoomEntered, RoomFrame, RoomHead, RoomItem, RoomMessage } from '@cohortium/contract';
import { io, type Socket } from 'socket.io-client';
import { pause, type Person } from './stand.ts';

type Refusal = Extract<Result<never>, { ok: false }>['error'];
/** After these the same is said again, under the same name; any other refusal is final. */
const passing = new Set(['UNAVAILABLE', 'INTERNAL', 'RATE_LIMITED']);

const newer = <Thing extends { revision: number }>(one: Thing, other: Thing | undefined): boolean => !other || one.revision >= other.revision;
const least = (one: RoomCursor, other: RoomCursor): boolean => one.seq <= other.seq && one.revision <= other.revision;
const furthest = (one: RoomCursor, other: RoomCursor): RoomCursor => ({ seq: Math.max(one.seq, other.seq), revision: Math.max(one.revision, other.revision) });

/** Someone in a room, as the web's client behaves: merges frames, asks for what is between, comes back after each cut, says again what was not answered. */
export class Participant {
  readonly messages = new Map<number, RoomMessage>();
  readonly items = new Map<string, RoomItem>();
  /** What must never be: one place in the log held by two messages. */
  readonly contradictions: string[] = [];
  /** While set, nothing the room tells arrives: frames are lost, acknowledgements are not. */
  isDeaf = false;
  /** Cuts by whatever cause. */
  cuts = 0;
  readonly person: Person;
  readonly #roomId: string;
  readonly #urls: readonly string[];
  #cursor: RoomCursor = { seq: 0, revision: 0 };
  #socket: Socket;
  #at = 0;
  #healing = false;
  #over = false;

  constructor(person: Person, roomId: string, urls: readonly string[]) {
    this.person = person;
    this.#roomId = roomId;
    this.#urls = urls;
    this.#socket = this.connect();
  }

  private connect(): Socket {
    const url = this.#urls[this.#at % this.#urls.length] ?? '';
    const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: this.#urls.length === 1, reconnectionDelay: 50, reconnectionDelayMax: 300, extraHeaders: { cookie: this.person.cookie, origin: url } });
    socket.on('connect', () => void this.enter());
    socket.on('room:frame', (frame: RoomFrame) => this.isDeaf || this.hear(frame));
    socket.on('room:head', (head: RoomHead) => head.roomId === this.#roomId && !least(head, this.#cursor) && void this.heal());
    socket.on('disconnect', () => (this.cuts += 1));
    if (this.#urls.length > 1) socket.on('disconnect', () => this.elsewhere()).on('connect_error', () => this.elsewhere());
    return socket;
  }

  /** Another node: as a proxy sends those who come back. */
  private elsewhere(): void {
    if (this.#over) return;
    this.#socket.close();
    this.#at += 1;
    setTimeout(() => this.#over || (this.#socket = this.connect()), 100);
  }

  private async enter(): Promise<void> {
    const entered: Result<RoomEntered> | undefined = await this.ask('room:enter', { roomId: this.#roomId });
    if (!entered?.ok) return void setTimeout(() => this.#socket.connected && void this.enter(), 200);
    await this.heal();
  }

  private hear(frame: RoomFrame): void {
    if (frame.roomId !== this.#roomId) return;
    this.put(frame);
    if (least(frame.from, this.#cursor)) this.#cursor = furthest(this.#cursor, frame.to);
    else void this.heal();
  }

  private put({ messages, items }: { messages: readonly RoomMessage[]; items: readonly RoomItem[] }): void {
    for (const message of messages) {
      const held = this.messages.get(message.seq);
      if (held && held.id !== message.id) this.contradictions.push(`${message.seq} is both ${held.id} and ${message.id}`);
      if (newer(message, held)) this.messages.set(message.seq, message);
    }
    for (const item of items) if (newer(item, this.items.get(`${item.kind} ${item.id}`))) this.items.set(`${item.kind} ${item.id}`, item);
  }

  /** Asks for what is between, until there is nothing. */
  private async heal(): Promise<void> {
    if (this.#healing) return;
    this.#healing = true;
    try {
      for (;;) {
        const answer: Result<RoomAfter> | undefined = await this.ask('room:after', { roomId: this.#roomId, ...this.#cursor });
        if (!answer?.ok) return void setTimeout(() => void this.heal(), 200);
        this.put(answer.value);
        this.#cursor = furthest(this.#cursor, answer.value.through);
        if (least(answer.value.head, this.#cursor)) return;
      }
    } finally {
      this.#healing = false;
    }
  }

  private ask<Value>(event: string, given: object, within = 3000): Promise<Result<Value> | undefined> {
    const asked: Promise<Result<Value>> = this.#socket.timeout(within).emitWithAck(event, given);
    return asked.catch(() => undefined);
  }

  /** Says it under its name until the answer is final. @throws Error with a final refusal. */
  async insist<Value>(event: string, given: object): Promise<Value> {
    while (!this.#over) {
      const result = await this.ask<Value>(event, given);
      if (result?.ok) return result.value;
      if (result && !passing.has(result.error.code)) throw new Error(`${event}: ${JSON.stringify(result.error satisfies Refusal)}`);
      await pause(result?.error.code === 'RATE_LIMITED' ? 200 : 20);
    }
    throw new Error('Over');
  }

  /** Cuts the line as a tunnel does: nothing is said about it. */
  cut(): void {
    this.#socket.io.engine?.close();
  }

  get cursor(): RoomCursor {
    return this.#cursor;
  }

  end(): void {
    this.#over = true;
    this.#socket.disconnect();
  }
}
