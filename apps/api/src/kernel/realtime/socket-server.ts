import type { IncomingMessage } from 'node:http';
import { chooseLanguage } from '@cohortium/i18n';
import { socketMessageBytes, type ServerToClient } from '@cohortium/contract';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Server, type DefaultEventsMap, type ExtendedError, type Socket } from 'socket.io';
import { ActorSource, requireSignedIn, type SignedIn } from '../authz/actor.ts';
import { Config } from '../config/config.ts';
import { Listener } from '../database/listener.ts';
import { DomainError } from '../errors/domain-error.ts';
import { sessionTokenIn } from '../http/session-cookie.ts';
import { accountChannel, sessionChannel, type Caller } from './caller.ts';
import { Dispatch } from './dispatch.ts';
import { Gate } from './gate.ts';
import { EngineIds, fromOwnPages } from './handshake.ts';
import type { redisAdapter } from './redis.ts';
import { readsTooSlowly } from './sweep.ts';
import { listening, shorten, Telling } from './wire.ts';

const sweepEvery = 1000;
/** Sockets one person may have open on this node: tabs, devices, and those not yet known to be gone. */
const socketsEach = 50;
/** Time for the last acknowledgements to leave, in milliseconds. */
const flushing = 50;
/** Sessions that ran out, and revocations missed while the database was away, are noticed this often. */
const lookAgainEvery = 60_000;

interface NodeEvents {
  relay: (node: Relayed) => void;
}
/** What one node asks the others to tell their sockets, or to hear themselves. */
export interface Relayed {
  readonly to: readonly string[];
  readonly except: readonly string[];
  readonly event: string;
  readonly payload: unknown;
}
interface SocketData {
  actor: SignedIn;
}
type Io = Server<DefaultEventsMap, ServerToClient & { [event: string]: (payload: unknown) => void }, NodeEvents, SocketData>;
type IoSocket = Parameters<Parameters<Io['on']>[1]>[0] & Socket<DefaultEventsMap, DefaultEventsMap, NodeEvents, SocketData>;

/** Socket.IO beside Fastify, on its port: who may connect, what may be said, who is cut. Features use {@link Realtime}. */
@Injectable()
export class SocketServer implements OnApplicationBootstrap {
  readonly dispatch = new Dispatch();
  readonly gate = new Gate();
  readonly connected: ((caller: Caller) => void)[] = [];
  readonly gone: ((caller: Caller) => void)[] = [];
  readonly closing: (() => Promise<void>)[] = [];
  readonly relayed: ((message: Relayed) => void)[] = [];
  #io: Io | undefined;
  #redis: ReturnType<typeof redisAdapter> | undefined;
  #timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly config: Config,
    private readonly actors: ActorSource,
    listener: Listener,
  ) {
    listener.on('session_revoked', sessionId => this.#io?.local.in(sessionChannel(sessionId)).disconnectSockets(true));
    listener.onResumed(() => void this.lookAgain());
  }

  async onApplicationBootstrap(): Promise<void> {
    // The client of Redis is a sixth of all modules: one node starts without it.
    const redis = this.config.redisUrl ? (await import('./redis.ts')).redisAdapter(this.config.redisUrl) : undefined;
    const io: Io = new Server(this.host.httpAdapter.getHttpServer(), {
      ...(redis && { adapter: redis.adapter }),
      serveClient: false,
      maxHttpBufferSize: socketMessageBytes,
      perMessageDeflate: false,
      connectTimeout: 10_000,
      allowRequest: (request: IncomingMessage, decide: (reason: string | null, allowed: boolean) => void) => decide(null, fromOwnPages(request, this.config)),
    });
    this.#redis = redis;
    this.#io = io;
    // Fastify waits for open connections when it closes: they go first.
    this.host.httpAdapter.getInstance().addHook('preClose', () => this.close());
    this.guardEngine(io);
    io.use((socket, next) => void this.authenticate(socket).then(() => next(), (error: unknown) => next(refusal(error))));
    io.on('connection', socket => this.welcome(socket));
    io.on('relay', message => this.hear(message));
    this.#timers = [setInterval(() => this.sweep(io), sweepEvery).unref(), setInterval(() => void this.lookAgain(), lookAgainEvery).unref()];
  }

  private guardEngine(io: Io): void {
    const ids = new EngineIds(this.config);
    io.engine.use((request: IncomingMessage, _response: unknown, next: (error?: Error) => void) => next(ids.mayGoOn(request) ? undefined : new Error('Not the session this connection began with')));
    io.engine.on('connection', (connection: { id: string; request: IncomingMessage; once(event: 'close', gone: () => void): void }) => {
      shorten(connection);
      ids.bind(connection.id, connection.request);
      connection.once('close', () => ids.release(connection.id));
    });
  }

  /** @throws DomainError UNAUTHENTICATED, or RATE_LIMITED with too many sockets open. */
  private async authenticate(socket: IoSocket): Promise<void> {
    const { cookie, 'accept-language': languages } = socket.handshake.headers;
    const locale = chooseLanguage([(languages ?? '').split(/[,;]/)[0] ?? '']);
    const actor = await this.actors.fromToken(sessionTokenIn(cookie, this.config), locale);
    requireSignedIn(actor);
    if ((this.io.sockets.adapter.rooms.get(accountChannel(actor.accountId))?.size ?? 0) >= socketsEach) throw new DomainError('RATE_LIMITED', 'common:error.rateLimited');
    socket.data.actor = actor;
    await socket.join([accountChannel(actor.accountId), sessionChannel(actor.sessionId)]);
  }

  private welcome(socket: IoSocket): void {
    const caller = callerOf(socket);
    this.gate.guard(socket.conn, socket.data.actor);
    socket.onAny((event: unknown, ...given: unknown[]) => void this.receive(socket, caller, String(event), given));
    socket.on('disconnecting', () => this.gone.forEach(hear => hear(caller)));
    socket.on('error', () => undefined);
    this.connected.forEach(hear => hear(caller));
    // A session may have been revoked between its reading and the joining of its channel.
    void this.stillHolds(socket);
  }

  private async receive(socket: IoSocket, caller: Caller, event: string, given: unknown[]): Promise<void> {
    const acknowledge = given.at(-1);
    if (typeof acknowledge !== 'function') {
      socket.emit('refused', { event: event.slice(0, 80), error: new DomainError('BAD_INPUT', 'common:error.acknowledgement').toFailure() });
      return;
    }
    const result = await this.dispatch.run(caller, event, given.slice(0, -1));
    Reflect.apply(acknowledge, undefined, [result]);
    if (!result.ok && result.error.code === 'RATE_LIMITED') this.gate.refused(socket.conn);
  }

  private sweep(io: Io): void {
    for (const socket of io.sockets.sockets.values()) {
      if (readsTooSlowly(socket.conn)) socket.conn.close(true);
    }
  }

  /** All at once in one statement: thousands of questions in the same moment would keep everyone waiting. */
  private async lookAgain(): Promise<void> {
    const sockets = [...(this.#io?.sockets.sockets.values() ?? [])];
    const sessions = [...new Set(sockets.map(({ data }) => data.actor.sessionId))];
    // A database that is away decides nothing.
    const held = sessions.length ? await this.actors.heldAmong(sessions).catch(() => null) : null;
    if (held) sockets.filter(({ data }) => !held.has(data.actor.sessionId)).forEach(socket => socket.disconnect(true));
  }

  /** Cuts a socket whose session is over. A database that is away decides nothing. */
  private async stillHolds(socket: IoSocket): Promise<void> {
    const { actor } = socket.data;
    const now = await this.actors.fromToken(sessionTokenIn(socket.handshake.headers.cookie, this.config), actor.locale).catch(() => actor);
    if (now.sessionId !== actor.sessionId) socket.disconnect(true);
  }

  /** The running server. @throws Error before the start. */
  get io(): Io {
    if (!this.#io) throw new Error('Sockets open when the server starts');
    return this.#io;
  }

  /** Tells the sockets of this node. */
  tellHere({ to, except, event, payload }: Relayed): void {
    if (!this.#io) return;
    let telling: Telling | undefined;
    for (const socket of listening(this.#io, to, except)) (telling ??= new Telling(event, payload)).to(socket);
  }

  /** Asks the other nodes to tell theirs; nothing where there is but one. */
  tellElsewhere(message: Relayed): void {
    if (this.#redis?.ready()) this.#io?.serverSideEmit('relay', message);
  }

  private hear(message: Relayed): void {
    this.tellHere(message);
    this.relayed.forEach(hear => hear(message));
  }

  /** An orderly end: no new events, those admitted are finished and acknowledged, then clients are cut in the way after which they try again. */
  private async close(): Promise<void> {
    this.#timers.forEach(timer => clearInterval(timer));
    this.dispatch.close();
    await Promise.all(this.closing.map(finish => finish()));
    await new Promise(resolve => setTimeout(resolve, flushing));
    this.#io?.engine.close();
    this.#redis?.close();
  }
}

function callerOf(socket: IoSocket): Caller {
  return {
    actor: socket.data.actor,
    socketId: socket.id,
    get channels() {
      return socket.rooms;
    },
    listen: async (...channels) => void (await socket.join(channels)),
    ignore: async (...channels) => {
      for (const channel of channels) await socket.leave(channel);
    },
  };
}

function refusal(error: unknown): ExtendedError {
  const failure = error instanceof DomainError ? error.toFailure() : { code: 'UNAVAILABLE' as const, reason: 'common:error.unavailable', args: {} };
  return Object.assign(new Error(failure.reason), { data: failure });
}
