import type { Failure, Result } from '@cohortium/contract';
import type { Socket } from 'socket.io-client';
import { sessionEnded } from '../graphql/execute.ts';
import { isFailure, networkError, requestErrorFrom } from '../graphql/request-error.ts';
import { connection } from './connection.ts';

const answerWithin = 10_000;
/** After the server refused a connection because it was busy. */
const againAfter = 2000;
const afterCut = 700;

/** Events by name, as the contract declares them: `interface ServerToClient { 'room:frame'(frame: RoomFrame): void }`. */
type EventsOf<Map> = { [Name in keyof Map]: (...given: never[]) => void };

type Payload<Map, Name extends keyof Map> = Map[Name] extends (payload: infer Given, ...rest: never[]) => void ? Given : never;
type Answered<Map, Name extends keyof Map> = Map[Name] extends (payload: never, acknowledge: (result: Result<infer Value>) => void) => void ? Value : never;

let opened: Promise<Socket> | undefined;

/** Unless it was closed for good meanwhile. */
function connectAgain(socket: Socket): void {
  void opened?.then(current => current === socket && socket.connect());
}

function follow(socket: Socket): Socket {
  socket.on('connect', connection.socketOpen);
  socket.on('disconnect', reason => {
    if (reason !== 'io client disconnect') connection.socketCut();
    // The server cuts a session that was ended. Whoever left by themselves closes the socket meanwhile; others learn it by the next handshake.
    if (reason === 'io server disconnect') setTimeout(() => connectAgain(socket), afterCut);
  });
  socket.on('connect_error', (error: Error & { data?: unknown }) => {
    if (!isFailure(error.data)) return;
    if (error.data.code === 'UNAUTHENTICATED') sessionEnded();
    else setTimeout(() => connectAgain(socket), againAfter);
  });
  socket.io.on('reconnect_attempt', connection.socketCut);
  return socket;
}

async function open(): Promise<Socket> {
  const { io } = await import('socket.io-client');
  return follow(io({
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5000,
    randomizationFactor: 0.5,
  }));
}

/** The page's one socket; its code is fetched when something live is first shown. WebSocket first, long polling where that is cut. */
export function theSocket(): Promise<Socket> {
  opened ??= open();
  return opened;
}

/** Ends the connection: on signing out, or before signing in as another. */
export async function closeSocket(): Promise<void> {
  const socket = await opened?.catch(() => undefined);
  opened = undefined;
  socket?.disconnect();
  connection.socketOpen();
}

/** The socket seen through a contract: `const rooms = socketOf<ServerToClient, ClientToServer>()`. */
export function socketOf<Heard extends EventsOf<Heard>, Said extends EventsOf<Said>>() {
  return {
    /** Hears an event until the function given back is called. */
    on<Name extends keyof Heard & string>(name: Name, hear: (payload: Payload<Heard, Name>) => void): () => void {
      let left = false;
      const listen = theSocket().then(socket => {
        if (!left) socket.on(name as string, hear);
        return socket;
      });
      return () => {
        left = true;
        void listen.then(socket => socket.off(name as string, hear), () => undefined);
      };
    },
    /** Says an event and waits for its acknowledgement; throws a RequestError, of code NETWORK where none came within ten seconds. */
    async request<Name extends keyof Said & string>(name: Name, payload: Payload<Said, Name>): Promise<Answered<Said, Name>> {
      const socket = await theSocket();
      const result: Result<Answered<Said, Name>> = await socket.timeout(answerWithin).emitWithAck(name, payload).catch(() => {
        throw networkError();
      });
      if (!result.ok) throw requestErrorFrom(result.error satisfies Failure);
      return result.value;
    },
    /** Runs now if connected and after each reconnection: the place to join rooms and to ask for what was missed. */
    onConnected(run: () => void): () => void {
      let left = false;
      const listen = theSocket().then(socket => {
        if (left) return socket;
        socket.on('connect', run);
        if (socket.connected) run();
        return socket;
      });
      return () => {
        left = true;
        void listen.then(socket => socket.off('connect', run), () => undefined);
      };
    },
  };
}
