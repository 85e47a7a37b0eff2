import { RoomKind } from '@cohortium/contract';
import { createFileRoute } from '@tanstack/react-router';
import { conversationsQuery, RoomsPage, roomsQuery } from '../../features/rooms/index.ts';
import { onEntering } from '../../shared/ui/on-entering.ts';

const isKind = (value: unknown): value is RoomKind => typeof value === 'string' && value in RoomKind;

export const Route = createFileRoute('/rooms/')({
  staticData: { texts: ['rooms'] },
  validateSearch: (search: Record<string, unknown>): { kind?: RoomKind } => (isKind(search['kind']) ? { kind: search['kind'] } : {}),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps, cause }) => onEntering(cause, Promise.all([queryClient.ensureInfiniteQueryData(roomsQuery(deps.kind)), queryClient.ensureQueryData(conversationsQuery)])),
  component: function Rooms() {
    return <RoomsPage kind={Route.useSearch().kind} />;
  },
});
