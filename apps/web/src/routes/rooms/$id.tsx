import { RoomDocument } from '@cohortium/schema';
import { createFileRoute } from '@tanstack/react-router';
import { RoomPage } from '../../features/rooms/index.ts';
import { placeIn, readPlace } from '../../features/rooms/finding/place-search.ts';
import { gqlQuery } from '../../shared/graphql/index.ts';

export const Route = createFileRoute('/rooms/$id')({
  staticData: { texts: ['rooms', 'questions', 'polls', 'talks'] },
  validateSearch: readPlace,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(gqlQuery(RoomDocument, { id: params.id })),
  component: function Room() {
    const { id } = Route.useParams();
    const navigate = Route.useNavigate();
    return <RoomPage key={id} id={id} at={placeIn(Route.useSearch())} onPart={part => void navigate({ search: readPlace({ part }), replace: true })} />;
  },
});
