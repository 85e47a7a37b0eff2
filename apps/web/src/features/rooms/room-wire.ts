import type { ClientToServer, Result, RoomMine, ServerToClient } from '@cohortium/contract';
import { socketOf } from '../../shared/socket/index.ts';

/** The socket, as rooms speak over it. */
export const roomWire = socketOf<ServerToClient, ClientToServer>();
export type RoomWire = typeof roomWire;

type GivenTo<Name extends keyof ClientToServer> = Parameters<ClientToServer[Name]>[0];
interface Named {
  roomId: string;
  clientId: string;
}

/** What is done once under a name its client gives: posting, and every act of the contract. */
export type ActName = { [Name in keyof ClientToServer]: GivenTo<Name> extends Named ? Name : never }[keyof ClientToServer];
/** What an act says, beside the room and its name. */
export type ActContent<Name extends ActName> = Omit<GivenTo<Name>, keyof Named>;
/** What an act is acknowledged with: its place in the log (a message its seq, everything else its revision), and what it made my own. */
export interface Acknowledged {
  id: string;
  /** Null while it waits for approval. */
  seq?: number | null;
  revision?: number;
  mine?: RoomMine[];
}

/** The same socket, for acts of whatever name. */
export const actWire = socketOf<ServerToClient, Record<string, (given: Named & Record<string, unknown>, acknowledge: (result: Result<Acknowledged>) => void) => void>>();
