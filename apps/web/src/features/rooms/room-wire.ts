import type { ClientToServer, ServerToClient } from '@cohortium/contract';
import { socketOf } from '../../shared/socket/index.ts';

/** The socket, as rooms speak over it. */
export const roomWire = socketOf<ServerToClient, ClientToServer>();
export type RoomWire = typeof roomWire;
