import { Socket as Tcp } from 'node:net';
import type { Server, Socket } from 'socket.io';
import { isOverrun } from './sweep.ts';

/** Bytes before a WebSocket's payload, by its length: RFC 6455, 5.2. A server does not mask. */
const finalText = 0x81;
const lengths = { inHeader: 126, inTwo: 65_536 } as const;
const [small, middle, large] = [2, 4, 10];

/** A text as one WebSocket frame, ready to be written to any number of connections. */
export function webSocketFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const header = length < lengths.inHeader ? small : length < lengths.inTwo ? middle : large;
  const frame = Buffer.allocUnsafe(header + length);
  frame[0] = finalText;
  if (header === small) frame[1] = length;
  else if (header === middle) frame.writeUInt16BE(length, frame.writeUInt8(lengths.inHeader, 1));
  else frame.writeBigUInt64BE(BigInt(length), frame.writeUInt8(lengths.inHeader + 1, 1));
  frame.write(text, header);
  return frame;
}

/** What engine.io and `ws` keep of a connection, as far as it must be known here. */
interface Connection {
  readonly readyState: string;
  readonly upgrading: boolean;
  readonly writeBuffer: readonly unknown[];
  readonly transport: { readonly name: string; readonly writable: boolean; readonly socket?: { readonly readyState: number; readonly _socket?: unknown } };
  close(discard: boolean): unknown;
  write(packet: unknown, options?: WriteOptions, written?: () => void): unknown;
}
interface WriteOptions {
  readonly compress?: boolean;
  /** The whole frame, made beforehand: engine.io knows it too. */
  readonly wsPreEncodedFrame?: readonly Buffer[];
}
const open = 1;

/** The TCP connection to which nothing waits to be written, so that what is written now keeps its place; null for all others. */
function idleWire({ readyState, upgrading, writeBuffer, transport }: Connection): Tcp | null {
  if (readyState !== 'open' || upgrading || writeBuffer.length || !transport.writable || transport.name !== 'websocket') return null;
  const tcp = transport.socket?.readyState === open ? transport.socket._socket : null;
  return tcp instanceof Tcp && tcp.writableLength === 0 && !tcp.destroyed ? tcp : null;
}

/**
 * Spares a connection of engine.io the way through its buffers, events and callbacks, which is most of what an acknowledgement and a frame cost:
 * to who reads as fast as we write, the frame goes at once. Whoever has something waiting, or polls, gets it engine.io's way, in its turn.
 */
export function shorten(connection: object): void {
  const long = connection as Connection;
  const write = long.write.bind(long);
  const short: Connection['write'] = (packet, options, written) => {
    const tcp = typeof packet === 'string' && !written ? idleWire(long) : null;
    if (!tcp) {
      if (isOverrun(long)) long.close(true);
      return write(packet, options, written);
    }
    const [made] = options?.wsPreEncodedFrame ?? [];
    tcp.write(made ?? webSocketFrame(`4${String(packet)}`));
    return long;
  };
  Object.assign(connection, { write: short });
}

/** Tells any number of sockets the same: serialised once. */
export class Telling {
  /** A packet of Socket.IO: an event, in the first namespace. */
  readonly #packet: string;
  readonly #options: WriteOptions;

  constructor(event: string, payload: unknown) {
    this.#packet = `2${JSON.stringify([event, payload])}`;
    this.#options = { compress: false, wsPreEncodedFrame: [webSocketFrame(`4${this.#packet}`)] };
  }

  to({ conn }: Pick<Socket, 'conn'>): void {
    conn.write(this.#packet, this.#options);
  }
}

/** Sockets of this node that listen to any of the channels, but to none of the excepted; each once. */
export function* listening({ sockets: { adapter: { rooms }, sockets } }: Pick<Server, 'sockets'>, channels: readonly string[], except: readonly string[]): Generator<Socket> {
  const spared = except.flatMap(channel => rooms.get(channel) ?? []);
  const told = new Set<string>();
  for (const channel of channels) {
    for (const id of rooms.get(channel) ?? []) {
      if (told.has(id) || spared.some(ids => ids.has(id))) continue;
      if (channels.length > 1) told.add(id);
      const socket = sockets.get(id);
      if (socket) yield socket;
    }
  }
}
