import { createFileRoute } from '@tanstack/react-router';
import { SessionPage } from '../../features/conventions/SessionPage.tsx';
import { sessionQuery } from '../../features/conventions/queries.ts';

export const Route = createFileRoute('/sessions/$id')({
  staticData: { texts: ['conventions', 'rooms', 'questions', 'polls', 'connections', 'ideas'] },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(sessionQuery(params.id)),
  component: function Session() {
    return <SessionPage id={Route.useParams().id} />;
  },
});
