import { createHash } from 'node:crypto';
import type { ActDone } from '@cohortium/contract';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import type { ActingRoom } from './acting-room.ts';
import type { RoomRight } from './room-rights.ts';

/** Something a person does in a room: said once by its client, done once. */
export interface Act {
  readonly actor: SignedIn;
  readonly roomId: string;
  /** The client's name for it. */
  readonly clientId: string;
  /** The verb: its event's name. */
  readonly verb: string;
  /** What was asked, as the contract reads it. */
  readonly content: object;
  /** Asked under the room's lock. */
  readonly right: RoomRight;
  /**
   * Writes it, and refuses by a DomainError; may be run again, so it does nothing outside the transaction. What it returns is acknowledged, kept
   * as the answer to retries, and so never holds what a person wrote.
   */
  readonly write: (room: ActingRoom) => Promise<ActDone>;
}

/** What nobody asked for by name: a poll that ends by the clock, a host that closes its room. */
export interface Change {
  readonly roomId: string;
  readonly write: (room: ActingRoom) => Promise<ActDone>;
}

/** Of what was asked, with the client's name for it: a retry is known by it, and it tells nothing to who reads the table. */
export const hashOf = ({ clientId, verb, content }: Act): string => createHash('sha256').update(`${clientId}\n${verb}\n${JSON.stringify(content)}`).digest('hex');

export const isAct = (given: Act | Change): given is Act => 'clientId' in given;
