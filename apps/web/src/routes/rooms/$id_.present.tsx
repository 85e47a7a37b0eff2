import { RoomDocument } from '@cohortium/schema';
import { createFileRoute } from '@tanstack/react-router';
import { PresenterPage } from '../../features/rooms/presenter/PresenterPage.tsx';
import { gqlQuery } from '../../shared/graphql/index.ts';

export const Route = createFileRoute('/rooms/$id_/present')({
  staticData: { frame: 'none', texts: ['rooms', 'polls', 'questions'] },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(gqlQuery(RoomDocument, { id: params.id })),
  component: function Present() {
    const { id } = Route.useParams();
    return <PresenterPage key={id} id={id} />;
  },
});
