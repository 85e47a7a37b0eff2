import { createFileRoute } from '@tanstack/react-router';
import { ProgrammePage, programmeQuery } from '../../features/programmes/index.ts';

export const Route = createFileRoute('/programmes/$slug')({
  staticData: { texts: ['programmes', 'conventions', 'ideas'] },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(programmeQuery(params.slug)),
  component: function Programme() {
    return <ProgrammePage slug={Route.useParams().slug} />;
  },
});
