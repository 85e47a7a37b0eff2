import { createFileRoute } from '@tanstack/react-router';
import { deskQuery, RoundsDesk } from '../../features/rounds/index.ts';

export const Route = createFileRoute('/conventions/$slug_/rounds')({
  staticData: { texts: ['rounds', 'conventions'] },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(deskQuery(params.slug)),
  component: function Rounds() {
    return <RoundsDesk slug={Route.useParams().slug} />;
  },
});
