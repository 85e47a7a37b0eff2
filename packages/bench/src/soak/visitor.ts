import type { Failure, Result } from '@cohortium/contract';
import { Socket as Tcp } from 'node:net';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import { until, type Person } from './stand.ts';

interface Told {
  readonly name: string;
  readonly payload: unknown;
}

/** One connection that is cut when it is cut: it does not come back by itself. */
export class Visitor {
  readonly told: Told[] = [];
  readonly socket: Socket;
  /** When it was cut, by `performance.now()`. */
  cutAt: number | null = null;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.onAny((name: string, payload: unknown) => this.told.push({ name, payload }));
    socket.on('disconnect', () => (this.cutAt = performance.now()));
  }

  /** @throws Error with the refusal's code, or what the handshake was answered with. */
  static async come(url: string, cookie: string, { extraHeaders, ...options }: Partial<ManagerOptions & SocketOptions> = {}): Promise<Visitor> {
    const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, ...options, extraHeaders: { cookie, origin: url, ...extraHeaders } });
    const visitor = new Visitor(socket);
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject)).catch((error: unknown) => {
      socket.disconnect();
      throw error;
    });
    return visitor;
  }

  /** Null when nothing was answered. */
  ask(event: string, ...given: unknown[]): Promise<Result<unknown> | null> {
    const asked: Promise<Result<unknown>> = this.socket.timeout(5000).emitWithAck(event, ...given);
    return asked.catch(() => null);
  }

  /** @throws Error when it is refused. */
  async must(event: string, given: object): Promise<unknown> {
    const result = await this.ask(event, given);
    if (!result?.ok) throw new Error(`${event}: ${JSON.stringify(result)}`);
    return result.value;
  }

  async refusal(event: string, ...given: unknown[]): Promise<Failure | null> {
    const result = await this.ask(event, ...given);
    return result && !result.ok ? result.error : null;
  }

  heard<Payload>(what: string, name: string, fits: (payload: Payload) => boolean, patience = 10_000): Promise<void> {
    return until(what, () => this.told.some(one => one.name === name && fits(one.payload as Payload)), patience);
  }

  /** From now on it reads nothing: what it is told stays in the server's hands. */
  stopReading(): void {
    const wire: unknown = Reflect.get(Reflect.get(this.socket.io.engine.transport, 'ws'), '_socket');
    if (!(wire instanceof Tcp)) throw new Error('No TCP connection under the WebSocket');
    wire.pause();
  }

  end(): void {
    this.socket.disconnect();
  }
}

/** Asks one of the web's own GraphQL operations. */
export async function operate(url: string, { cookie }: Person, document: { readonly __meta__: { readonly hash: string } }, variables: object): Promise<void> {
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie, origin: url }, body: JSON.stringify({ documentId: document.__meta__.hash, variables }) });
  const text = await answer.text();
  if (!answer.ok || text.includes('"errors"')) throw new Error(`Not done: ${text}`);
}
