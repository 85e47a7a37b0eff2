import { randomUUID } from 'node:crypto';
import { Wire } from './wire.ts';

/** Who is spoken to: ours, or a bare server of either library with no session, no rights and no persistence. */
export type Dialect = 'cohortium' | 'socket.io' | 'ws';

export interface Client {
  readonly roomId: string;
  readonly cookie: string;
}
/** `limited` is a refusal that says to wait. */
export type Answer = 'done' | 'limited' | 'failed';
const answerIn = (text: string): Answer => (text.includes('"ok":true') ? 'done' : text.includes('"RATE_LIMITED"') ? 'limited' : 'failed');

export interface Heard {
  /** Messages were told: those after the first number up to the second. */
  told(from: number, to: number): void;
  acknowledged(ask: number, answer: Answer): void;
}

/** Where the measured server believes itself to be: its clients say so too. */
export const origin = 'http://measured.localhost';

const frame = '42["room:frame",';
const single = '42["message",';
const bare = '{"message":';
const words = ['transport', 'housing', 'water', 'schools', 'justice', 'energy'];

const numberAfter = (text: string, mark: string): number => {
  const at = text.indexOf(mark);
  return at < 0 ? NaN : Number.parseInt(text.slice(at + mark.length, at + mark.length + 12), 10);
};

/** One connection in one of the dialects, by the smallest part of it. */
export class Line {
  readonly ready: Promise<void>;
  readonly #wire: Wire;
  readonly #dialect: Dialect;
  readonly #client: Client;
  #ask = 0;

  constructor(dialect: Dialect, port: number, client: Client, heard: Heard, closed: () => void) {
    this.#dialect = dialect;
    this.#client = client;
    let isReady: (() => void) | undefined;
    this.ready = new Promise(resolve => (isReady = resolve));
    const path = dialect === 'ws' ? '/' : '/socket.io/?EIO=4&transport=websocket';
    const hear = dialect === 'ws' ? (text: string) => hearBare(text, heard) : (text: string) => this.#hear(text, heard, () => isReady?.());
    this.#wire = new Wire({ port, path, headers: { cookie: client.cookie, origin }, hear, closed });
    if (dialect === 'ws') isReady?.();
  }

  #hear(text: string, heard: Heard, ready: () => void): void {
    if (text.startsWith(frame)) heard.told(numberAfter(text, '"from":{"seq":'), numberAfter(text, '"to":{"seq":'));
    else if (text.startsWith(single)) tellOne(text, heard);
    else if (text.startsWith('43')) heard.acknowledged(Number.parseInt(text.slice(2), 10), answerIn(text));
    else if (text === '2') this.#wire.send('3');
    else if (text.startsWith('0')) this.#wire.send('40');
    else if (text.startsWith('40')) ready();
    else if (text.startsWith('44')) throw new Error(`Refused: ${text}`);
  }

  /** Enters the room; gives the number by which it is acknowledged. */
  join(): number {
    return this.#say('room:enter', { roomId: this.#client.roomId });
  }

  post(): number {
    const body = `A thought about ${words[this.#ask % words.length]} that came up just now and will not wait for the break, number ${this.#ask}`;
    return this.#say('room:post', { roomId: this.#client.roomId, clientId: randomUUID(), body });
  }

  #say(event: string, given: object): number {
    this.#ask += 1;
    this.#wire.send(this.#dialect === 'ws' ? JSON.stringify({ ask: this.#ask, event, given }) : `42${this.#ask}${JSON.stringify([event, given])}`);
    return this.#ask;
  }

  end(): void {
    this.#wire.end();
  }
}

function tellOne(text: string, heard: Heard): void {
  const seq = numberAfter(text, '"seq":');
  heard.told(seq - 1, seq);
}

function hearBare(text: string, heard: Heard): void {
  if (text.startsWith(bare)) tellOne(text, heard);
  else heard.acknowledged(numberAfter(text, '"ask":'), 'done');
}
