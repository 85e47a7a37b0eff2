import { createFileRoute } from '@tanstack/react-router';
import { ConventionPage } from '../../features/conventions/ConventionPage.tsx';
import { conventionQuery } from '../../features/conventions/queries.ts';

export const Route = createFileRoute('/conventions/$slug')({
  staticData: { texts: ['conventions', 'connections', 'rounds', 'home'] },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(conventionQuery(params.slug)),
  component: function Convention() {
    return <ConventionPage slug={Route.useParams().slug} />;
  },
});
