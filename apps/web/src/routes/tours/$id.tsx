import { createFileRoute } from '@tanstack/react-router';
import { OpeningPage, openingQuery } from '../../features/tours/index.ts';

export const Route = createFileRoute('/tours/$id')({
  staticData: { texts: ['secondments', 'connections'] },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(openingQuery(params.id)),
  component: function Opening() {
    return <OpeningPage id={Route.useParams().id} />;
  },
});
