import { connect, type Socket } from 'node:net';

/** How much of each message is looked at: enough for its name, its place in the log and an acknowledgement; the rest is skipped unread. */
const looked = 256;
const shared = Buffer.allocUnsafe(256 * 1024);
const blankLine = 4;

export interface WireOptions {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The beginning of each text message, as it comes. */
  readonly hear: (beginning: string) => void;
  readonly closed: () => void;
}

/**
 * The least that is a WebSocket client: it reads into one buffer for the whole process and looks at the beginning of each message only, so
 * that what is measured is the server. To 127.0.0.1 and nowhere else.
 */
export class Wire {
  readonly #socket: Socket;
  readonly #options: WireOptions;
  #open = false;
  #carried: Buffer | null = null;
  #skip = 0;

  constructor(options: WireOptions) {
    this.#options = options;
    this.#socket = connect({ port: options.port, host: '127.0.0.1', noDelay: true, onread: { buffer: shared, callback: (length, chunk) => this.#take(Buffer.from(chunk.buffer, chunk.byteOffset, length)) } });
    this.#socket.on('error', () => undefined).on('close', options.closed);
    const headers = { host: `localhost:${options.port}`, connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': Buffer.alloc(16, 7).toString('base64'), ...options.headers };
    this.#socket.write(`GET ${options.path} HTTP/1.1\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  }

  /** Sends a text. The masking key is zero: the bytes stay as they are, which spares this side the work. */
  send(text: string): void {
    const body = Buffer.from(text);
    const header = body.length < 126 ? Buffer.from([0x81, 0x80 | body.length, 0, 0, 0, 0]) : Buffer.from([0x81, 0x80 | 126, body.length >> 8, body.length & 255, 0, 0, 0, 0]);
    this.#socket.write(Buffer.concat([header, body]));
  }

  /** Bytes that wait to be taken by the other side. */
  get backlog(): number {
    return this.#socket.writableLength;
  }

  end(): void {
    this.#socket.destroy();
  }

  #take(read: Buffer): boolean {
    const chunk = this.#carried ? Buffer.concat([this.#carried, read]) : read;
    this.#carried = null;
    const rest = this.#open ? this.#messages(chunk, 0) : this.#upgraded(chunk);
    if (rest < chunk.length) this.#carried = Buffer.from(chunk.subarray(rest));
    return true;
  }

  /** Up to where it has read. */
  #upgraded(chunk: Buffer): number {
    const end = chunk.indexOf('\r\n\r\n');
    if (end < 0) return 0;
    const answer = chunk.toString('latin1', 0, end);
    if (!answer.startsWith('HTTP/1.1 101')) throw new Error(`The handshake was refused: ${answer.split('\r\n')[0]}`);
    this.#open = true;
    return this.#messages(chunk, end + blankLine);
  }

  #messages(chunk: Buffer, from: number): number {
    let at = from;
    for (;;) {
      const skipped = Math.min(this.#skip, chunk.length - at);
      at += skipped;
      this.#skip -= skipped;
      if (chunk.length - at < 2) return at;
      const short = (chunk[at + 1] ?? 0) & 127;
      const header = short === 126 ? 4 : short === 127 ? 10 : 2;
      if (chunk.length - at < header) return at;
      const length = short === 126 ? chunk.readUInt16BE(at + 2) : short === 127 ? chunk.readUInt32BE(at + 6) : short;
      const shown = Math.min(length, looked);
      if (chunk.length - at - header < shown) return at;
      if (((chunk[at] ?? 0) & 15) === 1) this.#options.hear(chunk.toString('latin1', at + header, at + header + shown));
      at += header + shown;
      this.#skip = length - shown;
    }
  }
}
