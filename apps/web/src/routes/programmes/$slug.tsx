import { createFileRoute } from '@tanstack/react-router';
import { ProgrammePage } from '../../features/programmes/ProgrammePage.tsx';
import { programmeQuery } from '../../features/programmes/queries.ts';

export const Route = createFileRoute('/programmes/$slug')({
  staticData: { texts: ['programmes', 'people', 'connections', 'conventions', 'ideas'] },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(programmeQuery(params.slug)),
  component: function Programme() {
    return <ProgrammePage slug={Route.useParams().slug} />;
  },
});
