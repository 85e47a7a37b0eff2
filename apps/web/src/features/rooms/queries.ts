import type { RoomKind } from '@cohortium/contract';
import { RoomsDocument } from '@cohortium/schema';
import { gqlPages, gqlQuery } from '../../shared/graphql/index.ts';

/** My rooms, the liveliest first: of one kind, or of all but conversations, which stand above them. */
export const roomsQuery = (kind: RoomKind | undefined) => gqlPages(RoomsDocument, { kind: kind ?? null, besides: kind ? null : 'PAIR', first: 40 }, page => page.rooms.pageInfo);

/** The conversations that stand above all other rooms. */
export const fewConversations = 5;
export const conversationsQuery = gqlQuery(RoomsDocument, { kind: 'PAIR', first: fewConversations });
