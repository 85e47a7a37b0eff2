import type { IncomingMessage } from 'node:http';
import type { Config } from '../config/config.ts';
import { ownOrigin } from '../http/own-origin.ts';
import { sessionTokenIn } from '../http/session-cookie.ts';
import { tokenDigest } from './token-digest.ts';

/**
 * Whether a handshake comes from our own pages. A WebSocket always carries its Origin; a browser leaves it out of a same-origin GET, with
 * which long polling begins, and then says `Sec-Fetch-Site` instead. The session's cookie is SameSite=Lax besides.
 */
export function fromOwnPages(request: IncomingMessage, config: Config): boolean {
  const { origin, host, upgrade } = request.headers;
  if (origin !== undefined) return ownOrigin(origin, host, config);
  const site = request.headers['sec-fetch-site'];
  return upgrade === undefined && (site === undefined || site === 'same-origin');
}

/** The engine id a request speaks for; null for a first handshake. */
const engineIdOf = (request: IncomingMessage): string | null => new URL(request.url ?? '', 'http://localhost').searchParams.get('sid');

/** Binds each engine id to the session that opened it: who steals the id without the cookie gets nowhere. */
export class EngineIds {
  readonly #sessions = new Map<string, string>();

  constructor(private readonly config: Config) {}

  bind(engineId: string, request: IncomingMessage): void {
    this.#sessions.set(engineId, this.digestOf(request));
  }

  release(engineId: string): void {
    this.#sessions.delete(engineId);
  }

  /** Whether the request may go on: a first handshake, or one with the session and the origin that its id began with. */
  mayGoOn(request: IncomingMessage): boolean {
    const engineId = engineIdOf(request);
    if (engineId === null) return true;
    const bound = this.#sessions.get(engineId);
    return bound === undefined || (bound === this.digestOf(request) && fromOwnPages(request, this.config));
  }

  private digestOf(request: IncomingMessage): string {
    return tokenDigest(sessionTokenIn(request.headers.cookie, this.config) ?? '');
  }
}
