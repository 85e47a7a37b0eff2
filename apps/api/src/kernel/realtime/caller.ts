import type { SignedIn } from '../authz/actor.ts';

/** Who speaks through one socket, and where that socket listens. */
export interface Caller {
  readonly actor: SignedIn;
  readonly socketId: string;
  /** Channels the socket listens to. */
  readonly channels: ReadonlySet<string>;
  listen(...channels: string[]): Promise<void>;
  ignore(...channels: string[]): Promise<void>;
}

/** All sockets of a person. */
export const accountChannel = (accountId: string): string => `account:${accountId}`;
/** All sockets of a session, to be cut with it. */
export const sessionChannel = (sessionId: string): string => `session:${sessionId}`;
