import type { ClientToServer, Failure, Result, ServerToClient } from '@cohortium/contract';
import { afterAll } from '@jest/globals';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import type { Person } from './make.ts';
import { server } from './server.ts';

type Name = keyof ClientToServer & string;
type Given<N extends Name> = Parameters<ClientToServer[N]>[0];
type Value<N extends Name> = Extract<Parameters<Parameters<ClientToServer[N]>[1]>[0], { ok: true }>['value'];
type Heard = keyof ServerToClient & string;

const within = 4000;
const open = new Set<Socket>();
afterAll(() => open.forEach(socket => socket.disconnect()));

let address: Promise<string> | undefined;
/** Where the server of this test file listens. */
export const listening = (): Promise<string> => (address ??= server().listen(0, '127.0.0.1').then(async () => (await server().getUrl()).replace('[::1]', 'localhost')));

/** One socket of a person, with everything it was told. */
export interface Line {
  readonly socket: Socket;
  /** Says an event, again while the server is too busy for it, and gives the acknowledged value. @throws Error when refused. */
  say<N extends Name>(name: N, given: Given<N>): Promise<Value<N>>;
  /** What the server refuses, or an error when it does not. */
  refused(name: string, ...given: unknown[]): Promise<Failure>;
  /** What was told under this name so far. */
  heard<N extends Heard>(name: N): Parameters<ServerToClient[N]>[0][];
  /** The first that fits, told before or within a few seconds from now. */
  hear<N extends Heard>(name: N, fits?: (payload: Parameters<ServerToClient[N]>[0]) => boolean): Promise<Parameters<ServerToClient[N]>[0]>;
  /** Resolves when the connection is cut. */
  readonly cut: Promise<string>;
}

export type LineOptions = Partial<ManagerOptions & SocketOptions>;

/** Connects as a person, as a browser at this address does. @throws the Error of a refused connection. */
export async function connect(person: Pick<Person, 'cookie'> | null, options: LineOptions = {}): Promise<Line> {
  const url = await listening();
  const headers = { origin: url, ...(person && { cookie: person.cookie }), ...options.extraHeaders };
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, ...options, extraHeaders: headers });
  open.add(socket);
  const told = new Map<string, unknown[]>();
  socket.onAny((name: string, payload: unknown) => told.set(name, [...(told.get(name) ?? []), payload]));
  const cut = new Promise<string>(resolve => socket.on('disconnect', resolve));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  const ask = (name: string, given: unknown[]): Promise<Result<unknown>> => socket.timeout(within).emitWithAck(name, ...given) as Promise<Result<unknown>>;
  const heard = <N extends Heard>(name: N) => (told.get(name) ?? []) as Parameters<ServerToClient[N]>[0][];
  return {
    socket, cut, heard,
    say: async <N extends Name>(name: N, given: Given<N>) => {
      for (const giveUp = Date.now() + 2 * within; ;) {
        const result = await ask(name, [given]);
        if (result.ok) return result.value as Value<N>;
        // A server that is late turns posts away; who said it says it again, as the web does.
        if (result.error.reason !== 'rooms:error.crowded' || Date.now() > giveUp) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
        await new Promise(resolve => setTimeout(resolve, 200));
      }
    },
    refused: async (name, ...given) => {
      const result = await ask(name, given);
      if (result.ok) throw new Error(`${name} was not refused`);
      return result.error;
    },
    hear: async (name, fits = () => true) => {
      const giveUp = Date.now() + within;
      for (;;) {
        const found = heard(name).find(fits);
        if (found) return found;
        if (Date.now() > giveUp) throw new Error(`${name} was not heard; heard: ${[...told.keys()].join(', ')}`);
        await new Promise(resolve => setTimeout(resolve, 5));
      }
    },
  };
}
