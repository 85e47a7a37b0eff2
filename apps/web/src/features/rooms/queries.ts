import type { RoomKind } from '@cohortium/contract';
import { RoomsDocument } from '@cohortium/schema';
import { gqlPages } from '../../shared/graphql/index.ts';

/** My rooms, those with news first; all kinds or one. */
export const roomsQuery = (kind: RoomKind | undefined) => gqlPages(RoomsDocument, { kind: kind ?? null, first: 40 }, page => page.rooms.pageInfo);
